/** How a printed number is to be read: exact, approximate, at least, at most, between. */
export type Qualifier = 'EQUAL' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'RANGE';

/**
 * The origin of an uncertainty: the source gives it, the last printed digit implies it, or it was propagated.
 * PROPAGATED_PRECISION: propagated, and all inputs have only what printed digits imply.
 */
export type UncertaintyBasis = 'REPORTED' | 'IMPLIED_BY_PRECISION' | 'PROPAGATED' | 'PROPAGATED_PRECISION';

/** Whether an uncertainty follows from printed digits alone. */
export function isPrecision(basis: UncertaintyBasis | null): boolean {
  return basis === 'IMPLIED_BY_PRECISION' || basis === 'PROPAGATED_PRECISION';
}

/** The basis of what is computed from numbers with these bases; null for a number that is not uncertain. */
export function propagatedBasis(bases: readonly (UncertaintyBasis | null)[]): UncertaintyBasis | null {
  const uncertain = bases.filter((basis) => basis !== null);
  if (uncertain.length === 0) return null;
  return uncertain.every(isPrecision) ? 'PROPAGATED_PRECISION' : 'PROPAGATED';
}

/**
 * EXACT: no input is uncertain. STANDARD: one standard deviation (GUM). INTERVAL: the largest range that the inputs
 * allow, since one of them is a bound or an assumed range.
 */
export type UncertaintyKind = 'EXACT' | 'STANDARD' | 'INTERVAL';

/**
 * A number with its unit and its uncertainty. Bounds and ranges have no `value`: `≥ 2000 h` is a bound, not a number.
 * All fields are in `unit`, a UCUM code.
 */
export interface Measure {
  readonly kind: 'MEASURE';
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** One standard deviation (GUM), null where the qualifier is a bound or a range. */
  readonly standardUncertainty: number | null;
  readonly uncertaintyBasis: UncertaintyBasis | null;
}

/** The same, a range with its middle as the value; null where there is only a bound. */
export function withMiddle<T extends Pick<Measure, 'value' | 'low' | 'high'>>(of: T): (T & { value: number }) | null {
  const { value, low, high } = of;
  if (value !== null) return { ...of, value };
  return low === null || high === null ? null : { ...of, value: (low + high) / 2 };
}

/** A statement in words. */
export interface Text {
  readonly kind: 'TEXT';
  readonly text: string;
}

/** The source knows the value and does not say it. */
export interface Withheld {
  readonly kind: 'WITHHELD';
}

export type ClaimValue = Measure | Text | Withheld;

/** Standard deviation of a uniform distribution of half-width 1. */
const UNIFORM = 1 / Math.sqrt(3);

/** `~64` is read as 64 ± 10 %, uniform: our policy, marked IMPLIED_BY_PRECISION wherever it is used. */
export const ABOUT_HALF_WIDTH = 0.1;

/** An exact number: a count, an argument, a definition. */
export function exactly(value: number, unit: string): Measure {
  return {
    kind: 'MEASURE',
    qualifier: 'EQUAL',
    value,
    low: null,
    high: null,
    unit,
    standardUncertainty: null,
    uncertaintyBasis: null,
  };
}

/** A printed digit means ± half a unit in its place, uniform; `~` means ± 10 %, uniform. */
export function impliedUncertainty(value: number, halfUnit: number, qualifier: Qualifier): number {
  const halfWidth = qualifier === 'ABOUT' ? Math.max(ABOUT_HALF_WIDTH * Math.abs(value), halfUnit) : halfUnit;
  return halfWidth * UNIFORM;
}

/** A quantity of the input, in any UCUM unit. */
export interface GivenQuantity {
  readonly value: number;
  readonly unit: string;
}
