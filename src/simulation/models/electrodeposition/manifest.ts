import type { Manifest } from '../../manifest.ts';
import type { SolutionCheckpoint } from './band/solution.ts';
import { workOf } from './band/work.ts';
import { basisOf } from './basis.ts';
import { electrodepositionModel as model } from './model.ts';
import { observables } from './observables.ts';
import { type ElectrodepositionProblem, resolveParameters } from './problem.ts';
import { rememberedOf } from './remembered.ts';
import { byHand, fromRecords, nameOf, needs, parts, request } from './request.ts';
import type { ElectrodepositionResult, RememberedDeposition } from './result.ts';
import { WORK_FACTOR } from './solver/expectedWork.ts';
import { view } from './view.ts';

export const electrodeposition: Manifest<
  ElectrodepositionProblem,
  ElectrodepositionResult,
  RememberedDeposition,
  SolutionCheckpoint,
  typeof request
> = {
  ...model,
  request,
  parts,
  needs,
  byHand,
  fromRecords,
  nameOf,
  ledger: ({ ledger }) =>
    ledger.map(({ parameter, ...sourced }) => ({
      name: parameter,
      parameter,
      sourced,
      fitted: null,
      calibratedOn: [],
      reason: sourced.reason,
    })),
  grounds: ({ grounds }) => grounds ?? [],
  basis: (problem) => ({ ...basisOf(problem), extrapolates: [] }),
  remember: rememberedOf,
  // The code for pictures is loaded only where it is used: the threads that solve do not need it.
  files: async (solved) => (await import('./files.ts')).depositFiles(solved),
  observables,
  band: 'IN_RESULT_AND_BY_STUDY',
  // A study has its own runs over seeds and ends: bands of each would cost many times as much.
  inStudies: [{ name: 'bandMembers', value: { value: 0, unit: '1' } }],
  processorTime: (problem) => {
    const { processorTime } = workOf(resolveParameters(problem));
    return { value: processorTime, low: processorTime / WORK_FACTOR, high: processorTime * WORK_FACTOR };
  },
  view,
};
