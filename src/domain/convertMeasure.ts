import { convert, readUnit, type UnitMeaning } from '../physics/ucum.ts';
import { InvalidInput } from './errors.ts';
import type { Measure } from './measure.ts';

/**
 * The same measure in another unit: value, bounds and uncertainty at once.
 *
 * @throws InvalidInput naming both units when they do not measure the same, or saying what is wrong with the code
 */
export function convertMeasure(measure: Measure, unit: string): Measure {
  if (unit === measure.unit) return measure;
  const to = requireUnit(unit, ['unit']);
  const from = requireUnit(measure.unit, ['unit']);
  requireSameDimension(to, from, ['unit']);
  const converted = (value: number | null) => {
    const result = value === null ? null : convert(value, from, to);
    if (result === null || Number.isFinite(result)) return result;
    throw new InvalidInput(`No number holds ${value} ${from.code} in ${to.code}`, { path: ['unit'], value: unit });
  };
  const { value, low, high, standardUncertainty } = measure;
  return {
    ...measure,
    unit,
    value: converted(value),
    low: converted(low),
    high: converted(high),
    standardUncertainty: standardUncertainty === null ? null : (standardUncertainty * from.toSI) / to.toSI,
  };
}

/** The meaning of a UCUM code that comes in. @throws InvalidInput that says what is wrong with it */
export function requireUnit(code: string, path: readonly string[]): UnitMeaning {
  const meaning = readUnit(code);
  if (!('reason' in meaning)) return meaning;
  throw new InvalidInput(`${JSON.stringify(code)} is ${meaning.reason}`, { path, value: code, allowed: 'a UCUM unit' });
}

/** @throws InvalidInput naming both units */
export function requireSameDimension(given: UnitMeaning, expected: UnitMeaning, path: readonly string[]): void {
  if (given.dimension === expected.dimension) return;
  throw new InvalidInput(`${given.code} and ${expected.code} do not measure the same`, {
    path,
    value: given.code,
    allowed: `a unit of the dimension of ${expected.code}`,
  });
}
