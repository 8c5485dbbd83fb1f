/** From the least to the greatest possible value of a number, in SI. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The combined range of several uncertain inputs: their effects on the number add in quadrature on each side. A number
 * that is not negative stays so.
 *
 * @param parts lowest and highest value with each input alone at its ends, including the nominal one
 */
export function quadrature(nominal: number, parts: readonly Range[]): Range {
  const low = nominal - Math.hypot(...parts.map((part) => nominal - part.low));
  const high = nominal + Math.hypot(...parts.map((part) => part.high - nominal));
  return { low: nominal < 0 ? low : Math.max(0, low), high };
}
