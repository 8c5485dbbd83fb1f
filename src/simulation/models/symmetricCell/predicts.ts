import type { CellRun } from '../../../derivation/derivation.ts';
import type { Predicts } from '../../manifest.ts';
import type { RequestOf } from '../../request/fields.ts';
import type { SymmetricCellProblem } from './problem.ts';
import type { request } from './request.ts';
import { decidedLaw, outcomes } from './sampling/outcomes.ts';

/** The overpotential of a cell, by the closed form that holds for an electrolyte with constant properties. */
export const predicts: Predicts<SymmetricCellProblem> = {
  configuration: 'SYMMETRIC',
  property: 'overpotential',
  unit: 'mV',
  requestOf,
  sampler: (problem) => (draws, atLimit) => {
    const { values: overpotentials, zeros } = outcomes(problem, draws, decidedLaw(problem));
    atLimit.set(zeros);
    return overpotentials;
  },
};

function requestOf({ cellId, electrolyteId, separatorId, ...conditions }: CellRun): RequestOf<typeof request> {
  return {
    ...conditions,
    cell: { id: cellId },
    electrolyte: electrolyteId === null ? null : { id: electrolyteId },
    separator: separatorId === null ? null : { id: separatorId },
    interface: 'UNDECIDED',
    of: 'THIS_CELL',
    electrolyteLaw: 'CONSTANT',
    beyondLife: false,
    untilDepleted: false,
    parameters: [],
    ignoring: [],
  };
}
