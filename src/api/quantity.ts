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
    if (qualifier === 'AT_LEAST' || high === null) return inUnit(`≥ ${bound(low!, Math.floor)}`);
    if (qualifier === 'AT_MOST' || low === null) return inUnit(`≤ ${bound(high, Math.ceil)}`);
    return inUnit(`${digits(low, SHARP)} to ${digits(high, SHARP)}`);
  }
  const about = qualifier === 'ABOUT' ? '≈ ' : '';
  if (low !== null || high !== null)
    return inUnit(`${about}${digits(value, SHARP)} [${end(low, '−∞')}, ${end(high, '∞')}]`);
  return inUnit(about + withUncertainty(value, standardUncertainty));
}

/** Digits of a number whose ends say how far it may be off. */
const SHARP = 4;

/** A bound that is rounded must not claim more than it says: a lower one is rounded down, an upper one up. */
function bound(value: number, outwards: (scaled: number) => number): string {
  if (Number(value.toPrecision(6)) === value) return String(value);
  const place = 10 ** (Math.floor(Math.log10(Math.abs(value))) - SHARP + 1);
  return digits(outwards(value / place) * place);
}

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
