import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { needsOfMetric, quotes } from '../../src/derivation/needs.ts';
import { claimed, derived, first, quoted } from '../../src/derivation/origins.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { exactly } from '../../src/domain/measure.ts';
import { aClaim, factsWhere, uncertain } from '../support/facts.ts';
import { metricOf } from '../support/metrics.ts';

const facts = (...claims: Claim[]) => ({
  ...factsWhere(() => null),
  quoted: (key: string) => claims.find((claim) => claim.key === key) ?? null,
});

describe('a quoted claim', () => {
  const a = aClaim({ key: 'test/a', value: uncertain(3, 0.1, 'g/cm3') });
  const ratio = metricOf({ one: quoted('test/a'), other: quoted('test/b') }, (x) => x.one! / x.other!);

  it('goes into a formula by its key, of whatever subject', () => {
    const b = aClaim({ key: 'test/b', property: 'thickness', value: exactly(2, 'um') });
    const { quantity, inputs } = derive(
      metricOf({ b: quoted('test/b') }, (x) => 1e6 * x.b!),
      facts(b),
    );
    expect(quantity!.value).toBeCloseTo(2, 12);
    expect(inputs).toMatchObject([{ origin: 'CLAIM', property: 'thickness', claim: { key: 'test/b' } }]);
  });

  it('varies as one where it is quoted twice', () => {
    const same = metricOf({ one: quoted('test/a'), again: quoted('test/a') }, (x) => x.one! / x.again!);
    expect(derive(same, facts(a)).quantity).toMatchObject({ value: 1, standardUncertainty: 0 });
  });

  it('is missing where there is none, where it is withheld, and where it speaks in words', () => {
    const withheld = aClaim({ key: 'test/b', value: { kind: 'WITHHELD' } });
    const words = aClaim({ key: 'test/b', value: { kind: 'TEXT', text: 'about two' } });
    const reasons = [[], [withheld], [words]].map((more) => derive(ratio, facts(a, ...more)).missing);
    expect(reasons.map(([one]) => [one!.input, one!.reason])).toEqual([
      ['other', 'NOT_RECORDED'],
      ['other', 'WITHHELD'],
      ['other', 'NOT_RECORDED'],
    ]);
    expect(reasons[1]![0]!.claim).toBe(withheld);
  });

  it('is read where it prints several numbers or stands in words', () => {
    const words = {
      ...aClaim({ key: 'test/b', value: { kind: 'TEXT', text: '' } }),
      printed: 'SbCl3 2 g/L in ethanol',
    };
    const read = (reading: { as?: string; unit?: string }) =>
      derive(
        metricOf({ b: quoted('test/b', reading) }, (x) => x.b!),
        facts(words),
      ).inputs[0]!.measure;
    expect(read({ as: '2', unit: 'g/L' })).toMatchObject({ value: 2, unit: 'g/L' });
    expect(read({ unit: 'g/L' })).toBeNull();
    expect(read({ as: '~2.0', unit: '1' })).toMatchObject({ value: 2, qualifier: 'ABOUT' });
    expect(read({})).toBeNull();
  });

  it('says that it is an assumption where it is one', () => {
    const assumed = { ...a, evidence: 'ASSUMED' as const };
    expect(
      derive(
        metricOf({ a: quoted('test/a') }, (x) => x.a!),
        facts(assumed),
      ).assumptions,
    ).toMatchObject([{ claim: { key: 'test/a' } }]);
  });

  it('is named among what a metric quotes, not among what it needs', () => {
    const whole = metricOf({ ratio: derived(ratio), last: first(quoted('test/c'), claimed('density')) }, () => 1);
    expect(quotes(whole)).toEqual(['test/a', 'test/b', 'test/c']);
    expect(needsOfMetric(whole)).toEqual([{ at: [], property: 'density' }]);
  });
});
