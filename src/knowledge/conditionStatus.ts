import { type ConditionStatus, type TestQuantity, testQuantityNames } from '../domain/claim.ts';
import { and, type SqlCondition } from '../store/sql.ts';
import { isOneOf, type Path } from './comparisons.ts';
import type { ConditionStatusesFilter, Maybe, OneOf } from './inputs.ts';

/** The columns of a condition of a claim `c`: its origin, and the least and the greatest number that it allows, in SI. */
export const conditionColumns = {
  currentDensity: columns('current_density'),
  arealCapacity: columns('areal_capacity'),
  temperature: columns('temperature'),
  cycles: columns('cycles'),
} as const satisfies Record<TestQuantity, ReturnType<typeof columns>>;

function columns(name: string) {
  return { status: `c.${name}_status`, low: `c.${name}_low_si`, high: `c.${name}_high_si` };
}

/** A test on where the conditions of a number come from; each condition that is given must pass. */
export interface StatusTest {
  /** On the columns of a claim `c`; null where nothing is asked. */
  readonly ofClaim: SqlCondition | null;
  /** The same on origins that were read; null is that of a number that does not depend on the condition, and passes no test. */
  readonly passes: (statusOf: (condition: TestQuantity) => ConditionStatus | null) => boolean;
}

/** @throws InvalidInput that names a list that is too long */
export function statusTest(filter: Maybe<ConditionStatusesFilter>, path: Path): StatusTest {
  return {
    ofClaim: and(
      testQuantityNames.map((name) => isOneOf(conditionColumns[name].status, filter?.[name], [...path, name])),
    ),
    passes: (statusOf) => testQuantityNames.every((name) => passesOne(statusOf(name), filter?.[name])),
  };
}

function passesOne(status: ConditionStatus | null, filter: Maybe<OneOf<ConditionStatus>>): boolean {
  const { eq, in: list } = filter ?? {};
  return (eq == null || status === eq) && (list == null || (status !== null && list.includes(status)));
}
