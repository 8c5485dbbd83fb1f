import {
  betweenLaws,
  type InterfaceLaw,
  interfaceOf,
  interfaceOverpotential,
  numberFrom,
  saturationFactor,
} from '../../../src/simulation/cells/electrodeInterface.ts';

/** A symmetric cell with two equal electrodes, tested at one current. */
export interface ContinuedCell {
  /** Of one electrode at the tested current, V. */
  readonly interfaceOverpotential: number;
  /** Of the electrolyte at the new current, V. */
  readonly electrolyteOverpotential: number;
  /** New over tested current. */
  readonly currentRatio: number;
  /** K */
  readonly temperature: number;
  /** Of the ohmic law, from 0 to 1. */
  readonly weight: number;
  /** Exponent of saturation. */
  readonly saturation: number;
}

const flat = { filmResistance: 0, activeAreaRatio: 1 };
/** A/m²; it cancels. */
const TESTED = 10;

/** Overpotential of one electrode at another current, V, with its number found at the tested one. */
export function continuedInterface(
  law: InterfaceLaw,
  {
    interfaceOverpotential: overpotential,
    currentRatio,
    temperature,
    saturation = 0,
  }: Pick<ContinuedCell, 'interfaceOverpotential' | 'currentRatio' | 'temperature'> & { readonly saturation?: number },
): number {
  const number = numberFrom(law, { overpotential, currentDensity: TESTED, temperature }, flat);
  const electrode = { ...interfaceOf(law, number, flat), saturation: saturationFactor(currentRatio, saturation) };
  return interfaceOverpotential(TESTED * currentRatio, electrode, 1, temperature);
}

/** Overpotential of the whole cell at another current, V: under both laws with the electrolyte, then between them. */
export function continuedOverpotential(cell: ContinuedCell): number {
  const under = (law: InterfaceLaw) => cell.electrolyteOverpotential + 2 * continuedInterface(law, cell);
  return betweenLaws(under('OHMIC'), under('BUTLER_VOLMER'), cell.weight);
}
