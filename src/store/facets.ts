import { type FacetName, facets, isOfClaim } from '../domain/kinds.ts';
import type { SubjectKind } from '../domain/subjects.ts';
import { membersOf } from './kindStatements.ts';

/** The facets that subjects of a kind have. */
export function facetsOf(kind: SubjectKind): readonly FacetName[] {
  return (Object.keys(facets) as FacetName[]).filter((name) => {
    const role = facets[name];
    if (role !== null) return membersOf(kind, role) !== null;
    return isOfClaim(name) || kind === 'CELL';
  });
}
