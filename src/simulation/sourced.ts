import { assumptionLeaf, shapeFor } from '../derivation/uncertain.ts';
import type { Sourced } from '../domain/ledger.ts';
import { type Measure, withMiddle } from '../domain/measure.ts';
import { inSI } from '../domain/si.ts';
import { units } from '../physics/units.ts';
import { uniform } from '../statistics/distribution.ts';
import { defaultOf, type Parameter, type ParameterValue } from './parameterTable.ts';

const NOBODY = { low: null, high: null, claimKey: null, claimKeys: [] } as const;

/** In SI; the middle of a range. Null where there is only a bound. */
export function numberAndBand(measure: Measure): { value: number; low: number | null; high: number | null } | null {
  const number = withMiddle(inSI(measure));
  return number && { value: number.value, low: number.low, high: number.high };
}

/** By hand if given, or else the default of the model; null where it is not known. */
export function givenOrDefault(parameter: Parameter, given: ParameterValue | undefined): Sourced | null {
  return (given ?? null) === null ? byDefault(parameter) : givenByHand(given!);
}

export function givenByHand(value: number | string, reason = 'given by hand'): Sourced {
  return { ...NOBODY, value, origin: 'GIVEN', reason };
}

/** A number that follows from a given number: it has the claims of that one. */
export function byHandFrom(source: Sourced, value: number | string, reason: string): Sourced {
  return { ...givenByHand(value, reason), claimKeys: source.claimKeys };
}

/** A number or a word that the server chooses for a request, unless one is given by hand. */
export function drawnUp(value: number | string, reason: string): Sourced {
  return { ...NOBODY, value, origin: 'DEFAULT', reason };
}

/** The default of a parameter in SI, with the band of one that is an assumption; null where there is no default. */
export function byDefault(parameter: Parameter): Sourced | null {
  const value = defaultOf(parameter);
  if (value === null) return null;
  const known: Sourced = { ...NOBODY, value, origin: 'DEFAULT', reason: parameter.source };
  if (parameter.kind === 'CHOICE' || !parameter.defaultBand) return known;
  const { toSI } = units[parameter.unit];
  const [low, high] = parameter.defaultBand.map((end) => end * toSI) as [number, number];
  const isUniform = parameter.defaultShape === 'UNIFORM';
  const { least, above, below, most } = parameter.limits;
  const leastShare = below !== 1 && most !== 1 ? null : (least ?? above) === -1 ? -1 : 0;
  const distribution = isUniform
    ? uniform(low, high)
    : { shape: shapeFor({ low, high, unit: parameter.unit, leastShare }), p05: low, p50: Number(value), p95: high };
  return {
    ...known,
    low,
    high,
    uncertain: { leaf: assumptionLeaf(parameter.source), name: parameter.symbol, distribution },
  };
}

/** The same with these claims as well: they say to what the number belongs. */
export function restingOn(sourced: Sourced, keys: readonly string[]): Sourced {
  return { ...sourced, claimKeys: [...new Set([...sourced.claimKeys, ...keys])] };
}
