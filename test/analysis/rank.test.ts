import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byBest,
  compareRanks,
  endsOfMeasure,
  paretoFront,
  passes,
  rankOf,
  type Sense,
} from '../../src/analysis/rank.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { within } from '../support/facts.ts';

const atLeast2000 = within(2000, null, 'h');
const limits = (given: Partial<Record<'eq' | 'gte' | 'lte', number>>) => ({ eq: null, gte: null, lte: null, ...given });
const hours = (value: number) => value * 3600;

describe('a criterion', () => {
  it('is passed by a bound only where the bound decides', () => {
    expect(passes(atLeast2000, limits({ gte: hours(1500) }))).toBe(true);
    expect(passes(atLeast2000, limits({ gte: hours(2000) }))).toBe(true);
    expect(passes(atLeast2000, limits({ gte: hours(2001) }))).toBe(false);
    expect(passes(atLeast2000, limits({ lte: hours(3000) }))).toBe(false);
    expect(passes(atLeast2000, limits({ eq: hours(2000) }))).toBe(false);
  });

  it('is passed by a range only where all of it passes', () => {
    const range = within(20, 40, 'nm');
    expect(passes(range, limits({ gte: 20e-9, lte: 40e-9 }))).toBe(true);
    expect(passes(range, limits({ gte: 21e-9 }))).toBe(false);
  });

  it('includes its limits, whichever unit they came in', () => {
    expect(passes(exactly(35, 'mV'), limits({ eq: 0.035, gte: 0.035, lte: 0.035 }))).toBe(true);
  });
});

describe('the rank of a number', () => {
  it('is that of its bound, in SI', () => {
    expect(rankOf(atLeast2000)).toBe(hours(2000));
    expect(rankOf(within(null, 0.1, '[ppm]'))).toBeCloseTo(1e-7, 20);
    expect(rankOf(exactly(25, 'Cel'))).toBe(298.15);
  });

  it('is last where there is none, whichever way the order runs', () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      expect([3, null, 1, 2].toSorted((a, b) => compareRanks(a, b, direction)).at(-1)).toBe(null);
    }
  });
});

interface Item {
  readonly x: Measure | null;
  readonly y: Measure | null;
}

const number = fc.integer({ min: 0, max: 6 });
const measure: fc.Arbitrary<Measure | null> = fc.oneof(
  { weight: 4, arbitrary: number.map((value) => exactly(value, '1')) },
  number.map((low) => within(low, null, '1')),
  number.map((high) => within(null, high, '1')),
  fc.tuple(number, number).map(([low, width]) => within(low, low + width + 1, '1')),
  fc.constant(null),
);
const items = fc.array(fc.record({ x: measure, y: measure }), { maxLength: 12 });
const sense = fc.constantFrom<Sense>('LEAST', 'GREATEST');

/** What an item might turn out to be, at the ends of its bounds. */
function corners({ x, y }: Item): [number, number][] {
  const [across, up] = [endsOfMeasure(x!), endsOfMeasure(y!)];
  return [across.low, across.high].flatMap((a) => [up.low, up.high].map((b): [number, number] => [a, b]));
}

describe('the Pareto front', () => {
  const axes = (a: Sense, b: Sense) => [
    { quantityOf: ({ x }: Item) => x, sense: a },
    { quantityOf: ({ y }: Item) => y, sense: b },
  ];

  it('holds exactly those that no other beats whatever the bounds turn out to be', () => {
    fc.assert(
      fc.property(items, sense, sense, (all, a, b) => {
        const front = new Set(paretoFront(all, axes(a, b)));
        const known = all.filter(({ x, y }) => x && y);
        const sign = (one: Sense) => (one === 'GREATEST' ? 1 : -1);
        const isAsGood = ([x, y]: [number, number], [u, v]: [number, number]) =>
          sign(a) * x >= sign(a) * u && sign(b) * y >= sign(b) * v;
        const isBetter = ([x, y]: [number, number], [u, v]: [number, number]) => x !== u || y !== v;
        for (const item of known) {
          const isBeaten = known.some((other) =>
            corners(other).every((p) => corners(item).every((q) => isAsGood(p, q) && isBetter(p, q))),
          );
          expect(front.has(item)).toBe(!isBeaten);
        }
        expect(front.size).toBeLessThanOrEqual(known.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never beats a life that was never ended', () => {
    const life = (quantity: Measure, overpotential: number) => ({ x: quantity, y: exactly(overpotential, 'mV') });
    const open = life(within(500, null, 'h'), 64);
    const better = life(exactly(2000, 'h'), 35);
    expect(paretoFront([open, better], axes('GREATEST', 'LEAST'))).toEqual([open, better]);
    expect(paretoFront([life(exactly(500, 'h'), 64), better], axes('GREATEST', 'LEAST'))).toEqual([better]);
  });

  it('is told from the best end', () => {
    const all = [1, 3, 2].map((value) => ({ x: exactly(value, '1'), y: null }));
    const [axis] = axes('GREATEST', 'LEAST');
    expect(byBest(all, axis!).map(({ x }) => x.value)).toEqual([3, 2, 1]);
  });
});
