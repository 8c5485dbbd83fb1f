/**
 * Symmetric positive definite systems with a narrow band: A = L Lᵀ, row by row.
 * `band[i (w + 1) + d]` holds A[i][i − d] for d = 0 … w; what would lie left of column 0 is zero.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §4.3.5
 */

/** Factorises in place; the diagonal becomes its reciprocal. Allocates nothing. */
export function factoriseBanded(band: Float64Array, n: number, width: number): void {
  const stride = width + 1;
  for (let i = 0; i < n; i++) {
    const first = Math.max(0, i - width);
    for (let j = first; j <= i; j++) {
      let sum = band[i * stride + i - j];
      for (let k = Math.max(first, j - width); k < j; k++) {
        sum -= band[i * stride + i - k] * band[j * stride + j - k];
      }
      band[i * stride + i - j] = j < i ? sum * band[j * stride] : 1 / Math.sqrt(sum);
    }
  }
}

/** x ← A⁻¹ x with the factors of `factoriseBanded`. Allocates nothing. */
export function solveBanded(band: Float64Array, n: number, width: number, x: Float64Array): void {
  const stride = width + 1;
  for (let i = 0; i < n; i++) {
    let sum = x[i];
    for (let k = Math.max(0, i - width); k < i; k++) sum -= band[i * stride + i - k] * x[k];
    x[i] = sum * band[i * stride];
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = x[i] * band[i * stride];
    x[i] = value;
    for (let k = Math.max(0, i - width); k < i; k++) x[k] -= band[i * stride + i - k] * value;
  }
}
