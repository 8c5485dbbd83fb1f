import type { GridSize, Morphology, Snapshot, SurfaceSegment } from '../result.ts';

/** The input of pictures of a deposit, in SI: the window of the surface and the metal on it at several times. */
export interface DepositPicture extends Pick<GridSize, 'width' | 'cellSize'> {
  /** The kinds of surface, from 0 to `width`. */
  readonly surface: readonly SurfaceStripe[];
  readonly frames: readonly DepositFrame[];
  /** Indices of the frames that are drawn, on the scales of all of them; all where it is left out. */
  readonly shown?: readonly number[];
}

export interface SurfaceStripe extends Pick<SurfaceSegment, 'from' | 'to'> {
  /** What it is, for people: `islands`. */
  readonly name: string;
}

export interface DepositFrame
  extends Pick<Snapshot, 'time' | 'heights' | 'smallNuclei'>,
    Pick<Morphology, 'meanThickness' | 'maximumHeight' | 'roughness' | 'coverage'> {
  readonly columns: number;
  /** Metal fraction 0 to 1, row by row upwards from the substrate. */
  readonly metalFraction: Float32Array;
  /** c/c₀ in the same order; inside the metal it has no meaning. */
  readonly saltConcentration: Float32Array;
}

export interface DepositLabels {
  readonly title: string;
  /** A second line: the drive, what the surface is. */
  readonly subtitle: string;
}
