import type { ValueLimits } from '../analysis/rank.ts';
import { quantityInSI, requireUnit, SLACK } from '../domain/convertMeasure.ts';
import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import type { GivenQuantity } from '../domain/measure.ts';
import { named, requireCount } from '../domain/requireCount.ts';
import { and, condition, not, or, type SqlCondition, sql } from '../store/sql.ts';
import type { Logic, Maybe, OneOf, QuantityFilter } from './inputs.ts';

/** The parts of filters. Every `path` says where in the filter an error is; an empty filter is null. */
/** A place in the input: `['filter', 'or', '0', 'slug']`. */
export type Path = readonly string[];

const LARGEST_LIST = 100;
const DEEPEST_FILTER = 10;

/** A column, or an expression, is one of these words. */
export function isOneOf<T extends string>(column: string, filter: Maybe<OneOf<T>>, path: Path): SqlCondition | null {
  const list = shortList(filter?.in, [...path, 'in']);
  return and([
    filter?.eq == null ? null : condition`${sql(column)} = ${filter.eq}`,
    list == null ? null : condition`${sql(column)} = any(${list})`,
  ]);
}

/** The same for ids; text that is not an id matches nothing. */
export function idIs(column: string, filter: Maybe<OneOf<string>>, path: Path): SqlCondition | null {
  const list = shortList(filter?.in, [...path, 'in']);
  const isAnyOf = (ids: readonly string[]) => condition`${sql(column)} = any(${ids.filter(isId)}::uuid[])`;
  return and([filter?.eq == null ? null : isAnyOf([filter.eq]), list == null ? null : isAnyOf(list)]);
}

/** Combines the filters within `and`, `or` and `not`. */
export function logic<F extends Logic<F>>(
  filter: F,
  read: (filter: F, path: Path) => SqlCondition | null,
  path: Path,
): SqlCondition | null {
  requireShallow(path);
  const each = (name: 'and' | 'or') =>
    shortList(filter[name], [...path, name])?.map((part, i) => read(part, [...path, name, String(i)]));
  const [all, any] = [each('and'), each('or')];
  return and([
    all ? and(all) : null,
    any ? or(any) : null,
    filter.not ? not(read(filter.not, [...path, 'not'])) : null,
  ]);
}

/** The same list. @throws InvalidInput where it is too long */
export function shortList<L extends Maybe<readonly unknown[]>>(list: L, path: Path): L {
  if (list != null) requireCount(list.length, { path, most: LARGEST_LIST });
  return list;
}

/** `and`, `or` and `not` may be nested at most ten deep. */
export function requireShallow(path: Path): void {
  const depth = path.filter((step) => step === 'and' || step === 'or' || step === 'not').length;
  if (depth <= DEEPEST_FILTER) return;
  const allowed = `and, or and not at most ${DEEPEST_FILTER} deep`;
  throw new InvalidInput(`${named(path)}: ${depth} levels given, at most ${DEEPEST_FILTER}`, {
    path,
    value: depth,
    allowed,
  });
}

const signs = ['eq', 'gte', 'lte'] as const;

/** Whether a test must hold for every number that a quantity may have, or for one of them. */
export type Reach = 'EVERYWHERE' | 'SOMEWHERE';

/**
 * The condition that a quantity equals, is at least, or is at most what the limits say.
 *
 * @param ends the columns of the ends of the quantity, in SI
 */
export function isWithin(
  ends: { readonly low: string; readonly high: string },
  { eq, gte, lte }: ValueLimits,
  reach: Reach,
): SqlCondition | null {
  const isEverywhere = reach === 'EVERYWHERE';
  const [least, greatest] = isEverywhere ? [sql(ends.low), sql(ends.high)] : [sql(ends.high), sql(ends.low)];
  const slack = (si: number) => Math.abs(si) * SLACK;
  const atLeast = (si: number) => condition`${least} >= ${si - slack(si)}`;
  const atMost = (si: number) => condition`${greatest} <= ${si + slack(si)}`;
  return and([
    eq === null ? null : and([atLeast(eq), atMost(eq)]),
    gte === null ? null : atLeast(gte),
    lte === null ? null : atMost(lte),
  ]);
}

/**
 * The limits of a filter in SI.
 *
 * @param expected the unit whose dimension the limits must have; null where they need only have one dimension in common
 * @throws InvalidInput on an unknown unit, on one of another dimension, and where no number is within all limits
 */
export function limitsIn(
  filter: Maybe<QuantityFilter>,
  { expected, path }: { expected: string | null; path: Path },
): ValueLimits {
  const given = signs.filter((sign) => filter?.[sign]);
  const unit = expected ?? (given.length > 0 ? filter![given[0]!]!.unit : null);
  const limit = (sign: (typeof signs)[number]) => {
    const one = filter?.[sign];
    return one ? finiteInSI(one, { expected: unit, path: [...path, sign] }) : null;
  };
  const limits = { eq: limit('eq'), gte: limit('gte'), lte: limit('lte') };
  requireRoom(filter, limits, path);
  return limits;
}

/** @throws InvalidInput where two limits exclude each other */
function requireRoom(filter: Maybe<QuantityFilter>, limits: ValueLimits, path: Path): void {
  const refuse = (sign: (typeof signs)[number], against: (typeof signs)[number], than: 'at least' | 'at most') => {
    const inWords = (one: (typeof signs)[number]) => `${filter![one]!.value} ${filter![one]!.unit}`;
    const allowed = `${than} ${inWords(against)}`;
    const at = [...path, sign];
    throw new InvalidInput(`${named(at)}: ${inWords(sign)} given, ${allowed}`, {
      path: at,
      value: inWords(sign),
      allowed,
    });
  };
  const isBelow = (a: number | null, b: number | null) =>
    a !== null && b !== null && a < b - SLACK * Math.max(Math.abs(a), Math.abs(b));
  if (isBelow(limits.lte, limits.gte)) refuse('lte', 'gte', 'at least');
  if (isBelow(limits.eq, limits.gte)) refuse('eq', 'gte', 'at least');
  if (isBelow(limits.lte, limits.eq)) refuse('eq', 'lte', 'at most');
}

/** A quantity of the input, in SI. @throws InvalidInput that names the place and what is allowed */
export function finiteInSI(
  quantity: GivenQuantity,
  { expected, path }: { readonly expected: string | null; readonly path: Path },
): number {
  const si = quantityInSI(quantity, expected, path);
  if (Number.isFinite(si)) return si;
  const { value } = quantity;
  const at = [...path, 'value'];
  const allowed = 'a number that is finite, also in SI';
  throw new InvalidInput(`${named(at)}: ${value} given, not finite in SI`, { path: at, value: String(value), allowed });
}

/** The dimensions of the quantities in a filter, each once. */
export function dimensionsOf(filter: Maybe<QuantityFilter>, path: Path): readonly string[] {
  const given = signs.filter((sign) => filter?.[sign]);
  return [...new Set(given.map((sign) => requireUnit(filter![sign]!.unit, [...path, sign, 'unit']).dimension))];
}
