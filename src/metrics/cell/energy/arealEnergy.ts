import { metric } from '../../../derivation/metric.ts';
import { derived } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';
import { meanDischargeVoltage } from './meanDischargeVoltage.ts';

/** E_A = U·C. */
export const arealEnergy = metric({
  name: 'arealEnergy',
  symbol: 'E_A',
  formula: 'E_A = U·C',
  latex: 'E_A = U C',
  unit: 'mW.h/cm2',
  of: ['FULL_CELL'],
  description: 'Energy delivered in a discharge per geometric electrode area.',
  source: 'Definition: energy is the mean voltage times the charge',
  validity: 'voltage and capacity are of the same discharge.',
  floor: 0,
  inputs: {
    voltage: { symbol: 'U', origin: derived(meanDischargeVoltage) },
    capacity: { symbol: 'C', origin: cellCapacity },
  },
  compute: (of) => of.voltage * of.capacity,
});
