import type { Need } from '../derivation/needs.ts';
import type { Claim } from '../domain/claim.ts';
import { type Facts, partAt } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Loaders } from './loaders.ts';

/** What a metric may draw on: the noun with its parts, and the claims that the metric needs, all through loaders. */
export async function factsFor(load: Loaders, nounId: string, needs: readonly Need[]): Promise<Facts> {
  const assembly = await load.assembly(nounId);
  const found = new Map<string, readonly Claim[]>();
  await Promise.all(
    needs.map(async ({ at, property }) => {
      const subjectId = partAt(assembly, at)?.subject.id;
      if (subjectId) found.set(`${subjectId}/${property}`, await load.claimsOf.load({ subjectId, property }));
    }),
  );
  return { assembly, claims: (subjectId, property: PropertyName) => found.get(`${subjectId}/${property}`) ?? [] };
}
