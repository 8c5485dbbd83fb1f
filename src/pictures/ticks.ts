/** The largest of 1, 2, 5 times a power of ten that is not above `most`. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((step) => step <= most * (1 + 1e-12)) ?? power;
}

/** Round numbers from `low` to `high`, about `count` of them, with the number of decimals that distinguishes them. */
export function ticks(low: number, high: number, count: number): { values: readonly number[]; decimals: number } {
  const step = roundBelow(((high - low) / count) * 1.4);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return { values: Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step), decimals };
}

const PREFIXES = [
  [1e-3, 'm'],
  [1e-6, 'µ'],
  [1e-9, 'n'],
] as const;

/** A length in a usual unit: `500 nm`, `2 µm`. */
export function lengthText(metres: number, digits = 3): string {
  const [factor, prefix] = PREFIXES.find(([size]) => metres >= size * (1 - 1e-9)) ?? PREFIXES[2];
  return `${Number((metres / factor).toPrecision(digits))} ${prefix}m`;
}
