import { mustLoadAll } from '../../knowledge/lookup.ts';
import { bestOf } from '../../knowledge/queries/pareto.ts';
import { measurandsOf, openScreen, rowDecidedBy, type ScreenedSubject } from '../../knowledge/queries/screen.ts';
import { readScreenRequest, requireFacet } from '../../knowledge/queries/screenRequest.ts';
import { readValues } from '../../knowledge/queries/values.ts';
import { connection } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import type { ScreenPage } from '../parents.ts';

export const screenResolvers: Resolvers = {
  Query: {
    screen: async (_root, args, context): Promise<ScreenPage> => {
      const request = await readScreenRequest(context.load, args);
      const screen = openScreen(context, request);
      const { rows, ...more } = await screen.page(args);
      const subjects = await mustLoadAll(
        context.load.subject,
        rows.map(({ id }) => id),
      );
      const asked = { measurands: measurandsOf(request), wanted: () => request.wanted };
      const values = await readValues(context.load, subjects, asked);
      const found = rows.map(({ cursor }, i) => ({
        cursor,
        subject: subjects[i]!,
        values: values[i]!,
        decidedBy: rowDecidedBy(request, values[i]!),
      }));
      const parts = { nodeOf: (row: ScreenedSubject) => row, count: screen.count };
      const page = connection({ rows: found, ...more }, { ...parts, cursorOf: ({ cursor }) => cursor });
      return { ...page, screen, request };
    },
  },
  ScreenConnection: {
    facets: ({ screen, request }, { by }) =>
      Promise.all(
        [...new Set(by)].map(async (facet) => {
          requireFacet(facet, request.kind);
          return { facet, values: await screen.facet(facet) };
        }),
      ),
    paretoFront: ({ screen, request }, { x, y }, { load }) => bestOf(load, { screen, request }, [x, y]),
  },
};
