import { type ElectrodepositionParameters, parameterTable } from '../parameters.ts';
import type { MemberRun } from './members.ts';

/**
 * The run itself on a grid of half as many columns, to the end of plating. It may be coarser than a run that is asked for:
 * its difference to the run is only the larger.
 */
export function twiceAsCoarse(values: ElectrodepositionParameters): MemberRun {
  const columns = values.columns / 2;
  if (columns < parameterTable.columns.limits.least) {
    return { ended: 'REFUSED', reason: `${values.columns} columns are the fewest` };
  }
  return { values: { ...values, columns, afterwards: 'STOP' }, ohmicDrop: 0 };
}
