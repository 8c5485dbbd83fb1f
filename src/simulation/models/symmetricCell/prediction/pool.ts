import { units } from '../../../../physics/units.ts';
import { type PoolingPrior, pooledPredictive } from '../../../../statistics/pooledHosts.ts';
import { RecentlyUsed } from '../../../../statistics/recentlyUsed.ts';
import type { CellParameters } from '../parameters.ts';
import type { PooledInterface, PooledTarget } from '../problem.ts';

type Tested = Pick<CellParameters, 'currentDensity' | 'temperature'>;

/** What is known of the interface of a new host. */
export interface Pool {
  /**
   * The resistance of one interface below which it lies with a probability, at the current and temperature of the
   * tests, Ω m².
   */
  readonly resistance: (probability: number) => number;
  /** Of the tests of its group: A m⁻², K. */
  readonly currentDensity: number;
  readonly temperature: number;
}

/** The test at which the interface of a host holds whose group has no known member. */
const WITHOUT_TEST: Tested = { currentDensity: 10, temperature: 298.15 };

/**
 * Of ln R, R the interface resistance of an alkali metal on a host at the current of its test, Ω·cm², before any host
 * is known. Assumed: groups have a median of 20, 90 % of them from 3 to 140; hosts of a group differ by a factor of
 * 1.6, which is itself known within a factor of 1.8. With any of these changed by a third, eight of nine known hosts
 * are still within the band of 90 % that the others give.
 */
export const hostPrior: PoolingPrior = {
  level: Math.log(20),
  levelDeviation: 1.2,
  scatter: 0.45,
  scatterDeviation: 0.6,
  groupScatterDeviation: 0.6,
};

export const PRIOR_IN_WORDS = 'before any is known, a median of 20 Ohm.cm2 and 90 % from 3 to 140 Ohm.cm2 are assumed';

/** The same hosts give the same distribution: all runs of a study, the check before a run and the run itself share it. */
const predictives = new RecentlyUsed<ReturnType<typeof pooledPredictive>>(32);

const OHM_CM2 = units['Ohm.cm2'].toSI;

/**
 * Pools the hosts by their groups. A host of whose voltage the electrolyte leaves nothing has no resistance to tell and
 * is left out.
 *
 * @param fits resistance of each target, Ω m²
 * @param tests the conditions of each target
 */
export function hostPool(
  { group, targets }: PooledInterface,
  fits: readonly { number: number }[],
  tests: readonly Tested[],
): Pool {
  const known = targets.map((target, k) => ({ target, resistance: fits[k]!.number, test: tests[k]! }));
  const told = known.filter(({ resistance }) => resistance > 0);
  const names = [...new Set(told.map(({ target }) => target.group))].toSorted();
  const groups = names.map((name) =>
    told.filter(({ target }) => target.group === name).map(({ resistance }) => Math.log(resistance / OHM_CM2)),
  );
  const own = names.indexOf(group);
  const predictive = predictives.get(JSON.stringify([groups, own]), () =>
    pooledPredictive(groups, own < 0 ? null : own, hostPrior),
  );
  const ofGroup = told.filter(({ target }) => target.group === group).map(({ test }) => test);
  return {
    resistance: (probability) => Math.exp(predictive.quantile(probability)) * OHM_CM2,
    ...(ofGroup.length === 0 ? WITHOUT_TEST : meanTest(ofGroup)),
  };
}

function meanTest(tests: readonly Tested[]): Tested {
  const count = tests.length;
  return {
    currentDensity: Math.exp(tests.reduce((sum, { currentDensity }) => sum + Math.log(currentDensity), 0) / count),
    temperature: tests.reduce((sum, { temperature }) => sum + temperature, 0) / count,
  };
}

/** How many hosts of the group are known. */
export function knownHostsOf({ group, targets }: PooledInterface): readonly PooledTarget[] {
  return targets.filter((target) => target.group === group);
}
