import { type Certainty, claimsBehind, decidedBy, statusIn, weakest } from '../../analysis/decision.ts';
import type { Measurand, MeasurandReading } from '../../analysis/measurand.ts';
import { compareRanks, compareText, type RankDirection, rankOf, type ValueLimits } from '../../analysis/rank.ts';
import type { Wanted } from '../../domain/choose.ts';
import type { ConditionStatus } from '../../domain/claim.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { type ClaimFacet, claimFacets, type FacetName, isOfClaim } from '../../domain/kinds.ts';
import type { Subject, SubjectKind } from '../../domain/subjects.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest, writeCursor } from '../../store/page.ts';
import type { FacetCount, PartCriterion, Screening } from '../../store/screening.ts';
import type { StatusTest } from '../conditionStatus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Loaders } from '../loaders.ts';
import { loadExisting } from '../lookup.ts';
import { once } from '../once.ts';
import { identityOf } from './measurands.ts';
import { readValues, type SubjectValue } from './values.ts';

/** Subjects for which one screening computes metrics, at most. */
const MOST_CANDIDATES = 1000;

interface Criterion {
  readonly measurand: Measurand;
  readonly limits: ValueLimits;
  readonly statuses: StatusTest;
}

export interface ScreenRequest {
  readonly kind: SubjectKind;
  readonly among: readonly PartCriterion[];
  readonly criteria: readonly Criterion[];
  readonly order: { readonly measurand: Measurand; readonly direction: RankDirection } | null;
  readonly show: readonly Measurand[];
  readonly wanted: readonly Wanted[];
  readonly certainty: Certainty;
}

export interface ScreenedSubject {
  readonly subject: Subject;
  readonly values: readonly SubjectValue[];
  /** Under POSSIBLE: the weakest origin of a condition on which a criterion depends. */
  readonly decidedBy: ConditionStatus | null;
}

/** All subjects that pass: a page of them, their number, their facets. */
export interface Screen {
  page(page: PageArguments): Promise<Page<{ readonly id: string; readonly cursor: string }>>;
  count(): Promise<number>;
  facet(name: FacetName): Promise<readonly FacetCount[]>;
  /** Every subject that passes, by slug. @throws InvalidInput where there are too many */
  everyone(): Promise<readonly Subject[]>;
}

/** Every number that a screening uses, each once. */
export function measurandsOf({ criteria, order, show }: ScreenRequest): readonly Measurand[] {
  const all = [...criteria.map(({ measurand }) => measurand), ...(order ? [order.measurand] : []), ...show];
  return [...new Map(all.map((measurand) => [identityOf(measurand), measurand])).values()];
}

/** What decides that a subject passes, from its values in the order of `measurandsOf`; null under CERTAIN. */
export function rowDecidedBy(
  { criteria, certainty }: ScreenRequest,
  values: readonly SubjectValue[],
): ConditionStatus | null {
  if (certainty === 'CERTAIN') return null;
  const found = new Map(values.map(({ reading }) => [identityOf(reading.measurand), reading]));
  return weakest(
    criteria.flatMap(({ measurand, limits }) => decidedBy(found.get(identityOf(measurand))!, limits, certainty) ?? []),
  );
}

/**
 * The database screens by stored numbers. As soon as one number must be computed, or chosen by conditions, this module
 * does.
 */
export function openScreen(knowledge: Knowledge, request: ScreenRequest): Screen {
  const { criteria, order, wanted } = request;
  const named = [...criteria.map(({ measurand }) => measurand), ...(order ? [order.measurand] : [])];
  const isStored = wanted.length === 0 && named.every(({ from }) => from === 'PROPERTY');
  return isStored ? storedScreen(knowledge, request) : computedScreen(knowledge, request);
}

/**
 * The part that the database can answer. Where conditions are given, that is only which subjects have the property at
 * all.
 */
function storedPart({ kind, among, criteria, order, wanted, certainty }: ScreenRequest): Screening {
  const by = order?.measurand.from === 'PROPERTY' ? order.measurand.property : null;
  return {
    kind,
    among,
    criteria: criteria.flatMap(({ measurand, limits, statuses: { ofClaim } }) => {
      if (measurand.from !== 'PROPERTY') return [];
      const { property } = measurand;
      return wanted.length === 0 ? { property, limits, ofClaim } : { property, limits: NO_LIMITS, ofClaim: null };
    }),
    order: order && by && { property: by, direction: order.direction },
    certainty,
  };
}

const NO_LIMITS: ValueLimits = { eq: null, gte: null, lte: null };

function storedScreen({ store, load }: Knowledge, request: ScreenRequest): Screen {
  const screening = storedPart(request);
  const claimOf = screening.order?.property ?? screening.criteria[0]?.property ?? null;
  return {
    page: (page) => store.screening.page(screening, page),
    count: () => store.screening.count(screening),
    facet: (name) => store.screening.facet(screening, name, isOfClaim(name) ? required(claimOf, name) : null),
    everyone: async () =>
      loadExisting(load.subject, await requireFew(store.screening.ids(screening, MOST_CANDIDATES + 1))),
  };
}

interface Candidate {
  readonly subject: Subject;
  readonly rank: number | null;
  /** The value of the order, if there is one, and then those of the criteria. */
  readonly values: readonly SubjectValue[];
}

/** A cursor holds a number that has a meaning only in this order and under these conditions. */
function computedOrder({ kind, order, wanted, certainty }: ScreenRequest): ListOrder {
  const by = order === null ? 'slug' : `${identityOf(order.measurand)} ${order.direction}`;
  return { name: `computed screen ${kind} ${by} ${JSON.stringify(wanted)} ${certainty}`, key: ['number', 'string'] };
}

function computedScreen({ store, load }: Knowledge, request: ScreenRequest): Screen {
  const order = computedOrder(request);
  const passed = once(async () => {
    const ids = await requireFew(store.screening.ids({ ...storedPart(request), order: null }, MOST_CANDIDATES + 1));
    return inOrder(
      await screened(load, await loadExisting(load.subject, ids), request),
      request.order?.direction ?? 'ASC',
    );
  });
  return {
    async page(page) {
      const asked = pageRequest(page, order);
      const all = await passed();
      const [rank, slug] = (asked.beyond ?? []) as [number | null, string];
      const isBeyond = (one: Candidate) => asked.beyond === null || compare(one, { rank, slug }, request) > 0;
      const read = all.filter(isBeyond).slice(0, asked.size + 1);
      return cutPage(
        read.map(({ subject, rank: at }) => ({ id: subject.id, cursor: writeCursor(order, [at, subject.slug]) })),
        asked,
      );
    },
    count: async () => (await passed()).length,
    async facet(name) {
      const all = await passed();
      if (isOfClaim(name)) return ofClaims(all, name);
      return store.screening.facetAmong(
        all.map(({ subject }) => subject.id),
        request.kind,
        name,
      );
    },
    everyone: async () =>
      (await passed()).map(({ subject }) => subject).toSorted((a, b) => compareText(a.slug, b.slug)),
  };
}

async function screened(load: Loaders, subjects: readonly Subject[], request: ScreenRequest): Promise<Candidate[]> {
  const { criteria, order, wanted, certainty } = request;
  const measurands = [...(order ? [order.measurand] : []), ...criteria.map(({ measurand }) => measurand)];
  const read = await readValues(load, subjects, { measurands, wanted: () => wanted });
  return read.flatMap((values, i) => {
    const readings = values.map(({ reading }) => reading);
    const ofCriteria = order ? readings.slice(1) : readings;
    const passesAll = criteria.every(({ limits, statuses }, k) => {
      const reading = ofCriteria[k]!;
      return decidedBy(reading, limits, certainty) !== null && statuses.passes((name) => statusIn(reading, name));
    });
    const quantity = order ? readings[0]!.quantity : null;
    return passesAll ? [{ subject: subjects[i]!, values, rank: quantity && rankOf(quantity) }] : [];
  });
}

function inOrder(candidates: readonly Candidate[], direction: RankDirection): Candidate[] {
  return candidates.toSorted(
    (a, b) => compareRanks(a.rank, b.rank, direction) || compareText(a.subject.slug, b.subject.slug),
  );
}

function compare(
  { subject, rank }: Candidate,
  at: { rank: number | null; slug: string },
  { order }: ScreenRequest,
): number {
  return compareRanks(rank, at.rank, order?.direction ?? 'ASC') || compareText(subject.slug, at.slug);
}

/** The evidence of the claims by which subjects passed, or the origin of one of their conditions. */
function ofClaims(candidates: readonly Candidate[], facet: ClaimFacet): FacetCount[] {
  const found = candidates.map(({ values }) => values.find(({ reading }) => reading.measurand.from === 'PROPERTY'));
  const words = found.flatMap((value) => {
    return wordOf(required(value ?? null, facet).reading, facet) ?? [];
  });
  return [...Map.groupBy(words, (word) => word)]
    .map(([key, all]) => ({ key, name: key, count: all.length }))
    .toSorted((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** The same words by which a criterion chooses: those of the claim, also where it does not give the number that is wanted. */
function wordOf(reading: MeasurandReading, facet: ClaimFacet): string | null {
  const condition = claimFacets[facet];
  return condition === null ? (claimsBehind(reading)[0]?.evidence ?? null) : statusIn(reading, condition);
}

/** @throws InvalidInput where neither the order nor a criterion is a property, so that there is no claim */
function required<T>(property: T | null, facet: FacetName): T {
  if (property !== null) return property;
  throw new InvalidInput(`\`facets.by\`: ${facet} given, but neither the order nor a criterion is a property`, {
    path: ['facets', 'by'],
    value: facet,
    allowed: `${facet} where the order or a criterion is a property`,
  });
}

async function requireFew(candidates: Promise<string[]>): Promise<string[]> {
  const ids = await candidates;
  if (ids.length <= MOST_CANDIDATES) return ids;
  throw new InvalidInput(`\`where\`: more than ${MOST_CANDIDATES} subjects would have to be computed`, {
    path: ['where'],
    allowed: `criteria on properties, or parts, that leave at most ${MOST_CANDIDATES}`,
  });
}
