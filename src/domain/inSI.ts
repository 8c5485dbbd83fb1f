import { meaningOf, toSI } from '../physics/ucum.ts';
import type { Measure } from './measure.ts';

/** The numbers of a measure in SI: the form in which they are compared and reckoned with. */
export type NumbersInSI = Pick<Measure, 'value' | 'low' | 'high' | 'standardUncertainty'>;

/** @throws Error where the unit is not UCUM: it was read when the claim was made */
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
