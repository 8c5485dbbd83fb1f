import { CELL_VOLTAGE } from '../../src/simulation/cells/cycledCell.ts';
import { type ElectrodeInterface, reversible } from '../../src/simulation/cells/electrodeInterface.ts';
import { type ElectrolyteLaw, electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import type { Protocol } from '../../src/simulation/cells/halfCycles.ts';
import { SymmetricCell } from '../../src/simulation/models/symmetricCell/solver.ts';
import type { OtherLaw, SymmetricCellInput } from '../../src/simulation/models/symmetricCell/voltages.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';

type CellParameters = SymmetricCellInput['parameters'];

/** 260 µm of glass fibre in 1 mol/L of salt, as parameters by hand. */
export const glassFibre = {
  separatorThickness: 260e-6,
  porosity: 0.92,
  saltConcentration: 1000,
  ionicConductivity: 0.68,
  saltDiffusivity: 1.9e-10,
  transferenceNumber: 0.45,
} as const;

/** The cell of the verification cases. g = 0.8824330. */
export const base: CellParameters = {
  ...glassFibre,
  bruggemanExponent: 1.5,
  macMullinNumber: null,
  thermodynamicFactor: 1,
  temperature: 298.15,
  seriesResistance: 0,
  nodes: 200,
  timeTolerance: 1e-5,
};

interface Variation extends Partial<CellParameters> {
  readonly law?: ElectrolyteLaw;
  readonly working?: ElectrodeInterface;
  readonly counter?: ElectrodeInterface;
  readonly otherLaw?: OtherLaw;
  readonly protocol: Protocol;
}

export function aCell({ law, working, counter, protocol, otherLaw, ...parameters }: Variation): SymmetricCell {
  return new SymmetricCell({
    parameters: { ...base, ...parameters },
    law: law ?? electrolyteLaws.CONSTANT,
    working: working ?? reversible,
    counter: counter ?? working ?? reversible,
    protocol,
    ...(otherLaw && { otherLaw }),
  });
}

/** One current, A m⁻², positive if it strips the working electrode, for so many seconds. */
export function current(currentDensity: number, duration: number): Protocol {
  const direction = currentDensity > 0 ? 'STRIP' : 'PLATE';
  return { cycles: 1, steps: [{ direction, currentDensity: Math.abs(currentDensity), duration }] };
}

/** The cell after its whole protocol. */
export function solved(variation: Variation): SymmetricCell {
  const cell = aCell(variation);
  simulate(cell, unwatched, () => {});
  return cell;
}

/** Cell voltage after the whole protocol, V. */
export function voltage(variation: Variation): number {
  return solved(variation).observables[CELL_VOLTAGE];
}

/** Observed order of convergence: errors at steps or widths that are halved from one to the next. */
export function order(errors: readonly number[]): number {
  return Math.log2(errors[0] / errors[errors.length - 1]) / (errors.length - 1);
}
