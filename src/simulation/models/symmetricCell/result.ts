import type { InterfaceLaw, NamedNumber } from '../../cells/electrodeInterface.ts';
import type { PlateauParts } from '../../cells/plateau.ts';
import type { Series } from '../../cells/seriesRecorder.ts';
import type { Band, Contribution } from './band.ts';
import type { Fit } from './prediction.ts';
import type { Basis } from './problem.ts';

/** The solution of a symmetric cell, plain JSON. All in SI: A, m, s, V, mol, K. */
export interface SymmetricCellResult {
  readonly model: 'symmetricCell';
  readonly version: string;
  readonly basis: Basis;
  readonly basisReason: string;
  /** Time mean of |V| over the last half of the last half-cycle, V, and its band; null where nothing is uncertain. */
  readonly plateauOverpotential: { readonly value: number; readonly band: Band | null };
  readonly contributions: readonly Contribution[];
  /** The parts of the plateau, V, positive in the direction of the current. */
  readonly plateauParts: PlateauParts;
  readonly interface: InterfaceResult;
  readonly chargeBalance: ChargeBalance;
  /** A m⁻² */
  readonly limitingCurrentDensity: number;
  /** Sand's time of a half-space at this current, s. */
  readonly sandTime: number;
  /** When this current would use up the salt in this cell, s; null: never. */
  readonly depletionTime: number | null;
  readonly series: Series;
  readonly steps: { readonly accepted: number; readonly rejected: number; readonly linearSolves: number };
  readonly notes: readonly string[];
}

/** With the number of the working electrode: Ω m² or A m⁻². */
export interface InterfaceResult extends NamedNumber {
  readonly law: InterfaceLaw;
  readonly fits: readonly (Omit<Fit, 'number'> & NamedNumber)[];
  /** Geometric standard deviation of the fits, a factor; null for fewer than two. */
  readonly spread: number | null;
  /** The plateau under the other law, fitted to the same claims, V; null where nothing was fitted. */
  readonly otherLaw: { readonly law: InterfaceLaw; readonly plateauOverpotential: number; readonly band: Band } | null;
}

export interface ChargeBalance {
  /** Charge while the working electrode was plated and stripped, C m⁻², and the metal it moved, mol m⁻². */
  readonly plated: number;
  readonly stripped: number;
  readonly metalPlated: number;
  /** ∫|i| dt over that of the protocol, minus one. */
  readonly chargeError: number;
  /** Mean salt concentration at the end over c₀, minus one. */
  readonly saltError: number;
}
