import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { agreement } from '../../src/domain/consensus/consensus.ts';
import { convertMeasure } from '../../src/domain/convertMeasure.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { consensusOf, implied, silent, told } from '../support/prints.ts';

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
