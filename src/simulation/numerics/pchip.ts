/**
 * Slopes of the monotone piecewise cubic through points (PCHIP): between two points the curve stays between their values. In
 * each inner point the weighted harmonic mean of the slopes beside it, 0 where these differ in sign; at the ends the
 * three-point formula, cut so that the curve stays monotone.
 *
 * @param x at least two, increasing
 * @see Fritsch & Butland, SIAM J. Sci. Stat. Comput. 5, 300 (1984), doi:10.1137/0905021
 */
export function pchipSlopes(x: readonly number[], y: readonly number[]): number[] {
  const n = x.length;
  const widths = x.slice(1).map((end, k) => end - x[k]!);
  const secants = widths.map((width, k) => (y[k + 1]! - y[k]!) / width);
  if (n === 2) return [secants[0]!, secants[0]!];
  const inner = secants.slice(1).map((after, k) => {
    const before = secants[k]!;
    if (before * after <= 0) return 0;
    const [w1, w2] = [2 * widths[k + 1]! + widths[k]!, widths[k + 1]! + 2 * widths[k]!];
    return (w1 + w2) / (w1 / before + w2 / after);
  });
  const first = endSlope([widths[0]!, widths[1]!], [secants[0]!, secants[1]!]);
  const last = endSlope([widths[n - 2]!, widths[n - 3]!], [secants[n - 2]!, secants[n - 3]!]);
  return [first, ...inner, last];
}

type Pair = readonly [outer: number, inner: number];

function endSlope([outer, inner]: Pair, [secant, next]: Pair): number {
  const slope = ((2 * outer + inner) * secant - outer * next) / (outer + inner);
  if (slope * secant <= 0) return 0;
  return secant * next <= 0 && Math.abs(slope) > 3 * Math.abs(secant) ? 3 * secant : slope;
}
