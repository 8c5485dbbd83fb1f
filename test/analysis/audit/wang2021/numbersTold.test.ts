import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../../../src/derivation/derivation.ts';
import type { Measure } from '../../../../src/domain/measure.ts';
import { audit } from '../../../support/audit.ts';
import { answer } from '../../../support/derived.ts';
import { referenceDesign } from './referenceDesign.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/audit-verdicts.md'), 'utf8');
const [, section = ''] = page.split('## Numbers that come out otherwise');
/** What a row is of → the numbers of its third column, as they are printed. */
const told = new Map(
  [...section.matchAll(/^\| (.+?) \| .+? \| (?:≥ )?([\d.]+(?:, [\d.]+)*)/gm)].map(([, what, numbers]) => [
    what!,
    numbers!.split(', '),
  ]),
);

const findings = new Map(audit('wang2021').map((finding) => [finding.key, finding]));
const recomputed = (...keys: string[]) => keys.map((key) => findings.get(key)!.recomputed!.quantity);
const quantities = (...derivations: Derivation[]) => derivations.map(({ quantity }) => quantity);
const conventional = (arealCapacity: number) =>
  answer('FULL_CELL', 'nvpf-lean', 'conventionalSpecificEnergy', { ...referenceDesign, arealCapacity, npRatio: 3 });
const felt = { componentMass: 4.94 };

const answers: Record<string, readonly (Measure | null)[]> = {
  'Line of conventional cells at N/P 3, at 7 and at 7.02 mA·h/cm²': quantities(conventional(7), conventional(7.02)),
  'Potassium per capacity': quantities(answer('ALKALI_METAL', 'k', 'thicknessPerArealCapacity')),
  'Celgard 2500': recomputed('R15'),
  'Separator in the lowest overpotential': recomputed('R59.2'),
  'Limiting current of the simulated gap': recomputed('R61'),
  "Sand's capacity at 1 mA/cm²": recomputed('R60'),
  'Cycles until the sodium is used up: flooded, the same on bare cloth, low, low on bare cloth': recomputed(
    'R41',
    'R42',
    'R44',
    'R43',
  ),
  'Electrolyte of the cell of low loading: by the table, by the figure': [
    ...recomputed('S1-low-mass'),
    ...quantities(answer('FULL_CELL', 'nvpf-low', 'residualElectrolyteMass', felt)),
  ],
  'Retention per cycle from 7 to 6 mA·h/cm² in 230': recomputed('R20'),
  'Life over that of plate, CC, Ni-CC, aNi-CC': recomputed('R39', 'R39.2', 'R39.3', 'R39.4'),
  'Cycles in 1000 h at 10 mA·h/cm² and the lowest rate': recomputed('R45.2'),
  'Mean voltage of the charge': recomputed('R40'),
  'Sodium as a film on the cloth': quantities(answer('ELECTRODE', 'na-nisb-cc', 'metalFilmThickness')),
  'Excess of sodium': quantities(answer('FULL_CELL', 'nvpf-lean', 'metalExcess')),
  'Nickel (111), Cu Kα₁': recomputed('R48'),
  'NiSb (102) over its print': [findings.get('R47.3')!.difference!.relative],
  'Splitting of Sb 3d': recomputed('R50'),
};

/** As the page prints it: a number rounded, a lower bound cut. */
function printed(measure: Measure | null, like: string): string {
  const digits = like.split('.')[1]?.length ?? 0;
  if (measure?.value != null) return measure.value.toFixed(digits);
  return (Math.floor(measure!.low! * 10 ** digits) / 10 ** digits).toFixed(digits);
}

describe('the page of verdicts', () => {
  it('tells of every number that comes out otherwise, and of no other', () => {
    expect([...told.keys()]).toEqual(Object.keys(answers));
  });

  it.each(Object.entries(answers))('tells what comes out: %s', (what, measures) => {
    const numbers = told.get(what)!;
    expect(measures.map((measure, k) => printed(measure, numbers[k]!))).toEqual(numbers);
  });

  it.each([
    ['R32', '1.2', '-1.2'],
    ['R32.3', '3.3', '-3.2'],
    ['R32.2', '-12.2', '13.8'],
    ['R34', '59', '-37'],
  ])('tells of %s that %s %% of the recomputed are %s %% of the reported', (key, ofRecomputed, ofReported) => {
    const { reported, recomputed: result, difference } = findings.get(key)!;
    const ratio = reported!.measure!.value! / result!.quantity!.value!;
    expect((100 * (ratio - 1)).toFixed(ofRecomputed.split('.')[1]?.length ?? 0)).toBe(ofRecomputed);
    expect(difference!.relative!.value!.toFixed(ofReported.split('.')[1]?.length ?? 0)).toBe(ofReported);
    for (const number of [ofRecomputed, ofReported]) expect(section).toContain(`${number.replace('-', '')} %`);
  });
});
