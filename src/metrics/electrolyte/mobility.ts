import { metric } from '../../derivation/metric.ts';
import { claimed } from '../../derivation/origins.ts';
import { sumOfMobilities } from '../../physics/nernstEinstein.ts';

const conductivity = { symbol: 'κ', origin: claimed('ionicConductivity') } as const;
const concentration = { symbol: 'c', origin: claimed('saltConcentration') } as const;

const dissociated = {
  unit: 'cm2/(V.s)',
  of: ['ELECTROLYTE'],
  source: 'Kohlrausch’s law: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity: 'the salt is 1:1 and fully dissociated; ion pairs make the true mobilities larger.',
  floor: 0,
} as const;

/** u₊ + u₋ = κ/(Fc). */
export const ionMobilitySum = metric({
  ...dissociated,
  name: 'ionMobilitySum',
  symbol: 'u₊ + u₋',
  formula: 'u₊ + u₋ = κ/(F·c)',
  latex: String.raw`u_+ + u_- = \frac{\kappa}{F c}`,
  description:
    'Sum of the electric mobilities of cation and anion, from conductivity and concentration; the cation’s alone where the anion stands still.',
  inputs: { conductivity, concentration },
  compute: (of) => sumOfMobilities({ ionicConductivity: of.conductivity, saltConcentration: of.concentration }),
});

/** u₊ = t₊κ/(Fc). */
export const cationMobility = metric({
  ...dissociated,
  name: 'cationMobility',
  symbol: 'u₊',
  formula: 'u₊ = t₊κ/(F·c)',
  latex: String.raw`u_+ = \frac{t_+ \kappa}{F c}`,
  description: 'Electric mobility of the alkali cation: its share of the conductivity per charge in solution.',
  inputs: {
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber') },
    conductivity,
    concentration,
  },
  compute: (of) =>
    of.transferenceNumber *
    sumOfMobilities({ ionicConductivity: of.conductivity, saltConcentration: of.concentration }),
});
