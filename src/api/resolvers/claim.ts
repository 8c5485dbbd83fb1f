import type { Claim, Condition } from '../../domain/claim.ts';
import { isId } from '../../domain/identity.ts';
import type { Noun } from '../../domain/nouns.ts';
import { type PropertyName, properties } from '../../domain/property.ts';
import { connection } from '../connection.ts';
import { claimCondition, nounCondition } from '../filters.ts';
import { found, lookUp } from '../found.ts';
import type { Resolvers } from '../generated.ts';
import type { QuantityParent } from '../quantity.ts';
import { childClaims, rootFields, subjectFields } from './subject.ts';

const source = rootFields('SOURCE', nounCondition);

/** A DOI with or without its resolver. */
function bareDoi(doi: string): string {
  return doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '').toLowerCase();
}

/** What a claim says, as a quantity where it is one. */
function claimedQuantity(claim: Claim | null): QuantityParent | null {
  return claim?.value.kind === 'MEASURE' ? { ...claim.value, printed: claim.printed } : null;
}

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_root, { by }, { load }) => {
      if (by.key != null) return load.claimByKey.load(by.key);
      return isId(by.id!) ? load.claim.load(by.id!.toLowerCase()) : null;
    },
    claims: async (_root, { filter, orderBy, ...page }, { store, load }) => {
      const condition = claimCondition(filter);
      const read = await store.claims.page(condition, orderBy, page);
      for (const { claim } of read.rows) load.claim.prime(claim.id, claim);
      return connection(read, {
        nodeOf: ({ claim }) => claim,
        cursorOf: ({ cursor }) => cursor,
        count: () => store.claims.count(condition),
      });
    },
    source: async (_root, { by }, { load }) => {
      if (by.doi == null) return lookUp(load, 'SOURCE', by);
      return (await load.sourceByDoi.load(bareDoi(by.doi))) as Extract<Noun, { kind: 'SOURCE' }> | null;
    },
    sources: source.list,
  },
  Source: {
    ...subjectFields,
    statements: ({ id }, page, context) => childClaims('claimsOfSource', id, { property: null, page }, context),
  },
  Claim: {
    source: ({ sourceId }, _args, { load }) => found(load, 'SOURCE', sourceId),
    value: (claim) => claimedQuantity(claim) ?? claim.value,
    subjects: async ({ subjectIds }, _args, { load }) =>
      (await Promise.all(subjectIds.map((id) => load.noun.load(id)))) as never,
    alternatives: async ({ id, subjectIds, property }, _args, { load }) => {
      const all = await load.claimsOf.load({ subjectId: subjectIds[0]!, property });
      return all.filter((claim) => claim.id !== id);
    },
  },
  ClaimValue: {
    __resolveType: ({ kind }: { kind: 'MEASURE' | 'TEXT' | 'WITHHELD' }) =>
      ({ MEASURE: 'Quantity', TEXT: 'Statement', WITHHELD: 'Withheld' })[kind] as 'Quantity' | 'Statement' | 'Withheld',
  },
  Withheld: { reason: () => 'The source does not report this value.' },
  Property: {
    name: (name) => name,
    unit: (name) => properties[name].unit,
    description: (name) => properties[name].description,
  },
  Condition: {
    quantity: ({ measure }: Condition) => measure,
    subject: ({ subjectId }, _args, { load }) => (subjectId === null ? null : (load.noun.load(subjectId) as never)),
  },
  Annotation: {
    claims: async ({ claims }, _args, { load }) => {
      const known = await Promise.all(claims.map((key) => load.claimByKey.load(key)));
      return known.filter((claim) => claim !== null);
    },
  },
  Reported: {
    property: ({ property }) => property as PropertyName,
    quantity: ({ chosen }) => claimedQuantity(chosen),
    consensus: ({ consensus: { mean } }) => mean,
    disagreement: ({ consensus: { birgeRatio } }) => birgeRatio,
    violated: ({ consensus: { violated } }) => violated,
  },
  MissingInput: {},
};
