/** A continuous distribution on the whole line. */
export interface PredictiveDistribution {
  /** Probability of a value up to x. */
  cdf(x: number): number;
  density(x: number): number;
  /**
   * Never falls with the probability. Infinite at 0 and 1. From a table: `cdf` of it is the probability to 1e-5 where
   * the scatter is several steps of the levels, to 1e-2 where it is less than one.
   *
   * @throws RangeError for a probability outside of 0 to 1
   */
  quantile(probability: number): number;
}

/** Student's t with 4 degrees of freedom, shifted to each level and scaled by each scatter. */
export interface StudentMixture {
  /** Equally spaced, rising. */
  readonly levels: Float64Array;
  readonly scatters: Float64Array;
  /** Of scatter `row` and level `m` at `row * levels.length + m`. They sum to one. */
  readonly shares: Float64Array;
}

/** Points of the table of quantiles to a step of the levels, and their number beyond the first and the last level. */
const FINER = 2;
const BEYOND = 260;

const BISECTIONS = 40;
/** Of a parabola between two points of the table, against their difference; it would fall with more than 1. */
const MOST_CURVED = 0.9;

export function studentMixture(parts: StudentMixture): PredictiveDistribution {
  const { levels, scatters, shares } = parts;
  function sumOf(term: (level: number, scatter: number) => number): number {
    let sum = 0;
    for (let row = 0, cell = 0; row < scatters.length; row++) {
      for (let m = 0; m < levels.length; m++, cell++) {
        if (shares[cell] > 0) sum += shares[cell] * term(levels[m], scatters[row]);
      }
    }
    return sum;
  }
  const cdf = (x: number) => sumOf((level, scatter) => studentCdf4((x - level) / scatter));
  const density = (x: number) => sumOf((level, scatter) => studentDensity4((x - level) / scatter) / scatter);
  return { cdf, density, quantile: quantileOf(tableOf(parts), cdf) };
}

/** ½ + ¾u − ¼u³ with u = t/√(4 + t²), as a product that does not cancel in the lower tail. */
function studentCdf4(t: number): number {
  const u = t / Math.sqrt(4 + t * t);
  return ((1 + u) * (1 + u) * (2 - u)) / 4;
}

function studentDensity4(t: number): number {
  return 0.375 * (1 + (t * t) / 4) ** -2.5;
}

interface Table {
  readonly first: number;
  readonly step: number;
  /** Probability up to each point. */
  readonly probabilities: Float64Array;
}

/** The table's points lie on the lattice of the levels: each scatter needs its distribution only once per distance. */
function tableOf({ levels, scatters, shares }: StudentMixture): Table {
  const step = (levels[1] - levels[0]) / FINER;
  const span = FINER * (levels.length - 1);
  const probabilities = new Float64Array(span + 1 + 2 * BEYOND);
  const farthest = span + BEYOND;
  for (const [row, scatter] of scatters.entries()) {
    const byDistance = Float64Array.from({ length: 2 * farthest + 1 }, (_, k) =>
      studentCdf4(((k - farthest) * step) / scatter),
    );
    for (let m = 0; m < levels.length; m++) {
      const share = shares[row * levels.length + m];
      if (share === 0) continue;
      const from = span - FINER * m;
      for (let k = 0; k < probabilities.length; k++) probabilities[k] += share * byDistance[from + k];
    }
  }
  for (let k = 1; k < probabilities.length; k++) {
    // Rounding must not let it fall.
    probabilities[k] = Math.max(probabilities[k - 1], probabilities[k]);
  }
  return { first: levels[0] - BEYOND * step, step, probabilities };
}

function quantileOf(
  { first, step, probabilities }: Table,
  cdf: (x: number) => number,
): (probability: number) => number {
  const last = probabilities.length - 1;
  return (probability) => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`probability: ${probability} given, from 0 to 1 is allowed`);
    }
    if (probability < probabilities[1]) return outside(cdf, probability, first + step, -step);
    if (probability >= probabilities[last - 1]) return outside(cdf, probability, first + (last - 1) * step, step);
    let [below, above] = [1, last - 1];
    while (above - below > 1) {
      const middle = (below + above) >> 1;
      if (probabilities[middle] <= probability) below = middle;
      else above = middle;
    }
    return first + (below + within(probabilities, below, probability)) * step;
  };
}

/**
 * How far a probability is between two points of the table, from 0 to 1: on the parabola through them that has the mean
 * curvature of their surroundings, as far as it rises.
 */
function within(probabilities: Float64Array, below: number, probability: number): number {
  const [before, low, high, after] = probabilities.subarray(below - 1, below + 3);
  const rise = high - low;
  const curvature = Math.max(-MOST_CURVED * rise, Math.min(MOST_CURVED * rise, (after - high - low + before) / 4));
  const slope = rise - curvature;
  const over = probability - low;
  return (2 * over) / (slope + Math.sqrt(slope * slope + 4 * curvature * over));
}

/** Where the distribution reaches a probability, beyond an end of the table. */
function outside(cdf: (x: number) => number, probability: number, end: number, step: number): number {
  if (probability === 0 || probability === 1) return step * Number.POSITIVE_INFINITY;
  const isPassed = (x: number) => (step < 0 ? cdf(x) < probability : cdf(x) >= probability);
  let reach = step;
  while (!isPassed(end + reach)) reach *= 2;
  let [inner, outer] = [end, end + reach];
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (inner + outer) / 2;
    if (isPassed(middle)) outer = middle;
    else inner = middle;
  }
  return outer;
}
