import { LOADING } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { claimed, derived, first, given } from '../../derivation/origins.ts';
import { theoreticalSpecificCapacity } from '../material/theoreticalCapacity.ts';

/** Which mass is used, where a source prints two. */
export const loadingArgument = {
  activeMaterialLoading: {
    unit: 'mg/cm2',
    description: 'Mass of active material per geometric electrode area, w; without it that on record.',
    optional: true,
    ...LOADING,
  },
} as const satisfies Record<string, MetricArgument>;

/** Q = q/w. */
export const deliveredSpecificCapacity = metric({
  name: 'deliveredSpecificCapacity',
  symbol: 'Q',
  formula: 'Q = q/w',
  latex: String.raw`Q = \frac{q}{w}`,
  unit: 'mA.h/g',
  of: ['ELECTRODE'],
  description: 'Charge that the electrode delivers per mass of its active material.',
  source: 'Definition of specific capacity',
  validity: 'capacity and loading are of the same electrode, and the active material delivers all of it.',
  floor: 0,
  arguments: loadingArgument,
  inputs: {
    arealCapacity: { symbol: 'q', origin: claimed('arealCapacity') },
    loading: { symbol: 'w', origin: first(given('activeMaterialLoading'), claimed('activeMaterialLoading')) },
  },
  compute: (of) => of.arealCapacity / of.loading,
});

/** y = Q/Q_th: above 100 % a loading or a capacity is wrong, and the number is still shown. */
export const activeMaterialUtilisation = metric({
  name: 'activeMaterialUtilisation',
  symbol: 'y',
  formula: 'y = Q/Q_th',
  latex: String.raw`y = \frac{Q}{Q_\mathrm{th}}`,
  unit: '%',
  of: ['ELECTRODE'],
  description:
    'Charge delivered over what the active material could deliver with the electrons given; above 100 % it cannot be.',
  source: 'Faraday’s law',
  validity: 'capacity and loading are of the same electrode, and the active material delivers all of it.',
  floor: 0,
  arguments: { ...loadingArgument, ...theoreticalSpecificCapacity.arguments },
  inputs: {
    delivered: { symbol: 'Q', origin: derived(deliveredSpecificCapacity) },
    theoretical: { symbol: 'Q_th', origin: derived(theoreticalSpecificCapacity, 'activeMaterial') },
  },
  compute: (of) => of.delivered / of.theoretical,
});

/** m_a = w(1/f − 1). */
export const additiveLoading = metric({
  name: 'additiveLoading',
  symbol: 'm_a',
  formula: 'm_a = w·(1/f − 1)',
  latex: String.raw`m_\mathrm{a} = w \left( \frac{1}{f} - 1 \right)`,
  unit: 'mg/cm2',
  of: ['ELECTRODE'],
  description: 'Mass of binder and conductive additive per geometric electrode area.',
  source: 'Definition of the mass fraction',
  validity: 'the share of active material is based on active material, additive and binder.',
  floor: 0,
  inputs: {
    loading: { symbol: 'w', origin: claimed('activeMaterialLoading') },
    activeFraction: { symbol: 'f', origin: claimed('activeMassFraction') },
  },
  compute: (of) => of.loading * (1 / of.activeFraction - 1),
});
