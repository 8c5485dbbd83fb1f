import { exactly, type Measure } from '../domain/measure.ts';
import { fromSI } from '../physics/quantity.ts';
import type { Unit } from '../physics/units.ts';

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A number in SI, in the unit that people use; ends of a band beside it. */
export function inUnit(unit: Unit, value: number, band?: Ends | null): Measure {
  const shown = (si: number | null | undefined) => (si == null ? null : fromSI(si, unit).value);
  return { ...exactly(shown(value)!, unit), low: shown(band?.low), high: shown(band?.high) };
}

export function inUnitIf(unit: Unit, value: number | null): Measure | null {
  return value === null ? null : inUnit(unit, value);
}
