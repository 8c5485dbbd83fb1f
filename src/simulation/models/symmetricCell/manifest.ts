import type { Manifest } from '../../manifest.ts';
import { modelGaps } from './gaps.ts';
import { ledgerOf } from './ledger.ts';
import { symmetricCellModel as model } from './model.ts';
import { observables } from './observables.ts';
import { predicts } from './predicts.ts';
import type { SymmetricCellProblem } from './problem.ts';
import { byHand, fromRecords, nameOf, needs, parts, request } from './request.ts';
import type { SymmetricCellResult } from './result.ts';
import { view } from './view.ts';

export const symmetricCell: Manifest<
  SymmetricCellProblem,
  SymmetricCellResult,
  SymmetricCellResult,
  never,
  typeof request
> = {
  ...model,
  request,
  parts,
  needs,
  byHand,
  fromRecords,
  nameOf,
  ledger: ledgerOf,
  grounds: ({ grounds }) => grounds ?? [],
  basis: ({ basis, basisReason, extrapolates }) => ({ basis, basisReason, extrapolates }),
  remember: (result) => result,
  // The code for pictures is loaded only where it is used: the threads that solve do not need it.
  files: async (solved) => (await import('./files.ts')).cellFiles(solved),
  observables,
  band: 'IN_RESULT',
  view,
  gaps: modelGaps,
  predicts,
};
