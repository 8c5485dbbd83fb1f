import { describe, expect, it } from 'vitest';
import { amountOfMetal, depositThickness, specificCapacity } from '../../src/physics/faraday.ts';

const MILLIAMPERE_HOUR_PER_CM2 = 3.6e4;

describe('Faraday’s law', () => {
  it('plates 8.86 µm of sodium with 1 mAh/cm²', () => {
    expect(depositThickness(MILLIAMPERE_HOUR_PER_CM2, 23.75e-6)).toBeCloseTo(8.86e-6, 8);
  });

  it('gives sodium 1165.8 mAh/g', () => {
    expect(specificCapacity(22.98976928e-3) / 3600).toBeCloseTo(1165.8, 1);
  });

  it('needs three charges for an atom that takes three electrons', () => {
    expect(amountOfMetal(3, 3)).toBe(amountOfMetal(1));
  });
});
