import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import {
  criticalShearModulusRatio,
  elasticSuppression,
  shearModulusRatio,
} from '../../src/metrics/cell/stiffness/elasticSuppression.ts';
import { answer } from '../support/derived.ts';
import { factsOf, factsWith } from '../support/facts.ts';

const polymer = { cationVolumeRatio: 9 };
const cell = (name: string, given: object, slug = 'li-cc') => answer('SYMMETRIC_CELL', slug, name, { ...given });

describe('the criterion of Monroe and Newman', () => {
  it('has no answer where nobody recorded the stiffness of the separator, and says of which', () => {
    const { quantity, missing } = cell('elasticSuppression', polymer);
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      {
        input: 'shearModulusRatio.separatorShearModulus',
        reason: 'NOT_RECORDED',
        property: 'shearModulus',
        subject: { kind: 'SEPARATOR' },
      },
    ]);
  });

  it('is met from the critical ratio on where v is above 1, and up to it where v is below 1', () => {
    const facts = factsWith({ shearModulus: 1, poissonRatio: 0.4 });
    const at = (separatorShearModulus: number, cationVolumeRatio: number) => ({
      separatorShearModulus,
      cationVolumeRatio,
    });
    for (const v of [9, 0.1]) {
      const given = { cationVolumeRatio: v };
      const critical = derive(criticalShearModulusRatio, facts, given).quantity!.value!;
      const margins = [0.5, 1, 2].map((f) => derive(elasticSuppression, facts, at(f * critical, v)).quantity!.value!);
      const expected = v > 1 ? [0.5, 1, 2] : [2, 1, 0.5];
      expect(margins).toEqual(expected.map((value) => expect.closeTo(value, 12)));
    }
  });

  it('cannot be met at v = 1', () => {
    const given = { separatorShearModulus: 1, cationVolumeRatio: 1 };
    expect(cell('elasticSuppression', given).missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });

  it('says that the Poisson’s ratio of a separator is assumed where none is given', () => {
    const open = cell('criticalShearModulusRatio', polymer);
    expect(open.assumptions.map(({ text }) => text).join()).toContain('Poisson’s ratio of the separator is assumed');
    const given = cell('criticalShearModulusRatio', { ...polymer, separatorPoissonRatio: 0.33 });
    expect(given.assumptions).toEqual([]);
    expect(open.quantity!.low!).toBeLessThan(given.quantity!.low!);
  });

  it.each([
    ['li', 2.83],
    ['na', 1.7],
    ['k', 0.91],
  ])('compares with the shear modulus on record of %s', (metal, gigapascals) => {
    const { quantity } = derive(shearModulusRatio, factsOf('CELL', `${metal}-cc`), { separatorShearModulus: 3 });
    expect(quantity!.value).toBeCloseTo(3 / gigapascals, 12);
    expect(quantity!.low!).toBeLessThan(quantity!.value!);
    expect(quantity!.high!).toBeGreaterThan(quantity!.value!);
  });

  it('has a sum of constants of potassium that gives its shear modulus by Hill’s mean', () => {
    const [stiff, soft, bulk] = [1.88, 0.281, 3.34];
    const voigt = (2 * soft + 3 * stiff) / 5;
    const reuss = 5 / (2 / soft + 3 / stiff);
    const hill = (voigt + reuss) / 2;
    expect([voigt, reuss, hill].map((value) => value.toFixed(2))).toEqual(['1.24', '0.57', '0.91']);
    const poisson = (shear: number) => (3 * bulk - 2 * shear) / (2 * (3 * bulk + shear));
    expect([voigt, hill, reuss].map((shear) => poisson(shear).toFixed(2))).toEqual(['0.33', '0.38', '0.42']);
  });
});
