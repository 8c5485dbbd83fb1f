import { metric } from '../metric.ts';
import { assumed, claimed, derived, first } from '../origins.ts';
import { meanDischargeVoltage } from './meanDischargeVoltage.ts';

const energyEfficiency = { symbol: 'η_E', origin: claimed('energyEfficiency') } as const;
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
  validity: 'all efficiencies are of the same cycles.',
  floor: 0,
} as const;

/** U/U_ch = η_E/CE. */
export const voltageEfficiency = metric({
  ...oneCycle,
  name: 'voltageEfficiency',
  symbol: 'η_U',
  formula: 'η_U = η_E/CE',
  latex: String.raw`\eta_U = \frac{\eta_E}{\mathrm{CE}}`,
  unit: '%',
  description: 'Mean voltage of the discharge over that of the charge.',
  inputs: { energyEfficiency, coulombicEfficiency },
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
