import { CURRENT_PER_AREA } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { given } from '../../derivation/origins.ts';
import { activeArea } from './surfaceArea.ts';

/** j_loc = j/A: the current per area of fibre surface. */
export const localCurrentDensity = metric({
  name: 'localCurrentDensity',
  symbol: 'j_loc',
  formula: 'j_loc = j/A',
  latex: String.raw`j_\mathrm{loc} = \frac{j}{A}`,
  unit: 'uA/cm2',
  of: ['SUBSTRATE'],
  description:
    'Magnitude of the current density at the true surface, when the current density given flows per geometric electrode area.',
  source: 'Conservation of charge',
  validity:
    'the current spreads evenly over the whole electrochemically active area; near the top of a thick cloth it is larger.',
  floor: 0,
  arguments: {
    currentDensity: {
      unit: 'mA/cm2',
      description: 'Magnitude of the current density per geometric electrode area, j.',
      ...CURRENT_PER_AREA,
    },
  },
  inputs: {
    currentDensity: { symbol: 'j', origin: given('currentDensity') },
    activeArea: { symbol: 'A', origin: activeArea },
  },
  compute: (of) => of.currentDensity / of.activeArea,
});
