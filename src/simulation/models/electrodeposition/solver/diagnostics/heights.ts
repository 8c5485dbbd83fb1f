import type { Front } from '../front/front.ts';
import { type Grid, rowStart } from '../grid.ts';
import type { Nuclei } from '../nucleation/nuclei.ts';

/** Height of the uppermost contour f = ½ in each column, m; 0 where there is no metal. */
export function heightsOf({ grid, f, top, thickness }: Front, out: Float64Array): void {
  const { columns, cellSize, stride } = grid;
  for (let i = 0; i < columns; i++) {
    let k = rowStart(grid, top) + i;
    let j = top;
    while (j >= 0 && f[k] < 0.5) {
      k -= stride;
      j--;
    }
    out[i] = j < 0 ? 0 : (j + 0.5) * cellSize + crossing(f[k], f[k + stride], cellSize, thickness);
  }
}

/** Thickness of the metal in each column, m: its height where it is too thin for a contour f = ½. */
export function thicknessesOf({ grid, f, top }: Front, out: Float64Array): void {
  out.fill(0);
  for (let j = 0; j <= top; j++) {
    const start = rowStart(grid, j);
    for (let i = 0; i < grid.columns; i++) out[i] += f[start + i] * grid.cellSize;
  }
}

/** Adds nuclei below the grid to a profile: to each column the mean of their height across it. */
export function addNuclei({ columns, cellSize }: Grid, nuclei: Nuclei, out: Float64Array): void {
  for (let n = 0; n < nuclei.count; n++) {
    const r = nuclei.radius(n);
    const x = nuclei.position[n];
    const first = Math.floor((x - r) / cellSize);
    const last = Math.min(first + columns - 1, Math.floor((x + r) / cellSize));
    for (let i = first; i <= last; i++) {
      const area = areaUpTo((i + 1) * cellSize - x, r) - areaUpTo(i * cellSize - x, r);
      out[((i % columns) + columns) % columns] += area / cellSize;
    }
  }
}

/** Area of a half circle of radius r from its middle to x, negative on its left. */
function areaUpTo(x: number, r: number): number {
  const at = Math.min(r, Math.max(-r, x));
  return 0.5 * (at * Math.sqrt(r * r - at * at) + r * r * Math.asin(at / r));
}

/** Where f falls through ½ above a cell: by its profile, not along a straight line. */
function crossing(inside: number, outside: number, cellSize: number, thickness: number): number {
  const near = thickness * Math.log(inside / (1 - inside));
  const far = thickness * Math.log((1 - outside) / outside);
  if (!(near + far > 0)) return 0.5 * cellSize;
  if (!(far < Number.POSITIVE_INFINITY)) return Math.min(near, cellSize);
  return (cellSize * near) / (near + far);
}
