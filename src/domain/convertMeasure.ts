import { convert, readUnit, toSI, type UnitMeaning } from '../physics/ucum.ts';
import { InvalidInput } from './errors.ts';
import type { Measure } from './measure.ts';

/** Units are converted in floating point: equal means to 9 digits, relative to the number, and limits are inclusive. */
export const SLACK = 1e-9;

/**
 * The same measure in another unit: value, bounds and uncertainty at once. A temperature in Cel is a point of its scale
 * and is shifted; its uncertainty is a difference and is not.
 *
 * @param unit a UCUM code, or a unit as papers write it; the result has the UCUM code
 * @throws InvalidInput that names both units when their dimensions differ, or says what is wrong with the unit
 */
export function convertMeasure(measure: Measure, unit: string): Measure {
  if (unit === measure.unit) return measure;
  const to = requireUnit(unit, ['unit']);
  const from = requireUnit(measure.unit, ['unit']);
  requireSameDimension(to, from, { path: ['unit'], given: unit });
  const converted = (value: number | null) => {
    const result = value === null ? null : convert(value, from, to);
    if (result === null || Number.isFinite(result)) return result;
    throw new InvalidInput(`No number holds ${value} ${from.code} in ${to.code}`, { path: ['unit'], value: unit });
  };
  const { value, low, high, standardUncertainty } = measure;
  return {
    ...measure,
    unit: to.code,
    value: converted(value),
    low: converted(low),
    high: converted(high),
    standardUncertainty: standardUncertainty === null ? null : (standardUncertainty * from.toSI) / to.toSI,
  };
}

/**
 * A quantity of the input, in SI; infinite where the number is too large.
 *
 * @param expected a unit of the dimension wanted; null where any dimension is allowed
 * @throws InvalidInput that names both units where their dimensions differ
 */
export function quantityInSI(
  { value, unit }: { readonly value: number; readonly unit: string },
  expected: string | null,
  path: readonly string[],
): number {
  const given = requireUnit(unit, [...path, 'unit']);
  if (expected === null) return toSI(value, given);
  const usual = requireUnit(expected, path);
  requireSameDimension(given, usual, { path: [...path, 'unit'], given: unit });
  return toSI(convert(value, given, usual), usual);
}

/** The meaning of a unit of the input. @throws InvalidInput that says what is wrong with it */
export function requireUnit(text: string, path: readonly string[]): UnitMeaning {
  const meaning = readUnit(text);
  if (!('reason' in meaning)) return meaning;
  throw new InvalidInput(`${JSON.stringify(text)} is ${meaning.reason}`, {
    path,
    value: text,
    allowed: 'a unit in UCUM, such as mA.h/cm2, or as papers write it, such as mAh cm-2',
  });
}

/** @throws InvalidInput naming both units, the given one as it was given */
function requireSameDimension(
  unit: UnitMeaning,
  expected: UnitMeaning,
  { path, given }: { readonly path: readonly string[]; readonly given: string },
): void {
  if (unit.dimension === expected.dimension) return;
  throw new InvalidInput(`${given} and ${expected.code} do not measure the same`, {
    path,
    value: given,
    allowed: `a unit of the dimension of ${expected.code}`,
  });
}
