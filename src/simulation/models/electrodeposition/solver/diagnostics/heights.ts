import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';

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

/** Where f falls through ½ above a cell: by its profile, not along a straight line. */
function crossing(inside: number, outside: number, cellSize: number, thickness: number): number {
  const near = thickness * Math.log(inside / (1 - inside));
  const far = thickness * Math.log((1 - outside) / outside);
  if (!(near + far > 0)) return 0.5 * cellSize;
  if (!(far < Number.POSITIVE_INFINITY)) return Math.min(near, cellSize);
  return (cellSize * near) / (near + far);
}
