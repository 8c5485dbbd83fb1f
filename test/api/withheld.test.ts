import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import type { GapAnswer, GapsAnswer } from '../support/comparison.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query($subject: SubjectReference, $source: String, $first: Int, $after: String) {
    withheld(subject: $subject, source: $source, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        subject { slug } property { name } reason claims { key } blockedCount
        blocks(first: 100) { subject { slug } metric { name } model input effect }
      }
    }
  }`;

async function everything(variables: Record<string, unknown> = {}): Promise<GapAnswer[]> {
  const found: GapAnswer[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { withheld }: { withheld: GapsAnswer } = await library.app.ask(QUERY, { ...variables, first: 100, after });
    found.push(...withheld.nodes);
    expect(withheld.totalCount).toBeGreaterThanOrEqual(found.length);
    after = withheld.pageInfo.endCursor;
    more = withheld.pageInfo.hasNextPage;
  }
  return found;
}

describe('withheld', () => {
  it('tells every claim by which a source withholds something, each with all that it is withheld of', async () => {
    const expected = catalogue.claims
      .filter(({ value }) => value.kind === 'WITHHELD')
      .flatMap(({ key, subjectIds }) => subjectIds.map((id) => `${id} ${key}`));
    const withheld = (await everything()).filter(({ reason }) => reason === 'WITHHELD');
    const told = withheld.flatMap(({ claims }) => claims);
    expect(expected.length).toBeGreaterThan(100);
    expect(told).toHaveLength(expected.length);
    expect(new Set(told.map(({ key }) => key)).size).toBe(new Set(expected.map((one) => one.split(' ')[1])).size);
  });

  it('tells that the unreported thickness of NiSb blocks its sheet resistance and what it takes up', async () => {
    const gaps = await everything({ subject: { coating: 'nisb' } });
    const thickness = gaps.find(({ subject, property }) => subject.slug === 'nisb' && property.name === 'THICKNESS');
    expect(thickness).toMatchObject({ reason: 'WITHHELD', claims: [{ key: 'wang2021/D10' }] });
    const blocked = thickness!.blocks.map(({ metric, subject }) => `${metric?.name} of ${subject.slug}`);
    expect(blocked).toEqual(expect.arrayContaining(['sheetResistance of nisb', 'alloyingCapacity of na-nisb-cc']));
  });

  it('tells that the felt, withheld, makes the mass of the lean cell a bound and blocks nothing of its voltage', async () => {
    const gaps = await everything({ subject: { cell: 'nvpf-lean' } });
    const felt = gaps.find(({ subject, property }) => subject.slug === 'carbon-felt' && property.name === 'AREAL_MASS');
    const ofLean = felt!.blocks.filter(({ subject }) => subject.slug === 'nvpf-lean');
    expect(ofLean).toContainEqual(expect.objectContaining({ metric: { name: 'stackMass' }, effect: 'BOUND' }));
    expect(ofLean.map(({ metric }) => metric?.name)).not.toContain('meanDischargeVoltage');
  });

  it('tells which parameters of a model nobody measured', async () => {
    const gaps = await everything({ subject: { cell: 'k-cc' } });
    const ofModel = gaps.flatMap(({ property, blocks }) =>
      blocks
        .filter(({ model, subject }) => model && subject.slug === 'k-cc')
        .map(({ model, effect }) => [property.name, model, effect]),
    );
    expect(ofModel.length).toBeGreaterThan(0);
    for (const [, model, effect] of ofModel) {
      expect(model).toBe('SYMMETRIC_CELL');
      expect(['ASSUMPTION', 'NO_ANSWER']).toContain(effect);
    }
  });

  it('tells that an unreported current leaves overpotentials to an assumption, and cycles without a count', async () => {
    const gaps = await everything({ subject: { cell: 'k-nisb-cc' } });
    const current = gaps.find(({ property }) => property.name === 'CYCLING_CURRENT_DENSITY')!;
    expect(current).toMatchObject({ reason: 'WITHHELD', claims: [{ key: 'wang2021/withheld-li-k-current' }] });
    expect(current.blocks).toContainEqual({
      subject: { slug: 'k-nisb-cc' },
      metric: null,
      model: 'SYMMETRIC_CELL',
      input: 'testCurrentDensity',
      effect: 'ASSUMPTION',
    });
    expect(current.blocks).toContainEqual(
      expect.objectContaining({ metric: { name: 'interfaceOverpotential' }, input: 'overpotential.currentDensity' }),
    );
    const unanswered = current.blocks.filter(({ effect }) => effect === 'NO_ANSWER');
    expect(unanswered.map(({ metric }) => metric?.name)).toEqual(['cyclesTested', 'cumulativePlatedCapacity']);
    expect(new Set(current.blocks.map(({ effect }) => effect))).toEqual(new Set(['ASSUMPTION', 'NO_ANSWER']));
  });

  it('concerns, of one subject, itself or an answer about it; of one source, what it withholds', async () => {
    for (const { subject, blocks } of await everything({ subject: { cell: 'na-cc' } })) {
      const about = [subject.slug, ...blocks.map((blocked) => blocked.subject.slug)];
      expect(about).toContain('na-cc');
    }
    const ofSource = await everything({ source: 'wang2021' });
    for (const { reason, claims } of ofSource) {
      expect(reason).toBe('WITHHELD');
      for (const { key } of claims) expect(key).toMatch(/^wang2021\//);
    }
    expect(await everything({ source: 'mendeleev' })).toEqual([]);
  });

  it('puts withheld before not recorded, then what blocks most', async () => {
    const order = (await everything()).map(({ reason, blockedCount }) => [
      reason === 'WITHHELD' ? 0 : 1,
      -blockedCount,
    ]);
    expect(order).toEqual(order.toSorted(([a, b], [c, d]) => a! - c! || b! - d!));
  });

  it('refuses a source and a subject that there are not', async () => {
    const { errors } = await library.app.send(QUERY, { source: 'nobody' });
    expect(errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', argument: ['source'], value: 'nobody' });
    const subject = await library.app.send(QUERY, { subject: { cell: 'nothing' } });
    expect(subject.errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', argument: ['subject', 'cell'] });
  });

  it('asks as many statements about all subjects as about one', async () => {
    const one = await library.app.statements(QUERY, { subject: { cell: 'nvpf-lean' }, first: 100 });
    const all = await library.app.statements(QUERY, { first: 100 });
    expect(all.length).toBeLessThanOrEqual(one.length + 1);
    expect(all.length).toBeLessThanOrEqual(10);
  });
});
