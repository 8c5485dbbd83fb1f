import { AREAL_CAPACITY, CURRENT_PER_AREA } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { claimed, claimedUnder, derived, given } from '../../../derivation/origins.ts';

const protocol = {
  currentDensity: {
    unit: 'mA/cm2',
    description: 'Magnitude of the current density of the test, j.',
    ...CURRENT_PER_AREA,
  },
  cycledCapacity: { unit: 'mA.h/cm2', description: 'Areal capacity passed in each half-cycle, q.', ...AREAL_CAPACITY },
} as const satisfies Record<string, MetricArgument>;

const galvanostatic = {
  of: ['SYMMETRIC_CELL'],
  source: 'Conservation of charge',
  validity: 'the cell plates and strips at one current density without rest, in a test of the conditions given.',
  floor: 0,
  arguments: protocol,
} as const;

/** n = tj/(2q): each cycle plates once and strips once. */
export const cyclesTested = metric({
  ...galvanostatic,
  name: 'cyclesTested',
  symbol: 'n',
  formula: 'n = t·j/(2q)',
  latex: String.raw`n = \frac{t j}{2 q}`,
  unit: '{cycle}',
  description:
    'Number of cycles in the lifetime on record for a test at the current density and capacity given, or for one that does not state them.',
  inputs: {
    lifetime: {
      symbol: 't',
      origin: claimedUnder({ currentDensity: 'currentDensity', arealCapacity: 'cycledCapacity' }, 'lifetime'),
    },
    currentDensity: { symbol: 'j', origin: given('currentDensity') },
    cycledCapacity: { symbol: 'q', origin: given('cycledCapacity') },
  },
  compute: (of) => (of.lifetime * of.currentDensity) / (2 * of.cycledCapacity),
});

/** q_Σ = nq. */
export const cumulativePlatedCapacity = metric({
  ...galvanostatic,
  name: 'cumulativePlatedCapacity',
  symbol: 'q_Σ',
  formula: 'q_Σ = n·q',
  latex: String.raw`q_\Sigma = n q`,
  unit: 'mA.h/cm2',
  description: 'Charge plated on each electrode in all cycles together, per geometric electrode area.',
  inputs: {
    cycles: { symbol: 'n', origin: derived(cyclesTested) },
    cycledCapacity: { symbol: 'q', origin: given('cycledCapacity') },
  },
  compute: (of) => of.cycles * of.cycledCapacity,
});

/** q = jt. */
export const capacityToDendrites = metric({
  name: 'capacityToDendrites',
  symbol: 'q',
  formula: 'q = j·t',
  latex: 'q = j t',
  unit: 'mA.h/cm2',
  of: ['HALF_CELL'],
  description: 'Charge plated per geometric electrode area until dendrites are seen.',
  source: 'Conservation of charge',
  validity: 'the current is constant from the start.',
  floor: 0,
  arguments: { currentDensity: protocol.currentDensity },
  inputs: {
    currentDensity: { symbol: 'j', origin: given('currentDensity') },
    time: { symbol: 't', origin: claimed('timeToDendrites') },
  },
  compute: (of) => of.currentDensity * of.time,
});
