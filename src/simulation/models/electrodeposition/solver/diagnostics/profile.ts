import type { Grid } from '../grid.ts';
import type { Nuclei } from '../nucleation/nuclei.ts';

/** What the height of the metal along the surface says of itself, in m. */
export interface Profile {
  readonly mean: number;
  readonly maximum: number;
  readonly minimum: number;
  readonly roughness: number;
}

/** Nuclei below the grid together. */
export interface NucleiSums {
  readonly count: number;
  /** Σ πr²/2, m² */
  readonly area: number;
  /** Σ 2r, m */
  readonly width: number;
  /** ∫h² dx = Σ 4r³/3, m³ */
  readonly square: number;
  /** Largest r, m */
  readonly radius: number;
}

export function nucleiSums(nuclei: Nuclei): NucleiSums {
  let [area, width, square, radius] = [0, 0, 0, 0];
  for (let n = 0; n < nuclei.count; n++) {
    const r = nuclei.radius(n);
    area += nuclei.area[n];
    width += 2 * r;
    square += (4 / 3) * r * r * r;
    radius = Math.max(radius, r);
  }
  return { count: nuclei.count, area, width, square, radius };
}

/**
 * The profile of grid and nuclei, which stand beside the metal of the grid: their integrals add up exactly, however small
 * they are against a cell.
 *
 * @param gridHeights of the columns without the nuclei, m
 * @param heights of the columns with the mean height of the nuclei across each, m
 */
export function profileOf(grid: Grid, gridHeights: Float64Array, heights: Float64Array, nuclei: NucleiSums): Profile {
  const { columns, cellSize } = grid;
  let [sum, square, maximum] = [0, 0, nuclei.radius];
  let minimum = Number.POSITIVE_INFINITY;
  for (let i = 0; i < columns; i++) {
    sum += gridHeights[i];
    maximum = Math.max(maximum, gridHeights[i]);
    minimum = Math.min(minimum, heights[i]);
  }
  const width = columns * cellSize;
  const gridMean = sum / columns;
  const mean = gridMean + nuclei.area / width;
  for (let i = 0; i < columns; i++) square += (gridHeights[i] - gridMean) ** 2;
  const variance = square / columns + gridMean ** 2 + nuclei.square / width - mean ** 2;
  return { mean, maximum, minimum, roughness: Math.sqrt(Math.max(0, variance)) };
}
