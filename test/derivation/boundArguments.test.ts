import { describe, expect, it } from 'vitest';
import { derive, resolve } from '../../src/derivation/derive.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { needsOfMetric } from '../../src/derivation/needs.ts';
import {
  assumed,
  type Bound,
  claimed,
  claimedUnder,
  conditionOfTest,
  constant,
  derived,
  derivedAt,
  first,
  given,
  type Origin,
  ofPart,
  whenGiven,
} from '../../src/derivation/origins.ts';
import { sourcedBy } from '../../src/derivation/sourced.ts';
import { exactly } from '../../src/domain/measure.ts';
import { assumedCondition, notStated, stated } from '../../src/library/conditions.ts';
import { aClaim, factsWhere, factsWith } from '../support/facts.ts';
import { metricOf } from '../support/metrics.ts';

const x = { arguments: { x: { unit: '1', description: 'A number.', optional: true } } } as const;
const same = (origin: Origin) => metricOf({ origin }, (of) => of.origin!, x);
const two = constant(2, '1', 'a test');
const seven = constant(7, '1', 'a test');

const inner = same(first(given('x'), seven));
const at = (metric: Metric, given = {}, facts = factsWith({})) => derive(metric, facts, given).quantity?.value;

describe('an argument of an inner metric', () => {
  it('is that of the caller, or else absent', () => {
    expect(at(same(derived(inner)), { x: 5 })).toBe(5);
    expect(at(same(derived(inner)))).toBe(7);
  });

  it('is another origin where one is bound to it, at any depth', () => {
    const bound: Bound = { x: two };
    expect(at(same(derivedAt(bound, inner)), { x: 5 })).toBe(2);
    expect(at(same(derivedAt(bound, same(derived(inner)))), { x: 5 })).toBe(2);
    expect(at(same(derivedAt(bound, same(derivedAt({ x: seven }, inner)))), { x: 5 })).toBe(7);
  });

  it('counts as not given where null is bound to it, given by the caller or bound further up', () => {
    const absent = same(derivedAt({ x: null }, inner));
    expect(at(absent, { x: 5 })).toBe(7);
    expect(at(same(derivedAt({ x: two }, absent)), { x: 5 })).toBe(7);
  });

  it('counts as given where another origin is bound to it', () => {
    const unless = conditionOfTest('temperature', claimed('density'));
    const asked = same(whenGiven('x', { unless, given: given('x'), absent: seven }));
    expect(at(same(derivedAt({ x: two }, asked)))).toBe(2);
    expect(at(same(derivedAt({ x: null }, asked)), { x: 5 })).toBe(7);
  });

  it('is read from the part of which the metric is', () => {
    const facts = factsWhere((_, path) => (path === 'metal' ? exactly(3, '1') : exactly(4, '1')));
    const ofSubject = derivedAt({ x: claimed('thermodynamicFactor') }, inner);
    expect(at(same(ofSubject), {}, facts)).toBe(4);
    const metric = same(ofPart(ofSubject, 'metal'));
    expect(at(metric, {}, facts)).toBe(3);
    expect(needsOfMetric(metric)).toEqual([{ at: ['metal'], property: 'thermodynamicFactor' }]);
  });
});

describe('a condition of a test', () => {
  const room = assumed(298, 'K', { band: [293, 303], reason: 'A room.' });
  const temperature = conditionOfTest('temperature', claimed('ionicConductivity'), { otherwise: room });
  const testedAt = (...conditions: Parameters<typeof aClaim>[0]['conditions'] & object) => {
    const claim = aClaim({ property: 'ionicConductivity', value: exactly(5, 'mS/cm'), conditions });
    const facts = { ...factsWith({}), claims: () => [claim] };
    const inquiry = { facts, part: facts.part, given: new Map(), leaves: new Map() };
    return (origin: Origin) => resolve(origin, inquiry);
  };

  it('is that of its claim, and an assumption where it is assumed', () => {
    const measured = testedAt(stated('temperature', 310, 'K'))(temperature);
    expect(measured.found).toMatchObject({ origin: 'CONDITION', claim: { key: 'test/1' }, measure: { value: 310 } });
    expect(sourcedBy(measured)).toMatchObject({ origin: 'CLAIM', claimKey: 'test/1' });
    const taken = testedAt(assumedCondition('temperature', 310, 'K', [300, 320]))(temperature);
    expect(taken.found).toMatchObject({ origin: 'CONDITION', measure: { value: 310, low: 300, high: 320 } });
    expect(taken.assumptions).toMatchObject([{ condition: { name: 'temperature', status: 'ASSUMED' } }]);
    expect(sourcedBy(taken)).toMatchObject({ origin: 'ASSUMED', claimKey: 'test/1' });
  });

  it('that is not stated is what is used otherwise, or missing', () => {
    const silent = testedAt(notStated('temperature'));
    expect(silent(temperature).found).toMatchObject({ origin: 'ASSUMPTION', measure: { value: 298 } });
    const alone = silent(conditionOfTest('temperature', claimed('ionicConductivity')));
    expect(alone.missing).toMatchObject([{ reason: 'CONDITION_NOT_STATED', property: 'testTemperature' }]);
  });

  it('of a claim that may not be used is what is used otherwise, or missing for the same reason', () => {
    const under = claimedUnder({ temperature: 'x' }, 'ionicConductivity');
    const claim = aClaim({
      property: 'ionicConductivity',
      value: exactly(5, 'mS/cm'),
      conditions: [stated('temperature', 310, 'K')],
    });
    const facts = { ...factsWith({}), claims: () => [claim] };
    const inquiry = { facts, part: facts.part, given: new Map([['x', exactly(280, 'K')]]), leaves: new Map() };
    expect(resolve(conditionOfTest('temperature', under), inquiry).missing).toMatchObject([
      { reason: 'CONDITION_DIFFERS' },
    ]);
    expect(resolve(conditionOfTest('temperature', under, { otherwise: room }), inquiry).found.measure).toMatchObject({
      value: 298,
    });
  });
});
