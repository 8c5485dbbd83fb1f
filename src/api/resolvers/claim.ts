import type { Claim, Condition } from '../../domain/claim.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { claimCondition, decidingStatus } from '../../knowledge/claimFilter.ts';
import { subjectCondition } from '../../knowledge/filters.ts';
import { findById, findSubject, loadExisting, mustLoadAll, mustLoadSubject } from '../../knowledge/lookup.ts';
import { connection } from '../connection.ts';
import type { Resolvers, SourceLookup } from '../generated.ts';
import type { QuantityParent } from '../parents.ts';
import { asPrinted } from '../quantity.ts';
import { selects } from '../selection.ts';
import { childClaims, rootFields, subjectFields } from './subject.ts';

const source = rootFields('SOURCE', subjectCondition);

/** A DOI with or without the address of its resolver. */
function bareDoi(doi: string): string {
  return doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '').toLowerCase();
}

/** An audit that is missing would look like one without findings. */
function nothingToAudit(by: SourceLookup): InvalidInput {
  const [[way, value]] = Object.entries(by) as [[keyof SourceLookup, string]];
  const allowed = `the ${way === 'doi' ? 'DOI' : way} of a source`;
  return new InvalidInput(`There is no source ${value} to audit`, {
    code: 'NOT_FOUND',
    path: ['by', way],
    value,
    allowed,
  });
}

/** The value of a claim, as a quantity where it is one. */
function claimedQuantity(claim: Claim | null): QuantityParent | null {
  return claim?.value.kind === 'MEASURE' ? asPrinted(claim.value, claim) : null;
}

const typeOfValue = { MEASURE: 'Quantity', TEXT: 'Statement', WITHHELD: 'Withheld' } as const;

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_root, { by }, { load }) =>
      by.key === undefined ? findById(load.claim, by.id) : load.claimByKey.load(by.key),
    claims: async (_root, { filter, certainty, orderBy, ...page }, { store, load }) => {
      const condition = claimCondition(filter, certainty);
      const selection = { filter: condition, decidedBy: decidingStatus(filter, certainty) };
      const read = await store.claims.page(selection, orderBy, page);
      for (const { claim } of read.rows) load.claim.prime(claim.id, claim);
      return connection(read, {
        nodeOf: ({ claim }) => claim,
        cursorOf: ({ cursor }) => cursor,
        count: () => store.claims.count(condition),
        decidedBy: (row) => row.decidedBy,
      });
    },
    source: async (_root, { by }, { load }, info) => {
      const one =
        by.doi === undefined ? await findSubject(load, 'SOURCE', by) : await load.sourceByDoi.load(bareDoi(by.doi));
      if (one === null && selects(info, 'audit')) throw nothingToAudit(by);
      return one;
    },
    sources: source.list,
  },
  Source: {
    ...subjectFields,
    statements: ({ id }, page, context) => childClaims('claimsOfSource', id, { property: null, page }, context),
  },
  Claim: {
    source: ({ sourceId }, _args, { load }) => mustLoadSubject(load, 'SOURCE', sourceId),
    value: (claim) => claimedQuantity(claim) ?? claim.value,
    subjects: ({ subjectIds }, _args, { load }) => mustLoadAll(load.subject, subjectIds),
    alternatives: async ({ id, subjectIds, property }, _args, { load }) => {
      const all = await load.claimsOf.load({ subjectId: subjectIds[0]!, property });
      return all.filter((claim) => claim.id !== id);
    },
  },
  ClaimValue: {
    __resolveType: ({ kind }: Claim['value']) => typeOfValue[kind],
  },
  Withheld: { reason: () => 'The source does not report this value.' },
  Condition: {
    quantity: ({ measure }: Condition) => measure,
    subject: ({ subjectId }, _args, { load }) => (subjectId === null ? null : load.subject.load(subjectId)),
  },
  Annotation: {
    claims: ({ claims }, _args, { load }) => loadExisting(load.claimByKey, claims),
  },
  Reported: {
    quantity: ({ chosen }) => claimedQuantity(chosen),
    consensus: ({ agreement: { consensus } }) => consensus,
    disagreement: ({ agreement: { disagreement } }) => disagreement,
    violated: ({ agreement: { violated } }) => violated,
  },
  ConsensusVote: {
    source: ({ sourceId }, _args, { load }) => mustLoadSubject(load, 'SOURCE', sourceId),
    observations: ({ observations }) => observations.length,
    claims: ({ observations }) => observations.flatMap(({ claims }) => claims),
  },
};
