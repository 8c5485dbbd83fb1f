import type { Sampler } from '../analysis/sampledBand.ts';
import type { CellRun } from '../derivation/derivation.ts';
import type { Claim } from '../domain/claim.ts';
import type { ToldCondition } from '../domain/conditions/conditionsNeeded.ts';
import type { Role } from '../domain/facts.ts';
import type { RecordedSourced } from '../domain/ledger.ts';
import type { GivenQuantity } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { RunSubjects, StatedBasis } from '../domain/run.ts';
import type {
  AlkaliMetal,
  Cell,
  CellConfiguration,
  Coating,
  Electrode,
  Electrolyte,
  Material,
  Separator,
  Substrate,
} from '../domain/subjects.ts';
import type { Unit } from '../physics/units.ts';
import type { SampledBand } from '../pictures/bandText.ts';
import type { Ground } from './grounds.ts';
import type { FileMaker } from './madeFiles.ts';
import type { Model } from './model.ts';
import type { Asked, CommonRequest, RequestFields } from './request/fields.ts';

/**
 * All that the server knows of a model: its request, the records that it reads, how it is solved, and how its result is
 * shown. `models/registry.ts` lists the manifests. Everything here is data or a pure function: the code that reads
 * records, writes runs and answers queries is the same for every model.
 */
export interface Manifest<Problem, Result, Remembered, Checkpoint, Fields extends RequestFields>
  extends Model<Problem, Result, Checkpoint> {
  readonly request: Fields;
  readonly parts: PartsWanted;
  readonly needs: Needs;
  /** The problem of a request that names no record, as parameters by hand. @throws InvalidInput */
  byHand(asked: Asked<Fields>): Readonly<Record<string, unknown>>;
  /** @throws InvalidInput that names a parameter which is not recorded, or whose value is not allowed */
  fromRecords(records: Gathered, asked: Asked<Fields>): Problem;
  /** What the run describes, by the names of its records: a cell, or a metal on a surface. */
  nameOf(parts: RunParts): string;
  /** Every number of the problem; with the result, also those that are fitted in it. */
  ledger(problem: Problem, remembered: Remembered | null): readonly LedgerLine[];
  /** The claims that decide the basis, or whether the run may be made, besides those of the numbers. */
  grounds(problem: Problem): readonly Ground[];
  /** The basis of the result; it is known before the run. */
  basis(problem: Problem): StatedBasis;
  /** What the database stores of a result: all but the fields that are files. */
  remember(result: Result): Remembered;
  /** Pictures, tables and the result itself, each as a function that makes it. */
  files(solved: Solved<Problem, Result>): Promise<readonly FileMaker[]>;
  /** Numbers by which runs are compared; pictures show the first. */
  readonly observables: readonly [Observable<Remembered>, ...Observable<Remembered>[]];
  /**
   * The origin of the band of a result: the result has one; or it has one and a study over the ends of each number computes
   * another, which tells what each number does.
   */
  readonly band: 'IN_RESULT' | 'IN_RESULT_AND_BY_STUDY';
  /** Numbers of the runs of a study that its request does not give. */
  readonly inStudies?: readonly { readonly name: string; readonly value: GivenQuantity }[];
  /** About how long a run computes, known before it; absent where that is seconds at most. */
  processorTime?(problem: Problem): ProcessorTime;
  /** The result as its type in the schema: for each field a value, or a function of the field's arguments. */
  view(viewed: Viewed<Problem, Remembered>): Readonly<Record<string, unknown>>;
  /** What the model needs of records, to find gaps; absent where the model has no part in gaps. */
  readonly gaps?: ModelGaps;
  /** A property that the model predicts by a closed form, without a run; absent where it has none. */
  readonly predicts?: Predicts<Problem>;
}

/** An estimate in s, on one core like that on which it was measured, and between which ends it is expected. */
export interface ProcessorTime {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A manifest whose problem and result are not inspected, only passed from one of its functions to another. */
export type AnyManifest = Manifest<unknown, unknown, unknown, unknown, RequestFields>;

/** A property of cells that a model predicts within a query. */
export interface Predicts<Problem> {
  readonly configuration: CellConfiguration;
  readonly property: PropertyName;
  /** In which it is shown. */
  readonly unit: Unit;
  /** The request of the run that solves the same problem. */
  requestOf(run: CellRun): CommonRequest;
  /** The property in SI, for each member of a sample. */
  sampler(problem: Problem): Sampler;
}

/** How the records that a request names are found. */
export interface PartsWanted {
  /**
   * A cell of one of these configurations, in the field `cell`, gives the parts that are not named: as electrode the one
   * on this side.
   */
  readonly cell?: CellSides;
  /**
   * FILLED: the electrode, with its metal if the library has it so, or layers that make one. LAYERS: the layers on
   * which the metal is plated, without the metal.
   */
  readonly electrode: 'FILLED' | 'LAYERS';
  /** The fields of parts that a problem needs, and what is allowed where one is missing. */
  readonly required: Readonly<Partial<Record<PartName, string>>>;
}

export type CellSides = Readonly<Partial<Record<CellConfiguration, 'negativeId' | 'positiveId'>>>;

export type PartName = 'electrode' | 'electrolyte' | 'separator';

/** The records from which a run is made. */
export interface RunParts {
  /** The cell of exactly these parts, if the library has it. */
  readonly cell: Cell | null;
  /** Null where its layers were named instead. */
  readonly electrode: Electrode | null;
  /** The layers on which the metal is plated, from the collector outwards, without the metal. */
  readonly layers: readonly (Substrate | Coating)[];
  readonly metal: AlkaliMetal;
  readonly electrolyte: Electrolyte;
  readonly separator: Separator | null;
}

/** Claims that a model reads besides those of the origins of its parameters. */
export interface Needs {
  /** Properties of the metal, of the electrode itself, and of the cell of exactly these parts. */
  readonly metal?: readonly PropertyName[];
  readonly electrode?: readonly PropertyName[];
  readonly cell?: readonly PropertyName[];
  /** Other cells, of any metal, and the property measured on them. */
  readonly measured?: { readonly configuration: CellConfiguration; readonly property: PropertyName };
  /** The phases into which layers turn: the property of the claims, and the formulas in the words of a claim. */
  readonly products?: {
    readonly property: PropertyName;
    readonly formulasOf: (claim: Claim, metal: string) => readonly string[];
  };
}

/** The records of a run, and the claims about them. */
export interface Gathered {
  readonly parts: RunParts;
  /** All claims of a property of a subject, in key order. */
  readonly claims: (subjectId: string, property: PropertyName) => readonly Claim[];
  readonly measured: readonly MeasuredCell[];
  /** Of the electrolyte. */
  readonly solvents: readonly Material[];
  readonly material: (id: string) => Material;
  /** The phases of this formula, in the order of their slugs. */
  readonly materialsOf: (formula: string) => readonly Material[];
}

/** A cell on which the property that a model needs was measured. */
export interface MeasuredCell {
  readonly cell: Cell;
  readonly metal: AlkaliMetal;
  /** Null where the source does not say which electrolyte it was. */
  readonly solvents: readonly Material[] | null;
  readonly separator: Separator | null;
  readonly claims: readonly Claim[];
}

/** A number of a run under its usual name. */
export interface LedgerLine {
  readonly name: string;
  /** The parameter with the same unit. */
  readonly parameter: string;
  /** The origin of the number; null where it is fitted in the run. */
  readonly sourced: RecordedSourced | null;
  /** In SI, where it is fitted; null before the run has ended. */
  readonly fitted: number | null;
  /** Keys of the claims that it is fitted to. */
  readonly calibratedOn: readonly string[];
  /** The reason for its value. */
  readonly reason: string;
}

export interface Solved<Problem, Result> {
  /** Id of the run; null where a problem was solved without one. */
  readonly run: string | null;
  readonly label: string;
  readonly problem: Problem;
  readonly result: Result;
}

/** A number by which runs of a model are compared. */
export interface Observable<Remembered = unknown> {
  readonly name: string;
  /** The title: `RMS roughness`. */
  readonly label: string;
  readonly unit: Unit;
  /** In SI; null where such a run has none. */
  read(remembered: Remembered): number | null;
  /** Its band in SI, where the result has one; null where nothing about it is uncertain. */
  band?(remembered: Remembered): SampledBand | null;
}

/** A run that has succeeded, and the look-ups for its view. */
export interface Viewed<Problem, Remembered> {
  readonly problem: Problem;
  readonly result: Remembered;
  /** The file that the run has stored under this name. */
  readonly file: (name: string) => Promise<unknown>;
  /** Claims of a record from which the run was made; none where it was made from no such record. */
  readonly claimsOf: (role: SubjectRole, property: PropertyName) => Promise<readonly Claim[]>;
}

type SubjectRole = Exclude<keyof RunSubjects, 'label'>;

/** The cells for which the model reports gaps, and the assumptions that it uses for them. */
export interface ModelGaps {
  readonly configuration: CellConfiguration;
  /** `isIndispensable`: no assumption can be used instead. */
  readonly parameters: readonly {
    readonly parameter: string;
    readonly at: readonly Role[];
    readonly property: PropertyName;
    readonly isIndispensable: boolean;
  }[];
  /** The property to which the model is fitted, and the parameters of the conditions of its tests. */
  readonly tests: { readonly property: PropertyName; readonly parameters: Readonly<Record<ToldCondition, string>> };
}
