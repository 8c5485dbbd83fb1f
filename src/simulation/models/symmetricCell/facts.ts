import type { Claim } from '../../../domain/claim.ts';
import type { Separator, SubjectIdentity } from '../../../domain/subjects.ts';
import type { InterfaceLaw } from '../../cells/electrodeInterface.ts';
import type { Records } from '../../records.ts';
import type { ParameterName } from './parameters.ts';

/** A symmetric cell whose overpotential was measured. */
export interface MeasuredOverpotential {
  readonly cell: SubjectIdentity;
  readonly electrodeId: string;
  /** Null where the source does not say; it is then assumed to be the run's. */
  readonly electrolyteId: string | null;
  readonly separator: Separator | null;
  readonly overpotential: readonly Claim[];
}

/** The records of a run, and the request of the user. Numbers in SI. */
export interface SymmetricCellFacts extends Records<ParameterName> {
  readonly metal: SubjectIdentity;
  /** The metal electrode of both sides. */
  readonly electrode: SubjectIdentity;
  readonly electrolyte: SubjectIdentity;
  readonly separator: Separator;
  /** Measured symmetric cells of this metal. */
  readonly measured: readonly MeasuredOverpotential[];
  readonly currentDensity: number;
  readonly arealCapacity: number;
  readonly cycles: number;
  /** Null: room temperature, assumed. */
  readonly temperature: number | null;
  readonly interfaceLaw: InterfaceLaw;
}
