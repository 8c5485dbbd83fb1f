import type { Manifest } from '../../manifest.ts';
import { basisOf } from './basis.ts';
import { electrodepositionModel as model } from './model.ts';
import { observables } from './observables.ts';
import { type ElectrodepositionProblem, resolveParameters } from './problem.ts';
import { rememberedOf } from './remembered.ts';
import { byHand, fromRecords, nameOf, needs, parts, request } from './request.ts';
import type { ElectrodepositionResult, RememberedDeposition } from './result.ts';
import { expectedWork, WORK_FACTOR } from './solver/expectedWork.ts';
import type { DepositCheckpoint } from './solver/run/depositRun.ts';
import { view } from './view.ts';

export const electrodeposition: Manifest<
  ElectrodepositionProblem,
  ElectrodepositionResult,
  RememberedDeposition,
  DepositCheckpoint,
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
  band: 'BY_STUDY',
  processorTime: (problem) => {
    const { processorTime } = expectedWork(resolveParameters(problem));
    return { value: processorTime, low: processorTime / WORK_FACTOR, high: processorTime * WORK_FACTOR };
  },
  view,
};
