import type { Claim } from '../domain/claim.ts';
import { convertMeasure } from '../domain/convertMeasure.ts';
import type { Resolvers } from './generated.ts';
import { measureText } from './measureText.ts';
import type { QuantityParent } from './parents.ts';

/** With the characters of the claim that it comes from, where it comes from one: those of its own day, if it has them. */
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
