import { type Draws, LatinHypercube, someMembers, type Uncertain } from './latinHypercube.ts';

/** Two samples of this size with their own seeds, and one more for each number that is asked for. */
export interface TotalDesign {
  readonly size: number;
  readonly seeds: readonly [first: number, second: number];
}

/** The first sample has the seed of every band. Shares are within about 0.03. */
export const totalDesign: TotalDesign = { size: 2048, seeds: [1, 2] };

/** A result for each member of a sample: infinite without bound, NaN where the member cannot be. */
type Evaluate = (draws: Draws) => Float64Array;

/** Work that may pause between two of its steps. */
export type Steps<T> = Generator<void, T>;

/**
 * Total share of an uncertain number in the variance of the ranks of a result: what is left of it where all other numbers
 * are fixed, interactions with them included. Null where all results are alike, or too few can be.
 */
export type TotalShares = (leaf: string) => Steps<number | null>;

/** Members that are evaluated in one step. */
const STEP = 512;
/** With fewer members that can be, a share says nothing. */
const LEAST = 32;

/**
 * Total shares by Jansen's estimator. Two samples of the same numbers are independent; a third one is the first with the
 * column of one number from the second. Results are compared by their ranks in both samples together. Ranks are bounded, so
 * results without bound take part too.
 *
 * @param evaluate of any members of a sample, whatever the other members are
 * @see Jansen, Comput. Phys. Commun. 117, 35 (1999), doi:10.1016/S0010-4655(98)00154-4
 * @see Saltelli et al., Comput. Phys. Commun. 181, 259 (2010), doi:10.1016/j.cpc.2009.09.018, table 2 (f)
 */
export function totalShares(evaluate: Evaluate, { size, seeds }: TotalDesign = totalDesign): TotalShares {
  const [first, second] = seeds.map((seed) => new LatinHypercube({ size, seed })) as [LatinHypercube, LatinHypercube];
  const both = seeds.map(() => new Float64Array(size)) as [Float64Array, Float64Array];
  let evaluated = 0;
  let known: Ranking | null = null;

  /** One step of the two samples that all numbers share. */
  function evaluateShared(): void {
    const which = evaluated < size ? 0 : 1;
    const from = evaluated - which * size;
    const to = Math.min(from + STEP, size);
    both[which].set(evaluate(someMembers(which === 0 ? first : second, from, to)), from);
    evaluated += to - from;
  }

  return function* (leaf) {
    while (evaluated < 2 * size) {
      evaluateShared();
      yield;
    }
    known ??= rankingOf(both);
    const mixed = { size, values: (one: Uncertain) => (one.leaf === leaf ? second : first).values(one) };
    const results = new Float64Array(size);
    for (let from = 0; from < size; from += STEP) {
      results.set(evaluate(someMembers(mixed, from, Math.min(from + STEP, size))), from);
      yield;
    }
    return jansen(both[0], results, known);
  };
}

interface Ranking {
  readonly sorted: Float64Array;
  readonly variance: number;
}

function rankingOf(samples: readonly Float64Array[]): Ranking {
  const sorted = Float64Array.from(samples.flatMap((one) => [...one.filter((x) => !Number.isNaN(x))])).sort();
  const mean = (sorted.length - 1) / 2;
  const squares = sorted.reduce((sum, x) => sum + (rankIn(sorted, x) - mean) ** 2, 0);
  return { sorted, variance: squares / sorted.length };
}

/** Equal results have the mean of their ranks. */
function rankIn(sorted: Float64Array, x: number): number {
  const below = countWhere(sorted, (other) => other < x);
  const notAbove = countWhere(sorted, (other) => other <= x);
  return (below + notAbove - 1) / 2;
}

/** How many of the first ones fulfil a condition that the rest does not. */
function countWhere(sorted: Float64Array, is: (x: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (is(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function jansen(own: Float64Array, mixed: Float64Array, { sorted, variance }: Ranking): number | null {
  let [squares, count] = [0, 0];
  for (let k = 0; k < own.length; k++) {
    if (Number.isNaN(own[k]!) || Number.isNaN(mixed[k]!)) continue;
    squares += (rankIn(sorted, own[k]!) - rankIn(sorted, mixed[k]!)) ** 2;
    count++;
  }
  return count < LEAST || variance === 0 ? null : Math.min(1, squares / (2 * count * variance));
}
