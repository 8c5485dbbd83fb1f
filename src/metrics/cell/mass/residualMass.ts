import { AREAL_MASS } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { claimed, constant, derived, first, given } from '../../../derivation/origins.ts';
import { loadingArgument } from '../../electrode/activeMaterial.ts';
import { cellCapacity } from '../balance/arealCapacity.ts';
import { electrolyteMass } from './electrolyteMass.ts';
import { sumOf, weighedParts } from './stackParts.ts';

const parts = weighedParts((claim) =>
  first(claim, constant(0, 'mg/cm2', 'Left to the remainder, since nobody weighed it or the cell has none')),
);

const balance = {
  of: ['FULL_CELL'],
  source: 'Conservation of mass',
  validity: 'the reported mass of the stack counts all parts, and no weighed part is heavier than reported.',
  floor: 0,
} as const;

const componentArgument = {
  ...loadingArgument,
  componentMass: {
    unit: 'mg/cm2',
    description: 'Mass of the dry parts that nobody weighed, m_u, as another cell with the same parts gives it.',
    ...AREAL_MASS,
  },
} as const satisfies Record<string, MetricArgument>;

/** m_r = m − Σ of the recorded dry parts. */
export const unweighedMass = metric({
  ...balance,
  name: 'unweighedMass',
  symbol: 'm_r',
  formula: 'm_r = m − (m_s₋ + m_c₋ + w₋ + m_s₊ + m_c₊ + w₊ + m_sep)',
  latex: String.raw`m_\mathrm{r} = m - \left( m_{\mathrm{s}-} + m_{\mathrm{c}-} + w_- + m_{\mathrm{s}+} + m_{\mathrm{c}+} + w_+ + m_\mathrm{sep} \right)`,
  unit: 'mg/cm2',
  description:
    'What the reported mass of the stack leaves, per geometric electrode area, for electrolyte, binder and every part that nobody weighed.',
  arguments: loadingArgument,
  inputs: {
    mass: { symbol: 'm', origin: first(claimed('stackMass'), claimed('dryStackMass')) },
    ...parts,
    activeMaterial: {
      ...parts.activeMaterial,
      origin: first(given('activeMaterialLoading'), parts.activeMaterial.origin),
    },
  },
  compute: (of) => of.mass - sumOf(of),
});

const unweighed = { symbol: 'm_r', origin: derived(unweighedMass) } as const;

/** m_u = m_r − m_e. */
export const residualComponentMass = metric({
  ...balance,
  name: 'residualComponentMass',
  symbol: 'm_u',
  formula: 'm_u = m_r − m_e',
  latex: String.raw`m_\mathrm{u} = m_\mathrm{r} - m_\mathrm{e}`,
  unit: 'mg/cm2',
  description:
    'Mass of the dry parts that nobody weighed, supports and coatings among them, per geometric electrode area; of a cell whose electrolyte is on record.',
  arguments: loadingArgument,
  inputs: { unweighed, electrolyte: { symbol: 'm_e', origin: derived(electrolyteMass) } },
  compute: (of) => of.unweighed - of.electrolyte,
});

/** m_e = m_r − m_u. */
export const residualElectrolyteMass = metric({
  ...balance,
  name: 'residualElectrolyteMass',
  symbol: 'm_e',
  formula: 'm_e = m_r − m_u',
  latex: String.raw`m_\mathrm{e} = m_\mathrm{r} - m_\mathrm{u}`,
  unit: 'mg/cm2',
  description: 'Mass of electrolyte per geometric electrode area that closes the balance of masses.',
  arguments: componentArgument,
  inputs: { unweighed, components: { symbol: 'm_u', origin: given('componentMass') } },
  compute: (of) => of.unweighed - of.components,
});

/** e = m_e/C. */
export const residualElectrolyteToCapacityRatio = metric({
  ...balance,
  name: 'residualElectrolyteToCapacityRatio',
  symbol: 'e',
  formula: 'e = m_e/C',
  latex: String.raw`e = \frac{m_\mathrm{e}}{C}`,
  unit: 'mg/(mA.h)',
  description: 'Mass of electrolyte per capacity of the cell that closes the balance of masses.',
  arguments: componentArgument,
  inputs: {
    electrolyte: { symbol: 'm_e', origin: derived(residualElectrolyteMass) },
    capacity: { symbol: 'C', origin: cellCapacity },
  },
  compute: (of) => of.electrolyte / of.capacity,
});

/** f = w₊/(w₊ + m_r). */
export const impliedActiveMassFraction = metric({
  ...balance,
  name: 'impliedActiveMassFraction',
  symbol: 'f',
  formula: 'f = w₊/(w₊ + m_r)',
  latex: String.raw`f = \frac{w_+}{w_+ + m_\mathrm{r}}`,
  unit: '%',
  ceiling: 100,
  description: 'Share of active material in the cathode coating that closes the balance of masses.',
  validity: 'all that nobody weighed is binder and conductive additive: the reported mass leaves the electrolyte out.',
  arguments: loadingArgument,
  inputs: {
    loading: {
      symbol: 'w₊',
      origin: first(given('activeMaterialLoading'), claimed('activeMaterialLoading', 'positive')),
    },
    unweighed,
  },
  compute: (of) => of.loading / (of.loading + of.unweighed),
});
