import type { Certainty } from '../analysis/decision.ts';
import type { ValueLimits } from '../analysis/rank.ts';
import { type TestQuantity, testQuantities, testQuantityNames } from '../domain/claim.ts';
import { properties } from '../domain/property.ts';
import { and, condition, not, or, type SqlCondition, sql } from '../store/sql.ts';
import {
  dimensionsOf,
  idIs,
  isOneOf,
  isWithin,
  limitsIn,
  type Path,
  type Reach,
  requireShallow,
  shortList,
} from './comparisons.ts';
import { conditionColumns, statusTest } from './conditionStatus.ts';
import { isSubject } from './filters.ts';
import type { ClaimFilter, Maybe } from './inputs.ts';

/**
 * A filter of claims as a condition on their rows `c`. A condition of a claim may leave open whether a test on it
 * holds, and so may a value that is a range or a bound. The filter is read at a level, and each level admits all claims
 * of those before:
 *
 * CERTAIN: only stated conditions decide, and a test holds, or fails, for every number that they allow.
 * STATED: only stated conditions decide, and a test holds, or fails, for one of these numbers.
 * ASSUMED: the numbers within the band of an assumed condition count too; it certainly holds for none of them.
 * NOT_STATED: a condition that is not stated may be anything.
 *
 * A claim that has no such condition passes neither a test on it nor the negation of the test: a density has no
 * current.
 */
const levels = ['CERTAIN', 'STATED', 'ASSUMED', 'NOT_STATED'] as const;
type Level = (typeof levels)[number];

/**
 * Whether a part of the filter shall hold or shall not hold, and at which level. Negation moves down to the single
 * tests.
 */
interface Sense {
  readonly level: Level;
  readonly isNegated: boolean;
}

/** @throws InvalidInput that names the place in the filter, and what is allowed */
export function claimCondition(filter: Maybe<ClaimFilter>, certainty: Certainty = 'CERTAIN'): SqlCondition | null {
  return filter ? read(filter, ['filter'], { level: levelOf[certainty], isNegated: false }) : null;
}

const levelOf = { CERTAIN: 'CERTAIN', POSSIBLE: 'NOT_STATED' } as const satisfies Record<Certainty, Level>;

/**
 * The first level at which a claim passes: what decides that it is in the list. Null where only what is certain counts.
 */
export function decidingStatus(filter: Maybe<ClaimFilter>, certainty: Certainty): SqlCondition | null {
  if (certainty === 'CERTAIN') return null;
  const at = (level: Level) => (filter && read(filter, ['filter'], { level, isNegated: false })) ?? sql('true');
  return condition`case when ${at('STATED')} then 'STATED' when ${at('ASSUMED')} then 'ASSUMED' else 'NOT_STATED' end`;
}

/** Null for a part of the filter that always holds. */
function read(filter: ClaimFilter, path: Path, sense: Sense): SqlCondition | null {
  const { isNegated } = sense;
  const given = [
    ...exactTests(filter, path).map((test) => test && (isNegated ? not(test) : test)),
    valueTest(filter, [...path, 'value'], sense),
    ...testQuantityNames.map((name) => quantityTest(name, filter[name], [...path, name], sense)),
    ...nested(filter, path, sense),
  ];
  return isNegated ? or(given.filter((one) => one !== null)) : and(given);
}

/**
 * All of `and` hold, one of `or` holds, `not` does not hold: by De Morgan the other way round where the whole is
 * negated.
 */
function nested(filter: ClaimFilter, path: Path, sense: Sense): (SqlCondition | null)[] {
  requireShallow(path);
  const each = (name: 'and' | 'or') =>
    shortList(filter[name], [...path, name])?.map((part, i) => read(part, [...path, name, String(i)], sense));
  const every = (parts: readonly (SqlCondition | null)[]) => and(parts) ?? sql('true');
  const [all, any] = [each('and'), each('or')];
  return [
    all ? (sense.isNegated ? or(all) : every(all)) : null,
    any ? (sense.isNegated ? every(any) : or(any)) : null,
    filter.not ? (read(filter.not, [...path, 'not'], { ...sense, isNegated: !sense.isNegated }) ?? sql('true')) : null,
  ];
}

/**
 * Tests of columns that every claim has: the answer is yes or no. Values and conditions, which may leave it open, are
 * tested below.
 */
function exactTests(filter: ClaimFilter, path: Path): (SqlCondition | null)[] {
  const subject = and([
    isOneOf('k.slug', filter.subject, [...path, 'subject']),
    isOneOf('k.kind', filter.subjectKind, [...path, 'subjectKind']),
  ]);
  const cell = isOneOf('ce.configuration', filter.configuration, [...path, 'configuration']);
  return [
    idIs('c.id', filter.id, [...path, 'id']),
    isOneOf('c.key', filter.key, [...path, 'key']),
    isOneOf('c.property', filter.property, [...path, 'property']),
    isOneOf('c.evidence', filter.evidence, [...path, 'evidence']),
    isSubject('c.source_id', 'SOURCE', filter.source, [...path, 'source']),
    isSubject('c.metal_id', 'ALKALI_METAL', filter.metal, [...path, 'metal']),
    subject &&
      condition`exists (select from claim_subject cs join subject k on k.id = cs.subject_id
                                  where cs.claim_id = c.id and (${subject}))`,
    cell &&
      condition`exists (select from claim_subject cs join cell ce on ce.id = cs.subject_id
                               where cs.claim_id = c.id and (${cell}))`,
    statusTest(filter.conditionStatus, [...path, 'conditionStatus']).ofClaim,
  ];
}

/** A value is compared only with values of its dimension; words and withheld values are none, and pass no test. */
function valueTest({ value, property }: ClaimFilter, path: Path, { level, isNegated }: Sense): SqlCondition | null {
  const expected = property?.eq == null ? null : properties[property.eq].unit;
  const limits = limitsIn(value, { expected, path });
  const reach = reachAt(level);
  const test = and([
    ...dimensionsOf(value, path).map((dimension) => condition`c.dimension = ${dimension}`),
    isWithin({ low: 'c.low_si', high: 'c.high_si' }, limits, isNegated ? opposite[reach] : reach),
  ]);
  return test && (isNegated ? not(test) : test);
}

function reachAt(level: Level): Reach {
  return level === 'CERTAIN' ? 'EVERYWHERE' : 'SOMEWHERE';
}

/** A test fails for every number where it holds for none, and fails for one where it does not hold for all. */
const opposite = { EVERYWHERE: 'SOMEWHERE', SOMEWHERE: 'EVERYWHERE' } as const satisfies Record<Reach, Reach>;

function quantityTest(
  name: TestQuantity,
  filter: ClaimFilter['value'],
  path: Path,
  { level, isNegated }: Sense,
): SqlCondition | null {
  const limits = limitsIn(filter, { expected: testQuantities[name], path });
  if (isOpen(limits)) return null;
  const { status, ...ends } = conditionColumns[name];
  const is = (one: 'STATED' | 'ASSUMED' | 'NOT_STATED') => condition`${sql(`${status} = '${one}'`)}`;
  const admits = (one: Level) => levels.indexOf(level) >= levels.indexOf(one);
  const reach = reachAt(level);
  const stated = isNegated ? not(isWithin(ends, limits, opposite[reach])) : isWithin(ends, limits, reach);
  const assumed = isNegated ? null : isWithin(ends, limits, 'SOMEWHERE');
  return or([
    and([is('STATED'), stated])!,
    ...(admits('ASSUMED') ? [and([is('ASSUMED'), assumed])!] : []),
    ...(admits('NOT_STATED') ? [is('NOT_STATED')] : []),
  ]);
}

function isOpen({ eq, gte, lte }: ValueLimits): boolean {
  return eq === null && gte === null && lte === null;
}
