/**
 * How the transport properties of an electrolyte depend on concentration. Only ratios to the value at c₀ are used. Each
 * function fills `out` from the concentrations c, mol m⁻³, and allocates nothing.
 */
export interface ElectrolyteLaw {
  /** With a diffusivity that does not depend on concentration the solver needs no iteration. */
  readonly constantDiffusivity: boolean;
  diffusivity(c: Float64Array, out: Float64Array): void;
  conductivity(c: Float64Array, out: Float64Array): void;
  /** Left out where it does not depend on concentration. */
  thermodynamicFactor?(c: Float64Array, out: Float64Array): void;
  /** Of the interfaces; left out where it goes with the root of the concentration. */
  exchangeCurrentDensity?(c: Float64Array, out: Float64Array): void;
}

/** Properties measured at one composition, used at all. */
const constant: ElectrolyteLaw = {
  constantDiffusivity: true,
  diffusivity: ones,
  conductivity: ones,
};

/** An ideal dilute solution of ions with constant mobilities: κ ∝ c, D constant (Nernst–Einstein). */
const dilute: ElectrolyteLaw = {
  constantDiffusivity: true,
  diffusivity: ones,
  conductivity(c, out) {
    out.set(c);
  },
};

/**
 * 1 mol/L NaPF₆ in EC:PC at 25 °C. Our fits, with c in mol/L:
 *
 *   D = 1.517 + 2.649 exp(−0.970 c)                  10⁻¹¹ m² s⁻¹, RMSE 0.017, 13 points from 0.001 to 2.47 mol/L
 *   κ = 0.8712 c^0.6737 exp(−0.5927 (c − 1))          S m⁻¹,        RMSE 0.010, 5 points from 0.15 to 2 mol/L
 *
 * @see Chayambuka et al., Electrochim. Acta 404, 139764 (2022), doi:10.1016/j.electacta.2021.139764
 */
const sodiumHexafluorophosphate: ElectrolyteLaw = {
  constantDiffusivity: false,
  diffusivity(c, out) {
    for (let k = 0; k < c.length; k++) out[k] = 1.517 + 2.649 * Math.exp(-0.97e-3 * c[k]);
  },
  conductivity(c, out) {
    for (let k = 0; k < c.length; k++) {
      const x = 1e-3 * c[k];
      out[k] = 0.8712 * x ** 0.6737 * Math.exp(-0.5927 * (x - 1));
    }
  },
};

export const electrolyteLaws = {
  CONSTANT: constant,
  DILUTE: dilute,
  CHAYAMBUKA_2022: sodiumHexafluorophosphate,
} as const;

/** The diffusivity at one concentration over that at another. */
export function diffusivityRatio(law: ElectrolyteLaw, concentration: number, reference: number): number {
  const shapes = new Float64Array(2);
  law.diffusivity(Float64Array.of(concentration, reference), shapes);
  return shapes[0] / shapes[1];
}

function ones(_c: Float64Array, out: Float64Array): void {
  out.fill(1);
}
