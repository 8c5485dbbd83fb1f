import type { Morphology } from '../../result.ts';
import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';

/** What a height profile says of itself. */
interface Profile {
  readonly mean: number;
  readonly maximum: number;
  readonly minimum: number;
  readonly roughness: number;
}

/**
 * @param heights of the columns, m
 * @param deposit area of all metal, m², and what of it is not on the grid: number and widths of the nuclei
 */
export function morphologyOf(
  front: Front,
  heights: Float64Array,
  deposit: { readonly area: number; readonly clusters: number; readonly nuclei: number; readonly nucleiWidth: number },
): Morphology {
  const { columns, cellSize } = front.grid;
  const width = columns * cellSize;
  const profile = profileOf(heights);
  const onGrid = areaOnGrid(front);
  return {
    meanThickness: deposit.area / width,
    maximumHeight: profile.maximum,
    minimumHeight: profile.minimum,
    roughness: profile.roughness,
    tipAspectRatio: tipAspectRatio(heights, cellSize),
    coverage: Math.min(1, coveredShare(front) + deposit.nucleiWidth / width),
    porosity: profile.mean > 0 ? Math.max(0, 1 - onGrid / (profile.mean * width)) : 0,
    surfaceRatio: surfaceLength(front) / width,
    clusters: deposit.clusters + deposit.nuclei,
  };
}

export function profileOf(heights: Float64Array): Profile {
  let sum = 0;
  let maximum = 0;
  let minimum = Number.POSITIVE_INFINITY;
  for (let i = 0; i < heights.length; i++) {
    sum += heights[i];
    maximum = Math.max(maximum, heights[i]);
    minimum = Math.min(minimum, heights[i]);
  }
  const mean = sum / heights.length;
  let square = 0;
  for (let i = 0; i < heights.length; i++) square += (heights[i] - mean) ** 2;
  return { mean, maximum, minimum, roughness: Math.sqrt(square / heights.length) };
}

/** Cross section of the metal on the grid, m². */
export function areaOnGrid({ grid, f }: Front): number {
  let sum = 0;
  for (let j = 0; j < grid.rows; j++) {
    for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) sum += f[k];
  }
  return sum * grid.cellSize * grid.cellSize;
}

export function coveredShare({ grid, f }: Front): number {
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
