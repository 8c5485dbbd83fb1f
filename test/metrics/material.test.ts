import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { depositThicknessMetric } from '../../src/derivation/quantities/depositThickness.ts';
import { molarMassMetric } from '../../src/derivation/quantities/molarMass.ts';
import { thicknessPerArealCapacity } from '../../src/metrics/material/depositThickness.ts';
import {
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacityOfMetal,
} from '../../src/metrics/material/theoreticalCapacity.ts';
import { answer } from '../support/derived.ts';
import { factsOf, factsWith } from '../support/facts.ts';

const of = (formula: string, density = 1) => factsWith({ density }, { '': formula });
const value = (...[metric, facts, given]: Parameters<typeof derive>) => derive(metric, facts, given).quantity!.value!;

describe('molar mass', () => {
  it('comes from the formula alone, and shows it as a record', () => {
    const { quantity, inputs } = derive(molarMassMetric, of('Na3Sb'));
    expect(quantity!.value).toBeCloseTo(190.729, 3);
    expect(inputs).toMatchObject([{ origin: 'RECORD', claim: null }]);
  });

  it('says that a material without a formula has none', () => {
    const { missing } = derive(molarMassMetric, factsOf('MATERIAL', 'glass-fibre'));
    expect(missing).toMatchObject([{ input: 'sum', reason: 'NOT_RECORDED' }]);
    expect(missing[0]!.explanation).toContain('no chemical formula');
  });

  it('says what is wrong with a formula that cannot be read', () => {
    expect(derive(molarMassMetric, of('Na(')).missing[0]!.explanation).toContain('never closed');
  });
});

describe('a critical radius', () => {
  it('below that of an atom is no number, and says why', () => {
    const radius = (overpotential: number) => answer('ALKALI_METAL', 'na', 'criticalNucleusRadius', { overpotential });
    expect(radius(100).quantity!.value).toBeCloseTo(1.08, 2);
    expect(radius(900).quantity).toBeNull();
    expect(radius(900).missing[0]).toMatchObject({
      reason: 'OUT_OF_RANGE',
      explanation: expect.stringContaining('0.15 nm'),
    });
  });
});

describe('theoretical capacity', () => {
  it('doubles with the electrons', () => {
    const [one, two] = [1, 2].map((electrons) => value(theoreticalSpecificCapacity, of('Na2S'), { electrons }));
    expect(two! / one!).toBeCloseTo(2, 12);
  });

  it.each([
    [50, '`electrons`: 50 given, from 0.01 to 4 allowed: a formula unit of '],
    [4.1, 'Na3V2(PO4)2F3, has 3 alkali atoms and 2 transition metal atoms, of two electrons each at most.'],
  ])('of NVPF with %d electrons is refused, and says what its formula allows', (electrons, said) => {
    const nvpf = factsOf('MATERIAL', 'nvpf');
    const { quantity, missing } = derive(theoreticalSpecificCapacity, nvpf, { electrons });
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      { input: 'electrons', reason: 'OUT_OF_RANGE', explanation: expect.stringContaining(said) },
    ]);
    expect(derive(theoreticalSpecificCapacity, nvpf, { electrons: 3 }).missing).toEqual([]);
  });

  it('of a material whose formula does not tell takes any number of electrons that exists', () => {
    expect(value(theoreticalSpecificCapacity, of('Ni'), { electrons: 2 })).toBeGreaterThan(900);
  });

  it('is 26.80148 A·h per mole of electrons', () => {
    const perMole = value(theoreticalSpecificCapacityOfMetal, of('Na')) * value(molarMassMetric, of('Na'));
    expect(perMole / 1000).toBeCloseTo(26.80148, 5);
  });

  it('of lithium is the highest per mass, and of sodium per volume twice that of potassium', () => {
    const [li, na, k] = ['li', 'na', 'k'].map((slug) => factsOf('ALKALI_METAL', slug));
    expect(value(theoreticalSpecificCapacityOfMetal, li!)).toBeGreaterThan(
      3 * value(theoreticalSpecificCapacityOfMetal, na!),
    );
    const ratio = value(theoreticalVolumetricCapacityOfMetal, na!) / value(theoreticalVolumetricCapacityOfMetal, k!);
    expect(ratio).toBeCloseTo(1.92, 2);
  });
});

describe('the thickness of a deposit', () => {
  it('is the areal capacity times the thickness per areal capacity', () => {
    const sodium = factsOf('ALKALI_METAL', 'na');
    const perCapacity = value(thicknessPerArealCapacity, sodium);
    expect(value(depositThicknessMetric, sodium, { arealCapacity: 7 })).toBeCloseTo(7 * perCapacity, 9);
  });

  it('halves where the metal is twice as dense', () => {
    expect(value(thicknessPerArealCapacity, of('Na', 2)) / value(thicknessPerArealCapacity, of('Na', 1))).toBeCloseTo(
      0.5,
      12,
    );
  });
});
