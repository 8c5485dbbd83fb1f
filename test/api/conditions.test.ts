import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import type { ComparisonAnswer } from '../support/comparison.ts';
import { withConditionCases } from '../support/conditionCases.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();
beforeAll(() => loadLibrary(library.databaseUrl, withConditionCases));

type Variables = Record<string, unknown>;
const mA = (value: number) => ({ value, unit: 'mA/cm2' });
const ofCases = { source: { eq: 'condition-cases' } };

interface ClaimEdges {
  claims: { totalCount: number; edges: { decidedBy: string | null; node: { key: string } }[] };
}

const CLAIMS = `query($filter: ClaimFilter!, $certainty: Certainty!) {
  claims(filter: $filter, certainty: $certainty, first: 100) { totalCount edges { decidedBy node { key } } } }`;

/** The claims of the cases that pass, and what decided that each does. */
async function passing(filter: object, certainty: 'CERTAIN' | 'POSSIBLE'): Promise<Record<string, string | null>> {
  const variables = { filter: { and: [ofCases, filter] }, certainty };
  const { claims } = await library.app.ask<ClaimEdges>(CLAIMS, variables);
  expect(claims.totalCount).toBe(claims.edges.length);
  return Object.fromEntries(
    claims.edges.map(({ decidedBy, node }) => [node.key.replace('condition-cases/', ''), decidedBy]),
  );
}

interface ScreenedValue {
  quantity: { value: number | null; low: number | null; text: string } | null;
  missing: { reason: string; explanation: string; claim: { key: string } | null; startRun: object | null }[];
}

interface ScreenedRows {
  screen: {
    totalCount: number;
    nodes: { subject: { slug: string }; decidedBy: string | null; values: ScreenedValue[] }[];
  };
}

const SUGGESTED = `startRun { symmetricCell {
  cell { slug } electrolyte { slug } separator { slug } cycles
  currentDensity { value unit } arealCapacity { value unit } temperature { value unit } } }`;

const SCREEN = `query($where: [ScreenCriterion!], $under: TestConditions, $certainty: Certainty!, $by: [Facet!]! = []) {
  screen(kind: CELL, where: $where, under: $under, certainty: $certainty, first: 100) {
    totalCount facets(by: $by) { facet values { key count } }
    nodes { subject { slug } decidedBy values { quantity { value low text } missing { reason explanation claim { key } ${SUGGESTED} } } }
  } }`;

const overpotentialAt = (value: number) => ({
  where: [{ of: { property: 'OVERPOTENTIAL' } }],
  under: { currentDensity: mA(value) },
});

async function screen(variables: Variables, certainty: 'CERTAIN' | 'POSSIBLE') {
  const { screen: found } = await library.app.ask<ScreenedRows>(SCREEN, { ...variables, certainty });
  return found.nodes;
}

/** Which cells of the cases pass, and what decided that each does. */
async function screened(variables: Variables, certainty: 'CERTAIN' | 'POSSIBLE') {
  const rows = (await screen(variables, certainty)).filter(({ subject }) => subject.slug.startsWith('case-'));
  return Object.fromEntries(rows.map(({ subject, decidedBy }) => [subject.slug.replace('case-', ''), decidedBy]));
}

const COMPARE = `query($subjects: [SubjectUnder!]!, $of: [Measurand!]!, $under: TestConditions) {
  compare(subjects: $subjects, of: $of, under: $under) {
    rows { subject { slug } values { quantity { value low text } relativeToFirst { value low high text } missing { reason explanation claim { key } ${SUGGESTED} } } }
    comparability { verdict explanation differences { condition kind } }
  } }`;

interface Compared {
  compare: ComparisonAnswer & {
    rows: {
      values: (ScreenedValue & {
        relativeToFirst: { value: number | null; low: number | null; high: number | null } | null;
      })[];
    }[];
  };
}

async function compare(slugs: readonly string[], property: string, under?: object) {
  const subjects = slugs.map((slug) => ({ subject: { cell: `case-${slug}` } }));
  return (await library.app.ask<Compared>(COMPARE, { subjects, of: [{ property }], under })).compare;
}

async function verdict(...slugs: string[]): Promise<string> {
  return (await compare(slugs, 'OVERPOTENTIAL')).comparability[0]!.verdict;
}

/** The number of a cell under a current density, or why there is none. */
async function under(slug: string, current: number): Promise<ScreenedValue> {
  return (await compare([slug, slug], 'OVERPOTENTIAL', { currentDensity: mA(current) })).rows[0]!.values[0]!;
}

describe('a claim, a filter by its current density, and a question under another one', () => {
  const eq = (value: number) => ({ currentDensity: { eq: mA(value) } });
  const lte = (value: number) => ({ currentDensity: { lte: mA(value) } });

  it('S01: stated 1, asked 1: certain, possible, the value, comparable', async () => {
    expect(await passing(eq(1), 'CERTAIN')).toEqual({ C1: null, C14: null, C15: null });
    expect(await passing(eq(1), 'POSSIBLE')).toMatchObject({ C1: 'STATED' });
    expect(await under('stated-1', 1)).toMatchObject({ quantity: { value: 40 }, missing: [] });
    expect(await verdict('stated-1', 'stated-1')).toBe('COMPARABLE');
  });

  it('S02: stated 1, asked 5: neither list, no value but a run, not comparable with a claim at 5', async () => {
    expect(await passing(eq(5), 'CERTAIN')).toEqual({ C5: null });
    expect(await passing(eq(5), 'POSSIBLE')).not.toHaveProperty('C1');
    expect(await under('stated-1', 5)).toMatchObject({
      quantity: null,
      missing: [
        {
          reason: 'CONDITION_DIFFERS',
          explanation:
            'The overpotential of case-stated-1 is not recorded under these conditions: measured at a current density of 1 mA/cm2, asked at 5 mA/cm2.',
          claim: { key: 'condition-cases/C1' },
          startRun: { symmetricCell: { currentDensity: mA(5), arealCapacity: { value: 1, unit: 'mA.h/cm2' } } },
        },
      ],
    });
    expect(await verdict('stated-1', 'stated-5')).toBe('NOT_COMPARABLE');
  });

  it('S03: a stated range of 0.5 to 5, asked 1: possible only, no value but a run, undecided', async () => {
    expect(await passing(eq(1), 'CERTAIN')).not.toHaveProperty('C3');
    expect(await passing(eq(1), 'POSSIBLE')).toMatchObject({ C3: 'STATED' });
    const { quantity, missing } = await under('swept', 1);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      { reason: 'CONDITION_RANGE', startRun: { symmetricCell: { currentDensity: mA(1) } } },
    ]);
    expect(await verdict('swept', 'stated-1')).toBe('UNDECIDED');
  });

  it('S04: a stated range of 0.5 to 5 is certainly at most 5', async () => {
    expect(await passing(lte(5), 'CERTAIN')).toHaveProperty('C3', null);
    expect(await passing(lte(5), 'POSSIBLE')).toHaveProperty('C3', 'STATED');
  });

  it('S05: the same is possibly at most 1', async () => {
    expect(await passing(lte(1), 'CERTAIN')).not.toHaveProperty('C3');
    expect(await passing(lte(1), 'POSSIBLE')).toHaveProperty('C3', 'STATED');
  });

  it('S06: assumed 1 within 0.5 to 5, asked 1: possible only, no value but a run, undecided', async () => {
    expect(await passing(eq(1), 'CERTAIN')).not.toHaveProperty('C6');
    expect(await passing(eq(1), 'POSSIBLE')).toHaveProperty('C6', 'ASSUMED');
    const { quantity, missing } = await under('assumed', 1);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      { reason: 'CONDITION_ASSUMED', startRun: { symmetricCell: { currentDensity: mA(1) } } },
    ]);
    expect(await verdict('assumed', 'stated-1')).toBe('UNDECIDED');
  });

  it('S07: the same is possibly at most 1', async () => {
    expect(await passing(lte(1), 'CERTAIN')).not.toHaveProperty('C6');
    expect(await passing(lte(1), 'POSSIBLE')).toHaveProperty('C6', 'ASSUMED');
  });

  it('S08: the same is not certainly at most 5, the end of its band: an assumption is no evidence', async () => {
    expect(await passing(lte(5), 'CERTAIN')).not.toHaveProperty('C6');
    expect(await passing(lte(5), 'POSSIBLE')).toHaveProperty('C6', 'ASSUMED');
  });

  it('S09: the same is not even possibly 10, and has no value there but a run', async () => {
    expect(await passing(eq(10), 'CERTAIN')).toEqual({});
    expect(await passing(eq(10), 'POSSIBLE')).toEqual({ C11: 'NOT_STATED' });
    const { quantity, missing } = await under('assumed', 10);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      { reason: 'CONDITION_DIFFERS', startRun: { symmetricCell: { currentDensity: mA(10) } } },
    ]);
    expect(await screened(overpotentialAt(10), 'POSSIBLE')).toEqual({ silent: 'NOT_STATED' });
  });

  it('S10: the same under 5 is a row that is possible, and never the 35.000 mV of the claim', async () => {
    const certain = await screened(overpotentialAt(5), 'CERTAIN');
    expect(certain).toEqual({ 'stated-5': null });
    const possible = await screen(overpotentialAt(5), 'POSSIBLE');
    const row = possible.find(({ subject }) => subject.slug === 'case-assumed')!;
    expect(row.decidedBy).toBe('ASSUMED');
    expect(row.values[0]).toEqual({
      quantity: null,
      missing: [
        {
          reason: 'CONDITION_ASSUMED',
          explanation:
            'The overpotential of case-assumed is not recorded under these conditions: the current density is assumed, not stated: 1 mA/cm2 (0.5 to 5), asked at 5 mA/cm2.',
          claim: { key: 'condition-cases/C6' },
          startRun: {
            symmetricCell: {
              cell: { slug: 'case-assumed' },
              electrolyte: null,
              separator: null,
              cycles: 1,
              currentDensity: mA(5),
              arealCapacity: { value: 1, unit: 'mA.h/cm2' },
              temperature: null,
            },
          },
        },
      ],
    });
    expect(await verdict('assumed', 'stated-5')).toBe('UNDECIDED');
    const nisb = possible.find(({ subject }) => subject.slug === 'na-nisb-cc')!;
    expect(nisb.values[0]!.quantity, 'the 35.0 mV of wang2021/K1').toBeNull();
  });

  it('S11: not stated, asked 1: possible only, the current is not stated, undecided', async () => {
    expect(await passing(eq(1), 'CERTAIN')).not.toHaveProperty('C11');
    expect(await passing(eq(1), 'POSSIBLE')).toHaveProperty('C11', 'NOT_STATED');
    const { quantity, missing } = await under('silent', 1);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      {
        reason: 'CONDITION_NOT_STATED',
        explanation:
          'The overpotential of case-silent is not recorded under these conditions: the current density is not stated.',
      },
    ]);
    expect(await verdict('silent', 'stated-1')).toBe('UNDECIDED');
  });

  it('S12: not stated is not in the certain list of `not 1` either, and possible in it', async () => {
    expect(await passing({ not: eq(1) }, 'CERTAIN')).not.toHaveProperty('C11');
    expect(await passing({ not: eq(1) }, 'POSSIBLE')).toHaveProperty('C11', 'NOT_STATED');
  });

  it('S13: stated 2 is certainly not 1', async () => {
    expect(await passing({ not: eq(1) }, 'CERTAIN')).toEqual({ C2: null, C5: null });
    expect(await passing({ not: eq(1) }, 'POSSIBLE')).toHaveProperty('C2', 'STATED');
    expect(await under('stated-2', 2)).toMatchObject({ quantity: { value: 70 }, missing: [] });
  });

  const shorter = { value: { lte: { value: 1500, unit: 'h' } } };
  const shortLived = { where: [{ of: { property: 'LIFETIME' }, ...shorter }] };

  it('S14: at least 2000 h is not even possibly at most 1500 h', async () => {
    const filter = { property: { eq: 'LIFETIME' }, ...shorter };
    expect(await passing(filter, 'CERTAIN')).toEqual({});
    expect(await passing(filter, 'POSSIBLE')).not.toHaveProperty('C14');
    expect(await screened(shortLived, 'CERTAIN')).toEqual({});
    expect(await screened(shortLived, 'POSSIBLE')).not.toHaveProperty('life-2000');
  });

  it('S15: at least 1000 h, when the test ended, is possibly at most 1500 h; it is compared as a bound', async () => {
    const filter = { property: { eq: 'LIFETIME' }, ...shorter };
    expect(await passing(filter, 'POSSIBLE')).toEqual({ C15: 'STATED' });
    expect(await screened(shortLived, 'POSSIBLE')).toEqual({ 'life-1000': 'STATED' });
    const [, second] = (await compare(['life-2000', 'life-1000'], 'LIFETIME', { currentDensity: mA(1) })).rows;
    expect(second!.values[0]!.quantity).toMatchObject({ value: null, low: 1000 });
    expect(second!.values[0]!.relativeToFirst, 'two lower bounds say nothing').toBeNull();
  });

  it('S16: one assumption about two claims of one paper cancels in their ratio, if they are of one test', async () => {
    const { rows, comparability } = await compare(['assumed-too', 'assumed'], 'OVERPOTENTIAL');
    expect(1 + rows[1]!.values[0]!.relativeToFirst!.value! / 100).toBeCloseTo(0.758, 3);
    expect(comparability[0]).toEqual({
      verdict: 'COMPARABLE_IF',
      explanation:
        'Comparable if all are from one test. The same assumption about all, which cancels: current density (assumed 1 [0.5, 5] mA/cm2).',
      differences: [{ condition: 'currentDensity', kind: 'SAME_ASSUMPTION' }],
    });
  });
});

describe('`not`, `and` and `or`', () => {
  const at1 = { currentDensity: { eq: mA(1) } };
  const at10 = { currentDensity: { eq: mA(10) } };
  const warm = { temperature: { gte: { value: 300, unit: 'K' } } };
  const all = ['C1', 'C11', 'C14', 'C15', 'C2', 'C3', 'C5', 'C6', 'C7'];

  it('twice `not` is the same as none, whatever is known', async () => {
    for (const certainty of ['CERTAIN', 'POSSIBLE'] as const) {
      for (const filter of [at1, at10, warm, { and: [at1, { not: warm }] }]) {
        expect(await passing({ not: { not: filter } }, certainty)).toEqual(await passing(filter, certainty));
      }
    }
  });

  it('of POSSIBLE passes unless the test is certain', async () => {
    for (const filter of [at1, at10, warm, { or: [at1, at10] }, { and: [at1, warm] }]) {
      const certain = Object.keys(await passing(filter, 'CERTAIN'));
      const others = Object.keys(await passing({ not: filter }, 'POSSIBLE'));
      expect(others.toSorted()).toEqual(all.filter((key) => !certain.includes(key)));
    }
  });

  it('leaves out of both certain lists what is not decided, and nothing else', async () => {
    const [yes, no] = [await passing(at1, 'CERTAIN'), await passing({ not: at1 }, 'CERTAIN')];
    expect(all.filter((key) => !(key in yes) && !(key in no))).toEqual(['C11', 'C3', 'C6', 'C7']);
  });

  it('follow the rules of De Morgan', async () => {
    for (const certainty of ['CERTAIN', 'POSSIBLE'] as const) {
      const [neither, either] = [{ not: { or: [at1, at10] } }, { not: { and: [at1, at10] } }];
      expect(await passing(neither, certainty)).toEqual(
        await passing({ and: [{ not: at1 }, { not: at10 }] }, certainty),
      );
      expect(await passing(either, certainty)).toEqual(await passing({ or: [{ not: at1 }, { not: at10 }] }, certainty));
    }
  });

  it('decide by what is stated, where that is enough', async () => {
    const cold = { temperature: { lte: { value: 300, unit: 'K' } } };
    expect(await passing({ or: [at1, cold] }, 'POSSIBLE')).toMatchObject({ C6: 'STATED', C11: 'STATED' });
    expect(await passing({ and: [at1, cold] }, 'POSSIBLE')).toMatchObject({ C6: 'ASSUMED', C11: 'NOT_STATED' });
  });

  it('of nothing are all and none', async () => {
    expect(Object.keys(await passing({}, 'CERTAIN')).toSorted()).toEqual(all);
    expect(await passing({ not: {} }, 'CERTAIN')).toEqual({});
    expect(await passing({ or: [] }, 'POSSIBLE')).toEqual({});
    expect(Object.keys(await passing({ not: { or: [] } }, 'POSSIBLE')).toSorted()).toEqual(all);
  });
});

describe('a claim that does not depend on a condition', () => {
  it('passes neither a test on it nor its `not`: a density has no current', async () => {
    const densities = async (filter: object, certainty: string) => {
      const variables = { filter: { property: { eq: 'DENSITY' }, ...filter }, certainty };
      return (await library.app.ask<ClaimEdges>(CLAIMS, variables)).claims.totalCount;
    };
    expect(await densities({}, 'CERTAIN')).toBeGreaterThan(0);
    for (const certainty of ['CERTAIN', 'POSSIBLE']) {
      expect(await densities({ currentDensity: { eq: mA(1) } }, certainty)).toBe(0);
      expect(await densities({ not: { currentDensity: { eq: mA(1) } } }, certainty)).toBe(0);
    }
  });
});

describe('the origin of a condition', () => {
  it('is a filter', async () => {
    const by = (status: object) => passing({ conditionStatus: { currentDensity: status } }, 'CERTAIN');
    expect(Object.keys(await by({ eq: 'ASSUMED' }))).toEqual(['C6', 'C7']);
    expect(Object.keys(await by({ in: ['NOT_STATED', 'ASSUMED'] }))).toEqual(['C6', 'C7', 'C11']);
    expect(await passing({ conditionStatus: { cycles: { eq: 'NOT_STATED' } } }, 'CERTAIN')).toEqual({});
  });

  it('is a facet of a screening of properties, also under conditions', async () => {
    const by = ['CURRENT_DENSITY_STATUS', 'CYCLES_STATUS'];
    const variables = { where: [{ of: { property: 'OVERPOTENTIAL' } }], by };
    const facets = async (more: object) => {
      type Facets = { screen: { facets: { facet: string; values: { key: string; count: number }[] }[] } };
      return (await library.app.ask<Facets>(SCREEN, { ...variables, ...more, certainty: 'CERTAIN' })).screen.facets;
    };
    expect(await facets({})).toEqual([
      {
        facet: 'CURRENT_DENSITY_STATUS',
        values: [
          { key: 'ASSUMED', count: 11 },
          { key: 'STATED', count: 4 },
          { key: 'NOT_STATED', count: 1 },
        ],
      },
      { facet: 'CYCLES_STATUS', values: [] },
    ]);
    expect(await facets({ under: { currentDensity: mA(5) } })).toEqual([
      { facet: 'CURRENT_DENSITY_STATUS', values: [{ key: 'STATED', count: 1 }] },
      { facet: 'CYCLES_STATUS', values: [] },
    ]);
  });
});

describe('the run that would answer', () => {
  it('can be started with the very fields that were answered', async () => {
    const { missing } = await under('assumed', 5);
    const START = `mutation($input: StartRunInput!) { startRun(input: $input) { run { id } userErrors { path message } } }`;
    const { startRun } = await library.app.ask<{ startRun: { run: object | null; userErrors: object[] } }>(START, {
      input: missing[0]!.startRun,
    });
    expect(startRun.userErrors).toEqual([]);
    expect(startRun.run).not.toBeNull();
  });

  it('takes another electrolyte where that is wanted', async () => {
    const wanted = { currentDensity: mA(1), separator: 'celgard-2500' };
    const { rows } = await compare(['stated-1', 'stated-2'], 'OVERPOTENTIAL', wanted);
    expect(rows[0]!.values[0]!.missing).toMatchObject([
      { reason: 'CONDITION_DIFFERS', startRun: { symmetricCell: { separator: { slug: 'celgard-2500' } } } },
    ]);
  });
});

describe('the statements', () => {
  it('of a list of claims are as many under POSSIBLE as under CERTAIN', async () => {
    const filter = { and: [ofCases, { not: { currentDensity: { lte: mA(1) } } }] };
    const certain = await library.app.statements(CLAIMS, { filter, certainty: 'CERTAIN' });
    const possible = await library.app.statements(CLAIMS, { filter, certainty: 'POSSIBLE' });
    expect(possible).toHaveLength(certain.length);
    expect(possible).toHaveLength(2);
  });

  it('of a screening under conditions do not depend on the number of rows', async () => {
    const ask = (first: number) =>
      library.app.statements(SCREEN.replace('first: 100', `first: ${first}`), {
        ...overpotentialAt(5),
        certainty: 'POSSIBLE',
      });
    const [few, many] = [await ask(2), await ask(100)];
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(10);
  });
});
