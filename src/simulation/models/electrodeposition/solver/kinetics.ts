import { gradientPerCurrent } from '../../../../physics/binaryElectrolyte.ts';
import { F, R } from '../../../../physics/constants.ts';
import { capillaryLengthPotential } from '../../../../physics/gibbsThomson.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';

/**
 * Charge transfer at a curved front, plating positive, with u = c/c₀ and the deviation m = ln u − Fφ/RT of the
 * electrolyte from rest of the anions (zero in the steady state):
 *
 *   i = p e^{−α F V/RT} − q e^{(1−α) F V/RT}
 *   p = i₀ u^{1+α} e^{−α (F Γκ/RT + m)},  q = i₀ u^{α−1} e^{(1−α) (F Γκ/RT + m)}
 */
export interface Kinetics {
  /** i₀, A m⁻² */
  readonly exchangeCurrentDensity: number;
  /** α */
  readonly alpha: number;
  /** F/RT, V⁻¹ */
  readonly perVolt: number;
  /** FΓ/RT, m */
  readonly capillaryLength: number;
  /** λ, m⁻¹ per A m⁻² */
  readonly gradientPerCurrent: number;
  /** V_m/F, m³ C⁻¹ */
  readonly volumePerCharge: number;
}

export function kineticsOf(values: ElectrodepositionParameters): Kinetics {
  const perVolt = F / (R * values.temperature);
  return {
    exchangeCurrentDensity: values.exchangeCurrentDensity,
    alpha: values.transferCoefficient,
    perVolt,
    capillaryLength: perVolt * capillaryLengthPotential(values.surfaceEnergy, values.molarVolume),
    gradientPerCurrent: gradientPerCurrent(values),
    volumePerCharge: values.molarVolume / F,
  };
}
