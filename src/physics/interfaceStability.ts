/** A flat interface of two elastic solids: a metal that is plated, and a separator that conducts its cation. */
interface ElasticInterface {
  /** Poisson's ratio of the metal ν_m. */
  readonly metalPoissonRatio: number;
  /** Poisson's ratio of the separator ν_s. */
  readonly separatorPoissonRatio: number;
  /** Partial molar volume of the cation in the separator over the molar volume of the metal, v. */
  readonly cationVolumeRatio: number;
}

/**
 * Shear modulus of the separator over that of the metal at which elastic stress neither favours nor suppresses a small
 * roughness of the interface. A roughness of height A and wavenumber k changes the chemical potential of the electrons
 * at its peaks by A χ; less is plated there, and the roughness decays, where χ < 0:
 *
 *   χ = V_m G_m k ((1 − v)(a_m g² − a_s)/2 + 2(1 + v)B g) / (g(1 − ν_s)a_m + (1 − ν_m)a_s),   g = G_s/G_m
 *   a = 3 − 4ν,   B = 2 − 3ν_s − 3ν_m + 4ν_s ν_m
 *
 * So g_c is the positive root of (1 − v)(a_m g² − a_s) + 4(1 + v)B g = 0. With v > 1 stress suppresses roughness above
 * g_c, with v < 1 below it, with v = 1 nowhere. The surface energy, −(1 + v)V_m γ k²/2, is left out: it counts at
 * wavelengths of some nanometres.
 *
 * @returns g_c; Infinity where v = 1
 * @see Monroe & Newman, J. Electrochem. Soc. 152, A396 (2005), doi:10.1149/1.1850854
 * @see Ahmad et al., ACS Cent. Sci. 4, 996 (2018), doi:10.1021/acscentsci.8b00229, whose program calcMu.m has χ
 */
export function neutralModulusRatio(of: ElasticInterface): number {
  const { metalPoissonRatio: m, separatorPoissonRatio: s, cationVolumeRatio: v } = of;
  if (v === 1) return Number.POSITIVE_INFINITY;
  const [ofMetal, ofSeparator] = [3 - 4 * m, 3 - 4 * s];
  const half = (2 * (1 + v) * (2 - 3 * s - 3 * m + 4 * s * m)) / (1 - v);
  const root = Math.sqrt(half * half + ofMetal * ofSeparator);
  // The two forms are equal; each avoids the difference of two large numbers near v = 1.
  return half > 0 ? ofSeparator / (root + half) : (root - half) / ofMetal;
}
