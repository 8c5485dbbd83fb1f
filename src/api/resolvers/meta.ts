import type { Resolvers } from '../generated.ts';

export const metaResolvers: Resolvers = {
  Query: { meta: (_root, _args, context) => context },
  Meta: {
    dataVersion: async ({ store }) => (await store.library.version()) ?? 'none',
  },
};
