import type { LatinHypercube, SampleDesign, Uncertain } from './latinHypercube.ts';
import { quantile } from './sample.ts';

/** Quantiles of a result; null where it has no bound there. */
export interface Quantiles {
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
}

/** The share of the variance of a result that one uncertain number explains by itself. */
export interface Share {
  readonly leaf: string;
  readonly name: string;
  readonly first: number;
}

/** The result with one uncertain number at its 5 and at its 95 % quantile and the others at their medians. */
export interface Swing {
  readonly leaf: string;
  readonly name: string;
  /** Null: no bound, or no result. */
  readonly low: number | null;
  readonly high: number | null;
}

/** How a sample was drawn. */
export type DrawnDesign = SampleDesign & { readonly method: 'LATIN_HYPERCUBE' };

/** A result for each member of a sample, in a few numbers. Plain JSON. */
export interface SampledNumbers {
  readonly quantiles: Quantiles;
  /** Standard error of the quantiles that a sample of this size has, from batches of it. */
  readonly samplingError: Pick<Quantiles, 'p05' | 'p50' | 'p95'>;
  /** Share of the members whose result is infinite. */
  readonly infiniteShare: number;
  /** Share of the members that cannot be, and are left out. */
  readonly ruledOutShare: number;
  readonly design: DrawnDesign;
}

/** The same with what each uncertain number does to it. Plain JSON. */
export interface SampledResult extends SampledNumbers {
  readonly shares: readonly Share[];
  readonly tornado: readonly Swing[];
}

const BATCHES = 8;
const CLASSES = 32;

/** @param results one for each member: infinite without bound, NaN where the member cannot be */
export function sampledNumbers(results: Float64Array, design: SampleDesign): SampledNumbers {
  const kept = results.filter((x) => !Number.isNaN(x));
  const sorted = kept.toSorted();
  const infinite = sorted.length - finiteIn(sorted);
  return {
    quantiles: quantilesIn(sorted),
    samplingError: samplingError(results),
    infiniteShare: sorted.length === 0 ? 0 : infinite / sorted.length,
    ruledOutShare: 1 - kept.length / results.length,
    design: { ...design, method: 'LATIN_HYPERCUBE' },
  };
}

/** @param swings results at the ends of each leaf, two for each */
export function swingsOf(swings: Float64Array, leaves: readonly Uncertain[]): Swing[] {
  return leaves.map(({ leaf, name }, k) => {
    const [a, b] = [swings[2 * k]!, swings[2 * k + 1]!];
    return { leaf, name, low: finite(Math.min(a, b)), high: finite(Math.max(a, b)) };
  });
}

function finiteIn(sorted: Float64Array): number {
  const first = sorted.indexOf(Infinity);
  return first < 0 ? sorted.length : first;
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

function quantilesIn(sorted: Float64Array): Quantiles {
  const at = (share: number) => (sorted.length === 0 ? null : finite(quantile(sorted, share)));
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

/** The scatter of the quantiles of eight parts of the sample, over the root of eight. */
function samplingError(results: Float64Array): SampledResult['samplingError'] {
  const parts = Array.from({ length: BATCHES }, (_, batch) =>
    quantilesIn(results.filter((x, k) => k % BATCHES === batch && !Number.isNaN(x)).toSorted()),
  );
  const error = (name: 'p05' | 'p50' | 'p95') => {
    const values = parts.map((part) => part[name]);
    if (values.some((value) => value === null)) return null;
    const mean = values.reduce<number>((sum, value) => sum + value!, 0) / BATCHES;
    const squares = values.reduce<number>((sum, value) => sum + (value! - mean) ** 2, 0);
    return Math.sqrt(squares / (BATCHES - 1) / BATCHES);
  };
  return { p05: error('p05'), p50: error('p50'), p95: error('p95') };
}

/**
 * First-order shares of the variance of the ranks of the result, largest first: the variance of the mean rank over 32
 * classes of each leaf, less what chance alone gives. Ranks are bounded, so results without bound take part too.
 */
export function variancesOf(results: Float64Array, sample: LatinHypercube, leaves: readonly Uncertain[]): Share[] {
  const ranks = ranksOf(results);
  const count = ranks.reduce((sum, rank) => sum + (Number.isNaN(rank) ? 0 : 1), 0);
  if (count <= CLASSES) return [];
  const total = (count * count - 1) / 12;
  const found = leaves.map(({ leaf, name }) => {
    const between = varianceOfMeans(ranks, sample.column(leaf).probability);
    const byChance = ((CLASSES - 1) / count) * total;
    return { leaf, name, first: Math.max(0, (between - byChance) / (total - byChance)) };
  });
  return found.toSorted((a, b) => b.first - a.first);
}

/** Of members drawn by chance one in twenty has a squared correlation above this over their number. */
const BY_CHANCE = 3.84;

/**
 * The share of the variance of the ranks that follows the rank of a leaf along a straight line, less what chance alone
 * gives, largest first; what is within chance is left out. For samples that are too small for classes.
 *
 * @see Spearman, American Journal of Psychology 15, 72 (1904), doi:10.2307/1412159
 */
export function rankSharesOf(results: Float64Array, sample: LatinHypercube, leaves: readonly Uncertain[]): Share[] {
  const ranks = ranksOf(results);
  const count = ranks.reduce((sum, rank) => sum + (Number.isNaN(rank) ? 0 : 1), 0);
  if (count < 3) return [];
  const found = leaves.flatMap(({ leaf, name }) => {
    const { probability } = sample.column(leaf);
    const ofLeaf = ranksOf(probability.map((p, k) => (Number.isNaN(ranks[k]!) ? Number.NaN : p)));
    const square = correlation(ranks, ofLeaf) ** 2;
    if (!(square > BY_CHANCE / count)) return [];
    return { leaf, name, first: (square - 1 / (count - 1)) / (1 - 1 / (count - 1)) };
  });
  return found.toSorted((a, b) => b.first - a.first);
}

/** Of the members that have a number in both; NaN where one of the two does not vary. */
function correlation(xs: Float64Array, ys: Float64Array): number {
  const known = Array.from(xs.keys()).filter((k) => !Number.isNaN(xs[k]!) && !Number.isNaN(ys[k]!));
  const mean = (list: Float64Array) => known.reduce((sum, k) => sum + list[k]!, 0) / known.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const k of known) {
    xy += (xs[k]! - x0) * (ys[k]! - y0);
    xx += (xs[k]! - x0) ** 2;
    yy += (ys[k]! - y0) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** The rank of each member, equal ones at their mean; NaN for those left out. */
function ranksOf(results: Float64Array): Float64Array {
  const kept = Array.from(results.keys()).filter((k) => !Number.isNaN(results[k]!));
  kept.sort((a, b) => (results[a]! === results[b]! ? 0 : results[a]! - results[b]!));
  const ranks = new Float64Array(results.length).fill(Number.NaN);
  for (let start = 0; start < kept.length; ) {
    let end = start;
    while (end + 1 < kept.length && results[kept[end + 1]!] === results[kept[start]!]) end++;
    for (let k = start; k <= end; k++) ranks[kept[k]!] = 0.5 * (start + end);
    start = end + 1;
  }
  return ranks;
}

function varianceOfMeans(ranks: Float64Array, probability: Float64Array): number {
  const sums = new Float64Array(CLASSES);
  const counts = new Float64Array(CLASSES);
  let [sum, count] = [0, 0];
  ranks.forEach((rank, k) => {
    if (Number.isNaN(rank)) return;
    const at = Math.min(CLASSES - 1, Math.floor(probability[k]! * CLASSES));
    sums[at] += rank;
    counts[at]++;
    sum += rank;
    count++;
  });
  const mean = sum / count;
  let squares = 0;
  for (let at = 0; at < CLASSES; at++)
    if (counts[at]! > 0) squares += (sums[at]! - counts[at]! * mean) ** 2 / counts[at]!;
  return squares / count;
}
