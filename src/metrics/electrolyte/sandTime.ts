import { CURRENT_PER_AREA } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { claimed, derived, given } from '../../derivation/origins.ts';
import { diffusivity } from '../../derivation/quantities/diffusivity.ts';
import { temperatureArgument } from '../../derivation/quantities/temperature.ts';
import { ARRHENIUS_REACH } from '../../physics/arrhenius.ts';
import { sandTime as depletionTime } from '../../physics/sandTime.ts';

export const planarCurrent = {
  ...temperatureArgument,
  currentDensity: { unit: 'mA/cm2', description: 'Magnitude of the plating current density, i.', ...CURRENT_PER_AREA },
} as const satisfies Record<string, MetricArgument>;

const free = { porosity: 1, transportFactor: 1, thickness: Number.POSITIVE_INFINITY };

const unstirred = {
  of: ['ELECTROLYTE'],
  source: 'Sand, Phil. Mag. 1, 45 (1901), doi:10.1080/14786440109462590',
  validity: `the current is above the limiting current, the electrode is flat and the solution is free, unstirred and deeper than diffusion reaches; with a temperature, the diffusivity follows Arrhenius’ law, while the transference number is taken to stay as it is within ${ARRHENIUS_REACH} K.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: planarCurrent,
} as const;

/** τ = πD(Fc/(2(1 − t₊)i))². */
export const sandTimeMetric = metric({
  ...unstirred,
  name: 'sandTime',
  symbol: 'τ',
  formula: 'τ = πD(Fc/(2(1 − t₊)i))²',
  latex: String.raw`\tau = \pi D \left( \frac{F c}{2 (1 - t_+) i} \right)^2`,
  unit: 's',
  description:
    'Time after which the free solution holds no more salt at a flat electrode that is plated at the current density given.',
  inputs: {
    saltDiffusivity: { symbol: 'D', origin: diffusivity },
    saltConcentration: { symbol: 'c', origin: claimed('saltConcentration') },
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber') },
    currentDensity: { symbol: 'i', origin: given('currentDensity') },
  },
  compute: ({ currentDensity, ...layer }) => depletionTime({ ...free, ...layer }, currentDensity),
});

/** q = iτ. */
export const sandCapacity = metric({
  ...unstirred,
  name: 'sandCapacity',
  symbol: 'q_S',
  formula: 'q_S = iτ',
  latex: String.raw`q_\mathrm{S} = i \tau`,
  unit: 'mA.h/cm2',
  description: 'Charge plated per area until Sand’s time at the current density given.',
  inputs: {
    currentDensity: { symbol: 'i', origin: given('currentDensity') },
    sandTime: { symbol: 'τ', origin: derived(sandTimeMetric) },
  },
  compute: (of) => of.currentDensity * of.sandTime,
});
