import { AREAL_MASS } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, first, given } from '../../derivation/origins.ts';
import { activeAreaOf } from '../fibre/surfaceArea.ts';

/** t = w/(ρA). */
export const coatingThicknessFromMass = metric({
  name: 'coatingThicknessFromMass',
  symbol: 't',
  formula: 't = w/(ρ·A)',
  latex: String.raw`t = \frac{w}{\rho A}`,
  unit: 'nm',
  of: ['ELECTRODE'],
  description: 'Thickness of the coating that its mass per geometric electrode area implies.',
  source: 'Definition of density',
  validity: 'the coating is dense, thin against the fibres and even over the true area.',
  floor: 0,
  arguments: {
    coatingMass: {
      unit: 'mg/cm2',
      description: 'Mass of the coating per geometric electrode area, w; without it that on record.',
      optional: true,
      ...AREAL_MASS,
    },
  },
  inputs: {
    mass: { symbol: 'w', origin: first(given('coatingMass'), claimed('arealMass', 'coating')) },
    density: { symbol: 'ρ', origin: claimed('density', 'coating', 'material') },
    activeArea: { symbol: 'A', origin: activeAreaOf() },
  },
  compute: (of) => of.mass / (of.density * of.activeArea),
});
