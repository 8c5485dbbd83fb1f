import { metric } from '../../../derivation/metric.ts';
import { derivedAt } from '../../../derivation/origins.ts';
import { temperatureArgument } from '../../../derivation/quantities/temperature.ts';
import { exchangeCurrentDensityFrom } from '../../../physics/butlerVolmer.ts';
import { activeAreaOf } from '../../fibre/surfaceArea.ts';
import {
  atTest,
  currentArgument,
  interfaceOverpotentialMetric,
  resistanceRatio,
  testCurrent,
  testTemperature,
} from './overpotentialParts.ts';

/** j₀ = (j/A)/(2b·sinh(Fη/2RT₀)): Butler–Volmer with both coefficients ½, solved for j₀ at the test. */
export const exchangeCurrentDensity = metric({
  name: 'exchangeCurrentDensity',
  symbol: 'j₀',
  formula: 'j₀ = j/(2A·b·sinh(Fη/(2RT₀)))',
  latex: String.raw`j_0 = \frac{j}{2 A b \sinh \frac{F \eta}{2 R T_0}}`,
  unit: 'mA/cm2',
  of: ['SYMMETRIC_CELL'],
  areaBasis: 'true area',
  description:
    'Exchange current density per true area of the electrode that the plateau voltage on record implies at the current density of its test: fitted to one number, not measured.',
  source: 'Butler–Volmer equation: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 8',
  validity:
    'the interface has no resistance but charge transfer, with coefficients ½, and all of the true area works; a film on the metal makes j₀ appear smaller. With a temperature, 1/j₀ grows as the resistance of the interface does.',
  floor: 0,
  solidMetal: ['metal'],
  arguments: {
    ...temperatureArgument,
    currentDensity: {
      ...currentArgument.currentDensity,
      description: 'Current density of the test, where there are several, j; without it that of the best claim.',
      optional: true,
    },
  },
  inputs: {
    currentDensity: { symbol: 'j', origin: testCurrent },
    activeArea: { symbol: 'A', origin: activeAreaOf('negative') },
    overpotential: { symbol: 'η', origin: derivedAt(atTest, interfaceOverpotentialMetric) },
    temperature: { symbol: 'T₀', origin: testTemperature },
    resistanceRatio,
  },
  compute: (of) =>
    exchangeCurrentDensityFrom(of.currentDensity / of.activeArea, of.overpotential, of.temperature) /
    of.resistanceRatio,
});
