import { describe, expect, it } from 'vitest';
import type { Claim, Condition, ConditionName } from '../../src/domain/claim.ts';
import { comparable, isSameSetPoint } from '../../src/domain/conditions/comparable.ts';
import { exactly } from '../../src/domain/measure.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { aClaim, within } from '../support/facts.ts';

const condition = (name: ConditionName, fields: Partial<Condition>): Condition => ({
  name,
  status: 'STATED',
  measure: null,
  subjectId: null,
  text: null,
  ...fields,
});
const current = (value: number, unit = 'mA/cm2') => condition('currentDensity', { measure: exactly(value, unit) });
const under = (...conditions: Condition[]) => aClaim({ conditions });
const wang = (key: string): Claim => catalogue.claims.find((claim) => claim.key === `wang2021/${key}`)!;
const told = ({ verdict, differences }: ReturnType<typeof comparable>) => [
  verdict,
  ...differences.map(({ name, kind }) => `${name} ${kind}`),
];

describe('two claims', () => {
  it('can be compared where both state the same, in whatever unit', () => {
    expect(told(comparable(under(current(1)), under(current(10, 'A/m2'))))).toEqual(['COMPARABLE']);
  });

  it('take set points 1 % apart for one, 2 % apart for two', () => {
    expect(comparable(under(current(7)), under(current(7.02))).verdict).toBe('COMPARABLE');
    expect(comparable(under(current(7)), under(current(7.15))).verdict).toBe('NOT_COMPARABLE');
  });

  it('take no other number for one set point than a run and a claim do', () => {
    for (const other of [7, 7.02, 7.06, 7.08, 7.15, 6.93, 6.92]) {
      const isOne = comparable(under(current(7)), under(current(other))).verdict === 'COMPARABLE';
      expect(isSameSetPoint(70, 10 * other), String(other)).toBe(isOne);
      expect(isSameSetPoint(10 * other, 70), String(other)).toBe(isOne);
    }
  });

  it('leave it open where one does not state what the other does', () => {
    const silent = condition('currentDensity', { status: 'NOT_STATED' });
    expect(told(comparable(under(current(1)), under()))).toEqual(['UNDECIDED', 'currentDensity NOT_STATED']);
    expect(told(comparable(under(silent), under(silent)))).toEqual(['UNDECIDED', 'currentDensity NOT_STATED']);
  });

  it('leave it open where the same is only assumed, and differ where a band excludes the other', () => {
    const measure = { ...exactly(1, 'mA/cm2'), low: 0.5, high: 5 };
    const band = condition('currentDensity', { status: 'ASSUMED', measure });
    expect(told(comparable(under(band), under(current(3))))).toEqual(['UNDECIDED', 'currentDensity ASSUMED']);
    expect(comparable(under(band), under(current(6))).verdict).toBe('NOT_COMPARABLE');
  });

  it('cancel an assumption only where one source leaves the same open', () => {
    const band = (low: number, high: number) =>
      condition('currentDensity', { status: 'ASSUMED', measure: { ...exactly(1, 'mA/cm2'), low, high } });
    const [one, same, wider] = [under(band(0.5, 5)), under(band(0.5, 5)), under(band(0.1, 5))];
    const elsewhere = { ...same, sourceId: 'another source' };
    expect(told(comparable(one, same))).toEqual(['COMPARABLE_IF', 'currentDensity SAME_ASSUMPTION']);
    expect(told(comparable(one, elsewhere))).toEqual(['UNDECIDED', 'currentDensity ASSUMED']);
    expect(told(comparable(one, wider))).toEqual(['UNDECIDED', 'currentDensity ASSUMED']);
  });

  it('leave it open where one states a range that contains what the other states', () => {
    const swept = condition('currentDensity', { measure: within(0.5, 5, 'mA/cm2') });
    expect(told(comparable(under(swept), under(current(1))))).toEqual(['UNDECIDED', 'currentDensity STATED_RANGE']);
    expect(comparable(under(swept), under(swept)).verdict).toBe('COMPARABLE');
    expect(comparable(under(swept), under(current(6))).verdict).toBe('NOT_COMPARABLE');
  });

  it('are compared whether the cell failed or the test ended: that makes a bound, not another test', () => {
    const [failed, ended] = [condition('testEnd', { text: 'failed' }), condition('testEnd', { text: 'ended' })];
    expect(told(comparable(under(failed), under(ended)))).toEqual(['COMPARABLE']);
  });

  it('tell subjects and words apart, and never take a number for words', () => {
    const cycles = condition('cycles', { measure: exactly(50, '{cycle}') });
    const later = condition('cycles', { text: 'after those averaged' });
    const glass = condition('separator', { subjectId: 'glass' });
    const felt = condition('separator', { subjectId: 'felt' });
    expect(comparable(under(cycles), under(later)).verdict).toBe('NOT_COMPARABLE');
    expect(comparable(under(glass), under(felt)).verdict).toBe('NOT_COMPARABLE');
    expect(comparable(under(later), under(later)).verdict).toBe('COMPARABLE');
  });

  it('are judged the same from both sides', () => {
    const [a, b] = [under(current(1)), under(current(2), condition('cycles', { text: 'many' }))];
    expect(told(comparable(a, b))).toEqual(told(comparable(b, a)));
  });

  it('of 2000 h at 1 and 1000 h at 10 mA·h/cm² are not, and nobody says at which current and temperature', () => {
    expect(told(comparable(wang('K6'), wang('K11')))).toEqual([
      'NOT_COMPARABLE',
      'arealCapacity DIFFERS',
      'currentDensity NOT_STATED',
      'temperature NOT_STATED',
    ]);
  });

  it('of the overpotentials on two hosts are, as far as one assumes the same of both', () => {
    expect(told(comparable(wang('K1'), wang('K2')))).toEqual([
      'COMPARABLE_IF',
      'currentDensity SAME_ASSUMPTION',
      'arealCapacity SAME_ASSUMPTION',
      'temperature SAME_ASSUMPTION',
    ]);
  });
});
