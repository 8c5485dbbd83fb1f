import { T_STANDARD } from '../../../../physics/constants.ts';
import { thermalEntries } from '../../../cells/thermalEntries.ts';
import type { ParameterTable } from '../../../parameterTable.ts';

/** Temperature, and how the numbers of electrolyte and surface follow it. */
export const thermalParameters = {
  temperature: {
    ...thermalEntries.temperature,
    description:
      'Temperature, uniform. Diffusivity, charge transfer and leak follow it by Arrhenius, nucleation by kT and the barrier by thermionic emission; surface energy, molar volume, capacitance, t₊ and α stay as they are.',
  },
  referenceTemperature: {
    kind: 'NUMBER',
    symbol: 'T₀',
    unit: 'K',
    default: T_STANDARD,
    limits: { least: 200, most: 500 },
    source: 'the temperature at which the numbers are known, 25 °C unless said',
    description: 'Temperature at which the numbers of electrolyte and surface hold.',
  },
  interfaceReferenceTemperature: {
    kind: 'NUMBER',
    symbol: 'T₀,int',
    unit: 'K',
    default: null,
    optional: true,
    limits: { least: 200, most: 500 },
    source: 'the temperature at which charge transfer and nucleation are known, 25 °C unless said',
    description:
      'Temperature at which i₀, the leak and the onsets of nucleation hold, where it is not that of the electrolyte; T₀ where it is left out.',
  },
  transportActivationEnergy: {
    ...thermalEntries.transportActivationEnergy,
    description: 'Activation energy of the diffusivity of the metal ion.',
  },
  interfaceActivationEnergy: {
    ...thermalEntries.interfaceActivationEnergy,
    description: 'Activation energy of the interface: of i₀, and of the leak through the coating.',
  },
} as const satisfies ParameterTable;
