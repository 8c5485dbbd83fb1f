import { ION_CHARGE, MOLAR_VOLUME } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { derived, given, recorded } from '../../derivation/origins.ts';
import { molarVolume } from '../../derivation/quantities/molarVolume.ts';
import type { Part } from '../../domain/facts.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import { parseFormula } from '../../physics/composition/formula.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';

const charge = (description: string) => ({ unit: '1', description, ...ION_CHARGE }) as const;

const charges = {
  dissolvedIonCharge: charge('Charge number of the ions into which the displaced metal dissolves, z_d.'),
  depositedIonCharge: charge('Charge number of the ions that are deposited, z_i.'),
} as const satisfies Record<string, MetricArgument>;

const byDisplacement = {
  of: ['MATERIAL'],
  source: 'Charge balance of galvanic displacement: electrons released by the metal reduce the ions',
  validity:
    'the compound has two elements, the displaced metal first in its formula, and all electrons come from that metal.',
  floor: 0,
} as const;

const inputs = {
  metalAtoms: { symbol: 'n_m', origin: recorded(['metal atoms', '1'], (part) => countOf(part, 0)) },
  depositedAtoms: { symbol: 'n_x', origin: recorded(['deposited atoms', '1'], (part) => countOf(part, 1)) },
  dissolvedIonCharge: { symbol: 'z_d', origin: given('dissolvedIonCharge') },
  depositedIonCharge: { symbol: 'z_i', origin: given('depositedIonCharge') },
} as const;

/** 5 Ni + 2 Sb³⁺ → 2 NiSb + 3 Ni²⁺: of five atoms of nickel two stay. */
export const displacementMetalRetained = metric({
  ...byDisplacement,
  name: 'displacementMetalRetained',
  symbol: 'x',
  formula: 'x = n_m/(n_m + n_x·z_i/z_d)',
  latex: String.raw`x = \frac{n_\mathrm{m}}{n_\mathrm{m} + n_\mathrm{x} z_\mathrm{i}/z_\mathrm{d}}`,
  unit: '%',
  ceiling: 100,
  description: 'Share of the displaced metal that stays in the compound when it forms by galvanic displacement.',
  arguments: charges,
  inputs,
  compute: (of) => of.metalAtoms / metalUsed(of),
});

/** Volume of the compound over that of the metal used up for it. */
export const displacementVolumeRatio = metric({
  ...byDisplacement,
  name: 'displacementVolumeRatio',
  symbol: 'V/V_m',
  formula: 'V/V_m = V_x/((n_m + n_x·z_i/z_d)·V_M)',
  latex: String.raw`\frac{V}{V_\mathrm{m}} = \frac{V_\mathrm{x}}{(n_\mathrm{m} + n_\mathrm{x} z_\mathrm{i}/z_\mathrm{d}) V_\mathrm{M}}`,
  unit: '1',
  description:
    'Volume of the compound over that of the metal that is used up for it, dissolved or built in, when it forms by galvanic displacement.',
  arguments: {
    ...charges,
    metalMolarVolume: { unit: 'cm3/mol', description: 'Molar volume of the displaced metal, V_M.', ...MOLAR_VOLUME },
  },
  inputs: {
    compound: { symbol: 'V_x', origin: derived(molarVolume) },
    ...inputs,
    metal: { symbol: 'V_M', origin: given('metalMolarVolume') },
  },
  compute: (of) => of.compound / (metalUsed(of) * of.metal),
});

/** Atoms of metal used up per formula unit: those built in and those dissolved. */
function metalUsed(of: Readonly<Record<keyof typeof inputs, number>>): number {
  return of.metalAtoms + (of.depositedAtoms * of.depositedIonCharge) / of.dissolvedIonCharge;
}

/** Atoms of the first or second of two elements, per formula unit. */
function countOf({ formula, subject }: Part, place: 0 | 1): Measure | Refusal {
  const composition = parseFormula(formula ?? '');
  if ('reason' in composition || composition.size !== 2) {
    return refusal(`${subject.name} is no compound of two elements.`);
  }
  return exactly([...composition.values()][place]!, '1');
}
