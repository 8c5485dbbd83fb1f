import { FILM_THICKNESS } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, derived, first, given } from '../../derivation/origins.ts';
import { activeAreaOf } from '../fibre/surfaceArea.ts';
import { theoreticalVolumetricCapacity } from '../material/theoreticalCapacity.ts';

/** q = Q_V·t·A. */
export const alloyingCapacity = metric({
  name: 'alloyingCapacity',
  symbol: 'q_a',
  formula: 'q_a = Q_V·t·A',
  latex: String.raw`q_\mathrm{a} = Q_V t A`,
  unit: 'mA.h/cm2',
  of: ['ELECTRODE'],
  description: 'Charge that the coating takes up by alloying with the metal, per geometric electrode area.',
  source: 'Faraday’s law, with the density of the dense coating',
  validity: 'all of the coating reacts, with the number of electrons given, and covers the true area evenly.',
  floor: 0,
  arguments: {
    ...theoreticalVolumetricCapacity.arguments,
    coatingThickness: {
      unit: 'nm',
      description: 'Thickness of the coating, t; without it that on record.',
      optional: true,
      ...FILM_THICKNESS,
    },
  },
  inputs: {
    volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacity, 'coating', 'material') },
    thickness: { symbol: 't', origin: first(given('coatingThickness'), claimed('thickness', 'coating')) },
    activeArea: { symbol: 'A', origin: activeAreaOf() },
  },
  compute: (of) => of.volumetricCapacity * of.thickness * of.activeArea,
});
