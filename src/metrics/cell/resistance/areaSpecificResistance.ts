import { metric } from '../../../derivation/metric.ts';
import { claimed, derived, ofPart } from '../../../derivation/origins.ts';
import { conductivity } from '../../../derivation/quantities/atTemperature.ts';
import { temperatureArgument } from '../../../derivation/quantities/temperature.ts';
import { transportFactorMetric } from '../../../derivation/quantities/transportFactor.ts';
import { ARRHENIUS_REACH } from '../../../physics/arrhenius.ts';

/** What a metric of a layer of electrolyte takes to change with temperature, and what not. */
export const carriedBySolution = `with a temperature, conductivity and diffusivity follow Arrhenius’ law, while thickness, porosity, concentration and transference number are taken to stay as they are within ${ARRHENIUS_REACH} K`;

/** R = L/(gκ). */
export const areaSpecificResistance = metric({
  name: 'areaSpecificResistance',
  symbol: 'R',
  formula: 'R = L/(g·κ)',
  latex: String.raw`R = \frac{L}{g \kappa}`,
  unit: 'Ohm.cm2',
  of: ['SYMMETRIC_CELL', 'HALF_CELL', 'FULL_CELL'],
  description: 'Ohmic resistance of the electrolyte in the separator, times geometric area.',
  source: 'Ohm’s law, with the conductivity that the separator leaves to the electrolyte',
  validity: `the salt is evenly spread: before concentration gradients build up; ${carriedBySolution}.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: temperatureArgument,
  inputs: {
    thickness: { symbol: 'L', origin: claimed('thickness', 'separator') },
    transportFactor: { symbol: 'g', origin: derived(transportFactorMetric, 'separator') },
    conductivity: { symbol: 'κ', origin: ofPart(conductivity, 'electrolyte') },
  },
  compute: (of) => of.thickness / (of.transportFactor * of.conductivity),
});
