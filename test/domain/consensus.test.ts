import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../src/domain/choose.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { agreement, type Consensus, votesOf } from '../../src/domain/consensus.ts';
import { convertMeasure } from '../../src/domain/convertMeasure.ts';
import { exactly, type Measure, type UncertaintyBasis } from '../../src/domain/measure.ts';
import { observationsIn } from '../../src/domain/observation.ts';
import { aClaim, uncertain, within } from '../support/facts.ts';

const condition = (capacity: number) =>
  ({
    name: 'arealCapacity',
    status: 'STATED',
    measure: exactly(capacity, 'mA.h/cm2'),
    subjectId: null,
    text: null,
  }) as const;

const energy = (key: string, value: Measure, more: Partial<Claim> = {}) =>
  aClaim({ key, property: 'specificEnergy', value, sourceId: key.split('/')[0], ...more });
/** A number of the source of this key, with the uncertainty that it tells. */
const told = (key: string, value: number, u: number, more: Partial<Claim> = {}) =>
  energy(key, uncertain(value, u, 'W.h/kg'), more);
const implied = (value: number, halfPlace: number, unit = 'W.h/kg'): Measure => ({
  ...exactly(value, unit),
  standardUncertainty: halfPlace / Math.sqrt(3),
  uncertaintyBasis: 'IMPLIED_BY_PRECISION',
});
/** A number that is only printed. */
const silent = (key: string, value: number, more: Partial<Claim> = {}, halfPlace = 0.005) =>
  energy(key, implied(value, halfPlace), more);
const consensusOf = (claims: readonly Claim[]) => agreement(claims).consensus;
const keys = (claims: readonly Claim[]) => claims.map(({ key }) => key);
const keysOf = (consensus: Consensus | null) =>
  consensus?.votes.flatMap(({ observations }) => observations.flatMap(({ claims }) => keys(claims)));

interface Case {
  readonly name: string;
  readonly unit: string;
  readonly claims: readonly {
    readonly value: number;
    readonly u: number;
    readonly basis: UncertaintyBasis;
    readonly source: string;
    readonly cell: string;
  }[];
  readonly observations: number;
  readonly votes: readonly {
    readonly source: string;
    readonly value: number;
    readonly variance: number | null;
    readonly observations: number;
  }[];
  readonly result: {
    readonly method: 'NONE' | 'UNWEIGHTED' | 'PAULE_MANDEL';
    readonly mean: number;
    readonly u: number;
    readonly tau: number;
    readonly Q: number | null;
    readonly low: number;
    readonly high: number;
    readonly shares: readonly number[] | null;
    readonly nextSource: readonly [number, number] | null;
  };
}

/** Recomputed by another program, to the six digits that are given. */
const cases: readonly Case[] = JSON.parse(readFileSync(join(import.meta.dirname, 'consensusCases.json'), 'utf8'));

const propertyOf = {
  'W.h/kg': 'specificEnergy',
  'mg/cm2': 'activeMaterialLoading',
  '1': 'npRatio',
  'mS/cm': 'ionicConductivity',
  mV: 'overpotential',
} as const;

function claimsOf({ unit, claims }: Case): NumericClaim[] {
  return claims.map(({ value, u, basis, source, cell }, k) => {
    const measure: Measure = { ...exactly(value, unit), standardUncertainty: u, uncertaintyBasis: basis };
    const more = { sourceId: source, locator: { section: '§1', items: [cell] } };
    const claim = aClaim({ key: `${source}/${k}`, property: propertyOf[unit as 'mV'], value: measure, ...more });
    return claim as NumericClaim;
  });
}

describe('the consensus of recomputed cases', () => {
  it.each(cases)('$name: observations and votes', (one) => {
    const observations = observationsIn(claimsOf(one), one.unit);
    expect(observations).toHaveLength(one.observations);
    const votes = votesOf(observations).toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
    expect(votes).toHaveLength(one.votes.length);
    for (const [k, { source, value, variance, observations }] of one.votes.entries()) {
      expect(votes[k]).toMatchObject({ sourceId: source, value: expect.closeTo(value, 9) });
      expect(votes[k]!.observations).toHaveLength(observations);
      const u = votes[k]!.standardUncertainty;
      if (variance === null) expect(u).toBeNull();
      else expect(u! ** 2).toBeCloseTo(variance, 9);
    }
  });

  it.each(cases)('$name: the result', (one) => {
    const { method, mean, u, tau, Q, low, high, shares, nextSource } = one.result;
    const { consensus, disagreement } = agreement(claimsOf(one));
    if (method === 'NONE') {
      expect({ consensus, disagreement }).toEqual({ consensus: null, disagreement: null });
      return;
    }
    expect(consensus).toMatchObject({
      method,
      quantity: { value: expect.closeTo(mean, 5), unit: one.unit, uncertaintyBasis: 'PROPAGATED' },
      interval: { qualifier: 'RANGE', value: null, low: expect.closeTo(low, 5), high: expect.closeTo(high, 5) },
      tau: { value: expect.closeTo(tau, 5), unit: one.unit },
    });
    expect(consensus!.quantity.standardUncertainty).toBeCloseTo(u, 5);
    if (Q === null) expect(disagreement).toBeNull();
    else expect(disagreement!.value).toBeCloseTo(Math.sqrt(Q / (one.votes.length - 1)), 5);
    for (const [k, share] of (shares ?? []).entries()) expect(consensus!.votes[k]!.weight.value).toBeCloseTo(share, 4);
    if (nextSource === null) expect(consensus!.nextSource).toBeNull();
    else {
      expect(consensus!.nextSource!.low).toBeCloseTo(nextSource[0], 4);
      expect(consensus!.nextSource!.high).toBeCloseTo(nextSource[1], 4);
    }
  });
});

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

const drawn = fc.array(
  fc.record({
    value: fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 1, 1, -1)),
    exponent: fc.option(fc.double({ min: -4, max: 2, noNaN: true }), { nil: null }),
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    place: fc.constantFrom('Table 1 #x', 'Table 1 #y', 'Fig. 2'),
    unit: fc.constantFrom('W.h/kg', 'J/g', 'kJ/kg', 'W.h/g'),
  }),
  { minLength: 2, maxLength: 9 },
);
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Each number once in its own place, told or silent. */
function claimsFor(numbers: Drawn): Claim[] {
  return numbers.map(({ value, exponent, source, place }, k) => {
    const more = { sourceId: source, locator: { section: '§1', items: [place] } };
    const key = `${source}/${k}`;
    return exponent === null ? silent(key, value, more) : told(key, value, 10 ** exponent, more);
  });
}

function shuffled(claims: readonly Claim[], picks: readonly number[]): Claim[] {
  return claims
    .map((claim, k) => ({ claim, at: picks[k % picks.length]! }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ claim }) => claim);
}

const picked = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });

describe('whatever the claims, their consensus', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(drawn, picked, (numbers, picks) => {
        const claims = claimsFor(numbers);
        expect(agreement(shuffled(claims, picks))).toEqual(agreement(claims));
      }),
      { seed: 1 },
    );
  });

  it('does not depend on their keys', () => {
    fc.assert(
      fc.property(drawn, picked, (numbers, picks) => {
        const claims = claimsFor(numbers);
        const renamed = shuffled(claims, picks).map((claim, k) => ({ ...claim, key: `${claim.sourceId}/${k}` }));
        expect(consensusOf(renamed)?.quantity).toEqual(consensusOf(claims)?.quantity);
      }),
      { seed: 2 },
    );
  });

  it('is the same in whatever units they are printed', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const claims = claimsFor(numbers);
        const printed = claims.map((claim, k) => ({
          ...claim,
          value: convertMeasure(claim.value as Measure, numbers[k]!.unit),
        }));
        const [a, b] = [agreement(claims), agreement(printed)];
        expect(b.consensus === null).toBe(a.consensus === null);
        if (a.consensus === null) return;
        const { quantity, tau, votes, method } = b.consensus!;
        expect(quantity.unit).toBe('W.h/kg');
        expect(method).toBe(a.consensus.method);
        expect(quantity.value).toBeCloseTo(a.consensus.quantity.value!, 6);
        expect(quantity.standardUncertainty ?? 0).toBeCloseTo(a.consensus.quantity.standardUncertainty ?? 0, 6);
        expect(tau.value).toBeCloseTo(a.consensus.tau.value!, 5);
        for (const [k, { weight }] of votes.entries())
          expect(weight.value).toBeCloseTo(a.consensus.votes[k]!.weight.value!, 5);
      }),
      { seed: 3 },
    );
  });

  it('is the same when claims are printed again: in their cell, or elsewhere in their source', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (numbers, again, isMoved) => {
          const claims = claimsFor(numbers);
          const copies = again.map((pick, k) => {
            const claim = claims[pick % claims.length]!;
            const locator = isMoved ? { section: 'Abstract', items: [] } : claim.locator;
            return { ...claim, key: `${claim.sourceId}/copy${k}`, locator };
          });
          const [a, b] = [consensusOf(claims), consensusOf([...claims, ...copies])];
          expect(b?.quantity).toEqual(a?.quantity);
          expect(b?.votes.map(({ weight }) => weight)).toEqual(a?.votes.map(({ weight }) => weight));
        },
      ),
      { seed: 4 },
    );
  });

  it('lies between its votes, has finite numbers, and weights that add up to 1', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const consensus = consensusOf(claimsFor(numbers));
        if (consensus === null) return;
        const { quantity, votes, tau, interval } = consensus;
        const values = votes.map(({ value }) => value.value!);
        expect(quantity.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(quantity.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(votes.reduce((all, { weight }) => all + weight.value!, 0)).toBeCloseTo(1, 12);
        expect(votes.every(({ weight }) => weight.value! >= 0)).toBe(true);
        expect(tau.value).toBeGreaterThanOrEqual(0);
        const { standardUncertainty: u } = quantity;
        expect(interval === null).toBe(u === null);
        if (u === null) return;
        expect(u > 0 && Number.isFinite(u)).toBe(true);
        expect(interval!.low! < quantity.value! && quantity.value! < interval!.high!).toBe(true);
      }),
      { seed: 5 },
    );
  });

  it('gives no silent vote more weight than every vote that speaks', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const consensus = consensusOf(claimsFor(numbers));
        if (consensus?.method !== 'PAULE_MANDEL') return;
        const weights = (isSilent: boolean) =>
          consensus.votes
            .filter(({ value }) => (value.standardUncertainty === null) === isSilent)
            .map(({ weight }) => weight.value!);
        const most = Math.max(...weights(false)) * (1 + 1e-9);
        expect(weights(true).every((weight) => weight <= most)).toBe(true);
      }),
      { seed: 6 },
    );
  });

  it('does not change with the digits that are printed', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 1e-9, max: 1e-6, noNaN: true }), (numbers, halfPlace) => {
        const claims = claimsFor(numbers);
        const sharper = claims.map((claim) => {
          const measure = claim.value as Measure;
          const isPrinted = measure.uncertaintyBasis === 'IMPLIED_BY_PRECISION';
          return isPrinted ? { ...claim, value: implied(measure.value!, halfPlace) } : claim;
        });
        const isApart = numbers.every(({ value: a }, k) =>
          numbers.every(({ value: b }, j) => j === k || Math.abs(a - b) > 0.01),
        );
        if (isApart) expect(consensusOf(sharper)?.quantity).toEqual(consensusOf(claims)?.quantity);
      }),
      { seed: 7 },
    );
  });
});
