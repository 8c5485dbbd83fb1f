/** A sample in a few numbers. */
export interface SampleSummary {
  readonly count: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/**
 * Quantile of a sample, linear between its members. Members may be infinite: between a finite and an infinite one the
 * quantile is infinite.
 *
 * @param sorted in rising order, not empty
 * @see Hyndman & Fan, The American Statistician 50, 361 (1996), definition 7, doi:10.2307/2684934
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [low, rest] = [sorted[below], at - below];
  if (rest === 0) return low;
  const high = sorted[below + 1];
  return low === high ? low : low + (high - low) * rest;
}

/** Null for no numbers at all. */
export function describeSample(values: readonly number[]): SampleSummary | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lowest: sorted[0],
    highest: sorted[sorted.length - 1],
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  };
}
