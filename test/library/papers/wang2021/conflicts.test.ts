import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/claim.ts';
import { catalogue } from '../../../../src/library/catalogue.ts';

const byKey = new Map(catalogue.claims.map((claim) => [claim.key, claim]));

function claim(key: string): Claim {
  const found = byKey.get(`wang2021/${key}`);
  if (!found) throw new Error(`no claim ${key}`);
  return found;
}

function says(key: string, text: RegExp): boolean {
  return claim(key).annotations.some((annotation) => text.test(annotation.text));
}

/** What in the paper contradicts itself or cannot be meant: the claims that carry it, and by which words it is known. */
const table: readonly (readonly [what: string, keys: string, text: RegExp])[] = [
  ['1 fibre surface 34.2 for 34.29', 'C6 O9', /34\.29/],
  ['2 three retentions of one test', 'K41 K42 K43', /99\.92, 99\.93 and > 99\.9/],
  ['3 two sizes of the islands', 'E1 E2', /different sizes/],
  ['4 three specific energies of one cell', 'K35 K35.2 K35.3 P55', /~60, 64 and 63\.58/],
  ['5 two low loadings', 'H7 H8 P51', /Two loadings.*11\.6/],
  ['5 two high loadings', 'H10 H11 P56 P61', /Two loadings.*55/],
  ['6 Fig. S5 for Fig. S7', 'C3 C7 C11', /Fig\. S5a–d/],
  ['6 Fig. 5d for Fig. 5e', 'P79', /Fig\. 5d/],
  ['7 sheet resistance per area', 'D14', /per square/],
  ['8 mobility in the unit of a diffusivity', 'F6 N8', /unit of a diffusivity/],
  ['9 units of the flux', 'O2 O12', /is no flux/],
  [
    '10 a conductivity said to set the diffusivity',
    'O5 N6 F6',
    /relates? (conductivity and mobility|mobility and conductivity)/,
  ],
  ['11 last term of equation 6', 'O11', /m_in\/c_a/],
  ['12 Passion', 'N9', /Passion/],
  ['12 sedation', 'N4', /sedation/],
  ['12 NVFP', 'H1', /NVFP/],
  ['12 Benifiting', 'A4', /Benifiting/],
  ['13 an overpotential against Na/Na+', 'N5', /without reference/],
  ['14 depth of deposition', 'K12', /depth of deposition/],
  ['15 an anode called cathode', 'J12', /cathode/],
  ['15 Na-Sb-CC for Na-NiSb-CC', 'Q15', /Na-Sb-CC/],
  ['16 lithium for potassium', 'K29 K30', /lithium/],
  ['17 a lost caption', 'K4 K10 M24', /caption of Fig\. S16/],
  ['18 (002) for (111)', 'D18', /\(002\)/],
  ['18 52.8° for 51.8°', 'D16.2 D18.2', /52\.8°/],
  ['19 a C-rate of a symmetric cell', 'K23', /C-rate is undefined/],
  ['20 35 mV at two capacities', 'K1', /abstract/],
  ['21 1000 h without a current', 'K11', /nowhere given/],
  ['21 1000 h as 25 to 250 cycles', 'J7', /25 cycles/],
  ['22 X. Chuan', 'A5', /X\. Chuan/],
  ['23 three titles', 'A1 A4', /three titles/],
  ['24 one work under two numbers', 'A13', /34 and 44/],
  ['24 works that are not in the table', 'P75', /\[38\], \[39\] and \[40\]/],
  ['25 an areal mass printed as a mass', 'G3', /per cm²/],
  ['26 a factor of two in the capacitance', 'C7', /factor of 2/],
  ['26 a reference capacitance taken over', 'C8', /not measured/],
  ['27 an initial efficiency that side reactions do not explain', 'K31', /fourteenfold/],
  ['28 two capacities of sodium', 'B1 B2', /one unit apart/],
  ['29 a tenth of the voltage', 'P22 P24 P25', /0\.33 V/],
  ['29 half of the voltage', 'P47 P49 P50', /0\.89 V/],
  ['30 limited to 60', 'P72', /54\.17/],
  ['30 two folds', 'P76', /1\.5, not 2/],
  ['31 contact angles in a picture only', 'D12.2', /no angle is printed/],
];

describe('What contradicts itself in Wang 2021', () => {
  it.each(table)('is carried by each claim concerned: %s', (_, keys, text) => {
    expect(keys.split(' ').filter((key) => !says(key, text))).toEqual([]);
  });

  it('is complete: 31 findings, each named here', () => {
    const numbers = new Set(table.map(([what]) => Number(what.split(' ')[0])));
    expect([...numbers]).toEqual(Array.from({ length: 31 }, (_, n) => n + 1));
  });

  it('names, from both sides, the claims that cannot all be right', () => {
    const pairs = [
      'A1 A4',
      'B1 B2',
      'E1 E2',
      'D16.2 D18.2',
      'H3 H4',
      'H7 H8',
      'H7 P51',
      'H10 H11',
      'H10 P56',
      'K35.2 P55',
      'K35 K35.2',
      'K41 K42',
      'K42 K43',
      'K46 K47',
      'K46 P65',
      'P22 P25',
      'P47 P50',
    ].map((pair) => pair.split(' ') as [string, string]);
    const names = (from: string, to: string) =>
      claim(from).annotations.some(({ kind, claims }) => kind === 'CONFLICT' && claims.includes(`wang2021/${to}`));
    expect(pairs.filter(([a, b]) => !names(a, b) || !names(b, a))).toEqual([]);
  });

  it('is marked as a misprint where the print cannot be meant, and nowhere else', () => {
    const marked = [...byKey.values()].filter(({ annotations }) => annotations.some(({ kind }) => kind === 'MISPRINT'));
    const expected =
      'A4 A5 A13 C3 C6 C7 C11 D14 D18 F6 G3 H1 J12 K4 K10 K12 K29 K30 M24 N4 N5 N6 N8 N9 O2 O5 O9 O11 O12 P74 P75 P79 Q15';
    expect(marked.map(({ key }) => key.replace('wang2021/', '')).toSorted()).toEqual(expected.split(' ').toSorted());
  });
});
