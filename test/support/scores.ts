/**
 * How well a predicted distribution agrees with what was then observed. A sample stands for its distribution.
 *
 * @see Gneiting & Raftery, J. Am. Stat. Assoc. 102, 359 (2007), doi:10.1198/016214506000001437
 */

/**
 * Probability integral transform: the share of a sample below what was observed. Of equal ones half is below.
 *
 * @param sample not empty; members may be infinite
 */
export function shareBelow(sample: ArrayLike<number>, observed: number): number {
  let halves = 0;
  for (let k = 0; k < sample.length; k++) {
    if (sample[k] < observed) halves += 2;
    else if (sample[k] === observed) halves += 1;
  }
  return halves / (2 * sample.length);
}

/**
 * Continuous ranked probability score of a sample: mean|x − y| − ½ mean|x − x′| over all pairs, in the unit of x; 0 is best.
 *
 * @param sample not empty
 * @param cap what larger members count as; without it a member without bound makes the score infinite
 */
export function crpsOfSample(
  sample: ArrayLike<number>,
  observed: number,
  cap: number = Number.POSITIVE_INFINITY,
): number {
  const distances = Float64Array.from(sample, (x) => Math.min(x, cap) - observed).sort();
  const count = distances.length;
  if (!Number.isFinite(distances[0]) || !Number.isFinite(distances[count - 1])) return Number.POSITIVE_INFINITY;
  let [toObserved, spread] = [0, 0];
  for (const [k, distance] of distances.entries()) {
    toObserved += Math.abs(distance);
    spread += (2 * k - count + 1) * distance;
  }
  return toObserved / count - spread / count ** 2;
}

/** Even number of Simpson's intervals on each side of what was observed. */
const INTERVALS = 200;

/**
 * The same of a cumulative distribution: ∫ (F(x) − 1[x ≥ y])² dx.
 *
 * @param scale distance on which F changes, in the unit of x; right to 1e-4 of the score from a tenth to ten times it
 */
export function crpsOfCdf(cdf: (x: number) => number, observed: number, scale: number): number {
  const below = integralBeyond((distance) => cdf(observed - distance) ** 2, scale);
  return below + integralBeyond((distance) => (1 - cdf(observed + distance)) ** 2, scale);
}

/** ∫ f from 0 without end, on x = scale · v/(1 − v), by Simpson's rule in v; f falls faster than 1/x². */
function integralBeyond(f: (distance: number) => number, scale: number): number {
  let sum = f(0);
  for (let k = 1; k < INTERVALS; k++) {
    const v = k / INTERVALS;
    sum += ((k % 2 === 0 ? 2 : 4) * f((scale * v) / (1 - v))) / (1 - v) ** 2;
  }
  return (sum * scale) / (3 * INTERVALS);
}

/** ln of the density at what was observed, as the slope of the distribution about it; −∞ where there is none. */
export function lnDensityOfCdf(cdf: (x: number) => number, observed: number, halfWidth: number): number {
  return Math.log((cdf(observed + halfWidth) - cdf(observed - halfWidth)) / (2 * halfWidth));
}

/** Whether an observation of this PIT is in the central interval that holds this share of the distribution. */
export function isInCentral(pit: number, share: number): boolean {
  return Math.abs(pit - 1 / 2) <= share / 2;
}

/** Share of the observations in that interval; null for none. */
export function coverage(pits: readonly number[], share: number): number | null {
  return pits.length === 0 ? null : pits.filter((pit) => isInCentral(pit, share)).length / pits.length;
}
