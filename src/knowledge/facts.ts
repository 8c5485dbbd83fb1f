import type { Need } from '../derivation/needs.ts';
import { type Facts, partAt } from '../domain/facts.ts';
import { claimsAbout } from './claims.ts';
import type { Loaders } from './loaders.ts';

/** The data of a metric: the subject with its parts, and the claims that the metric needs, all read through loaders. */
export async function factsFor(load: Loaders, subjectId: string, needs: readonly Need[]): Promise<Facts> {
  const part = await load.part(subjectId);
  const pairs = needs.flatMap(({ at, property }) => {
    const needed = partAt(part, at);
    return needed ? [{ subjectId: needed.subject.id, property }] : [];
  });
  return { part, claims: await claimsAbout(load, pairs) };
}
