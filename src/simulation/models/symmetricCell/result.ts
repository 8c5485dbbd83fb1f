import type { Basis, Extrapolation } from '../../../domain/run.ts';
import type { InterfaceLaw, NamedNumber } from '../../cells/electrodeInterface.ts';
import type { PlateauParts } from '../../cells/plateau.ts';
import type { SaltProfiles } from '../../cells/profileRecorder.ts';
import type { Series } from '../../cells/seriesRecorder.ts';
import type { HeldHalfCycle } from './held/holdRecorder.ts';
import type { Fit } from './prediction/prediction.ts';
import type { SampledPlateau } from './sampling/band.ts';

/** The solution of a symmetric cell, plain JSON. All in SI: A, m, s, V, mol, K. */
export interface SymmetricCellResult {
  readonly model: 'symmetricCell';
  readonly version: string;
  readonly basis: Basis;
  readonly basisReason: string;
  readonly extrapolates: readonly Extrapolation[];
  /**
   * Time mean of |V| over the last half of the last half-cycle, V, and its band from the 5 to the 95 % quantile; null
   * where nothing is uncertain.
   */
  readonly plateauOverpotential: { readonly value: number; readonly band: Band | null };
  /** Null where nothing is uncertain. */
  readonly sample: SampledPlateau | null;
  /** The parts of the plateau, V, positive in the direction of the current. */
  readonly plateauParts: PlateauParts;
  readonly interface: InterfaceResult;
  readonly chargeBalance: ChargeBalance;
  /** A m⁻² */
  readonly limitingCurrentDensity: number;
  /** Sand's time of a half-space at this current, s; null where a potential is held. */
  readonly sandTime: number | null;
  /** When this current would use up the salt in this cell, s; null: never. */
  readonly depletionTime: number | null;
  /** When the run ended because the salt at an electrode was used up, s; null or absent: it did not. */
  readonly endedWithoutSalt?: number | null;
  /** What a cell at a potential does; absent where its current is held. */
  readonly held?: HeldResult;
  readonly series: Series;
  /** Absent in results of version 4 and before. */
  readonly profiles?: SaltProfiles;
  readonly steps: { readonly accepted: number; readonly rejected: number; readonly linearSolves: number };
  readonly notes: readonly string[];
}

/** The last half-cycle at a potential. SI. */
export interface HeldResult extends Omit<HeldHalfCycle, 'parts' | 'currentDensity'> {
  /** Of the first half-cycle, V, signed. */
  readonly potential: number;
  /** Time mean of |i| over the last half of the last half-cycle, A m⁻², and its band from the 5 to the 95 % quantile. */
  readonly currentDensity: { readonly value: number; readonly band: Band | null };
  /** Of the current; null where nothing is uncertain. */
  readonly sample: SampledPlateau | null;
  /** The steady |i| at this potential, A m⁻². */
  readonly steadyCurrentDensity: number;
}

/** The range of a plateau overpotential, V, or of a current density, A m⁻². */
export interface Band {
  readonly low: number;
  /** Null: without an upper bound. */
  readonly high: number | null;
}

/** With the numbers of the working electrode under each law that may hold: Ω m², A m⁻². */
export interface InterfaceResult extends NamedNumber {
  /** Null where it is undecided: the plateau lies between those under the two laws. */
  readonly law: InterfaceLaw | null;
  readonly fits: readonly (Omit<Fit, 'number'> & NamedNumber)[];
  /** The plateau under each law that may hold, V. */
  readonly underLaws: readonly { readonly law: InterfaceLaw; readonly plateauOverpotential: number }[];
}

export interface ChargeBalance {
  /** Charge while the working electrode was plated and stripped, C m⁻², and the metal it moved, mol m⁻². */
  readonly plated: number;
  readonly stripped: number;
  readonly metalPlated: number;
  /** ∫|i| dt over that of the protocol, minus one; null where the protocol asks for no charge. */
  readonly chargeError: number | null;
  /** Mean salt concentration at the end over c₀, minus one. */
  readonly saltError: number;
}
