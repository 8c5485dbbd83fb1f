import type { DepositFrame } from './deposit.ts';

/** Metal fraction and salt concentration at a point. */
export interface Sample {
  metal: number;
  salt: number;
}

/** The small weight of salt inside the metal, where its value has no meaning. */
const INSIDE = 1e-6;

/**
 * Both fields between the centres of four cells; periodic along the surface, constant beyond the first and last row.
 *
 * @param x cells from the left edge @param z cells above the substrate
 */
export function sample(frame: DepositFrame, x: number, z: number, out: Sample): void {
  const { columns, metalFraction, saltConcentration } = frame;
  const rows = metalFraction.length / columns;
  const [left, below] = [Math.floor(x - 0.5), Math.floor(z - 0.5)];
  const [tx, tz] = [x - 0.5 - left, z - 0.5 - below];
  let metal = 0;
  let salt = 0;
  let weights = 0;
  for (let k = 0; k < 4; k++) {
    const [dx, dz] = [k & 1, k >> 1];
    const row = Math.min(rows - 1, Math.max(0, below + dz));
    const cell = row * columns + ((((left + dx) % columns) + columns) % columns);
    const share = (dx ? tx : 1 - tx) * (dz ? tz : 1 - tz);
    const weight = share * (metalFraction[cell] > 0.5 ? INSIDE : 1);
    metal += share * metalFraction[cell];
    salt += weight * saltConcentration[cell];
    weights += weight;
  }
  out.metal = metal;
  out.salt = weights > 0 ? salt / weights : 0;
}

/** The least and greatest salt concentration in the electrolyte of these frames, up to a height. */
export function saltRange(frames: readonly DepositFrame[], rows: number): readonly [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { columns, metalFraction, saltConcentration } of frames) {
    const cells = Math.min(metalFraction.length, rows * columns);
    for (let k = 0; k < cells; k++) {
      if (metalFraction[k] > 0.5) continue;
      low = Math.min(low, saltConcentration[k]);
      high = Math.max(high, saltConcentration[k]);
    }
  }
  return low <= high ? [low, high] : [0, 1];
}
