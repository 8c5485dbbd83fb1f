/** From the least to the greatest of what a number may be, in SI. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range that several doubts make together: what each does to the number adds in quadrature on each side. A number that
 * is not negative stays so.
 *
 * @param parts lowest and highest value met under each doubt alone, the nominal one included
 */
export function quadrature(nominal: number, parts: readonly Range[]): Range {
  const low = nominal - Math.hypot(...parts.map((part) => nominal - part.low));
  const high = nominal + Math.hypot(...parts.map((part) => part.high - nominal));
  return { low: nominal < 0 ? low : Math.max(0, low), high };
}
