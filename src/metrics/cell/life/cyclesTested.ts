import { AREAL_CAPACITY, CURRENT_PER_AREA } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { claimedUnder, conditionOfTest, derived } from '../../../derivation/origins.ts';

const protocol = {
  currentDensity: {
    unit: 'mA/cm2',
    description: 'Magnitude of the current density of the test, j.',
    ...CURRENT_PER_AREA,
  },
  cycledCapacity: { unit: 'mA.h/cm2', description: 'Areal capacity passed in each half-cycle, q.', ...AREAL_CAPACITY },
} as const satisfies Record<string, MetricArgument>;

const underProtocol = { currentDensity: 'currentDensity', arealCapacity: 'cycledCapacity' } as const;
const lifetime = claimedUnder(underProtocol, 'lifetime');
const timeToDendrites = claimedUnder({ currentDensity: 'currentDensity' }, 'timeToDendrites');

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
    'Number of cycles in the lifetime on record for a test at the current density and capacity given. Where one of them is assumed, all values within its band count; where one is not stated, there is no number.',
  inputs: {
    lifetime: { symbol: 't', origin: lifetime },
    currentDensity: { symbol: 'j', origin: conditionOfTest('currentDensity', lifetime) },
    cycledCapacity: { symbol: 'q', origin: conditionOfTest('arealCapacity', lifetime) },
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
    cycledCapacity: { symbol: 'q', origin: conditionOfTest('arealCapacity', lifetime) },
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
  description:
    'Charge plated per geometric electrode area until dendrites are seen, in a test at the current density given.',
  source: 'Conservation of charge',
  validity: 'the current is constant from the start.',
  floor: 0,
  arguments: { currentDensity: protocol.currentDensity },
  inputs: {
    currentDensity: { symbol: 'j', origin: conditionOfTest('currentDensity', timeToDendrites) },
    time: { symbol: 't', origin: timeToDendrites },
  },
  compute: (of) => of.currentDensity * of.time,
});
