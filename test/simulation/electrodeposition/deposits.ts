import { F, R } from '../../../src/physics/constants.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import type { ElectrodepositionParameters } from '../../../src/simulation/models/electrodeposition/parameters.ts';
import { Deposit } from '../../../src/simulation/models/electrodeposition/solver/deposit.ts';
import { THICKNESS } from '../../../src/simulation/models/electrodeposition/solver/front/front.ts';
import type { Phase } from '../../../src/simulation/models/electrodeposition/solver/protocol.ts';
import { surfaceOf } from '../../../src/simulation/models/electrodeposition/solver/surface.ts';

/** The fixed inputs of the analytic cases: sodium, D₊ 7.24e-11 m²/s, t₊ 0.4, L 10 µm, 298.15 K. */
export const sodium = { molarVolume: 23.75e-6, surfaceEnergy: 0.22 } as const;

export const f = F / (R * 298.15);
/** λ, m⁻¹ per A m⁻² */
export const LAMBDA = 1 / (2 * F * 7.24e-11 * 1000);
/** Γ, V m */
export const GAMMA = (0.22 * 23.75e-6) / F;
export const VOLUME_PER_CHARGE = 23.75e-6 / F;

interface Case {
  /** m */
  readonly cellSize: number;
  readonly columns: number;
  readonly rows: number;
  readonly parameters?: Readonly<Record<string, number | string | null>>;
  /** Metal where this distance from the front, m, is negative. */
  readonly distance: (x: number, z: number) => number;
}

export interface Made {
  readonly deposit: Deposit;
  readonly values: ElectrodepositionParameters;
}

/** Metal of a given shape on bare substrate, without sites; the salt is at rest unless the case says otherwise. */
export function made({ cellSize, columns, rows, parameters, distance }: Case): Made {
  const values = completeParameters({
    ...sodium,
    appliedPotential: -0.1,
    substrateSiteSpacing: 1e-9,
    substrateContactResistance: 1e-14,
    columns,
    windowWidth: columns * cellSize,
    transport: 'QUASI_STEADY',
    ...parameters,
  });
  const deposit = new Deposit({ values, surface: surfaceOf(values), sites: [], shape: { columns, rows, cellSize } });
  const thickness = THICKNESS * cellSize;
  deposit.setMetal((x, z) => 1 / (1 + Math.exp(distance(x, z) / thickness)));
  return { deposit, values };
}

/** A flat film. */
export const film = (thickness: number) => (_x: number, z: number) => z - thickness;

export const held = (potential: number): Phase => ({
  purpose: potential < 0 ? 'PLATE' : 'STRIP',
  held: 'POTENTIAL',
  value: potential,
  duration: null,
});

/** @param currentDensity A m⁻², plating positive */
export const driven = (currentDensity: number): Phase => ({
  purpose: currentDensity > 0 ? 'PLATE' : 'STRIP',
  held: 'CURRENT',
  value: currentDensity,
  duration: null,
});

/** Butler–Volmer, A m⁻², plating positive, α = ½. */
export function butlerVolmer(i0: number, u: number, potential: number): number {
  return i0 * (u ** 1.5 * Math.exp((-f * potential) / 2) - u ** -0.5 * Math.exp((f * potential) / 2));
}

/** ∂i/∂u and ∂i/∂V of it. */
export function slopes(
  i0: number,
  u: number,
  potential: number,
): { readonly byRatio: number; readonly byPotential: number } {
  const out = Math.exp((-f * potential) / 2);
  const back = Math.exp((f * potential) / 2);
  return {
    byRatio: i0 * (1.5 * u ** 0.5 * out + 0.5 * u ** -1.5 * back),
    byPotential: (-i0 * f * (u ** 1.5 * out + u ** -0.5 * back)) / 2,
  };
}

/** Salt and current at a flat electrode at rest, gap L: (1 − u)/(λ L) = i(u, V), by bisection. */
export function planar(i0: number, potential: number, gap: number): { readonly u: number; readonly current: number } {
  let [low, high] = [1e-12, 1e3];
  for (let k = 0; k < 200; k++) {
    const u = 0.5 * (low + high);
    if ((1 - u) / (LAMBDA * gap) > butlerVolmer(i0, u, potential)) low = u;
    else high = u;
  }
  return { u: low, current: (1 - low) / (LAMBDA * gap) };
}

/** The root of a rising function between two ends. */
export function rootOf(rising: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let k = 0; k < 36; k++) {
    const middle = 0.5 * (a + b);
    if (rising(middle) < 0) a = middle;
    else b = middle;
  }
  return 0.5 * (a + b);
}

/** Observed order of convergence from errors at widths that are halved from one to the next. */
export function orderOf(errors: readonly number[]): number {
  return Math.log2(Math.abs(errors[0] / errors[errors.length - 1])) / (errors.length - 1);
}
