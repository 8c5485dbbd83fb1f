import { describe, expect, it } from 'vitest';
import { latticeSpacing, scatteringAngle } from '../../src/physics/diffraction.ts';

const RIGHT = Math.PI / 2;
const HEXAGONAL = (2 * Math.PI) / 3;
const cubic = (h: number, k: number, l: number) => latticeSpacing({ h, k, l, a: 4e-10, c: 4e-10, gamma: RIGHT });
const hexagonal = (h: number, k: number, l: number) =>
  latticeSpacing({ h, k, l, a: 4e-10, c: 5e-10, gamma: HEXAGONAL });

describe('lattice planes', () => {
  it('of a cube lie a/√(h² + k² + l²) apart', () => {
    expect(cubic(1, 1, 1) / 4e-10).toBeCloseTo(1 / Math.sqrt(3), 12);
    expect(cubic(2, 2, 0) / 4e-10).toBeCloseTo(1 / Math.sqrt(8), 12);
  });

  it('across the axis of a hexagonal cell lie (√3/2)a and a/2 apart, along it c', () => {
    expect(hexagonal(1, 0, 0) / 4e-10).toBeCloseTo(Math.sqrt(3) / 2, 12);
    expect(hexagonal(1, 1, 0) / 4e-10).toBeCloseTo(0.5, 12);
    expect(hexagonal(0, 0, 1) / 5e-10).toBeCloseTo(1, 12);
  });

  it('of a hexagonal cell are the same along its three axes: (hk·) and (h, −h−k, ·)', () => {
    expect(hexagonal(1, 0, 2)).toBeCloseTo(hexagonal(-1, 1, 2), 22);
    expect(hexagonal(2, 1, 1)).toBeCloseTo(hexagonal(2, -3, 1), 22);
  });

  it('without an index are infinitely far apart', () => {
    expect(cubic(0, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('Bragg’s angle', () => {
  it('is 60° where the wavelength is the spacing, and 180° where it is twice that', () => {
    expect(scatteringAngle(2e-10, 2e-10)).toBeCloseTo(Math.PI / 3, 12);
    expect(scatteringAngle(2e-10, 4e-10)).toBeCloseTo(Math.PI, 12);
  });

  it('does not exist for longer waves', () => {
    expect(scatteringAngle(2e-10, 4.001e-10)).toBeNaN();
  });
});
