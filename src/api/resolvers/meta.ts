import type { Resolvers } from '../generated.ts';

export const metaResolvers: Resolvers = {
  Query: { meta: () => ({}) as never },
  Meta: {
    version: (_meta, _args, { version }) => version,
    dataVersion: async (_meta, _args, { store }) => (await store.library.version()) ?? 'none',
  },
};
