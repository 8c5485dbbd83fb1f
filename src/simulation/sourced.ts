import type { Claim } from '../domain/claim.ts';
import { inSI } from '../domain/inSI.ts';
import type { Measure } from '../domain/measure.ts';
import { units } from '../physics/units.ts';
import { defaultOf, type Parameter, type ParameterValue } from './parameterTable.ts';

/** Where a number of a run comes from: a claim; an assumption; given by hand; a default of the model. */
export type Origin = 'CLAIM' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';

/** A number and who vouches for it. In SI. */
export interface Sourced {
  readonly value: number | string;
  /** The band within which it may lie; null where none is known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: Origin;
  readonly claimKey: string | null;
  readonly reason: string;
}

/** The number of a claim, with its band; a claim that gives a range stands for its middle. Null where it gives a bound. */
export function sourcedByClaim(claim: Claim): Sourced | null {
  if (claim.value.kind !== 'MEASURE') return null;
  const number = numberAndBand(claim.value);
  if (number === null) return null;
  const origin = claim.evidence === 'ASSUMED' ? 'ASSUMED' : 'CLAIM';
  const unit = claim.printedUnit === null || claim.printedUnit === '1' ? '' : ` ${claim.printedUnit}`;
  const reason = `${claim.evidence.toLowerCase()}: ${claim.printed}${unit}`;
  return { ...number, origin, claimKey: claim.key, reason };
}

/** In SI. */
export function numberAndBand(measure: Measure): { value: number; low: number | null; high: number | null } | null {
  const { value, low, high } = inSI(measure);
  if (value !== null) return { value, low, high };
  return low === null || high === null ? null : { value: (low + high) / 2, low, high };
}

/** The same number in other terms. A falling function turns the band around. */
export function converted(sourced: Sourced, convert: (value: number) => number, reason: string): Sourced {
  const value = convert(Number(sourced.value));
  const ends = [sourced.low, sourced.high].map((end) => (end === null ? null : convert(end)));
  const isFalling = (ends[0] ?? value) > value || (ends[1] ?? value) < value;
  const [low, high] = isFalling ? ends.toReversed() : ends;
  return { ...sourced, value, low: low!, high: high!, reason };
}

/** By hand where it is so given, else what `find` finds, else the default of the model; null: nobody knows. */
export function bestKnown(
  parameter: Parameter,
  given: ParameterValue | undefined,
  find: () => Sourced | null = () => null,
): Sourced | null {
  return (given ?? null) === null ? (find() ?? byDefault(parameter)) : byHand(given!);
}

export function byHand(value: number | string, reason = 'given by hand'): Sourced {
  return { value, low: null, high: null, origin: 'GIVEN', claimKey: null, reason };
}

/** The default of a parameter in SI, with the band of one that is an assumption; null where there is no default. */
export function byDefault(parameter: Parameter): Sourced | null {
  const value = defaultOf(parameter);
  if (value === null) return null;
  const known = { value, origin: 'DEFAULT', claimKey: null, reason: parameter.source } as const;
  if (parameter.kind === 'CHOICE' || !parameter.defaultBand) return { ...known, low: null, high: null };
  const { toSI } = units[parameter.unit];
  const [low, high] = parameter.defaultBand;
  return { ...known, low: low * toSI, high: high * toSI };
}
