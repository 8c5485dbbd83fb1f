/**
 * TR-BDF2: a trapezoidal stage over γh, then a two-step backward difference to the end of the step. Second order,
 * L-stable; with γ = 2 − √2 both stages have the same matrix I − a h L.
 *
 *   c_γ = c + a h (f + f_γ)
 *   c₊ = c + h (w f + w f_γ + a f₊)
 *
 * @see Bank et al., IEEE Trans. Electron Devices 32, 1992 (1985), doi:10.1109/T-ED.1985.22232
 * @see Hosea & Shampine, Appl. Numer. Math. 20, 21 (1996), doi:10.1016/0168-9274(95)00115-8
 */
export const A = 1 - Math.SQRT1_2;
export const W = Math.SQRT2 / 4;

/** Weights of f, f_γ and f₊ in h⁻¹ × (third-order companion − TR-BDF2): the embedded estimate of the error. */
export const ERROR_START = (1 - W) / 3 - W;
export const ERROR_STAGE = (3 * W + 1) / 3 - W;
export const ERROR_END = A / 3 - A;
