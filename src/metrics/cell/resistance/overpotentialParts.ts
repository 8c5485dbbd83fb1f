import { CURRENT_PER_AREA } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import {
  claimed,
  claimedNear,
  conditionOfTest,
  constant,
  derived,
  derivedAt,
  first,
  given,
  whenGiven,
} from '../../../derivation/origins.ts';
import { interfaceActivationEnergy } from '../../../derivation/quantities/activationEnergy.ts';
import { temperature, temperatureArgument, temperatureOf } from '../../../derivation/quantities/temperature.ts';
import { ARRHENIUS_REACH, slowdown } from '../../../physics/arrhenius.ts';
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
  // Above the limiting current no state is steady: the voltage grows until something else stops the current.
  compute: (of) => (of.currentDensity > of.limitingCurrentDensity ? Number.POSITIVE_INFINITY : concentrationOf(of)),
});

/** The law of the interface is used this far from the current density of the test: from half of it to twice as much. */
const REACH = 2;

/** The plateau voltage of the test that is closest to the current density of the argument. */
const plateau = claimedNear({ currentDensity: 'currentDensity' }, REACH, 'overpotential');
export const testCurrent = conditionOfTest('currentDensity', plateau);
export const testTemperature = temperatureOf(plateau);
/**
 * The arguments of a metric at the conditions of the test. Without a temperature, values on record count as those of
 * the test.
 */
export const atTest = { currentDensity: testCurrent, temperature: null } as const;

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
  validity: `the temperature is within ${ARRHENIUS_REACH} K of that of the test, and film and charge transfer have one activation energy.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: {
    activationEnergy: { symbol: 'E_a', origin: interfaceActivationEnergy },
    temperature: { symbol: 'T', origin: first(given('temperature'), testTemperature) },
    referenceTemperature: { symbol: 'T₀', origin: testTemperature },
  },
  compute: (of) => slowdown(of.activationEnergy, of.temperature, of.referenceTemperature),
});

/** 1 where no temperature is given: that of the test is meant. */
export const resistanceRatio = {
  symbol: 'b',
  origin: whenGiven('temperature', {
    unless: testTemperature,
    given: derivedAt({ currentDensity: testCurrent }, interfaceResistanceRatio),
    absent: constant(1, '1', 'By definition, at the temperature of the test'),
  }),
} as const;

/** η = b(V − η_Ω − η_c)/2 · j/j_t: at the test the rest, half of it for each of two equal interfaces. */
export const interfaceOverpotentialMetric = metric({
  name: 'interfaceOverpotential',
  symbol: 'η',
  formula: 'η = b·(V − η_Ω − η_c)/2 · j/j_t',
  latex: String.raw`\eta = b \frac{V - \eta_\Omega - \eta_\mathrm{c}}{2} \frac{j}{j_\mathrm{t}}`,
  unit: 'mV',
  of: ['SYMMETRIC_CELL'],
  description:
    'Overpotential of one metal–electrolyte interface, in magnitude: half of what the electrolyte leaves of the plateau voltage, both at the current density of the test; from half of that current density to twice as much, in proportion to the one given.',
  source: 'Kirchhoff’s voltage law, for two like electrodes; Ohm’s law of an interface',
  validity:
    'plating and stripping cost the same, the transport in the electrolyte is no more than the plateau voltage, and the interface is a resistance; with a temperature, all three are taken at that of the test, and the interface is carried. Butler–Volmer would give 1 to 2 times as much at half the current density of the test, and 0.5 to 1 times as much at twice as much.',
  floor: 0,
  solidMetal: ['metal'],
  arguments: plateauArguments,
  inputs: {
    overpotential: { symbol: 'V', origin: plateau },
    ohmic: { symbol: 'η_Ω', origin: derivedAt(atTest, ohmicOverpotential) },
    concentration: { symbol: 'η_c', origin: derivedAt(atTest, concentrationOverpotentialMetric) },
    resistanceRatio,
    currentDensity,
    testCurrent: { symbol: 'j_t', origin: testCurrent },
  },
  compute: (of) => {
    const transport = of.ohmic + of.concentration;
    // Above the limiting current transport takes all of the voltage.
    const left = Number.isNaN(transport) ? 0 : (of.overpotential - transport) / 2;
    return (of.resistanceRatio * left * of.currentDensity) / of.testCurrent;
  },
});
