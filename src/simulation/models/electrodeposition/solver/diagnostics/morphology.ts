import type { Morphology } from '../../result.ts';
import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';
import type { NucleiSums, Profile } from './profile.ts';

/** A deposit as it is observed. */
interface Observed {
  /** Area of all metal, m². */
  readonly area: number;
  /** Pieces of metal on the grid. */
  readonly clusters: number;
  /** Height of each column with the nuclei, m. */
  readonly heights: Float64Array;
  readonly profile: Profile;
  readonly nuclei: NucleiSums;
}

export function morphologyOf(front: Front, { area, clusters, heights, profile, nuclei }: Observed): Morphology {
  const { columns, cellSize } = front.grid;
  const width = columns * cellSize;
  const metal = areaOnGrid(front) + nuclei.area;
  const coverage = coverageOf(front, nuclei);
  return {
    meanThickness: area / width,
    maximumHeight: profile.maximum,
    minimumHeight: profile.minimum,
    roughness: profile.roughness,
    tipAspectRatio: aspectRatioOf(heights, profile, { cellSize, nucleus: nuclei.radius }),
    coverage,
    porosity: profile.mean > 0 ? Math.max(0, 1 - metal / (profile.mean * width)) : 0,
    surfaceRatio: Math.max(1, (surfaceLength(front) + 0.5 * Math.PI * nuclei.width) / width + 1 - coverage),
    clusters: clusters + nuclei.count,
  };
}

/** Share of the substrate that metal covers, on the grid or below it. */
export function coverageOf(front: Front, nuclei: NucleiSums): number {
  const { columns, cellSize } = front.grid;
  return Math.min(1, coveredShare(front) + nuclei.width / (columns * cellSize));
}

/** Cross section of the metal on the grid, m². */
export function areaOnGrid({ grid, f }: Front): number {
  let sum = 0;
  for (let j = 0; j < grid.rows; j++) {
    for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) sum += f[k];
  }
  return sum * grid.cellSize * grid.cellSize;
}

function coveredShare({ grid, f }: Front): number {
  let sum = 0;
  for (let k = rowStart(grid, 0), end = k + grid.columns; k < end; k++) sum += f[k];
  return sum / grid.columns;
}

/** Length of the front, m. */
function surfaceLength({ area, count }: Front): number {
  let sum = 0;
  for (let b = 0; b < count; b++) sum += area[b];
  return sum;
}

/** The same for the profile as a whole: where a nucleus below the grid is the highest, that of its half circle. */
function aspectRatioOf(
  heights: Float64Array,
  { maximum, minimum }: Profile,
  { cellSize, nucleus }: { readonly cellSize: number; readonly nucleus: number },
): number {
  if (nucleus < maximum || nucleus === 0) return tipAspectRatio(heights, cellSize);
  const level = 0.5 * (nucleus + minimum);
  return (nucleus - minimum) / (2 * Math.sqrt(nucleus * nucleus - level * level));
}

/** Height of the highest tip above the lowest place over its width half way up; 0 for a flat profile. */
function tipAspectRatio(heights: Float64Array, cellSize: number): number {
  const columns = heights.length;
  let tip = 0;
  let lowest = heights[0];
  for (let i = 0; i < columns; i++) {
    if (heights[i] > heights[tip]) tip = i;
    if (heights[i] < lowest) lowest = heights[i];
  }
  const prominence = heights[tip] - lowest;
  if (prominence < 1e-3 * cellSize) return 0;
  const level = lowest + 0.5 * prominence;
  const width = halfWidth(heights, { tip, level, step: 1 }) + halfWidth(heights, { tip, level, step: -1 });
  return prominence / (width * cellSize);
}

/** Columns from the tip to where the profile falls through the level. */
function halfWidth(heights: Float64Array, at: { tip: number; level: number; step: 1 | -1 }): number {
  const columns = heights.length;
  const { tip, level, step } = at;
  let before = heights[tip];
  for (let n = 1; n < columns; n++) {
    const height = heights[(tip + step * n + columns) % columns];
    if (height < level) return n - 1 + (before - level) / (before - height);
    before = height;
  }
  return columns / 2;
}
