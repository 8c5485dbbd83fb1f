import { InvalidInput } from '../../domain/errors.ts';
import type { SubjectKind } from '../../domain/subjects.ts';
import { mustLoad } from '../../knowledge/lookup.ts';
import { once } from '../../knowledge/once.ts';
import type { KindCount } from '../../store/search.ts';
import { connection } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import type { SearchPage } from '../parents.ts';

const LONGEST_TEXT = 200;

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
    subject: ({ subjectId }, _args, { load }) => mustLoad(load.subject, subjectId),
    kind: async ({ subjectId }, _args, { load }) => (await mustLoad(load.subject, subjectId)).kind,
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
  const fault =
    text.length > LONGEST_TEXT ? `${text.length} characters given, at most ${LONGEST_TEXT}` : 'no letter or digit';
  throw new InvalidInput(`\`text\`: ${fault}`, {
    path: ['text'],
    value: text.slice(0, LONGEST_TEXT),
    allowed,
  });
}

function total(counts: readonly KindCount[], kinds: readonly SubjectKind[] | null): number {
  const asked = counts.filter(({ kind }) => kinds === null || kinds.includes(kind));
  return asked.reduce((sum, { count }) => sum + count, 0);
}
