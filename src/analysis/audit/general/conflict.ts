import type { Claim, Condition } from '../../../domain/claim.ts';
import { inSI } from '../../../domain/inSI.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Property } from '../../../domain/properties/define.ts';
import { properties } from '../../../domain/property.ts';
import { quoted } from '../../../metrics/origins.ts';
import { justSo } from '../rule.ts';
import { type GeneralRule, isNumeric, numberOf, type PutGenerally, usualUnit } from './generalRule.ts';

/** Capacities of 7 and of 7.02 mA·h/cm² are one test, printed twice. */
const SAME_CONDITION = 0.01;

/** Put to each pair of claims that print different values of the same property of the same thing, tested alike. */
export const conflict: GeneralRule = {
  id: 'G-conflict',
  put: (claims) => {
    const numeric = claims.filter((claim) => isNumeric(claim) && !isManifold(claim) && usualUnit(claim.property));
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
  readonly first: Claim;
  readonly keys: readonly string[];
}

function distinct(claims: readonly Claim[]): readonly Print[] {
  const prints: { first: Claim; keys: string[] }[] = [];
  for (const claim of claims) {
    const same = prints.find(({ first }) => isDeepEqual(first.value, claim.value) && areAlike(first, claim));
    if (same) same.keys.push(claim.key);
    else prints.push({ first: claim, keys: [claim.key] });
  }
  return prints;
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Two printed values of one thing, held against each other: a rule of this source may say more of them. */
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

/** No condition that both state differs. What only one of them states may hold for the other. */
function areAlike(one: Claim, other: Claim): boolean {
  return one.conditions.every((condition) => {
    const same = other.conditions.find(({ name }) => name === condition.name);
    return !same || isOpen(condition) || isOpen(same) || agree(condition, same);
  });
}

function isOpen({ status }: Condition): boolean {
  return status === 'NOT_STATED';
}

function agree(a: Condition, b: Condition): boolean {
  if (a.measure && b.measure) return agreeInNumber(a.measure, b.measure);
  return a.measure === b.measure && a.subjectId === b.subjectId && a.text === b.text;
}

function agreeInNumber(a: Measure, b: Measure): boolean {
  const [one, other] = [inSI(a), inSI(b)];
  return (['value', 'low', 'high'] as const).every((end) => {
    const [x, y] = [one[end], other[end]];
    return x === null || y === null ? x === y : Math.abs(x - y) <= SAME_CONDITION * Math.max(Math.abs(x), Math.abs(y));
  });
}
