import type { Claim } from '../../../domain/claim.ts';
import type { NamedSolvent } from '../../../domain/electrolyteFamily.ts';
import type { Separator, SubjectIdentity } from '../../../domain/subjects.ts';
import type { StatedLaw } from '../../cells/electrodeInterface.ts';
import type { OwnLaws } from '../../cells/ownLaws.ts';
import type { Records } from '../../records.ts';
import type { ParameterName } from './parameters.ts';

/**
 * What decides whether two interfaces are alike: the alkali metal, by its formula, and the solvents of the electrolyte.
 */
export interface InterfaceKind {
  readonly metal: string;
  readonly solvents: readonly NamedSolvent[];
}

/** A symmetric cell whose overpotential was measured. */
export interface MeasuredOverpotential extends InterfaceKind {
  readonly cell: SubjectIdentity;
  readonly electrodeId: string;
  /** Null where the source does not say; it is then assumed to be the run's. */
  readonly electrolyteId: string | null;
  readonly separator: Separator | null;
  readonly overpotential: readonly Claim[];
}

/** Whose voltage is predicted: that of the very cell that was tested, or of another cell of the same build. */
export const predictedCells = ['THIS_CELL', 'ANOTHER'] as const;
export type PredictedCell = (typeof predictedCells)[number];

/** The records of a run, and the request of the user. Numbers in SI. */
export interface SymmetricCellFacts extends Records<ParameterName> {
  readonly metal: SubjectIdentity;
  /** The metal electrode of both sides. */
  readonly electrode: SubjectIdentity;
  readonly electrolyte: SubjectIdentity;
  readonly separator: Separator;
  /** Metal and electrolyte of the run. */
  readonly kind: InterfaceKind;
  /** Measured symmetric cells of every metal. */
  readonly measured: readonly MeasuredOverpotential[];
  /** Claims of how long this very cell was cycled; of no cell where the run's is not on record. */
  readonly lives: readonly Claim[];
  /** Magnitude; null where a potential is held. */
  readonly currentDensity: number | null;
  /** Of the working against the counter electrode in the first half-cycle; null or absent where a current is held. */
  readonly potential?: number | null;
  /** Null where the duration alone ends a half-cycle at a potential. */
  readonly arealCapacity: number | null;
  readonly duration?: number | null;
  readonly cycles: number;
  /** Null: that of the tests of this pair, where they all state the same; otherwise room temperature, assumed. */
  readonly temperature: number | null;
  readonly interfaceLaw: StatedLaw;
  readonly of: PredictedCell;
  /** Of the electrolyte, where its law is OWN. */
  readonly laws?: OwnLaws;
  /** The cell is taken to live on where a claim says that it failed. */
  readonly beyondLife: boolean;
  /** The run ends when the salt at an electrode is used up. */
  readonly untilDepleted?: boolean;
}

/** The same with what the cell is expected to do: at a potential, its steady current and the charge that follows. */
export interface ExpectedRun extends Omit<SymmetricCellFacts, 'temperature'> {
  readonly currentDensity: number;
  readonly arealCapacity: number;
  readonly temperature: number;
}
