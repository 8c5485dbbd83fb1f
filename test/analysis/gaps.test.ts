import { describe, expect, it } from 'vitest';
import { type Blocking, blockedBy, gaps } from '../../src/analysis/gaps.ts';
import { metricsOfSubject } from '../../src/analysis/measurand.ts';
import { derive } from '../../src/derivation/derive.ts';
import type { Subject, SubjectIdentity } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { registry } from '../../src/metrics/registry.ts';
import { aClaim, factsOf } from '../support/facts.ts';

const lean = factsOf('CELL', 'nvpf-lean');
const metricNamed = (name: string) =>
  registry.find((metric) => metric.name === name && metric.of.includes('FULL_CELL'))!;

describe('what blocks a metric', () => {
  it('is what makes its sum a bound: the felt and the coatings of the lean cell', () => {
    const found = blockedBy(metricNamed('stackMass'), lean).map(({ missing, blocked }) => [
      `${missing.subject!.slug} ${missing.property}`,
      blocked.effect,
    ]);
    expect(found).toContainEqual(['carbon-felt arealMass', 'BOUND']);
    expect(found).toContainEqual(['nisb arealMass', 'BOUND']);
  });

  it('is the record alone: never an argument that the caller has yet to give', () => {
    const metric = metricNamed('depthOfDischarge');
    expect(blockedBy(metric, lean)).toEqual([]);
    const [first] = blockedBy(metric, factsOf('CELL', 'nvpf-high-na-cc'));
    expect(first).toMatchObject({
      missing: { reason: 'WITHHELD' },
      blocked: { input: 'negative', effect: 'NO_ANSWER' },
    });
  });

  it('is, under an assumption, what a source does not say of the test behind a claim', () => {
    const exchange = registry.find(({ name }) => name === 'exchangeCurrentDensity')!;
    const found = blockedBy(exchange, factsOf('CELL', 'na-nisb-cc')).map(({ missing, blocked }) => [
      `${missing.subject!.slug} ${missing.property}`,
      `${blocked.input} ${blocked.effect}`,
    ]);
    expect(found).toEqual([
      ['na-nisb-cc cyclingCurrentDensity', 'overpotential.overpotential.currentDensity ASSUMPTION'],
      ['na-nisb-cc cycledCapacity', 'overpotential.overpotential.arealCapacity ASSUMPTION'],
      ['na-nisb-cc testTemperature', 'overpotential.overpotential.temperature ASSUMPTION'],
    ]);
  });

  it('is told of every metric without arguments exactly where its answer is missing or incomplete', () => {
    const cells = catalogue.subjects.filter((subject) => subject.kind === 'CELL');
    for (const subject of cells as readonly Subject[]) {
      const facts = factsOf('CELL', subject.slug);
      for (const metric of metricsOfSubject(subject).filter((one) => !one.arguments)) {
        const { quantity, missing } = derive(metric, facts);
        const open = missing.filter(({ reason, property }) => property && /WITHHELD|NOT_RECORDED/.test(reason));
        const found = blockedBy(metric, facts);
        expect(found.map(({ blocked }) => blocked.input)).toEqual(open.map(({ input }) => input));
        if (quantity === null && open.length > 0) {
          expect(found.some(({ blocked }) => blocked.effect === 'NO_ANSWER')).toBe(true);
        }
      }
    }
  });
});

describe('gaps', () => {
  const subject = (slug: string): SubjectIdentity => ({ id: slug, kind: 'COATING', slug, name: slug });
  const blocking = (slug: string, input: string): Blocking => ({
    missing: { subject: subject(slug), property: 'thickness', reason: 'NOT_RECORDED', claim: null },
    blocked: { subject: subject('a cell'), metric: null, model: null, input, effect: 'NO_ANSWER' },
  });
  const withheld = { claim: aClaim({ property: 'thickness', value: { kind: 'WITHHELD' } }), subject: subject('ni') };

  it('are one for each property of a subject, with all that it blocks', () => {
    const found = gaps([withheld], [blocking('ni', 'a'), blocking('ni', 'b')]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ reason: 'WITHHELD', claims: [withheld.claim] });
    expect(found[0]!.blocks.map(({ input }) => input)).toEqual(['a', 'b']);
  });

  it('stand in order: withheld first, then what blocks most, then by slug', () => {
    const found = gaps([withheld], [blocking('b', 'x'), blocking('c', 'x'), blocking('c', 'y'), blocking('a', 'x')]);
    expect(found.map((gap) => gap.subject.slug)).toEqual(['ni', 'c', 'a', 'b']);
  });

  it('are told of what is withheld though nothing asks for it', () => {
    expect(gaps([withheld], [])).toMatchObject([{ blocks: [] }]);
  });
});
