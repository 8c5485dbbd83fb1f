/**
 * Fundamental constants, SI. Those without an uncertainty are exact since the 2019 revision of the SI.
 *
 * @see CODATA 2022 recommended values, NIST SP 961 (May 2024), https://physics.nist.gov/constants
 */

/** Avogadro constant N_A, mol⁻¹ (exact). */
export const N_A = 6.02214076e23;

/** Boltzmann constant k_B, J K⁻¹ (exact). */
export const K_B = 1.380649e-23;

/** Elementary charge e, C (exact). */
export const E_CHARGE = 1.602176634e-19;

/** Faraday constant F = e N_A, C mol⁻¹ (exact). */
export const F = E_CHARGE * N_A;

/** Molar gas constant R = k_B N_A, J mol⁻¹ K⁻¹ (exact). */
export const R = K_B * N_A;

/** Vacuum electric permittivity ε₀, F m⁻¹; relative standard uncertainty 1.6e-10. */
export const EPSILON_0 = 8.8541878188e-12;

/** 25 °C, K: the temperature at which values are tabulated when a source says "room temperature" or nothing. */
export const T_STANDARD = 298.15;
