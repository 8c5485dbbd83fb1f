import type { GridSize, Morphology, Snapshot, SurfaceSegment } from '../result.ts';

/** What is drawn of a deposit, in SI: the window of surface and how the metal stands on it, time after time. */
export interface DepositPicture extends Pick<GridSize, 'width' | 'cellSize'> {
  /** How the surface is divided, from 0 to `width`. */
  readonly surface: readonly SurfaceStripe[];
  readonly frames: readonly DepositFrame[];
}

export interface SurfaceStripe extends Pick<SurfaceSegment, 'from' | 'to'> {
  /** What it is, for people: `islands`. */
  readonly name: string;
}

export interface DepositFrame
  extends Pick<Snapshot, 'time' | 'heights'>,
    Pick<Morphology, 'meanThickness' | 'maximumHeight' | 'roughness' | 'coverage'> {
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
