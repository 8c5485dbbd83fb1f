import { type Refusal, refusal } from './refusal.ts';

/** Metal that was plated on a window of a surface with one nucleus in its middle, and that covers the rest nowhere. */
export interface NucleatedWindow {
  /** Mean thickness h of the metal, m. */
  readonly thickness: number;
  /** Width W of the window, m: the spacing of the nuclei. In three dimensions the window is a square. */
  readonly width: number;
}

/** A ridge is a half-cylinder along the surface (two dimensions), a cap a hemisphere (three). */
export type NucleusShape = 'RIDGE' | 'CAP';

/** What one nucleus makes of the metal in its window. */
export interface NucleusGeometry {
  /** Radius r, and greatest height, m. */
  readonly radius: number;
  /** Root mean square of the heights about their mean, m. */
  readonly roughness: number;
  /** Share of the window that the nucleus covers. */
  readonly coverage: number;
  /** Surface of metal and bare window over the window. */
  readonly surfaceRatio: number;
}

/**
 * One nucleus of contact angle 90° in each window.
 *
 *   ridge: r = √(2hW/π),       RMS² = 4r³/(3W) − h²,     θ = 2r/W,    S = 1 + (π − 2)r/W
 *   cap:   r = ∛(3hW²/(2π)),   RMS² = πr⁴/(2W²) − h²,    θ = πr²/W²,  S = 1 + πr²/W²
 *
 * @returns the reason where neighbours would touch: 2r > W
 */
export function nucleusIn({ thickness: h, width: w }: NucleatedWindow, shape: NucleusShape): NucleusGeometry | Refusal {
  const isRidge = shape === 'RIDGE';
  const r = isRidge ? Math.sqrt((2 * h * w) / Math.PI) : Math.cbrt((3 * h * w * w) / (2 * Math.PI));
  if (2 * r > w) return refusal('neighbouring nuclei touch, since the diameter is more than their spacing.');
  const part = r / w;
  const meanSquare = isRidge ? (4 / 3) * r * r * part : (Math.PI / 2) * (r * part) ** 2;
  return {
    radius: r,
    roughness: Math.sqrt(meanSquare - h * h),
    coverage: isRidge ? 2 * part : Math.PI * part * part,
    surfaceRatio: isRidge ? 1 + (Math.PI - 2) * part : 1 + Math.PI * part * part,
  };
}
