import type { ElectrodepositionParameters } from '../parameters.ts';
import { FARTHEST } from './deposit.ts';
import { expectedGrowth, expectedSites } from './expectedGrowth.ts';
import { windowShape } from './run/windowRows.ts';

/**
 * Steps besides those that move the front: as long as a run starts, and after each change of its drive. Processor time of
 * a step: for itself, and for each cell of the window, s. Fitted by eye to twelve runs of 64 to 512 columns, bare, on
 * islands and in pulses, that took 0.07 to 37 s: Node 24.21 on one shared core of an AMD EPYC, 30 November 2026. All are
 * within a factor of 3 of the estimate.
 */
const costs = {
  QUASI_STEADY: { atStart: 10, perChange: 8, perStep: 1e-3, perCell: 5e-8 },
  TRANSIENT: { atStart: 40, perChange: 25, perStep: 1e-3, perCell: 6e-7 },
} as const;

/**
 * A held current on many nuclei: the circuit of all of them is solved at each of some twenty steps that each of them takes. s for each
 * pair of sites, from runs with 50 to 350 sites.
 */
const PER_PAIR = 7e-5;

/** An estimate is about right within this factor. */
export const WORK_FACTOR = 3;

/** The work of a run before it is computed. */
export interface ExpectedWork {
  /** Steps of the grid. */
  readonly steps: number;
  /** Processor time, s. */
  readonly processorTime: number;
}

/** @param values complete parameters, at the temperature of the run */
export function expectedWork(values: ElectrodepositionParameters): ExpectedWork {
  const { path, pulses } = expectedGrowth(values);
  const { columns, rows, cellSize } = windowShape(values);
  const { atStart, perChange, perStep, perCell } =
    costs[values.transport === 'TRANSIENT' ? 'TRANSIENT' : 'QUASI_STEADY'];
  const stages = values.afterwards === 'STRIP' ? 2 : 1;
  const changes = stages - 1 + (pulses === null ? 1 : 2 * pulses);
  const steps = atStart + perChange * changes + (stages * path) / (FARTHEST * cellSize);
  const sites = values.control === 'GALVANOSTATIC' ? expectedSites(values) : 0;
  return { steps, processorTime: steps * (perStep + perCell * columns * rows) + PER_PAIR * sites * sites };
}
