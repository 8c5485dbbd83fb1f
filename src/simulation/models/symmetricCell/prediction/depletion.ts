import { SolverFailure } from '../../../../domain/errors.ts';
import {
  type ElectrolyteLayer,
  limitingCurrentDensity,
  limitingCurrentDensityOf,
} from '../../../../physics/limitingCurrent.ts';
import { fromSI } from '../../../../physics/quantity.ts';
import { transportFactor } from '../../../../physics/transport.ts';
import { reversible } from '../../../cells/electrodeInterface.ts';
import { diffusivityRatio } from '../../../cells/electrolyteLaws.ts';
import { refused } from '../../../parameterTable.ts';
import { simulate, unwatched } from '../../../simulate.ts';
import { lawOf } from '../laws.ts';
import type { CellParameters } from '../parameters.ts';
import { cellOf } from '../solver.ts';

/** After this many relaxation times L²ε/(π²gD) nothing changes any more in double precision. */
const RELAXATION_TIMES = 40;

export function layerOf(parameters: CellParameters): ElectrolyteLayer & { readonly porosity: number } {
  return { ...parameters, thickness: parameters.separatorThickness, transportFactor: transportFactor(parameters) };
}

/** Time in which the slowest part of the salt decays by e, L²ε/(π²gD), s. */
export function relaxationTime(parameters: CellParameters): number {
  const { thickness, porosity, saltDiffusivity, transportFactor: g } = layerOf(parameters);
  return (thickness * thickness * porosity) / (Math.PI * Math.PI * g * saltDiffusivity);
}

/** Limiting current density of the cell, A m⁻². */
export function limitingCurrentDensityIn(parameters: CellParameters): number {
  const layer = layerOf(parameters);
  const { saltConcentration, saltDiffusivity } = parameters;
  const law = lawOf(parameters);
  if (law.constantDiffusivity) return limitingCurrentDensity(layer);
  return limitingCurrentDensityOf(layer, (c) => saltDiffusivity * diffusivityRatio(law, c, saltConcentration));
}

/**
 * The time after which the run's current, switched on at rest, has used up the salt at one electrode, s; by the solver.
 *
 * @returns null where the current is at or below the limiting current: never
 */
export function depletionTimeIn(parameters: CellParameters): number | null {
  const { currentDensity } = parameters;
  if (currentDensity <= limitingCurrentDensityIn(parameters)) return null;
  const duration = RELAXATION_TIMES * relaxationTime(parameters);
  const protocol = { cycles: 1, steps: [{ direction: 'PLATE', currentDensity, duration }] } as const;
  try {
    simulate(cellOf(parameters, { working: reversible, counter: reversible, protocol }), unwatched, () => {});
  } catch (error) {
    if (error instanceof SolverFailure && error.code === 'LIMITING_CURRENT') return error.time;
    throw error;
  }
  return null;
}

/** The time after which the salt is used up within a half-cycle, s; null where it lasts. */
export function endWithoutSalt(parameters: CellParameters): number | null {
  const time = depletionTimeIn(parameters);
  return time !== null && parameters.arealCapacity / parameters.currentDensity > time ? time : null;
}

/** The cost of a check before a run: some 10 ms. The run itself is solved with the requested accuracy. */
const coarse = { nodes: 200, timeTolerance: 1e-5 } as const;

/**
 * The half-cycle from rest is the one that comes closest to depletion: later ones begin with more salt at the electrode
 * that uses it.
 *
 * @throws InvalidInput when a half-cycle would last longer than the depletion time
 */
export function requireSaltToLast(parameters: CellParameters): void {
  const { currentDensity, arealCapacity, nodes, timeTolerance } = parameters;
  const depletionTime = depletionTimeIn({
    ...parameters,
    nodes: Math.min(nodes, coarse.nodes),
    timeTolerance: Math.max(timeTolerance, coarse.timeTolerance),
  });
  if (depletionTime === null || arealCapacity / currentDensity <= depletionTime) return;
  const limit = fromSI(limitingCurrentDensityIn(parameters), 'mA/cm2').value.toPrecision(4);
  const shown = Number(fromSI(currentDensity, 'mA/cm2').value.toPrecision(6));
  const time = depletionTime.toPrecision(4);
  throw refused(
    'currentDensity',
    `${shown} mA/cm2`,
    `≤ ${limit} mA/cm2, the limiting current density, or the half-cycles shorter than the depletion time, ${time} s`,
  );
}
