/**
 * Tridiagonal systems by elimination without pivoting (Thomas). Stable for the diagonally dominant matrices of implicit
 * diffusion. Rows j = 0 … n−1 read `lower[j] x[j−1] + diagonal[j] x[j] + upper[j] x[j+1]`; `lower[0]` and
 * `upper[n−1]` are not read.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §4.3
 */

/** Factorises in place: `lower` becomes the multipliers, `diagonal` the reciprocal pivots. Allocates nothing. */
export function factoriseTridiagonal(lower: Float64Array, diagonal: Float64Array, upper: Float64Array): void {
  const n = diagonal.length;
  let reciprocal = 1 / diagonal[0];
  diagonal[0] = reciprocal;
  for (let j = 1; j < n; j++) {
    const m = lower[j] * reciprocal;
    lower[j] = m;
    reciprocal = 1 / (diagonal[j] - m * upper[j - 1]);
    diagonal[j] = reciprocal;
  }
}

/** x ← A⁻¹ x with the factors of `factoriseTridiagonal`. Allocates nothing. */
export function solveTridiagonal(
  lower: Float64Array,
  diagonal: Float64Array,
  upper: Float64Array,
  x: Float64Array,
): void {
  const n = diagonal.length;
  let previous = x[0];
  for (let j = 1; j < n; j++) {
    previous = x[j] - lower[j] * previous;
    x[j] = previous;
  }
  previous *= diagonal[n - 1];
  x[n - 1] = previous;
  for (let j = n - 2; j >= 0; j--) {
    previous = (x[j] - upper[j] * previous) * diagonal[j];
    x[j] = previous;
  }
}
