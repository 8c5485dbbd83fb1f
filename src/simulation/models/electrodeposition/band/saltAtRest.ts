import { ambipolarDiffusivity } from '../../../../physics/binaryElectrolyte.ts';
import { F, R } from '../../../../physics/constants.ts';
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
  /** The parameters with the path of the salt at rest; QUASI_STEADY. */
  readonly values: ElectrodepositionParameters;
  /** The current density over the one at which no salt would be left at the end of plating; 0 at a held potential. */
  readonly limitingShare: number;
  /** What the solution beyond that path adds to the potential of the plateau, V; 0 at a held potential. */
  readonly ohmicDrop: number;
}

/**
 * A member of a sample has its salt at rest, which costs a fifteenth of salt in time. The salt changes in the layer that
 * diffusion reaches in the time of plating; beyond it the solution is uniform and only a resistance.
 *
 * At a held current the layer is that of the second half of the time, for which the plateau is told, and the resistance adds
 * to the plateau. At a held potential the layer is that of the whole time, and the rest of the gap counts by its share t₊ of
 * the resistance of a layer at rest: then the current falls with the gap as it does, or somewhat more where little salt is left.
 *
 * @param values complete, at the temperature of the run
 * @param height up to which the salt is computed cell by cell, m
 */
export function withSaltAtRest(values: ElectrodepositionParameters, height: number): RestingSalt {
  const whole = pathLengthOf(values);
  const longest = (path: number) => Math.min(whole, Math.max(path, ABOVE_WINDOW * height));
  if (values.control === 'GALVANOSTATIC') {
    const { plating } = expectedGrowth(values);
    const path = longest(reached(values, plating / 2, plating));
    const atEnd = withPath(values, reached(values, plating, plating));
    return {
      values: withPath(values, path),
      limitingShare: values.currentDensity! / limitingCurrentDensityOfGap(atEnd),
      ohmicDrop: (values.currentDensity! * (whole - path)) / conductivityOf(values),
    };
  }
  let resting = values;
  for (let round = 0; round < ROUNDS; round++) {
    const { plating } = expectedGrowth(resting);
    const layer = reached(values, 0, plating);
    resting = withPath(values, longest(layer + values.transferenceNumber * (whole - layer)));
  }
  return { values: resting, limitingShare: 0, ohmicDrop: 0 };
}

/** Of the ions of a uniform solution, F²c₀(D₊ + D₋)/RT with D₊/(D₊ + D₋) = t₊, S m⁻¹. */
function conductivityOf(values: ElectrodepositionParameters): number {
  const { saltConcentration, cationDiffusivity, transferenceNumber, temperature } = values;
  return (F * F * saltConcentration * cationDiffusivity) / (transferenceNumber * R * temperature);
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

function withPath(values: ElectrodepositionParameters, path: number): ElectrodepositionParameters {
  return { ...values, transport: 'QUASI_STEADY', transportFactor: values.electrodeGap / path };
}
