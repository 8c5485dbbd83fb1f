import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import type { ElectrodepositionResult } from '../../../src/simulation/models/electrodeposition/result.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { sodium } from './deposits.ts';

export type Given = Readonly<Record<string, number | string | null>>;

/** A window of eight islands, coarse and thin, with the salt at rest, that takes a second. */
export const quick = {
  ...sodium,
  appliedPotential: -0.1,
  coating: 'ISLANDS',
  windowWidth: 640e-9,
  columns: 128,
  thickness: 40e-9,
  transport: 'QUASI_STEADY',
  bandMembers: 0,
} as const;

export const galvanostatic = { control: 'GALVANOSTATIC', currentDensity: 10, appliedPotential: null } as const;

/** The result of the quick run, changed. */
export function solved(given: Given): ElectrodepositionResult {
  return electrodepositionModel.solve(electrodepositionModel.fromParameters({ ...quick, ...given }), unwatched);
}
