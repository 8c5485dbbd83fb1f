import type { ElectrodepositionParameters } from '../parameters.ts';
import { expectedWork } from '../solver/expectedWork.ts';
import { coarseColumns } from './members.ts';

/** Work of a member over that of a run of its grid whose potentials are found to round-off; numbers that vary cost some of it again. */
const COARSE_ACCURACY = 0.5;

/** How the work of a solution is divided, as shares of the whole. */
export interface SolutionWork {
  /** All of it, s of processor time. */
  readonly processorTime: number;
  /** Where the run itself ends. */
  readonly itself: number;
  /** Where another run begins and ends: 0 on the coarser grid, 1 on that of the members, from 2 the members. */
  readonly ofOther: (index: number) => readonly [start: number, end: number];
}

/** @param values complete parameters, at the temperature of the run */
export function workOf(values: ElectrodepositionParameters): SolutionWork {
  const { columns, bandMembers } = values;
  const itself = expectedWork(values).processorTime;
  const plating = { ...values, afterwards: 'STOP' } as const;
  const coarser = bandMembers === 0 ? 0 : expectedWork({ ...plating, columns: columns / 2 }).processorTime;
  const coarse = { ...plating, columns: coarseColumns(values), transport: 'QUASI_STEADY' } as const;
  const each = COARSE_ACCURACY * expectedWork(coarse).processorTime;
  const processorTime = itself + coarser + (bandMembers === 0 ? 0 : (1 + bandMembers) * each);
  const end = (index: number) => (itself + coarser + index * each) / processorTime;
  return {
    processorTime,
    itself: itself / processorTime,
    ofOther: (index) => [index === 0 ? itself / processorTime : end(index - 1), Math.min(1, end(index))],
  };
}
