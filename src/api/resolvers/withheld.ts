import type { Gap } from '../../analysis/gaps.ts';
import { requireCount } from '../../domain/requireCount.ts';
import { findGaps } from '../../knowledge/queries/gaps.ts';
import { referred } from '../../knowledge/queries/references.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest, writeCursor } from '../../store/page.ts';
import { connection } from '../connection.ts';
import type { Resolvers } from '../generated.ts';

const GAPS: ListOrder = { name: 'gaps', key: ['string', 'string'] };
const MOST_BLOCKED = 100;

export const withheldResolvers: Resolvers = {
  Query: {
    withheld: async (_root, { subject, source, ...page }, context) => {
      const about = subject ? await referred(context.load, subject, ['subject']) : null;
      const by = source == null ? null : await referred(context.load, { source }, []);
      const all = await findGaps(context, { sourceId: by?.id ?? null, subject: about });
      return connection(pageOf(all, page), {
        nodeOf: (gap) => gap,
        cursorOf,
        count: async () => all.length,
      });
    },
  },
  Gap: {
    blockedCount: ({ blocks }) => blocks.length,
    blocks: ({ blocks }, { first }) => {
      requireCount(first, { path: ['first'], least: 1, most: MOST_BLOCKED });
      return blocks.slice(0, first);
    },
  },
};

function cursorOf({ subject, property }: Gap): string {
  return writeCursor(GAPS, [subject.id, property]);
}

function pageOf(all: readonly Gap[], page: PageArguments): Page<Gap> {
  const request = pageRequest(page, GAPS);
  const start = request.beyond ? 1 + all.findIndex((gap) => cursorOf(gap) === page.after) : 0;
  return cutPage(all.slice(start, start + request.size + 1), request);
}
