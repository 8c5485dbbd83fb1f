import { CURRENT_PER_AREA } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import {
  claimed,
  claimedUnder,
  constant,
  derived,
  derivedWithout,
  first,
  given,
  whenGiven,
} from '../../../derivation/origins.ts';
import { interfaceActivationEnergy } from '../../../derivation/quantities/activationEnergy.ts';
import { temperature, temperatureArgument, temperatureOf } from '../../../derivation/quantities/temperature.ts';
import { arrheniusFactor } from '../../../physics/arrhenius.ts';
import { concentrationOverpotential as concentrationOf } from '../../../physics/concentrationOverpotential.ts';
import { areaSpecificResistance, carriedBySolution } from './areaSpecificResistance.ts';
import { limitingCurrentDensityMetric } from './limitingCurrentDensity.ts';

export const currentArgument = {
  currentDensity: {
    unit: 'mA/cm2',
    description: 'Magnitude of the current density per geometric electrode area, j.',
    ...CURRENT_PER_AREA,
  },
} as const satisfies Record<string, MetricArgument>;

export const plateauArguments = { ...temperatureArgument, ...currentArgument };
export const currentDensity = { symbol: 'j', origin: given('currentDensity') } as const;

/** η_Ω = jR. */
export const ohmicOverpotential = metric({
  name: 'ohmicOverpotential',
  symbol: 'η_Ω',
  formula: 'η_Ω = j·R',
  latex: String.raw`\eta_\Omega = j R`,
  unit: 'mV',
  of: ['SYMMETRIC_CELL'],
  description: 'Voltage lost to the resistance of the electrolyte in the separator, in magnitude.',
  source: 'Ohm’s law',
  validity: `the salt is evenly spread: before concentration gradients build up; ${carriedBySolution}.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: { currentDensity, resistance: { symbol: 'R', origin: derived(areaSpecificResistance) } },
  compute: (of) => of.currentDensity * of.resistance,
});

/** η_c = 2(RT/F)(1 − t₊)Θ ln((1 + x)/(1 − x)), x = j/i_lim. */
export const concentrationOverpotentialMetric = metric({
  name: 'concentrationOverpotential',
  symbol: 'η_c',
  formula: 'η_c = 2(RT/F)(1 − t₊)·Θ·ln((i_lim + j)/(i_lim − j))',
  latex: String.raw`\eta_\mathrm{c} = \frac{2RT}{F} (1 - t_+) \Theta \ln \frac{i_\mathrm{lim} + j}{i_\mathrm{lim} - j}`,
  unit: 'mV',
  of: ['SYMMETRIC_CELL'],
  description: 'Voltage of the concentration gradient that the current has built up in the steady state, in magnitude.',
  source: 'Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 12: concentration cell with transference',
  validity: `the current is below the limiting current, the state is steady and the properties of the salt are constant; ${carriedBySolution}.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: {
    temperature,
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber', 'electrolyte') },
    thermodynamicFactor: { symbol: 'Θ', origin: claimed('thermodynamicFactor', 'electrolyte') },
    limitingCurrentDensity: { symbol: 'i_lim', origin: derived(limitingCurrentDensityMetric) },
    currentDensity,
  },
  compute: (of) => concentrationOf(of),
});

/** The plateau voltage of a test at the current density given, or of one that does not state it. */
const plateau = claimedUnder({ currentDensity: 'currentDensity' }, 'overpotential');
export const testTemperature = temperatureOf(plateau);

/** b = exp(E_a(1/T − 1/T₀)/R): above 1 in the cold. */
export const interfaceResistanceRatio = metric({
  name: 'interfaceResistanceRatio',
  symbol: 'b',
  formula: 'b = exp(E_a·(1/T − 1/T₀)/R)',
  latex: String.raw`b = \exp\left( \frac{E_\mathrm{a}}{R} \left( \frac{1}{T} - \frac{1}{T_0} \right) \right)`,
  unit: '1',
  of: ['SYMMETRIC_CELL'],
  description:
    'Resistance of the metal–electrolyte interface at the temperature given over that at the temperature of the test.',
  source: 'Arrhenius’ law: Atkins & de Paula, Physical Chemistry, 10th ed., ch. 20',
  validity:
    'the temperature is within 60 K of that of the test, and film and charge transfer have one activation energy.',
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: {
    activationEnergy: { symbol: 'E_a', origin: interfaceActivationEnergy },
    temperature: { symbol: 'T', origin: first(given('temperature'), testTemperature) },
    referenceTemperature: { symbol: 'T₀', origin: testTemperature },
  },
  compute: (of) => 1 / arrheniusFactor(of),
});

/** 1 where no temperature is given: that of the test is meant. */
export const resistanceRatio = {
  symbol: 'b',
  origin: whenGiven('temperature', {
    unless: testTemperature,
    given: derived(interfaceResistanceRatio),
    absent: constant(1, '1', 'By definition, at the temperature of the test'),
  }),
} as const;

const atTest = ['temperature'];

/** η = b(V − η_Ω − η_c)/2: the rest, half of it for each of two equal interfaces. */
export const interfaceOverpotentialMetric = metric({
  name: 'interfaceOverpotential',
  symbol: 'η',
  formula: 'η = b·(V − η_Ω − η_c)/2',
  latex: String.raw`\eta = b \frac{V - \eta_\Omega - \eta_\mathrm{c}}{2}`,
  unit: 'mV',
  of: ['SYMMETRIC_CELL'],
  description:
    'Overpotential of one metal–electrolyte interface, in magnitude: half of what the electrolyte leaves of the plateau voltage.',
  source: 'Kirchhoff’s voltage law, for two like electrodes',
  validity:
    'plating and stripping cost the same, and the transport in the electrolyte is no more than the plateau voltage; with a temperature, all three are taken at that of the test, and the interface is carried as an ohmic resistance.',
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: {
    overpotential: { symbol: 'V', origin: plateau },
    ohmic: { symbol: 'η_Ω', origin: derivedWithout(atTest, ohmicOverpotential) },
    concentration: { symbol: 'η_c', origin: derivedWithout(atTest, concentrationOverpotentialMetric) },
    resistanceRatio,
  },
  compute: (of) => (of.resistanceRatio * (of.overpotential - of.ohmic - of.concentration)) / 2,
});
