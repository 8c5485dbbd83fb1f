import { sampledBand } from '../../analysis/sampledBand.ts';
import { sampledView } from '../../analysis/sampledView.ts';
import { inUnit } from '../../domain/si.ts';
import { once } from '../../knowledge/once.ts';
import { predictionFor } from '../../knowledge/queries/modelAnswer.ts';
import type { SubjectValue } from '../../knowledge/queries/values.ts';
import { usualDesign } from '../../statistics/latinHypercube.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { inTurn } from '../inTurn.ts';
import type { PredictedValueParent } from '../parents.ts';
import { type UserError, userError } from '../payload.ts';
import { shownLedger } from './runResult.ts';

/** A quarter of a run's: a page of predictions is one request. */
const DESIGN = { ...usualDesign, size: 1024 };

/** What a model says of a number that no source states under the wanted conditions; null where none has an answer. */
export async function predicted(
  value: SubjectValue,
  context: Context,
): Promise<PredictedValueParent | UserError | null> {
  try {
    const prediction = await predictionFor(context, value);
    if (prediction === null) return null;
    // Drawn where it is asked for, so that what all rows read of the record meanwhile is read together.
    const band = once(() => inTurn(context.request.signal, () => sampledBand(prediction.sampler, DESIGN)!));
    return { ...prediction, band };
  } catch (error) {
    return userError(error);
  }
}

export const predictedResolvers: Resolvers = {
  Prediction: { __resolveType: (answer) => ('code' in answer ? 'UserError' : 'PredictedValue') },
  PredictedValue: {
    quantity: async ({ band, unit }) => {
      const { p05, p50, p95 } = (await band()).quantiles;
      return inUnit(unit, p50!, { low: p05, high: p95 });
    },
    basis: ({ model, problem }) => model.basis(problem).basis,
    basisReason: ({ model, problem }) => model.basis(problem).basisReason,
    extrapolates: ({ model, problem }) => model.basis(problem).extrapolates,
    uncertainty: async ({ band, unit }) => sampledView(await band(), unit),
    parameters: ({ model, problem }) => shownLedger(model, problem, null),
  },
};
