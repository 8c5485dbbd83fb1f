import { type PredictiveDistribution, studentMixture } from './studentMixture.ts';

/**
 * What the known members of some groups say about a member that is not known yet. Members scatter about the level of
 * their group. All groups share how much members scatter; a group never teaches another one its level. In the logarithm
 * y of a positive quantity:
 *
 *   y = μ_g + s_g t₄,   μ_g ~ N(level),   ln s_g = ln s₀ + d z,   ln s₀ ~ N(ln scatter)
 *
 * Each parameter has a grid of fixed points, so that the answer is a finite mixture of t₄ distributions, the same on
 * every machine and for every order of groups and members.
 *
 * @see Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 5 (hierarchical models), 17 (t for robustness)
 */

/** What is taken for probable before any member is known, in ln of the quantity. */
export interface PoolingPrior {
  /** Mean of μ_g, and its standard deviation. */
  readonly level: number;
  readonly levelDeviation: number;
  /** Median of s₀, and the standard deviation of ln s₀. */
  readonly scatter: number;
  readonly scatterDeviation: number;
  /** Standard deviation d of ln s_g about ln s₀. */
  readonly groupScatterDeviation: number;
}

const LEVELS = 241;
const LEVEL_REACH = 6;
const SCATTERS = 21;
const SCATTER_REACH = 3;
const GROUP_STEPS = [-2, -1, 0, 1, 2];
/** Cells of the grid that share one s₀. */
const BLOCK = GROUP_STEPS.length * LEVELS;

/** Cells with less of the probability are left out: together of about 1e-5. */
const NEGLIGIBLE = 1e-8;

/** The parameters on their grid: cell (row, m) has scatter s[row] and level μ[m]; five rows share one s₀. */
interface Grid {
  readonly levels: Float64Array;
  readonly logOfLevels: Float64Array;
  readonly scatters: Float64Array;
}

/**
 * Distribution of ln of the quantity for a new member of a group.
 *
 * @param groups members of each group, ln of the quantity; a group may be empty
 * @param target index of the group; null for a group of which no member is known
 * @throws RangeError for a member that is not finite, or a target that is no index
 */
export function pooledPredictive(
  groups: readonly (readonly number[])[],
  target: number | null,
  prior: PoolingPrior,
): PredictiveDistribution {
  check(groups, target);
  const grid = gridOf(prior);
  const others = groups.filter((_, index) => index !== target);
  const logs = logPosterior(target === null ? [] : groups[target], grid);
  const evidence = others.map((members) => logEvidence(logPosterior(members, grid)));
  for (let i = 0; i < SCATTERS; i++) {
    const learnt = evidence.map((ofGroup) => ofGroup[i]).toSorted((a, b) => a - b);
    const shared = learnt.reduce((sum, log) => sum + log, normalLog(standardStep(i, SCATTERS, SCATTER_REACH)));
    for (let cell = i * BLOCK; cell < (i + 1) * BLOCK; cell++) logs[cell] += shared;
  }
  return studentMixture({ ...grid, shares: sharesOf(logs) });
}

function check(groups: readonly (readonly number[])[], target: number | null): void {
  for (const [g, members] of groups.entries()) {
    const wrong = members.findIndex((member) => !Number.isFinite(member));
    if (wrong >= 0) throw new RangeError(`groups[${g}][${wrong}]: ${members[wrong]} given, a finite number is needed`);
  }
  if (target !== null && !(target in groups)) {
    throw new RangeError(`target: ${target} given, the index of one of ${groups.length} groups or null is allowed`);
  }
}

/** Point of a symmetric grid of so many points, in standard deviations. */
function standardStep(index: number, points: number, reach: number): number {
  return reach * ((2 * index) / (points - 1) - 1);
}

/** ln of the normal density, less a constant. */
function normalLog(z: number): number {
  return (-z * z) / 2;
}

function gridOf({ level, levelDeviation, scatter, scatterDeviation, groupScatterDeviation }: PoolingPrior): Grid {
  const z = Float64Array.from({ length: LEVELS }, (_, m) => standardStep(m, LEVELS, LEVEL_REACH));
  const rows = Array.from({ length: SCATTERS }, (_, i) => {
    const common = scatter * Math.exp(scatterDeviation * standardStep(i, SCATTERS, SCATTER_REACH));
    return GROUP_STEPS.map((step) => common * Math.exp(groupScatterDeviation * step));
  });
  return {
    levels: z.map((step) => level + levelDeviation * step),
    logOfLevels: z.map(normalLog),
    scatters: Float64Array.from(rows.flat()),
  };
}

/** ln of likelihood × prior of (z, μ) in each cell, less a constant of the number of members. */
function logPosterior(members: readonly number[], { levels, logOfLevels, scatters }: Grid): Float64Array {
  const sorted = members.toSorted((a, b) => a - b);
  const logs = new Float64Array(scatters.length * LEVELS);
  for (const [row, scatter] of scatters.entries()) {
    const ofRow = normalLog(GROUP_STEPS[row % GROUP_STEPS.length]) - sorted.length * Math.log(scatter);
    for (let m = 0; m < LEVELS; m++) {
      let log = 0;
      for (const member of sorted) log += Math.log1p(((member - levels[m]) / scatter) ** 2 / 4);
      logs[row * LEVELS + m] = ofRow + logOfLevels[m] - 2.5 * log;
    }
  }
  return logs;
}

/** ln of the probability of a group's members for each s₀, less a constant. */
function logEvidence(logs: Float64Array): number[] {
  return Array.from({ length: SCATTERS }, (_, i) => {
    const block = logs.subarray(i * BLOCK, (i + 1) * BLOCK);
    const most = block.reduce((a, b) => Math.max(a, b));
    return most + Math.log(block.reduce((sum, log) => sum + Math.exp(log - most), 0));
  });
}

/** Probabilities of the cells, which sum to one. */
function sharesOf(logs: Float64Array): Float64Array {
  const most = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((a, b) => a + b);
  const kept = weights.map((weight) => (weight < NEGLIGIBLE * total ? 0 : weight));
  const left = kept.reduce((a, b) => a + b);
  return kept.map((weight) => weight / left);
}
