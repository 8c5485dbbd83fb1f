import { CYCLES, SUMMED_CAPACITY } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { given } from '../../../derivation/origins.ts';

const charge = (description: string) => ({ unit: 'mA.h/cm2', description, ...SUMMED_CAPACITY }) as const;

const plating = { of: ['HALF_CELL'], unit: '%', floor: 0, ceiling: 100 } as const;

/** CE = ΣQ_s/ΣQ_p. */
export const averageCoulombicEfficiency = metric({
  ...plating,
  name: 'averageCoulombicEfficiency',
  symbol: 'CE',
  formula: 'CE = ΣQ_s/ΣQ_p',
  latex: String.raw`\mathrm{CE} = \frac{\sum Q_\mathrm{s}}{\sum Q_\mathrm{p}}`,
  description: 'Charge stripped in all cycles together over the charge plated in them.',
  source: 'Xiao et al., Nat. Energy 5, 561 (2020), doi:10.1038/s41560-020-0648-z',
  validity:
    'no more is stripped than was plated, and every cycle strips all that it can; the mean of the efficiencies of the cycles is another number.',
  arguments: {
    strippedCapacity: charge('Charge stripped in all cycles, ΣQ_s, per geometric electrode area.'),
    platedCapacity: charge('Charge plated in all cycles, ΣQ_p, per geometric electrode area.'),
  },
  inputs: {
    stripped: { symbol: 'ΣQ_s', origin: given('strippedCapacity') },
    plated: { symbol: 'ΣQ_p', origin: given('platedCapacity') },
  },
  compute: (of) => of.stripped / of.plated,
});

const reservoirArguments = {
  cycles: { unit: '{cycle}', description: 'Number of cycles on the reservoir, n.', ...CYCLES },
  cycledCapacity: charge('Areal capacity passed in each half-cycle, q.'),
  reservoirCapacity: charge('Charge plated at the start, Q_T, per geometric electrode area.'),
  finalStrippedCapacity: charge('Charge stripped at the end, Q_s, per geometric electrode area.'),
} as const satisfies Record<string, MetricArgument>;

/** CE = (nq + Q_s)/(nq + Q_T): by the balance of charge, all stripped over all plated. */
export const reservoirCoulombicEfficiency = metric({
  ...plating,
  name: 'reservoirCoulombicEfficiency',
  symbol: 'CE',
  formula: 'CE = (n·q + Q_s)/(n·q + Q_T)',
  latex: String.raw`\mathrm{CE} = \frac{n q + Q_\mathrm{s}}{n q + Q_\mathrm{T}}`,
  description:
    'Average Coulombic efficiency of cycles on a reservoir of metal that is plated once and stripped at the end (Aurbach’s method).',
  source: 'Adams et al., Adv. Energy Mater. 8, 1702097 (2018), doi:10.1002/aenm.201702097',
  validity: 'the reservoir outlasts the cycles: what they lose together is less than it held.',
  arguments: reservoirArguments,
  inputs: {
    cycles: { symbol: 'n', origin: given('cycles') },
    cycledCapacity: { symbol: 'q', origin: given('cycledCapacity') },
    finalStripped: { symbol: 'Q_s', origin: given('finalStrippedCapacity') },
    reservoir: { symbol: 'Q_T', origin: given('reservoirCapacity') },
  },
  compute: ({ cycles, cycledCapacity, finalStripped, reservoir }) =>
    (cycles * cycledCapacity + finalStripped) / (cycles * cycledCapacity + reservoir),
});
