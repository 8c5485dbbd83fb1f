import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../src/domain/choose.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { agreement, type Consensus, votesOf } from '../../src/domain/consensus/consensus.ts';
import { observationsIn } from '../../src/domain/consensus/observation.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { aClaim, uncertain, within } from '../support/facts.ts';
import { consensusOf, energy, implied, silent, told } from '../support/prints.ts';

const condition = (capacity: number) =>
  ({
    name: 'arealCapacity',
    status: 'STATED',
    measure: exactly(capacity, 'mA.h/cm2'),
    subjectId: null,
    text: null,
  }) as const;

const keys = (claims: readonly Claim[]) => claims.map(({ key }) => key);
const keysOf = (consensus: Consensus | null) =>
  consensus?.votes.flatMap(({ observations }) => observations.flatMap(({ claims }) => keys(claims)));

describe('the votes of a consensus', () => {
  it('are none of a single source, however often it prints its number', () => {
    expect(agreement([])).toEqual({ consensus: null, disagreement: null, violated: [] });
    expect(consensusOf([told('a/1', 10, 1), told('a/2', 12, 1)])).toBeNull();
    expect(consensusOf([told('a/1', 10, 1), energy('b/1', { kind: 'WITHHELD' } as never)])).toBeNull();
  });

  it('have the uncertainty of all observations of a source, or their scatter where that is more', () => {
    const of = (...claims: Claim[]) => votesOf(observationsIn(claims as NumericClaim[], 'W.h/kg'))[0]!;
    expect(of(told('a/1', 10, 3), told('a/2', 10.1, 4)).standardUncertainty).toBeCloseTo(2.5, 12);
    expect(of(told('a/1', 10, 0.3), told('a/2', 14, 0.4)).standardUncertainty).toBeCloseTo(2, 12);
    expect(of(told('a/1', 10, 3), silent('a/2', 10.1)).standardUncertainty).toBeCloseTo(0.05, 12);
  });

  it('count where no uncertainty is told, also an exact number and one printed as about', () => {
    const about: Measure = { ...implied(13, 1.3), qualifier: 'ABOUT' };
    const consensus = consensusOf([energy('a/1', exactly(10, 'W.h/kg')), energy('b/1', about), silent('c/1', 11)]);
    expect(consensus).toMatchObject({ method: 'UNWEIGHTED', nextSource: null });
    expect(consensus!.votes.map(({ weight }) => weight.value!)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(consensus!.quantity.value).toBeCloseTo(34 / 3, 12);
  });

  it('all weigh the same where one source alone tells an uncertainty', () => {
    const { consensus, disagreement } = agreement([told('a/1', 10, 0.001), silent('b/1', 12), silent('c/1', 17)]);
    expect(consensus).toMatchObject({ method: 'UNWEIGHTED', quantity: { value: 13 } });
    expect(disagreement).toBeNull();
  });

  it('of two sources have a wide interval, t(1) = 12.7, and no interval of a third', () => {
    const two = consensusOf([silent('a/1', 10), silent('b/1', 12)])!;
    expect(two.quantity).toMatchObject({ value: 11, standardUncertainty: expect.closeTo(1, 12) });
    expect(two.interval).toMatchObject({ low: expect.closeTo(11 - 12.7062, 4), high: expect.closeTo(11 + 12.7062, 4) });
    expect(consensusOf([told('a/1', 10, 1), told('b/1', 12, 1)])).toMatchObject({
      method: 'PAULE_MANDEL',
      nextSource: null,
    });
  });

  it('of one value without an uncertainty give no uncertainty, not one of zero', () => {
    const consensus = consensusOf([silent('a/1', 6.8), silent('b/1', 6.8), silent('c/1', 6.8)]);
    expect(consensus).toMatchObject({
      quantity: { value: 6.8, standardUncertainty: null, uncertaintyBasis: null },
      interval: null,
      tau: { value: 0 },
    });
  });

  it('that are silent have the largest relative uncertainty of the others, never less than the sharpest of them', () => {
    const weights = (...claims: Claim[]) => consensusOf(claims)!.votes.map(({ weight }) => weight.value!);
    const [a, b, c] = weights(told('a/1', 100, 5), told('b/1', 100, 10), silent('c/1', 100.5));
    expect(c! / a!).toBeCloseTo(25 / 10.05 ** 2, 9);
    expect(c! / b!).toBeCloseTo(100 / 10.05 ** 2, 9);
    const [d, , f] = weights(told('a/1', 10, 1), told('b/1', 10, 1), silent('c/1', 8.5));
    expect(f! / d!).toBeCloseTo(1, 9);
    const [x, y, z] = weights(told('a/1', 1, 1), told('b/1', 1, 0.8), silent('c/1', 0));
    expect([y! / x!, z! / x!]).toEqual([expect.closeTo(1 / 0.64, 9), expect.closeTo(1 / 0.64, 9)]);
  });

  it('stay numbers where a value is zero and its relative uncertainty is not finite', () => {
    const consensus = consensusOf([told('a/1', 0, 1), told('b/1', 0.5, 2), silent('c/1', 0), silent('d/1', -5)])!;
    const [a, b, c, d] = consensus.votes.map(({ weight }) => weight.value!);
    expect(c).toBeCloseTo(b!, 12);
    expect(a! / b!).toBeCloseTo((4 + consensus.tau.value! ** 2) / (1 + consensus.tau.value! ** 2), 9);
    expect(d! / b!).toBeCloseTo((4 + consensus.tau.value! ** 2) / (25 + consensus.tau.value! ** 2), 9);
  });

  it('of temperatures are combined in kelvin, since a ratio of degrees Celsius means nothing', () => {
    const at = (key: string, value: Measure) =>
      aClaim({ key, property: 'testTemperature', value, sourceId: key, annotations: [] });
    const consensus = consensusOf([
      at('a', uncertain(0, 2, 'Cel')),
      at('b', uncertain(300, 3, 'K')),
      at('c', implied(20, 0.5, 'Cel')),
    ])!;
    expect(consensus.tau.unit).toBe('K');
    expect(consensus.votes.map(({ value }) => value.value)).toEqual([273.15, 300, 293.15]);
    const [a, , c] = consensus.votes.map(({ weight }) => weight.value!);
    const tau = consensus.tau.value! ** 2;
    expect(c! / a!).toBeCloseTo((4 + tau) / (2.9315 ** 2 + tau), 9);
  });

  it('leave out what was taken under other conditions, and what is assumed or simulated', () => {
    const consensus = consensusOf([
      told('a/1', 10, 1, { conditions: [condition(1)] }),
      told('b/1', 11, 1, { conditions: [condition(1)] }),
      told('other/1', 50, 10, { conditions: [condition(10)] }),
      told('silent/1', 12, 1),
      told('assumed/1', 13, 1, { evidence: 'ASSUMED' }),
      told('simulated/1', 13, 1, { evidence: 'SIMULATED' }),
    ]);
    expect(keysOf(consensus)).toEqual(['a/1', 'b/1', 'silent/1']);
  });

  it('never join two claims that exclude each other through a third that is silent', () => {
    const consensus = consensusOf([
      told('silent/1', 10, 0.1),
      told('at1/1', 11, 1, { conditions: [condition(1)] }),
      told('at10/1', 12, 2, { conditions: [condition(10)] }),
    ]);
    expect(keysOf(consensus)).toEqual(['at1/1', 'silent/1']);
  });

  it('are none of the peaks of a pattern', () => {
    const peak = (key: string, value: number) =>
      aClaim({ key, property: 'diffractionAngle', value: uncertain(value, 0.03, 'deg'), sourceId: key });
    expect(consensusOf([peak('a', 44.5), peak('b', 51.8)])).toBeNull();
  });
});

describe('bounds beside a consensus', () => {
  it('are not averaged; those that it does not keep are named', () => {
    const { consensus, violated } = agreement([
      silent('a/1', 63.58),
      silent('b/1', 64, {}, 0.5),
      energy('c/1', within(60, null, 'W.h/kg')),
      energy('d/1', within(null, 60, 'W.h/kg')),
      energy('e/1', within(64, 70, 'W.h/kg')),
    ]);
    expect(keysOf(consensus)).toEqual(['a/1', 'b/1']);
    expect(keys(violated).toSorted()).toEqual(['d/1', 'e/1']);
  });

  it('are checked against the best number where there is one source', () => {
    const bound = energy('b/1', within(11, null, 'W.h/kg'));
    expect(keys(agreement([told('a/1', 10, 1), bound]).violated)).toEqual(['b/1']);
    expect(agreement([told('a/1', 12, 1), bound]).violated).toEqual([]);
    expect(agreement([bound])).toEqual({ consensus: null, disagreement: null, violated: [] });
  });
});
