import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type RuleRelation, severities, severityOf, verdicts } from '../../../src/analysis/audit/verdict.ts';
import { difference } from '../../../src/analysis/difference.ts';
import { convertMeasure } from '../../../src/domain/convertMeasure.ts';
import { exactly, type Measure } from '../../../src/domain/measure.ts';
import { readPrinted } from '../../../src/domain/printed/printed.ts';
import { uncertain, within } from '../../support/facts.ts';

const print = (text: string, unit = 'mV') => readPrinted(text, unit) as Measure;
const sharply = (value: number, unit = 'mV') => exactly(value, unit);
const propagated = (value: number, u: number): Measure => ({
  ...uncertain(value, u, 'mV'),
  uncertaintyBasis: 'PROPAGATED',
});

describe('the verdict', () => {
  it.each([
    ['35.0', 35.04, 'CONSISTENT'],
    ['35.0', 35.06, 'ROUNDING'],
    ['35.0', 35.16, 'STRAIN'],
    ['35.0', 38.4, 'STRAIN'],
    ['35.0', 38.6, 'FAIL'],
    ['35.0', 31.4, 'FAIL'],
    ['~64', 70, 'CONSISTENT'],
    ['~64', 70.5, 'FAIL'],
    ['>2000', 2500, 'CONSISTENT'],
    ['>2000', 1999, 'STRAIN'],
    ['<80', 79, 'CONSISTENT'],
    ['20-40', 30, 'CONSISTENT'],
    ['20-40', 43, 'STRAIN'],
    ['20-40', 45, 'FAIL'],
  ] as const)('on %s against exactly %d is %s', (text, value, verdict) => {
    expect(judge({ reported: print(text), recomputed: sharply(value), relation: 'EQUAL' })).toBe(verdict);
  });

  it('gives an approximate number no last digit: its ten percent are all that it may be off', () => {
    const about = { reported: print('~2.0', '1'), recomputed: sharply(1.75, '1'), relation: 'EQUAL' } as const;
    expect(judge(about)).toBe('FAIL');
    expect(judge({ ...about, reported: print('2.0', '1'), recomputed: sharply(1.86, '1') })).toBe('ROUNDING');
  });

  it('takes two standard uncertainties of a recomputation for its interval', () => {
    const against = (u: number) => judge({ reported: print('35.0'), recomputed: propagated(36, u), relation: 'EQUAL' });
    expect([against(0.42), against(0.47), against(0.48)]).toEqual(['STRAIN', 'ROUNDING', 'CONSISTENT']);
  });

  it('holds a limit on one side only', () => {
    const at = (relation: RuleRelation, value: number) =>
      judge({ reported: print('35.0'), recomputed: sharply(value), relation });
    expect([at('AT_MOST', 99), at('AT_MOST', 30)]).toEqual(['CONSISTENT', 'FAIL']);
    expect([at('AT_LEAST', 30), at('AT_LEAST', 99)]).toEqual(['CONSISTENT', 'FAIL']);
  });

  it('fails what lies beyond a law, however little, and not what its uncertainty leaves open', () => {
    const law = { relation: 'AT_MOST', isLaw: true } as const;
    expect(judge({ reported: print('100.2', '%'), recomputed: sharply(100, '%'), ...law })).toBe('FAIL');
    expect(judge({ reported: print('100.0', '%'), recomputed: sharply(100, '%'), ...law })).toBe('CONSISTENT');
    expect(judge({ reported: print('100', '%'), recomputed: sharply(99.6, '%'), ...law })).toBe('CONSISTENT');
  });

  it.each([
    ['1166', '1165', 'CONFLICT'],
    ['231.23', '232', 'CONFLICT'],
    ['231.23', '231', 'CONSISTENT'],
    ['11.6', '12', 'CONSISTENT'],
    ['20-40', '30-50', 'CONSISTENT'],
    ['20-30', '30-50', 'CONFLICT'],
    ['99.92', '>99.9', 'CONSISTENT'],
    ['99.8', '>99.9', 'CONFLICT'],
  ] as const)('on %s and %s, printed of one thing, is %s', (one, other, verdict) => {
    expect(judge({ reported: print(one), recomputed: print(other), relation: 'SAME' })).toBe(verdict);
    expect(judge({ reported: print(other), recomputed: print(one), relation: 'SAME' })).toBe(verdict);
  });

  it('has a severity, of a known order', () => {
    expect(Object.keys(severityOf).toSorted()).toEqual([...verdicts].toSorted());
    const rank = (verdict: (typeof verdicts)[number]) => severities.indexOf(severityOf[verdict]);
    expect(rank('FAIL')).toBeGreaterThan(rank('STRAIN'));
    expect(rank('STRAIN')).toBeGreaterThan(rank('ROUNDING'));
    expect(rank('ROUNDING')).toBeGreaterThan(rank('CONSISTENT'));
  });
});

const ladder = ['CONSISTENT', 'ROUNDING', 'STRAIN', 'FAIL'];
const values = fc.double({ min: 1, max: 1000, noNaN: true });
const doubts = fc.double({ min: 0, max: 100, noNaN: true });
const relations = fc.constantFrom<RuleRelation>('EQUAL', 'AT_MOST', 'AT_LEAST');
const prints = fc
  .tuple(fc.constantFrom('', '~', '>', '<'), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }))
  .map(([sign, digits, places]) => print(`${sign}${(digits / 10 ** places).toFixed(places)}`));

describe('any verdict', () => {
  it('does not depend on the units of either side', () => {
    fc.assert(
      fc.property(prints, values, doubts, relations, (reported, value, u, relation) => {
        const recomputed = propagated(value, u);
        const here = judge({ reported, recomputed, relation });
        for (const unit of ['V', 'uV', 'kV']) {
          expect(judge({ reported: convertMeasure(reported, unit), recomputed, relation })).toBe(here);
          expect(judge({ reported, recomputed: convertMeasure(recomputed, unit), relation })).toBe(here);
        }
      }),
    );
  });

  it('is never harsher for more doubt about the recomputation', () => {
    fc.assert(
      fc.property(prints, values, doubts, doubts, relations, (reported, value, u, more, relation) => {
        const rank = (doubt: number) =>
          ladder.indexOf(judge({ reported, recomputed: propagated(value, doubt), relation }));
        expect(rank(u + more)).toBeLessThanOrEqual(rank(u));
      }),
    );
  });

  it('is never harsher for a wider range on either side', () => {
    fc.assert(
      fc.property(values, values, doubts, doubts, relations, (a, b, width, more, relation) => {
        const range = (x: number, by: number) => within(x - by, x + by, 'mV');
        const rank = (wa: number, wb: number) =>
          ladder.indexOf(judge({ reported: range(a, wa), recomputed: range(b, wb), relation }));
        expect(rank(width + more, width)).toBeLessThanOrEqual(rank(width, width));
        expect(rank(width, width + more)).toBeLessThanOrEqual(rank(width, width));
      }),
    );
  });
});

describe('a difference', () => {
  it('is recomputed less reported, with the uncertainties of both', () => {
    const found = difference(uncertain(200, 3, 'V'), uncertain(190, 4, 'V'))!;
    expect(found.absolute).toMatchObject({ value: -10, unit: 'V', standardUncertainty: 5 });
    expect(found.relative).toMatchObject({ value: -5, unit: '%' });
    expect(found.relative!.standardUncertainty).toBeCloseTo(100 * Math.hypot(4 / 200, (3 * 190) / 200 ** 2), 12);
  });

  it('is in the unit of what is reported', () => {
    const { absolute } = difference(exactly(1, 'V'), exactly(1500, 'mV'))!;
    expect(absolute).toMatchObject({ unit: 'V' });
    expect(absolute.value).toBeCloseTo(0.5, 12);
  });

  it('is a bound where one side is, and a range where one side is', () => {
    const bound = difference(print('>2000', 'V'), sharply(2100, 'V'))!;
    expect(bound.absolute).toMatchObject({ qualifier: 'AT_MOST', value: null, low: null, high: 100 });
    expect(bound.relative!.high).toBeCloseTo(5, 12);
    const range = difference(print('20-40', 'V'), sharply(50, 'V'))!;
    expect(range.absolute).toMatchObject({ qualifier: 'RANGE', low: 10, high: 30 });
    expect(range.relative).toMatchObject({ low: 25, high: 150 });
  });

  it('of a number within a band is a number within a band, whichever side that is', () => {
    const banded = within(8, 12, 'V', 10);
    const { absolute, relative } = difference(banded, uncertain(11, 0.5, 'V'))!;
    expect(absolute).toMatchObject({ value: 1, low: -2, high: 4, unit: 'V', standardUncertainty: null });
    expect(relative!.value).toBeCloseTo(10, 12);
    expect(relative!.low).toBeCloseTo(100 * (10 / 12 - 1), 12);
    expect(relative!.high).toBeCloseTo(100 * (12 / 8 - 1), 12);
    expect(difference(sharply(10, 'V'), banded)!.relative).toMatchObject({
      value: 0,
      low: expect.closeTo(-20, 12),
      high: expect.closeTo(20, 12),
    });
    const open = difference(within(-1, 12, 'V', 10), banded)!;
    expect(open.relative).toMatchObject({ value: 0, low: null, high: null });
    expect(difference(within(8, null, 'V', 10), banded)!.relative).toMatchObject({ low: -100, high: 50 });
  });

  it('of two within bands is within its own, wherever in theirs the two are, and never narrower for wider ones', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const width = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(values, values, width, width, share, share, (a, b, wa, wb, atA, atB) => {
        const band = (x: number, w: number) => within(x * (1 - w), x * (1 + w), 'mV', x);
        const somewhere = (x: number, w: number, at: number) => x * (1 - w + 2 * w * at);
        const { low, high } = difference(band(a, wa), band(b, wb))!.relative!;
        const actual = 100 * (somewhere(b, wb, atB) / somewhere(a, wa, atA) - 1);
        expect(actual).toBeGreaterThanOrEqual(low! - 1e-9 * (1 + Math.abs(low!)));
        expect(actual).toBeLessThanOrEqual(high! + 1e-9 * (1 + Math.abs(high!)));
        const wider = difference(band(a, wa), band(b, Math.min(0.9, 1.5 * wb)))!.relative!;
        expect(wider.low).toBeLessThanOrEqual(low!);
        expect(wider.high).toBeGreaterThanOrEqual(high!);
      }),
    );
  });

  it('is none between bounds that leave it open on both sides, and has no ratio to zero', () => {
    expect(difference(print('>20'), within(10, null, 'mV'))).toBeNull();
    expect(difference(sharply(0), sharply(1))).toMatchObject({ absolute: { value: 1 }, relative: null });
  });

  it('of temperatures is in kelvins', () => {
    const { absolute } = difference(exactly(20, 'Cel'), exactly(298.15, 'K'))!;
    expect(absolute.unit).toBe('K');
    expect(absolute.value).toBeCloseTo(5, 9);
  });
});
