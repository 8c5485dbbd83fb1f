import { fromSI } from '../physics/quantity.ts';
import { meaningOf, toSI } from '../physics/ucum.ts';
import type { Unit } from '../physics/units.ts';
import { exactly, type Measure } from './measure.ts';

/** The numbers of a measure in SI, in which they are compared and computed. */
export type NumbersInSI = Pick<Measure, 'value' | 'low' | 'high' | 'standardUncertainty'>;

/** @throws Error where the unit is not UCUM; that was checked when the claim was made */
export function inSI({ value, low, high, standardUncertainty, unit }: Measure): NumbersInSI {
  const meaning = meaningOf(unit);
  const convert = (number: number | null) => (number === null ? null : toSI(number, meaning));
  return {
    value: convert(value),
    low: convert(low),
    high: convert(high),
    standardUncertainty: standardUncertainty === null ? null : standardUncertainty * meaning.toSI,
  };
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A number in SI in the usual unit, with the ends of its band. */
export function inUnit(unit: Unit, value: number, band?: Ends | null): Measure {
  const shown = (si: number | null | undefined) => (si == null ? null : fromSI(si, unit).value);
  return { ...exactly(shown(value)!, unit), low: shown(band?.low), high: shown(band?.high) };
}

export function inUnitIf(unit: Unit, value: number | null): Measure | null {
  return value === null ? null : inUnit(unit, value);
}
