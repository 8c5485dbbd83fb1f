import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { consensus } from '../../src/domain/consensus.ts';
import { convertMeasure } from '../../src/domain/convertMeasure.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
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
  aClaim({ key, property: 'specificEnergy', value, ...more });
const number = (key: string, value: number, u: number, more: Partial<Claim> = {}) =>
  energy(key, uncertain(value, u, 'W.h/kg'), more);
const keys = (claims: readonly Claim[]) => claims.map(({ key }) => key);

describe('the consensus of claims', () => {
  it('weighs by inverse variance: 10 ± 1 and 16 ± 2 give 11.2', () => {
    const { mean, birgeRatio } = consensus([number('a', 10, 1), number('b', 16, 2)]);
    expect(mean!.value).toBeCloseTo(11.2, 12);
    expect(birgeRatio!.value).toBeCloseTo(Math.sqrt(1.2 ** 2 + 2.4 ** 2), 12);
  });

  it('has the uncertainty of the weights where the numbers agree, stretched by the Birge ratio where they do not', () => {
    const agreeing = consensus([number('a', 10, 1), number('b', 10.1, 1)]);
    expect(agreeing.birgeRatio!.value).toBeLessThan(1);
    expect(agreeing.mean!.standardUncertainty).toBeCloseTo(Math.SQRT1_2, 12);
    const torn = consensus([number('a', 10, 1), number('b', 20, 1)]);
    expect(torn.birgeRatio!.value).toBeCloseTo(Math.sqrt(50), 12);
    expect(torn.mean!.standardUncertainty).toBeCloseTo(5, 12);
  });

  it('is none of fewer than two numbers: null, not the one', () => {
    expect(consensus([])).toEqual({ mean: null, birgeRatio: null, averaged: [], violated: [] });
    const one = consensus([number('a', 10, 1), energy('b', { kind: 'WITHHELD' } as never)]);
    expect(one).toMatchObject({ mean: null, birgeRatio: null });
    expect(keys(one.averaged)).toEqual(['a']);
  });

  it('does not average bounds, but names those that it does not keep', () => {
    const claims = [
      number('a', 63.58, 0.003),
      number('b', 64, 0.29),
      energy('kept', within(60, null, 'W.h/kg')),
      energy('broken', within(null, 60, 'W.h/kg')),
      energy('range', within(64, 70, 'W.h/kg')),
    ];
    const { averaged, violated } = consensus(claims);
    expect(keys(averaged)).toEqual(['a', 'b']);
    expect(keys(violated)).toEqual(['range', 'broken']);
  });

  it('checks bounds against a single number as well', () => {
    expect(keys(consensus([number('a', 10, 1), energy('b', within(11, null, 'W.h/kg'))]).violated)).toEqual(['b']);
  });

  it('leaves out what was taken under other conditions, and what is assumed or simulated', () => {
    const { averaged } = consensus([
      number('a', 10, 1, { conditions: [condition(1)] }),
      number('b', 11, 1, { conditions: [condition(1)] }),
      number('other', 50, 10, { conditions: [condition(10)] }),
      number('silent', 12, 1),
      number('assumed', 13, 1, { evidence: 'ASSUMED' }),
      number('simulated', 13, 1, { evidence: 'SIMULATED' }),
    ]);
    expect(keys(averaged).toSorted()).toEqual(['a', 'b', 'silent']);
  });

  it('never joins two claims that exclude each other through a third that is silent', () => {
    const { averaged } = consensus([
      number('silent', 10, 0.1),
      number('at 1', 11, 1, { conditions: [condition(1)] }),
      number('at 10', 12, 2, { conditions: [condition(10)] }),
    ]);
    expect(keys(averaged)).toEqual(['silent', 'at 1']);
  });

  it('weighs no number that has no uncertainty', () => {
    const { averaged } = consensus([number('a', 10, 1), number('b', 11, 1), energy('exact', exactly(12, 'W.h/kg'))]);
    expect(keys(averaged).toSorted()).toEqual(['a', 'b']);
  });

  it('does not average the peaks of a pattern or the settings of a test', () => {
    const peak = (key: string, value: number) =>
      aClaim({ key, property: 'diffractionAngle', value: uncertain(value, 0.03, 'deg') });
    expect(consensus([peak('a', 44.5), peak('b', 51.8)]).mean).toBeNull();
  });
});

describe('whatever the claims, their consensus', () => {
  const drawn = fc.array(
    fc.record({
      value: fc.double({ min: 1, max: 100, noNaN: true }),
      u: fc.double({ min: 0.1, max: 5, noNaN: true }),
      unit: fc.constantFrom('W.h/kg', 'J/g', 'kJ/kg', 'W.h/g'),
    }),
    { minLength: 2, maxLength: 6 },
  );
  const claimsOf = (numbers: readonly { value: number; u: number }[]) =>
    numbers.map(({ value, u }, k) => number(`test/${k}`, value, u));

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (numbers, picks) => {
        const claims = claimsOf(numbers);
        const shuffled = claims.toSorted(() => (picks.next().value! % 2) - 0.5);
        expect(consensus(shuffled)).toEqual(consensus(claims));
      }),
      { seed: 1 },
    );
  });

  it('is the same in whatever units they are printed', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const claims = claimsOf(numbers);
        const printed = claims.map((claim, k) => ({
          ...claim,
          value: convertMeasure(claim.value as Measure, numbers[k]!.unit),
        }));
        const [a, b] = [consensus(claims), consensus(printed)];
        const mean = convertMeasure(b.mean!, 'W.h/kg');
        expect(mean.value! / a.mean!.value!).toBeCloseTo(1, 9);
        expect(mean.standardUncertainty! / a.mean!.standardUncertainty!).toBeCloseTo(1, 9);
        expect(b.birgeRatio!.value).toBeCloseTo(a.birgeRatio!.value!, 6);
      }),
      { seed: 2 },
    );
  });

  it('lies between the least and the greatest, and is less uncertain than each where they agree', () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const { mean, birgeRatio } = consensus(claimsOf(numbers));
        const values = numbers.map(({ value }) => value);
        expect(mean!.value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(mean!.value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
        if (birgeRatio!.value! <= 1) {
          expect(mean!.standardUncertainty).toBeLessThan(Math.min(...numbers.map(({ u }) => u)));
        }
      }),
      { seed: 3 },
    );
  });
});
