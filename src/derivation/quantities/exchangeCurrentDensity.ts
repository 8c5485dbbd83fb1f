import { exchangeCurrentDensityOfResistance } from '../../physics/butlerVolmer.ts';
import { T_STANDARD } from '../../physics/constants.ts';
import { metric } from '../metric.ts';
import { claimed, constant } from '../origins.ts';

/** i₀ = RT/(F·R_int). */
export const exchangeCurrentDensityFromResistance = metric({
  name: 'exchangeCurrentDensityFromResistance',
  symbol: 'i₀',
  formula: 'i₀ = RT/(F·R_int)',
  latex: String.raw`i_0 = \frac{R T}{F R_\mathrm{int}}`,
  unit: 'mA/cm2',
  of: ['ALKALI_METAL'],
  areaBasis: 'geometric area',
  description:
    'Exchange current density at which charge transfer has the slope at rest that the interface resistance on record has.',
  source: 'Butler–Volmer equation: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 8',
  validity: 'the interface has no resistance but charge transfer; a film on the metal makes i₀ appear smaller.',
  floor: 0,
  inputs: {
    resistance: { symbol: 'R_int', origin: claimed('interfaceResistance') },
    temperature: { symbol: 'T', origin: constant(T_STANDARD, 'K', 'Taken to be 25 °C, at which resistances are told') },
  },
  compute: (of) => exchangeCurrentDensityOfResistance(of.resistance, of.temperature),
});
