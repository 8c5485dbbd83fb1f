import { InvalidInput } from '../../domain/errors.ts';
import { once } from '../../domain/once.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import type { Hit, KindCount } from '../../store/search.ts';
import { type Connection, connection, type Edge } from '../connection.ts';
import { promised } from '../found.ts';
import type { Resolvers } from '../generated.ts';

const LONGEST_TEXT = 200;

export type SearchOnPage = Edge<Hit>;

export interface SearchPage extends Connection<Hit> {
  readonly kinds: () => Promise<KindCount[]>;
}

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, { text, kinds, ...page }, { store }): Promise<SearchPage> => {
      requireText(text);
      const read = await store.search.page(text, kinds ?? null, page);
      const counts = once(() => store.search.counts(text));
      return {
        ...connection(read, {
          nodeOf: (hit) => hit,
          cursorOf: ({ cursor }) => cursor,
          count: async () => total(await counts(), kinds ?? null),
        }),
        kinds: counts,
      };
    },
  },
  SearchHit: {
    subject: ({ subjectId }, _args, { load }) => promised(load.noun, subjectId),
    kind: async ({ subjectId }, _args, { load }) => (await promised(load.noun, subjectId)).kind,
  },
  SearchMatch: {
    claim: ({ claimId }, _args, { load }) => (claimId === null ? null : load.claim.load(claimId)),
  },
};

/** @throws InvalidInput on a text without a letter or a digit, or one that is too long */
function requireText(text: string): void {
  const isSought = /[\p{L}\p{N}]/u.test(text) && text.length <= LONGEST_TEXT;
  if (isSought) return;
  const allowed = `1 to ${LONGEST_TEXT} characters, a letter or a digit among them`;
  throw new InvalidInput('Nothing can be found by this', {
    path: ['text'],
    value: text.slice(0, LONGEST_TEXT),
    allowed,
  });
}

function total(counts: readonly KindCount[], kinds: readonly SubjectKind[] | null): number {
  const asked = counts.filter(({ kind }) => kinds === null || kinds.includes(kind));
  return asked.reduce((sum, { count }) => sum + count, 0);
}
