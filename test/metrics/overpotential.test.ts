import { describe, expect, it } from 'vitest';
import { circumstances } from '../../src/analysis/compare.ts';
import { derive } from '../../src/derivation/derive.ts';
import { exchangeCurrentDensityFromResistance } from '../../src/derivation/quantities/exchangeCurrentDensity.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { exactly } from '../../src/domain/measure.ts';
import { stated } from '../../src/library/conditions.ts';
import { exchangeCurrentDensity } from '../../src/metrics/cell/resistance/exchangeCurrentDensity.ts';
import {
  concentrationOverpotentialMetric,
  interfaceOverpotentialMetric,
  ohmicOverpotential,
} from '../../src/metrics/cell/resistance/overpotentialParts.ts';
import { butlerVolmerOverpotential } from '../../src/physics/butlerVolmer.ts';
import { units } from '../../src/physics/units.ts';
import { answer } from '../support/derived.ts';
import { aClaim, factsOf } from '../support/facts.ts';

const at = { currentDensity: 1, temperature: 298.15 };
const cells = ['na-nisb-cc', 'na-cc', 'na-ni-cc', 'na-ani-cc', 'na-plate', 'li-nisb-cc', 'li-cc', 'k-nisb-cc', 'k-cc'];
const value = (...[metric, facts, given]: Parameters<typeof derive>) => derive(metric, facts, given).quantity!.value!;

describe('the parts of an overpotential', () => {
  it.each(cells)('of %s add up to what was measured', (slug) => {
    const facts = factsOf('CELL', slug);
    const measured = derive(interfaceOverpotentialMetric, facts, at).inputs[0]!.measure!.value!;
    const transport =
      value(ohmicOverpotential, facts, { currentDensity: 1 }) + value(concentrationOverpotentialMetric, facts, at);
    expect(transport + 2 * value(interfaceOverpotentialMetric, facts, at)).toBeCloseTo(measured, 9);
    expect(transport).toBeGreaterThan(0);
  });

  it.each(cells)('of %s come back from the exchange current density fitted to them', (slug) => {
    const facts = factsOf('CELL', slug);
    const { quantity, inputs } = derive(exchangeCurrentDensity, facts, at);
    const area = inputs.find(({ name }) => name === 'activeArea')!.measure!.value!;
    const exchange = quantity!.value! * units['mA/cm2'].toSI;
    const eta = butlerVolmerOverpotential(10 / area, exchange, 298.15);
    expect(1e3 * eta).toBeCloseTo(value(interfaceOverpotentialMetric, facts, at), 9);
  });

  it('rest on assumed conditions, and say so', () => {
    const { assumptions, uncertainty } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'exchangeCurrentDensity', at);
    expect(uncertainty).toBe('INTERVAL');
    expect(assumptions.map(({ text }) => text).join('\n')).toContain('current density 1 mA/cm2 (0.5 to 5)');
  });

  it('take a plate for flat, a cloth for its fibres', () => {
    const area = (slug: string) =>
      derive(exchangeCurrentDensity, factsOf('CELL', slug), at).inputs.find(({ name }) => name === 'activeArea')!;
    expect(area('na-plate')).toMatchObject({ origin: 'RECORD', measure: { value: 1 } });
    expect(area('na-cc')).toMatchObject({ origin: 'METRIC' });
  });

  it.each(cells)('of %s never fall with the current that is asked', (slug) => {
    const facts = factsOf('CELL', slug);
    const at1 = value(interfaceOverpotentialMetric, facts, at);
    for (const currentDensity of [0.5, 0.7, 1, 1.4, 2]) {
      const here = value(interfaceOverpotentialMetric, facts, { ...at, currentDensity });
      expect(here / at1).toBeCloseTo(currentDensity, 9);
    }
  });

  it('do not answer further than a factor of two from the current of the test', () => {
    for (const currentDensity of [0.49, 2.01, 6]) {
      const { missing } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'interfaceOverpotential', { ...at, currentDensity });
      expect(missing[0]).toMatchObject({ input: 'overpotential', reason: expect.stringMatching(/^CONDITION_/) });
    }
  });

  it('vary with the whole band of an assumed current, and name it', () => {
    const given = { currentDensity: 1 };
    const { quantity, assumptions } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'interfaceOverpotential', given);
    expect(quantity!.value).toBeCloseTo(12.7, 1);
    // At 0.5 mA/cm² the electrolyte takes half as much, and the rest is doubled: 2 · (35 − 4.7)/2 mV and a little more.
    expect(quantity!.high).toBeGreaterThan(29);
    expect(quantity!.high).toBeLessThan(35);
    // Nothing is known below: at a corner of the box no salt is left.
    expect(quantity!.low).toBeNull();
    const ofCurrent = assumptions.find(({ condition }) => condition?.name === 'currentDensity')!;
    expect(ofCurrent).toMatchObject({
      claim: { key: 'wang2021/K1' },
      condition: { status: 'ASSUMED', measure: { value: 1, low: 0.5, high: 5, unit: 'mA/cm2' } },
    });
  });

  it('follow the current and the temperature at once: in proportion to one, by the law of Arrhenius in the other', () => {
    const facts = factsOf('CELL', 'na-nisb-cc');
    const b = Math.exp((55e3 / 8.314462618) * (1 / 270 - 1 / 298.15));
    const there = { currentDensity: 2, temperature: 270 };
    const measured = value(interfaceOverpotentialMetric, facts, { currentDensity: 1 });
    expect(value(interfaceOverpotentialMetric, facts, there) / measured).toBeCloseTo(2 * b, 6);
    const fitted = value(exchangeCurrentDensity, facts, {});
    expect(value(exchangeCurrentDensity, facts, there) / fitted).toBeCloseTo(1 / b, 6);
    expect(value(exchangeCurrentDensity, facts, { temperature: 270 }) / fitted).toBeCloseTo(1 / b, 6);
    for (const beyond of [{ currentDensity: 2.01 }, { temperature: 238 }]) {
      expect(derive(interfaceOverpotentialMetric, facts, { ...there, ...beyond }).quantity).toBeNull();
    }
  });

  it('of a test at a temperature that is assumed are less certain at a temperature that is asked', () => {
    const facts = factsOf('CELL', 'na-nisb-cc');
    const given = { currentDensity: 1 };
    const [open, asked] = [given, { ...given, temperature: 298.15 }].map(
      (one) => derive(interfaceOverpotentialMetric, facts, one).quantity!,
    );
    expect(asked!.value).toBe(open!.value);
    expect(asked!.high! / open!.high!).toBeGreaterThan(1.5);
  });

  it('are taken from the test that is closest to the current that is asked, rather than from an assumed one', () => {
    const facts = factsOf('CELL', 'na-nisb-cc');
    const tests = [
      ['test/2', 2, 70],
      ['test/3', 3, 100],
    ] as const;
    const claims = tests.map(([key, current, volts]) =>
      aClaim({
        key,
        property: 'overpotential',
        value: exactly(volts, 'mV'),
        conditions: [stated('currentDensity', current, 'mA/cm2')],
      }),
    );
    const more: Facts = {
      ...facts,
      claims: (id, property) => [...facts.claims(id, property), ...(property === 'overpotential' ? claims : [])],
    };
    const chosen = (currentDensity: number) =>
      derive(interfaceOverpotentialMetric, more, { ...at, currentDensity }).inputs[0]!.claim!.key;
    expect([1.5, 2, 2.4, 2.6, 3, 5].map(chosen)).toEqual(['test/2', 'test/2', 'test/2', 'test/3', 'test/3', 'test/3']);
    expect(derive(exchangeCurrentDensity, more, {}).inputs[0]!.measure).toMatchObject({ unit: 'mA/cm2' });
  });

  it('say which area an exchange current is per: the true one of the cell, the geometric one of the metal', () => {
    expect(exchangeCurrentDensity.areaBasis).toBe('true area');
    expect(exchangeCurrentDensityFromResistance.areaBasis).toBe('geometric area');
    const facts = factsOf('CELL', 'na-cc');
    const derivation = derive(exchangeCurrentDensity, facts, {});
    const measurand = { from: 'METRIC', name: 'exchangeCurrentDensity', given: {} } as const;
    const { quantity, missing } = derivation;
    const all = circumstances({ measurand, quantity, missing, chosen: null, claims: [], derivation }, facts);
    expect(all.find(({ name }) => name === 'areaBasis')).toMatchObject({ status: 'STATED', text: 'true area' });
  });

  it('give an exchange current that does not depend on a current that is asked', () => {
    const facts = factsOf('CELL', 'na-cc');
    const [one, two] = [{ currentDensity: 1 }, { currentDensity: 2 }].map((given) =>
      value(exchangeCurrentDensity, facts, given),
    );
    expect(one).toBe(two);
  });

  it('above the limiting current do not exist', () => {
    const { missing } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'concentrationOverpotential', {
      ...at,
      currentDensity: 12,
    });
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });
});

describe('Coulombic efficiency', () => {
  const averaged = { strippedCapacity: 349.09, platedCapacity: 350 };

  it('averaged over cycles is all stripped over all plated: 349.09 of 350 are 99.74 %', () => {
    expect(answer('HALF_CELL', 'na-on-nisb-cc', 'averageCoulombicEfficiency', averaged).quantity!.value).toBeCloseTo(
      99.74,
      9,
    );
  });

  it('above 100 % is no number, and says why: 102.9 %', () => {
    const given = { strippedCapacity: 10.29, platedCapacity: 10 };
    const { quantity, missing } = answer('HALF_CELL', 'na-on-nisb-cc', 'averageCoulombicEfficiency', given);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
    expect(missing[0]!.explanation).toContain('CE = 102.9 %. It holds when no more is stripped than was plated');
  });

  it('of a reservoir is that of its cycles, when it loses the same share in each', () => {
    const [cycles, cycledCapacity, reservoirCapacity] = [10, 1, 5];
    const lost = (1 - 0.99) * (cycles * cycledCapacity + reservoirCapacity);
    const given = { cycles, cycledCapacity, reservoirCapacity, finalStrippedCapacity: reservoirCapacity - lost };
    expect(answer('HALF_CELL', 'na-on-cc', 'reservoirCoulombicEfficiency', given).quantity!.value).toBeCloseTo(99, 9);
  });
});
