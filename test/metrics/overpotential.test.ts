import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { exchangeCurrentDensity } from '../../src/metrics/cell/resistance/exchangeCurrentDensity.ts';
import {
  concentrationOverpotentialMetric,
  interfaceOverpotentialMetric,
  ohmicOverpotential,
} from '../../src/metrics/cell/resistance/overpotentialParts.ts';
import { butlerVolmerOverpotential } from '../../src/physics/butlerVolmer.ts';
import { units } from '../../src/physics/units.ts';
import { answer } from '../support/derived.ts';
import { factsOf } from '../support/facts.ts';

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

  it('do not answer at a current for which nothing was measured', () => {
    const { missing } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'interfaceOverpotential', { ...at, currentDensity: 6 });
    expect(missing).toMatchObject([{ input: 'overpotential', reason: 'NOT_RECORDED' }]);
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
