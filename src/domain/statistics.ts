/** The distribution of a few random numbers. */
export interface Distribution {
  readonly count: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/**
 * Quantile of a sample, linear between its members.
 *
 * @param sorted in rising order, not empty
 * @see Hyndman & Fan, The American Statistician 50, 361 (1996), definition 7
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** Null for no numbers at all. */
export function distributionOf(values: readonly number[]): Distribution | null {
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
