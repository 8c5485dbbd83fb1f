import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../src/derivation/derivation.ts';
import { derive } from '../../src/derivation/derive.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { needsOfMetric } from '../../src/derivation/needs.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { registry } from '../../src/metrics/registry.ts';
import { plausibleArguments, plausibleFacts } from '../support/plausible.ts';

/** The greatest relative half-width of an input. */
const WIDTH = 0.02;

/** Relative half-widths of the numbers that a metric asks for, and by how much they are stretched. */
function widths(metric: Metric) {
  const count = needsOfMetric(metric).length;
  const each = fc.array(fc.double({ min: 1e-4, max: WIDTH, noNaN: true }), { minLength: count, maxLength: count });
  const factors = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: count, maxLength: count });
  return fc.record({ narrow: each, factors });
}

function deriveWith(
  metric: Metric,
  halfWidths: readonly number[],
  blur: (value: number, w: number) => Partial<Measure>,
) {
  const index = new Map(needsOfMetric(metric).map(({ at, property }, k) => [`${at.join('.')} ${property}`, k]));
  const facts = plausibleFacts((value, property, path) => blur(value, halfWidths[index.get(`${path} ${property}`)!]!));
  return derive(metric, facts, plausibleArguments(metric));
}

const asStandard = (value: number, w: number): Partial<Measure> => ({
  standardUncertainty: w * value,
  uncertaintyBasis: 'REPORTED',
});
const asBand = (value: number, w: number): Partial<Measure> => ({ low: value * (1 - w), high: value * (1 + w) });

const asking = registry
  .filter((metric) => needsOfMetric(metric).length > 0)
  .map((metric) => [metric.name, metric] as const);

describe.each(asking)('a wider input of %s', (_, metric) => {
  const widest = needsOfMetric(metric).map(() => WIDTH);
  const stretched = ({ narrow, factors }: { narrow: number[]; factors: number[] }) =>
    narrow.map((w, k) => w * factors[k]!);

  it('never narrows its standard uncertainty', () => {
    fc.assert(
      fc.property(widths(metric), (drawn) => {
        const [narrow, wide] = [drawn.narrow, stretched(drawn)].map((w) => deriveWith(metric, w, asStandard).quantity!);
        if (narrow!.standardUncertainty === null) return;
        expect(wide!.standardUncertainty).toBeGreaterThanOrEqual(narrow!.standardUncertainty * (1 - 1e-5));
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('never narrows its interval', () => {
    fc.assert(
      fc.property(widths(metric), (drawn) => {
        const [narrow, wide] = [drawn.narrow, stretched(drawn)].map((w) => deriveWith(metric, w, asBand).quantity!);
        expect(wide!.low ?? -Infinity).toBeLessThanOrEqual(narrow!.low ?? -Infinity);
        expect(wide!.high ?? Infinity).toBeGreaterThanOrEqual(narrow!.high ?? Infinity);
      }),
      { numRuns: 25, seed: 2 },
    );
  });

  it('leaves an interval that holds whatever the inputs may be', () => {
    const unit = fc.double({ min: -1, max: 1, noNaN: true });
    const count = needsOfMetric(metric).length;
    fc.assert(
      fc.property(fc.array(unit, { minLength: count, maxLength: count }), (places) => {
        const { low, high } = deriveWith(metric, widest, asBand).quantity!;
        const inside = deriveWith(metric, places, (value, place) => ({ value: value * (1 + WIDTH * place) })).quantity;
        if (inside === null) return;
        const [least, most] = [inside.low ?? inside.value!, inside.high ?? inside.value!];
        const rounding = 1e-9 * Math.abs(least);
        expect(least).toBeGreaterThanOrEqual((low ?? -Infinity) - rounding);
        expect(most).toBeLessThanOrEqual((high ?? Infinity) + rounding);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('leaves few enough corners to look at them all', () => {
    expect(claimsBeneath(deriveWith(metric, widest, asBand)).size).toBeLessThanOrEqual(12);
  });
});

function claimsBeneath({ inputs }: Derivation): Set<string> {
  return new Set(
    inputs.flatMap(({ claim, derivation }) => [
      ...(claim ? [claim.id] : []),
      ...(derivation ? claimsBeneath(derivation) : []),
    ]),
  );
}
