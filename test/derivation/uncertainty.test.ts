import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { claimed, derived } from '../../src/derivation/origins.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { factsWhere, uncertain, within } from '../support/facts.ts';
import { metricOf } from '../support/metrics.ts';

const a = claimed('thermodynamicFactor');
const b = claimed('macMullinNumber');
const numbers = (thermodynamicFactor: ReturnType<typeof exactly>, macMullinNumber = thermodynamicFactor) =>
  factsWhere((property) => ({ thermodynamicFactor, macMullinNumber })[property as string] ?? null);

describe('standard uncertainty', () => {
  it('adds the relative uncertainties of a product in quadrature', () => {
    const { quantity, uncertainty } = derive(
      metricOf({ a, b }, (x) => x.a! * x.b!),
      numbers(uncertain(2, 0.02, '1'), uncertain(5, 0.2, '1')),
    );
    expect(uncertainty).toBe('STANDARD');
    expect(quantity).toMatchObject({ value: 10, qualifier: 'EQUAL', low: null, high: null });
    expect(quantity!.standardUncertainty).toBeCloseTo(10 * Math.hypot(0.01, 0.04), 9);
    expect(quantity!.uncertaintyBasis).toBe('PROPAGATED');
  });

  it('is marked as that of printed digits where no other went in', () => {
    const printed = { ...uncertain(2, 0.02, '1'), uncertaintyBasis: 'IMPLIED_BY_PRECISION' } as const;
    const product = metricOf({ a, b }, (x) => x.a! * x.b!);
    const basis = (one: Measure, other: Measure) => derive(product, numbers(one, other)).quantity!.uncertaintyBasis;
    expect(basis(printed, printed)).toBe('PROPAGATED_PRECISION');
    expect(basis(printed, exactly(5, '1'))).toBe('PROPAGATED_PRECISION');
    expect(basis(printed, uncertain(5, 0.2, '1'))).toBe('PROPAGATED');
    expect(basis(printed, within(4, 6, '1', 5))).toBe('PROPAGATED');
  });

  it('is none where every input is exact', () => {
    const { quantity, uncertainty } = derive(
      metricOf({ a }, (x) => 2 * x.a!),
      numbers(exactly(3, '1')),
    );
    expect(uncertainty).toBe('EXACT');
    expect(quantity).toMatchObject({ value: 6, standardUncertainty: null, uncertaintyBasis: null });
  });

  it('vanishes where one number cancels against itself through other metrics', () => {
    const double = metricOf({ a }, (x) => 2 * x.a!);
    const ratio = metricOf({ a, twice: derived(double) }, (x) => x.twice! / x.a!);
    const { quantity } = derive(ratio, numbers(uncertain(7, 1, '1')));
    expect(quantity!.value).toBe(2);
    expect(quantity!.standardUncertainty).toBeLessThan(1e-9);
  });

  it('counts one number that enters twice as one: a + 2a is uncertain by 3u, not by √5 u', () => {
    const double = metricOf({ a }, (x) => 2 * x.a!);
    const sum = metricOf({ a, twice: derived(double) }, (x) => x.twice! + x.a!);
    expect(derive(sum, numbers(uncertain(7, 0.1, '1'))).quantity!.standardUncertainty).toBeCloseTo(0.3, 9);
  });

  it('converts units of inputs and answer', () => {
    const share = metricOf({ c: claimed('coulombicEfficiency') }, (x) => 1 - x.c!, { unit: '[ppm]' });
    const facts = factsWhere(() => uncertain(99.9, 0.01, '%'));
    expect(derive(share, facts).quantity!.value).toBeCloseTo(1000, 6);
    expect(derive(share, facts).quantity!.standardUncertainty).toBeCloseTo(100, 6);
  });
});

describe('an interval', () => {
  it('appears as soon as one input is a bound, beside the others at all that they may be', () => {
    const { quantity, uncertainty } = derive(
      metricOf({ a, b }, (x) => x.a! * x.b!),
      numbers(within(2, null, '1'), {
        ...uncertain(5, 1 / Math.sqrt(3), '1'),
        uncertaintyBasis: 'IMPLIED_BY_PRECISION',
      }),
    );
    expect(uncertainty).toBe('INTERVAL');
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null, high: null, standardUncertainty: null });
    expect(quantity!.low).toBeCloseTo(8, 12);
  });

  it('turns a lower bound in the denominator into an upper one', () => {
    const { quantity } = derive(
      metricOf({ a }, (x) => 1 / x.a!, { floor: 0 }),
      numbers(within(4, null, '1')),
    );
    expect(quantity).toMatchObject({ qualifier: 'AT_MOST', value: null, low: null, high: 0.25 });
  });

  it('keeps the value where every input has one, and both ends of an assumed range', () => {
    const { quantity } = derive(
      metricOf({ a }, (x) => x.a! ** 2),
      numbers(within(1, 4, '1', 3)),
    );
    expect(quantity).toMatchObject({ qualifier: 'RANGE', value: 9, low: 1, high: 16 });
  });

  it('stops at the limits that physics sets to property and metric', () => {
    const { quantity } = derive(
      metricOf({ b }, (x) => x.b!, { ceiling: 4 }),
      numbers(within(null, 9, '1')),
    );
    expect(quantity).toMatchObject({ low: 1, high: 4 });
  });

  it('finds an extreme between the ends where the metric marks a turning point', () => {
    const parabola = metricOf({ a }, (x) => x.a! * (1 - x.a!));
    const marked = { ...parabola, inputs: { a: { symbol: 'a', origin: a, turningPoints: [0.5] } } };
    expect(derive(marked, numbers(within(0.3, 0.8, '1'))).quantity!.high).toBe(0.25);
  });

  it('never leaves its own value out', () => {
    const parabola = metricOf({ a }, (x) => x.a! * (1 - x.a!));
    expect(derive(parabola, numbers(within(0.3, 0.8, '1', 0.5))).quantity!.high).toBe(0.25);
  });
});
