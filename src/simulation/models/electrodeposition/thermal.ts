import { arrheniusFactor } from '../../../physics/arrhenius.ts';
import { requireWithinReach } from '../../cells/temperatureRange.ts';
import type { ElectrodepositionParameters, ParameterName } from './parameters.ts';

type Thermal = Pick<
  ElectrodepositionParameters,
  'temperature' | 'referenceTemperature' | 'interfaceReferenceTemperature'
>;

/** Parameters that a run reads only where its temperature is another than that at which the numbers are known. */
export const onlyWhereCarried = [
  'transportActivationEnergy',
  'interfaceActivationEnergy',
] as const satisfies readonly ParameterName[];

/** The temperature at which i₀, the leak and the onsets of nucleation hold, K. */
export function interfaceReferenceOf(values: Omit<Thermal, 'temperature'>): number {
  return values.interfaceReferenceTemperature ?? values.referenceTemperature;
}

/** Whether a number of the run is carried from another temperature to that of the run. */
export function isCarried(values: Thermal): boolean {
  return values.temperature !== values.referenceTemperature || values.temperature !== interfaceReferenceOf(values);
}

/**
 * Diffusivity, exchange current density and leak at the temperature of the run, from where they are known. The onsets
 * of nucleation stay those at which they are known: the rate has the temperature.
 *
 * @throws InvalidInput where the temperature is too far away
 */
export function carriedToRun(values: ElectrodepositionParameters): ElectrodepositionParameters {
  const { temperature, referenceTemperature } = values;
  const interfaceReference = interfaceReferenceOf(values);
  for (const known of [referenceTemperature, interfaceReference]) requireWithinReach(temperature, [known]);
  const transport = arrheniusFactor({
    activationEnergy: values.transportActivationEnergy,
    temperature,
    referenceTemperature,
  });
  const reaction = arrheniusFactor({
    activationEnergy: values.interfaceActivationEnergy,
    temperature,
    referenceTemperature: interfaceReference,
  });
  return {
    ...values,
    cationDiffusivity: values.cationDiffusivity * transport,
    exchangeCurrentDensity: values.exchangeCurrentDensity * reaction,
    leakConductivity: values.leakConductivity * reaction,
  };
}
