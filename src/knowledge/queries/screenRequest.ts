import type { Certainty } from '../../analysis/decision.ts';
import type { RankDirection } from '../../analysis/rank.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { type FacetName, facets, isOfClaim } from '../../domain/kinds.ts';
import { requireCount } from '../../domain/requireCount.ts';
import type { CellConfiguration, SubjectKind } from '../../domain/subjects.ts';
import { facetsOf } from '../../store/facets.ts';
import type { PartCriterion } from '../../store/screening.ts';
import { shortList } from '../comparisons.ts';
import { statusTest } from '../conditionStatus.ts';
import type {
  ConditionStatusesFilter,
  Maybe,
  MeasurandInput,
  OneOf,
  QuantityFilter,
  TestConditions,
} from '../inputs.ts';
import type { Loaders } from '../loaders.ts';
import { readLimits, readMeasurand, readWanted } from './measurands.ts';
import type { ScreenRequest } from './screen.ts';

const MOST_CRITERIA = 20;

type PartRole = Exclude<(typeof facets)[FacetName], null>;

/** What subjects consist of, by slug; cells by configuration too. */
export type ScreenParts = { readonly [R in PartRole]?: Maybe<OneOf<string>> } & {
  readonly configuration?: Maybe<OneOf<CellConfiguration>>;
};

interface CriterionInput {
  readonly of: MeasurandInput;
  readonly value?: Maybe<QuantityFilter>;
  readonly conditionStatus?: Maybe<ConditionStatusesFilter>;
}

/** The input of a screening, as the caller gives it. */
export interface ScreenInput {
  readonly kind: SubjectKind;
  readonly among?: Maybe<ScreenParts>;
  readonly where?: Maybe<readonly CriterionInput[]>;
  readonly orderBy?: Maybe<{ readonly by: MeasurandInput; readonly direction: RankDirection }>;
  readonly show?: Maybe<readonly MeasurandInput[]>;
  readonly under?: Maybe<TestConditions>;
  readonly certainty: Certainty;
}

/**
 * Reads the input of a screening.
 *
 * @throws InvalidInput that names the place, and what is allowed
 */
export async function readScreenRequest(
  load: Loaders,
  { kind, among, where, orderBy, show, under, certainty }: ScreenInput,
): Promise<ScreenRequest> {
  requireCount(where?.length ?? 0, { path: ['where'], most: MOST_CRITERIA });
  requireCount(show?.length ?? 0, { path: ['show'], most: MOST_CRITERIA });
  return {
    kind,
    among: readParts(among, kind),
    criteria: (where ?? []).map(({ of, value, conditionStatus }, i) => {
      const path = ['where', String(i)];
      const measurand = readMeasurand(of, kind, [...path, 'of']);
      return {
        measurand,
        limits: readLimits(value, measurand, { kind, path: [...path, 'value'] }),
        statuses: statusTest(conditionStatus, [...path, 'conditionStatus']),
      };
    }),
    order: orderBy
      ? { measurand: readMeasurand(orderBy.by, kind, ['orderBy', 'by']), direction: orderBy.direction }
      : null,
    show: (show ?? []).map((one, i) => readMeasurand(one, kind, ['show', String(i)])),
    wanted: await readWanted(load, under, ['under']),
    certainty,
  };
}

/** The parts by which subjects are chosen, by role, each with its facet; for cells also the configuration. */
const facetOf = Object.fromEntries(
  (Object.keys(facets) as FacetName[]).flatMap((facet) => {
    if (isOfClaim(facet)) return [];
    return [[facets[facet] ?? 'configuration', facet]];
  }),
) as Readonly<Record<keyof ScreenParts, PartCriterion['facet']>>;

function readParts(parts: Maybe<ScreenParts>, kind: SubjectKind): PartCriterion[] {
  const names = Object.keys(facetOf) as (keyof ScreenParts)[];
  return names.flatMap((name): PartCriterion[] => {
    const filter = parts?.[name];
    if (!filter) return [];
    requirePart(name, kind);
    const list = shortList(filter.in, ['among', name, 'in']);
    const lists = [filter.eq == null ? [] : [[filter.eq]], list == null ? [] : [list]].flat();
    return lists.map((slugs) => ({ facet: facetOf[name], slugs }));
  });
}

/** @throws InvalidInput where subjects of this kind do not have such a part */
function requirePart(name: keyof ScreenParts, kind: SubjectKind): void {
  const known = facetsOf(kind);
  if (known.includes(facetOf[name])) return;
  const allowed = Object.entries(facetOf).flatMap(([part, facet]) => (known.includes(facet) ? part : []));
  throw new InvalidInput(`\`among.${name}\`: ${kind} has no ${name}`, {
    path: ['among', name],
    value: name,
    allowed: allowed.join(', ') || 'nothing: these subjects have no parts to filter by',
  });
}

/** @throws InvalidInput where this kind of subject does not have the facet */
export function requireFacet(facet: FacetName, kind: SubjectKind): void {
  const allowed = facetsOf(kind);
  if (allowed.includes(facet)) return;
  const path = ['facets', 'by'];
  throw new InvalidInput(`\`facets.by\`: ${facet} given, but ${kind} does not have it`, {
    path,
    value: facet,
    allowed: allowed.join(', '),
  });
}
