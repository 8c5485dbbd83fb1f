/** Red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export function hex(code: string): Colour {
  const number = Number.parseInt(code.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

/** a for t = 0, b for t = 1. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/**
 * Viridis at eleven equal steps: equal differences look equal, also in grey and to colour-blind readers.
 *
 * @see Smith & van der Walt, "A better default colormap for matplotlib", SciPy 2015; in the public domain (CC0)
 */
const VIRIDIS: readonly Colour[] = [
  [68.1, 1.2, 84.0],
  [72.1, 35.9, 116.7],
  [64.8, 67.6, 135.1],
  [52.7, 94.8, 141.0],
  [41.7, 120.1, 142.3],
  [32.5, 144.6, 140.4],
  [34.3, 168.0, 132.0],
  [68.1, 190.9, 112.3],
  [121.8, 209.5, 81.1],
  [189.1, 222.7, 38.1],
  [253.3, 231.1, 36.7],
];

/** @param t 0 to 1; values beyond give the colours of the ends */
export function viridis(t: number): Colour {
  const at = Math.min(1, Math.max(0, t)) * (VIRIDIS.length - 1);
  const step = Math.min(VIRIDIS.length - 2, Math.floor(at));
  return mix(VIRIDIS[step], VIRIDIS[step + 1], at - step);
}
