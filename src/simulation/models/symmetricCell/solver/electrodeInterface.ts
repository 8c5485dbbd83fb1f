import { butlerVolmerOverpotential, exchangeCurrentDensityAt } from '../../../../physics/butlerVolmer.ts';
import type { SymmetricCellParameters } from '../parameters.ts';

export const interfaceLaws = ['OHMIC', 'BUTLER_VOLMER'] as const;
export type InterfaceLaw = (typeof interfaceLaws)[number];

/** One metal–electrolyte interface, per geometric area: a resistance and a charge transfer in series. */
export interface ElectrodeInterface {
  /** Ω m²: the whole interface if lumped, else the film. */
  readonly resistance: number;
  /** At c₀, A m⁻². Infinite where the charge transfer is within the resistance. */
  readonly exchangeCurrentDensity: number;
}

/**
 * Overpotential of an interface, V; has the sign of the current density.
 *
 *   η = i R + (2RT/F) asinh(i / (2 i₀ (c/c₀)^½))
 *
 * @param currentDensity i, A m⁻²; positive is anodic
 * @param concentrationRatio c/c₀ at the surface
 */
export function interfaceOverpotential(
  currentDensity: number,
  { resistance, exchangeCurrentDensity }: ElectrodeInterface,
  concentrationRatio: number,
  temperature: number,
): number {
  const i0 = exchangeCurrentDensityAt(exchangeCurrentDensity, concentrationRatio);
  return currentDensity * resistance + butlerVolmerOverpotential(currentDensity, i0, temperature);
}

/** The one number that a measured overpotential fixes, in a form in which zero means no overpotential: R_int or 1/i₀. */
export function interfaceOf(
  law: InterfaceLaw,
  number: number,
  { filmResistance, activeAreaRatio }: Pick<SymmetricCellParameters, 'filmResistance' | 'activeAreaRatio'>,
): ElectrodeInterface {
  if (law === 'OHMIC') return { resistance: number, exchangeCurrentDensity: Number.POSITIVE_INFINITY };
  return { resistance: filmResistance / activeAreaRatio, exchangeCurrentDensity: activeAreaRatio / number };
}

/** Working and counter electrode of complete parameters. */
export function interfacesOf(parameters: SymmetricCellParameters): readonly [ElectrodeInterface, ElectrodeInterface] {
  const { interfaceLaw: law } = parameters;
  if (law === 'OHMIC') {
    const { interfaceResistance, counterInterfaceResistance } = parameters;
    return [
      interfaceOf(law, interfaceResistance ?? 0, parameters),
      interfaceOf(law, counterInterfaceResistance ?? 0, parameters),
    ];
  }
  const { exchangeCurrentDensity, counterExchangeCurrentDensity } = parameters;
  return [
    interfaceOf(law, 1 / exchangeCurrentDensity!, parameters),
    interfaceOf(law, 1 / counterExchangeCurrentDensity!, parameters),
  ];
}
