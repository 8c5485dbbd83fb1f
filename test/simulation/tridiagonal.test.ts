import { describe, expect, it } from 'vitest';
import { factoriseTridiagonal, solveTridiagonal } from '../../src/simulation/numerics/linear/tridiagonal.ts';

describe('tridiagonal system', () => {
  it('gives back the vector that it was multiplied from', () => {
    const n = 50;
    const lower = Float64Array.from({ length: n }, (_, j) => -1 - Math.sin(j));
    const upper = Float64Array.from({ length: n }, (_, j) => -1 + Math.cos(3 * j));
    const diagonal = Float64Array.from({ length: n }, (_, j) => 4.5 + Math.sin(7 * j) / 2);
    const x = Float64Array.from({ length: n }, (_, j) => Math.cos(j * j));
    const product = x.map(
      (xj, j) => (j > 0 ? lower[j] * x[j - 1] : 0) + diagonal[j] * xj + (j < n - 1 ? upper[j] * x[j + 1] : 0),
    );
    factoriseTridiagonal(lower, diagonal, upper);
    solveTridiagonal(lower, diagonal, upper, product);
    for (let j = 0; j < n; j++) expect(product[j]).toBeCloseTo(x[j], 12);
  });
});
