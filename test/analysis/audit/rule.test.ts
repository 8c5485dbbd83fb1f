import { describe, expect, it } from 'vitest';
import { hasAnotherDimension } from '../../../src/analysis/audit/printedUnit.ts';
import { answered } from '../../../src/analysis/audit/rule.ts';
import { derive } from '../../../src/derivation/derive.ts';
import { claimed, claimedUnder, constant, derived, first, given, summand } from '../../../src/derivation/origins.ts';
import { exactly } from '../../../src/domain/measure.ts';
import { aClaim, factsWith } from '../../support/facts.ts';
import { metricOf } from '../../support/metrics.ts';

describe('a metric whose arguments are answered', () => {
  const open = metricOf(
    { a: given('x'), b: first(given('y'), claimed('density')), c: given('z') },
    (of) => of.a! + 10 * of.b! + 100 * of.c!,
    {
      arguments: {
        x: { unit: '1', description: '' },
        y: { unit: '1', description: '', optional: true },
        z: { unit: '1', description: '' },
      },
    },
  );
  const one = constant(1, '1', 'a definition');

  it('asks for the others alone, and computes with the answers', () => {
    const closed = answered(open, { a: one, b: one });
    expect(Object.keys(closed.arguments!)).toEqual(['z']);
    expect(derive(closed, factsWith({}), { z: 2 }).quantity).toMatchObject({ value: 211 });
    expect(() => derive(closed, factsWith({}), { x: 1, z: 2 })).toThrow('x is not an argument');
  });

  it('asks for what another input, a claim under conditions or a metric beneath still needs', () => {
    const x = { unit: '1', description: '' } as const;
    const beneath = metricOf({ x: given('x') }, (of) => of.x!, { arguments: { x } });
    const under = { arealCapacity: 'x' };
    for (const other of [given('x'), derived(beneath), summand('1', given('x')), claimedUnder(under, 'density')]) {
      const metric = metricOf({ a: given('x'), other }, () => 1, { arguments: { x } });
      expect(Object.keys(answered(metric, { a: one }).arguments!)).toEqual(['x']);
      expect(Object.keys(answered(metric, { a: one, other: one }).arguments!)).toEqual([]);
    }
  });

  it('leaves the metric itself as it was', () => {
    answered(open, { a: one });
    expect(Object.keys(open.arguments!)).toEqual(['x', 'y', 'z']);
  });

  it('is none where an answer is to no input', () => {
    expect(() => answered(open, { x: one })).toThrow('test has no input x');
  });
});

describe('a printed unit', () => {
  const printed = (printedUnit: string | null, property: 'sheetResistance' | 'ionMobility' | 'quality') =>
    hasAnotherDimension({ ...aClaim({ property, value: exactly(1, '1') }), printedUnit });

  it('that the record marks as printed so is held to its letter', () => {
    expect(printed('ohm cm^-2 (sic)', 'sheetResistance')).toBe(true);
    expect(printed('cm2/s (sic)', 'ionMobility')).toBe(true);
    expect(printed('cm2/(V.s) (sic)', 'ionMobility')).toBe(false);
  });

  it('is taken for what everybody reads elsewhere', () => {
    expect(printed('ohm', 'sheetResistance')).toBe(false);
    expect(printed('whatever (sic)', 'ionMobility')).toBe(false);
    expect(printed(null, 'ionMobility')).toBe(false);
    expect(printed('cm2/s (sic)', 'quality')).toBe(false);
  });
});
