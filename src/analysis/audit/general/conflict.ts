import { quoted } from '../../../derivation/origins.ts';
import { isNumeric, type NumericClaim } from '../../../domain/choose.ts';
import type { Claim } from '../../../domain/claim.ts';
import { comparable } from '../../../domain/conditions/comparable.ts';
import type { Property } from '../../../domain/properties/define.ts';
import { properties } from '../../../domain/property.ts';
import { justSo } from '../rule.ts';
import { type GeneralRule, numberOf, type PutGenerally, printOf, usualUnit } from './generalRule.ts';

/**
 * Applied to each pair of claims that print different values of the same property of the same subject under the same
 * test.
 */
export const conflictRule: GeneralRule = {
  id: 'G-conflict',
  put: (claims) => {
    const numeric = claims.filter(isNumeric).filter((claim) => !isManifold(claim) && usualUnit(claim.property));
    const groups = Map.groupBy(numeric, ({ property, subjectIds }) => [property, ...subjectIds.toSorted()].join());
    return [...groups.values()].map(distinct).flatMap((group) =>
      group.flatMap((one, k) =>
        group
          .slice(k + 1)
          .filter((other) => areAlike(one.first, other.first))
          .map((other) => put(one, other)),
      ),
    );
  },
};

/** A value that several claims print. */
interface Print {
  readonly first: NumericClaim;
  readonly keys: readonly string[];
}

function distinct(claims: readonly NumericClaim[]): readonly Print[] {
  const prints: { first: NumericClaim; keys: string[] }[] = [];
  for (const claim of claims) {
    const same = prints.find(({ first }) => printOf(first.value) === printOf(claim.value) && areAlike(first, claim));
    if (same) same.keys.push(claim.key);
    else prints.push({ first: claim, keys: [claim.key] });
  }
  return prints;
}

/** Compares two printed values of one property. A rule of the source itself may say more about them. */
export function printedTwice(one: string, other: string, unit: Parameters<typeof justSo>[0]) {
  return {
    question: 'Can both printed values be right?',
    reported: quoted(one),
    recomputed: justSo(unit, 'x', quoted(other)),
    relation: 'SAME',
  } as const;
}

function put(one: Print, other: Print): PutGenerally {
  return {
    key: `G-conflict/${numberOf(one.first)}/${numberOf(other.first)}`,
    rule: {
      id: 'G-conflict',
      of: { firstOf: one.first.key },
      ...printedTwice(one.first.key, other.first.key, usualUnit(one.first.property)!),
      explanation: 'One property of one thing, printed twice: what both leave open must overlap.',
    },
    about: [...one.keys, ...other.keys],
  };
}

function isManifold({ property }: Claim): boolean {
  return (properties[property] as Property).severalAtOnce === true;
}

/** A condition that only one of them states, or neither states, may hold for the other. */
function areAlike(one: Claim, other: Claim): boolean {
  return comparable(one, other).verdict !== 'NOT_COMPARABLE';
}
