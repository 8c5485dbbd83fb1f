/** Finite volumes between two electrodes, the same from either side. */
export interface SaltGrid {
  /** Of each volume, m. */
  readonly widths: Float64Array;
  /** Between the centres of neighbours, m. */
  readonly distances: Float64Array;
  /** Share of the left neighbour in the value at the face between two volumes. */
  readonly leftShares: Float64Array;
}

interface Layer {
  readonly nodes: number;
  /** m */
  readonly thickness: number;
  /** Width that the volumes at the electrodes would have if there were 200, m; the grid is uniform where 200 are thinner. */
  readonly finest: number;
}

/** The number of volumes for which `finest` is meant: more volumes refine the whole grid. */
const MEANT_FOR = 200;
/** ln of the greatest ratio of widths in the grid: volumes grow by 13 % at most where there are 200. */
const STEEPEST = 12;

/**
 * A grid that is finer towards the electrodes, where a change of current is felt first:
 *
 *   x = (L/2) (exp(sξ) − 1)/(exp(s) − 1),   0 ≤ ξ ≤ 1
 *
 * from each electrode to the middle. s does not depend on the number of volumes, so that the scheme stays of second order.
 */
export function saltGrid({ nodes, thickness, finest }: Layer): SaltGrid {
  const steepness = steepnessFor((MEANT_FOR * finest) / thickness);
  const widths = new Float64Array(nodes);
  for (let j = 0; j < nodes; j++) {
    const [from, to] = [(2 * j) / nodes, (2 * (j + 1)) / nodes];
    widths[j] =
      steepness === 0 ? thickness / nodes : (thickness / 2) * (placeOf(to, steepness) - placeOf(from, steepness));
  }
  const distances = new Float64Array(nodes - 1);
  const leftShares = new Float64Array(nodes - 1);
  for (let j = 0; j < nodes - 1; j++) {
    distances[j] = 0.5 * (widths[j]! + widths[j + 1]!);
    leftShares[j] = widths[j + 1]! / (widths[j]! + widths[j + 1]!);
  }
  return { widths, distances, leftShares };
}

/** Place between the electrodes, 0 to 2, of a place in the grid, 0 to 2. */
function placeOf(xi: number, steepness: number): number {
  const fromLeft = (z: number) => Math.expm1(steepness * z) / Math.expm1(steepness);
  return xi <= 1 ? fromLeft(xi) : 2 - fromLeft(2 - xi);
}

/** s of s/(exp(s) − 1) = share; 0 where the share is 1 or more. */
function steepnessFor(share: number): number {
  if (share >= 1) return 0;
  let [low, high] = [0, STEEPEST];
  for (let k = 0; k < 60; k++) {
    const middle = 0.5 * (low + high);
    if (middle / Math.expm1(middle) > share) low = middle;
    else high = middle;
  }
  return low;
}
