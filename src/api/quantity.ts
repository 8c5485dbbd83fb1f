import { convertMeasure } from '../domain/convertMeasure.ts';
import type { Measure } from '../domain/measure.ts';
import { measureText } from './measureText.ts';

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
