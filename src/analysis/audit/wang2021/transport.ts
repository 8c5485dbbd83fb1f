import { derived } from '../../../derivation/origins.ts';
import { nernstEinsteinDiffusivityMetric, saltDiffusivity } from '../../../derivation/quantities/diffusivity.ts';
import { areaSpecificResistance } from '../../../metrics/cell/resistance/areaSpecificResistance.ts';
import { layerLimitingCurrentDensity } from '../../../metrics/electrolyte/limitingCurrentDensity.ts';
import { ionMobilitySum } from '../../../metrics/electrolyte/mobility.ts';
import { sandCapacity } from '../../../metrics/electrolyte/sandTime.ts';
import { answered, formula, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

const electrolyte = { kind: 'ELECTROLYTE', slug: 'naclo4-ec-dec-fec' } as const;
const symmetric = { kind: 'CELL', slug: 'na-nisb-cc' } as const;

/** R35–R36, R59–R61: transport in the electrolyte. */
export const transportRules: readonly Rule[] = [
  {
    id: 'R35',
    question: 'Is the mobility of the simulation that of the conductivity?',
    of: electrolyte,
    reported: said('F6'),
    recomputed: ionMobilitySum,
    explanation:
      'The unit is that of a diffusivity, and the digits are those of the conductivity. Read as a mobility the number comes close to what the conductivity gives if the cation carried all current.',
    insteadOf: insteadOf('G-unit', 'F6'),
  },
  {
    id: 'R36',
    question: 'Which diffusivity of the cation belongs to the mobility?',
    of: electrolyte,
    reported: null,
    recomputed: nernstEinsteinDiffusivityMetric,
    explanation: 'Never printed. Were the mobility fed in as a diffusivity, sodium would diffuse 39 times too fast.',
    bearsOn: [key('N6'), key('O5')],
  },
  {
    id: 'R36.2',
    question: 'Which diffusivity of the salt belongs to the conductivity?',
    of: electrolyte,
    reported: null,
    recomputed: saltDiffusivity,
    explanation: 'Never printed, and what a depletion of the salt depends on.',
  },
  {
    id: 'R59',
    question: 'Which ohmic resistance has the electrolyte in the separator?',
    of: symmetric,
    reported: null,
    recomputed: areaSpecificResistance,
    explanation: 'Its voltage is in every printed overpotential.',
  },
  {
    id: 'R59.2',
    question: 'Which share of the lowest overpotential is that resistance, at 1 mA/cm²?',
    of: symmetric,
    reported: null,
    recomputed: formula({
      symbol: 'R·j/V',
      formula: 'R·j/V',
      latex: String.raw`\frac{R j}{V}`,
      unit: '%',
      source: 'Ohm’s law',
      validity: 'the overpotential was read at that current density, which its figure does not state.',
      inputs: {
        resistance: { symbol: 'R', origin: derived(areaSpecificResistance) },
        currentDensity: { symbol: 'j', origin: said('J5') },
        overpotential: { symbol: 'V', origin: said('K1') },
      },
      compute: (of) => (of.resistance * of.currentDensity) / of.overpotential,
    }),
    explanation: 'An eighth of it has nothing to do with the electrode.',
  },
  {
    id: 'R60',
    question: 'Which charge passes at 1 mA/cm² before the salt runs out at a flat electrode?',
    of: electrolyte,
    reported: null,
    recomputed: sandCapacity,
    given: { currentDensity: 1 },
    explanation:
      'On a cloth with 43 times the area it is far more: depletion of the salt limits none of these cells, and cannot tell one coating from another on the same cloth.',
  },
  {
    id: 'R61',
    question: 'Which current density would deplete the electrolyte of the simulation?',
    of: electrolyte,
    reported: null,
    recomputed: answered(layerLimitingCurrentDensity, { thickness: said('N3') }),
    explanation: 'Some thirty times that of a cell with a glass-fibre separator: transport in the simulation is fast.',
    bearsOn: [key('N5')],
  },
];
