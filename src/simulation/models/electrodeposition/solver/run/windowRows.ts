import { rowMultiple } from '../../../../numerics/linear/multigrid.ts';
import type { ElectrodepositionParameters } from '../../parameters.ts';
import type { GridShape } from '../grid.ts';

/** The window has room for a tip of this many times the height of one half cylinder that holds all the metal. */
const TALLEST = 3;

/** Grid for a run: as high as metal and diffusion layer may need, the gap at most. */
export function windowShape(values: ElectrodepositionParameters): GridShape {
  const { windowWidth, columns, thickness, electrodeGap } = values;
  const cellSize = windowWidth / columns;
  const dome = Math.sqrt((2 * thickness * windowWidth) / Math.PI);
  const height = Math.max(1.5 * thickness, TALLEST * dome) + 0.5 * windowWidth;
  const multiple = rowMultiple(columns);
  const across = Math.floor(electrodeGap / cellSize + 1e-9);
  const rows = Math.min(multiple * Math.ceil(height / cellSize / multiple), multiple * Math.floor(across / multiple));
  return { columns, rows: Math.max(rows, multiple), cellSize };
}
