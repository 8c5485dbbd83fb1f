/** The surface of metal of known volume and simple shape. Lengths in m. */
export interface NucleusGeometry {
  /** Radius, which is also the greatest height. */
  readonly radius: number;
  /** Root mean square of the height about its mean. */
  readonly roughness: number;
  /** Share of the substrate that is covered, 0 to 1. */
  readonly coverage: number;
  /** Surface of metal and bare substrate over the area of the substrate. */
  readonly surfaceRatio: number;
}

/**
 * Metal in equal half cylinders that do not touch, N of them across a width W, with the volume of a film of thickness h̄.
 *
 *   r = √(2 h̄ W/πN),   RMS² = 4Nr³/3W − h̄²,   coverage 2Nr/W,   surface ratio 1 + (π − 2) Nr/W
 *
 * @param metal h̄ and W, m; N
 * @returns null where the half cylinders would touch, 2Nr > W
 */
export function halfCylinders(metal: {
  readonly thickness: number;
  readonly width: number;
  readonly count: number;
}): NucleusGeometry | null {
  const { thickness, width, count } = metal;
  const radius = Math.sqrt((2 * thickness * width) / (Math.PI * count));
  const share = (count * radius) / width;
  if (2 * share > 1) return null;
  return {
    radius,
    roughness: Math.sqrt((4 / 3) * share * radius * radius - thickness * thickness),
    coverage: 2 * share,
    surfaceRatio: 1 + (Math.PI - 2) * share,
  };
}

/**
 * Metal in one half sphere on each square W × W of the substrate, with the volume of a film of thickness h̄.
 *
 *   r = (3 h̄ W²/2π)^⅓,   RMS² = πr⁴/2W² − h̄²,   coverage πr²/W²,   surface ratio 1 + πr²/W²
 *
 * @param metal h̄ and W, m
 * @returns null where the half spheres would touch, 2r > W
 */
export function halfSphere(metal: { readonly thickness: number; readonly width: number }): NucleusGeometry | null {
  const { thickness, width } = metal;
  const radius = Math.cbrt((3 * thickness * width * width) / (2 * Math.PI));
  if (2 * radius > width) return null;
  const coverage = (Math.PI * radius * radius) / (width * width);
  return {
    radius,
    roughness: Math.sqrt(0.5 * coverage * radius * radius - thickness * thickness),
    coverage,
    surfaceRatio: 1 + coverage,
  };
}
