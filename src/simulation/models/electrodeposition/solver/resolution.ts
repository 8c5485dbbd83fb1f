import { gradientPerCurrent } from '../../../../physics/binaryElectrolyte.ts';
import { refused } from '../../../parameterTable.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';
import { planarState } from './scales.ts';

/** Largest λ i_u h: over one cell the concentration must not change the current by more than this share. */
export const LARGEST_CELL_BIOT = 0.1;

/** λ i_u: how fast the current falls with depth into the diffusion layer, m⁻¹. */
export function kineticGradient(values: ElectrodepositionParameters): number {
  return gradientPerCurrent(values) * planarState(values).slope;
}

/** The least number of columns, a power of two, that resolves the front. */
export function columnsNeeded(values: ElectrodepositionParameters): number {
  const biotOfWindow = kineticGradient(values) * values.windowWidth;
  return 2 ** Math.ceil(Math.log2(biotOfWindow / LARGEST_CELL_BIOT) + 1e-9);
}

/** @throws InvalidInput with the number of columns that the run would need */
export function requireResolution(values: ElectrodepositionParameters): void {
  const { windowWidth, columns } = values;
  const biotOfWindow = kineticGradient(values) * windowWidth;
  if (biotOfWindow < LARGEST_CELL_BIOT * columns) return;
  const needed = columnsNeeded(values);
  const share = Number((biotOfWindow / columns).toPrecision(3));
  throw refused('columns', columns, `≥ ${needed}: at ${columns} the front is not resolved, λ i_u h = ${share}`);
}
