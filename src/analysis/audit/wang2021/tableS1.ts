import type { Metric } from '../../../derivation/metric.ts';
import { constant, derived, type Origin, recorded } from '../../../derivation/origins.ts';
import { npRatio } from '../../../metrics/cell/balance/npRatio.ts';
import { meanDischargeVoltage } from '../../../metrics/cell/energy/meanDischargeVoltage.ts';
import { theoreticalSpecificCapacityOfMetal } from '../../../metrics/material/theoreticalCapacity.ts';
import { refusal } from '../../../physics/refusal.ts';
import { impliedVoltage } from '../general/voltage.ts';
import { answered, formula, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

/** A cell of another work in the table: five consecutive claims, and what the notes say of its parts. */
interface Row {
  readonly name: string;
  /** Number of its first claim: active material; then mass, N/P, areal capacity, specific energy. */
  readonly first: number;
  /** The parts by their claims; null where the notes do not give them. */
  readonly parts: Parts | null;
  readonly onPlate: boolean;
  readonly verdict?: string;
}

interface Parts {
  /** Whole where the active material has neither binder nor additive. */
  readonly active: 'IN_SLURRY' | 'WHOLE';
  readonly others: readonly string[];
}

const PLATE = 'B6';
const GF_C = 'G2';
const GF_D = 'G3';
const AL = 'C23';
const onFoil: Parts = { active: 'IN_SLURRY', others: [AL, PLATE, GF_C] };

const rows: readonly Row[] = [
  { name: 'nvp-sbf3', first: 1, parts: onFoil, onPlate: true },
  { name: 'nvp-sncl2', first: 6, parts: { active: 'IN_SLURRY', others: [AL, PLATE, GF_D] }, onPlate: true },
  { name: 'nvp-c-sb', first: 11, parts: null, onPlate: false },
  { name: 'nvp-ng-nf', first: 16, parts: { active: 'IN_SLURRY', others: [AL, 'C25', GF_C] }, onPlate: false },
  {
    name: 'nnm-na-c',
    first: 21,
    parts: null,
    onPlate: false,
    verdict: 'A tenth of what a layered oxide delivers: 14.2 in place of 1.42 W·h/kg would mean 3.27 V.',
  },
  { name: 'o2-nscnt', first: 26, parts: { active: 'WHOLE', others: [PLATE, GF_C] }, onPlate: true },
  { name: 'nmhcf', first: 31, parts: onFoil, onPlate: true },
  { name: 'cc-mno2-na2s6', first: 36, parts: { active: 'WHOLE', others: ['C2', PLATE, GF_C] }, onPlate: true },
  { name: 'navopo4', first: 41, parts: onFoil, onPlate: true },
  {
    name: 'zcs-s',
    first: 46,
    parts: onFoil,
    onPlate: true,
    verdict:
      'About half of what sodium and sulfur deliver. At 1.6 V the row would reach 97 W·h/kg, beyond the limit that the introduction sets for all others.',
  },
];

function claimsOf({ first }: Row) {
  const [active, mass, npRatio, capacity, energy] = [0, 1, 2, 3, 4].map((k) => `P${first + k}`) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { active, mass, npRatio, capacity, energy };
}

function voltageRule(name: string, claims: { energy: string; mass: string; capacity: string }, verdict?: string): Rule {
  const { explanation, ...rest } = impliedVoltage(
    answered(meanDischargeVoltage, {
      specificEnergy: said(claims.energy),
      mass: said(claims.mass),
      capacity: said(claims.capacity),
    }),
  );
  return {
    ...rest,
    id: `S1-${name}`,
    of: { firstOf: key(claims.mass) },
    explanation: verdict ?? explanation,
    insteadOf: insteadOf('G-voltage', claims.energy),
  };
}

const plated = { symbol: 'C_a', origin: derived(theoreticalSpecificCapacityOfMetal, 'metal') } as const;

/** In the row of NG-NF only the N/P ratio gives the sodium. */
function sodiumByRatio({ npRatio, capacity }: ReturnType<typeof claimsOf>): Metric {
  return formula({
    symbol: 'w₋',
    formula: 'w₋ = x·C/C_a',
    latex: String.raw`w_- = \frac{x C}{C_\mathrm{a}}`,
    unit: 'mg/cm2',
    source: 'Faraday’s law',
    inputs: {
      npRatio: { symbol: 'x', origin: said(npRatio) },
      capacity: { symbol: 'C', origin: said(capacity) },
      metalCapacity: plated,
    },
    compute: (of) => (of.npRatio * of.capacity) / of.metalCapacity,
  });
}

const EIGHT_IN_TEN = constant(80, '%', 'doi:10.1002/adma.202102802, Supporting Information, text 2: 8:1:1');

function rebuilt(row: Row): Metric {
  const claims = claimsOf(row);
  const { active = 'WHOLE', others = [] } = row.parts ?? {};
  const anode: Origin[] = row.onPlate ? [] : [derived(sodiumByRatio(claims))];
  const weights = [...others.map((number) => said(number)), ...anode];
  return formula({
    symbol: 'm',
    formula: 'm = w/f + Σ mᵢ',
    latex: String.raw`m = \frac{w}{f} + \sum_i m_i`,
    unit: 'mg/cm2',
    source: 'doi:10.1002/adma.202102802, Supporting Information, notes of Table S1',
    validity: 'the cell is made as the notes of the table say, without electrolyte.',
    inputs: {
      active: { symbol: 'w', origin: said(claims.active) },
      fraction: {
        symbol: 'f',
        origin: active === 'WHOLE' ? constant(100, '%', 'No binder or additive in the notes') : EIGHT_IN_TEN,
      },
      ...Object.fromEntries(weights.map((origin, k) => [`part${k + 1}`, { symbol: `m_${k + 1}`, origin }])),
      ...(row.parts ? {} : { unknown: { symbol: 'm_x', origin: untold } }),
    },
    compute: ({ active: loading, fraction, ...parts }) =>
      loading! / fraction! + Object.values<number>(parts).reduce((sum, part) => sum + part, 0),
  });
}

const untold = recorded(['the other parts', 'mg/cm2'], () =>
  refusal('The notes do not say what this cell is made of.'),
);

function massRule(row: Row): Rule {
  const { mass } = claimsOf(row);
  return {
    id: `S1-${row.name}-mass`,
    question: 'Is the mass of the row that of its parts by the notes of the table?',
    of: { firstOf: key(mass) },
    reported: said(mass),
    recomputed: rebuilt(row),
    explanation: row.parts
      ? 'Active material with a quarter of binder and additive where there are any, collector or support, sodium and separator; no electrolyte.'
      : 'Which anode and which collectors are in this mass the notes do not tell.',
    bearsOn: [key('P67'), key('P68')],
    insteadOf: insteadOf('G-mass', mass),
  };
}

function ratioRule(row: Row): Rule {
  const claims = claimsOf(row);
  const asked = { of: { firstOf: key(claims.mass) }, insteadOf: insteadOf('G-np', claims.npRatio) } as const;
  if (!row.onPlate) {
    return {
      ...asked,
      id: `S1-${row.name}-np`,
      question: 'How much sodium does the N/P ratio of the row mean?',
      reported: null,
      recomputed: sodiumByRatio(claims),
      explanation: 'Its anode is not the plate of the notes, and what it holds is not printed.',
    };
  }
  return {
    ...asked,
    id: `S1-${row.name}-np`,
    question: 'Is the N/P ratio of the row that of the sodium plate of the notes?',
    reported: said(claims.npRatio),
    recomputed: answered(npRatio, { negative: said('B7'), positive: said(claims.capacity) }),
    explanation: '23 mA·h/cm² of the plate over the capacity of the row.',
  };
}

const own: readonly Rule[] = [
  voltageRule('low', { energy: 'K35', mass: 'J15', capacity: 'H9' }),
  voltageRule('flooded', { energy: 'K37', mass: 'J13', capacity: 'H12' }),
  voltageRule('lean', { energy: 'K47', mass: 'J14', capacity: 'H12' }),
];

/** The rows of Table S1: implied voltage, mass from the notes, N/P ratio. */
export const tableRules: readonly Rule[] = [
  ...rows.flatMap((row) => [voltageRule(row.name, claimsOf(row), row.verdict), massRule(row), ratioRule(row)]),
  ...own,
];
