/** What is drawn of a deposit, in SI: the window of surface and how the metal stands on it, time after time. */
export interface DepositPicture {
  /** Width of the window, m. */
  readonly width: number;
  /** Edge of a cell, m. */
  readonly cellSize: number;
  /** How the surface is divided, from 0 to `width`. */
  readonly surface: readonly SurfaceStripe[];
  readonly frames: readonly DepositFrame[];
}

export interface SurfaceStripe {
  readonly from: number;
  readonly to: number;
  /** What it is, for people: `islands`. */
  readonly name: string;
}

export interface DepositFrame {
  /** s */
  readonly time: number;
  /** Volume of metal per area, m. */
  readonly meanThickness: number;
  /** m */
  readonly maximumHeight: number;
  readonly roughness: number;
  /** Share of the substrate that touches metal. */
  readonly coverage: number;
  /** Height of the metal in each column, m. */
  readonly heights: readonly number[];
  readonly columns: number;
  /** Metal fraction 0 to 1, row by row upwards from the substrate. */
  readonly metalFraction: Float32Array;
  /** c/c₀ in the same order; without meaning inside the metal. */
  readonly saltConcentration: Float32Array;
}

export interface DepositLabels {
  readonly title: string;
  /** A second line: the drive, what the surface is. */
  readonly subtitle: string;
}
