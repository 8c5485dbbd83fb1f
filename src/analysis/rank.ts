import { SLACK } from '../domain/convertMeasure.ts';
import type { Measure } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';

/** The ends between which a number certainly is, in SI; infinite where it is open. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A number with a best estimate has it as both ends; a bound or a range has the ends of its allowed values. */
export function endsOfMeasure(measure: Measure): Ends {
  const { value, low, high } = inSI(measure);
  return { low: value ?? low ?? -Infinity, high: value ?? high ?? Infinity };
}

/** The position of a number in an order, in SI: its value, or else its known bound; for a range, where it begins. */
export function rankOf(measure: Measure): number {
  const { value, low, high } = inSI(measure);
  return value ?? low ?? high!;
}

/** Limits in SI, inclusive. */
export interface ValueLimits {
  readonly eq: number | null;
  readonly gte: number | null;
  readonly lte: number | null;
}

/** A bound passes only where it is enough to decide: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. */
export function passes(measure: Measure, limits: ValueLimits): boolean {
  const { low, high } = endsOfMeasure(measure);
  return isWithin({ low, high }, limits);
}

/** Whether some value that a bound or a range allows passes: `≥ 2000 h` may be at most 3000 h. */
export function mayPass(measure: Measure, limits: ValueLimits): boolean {
  const { low, high } = endsOfMeasure(measure);
  return isWithin({ low: high, high: low }, limits);
}

/** For the ends the other way round: whether one number between them is within the limits. */
function isWithin({ low, high }: Ends, { eq, gte, lte }: ValueLimits): boolean {
  const isAtLeast = (limit: number) => low >= limit - SLACK * Math.abs(limit);
  const isAtMost = (limit: number) => high <= limit + SLACK * Math.abs(limit);
  return (
    (gte === null || isAtLeast(gte)) &&
    (lte === null || isAtMost(lte)) &&
    (eq === null || (isAtLeast(eq) && isAtMost(eq)))
  );
}

export type RankDirection = 'ASC' | 'DESC';

/** Puts items without a number last, in either order. */
export function compareRanks(a: number | null, b: number | null, direction: RankDirection): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b === (direction === 'ASC') ? -1 : 1;
}

/** By code points, as the database orders slugs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export type Sense = 'LEAST' | 'GREATEST';

/** One axis of a choice: a number of each item, and whether more or less of it is better. */
export interface Axis<T> {
  readonly quantityOf: (item: T) => Measure | null;
  readonly sense: Sense;
}

/**
 * The Pareto front: items that no other certainly beats, in their order. One item beats another if it is at least as
 * good on every axis, for all values within the bounds, and better on one. An item without a number on an axis is left
 * out.
 */
export function paretoFront<T>(items: readonly T[], axes: readonly Axis<T>[]): T[] {
  const known = items.flatMap((item) => {
    const goodness = axes.map((axis) => goodnessOf(axis, item));
    return goodness.every((ends) => ends !== null) ? [{ item, goodness }] : [];
  });
  const front = known.filter(({ goodness }) => !known.some((other) => beats(other.goodness, goodness)));
  return front.map(({ item }) => item);
}

/** The more the better. */
function goodnessOf<T>({ quantityOf, sense }: Axis<T>, item: T): Ends | null {
  const quantity = quantityOf(item);
  if (quantity === null) return null;
  const { low, high } = endsOfMeasure(quantity);
  return sense === 'GREATEST' ? { low, high } : { low: -high, high: -low };
}

function beats(a: readonly Ends[], b: readonly Ends[]): boolean {
  return a.every(({ low }, k) => low >= b[k]!.high) && a.some(({ low }, k) => low > b[k]!.high);
}

/** The best first; equal ones keep their order. */
export function byBest<T>(items: readonly T[], { quantityOf, sense }: Axis<T>): T[] {
  const rank = (item: T) => {
    const quantity = quantityOf(item);
    return quantity && rankOf(quantity);
  };
  return items.toSorted((a, b) => compareRanks(rank(a), rank(b), sense === 'GREATEST' ? 'DESC' : 'ASC'));
}
