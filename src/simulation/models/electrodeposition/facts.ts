import type { NamedSolvent } from '../../../domain/electrolyteFamily.ts';
import type {
  AlkaliMetal,
  Coating,
  Material,
  Separator,
  SubjectIdentity,
  Substrate,
} from '../../../domain/subjects.ts';
import type { Records } from '../../records.ts';
import type { ParameterName } from './parameters.ts';
import type { WhatIf } from './records/whatIf.ts';
import type { WindowScale } from './records/windows.ts';

/**
 * What is controlled while plating: the potential of the substrate, V, or the magnitude of the current density, A m⁻².
 */
export type Drive = { readonly potential: number } | { readonly currentDensity: number };

/** When plating ends: at a volume of metal per area, m, or at a charge per area, C m⁻². */
export type DepositTarget = { readonly thickness: number } | { readonly arealCapacity: number };

/** The records of a run, and the request of the user. Numbers in SI. */
export interface ElectrodepositionFacts extends Records<ParameterName> {
  readonly metal: AlkaliMetal;
  readonly electrolyte: SubjectIdentity;
  /** What fills the gap; null where none is named, and the gap is assumed. */
  readonly separator: Separator | null;
  /** Of the electrolyte. */
  readonly solvents: readonly NamedSolvent[];
  /** The layers on which the metal is plated, from the collector outwards, without the metal. At least one. */
  readonly layers: readonly (Substrate | Coating)[];
  readonly material: (id: string) => Material;
  /** The phases of this formula, in the order of their slugs. */
  readonly materialsOf: (formula: string) => readonly Material[];
  readonly drive: Drive;
  readonly target: DepositTarget;
  readonly scale: WindowScale;
  readonly whatIf: readonly WhatIf[];
  readonly seed: number;
  readonly snapshots: number;
  /** Null: room temperature, assumed, where every number is taken to hold. */
  readonly temperature: number | null;
}
