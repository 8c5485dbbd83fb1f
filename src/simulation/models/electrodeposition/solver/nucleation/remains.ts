import type { Clusters } from '../front/clusters.ts';
import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';
import type { Nuclei } from './nuclei.ts';

/** A piece with less metal than a half cylinder of this radius, in cells, has no resolved front. */
const LEAST_CELLS = 2;
/** A film without a cell above this has none either; half cylinders with the metal of its columns do not touch. */
const THIN = 0.35;

/** Pieces of metal on the grid while it is stripped. */
interface Pieces {
  /** Σ f of each piece, in cells. */
  readonly cells: Float64Array;
  /** Largest f of each piece. */
  readonly most: Float64Array;
  /** Whether it touches the substrate, 1 or 0. */
  readonly touches: Uint8Array;
}

function piecesOf({ grid, f, top }: Front, clusters: Clusters): Pieces {
  const cells = new Float64Array(clusters.count);
  const most = new Float64Array(clusters.count);
  const touches = new Uint8Array(clusters.count);
  for (let j = 0; j <= top; j++) {
    for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
      const piece = clusters.labelOf(k);
      if (piece < 0) continue;
      cells[piece] += f[k];
      most[piece] = Math.max(most[piece], f[k]);
      if (j === 0) touches[piece] = 1;
    }
  }
  return { cells, most, touches };
}

/** Metal of the grid that touches the substrate, m². Traces that belong to no piece do not count. */
export function touchingArea(front: Front, clusters: Clusters): number {
  const { cells, touches } = piecesOf(front, clusters);
  return cells.reduce((sum, one, piece) => sum + touches[piece] * one, 0) * front.grid.cellSize ** 2;
}

/**
 * What has become too small for the grid on the substrate goes back to nuclei below it, which dissolve by their own law: a
 * small piece becomes one nucleus, a thin film or a trace one in each column. So what is left does not depend on the grid.
 *
 * @returns area that was taken from the grid for which there is no nucleus, m²
 */
export function shrinkToNuclei(front: Front, clusters: Clusters, nuclei: Nuclei): number {
  const { grid, f, cells: frontCells, count } = front;
  const { columns, cellSize } = grid;
  const { cells, most, touches } = piecesOf(front, clusters);
  const isSmall = (piece: number) => cells[piece] < 0.5 * Math.PI * LEAST_CELLS ** 2;
  const isLost = (piece: number) => touches[piece] === 1 && (isSmall(piece) || most[piece] < THIN);
  const columnArea = new Float64Array(columns);
  const small = new Map<number, { area: number; along: number; first: number }>();
  let isChanged = false;
  for (let b = 0; b < count; b++) {
    const piece = clusters.ofCell[b];
    if (piece >= 0 && !isLost(piece)) continue;
    const k = frontCells[b];
    const column = (k - rowStart(grid, 0)) % grid.stride;
    const area = f[k] * cellSize * cellSize;
    f[k] = 0;
    isChanged = true;
    if (piece < 0 || !isSmall(piece)) {
      columnArea[column] += area;
      continue;
    }
    const known = small.get(piece) ?? { area: 0, along: 0, first: column };
    const apart = column - known.first - columns * Math.round((column - known.first) / columns);
    small.set(piece, { ...known, area: known.area + area, along: known.along + apart * area });
  }
  if (!isChanged) return 0;
  front.update();
  let left = 0;
  const place = (column: number, area: number) => {
    if (!nuclei.hold(wrapped((column + 0.5) * cellSize, columns * cellSize), area)) left += area;
  };
  for (const { area, along, first } of small.values()) place(first + along / area, area);
  for (let column = 0; column < columns; column++) if (columnArea[column] > 0) place(column, columnArea[column]);
  return left;
}

function wrapped(x: number, width: number): number {
  return x - width * Math.floor(x / width);
}
