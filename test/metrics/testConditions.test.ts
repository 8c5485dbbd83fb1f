import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import type { Condition } from '../../src/domain/claim.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { exactly } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import { assumedCondition, notStated, stated, statedBetween } from '../../src/library/conditions.ts';
import { lifetimeRatio } from '../../src/metrics/cell/change.ts';
import {
  capacityToDendrites,
  cumulativePlatedCapacity,
  cyclesTested,
} from '../../src/metrics/cell/life/cyclesTested.ts';
import { aClaim, factsWith } from '../support/facts.ts';

const asked = { currentDensity: 1, cycledCapacity: 1 };
const capacity = stated('arealCapacity', 1, 'mA.h/cm2');
const assumedCurrent = assumedCondition('currentDensity', 1, 'mA/cm2', [0.5, 5]);

/** A cell of which this number of one test is claimed. */
function tested(property: PropertyName, hours: number, conditions: readonly Condition[]): Facts {
  const claim = aClaim({ property, value: exactly(hours, 'h'), conditions });
  return { ...factsWith({}), claims: (_id, name) => (name === property ? [claim] : []) };
}

describe('the cycles of a test', () => {
  it('are counted with the current that its source states, in whatever unit it is asked', () => {
    const facts = tested('lifetime', 200, [stated('currentDensity', 10, 'A/m2'), capacity]);
    const { quantity, assumptions } = derive(cyclesTested, facts, asked);
    expect(quantity).toMatchObject({ value: 100, unit: '{cycle}' });
    expect(assumptions).toEqual([]);
  });

  it('have the band of an assumed current, which is listed with it', () => {
    const facts = tested('lifetime', 200, [assumedCurrent, capacity]);
    const { quantity, assumptions, uncertainty } = derive(cyclesTested, facts, asked);
    expect(quantity).toMatchObject({ value: 100, low: 50, high: 500 });
    expect(uncertainty).toBe('INTERVAL');
    expect(assumptions).toMatchObject([{ condition: { name: 'currentDensity', measure: { low: 0.5, high: 5 } } }]);
  });

  it('lie between those at the ends of a stated range', () => {
    const facts = tested('lifetime', 200, [statedBetween('currentDensity', [0.5, 5], 'mA/cm2'), capacity]);
    expect(derive(cyclesTested, facts, asked).quantity).toMatchObject({ value: null, low: 50, high: 500 });
  });

  it('are missing where the current is not stated', () => {
    const facts = tested('lifetime', 200, [notStated('currentDensity'), capacity]);
    for (const metric of [cyclesTested, cumulativePlatedCapacity]) {
      const { quantity, missing } = derive(metric, facts, asked);
      expect(quantity).toBeNull();
      expect(missing[0]!.reason).toBe('CONDITION_NOT_STATED');
    }
  });

  it('are missing where the current is another one, or certainly outside of the band', () => {
    for (const current of [stated('currentDensity', 2, 'mA/cm2'), assumedCurrent]) {
      const facts = tested('lifetime', 200, [current, capacity]);
      const { quantity, missing } = derive(cyclesTested, facts, { ...asked, currentDensity: 6 });
      expect(quantity).toBeNull();
      expect(missing[0]!.reason).toBe('CONDITION_DIFFERS');
    }
  });

  it('plate a charge on which an assumed capacity has no effect: n·q = t·j/2', () => {
    const band = assumedCondition('arealCapacity', 1, 'mA.h/cm2', [0.5, 5]);
    const facts = tested('lifetime', 200, [stated('currentDensity', 1, 'mA/cm2'), band]);
    const { quantity } = derive(cumulativePlatedCapacity, facts, asked);
    expect(quantity!.value).toBeCloseTo(100, 9);
    expect(quantity!.low).toBeCloseTo(100, 9);
    expect(quantity!.high).toBeCloseTo(100, 9);
  });
});

describe('other numbers of a test', () => {
  it('are not carried to a current at which nothing was measured: the charge until dendrites', () => {
    const facts = tested('timeToDendrites', 2, [stated('currentDensity', 1, 'mA/cm2')]);
    expect(derive(capacityToDendrites, facts, { currentDensity: 1 }).quantity!.value).toBeCloseTo(2, 9);
    const { quantity, missing } = derive(capacityToDendrites, facts, { currentDensity: 5 });
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ reason: 'CONDITION_DIFFERS' }, { reason: 'CONDITION_DIFFERS' }]);
  });

  it('are those of any test where no condition is asked, and of none that does not state it where one is', () => {
    const facts = tested('lifetime', 200, [notStated('currentDensity'), capacity]);
    expect(derive(lifetimeRatio, facts, { reference: 100 }).quantity!.value).toBe(2);
    const { quantity, missing } = derive(lifetimeRatio, facts, { reference: 100, currentDensity: 1 });
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ reason: 'CONDITION_NOT_STATED' }]);
  });
});
