import { metric } from '../../derivation/metric.ts';
import { claimed } from '../../derivation/origins.ts';

/** E = U·Q of an active material alone. */
export const specificEnergyOfMaterial = metric({
  name: 'specificEnergy',
  symbol: 'E',
  formula: 'E = U·Q',
  latex: 'E = U Q',
  unit: 'W.h/kg',
  of: ['MATERIAL'],
  description:
    'Energy per mass of the active material alone: its mean potential against the metal times its specific capacity.',
  source: 'Definition: energy is the potential times the charge, per mass',
  validity: 'the potential is the mean over the charge that the specific capacity counts.',
  floor: 0,
  inputs: {
    meanPotential: { symbol: 'U', origin: claimed('meanPotential') },
    specificCapacity: { symbol: 'Q', origin: claimed('specificCapacity') },
  },
  compute: (of) => of.meanPotential * of.specificCapacity,
});
