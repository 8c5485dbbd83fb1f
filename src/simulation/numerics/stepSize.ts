/** Order of the embedded error estimate in the step: it shrinks as h³. */
const ORDER = 3;
const SAFETY = 0.9;
const LARGEST_GROWTH = 6;
const LARGEST_CUT = 0.2;

/**
 * Factor from this time step to the next, or to the repetition of a rejected one.
 *
 * @param error estimated error over the tolerance; at most 1 in an accepted step
 * @see Hairer & Wanner, Solving Ordinary Differential Equations II, 2nd ed., §IV.8
 */
export function stepFactor(error: number): number {
  if (!(error < Number.POSITIVE_INFINITY)) return LARGEST_CUT;
  return Math.min(LARGEST_GROWTH, Math.max(LARGEST_CUT, SAFETY * error ** (-1 / ORDER)));
}
