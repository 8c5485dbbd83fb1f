const MOST_DOUBLINGS = 1100;
const MOST_STEPS = 200;
const EPSILON = 2 ** -52;

/** Where to look for a root, and how exactly. */
interface Search {
  /** A positive number near the root. */
  readonly guess: number;
  /** The root is found when the function is this close to zero. */
  readonly enough: number;
}

/**
 * Root of an increasing function, by inverse quadratic interpolation within a bracket, or else bisection. The function
 * may be infinite above some place; the place that is returned is below it.
 *
 * @returns NaN where the function is negative at every number
 * @see Chandrupatla, Advances in Engineering Software 28, 145 (1997), doi:10.1016/S0965-9978(96)00051-8
 */
export function increasingRoot(f: (x: number) => number, { guess, enough }: Search): number {
  let [x2, f2] = [0, f(0)];
  if (f2 === 0) return 0;
  const outwards = f2 > 0 ? -1 : 1;
  let x1 = outwards * guess;
  let f1 = f(x1);
  for (let k = 0; f1 * outwards < 0; k++) {
    if (k === MOST_DOUBLINGS) return Number.NaN;
    [x2, f2] = [x1, f1];
    x1 *= 2;
    f1 = f(x1);
  }
  let [x3, f3] = [x2, f2];
  for (let step = 0; step < MOST_STEPS; step++) {
    const isFirst = Math.abs(f1) <= Math.abs(f2);
    const [best, atBest] = isFirst ? [x1, f1] : [x2, f2];
    const least = (2 * EPSILON * Math.abs(best)) / Math.abs(x2 - x1);
    if (Math.abs(atBest) <= enough || least >= 0.5) return best;
    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    const isQuadratic = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    const share = isQuadratic
      ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + (((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * f2) / (f3 - f2)
      : 0.5;
    const x = x1 + Math.min(1 - least, Math.max(least, share)) * (x2 - x1);
    const fx = f(x);
    if (fx > 0 === f1 > 0) [x3, f3] = [x1, f1];
    else [x3, f3, x2, f2] = [x2, f2, x1, f1];
    [x1, f1] = [x, fx];
  }
  return Math.abs(f1) <= Math.abs(f2) ? x1 : x2;
}
