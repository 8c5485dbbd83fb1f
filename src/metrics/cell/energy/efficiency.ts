import { EFFICIENCY, VOLTAGE } from '../../../derivation/argumentLimits.ts';
import { metric } from '../../../derivation/metric.ts';
import { assumed, claimed, derived, first, given } from '../../../derivation/origins.ts';
import { meanDischargeVoltage } from './meanDischargeVoltage.ts';

const reportedEfficiency = { symbol: 'η_E', origin: claimed('energyEfficiency') } as const;
const dischargeVoltage = { symbol: 'U', origin: derived(meanDischargeVoltage) } as const;

const coulombicEfficiency = {
  symbol: 'CE',
  origin: first(
    claimed('coulombicEfficiency'),
    assumed(100, '%', {
      band: [99, 100],
      reason: 'The Coulombic efficiency of the cycles is assumed to be 100 %, within 99 to 100 %.',
    }),
  ),
} as const;

const oneCycle = {
  of: ['FULL_CELL'],
  source: 'Definitions of energy and Coulombic efficiency: η_E = CE·U/U_ch',
  validity: 'all efficiencies are of the same cycles, and no more energy comes out than went in.',
  floor: 0,
} as const;

/** η_E = E_dis/E_ch = CE·U/U_ch. */
export const energyEfficiency = metric({
  ...oneCycle,
  name: 'energyEfficiency',
  ceiling: 100,
  symbol: 'η_E',
  formula: 'η_E = CE·U/U_ch',
  latex: String.raw`\eta_E = \mathrm{CE} \frac{U}{U_\mathrm{ch}}`,
  unit: '%',
  description: 'Energy discharged over energy charged.',
  arguments: {
    meanChargeVoltage: {
      unit: 'V',
      description: 'Mean voltage of the charge, U_ch; without it that on record.',
      optional: true,
      ...VOLTAGE,
    },
  },
  inputs: {
    coulombicEfficiency,
    dischargeVoltage,
    chargeVoltage: { symbol: 'U_ch', origin: first(given('meanChargeVoltage'), claimed('meanChargeVoltage')) },
  },
  compute: (of) => (of.coulombicEfficiency * of.dischargeVoltage) / of.chargeVoltage,
});

/** U/U_ch = η_E/CE. */
export const voltageEfficiency = metric({
  ...oneCycle,
  name: 'voltageEfficiency',
  ceiling: 100,
  symbol: 'η_U',
  formula: 'η_U = η_E/CE',
  latex: String.raw`\eta_U = \frac{\eta_E}{\mathrm{CE}}`,
  unit: '%',
  description: 'Mean voltage of the discharge over that of the charge.',
  inputs: { energyEfficiency: reportedEfficiency, coulombicEfficiency },
  compute: (of) => of.energyEfficiency / of.coulombicEfficiency,
});

/** U_ch = U·CE/η_E. */
export const meanChargeVoltage = metric({
  ...oneCycle,
  name: 'meanChargeVoltage',
  symbol: 'U_ch',
  formula: 'U_ch = U/η_U',
  latex: String.raw`U_\mathrm{ch} = \frac{U}{\eta_U}`,
  unit: 'V',
  description: 'Mean voltage of the charge that the energy efficiency implies.',
  inputs: { dischargeVoltage, voltageEfficiency: { symbol: 'η_U', origin: derived(voltageEfficiency) } },
  compute: (of) => of.dischargeVoltage / of.voltageEfficiency,
});

/** ΔU = U_ch − U: all overpotentials of charge and discharge together. */
export const voltageGap = metric({
  ...oneCycle,
  name: 'voltageGap',
  symbol: 'ΔU',
  formula: 'ΔU = U_ch − U',
  latex: String.raw`\Delta U = U_\mathrm{ch} - U`,
  unit: 'mV',
  description: 'Mean voltage of the charge less that of the discharge: the overpotentials of both directions together.',
  inputs: { chargeVoltage: { symbol: 'U_ch', origin: derived(meanChargeVoltage) }, dischargeVoltage },
  compute: (of) => of.chargeVoltage - of.dischargeVoltage,
});

/** ΔE/E = 1/η_ref − 1/η_E. */
export const energySaved = metric({
  name: 'energySaved',
  symbol: 'ΔE/E',
  formula: 'ΔE/E = 1/η_ref − 1/η_E',
  latex: String.raw`\frac{\Delta E}{E} = \frac{1}{\eta_\mathrm{ref}} - \frac{1}{\eta_E}`,
  unit: '%',
  of: ['FULL_CELL'],
  source: 'Definition of energy efficiency',
  description:
    'Energy of charging that is saved against a cell of the efficiency given, over the energy delivered: negative where more is spent.',
  validity: 'both efficiencies are of the same current and depth of discharge.',
  arguments: {
    referenceEfficiency: {
      unit: '%',
      description: 'Energy efficiency of the cell compared with, η_ref.',
      ...EFFICIENCY,
    },
  },
  inputs: {
    reference: { symbol: 'η_ref', origin: given('referenceEfficiency') },
    energyEfficiency: reportedEfficiency,
  },
  compute: (of) => 1 / of.reference - 1 / of.energyEfficiency,
});
