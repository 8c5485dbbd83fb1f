import { metric } from '../../../derivation/metric.ts';
import { claimed } from '../../../derivation/origins.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';

/** m_e = e·C. */
export const electrolyteMass = metric({
  name: 'electrolyteMass',
  symbol: 'm_e',
  formula: 'm_e = e·C',
  latex: String.raw`m_\mathrm{e} = e\,C`,
  unit: 'mg/cm2',
  of: ['FULL_CELL'],
  description: 'Mass of electrolyte in the cell, per geometric electrode area.',
  source: 'Definition of the electrolyte-to-capacity ratio',
  validity: 'the ratio is based on the capacity of the cell.',
  floor: 0,
  inputs: {
    electrolyteToCapacityRatio: { symbol: 'e', origin: claimed('electrolyteToCapacityRatio') },
    capacity: { symbol: 'C', origin: cellCapacity },
  },
  compute: (of) => of.electrolyteToCapacityRatio * of.capacity,
});
