import { metric } from '../../derivation/metric.ts';
import { claimed, derived } from '../../derivation/origins.ts';
import { theoreticalSpecificCapacityOfMetal } from '../material/theoreticalCapacity.ts';

/** q = wQ. */
export const metalArealCapacity = metric({
  name: 'metalArealCapacity',
  symbol: 'q',
  formula: 'q = w·Q',
  latex: 'q = w Q',
  unit: 'mA.h/cm2',
  of: ['ELECTRODE'],
  description: 'Charge that the alkali metal in the electrode holds, per geometric electrode area.',
  source: 'Faraday’s law',
  validity: 'all of the metal is in contact and can be stripped.',
  floor: 0,
  inputs: {
    loading: { symbol: 'w', origin: claimed('metalLoading') },
    specificCapacity: { symbol: 'Q', origin: derived(theoreticalSpecificCapacityOfMetal, 'metal') },
  },
  compute: (of) => of.loading * of.specificCapacity,
});
