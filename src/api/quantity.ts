import type { Claim } from '../domain/claim.ts';
import { convertMeasure } from '../domain/convertMeasure.ts';
import type { Resolvers } from './generated.ts';
import { measureText } from './measureText.ts';
import type { QuantityParent } from './parents.ts';

/** A quantity with the printed text of its claim, if it comes from one: the text that a run stored, if it has one. */
export function asPrinted(measure: QuantityParent | null, claim: Claim | null): QuantityParent | null {
  return measure && claim ? { printed: claim.printed, ...measure } : measure;
}

export const quantityResolvers: Resolvers = {
  Quantity: {
    printed: ({ printed }) => printed ?? null,
    text: measureText,
    in: (measure, { unit }) => convertMeasure(measure, unit),
  },
};
