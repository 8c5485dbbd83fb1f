import { describe, expect, it } from 'vitest';
import type { ComparisonAnswer } from '../support/comparison.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query($subjects: [SubjectUnder!]!, $of: [Measurand!]!, $under: TestConditions) {
    compare(subjects: $subjects, of: $of, under: $under) {
      rows {
        subject { slug }
        values { name quantity { text } relativeToFirst { text } chosen { key } derived { metric { name } } missing { reason } }
      }
      comparability { name verdict explanation differences { condition kind values { subject { slug } text } } }
    }
  }`;

type Row = ComparisonAnswer['rows'][number];

const cells = (...slugs: string[]) => slugs.map((slug) => ({ subject: { cell: slug } }));
const overpotential = { property: 'OVERPOTENTIAL' };

async function refusal(variables: Record<string, unknown>) {
  const { errors } = await library.app.send(QUERY, variables);
  return errors![0]!.extensions;
}

describe('compare', () => {
  it('puts cells side by side, each number with its claim and how much it is more than the first', async () => {
    const { compare } = await library.app.ask<{ compare: ComparisonAnswer }>(QUERY, {
      subjects: cells('na-cc', 'na-nisb-cc', 'k-cc'),
      of: [overpotential, { metric: { name: 'areaSpecificResistance' } }, { property: 'CYCLE_LIFE' }],
    });
    const [bare, coated, potassium] = compare.rows as [Row, Row, Row];
    expect(bare.values[0]).toMatchObject({ chosen: { key: 'wang2021/K2' }, relativeToFirst: null });
    expect(coated.values[0]).toMatchObject({
      chosen: { key: 'wang2021/K1' },
      relativeToFirst: { text: '-24.242 ± 0.078 % (print precision)' },
    });
    expect(coated.values[1]).toMatchObject({ chosen: null, derived: { metric: { name: 'areaSpecificResistance' } } });
    expect(potassium.values[2]).toMatchObject({ quantity: null, missing: [{ reason: 'WITHHELD' }] });
    expect(compare.comparability.map(({ verdict }) => verdict)).toEqual([
      'NOT_COMPARABLE',
      'NOT_COMPARABLE',
      'UNDECIDED',
    ]);
    expect(compare.comparability[0]!.differences[0]).toMatchObject({
      condition: 'metal',
      kind: 'DIFFERS',
      values: [{ text: 'Sodium' }, { text: 'Sodium' }, { text: 'Potassium' }],
    });
    expect(compare.comparability[2]!.explanation).toBe('Undecided: none of them has a number.');
  });

  it('sets one cell in two tests against itself, and says why that will not do', async () => {
    const under = (value: number) => ({ arealCapacity: { value, unit: 'mA.h/cm2' } });
    const { compare } = await library.app.ask<{ compare: ComparisonAnswer }>(QUERY, {
      subjects: [1, 10].map((value) => ({ subject: { cell: 'na-nisb-cc' }, under: under(value) })),
      of: [{ property: 'LIFETIME' }],
    });
    expect(compare.rows.map(({ values }) => values[0]!.quantity!.text)).toEqual(['≥ 2000 h', '≥ 1000 h']);
    expect(compare.comparability[0]).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      explanation:
        'Not comparable. These differ: depth of discharge (4.76 [4.21, 5.31] % against 47.6 [42.1, 53.1] %), areal capacity (1 mA.h/cm2 against 10 mA.h/cm2). Not stated by all: current density, temperature.',
    });
  });

  it('takes the conditions in any unit, and passes claims over that state others', async () => {
    const { compare } = await library.app.ask<{ compare: ComparisonAnswer }>(QUERY, {
      subjects: cells('na-nisb-cc', 'na-cc'),
      of: [{ property: 'LIFETIME' }],
      under: { arealCapacity: { value: 100, unit: 'A.h/m2' } },
    });
    expect(compare.rows[0]!.values[0]!.chosen!.key).toBe('wang2021/K11');
    expect(compare.rows[1]!.values[0]).toMatchObject({ quantity: null, missing: [{ reason: 'CONDITION_DIFFERS' }] });
  });

  it('refuses a cell beside an electrolyte, naming it and what is allowed', async () => {
    const subjects = [...cells('na-cc'), { subject: { electrolyte: 'naclo4-ec-dec-fec' } }];
    expect(await refusal({ subjects, of: [overpotential] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['subjects', '1', 'subject'],
      value: 'naclo4-ec-dec-fec',
      allowed: 'subjects of one kind: CELL, the kind of the first',
    });
  });

  it('refuses what such subjects do not have, and names what they have', async () => {
    const subjects = cells('na-cc', 'k-cc');
    const of = (one: object) => ({ subjects, of: [one] });
    expect(await refusal(of({ property: 'DENSITY' }))).toMatchObject({
      argument: ['of', '0', 'property'],
      allowed: expect.stringContaining('OVERPOTENTIAL'),
    });
    expect(await refusal(of({ property: 'MORPHOLOGY' }))).toMatchObject({ argument: ['of', '0', 'property'] });
    expect(await refusal(of({ metric: { name: 'npRadio' } }))).toMatchObject({
      argument: ['of', '0', 'metric', 'name'],
      value: 'npRadio',
      allowed: expect.stringContaining('npRatio'),
    });
    expect(await refusal(of({ metric: { name: 'depthOfDischarge' } }))).toMatchObject({
      argument: ['of', '0', 'metric', 'arguments', 'cycledCapacity'],
    });
    const inNoUnit = { name: 'cycledCapacity', quantity: { value: 1, unit: 'mAhcm-2' } };
    expect(await refusal(of({ metric: { name: 'depthOfDischarge', arguments: [inNoUnit] } }))).toMatchObject({
      argument: ['of', '0', 'metric', 'arguments', 'cycledCapacity'],
    });
  });

  it('refuses a slug that there is not, too many subjects, and a condition in another dimension', async () => {
    const of = [overpotential];
    expect(await refusal({ subjects: cells('na-cc', 'na-cs'), of })).toMatchObject({
      code: 'NOT_FOUND',
      argument: ['subjects', '1', 'subject', 'cell'],
      allowed: 'the slug of a cell',
    });
    expect(await refusal({ subjects: cells('na-cc'), of })).toMatchObject({
      argument: ['subjects'],
      allowed: '2 to 20',
    });
    const under = { currentDensity: { value: 1, unit: 'mA.h/cm2' } };
    expect(await refusal({ subjects: cells('na-cc', 'k-cc'), of, under })).toMatchObject({
      argument: ['under', 'currentDensity', 'unit'],
      allowed: 'a unit of the dimension of mA/cm2',
    });
  });

  it('refuses a magnitude below zero', async () => {
    const under = { temperature: { value: -300, unit: 'Cel' } };
    expect(await refusal({ subjects: cells('na-cc', 'k-cc'), of: [overpotential], under })).toMatchObject({
      argument: ['under', 'temperature', 'value'],
      value: '-300',
      allowed: 'at least 0 K',
    });
  });

  it('asks as many statements for ten cells as for two', async () => {
    const of = [overpotential, { property: 'LIFETIME' }, { metric: { name: 'areaSpecificResistance' } }];
    const two = await library.app.statements(QUERY, { subjects: cells('na-cc', 'na-nisb-cc'), of });
    const all = [
      'na-cc',
      'na-nisb-cc',
      'na-ni-cc',
      'na-ani-cc',
      'na-plate',
      'li-cc',
      'li-nisb-cc',
      'k-cc',
      'k-nisb-cc',
    ];
    const many = await library.app.statements(QUERY, { subjects: cells(...all), of });
    expect(many.length).toBe(two.length);
    expect(many.length).toBeLessThanOrEqual(8);
  });
});
