import type { DepositBands } from '../result.ts';
import { type FigureName, type Figures, figureNames, figureOf, observableOf } from './figures.ts';

/** A figure is converged where halving the number of columns changes it by at most this share. */
const CONVERGED = 0.05;

/** What the run on a grid twice as coarse says: nothing where every figure is converged. */
export function convergenceNotes(bands: DepositBands, nominal: Figures): readonly string[] {
  const { figures, gridColumns } = bands;
  if (gridColumns === null) {
    return ['No run on a coarser grid has ended: the error of the grid is not known and in no band.'];
  }
  const found = figureNames.flatMap((name) => changeOf(name, figures[name]?.gridTerm ?? null, nominal) ?? []);
  if (found.length === 0) return [];
  return [
    `Not converged with the grid: in ${gridColumns} columns, half as many, ${found.join(', ')}. The bands hold this difference.`,
  ];
}

function changeOf(name: FigureName, gridTerm: number | null, nominal: Figures): string | null {
  const value = nominal[name];
  if (gridTerm === null || value === null || value === 0) return null;
  const share = gridTerm / Math.abs(value);
  if (share <= CONVERGED) return null;
  const { label } = observableOf(name);
  const kind = figureOf(name).compared === 'DIFFERENCE' ? 'lies' : 'is';
  return `the ${label.startsWith('RMS') ? label : label.toLowerCase()} ${kind} ${Number((100 * share).toPrecision(2))} % off`;
}
