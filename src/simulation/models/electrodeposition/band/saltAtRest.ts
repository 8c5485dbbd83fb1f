import { ambipolarDiffusivity } from '../../../../physics/binaryElectrolyte.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';
import { expectedGrowth } from '../solver/expectedGrowth.ts';
import { gapOf, limitingCurrentDensityOfGap, pathLengthOf } from '../solver/scales.ts';

/** Modes of diffusion; the last one decays within a hundred-thousandth of the time of the first. */
const MODES = 400;
/** The time of plating depends on the path, and the path on the time. */
const ROUNDS = 4;
/** The path is at least this many times the height up to which the salt is computed. */
const ABOVE_WINDOW = 1.5;

/** A run whose salt is at rest, in place of one whose salt takes time to settle. */
export interface RestingSalt {
  /** The parameters with the path that diffusion reaches; QUASI_STEADY. */
  readonly values: ElectrodepositionParameters;
  /** The current density over the one at which no salt would be left at the end of plating; 0 at a held potential. */
  readonly limitingShare: number;
}

/**
 * A member of a sample has its salt at rest, which costs a fifteenth of salt in time. Its path is what diffusion reaches in
 * the time of plating: at a held potential in the mean, at a held current in the mean over the second half, for which the
 * plateau is told.
 *
 * A plane that takes up salt at a constant rate from a layer of length P, with the reservoir at its other end, has after the
 * time t the depletion of a layer at rest of length P [1 − Σ 8/(π²n²) exp(−n² π² D t/(4 P² ψ))], n odd.
 *
 * @param values complete, at the temperature of the run
 * @param height up to which the salt is computed cell by cell, m
 */
export function withSaltAtRest(values: ElectrodepositionParameters, height: number): RestingSalt {
  const isDriven = values.control === 'GALVANOSTATIC';
  let resting = values;
  let atEnd = values;
  for (let round = 0; round < (isDriven ? 1 : ROUNDS); round++) {
    const { plating } = expectedGrowth(resting);
    resting = withPath(values, Math.max(reached(values, isDriven ? plating / 2 : 0, plating), ABOVE_WINDOW * height));
    atEnd = withPath(values, reached(values, plating, plating));
  }
  const limitingShare = isDriven ? values.currentDensity! / limitingCurrentDensityOfGap(atEnd) : 0;
  return { values: { ...resting, transport: 'QUASI_STEADY' }, limitingShare };
}

/** The mean path from one time to another, or at one time, m of free solution. */
export function reached(values: ElectrodepositionParameters, from: number, to: number): number {
  const { length, content } = gapOf(values);
  const slowest = (Math.PI ** 2 * ambipolarDiffusivity(values)) / (4 * length * length * content);
  let left = 0;
  for (let mode = 0; mode < MODES; mode++) {
    const square = (2 * mode + 1) ** 2;
    left += (8 / (Math.PI ** 2 * square)) * meanOfDecay(square * slowest, from, to);
  }
  return length * (1 - left);
}

/** Mean of e^(−a t). */
function meanOfDecay(rate: number, from: number, to: number): number {
  return from === to ? Math.exp(-rate * to) : (Math.exp(-rate * from) - Math.exp(-rate * to)) / (rate * (to - from));
}

/** The path is never longer than that of the gap. */
function withPath(values: ElectrodepositionParameters, path: number): ElectrodepositionParameters {
  return { ...values, transportFactor: values.electrodeGap / Math.min(path, pathLengthOf(values)) };
}
