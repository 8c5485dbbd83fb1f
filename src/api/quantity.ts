import { convertMeasure } from '../domain/convertMeasure.ts';
import type { Measure } from '../domain/measure.ts';

/** A measure on its way out; `printed` are the source's own characters, where it comes from a source. */
export interface QuantityParent extends Measure {
  readonly printed?: string;
}

export const quantityResolvers = {
  Quantity: {
    printed: ({ printed }: QuantityParent) => printed ?? null,
    text: measureText,
    in: (measure: QuantityParent, { unit }: { unit: string }) => convertMeasure(measure, unit),
  },
};

/** For people: `≥ 2000 h`, `35.00 ± 0.03 mV`, `0.9 [0.25, 3] m2/s`. */
export function measureText({ qualifier, value, low, high, standardUncertainty, unit }: Measure): string {
  const inUnit = (text: string) => (unit === '1' ? text : `${text} ${unit}`);
  if (value === null) {
    if (qualifier === 'AT_LEAST' || high === null) return inUnit(`≥ ${digits(low!, SHARP)}`);
    if (qualifier === 'AT_MOST' || low === null) return inUnit(`≤ ${digits(high, SHARP)}`);
    return inUnit(`${digits(low, SHARP)} to ${digits(high, SHARP)}`);
  }
  const about = qualifier === 'ABOUT' ? '≈ ' : '';
  if (low !== null || high !== null)
    return inUnit(`${about}${digits(value, SHARP)} [${end(low, '−∞')}, ${end(high, '∞')}]`);
  return inUnit(about + withUncertainty(value, standardUncertainty));
}

/** Digits of a number whose ends say how far it may be off. */
const SHARP = 4;

function end(value: number | null, open: string): string {
  return value === null ? open : digits(value, SHARP);
}

/** Uncertainty to two digits, the value to the same place. */
function withUncertainty(value: number, uncertainty: number | null): string {
  if (!uncertainty) return digits(value);
  const place = 1 - Math.floor(Math.log10(uncertainty));
  if (place < 0 || place > 12) return `${digits(value)} ± ${digits(uncertainty, 2)}`;
  return `${value.toFixed(place)} ± ${uncertainty.toFixed(place)}`;
}

function digits(value: number, significant = 6): string {
  return String(Number(value.toPrecision(significant)));
}
