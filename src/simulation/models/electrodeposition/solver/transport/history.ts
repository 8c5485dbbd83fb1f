import type { SaltColumn } from './column.ts';

/**
 * Backward differences over two steps of unequal length: dy/dt ≈ (a y₊ − b y + c y₋)/dt, second order; over one step,
 * first order, at the start.
 *
 * @see Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, 2nd ed., §III.5
 */
export interface TimeDifference {
  readonly next: number;
  readonly now: number;
  readonly before: number;
}

/** @param ratio length of this step over that of the last; 0 at the start */
export function timeDifference(ratio: number): TimeDifference {
  return { next: (1 + 2 * ratio) / (1 + ratio), now: 1 + ratio, before: (ratio * ratio) / (1 + ratio) };
}

/** Weighs a column with what its cells hold, ω: e = ω a/τ and g = ω (b v − c v₋)/τ, τ = D dt/h². */
export function weighColumn(
  column: SaltColumn,
  { next, now, before }: TimeDifference,
  reducedTime: number,
  out: { readonly diagonal: Float64Array; readonly right: Float64Array },
): void {
  for (let j = 0; j < column.contents.length; j++) {
    const weight = column.contents[j] / reducedTime;
    out.diagonal[j] = weight * next;
    out.right[j] = weight * (now * column.now[j] - before * column.before[j]);
  }
}
