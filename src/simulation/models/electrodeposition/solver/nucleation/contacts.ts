import type { Surface } from '../surface.ts';

/** How much of a piece of the surface belongs to each contact law. */
export interface ContactMap {
  readonly laws: number;
  /** Adds to `out[at + law]` the length of each law between x − half and x + half, periodic. */
  addLengths(x: number, half: number, out: Float64Array, at: number): void;
}

export function contactMap({ width, segments, kinds, contactLaws }: Surface): ContactMap {
  const count = segments.length;
  const from = Float64Array.from(segments, (segment) => segment.from);
  const to = Float64Array.from(segments, (segment) => segment.to);
  const law = Int32Array.from(segments, ({ index }) => kinds[index].contact);
  return {
    laws: contactLaws.length,
    addLengths(x, half, out, at) {
      if (2 * half >= width) {
        for (let s = 0; s < count; s++) out[at + law[s]] += to[s] - from[s];
        return;
      }
      for (let image = -1; image <= 1; image++) {
        const low = x - half + image * width;
        const high = x + half + image * width;
        if (high <= 0 || low >= width) continue;
        for (let s = 0; s < count; s++) {
          const overlap = Math.min(high, to[s]) - Math.max(low, from[s]);
          if (overlap > 0) out[at + law[s]] += overlap;
        }
      }
    },
  };
}
