import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { porosityFromMassMetric } from '../../src/derivation/quantities/porosity.ts';
import { transportFactorMetric } from '../../src/derivation/quantities/transportFactor.ts';
import { factsWith } from '../support/facts.ts';

const layer = { arealMass: 1, density: 1, thickness: 25 };

describe('porosity from mass', () => {
  it('is what the solid leaves of the volume', () => {
    expect(derive(porosityFromMassMetric, factsWith(layer)).quantity!.value).toBeCloseTo(60, 9);
  });

  it('refuses a layer heavier than its solid', () => {
    const { quantity, missing } = derive(porosityFromMassMetric, factsWith({ ...layer, arealMass: 3 }));
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ input: 'porosityFromMass', reason: 'OUT_OF_RANGE' }]);
  });
});

describe('the transport factor', () => {
  it('is one over the MacMullin number, whatever the porosity', () => {
    const facts = factsWith({ macMullinNumber: 4, porosity: 90 });
    expect(derive(transportFactorMetric, facts)).toMatchObject({ quantity: { value: 0.25 }, uncertainty: 'EXACT' });
  });

  it('follows Bruggeman where no MacMullin number is known, its exponent assumed', () => {
    const { quantity, assumptions } = derive(transportFactorMetric, factsWith({ porosity: 64 }));
    expect(quantity!.value).toBeCloseTo(0.64 ** 1.5, 12);
    expect(quantity!.low).toBeCloseTo(0.64 ** 2.5, 12);
    expect(quantity!.high).toBeCloseTo(0.64, 12);
    expect(assumptions).toHaveLength(1);
  });

  it('takes the porosity from the mass where nobody states it', () => {
    const facts = factsWith({ ...layer, bruggemanExponent: 2 });
    expect(derive(transportFactorMetric, facts).quantity!.value).toBeCloseTo(0.36, 12);
  });
});
