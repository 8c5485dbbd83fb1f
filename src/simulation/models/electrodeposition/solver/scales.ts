import { gradientPerCurrent } from '../../../../physics/binaryElectrolyte.ts';
import { platingCurrentDensity } from '../../../../physics/butlerVolmer.ts';
import { F, R } from '../../../../physics/constants.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';

type Gap = Pick<ElectrodepositionParameters, 'electrodeGap' | 'transportFactor' | 'separatorPorosity'>;

/**
 * A gap filled by a separator, as the free solution that does the same to the salt: with the height stretched by 1/g,
 * ε ∂u/∂t = g D ∂²u/∂z² becomes ε g ∂u/∂t = D ∂²u/∂z².
 */
export interface EquivalentGap {
  /** L/g, m */
  readonly length: number;
  /** ε g: the salt that a volume of it holds, over that of the free solution. */
  readonly content: number;
}

export function gapOf(values: Gap): EquivalentGap {
  return { length: pathLengthOf(values), content: values.separatorPorosity * values.transportFactor };
}

/** L/g: the length of free solution with the resistance of the gap, m. */
export function pathLengthOf({ electrodeGap, transportFactor }: Omit<Gap, 'separatorPorosity'>): number {
  return electrodeGap / transportFactor;
}

/** Current at which no salt is left at a flat electrode, 2 F D₊ c₀ g / L, A m⁻². */
export function limitingCurrentDensityOfGap(
  values: Pick<
    ElectrodepositionParameters,
    'cationDiffusivity' | 'saltConcentration' | 'electrodeGap' | 'transportFactor'
  >,
): number {
  return 1 / (gradientPerCurrent({ transferenceNumber: 0.5, ...values }) * pathLengthOf(values));
}

/** A flat electrode in the steady state. */
export interface PlanarState {
  /** V */
  readonly potential: number;
  /** c/c₀ at the electrode. */
  readonly concentrationRatio: number;
  /** A m⁻², plating positive. */
  readonly currentDensity: number;
  /** ∂i/∂u at constant potential, A m⁻². */
  readonly slope: number;
}

/**
 * A flat electrode at the controlled potential or current, before any growth. It is in the steady state, except at the
 * very start of an imposed current where the salt is transient.
 */
export function planarState(values: ElectrodepositionParameters): PlanarState {
  const limit = limitingCurrentDensityOfGap(values);
  if (values.control === 'POTENTIOSTATIC') return stateAtPotential(values, values.appliedPotential!, limit);
  const currentDensity = values.currentDensity!;
  const concentrationRatio = values.transport === 'TRANSIENT' ? 1 : 1 - currentDensity / limit;
  const at = (potential: number) => platingCurrentDensity(potential, concentrationRatio, values) - currentDensity;
  const potential = bisect(at, -5, 1);
  return { potential, concentrationRatio, currentDensity, slope: slopeAt(values, potential, concentrationRatio) };
}

/**
 * An electrode at a potential, from (1 − u) i_lim = i(u, V): one root, between the equilibrium concentration and one.
 *
 * @param potential V, V
 * @param limit i_lim, A m⁻², per area of the metal
 */
export function stateAtPotential(values: ElectrodepositionParameters, potential: number, limit: number): PlanarState {
  const u = bisect((ratio) => (1 - ratio) * limit - platingCurrentDensity(potential, ratio, values), 1e-12, 1e6);
  return {
    potential,
    concentrationRatio: u,
    currentDensity: platingCurrentDensity(potential, u, values),
    slope: slopeAt(values, potential, u),
  };
}

function slopeAt(values: ElectrodepositionParameters, potential: number, u: number): number {
  const { exchangeCurrentDensity, transferCoefficient: alpha, temperature } = values;
  const reduced = (F * potential) / (R * temperature);
  const cathodic = (1 + alpha) * u ** alpha * Math.exp(-alpha * reduced);
  const anodic = (1 - alpha) * u ** (alpha - 2) * Math.exp((1 - alpha) * reduced);
  return exchangeCurrentDensity * (cathodic + anodic);
}

/** The root of a falling function. */
function bisect(falling: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let k = 0; k < 200; k++) {
    const middle = 0.5 * (a + b);
    if (falling(middle) > 0) a = middle;
    else b = middle;
  }
  return 0.5 * (a + b);
}
