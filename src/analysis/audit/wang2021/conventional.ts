import { constant, derived } from '../../../derivation/origins.ts';
import { conventionalSpecificEnergy } from '../../../metrics/cell/energy/conventionalSpecificEnergy.ts';
import { meanDischargeVoltage } from '../../../metrics/cell/energy/meanDischargeVoltage.ts';
import { answered, formula, type Rule } from '../rule.ts';
import { flooded, lean, low } from './fullCells.ts';
import { key, said } from './said.ts';

/** Specific energies of the cells of others in Table S1. */
const literature = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50].map((number) => `P${number}`);

const designOfFigure = { arealCapacity: 7, npRatio: 3 } as const;

/** R26–R27: the ranking among sodium cells. */
const rankingRules: readonly Rule[] = [
  {
    id: 'R26',
    question: 'Is the specific energy twice that of prototype sodium-ion cells?',
    of: flooded,
    reported: said('P76', { as: '~2.0', unit: '1' }),
    recomputed: formula({
      symbol: 'x',
      formula: 'x = E/E_SIB',
      latex: String.raw`x = \frac{E}{E_\mathrm{SIB}}`,
      unit: '1',
      inputs: {
        cell: { symbol: 'E', origin: said('K36') },
        prototype: { symbol: 'E_SIB', origin: said('P71') },
      },
      compute: (of) => of.cell / of.prototype,
    }),
    explanation:
      '201 over about 130 W·h/kg is one and a half; with lean electrolyte it is 1.8. A word has no digits: about two is read as 2 ± 10 %.',
  },
  {
    id: 'R27',
    question: 'Is the best of the reported cells where the introduction puts the limit?',
    of: { firstOf: key('P50') },
    reported: said('P72'),
    recomputed: formula({
      symbol: 'E_max',
      formula: 'E_max = max(E₁, …, E₁₀)',
      latex: String.raw`E_\mathrm{max} = \max(E_1, \ldots, E_{10})`,
      unit: 'W.h/kg',
      inputs: Object.fromEntries(
        literature.map((number, k) => [number, { symbol: `E_${k + 1}`, origin: said(number) }]),
      ),
      compute: (of) => Math.max(...Object.values<number>(of)),
    }),
    explanation:
      'No row of the table is above 54.2 W·h/kg, so the limit holds; and it is that row, of sulfur, whose voltage cannot be.',
  },
];

const design = 'Reference design: doi:10.1002/adma.202102802, Supporting Information, text 2';

/** The line of conventional cells in Fig. 5e, by the numbers of its design. Faraday’s law gives 1165.8 mA·h/g. */
export const lineOfFigure = answered(conventionalSpecificEnergy, {
  metalCapacity: constant(1165, 'mA.h/g', `${design}: capacity of sodium`),
  activeFraction: constant(80, '%', `${design}: 8 parts in 10 are active`),
  inactiveMass: constant(9, 'mg/cm2', `${design}: two aluminium foils 8, separator 1 mg/cm²`),
  electrolyteToCapacityRatio: constant(3, 'mg/(mA.h)', `${design}: lean electrolyte`),
});

/** R32–R33: the position of cells relative to that line. */
const lineRules: readonly Rule[] = [
  {
    id: 'R32',
    question: 'Does the lean cell exceed a conventional one of the same capacity and N/P ratio?',
    of: lean,
    reported: said('K47'),
    recomputed: lineOfFigure,
    given: designOfFigure,
    relation: 'AT_LEAST',
    explanation: 'It does, by 1 %, when the conventional cell is computed at 3.8 V.',
    bearsOn: [key('Q15')],
  },
  {
    id: 'R32.2',
    question: 'Does the flooded cell exceed a conventional one of the same capacity and N/P ratio?',
    of: flooded,
    reported: said('K37'),
    recomputed: lineOfFigure,
    given: designOfFigure,
    relation: 'AT_LEAST',
    explanation:
      'It is 12 % below the line, which is drawn for lean electrolyte: the claim holds for the lean cell only.',
    bearsOn: [key('Q15')],
  },
  {
    id: 'R32.3',
    question: 'Does the lean cell exceed a conventional one at its own mean voltage?',
    of: lean,
    reported: said('K47'),
    recomputed: answered(lineOfFigure, { voltage: derived(meanDischargeVoltage) }),
    given: designOfFigure,
    relation: 'AT_LEAST',
    explanation: 'At the voltage that its own numbers imply the conventional cell reaches 224 W·h/kg, 3 % less.',
    bearsOn: [key('Q15')],
  },
  {
    id: 'R33',
    question: 'What would a conventional cell of the low capacity and its N/P ratio reach?',
    of: low,
    reported: null,
    recomputed: lineOfFigure,
    given: { arealCapacity: 1.49, npRatio: 14.1 },
    explanation: 'Twice what the cell of low loading reaches, whose electrolyte outweighs its electrodes.',
    bearsOn: [key('Q15')],
  },
];

/** Seven mA·h/cm² on a cathode of 128 mA·h/g, 80 % active: the inactive mass without what is counted elsewhere. */
const cellOfFigure = {
  voltage: { symbol: 'U', origin: said('H3') },
  npRatio: { symbol: 'x', origin: constant(3, '1', 'N/P ratio of the line in Fig. 5e') },
  metalCapacity: { symbol: 'C_a', origin: said('B2') },
  activeCapacity: { symbol: 'C_c', origin: said('H2') },
  activeFraction: { symbol: 'f', origin: said('H16.2') },
  collectors: { symbol: 'm_Al', origin: said('C24') },
  separator: { symbol: 'm_sep', origin: said('G4') },
  electrolyte: { symbol: 'e', origin: said('P78') },
  capacity: { symbol: 'C', origin: constant(7, 'mA.h/cm2', 'Areal capacity of the line in Fig. 5e') },
} as const;

type Design = { readonly [K in keyof typeof cellOfFigure]: number };

/** m_in in kg/m²: additive and binder, electrolyte, collectors and separator. */
function inactiveMass(of: Design): number {
  const additives = (of.capacity / of.activeCapacity) * (1 / of.activeFraction - 1);
  return additives + of.electrolyte * of.capacity + of.collectors + of.separator;
}

/** kg/C: the mass of both active materials per charge. */
function activeMass(of: Design): number {
  return of.npRatio / of.metalCapacity + 1 / of.activeCapacity;
}

/** The printed units in SI; a gram per mA·h is the inverse of a mA·h per gram. */
const MG_PER_CM2 = 1e-2;
const MAH_PER_G = 3.6e3;
const MG_IN_G = 1e-3;

/** R34: sixth equation of the supporting information, whose last term is an areal mass over a specific capacity. */
const equationRules: readonly Rule[] = [
  {
    id: 'R34',
    question: 'Does the printed equation of a conventional cell give its specific energy?',
    of: lean,
    reported: derived(
      formula({
        symbol: 'E',
        formula: 'E = U/(x/C_a + 1/C_c + m_in/C_a)',
        latex: String.raw`E = \frac{U}{\frac{x}{C_\mathrm{a}} + \frac{1}{C_\mathrm{c}} + \frac{m_\mathrm{in}}{C_\mathrm{a}}}`,
        unit: 'W.h/kg',
        source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6, to the letter',
        validity: 'numbers are put in as printed, in mg/cm² and mA·h/g: the sum adds different things.',
        inputs: cellOfFigure,
        compute: (of) => of.voltage / (activeMass(of) + misprintedTerm(of)),
      }),
    ),
    recomputed: formula({
      symbol: 'E',
      formula: 'E = U/(x/C_a + 1/C_c + m_in/C)',
      latex: String.raw`E = \frac{U}{\frac{x}{C_\mathrm{a}} + \frac{1}{C_\mathrm{c}} + \frac{m_\mathrm{in}}{C}}`,
      unit: 'W.h/kg',
      source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 6, last term over the areal capacity',
      inputs: cellOfFigure,
      compute: (of) => of.voltage / (activeMass(of) + inactiveMass(of) / of.capacity),
    }),
    isLaw: true,
    explanation:
      'An areal mass over a specific capacity is no mass per charge. To the letter the equation gives 365 W·h/kg, more than half too much; over the areal capacity it gives the line of the figure.',
    bearsOn: [key('O11')],
  },
];

/** m_in/C_a as a number of g/(mA·h) with m_in in g per square centimetre, and the same in SI. */
function misprintedTerm(of: Design): number {
  const grams = (MG_IN_G * inactiveMass(of)) / MG_PER_CM2;
  return grams / (of.metalCapacity / MAH_PER_G) / MAH_PER_G;
}

export const conventionalRules: readonly Rule[] = [...rankingRules, ...lineRules, ...equationRules];
