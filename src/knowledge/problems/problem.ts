import type { AnyManifest, RunParts } from '../../simulation/manifest.ts';
import type { CommonRequest, RequestFields, RequestOf } from '../../simulation/request/fields.ts';
import { located, readRequest } from '../../simulation/request/readRequest.ts';
import { requireClaims } from '../claims.ts';
import type { Knowledge } from '../knowledge.ts';
import { findParts } from './findParts.ts';
import { gather } from './gather.ts';

/** The problem of a model, and the records from which it was made; null where it was made from numbers by hand alone. */
export interface ProblemOfRequest {
  readonly problem: unknown;
  readonly parts: RunParts | null;
}

/**
 * The problem of a request, checked by its model: from the library where the request names parts of it, otherwise from
 * numbers by hand alone.
 *
 * @throws InvalidInput with the place in the request of the model
 */
export async function problemOf(
  knowledge: Knowledge,
  model: AnyManifest,
  input: CommonRequest,
): Promise<ProblemOfRequest> {
  const { asked, parts: named, placeOf } = readRequest(model, input as RequestOf<RequestFields>);
  await requireClaims(knowledge.load, input.ignoring);
  const parts = await findParts(knowledge, model.parts, named);
  return located(placeOf, async () => {
    const problem =
      parts === null
        ? model.fromParameters(model.byHand(asked))
        : model.fromRecords(await gather(knowledge, model, parts), asked);
    model.validate(problem);
    return { problem, parts };
  });
}
