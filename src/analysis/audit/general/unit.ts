import { quoted } from '../../../derivation/origins.ts';
import { isNumeric } from '../../../domain/choose.ts';
import { hasAnotherDimension } from '../printedUnit.ts';
import { type GeneralRule, numberOf } from './generalRule.ts';

/** Applied to claims whose printed unit cannot be right. */
export const unit: GeneralRule = {
  id: 'G-unit',
  put: (claims) =>
    claims
      .filter((claim) => isNumeric(claim) && hasAnotherDimension(claim))
      .map((claim) => ({
        key: `G-unit/${numberOf(claim)}`,
        rule: {
          id: 'G-unit',
          question: 'Is the number printed in a unit of what it measures?',
          of: { firstOf: claim.key },
          reported: quoted(claim.key),
          recomputed: null,
          explanation: 'The printed unit measures something else. The number was read in the unit that can be meant.',
        },
        about: [claim.key],
      })),
};
