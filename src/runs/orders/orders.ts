import { InvalidInput } from '../../domain/errors.ts';
import type { ModelName } from '../../domain/run.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ElectrodepositionRequest, electrodepositionOrder } from './electrodepositionOrder.ts';
import type { RunOrder } from './runOrder.ts';
import { type SymmetricCellRequest, symmetricCellOrder } from './symmetricCellOrder.ts';

/** What each model is asked by. */
export interface ModelRequests {
  readonly symmetricCell: SymmetricCellRequest;
  readonly electrodeposition: ElectrodepositionRequest;
}

/** What is asked for: one model's input. */
export type RunRequest = { readonly [M in ModelName]?: ModelRequests[M] | null };

const orders: { readonly [M in ModelName]: (knowledge: Knowledge, request: ModelRequests[M]) => Promise<RunOrder> } = {
  symmetricCell: symmetricCellOrder,
  electrodeposition: electrodepositionOrder,
};

/** The one model that is asked. */
export function askedOf<M extends ModelName>(request: RunRequest): { model: M; input: ModelRequests[M] } {
  const [model, input] = Object.entries(request).find(([, given]) => given != null)!;
  return { model: model as M, input: input as ModelRequests[M] };
}

/**
 * What a run of this request would remember.
 *
 * @throws InvalidInput with the place in the request
 */
export async function orderFor<M extends ModelName>(knowledge: Knowledge, request: RunRequest): Promise<RunOrder> {
  const { model, input } = askedOf<M>(request);
  try {
    return await orders[model](knowledge, input);
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(model) : error;
  }
}
