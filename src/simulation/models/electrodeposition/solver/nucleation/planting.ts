import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';

/** Distance over ε at which the profile of a nucleus ends: f = 10⁻⁶. */
const REACH = 14;
const BISECTIONS = 40;

/** Rows that a nucleus of this area may touch. */
export function rowsOf({ thickness, grid }: Front, area: number): number {
  return Math.ceil((Math.sqrt((2 * area) / Math.PI) + REACH * thickness) / grid.cellSize) + 1;
}

/**
 * Puts a half cylinder onto the grid, where there is not metal already. Its radius is chosen so that the area comes out
 * right, within half a cell; what does not fit is left to the caller.
 *
 * @returns area of metal that was added, m²
 */
export function plant(front: Front, position: number, area: number): number {
  const { thickness, grid } = front;
  const square = (2 * area) / Math.PI - (Math.PI ** 2 / 3) * thickness ** 2;
  const radius = Math.sqrt(Math.max(0, square));
  let low = Math.max(0, radius - 0.5 * grid.cellSize);
  let high = radius + 0.5 * grid.cellSize;
  if (addProfile(front, position, { radius: high, write: false }) > area) {
    for (let k = 0; k < BISECTIONS; k++) {
      const middle = 0.5 * (low + high);
      if (addProfile(front, position, { radius: middle, write: false }) > area) high = middle;
      else low = middle;
    }
    high = low;
  }
  return addProfile(front, position, { radius: high, write: true });
}

function addProfile(front: Front, position: number, { radius, write }: { radius: number; write: boolean }): number {
  const { f, thickness, grid } = front;
  const { columns, cellSize } = grid;
  const reach = radius + REACH * thickness;
  const first = Math.floor((position - reach) / cellSize);
  const last = Math.min(first + columns - 1, Math.ceil((position + reach) / cellSize));
  const rows = Math.min(grid.rows - 1, Math.ceil(reach / cellSize));
  let added = 0;
  for (let j = 0; j < rows; j++) {
    const z = (j + 0.5) * cellSize;
    for (let i = first; i <= last; i++) {
      const x = (i + 0.5) * cellSize - position;
      const distance = Math.sqrt(x * x + z * z) - radius;
      const k = rowStart(grid, j) + (((i % columns) + columns) % columns);
      const missing = 1 / (1 + Math.exp(distance / thickness)) - f[k];
      if (missing <= 0) continue;
      added += missing;
      if (write) f[k] += missing;
    }
  }
  return added * cellSize * cellSize;
}
