import { byBest, paretoFront } from '../../analysis/rank.ts';
import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import type { Noun } from '../../domain/nouns.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import type { PartCriterion } from '../../store/screening.ts';
import { type FacetName, facetsOf } from '../../store/standing.ts';
import { bounded } from '../comparisons.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { allPromised } from '../found.ts';
import type { ParetoAxis, QueryScreenArgs, Resolvers, ScreenParts } from '../generated.ts';
import { readLimits, readMeasurand, readWanted } from '../questions/measurands.ts';
import { measurandsOf, openScreen, type Screen, type ScreenedParent, type ScreenRequest } from '../questions/screen.ts';
import { readValues, type ValueParent } from '../questions/values.ts';

const MOST_CRITERIA = 20;

export interface ScreenPage extends Connection<ScreenedParent> {
  readonly screen: Screen;
  readonly request: ScreenRequest;
}

export interface ParetoPointParent {
  readonly subject: Noun;
  readonly x: ValueParent;
  readonly y: ValueParent;
}

export const screenResolvers: Resolvers = {
  Query: {
    screen: async (_root, args, context): Promise<ScreenPage> => {
      const request = await readRequest(args, context);
      const screen = openScreen(context, request);
      const { rows, ...more } = await screen.page(args);
      const subjects = await allPromised(
        context.load.noun,
        rows.map(({ id }) => id),
      );
      const asked = { measurands: measurandsOf(request), wanted: () => request.wanted };
      const values = await readValues(context.load, subjects, asked);
      const found = rows.map(({ cursor }, i) => ({ cursor, subject: subjects[i]!, values: values[i]! }));
      const parts = { nodeOf: (row: ScreenedParent) => row, count: screen.count };
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
    paretoFront: (page, { x, y }, context) => front(page, [x, y], context),
  },
};

async function readRequest(args: QueryScreenArgs, { load }: Context): Promise<ScreenRequest> {
  const { kind, among, where, orderBy, show, under } = args;
  requireFew(where, 'where');
  requireFew(show, 'show');
  return {
    kind,
    among: readParts(among, kind),
    criteria: (where ?? []).map(({ of, value }, i) => {
      const path = ['where', String(i)];
      const measurand = readMeasurand(of, kind, [...path, 'of']);
      return { measurand, limits: readLimits(value, measurand, { kind, path: [...path, 'value'] }) };
    }),
    order: orderBy
      ? { measurand: readMeasurand(orderBy.by, kind, ['orderBy', 'by']), direction: orderBy.direction }
      : null,
    show: (show ?? []).map((one, i) => readMeasurand(one, kind, ['show', String(i)])),
    wanted: await readWanted(load, under, ['under']),
  };
}

function requireFew(list: readonly unknown[] | null | undefined, path: string): void {
  if (!list || list.length <= MOST_CRITERIA) return;
  throw notAllowed([path], { value: list.length, allowed: `at most ${MOST_CRITERIA}` });
}

const facetOf = {
  metal: 'METAL',
  configuration: 'CONFIGURATION',
  coating: 'COATING',
  substrate: 'SUBSTRATE',
  activeMaterial: 'ACTIVE_MATERIAL',
  electrolyte: 'ELECTROLYTE',
  separator: 'SEPARATOR',
} as const;

function readParts(parts: ScreenParts | null | undefined, kind: SubjectKind): PartCriterion[] {
  const names = Object.keys(facetOf) as (keyof typeof facetOf)[];
  return names.flatMap((name): PartCriterion[] => {
    const filter = parts?.[name];
    if (!filter) return [];
    requirePart(name, kind);
    const list = bounded(filter.in, ['among', name, 'in']);
    const lists = [filter.eq == null ? [] : [[filter.eq]], list == null ? [] : [list]].flat();
    return lists.map((slugs) => ({ facet: facetOf[name], slugs }));
  });
}

/** @throws InvalidInput where subjects of this kind do not consist of it */
function requirePart(name: keyof typeof facetOf, kind: SubjectKind): void {
  const facets = facetsOf(kind);
  if (facets.includes(facetOf[name])) return;
  const allowed = Object.entries(facetOf).flatMap(([part, facet]) => (facets.includes(facet) ? part : []));
  throw new InvalidInput(`${kind} has no ${name}`, {
    path: ['among', name],
    value: name,
    allowed: allowed.join(', ') || 'nothing: they are screened whole',
  });
}

/** @throws InvalidInput where subjects of this kind are not counted by it */
function requireFacet(facet: FacetName, kind: SubjectKind): void {
  const allowed = facetsOf(kind);
  if (allowed.includes(facet)) return;
  const path = ['facets', 'by'];
  throw new InvalidInput(`${kind} has no ${facet}`, { path, value: facet, allowed: allowed.join(', ') });
}

async function front(
  { screen, request }: ScreenPage,
  axes: readonly ParetoAxis[],
  { load }: Context,
): Promise<ParetoPointParent[]> {
  const measurands = axes.map(({ of }, i) => readMeasurand(of, request.kind, [i === 0 ? 'x' : 'y', 'of']));
  const everyone = await screen.everyone();
  const read = await readValues(load, everyone, { measurands, wanted: () => request.wanted });
  const points = read.map(([x, y], i) => ({ subject: everyone[i]!, x: x!, y: y! }));
  const [alongX, alongY] = [
    { quantityOf: ({ x }: ParetoPointParent) => x.reading.quantity, sense: axes[0]!.wanted },
    { quantityOf: ({ y }: ParetoPointParent) => y.reading.quantity, sense: axes[1]!.wanted },
  ];
  return byBest(paretoFront(points, [alongX, alongY]), alongX);
}
