import type { TestCondition } from '../analysis/assumedConditions.ts';
import type { Claim } from '../domain/claim.ts';
import type { Role } from '../domain/facts.ts';
import type { RecordedSourced } from '../domain/ledger.ts';
import type { PropertyName } from '../domain/property.ts';
import type { RunSubjects } from '../domain/run.ts';
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
import type { FileMaker } from './madeFiles.ts';
import type { Model } from './model.ts';
import type { Asked, RequestFields } from './request/fields.ts';

/**
 * All that the server knows of a model: how it is asked, which records it reads, how it is solved, and how its result is
 * shown. `models/registry.ts` lists them. Everything here is data or pure: who reads records, writes runs and answers
 * queries does so for every model alike.
 */
export interface Manifest<Problem, Result, Remembered, Checkpoint, Fields extends RequestFields>
  extends Model<Problem, Result, Checkpoint> {
  readonly request: Fields;
  readonly parts: PartsWanted;
  readonly needs: Needs;
  /** The problem of a request that names no record, as parameters by hand. @throws InvalidInput */
  byHand(asked: Asked<Fields>): Readonly<Record<string, unknown>>;
  /** @throws InvalidInput that names the parameter which nobody recorded, or which cannot be */
  fromRecords(records: Gathered, asked: Asked<Fields>): Problem;
  /** What the run is of, by the names of its records: a cell, or a metal on a surface. */
  nameOf(parts: RunParts): string;
  /** Every number that goes into the problem; with the result, those that are fitted in it too. */
  ledger(problem: Problem, remembered: Remembered | null): readonly LedgerLine[];
  /** What the database remembers of a result: all but fields that are files. */
  remember(result: Result): Remembered;
  /** Pictures to look at, tables to take away, and the result itself; none made yet. */
  files(solved: Solved<Problem, Result>): Promise<readonly FileMaker[]>;
  /** Numbers by which runs are compared, the first being the one that pictures show. */
  readonly observables: readonly [Observable<Remembered>, ...Observable<Remembered>[]];
  /** Where the band of a result comes from: the result has one, or a study over the ends of each number makes it. */
  readonly band: 'IN_RESULT' | 'BY_STUDY';
  /** The result as the schema's type of it shows it: a value, or a function of the field's arguments, for each field. */
  view(viewed: Viewed<Problem, Remembered>): Readonly<Record<string, unknown>>;
  /** What the model lacks where the record has a gap; left out where it says nothing of gaps. */
  readonly gaps?: ModelGaps;
}

/** A manifest whose problem and result are only passed on, from one of its functions to another. */
export type AnyManifest = Manifest<unknown, unknown, unknown, unknown, RequestFields>;

/** How the records are found that the fields of a request name. */
export interface PartsWanted {
  /** A cell of this configuration, by the field `cell`, brings the parts that are not named. */
  readonly cell?: CellConfiguration;
  /** FILLED: the electrode, with its metal where the library has it so. LAYERS: what the metal meets, without the metal. */
  readonly electrode: 'FILLED' | 'LAYERS';
  /** The fields of parts without which there is no problem, and what is allowed where one is missing. */
  readonly required: Readonly<Partial<Record<PartName, string>>>;
}

export type PartName = 'electrode' | 'electrolyte' | 'separator';

/** The records that a run is made of. */
export interface RunParts {
  /** The cell of just these parts, where the library has it. */
  readonly cell: Cell | null;
  /** Null where its layers were named instead. */
  readonly electrode: Electrode | null;
  /** What the metal meets, from the collector outwards, without the metal. */
  readonly layers: readonly (Substrate | Coating)[];
  readonly metal: AlkaliMetal;
  readonly electrolyte: Electrolyte;
  readonly separator: Separator | null;
}

/** Which claims a model reads beside those that the origins of its parameters name. */
export interface Needs {
  /** Properties of the electrode itself. */
  readonly electrode?: readonly PropertyName[];
  /** Other cells with the same metal, and what was measured on them. */
  readonly measured?: { readonly configuration: CellConfiguration; readonly property: PropertyName };
  /** Phases that layers turn into: the claims that tell, and the formulas that one of them names. */
  readonly products?: {
    readonly property: PropertyName;
    readonly formulasOf: (claim: Claim, metal: string) => readonly string[];
  };
}

/** The records of a run, and what is claimed of them. */
export interface Gathered {
  readonly parts: RunParts;
  /** All claims of a property of a subject, in key order. */
  readonly claims: (subjectId: string, property: PropertyName) => readonly Claim[];
  readonly measured: readonly MeasuredCell[];
  readonly material: (id: string) => Material;
  /** The phases of this formula, in the order of their slugs. */
  readonly materialsOf: (formula: string) => readonly Material[];
}

/** A cell on which the property that a model needs was measured. */
export interface MeasuredCell {
  readonly cell: Cell;
  readonly separator: Separator | null;
  readonly claims: readonly Claim[];
}

/** A number of a run under the name by which people know it. */
export interface LedgerLine {
  readonly name: string;
  /** The parameter whose unit it has. */
  readonly parameter: string;
  /** Who vouches for it; null where it is fitted in the run. */
  readonly sourced: RecordedSourced | null;
  /** In SI, where it is fitted; null before the run has ended. */
  readonly fitted: number | null;
  /** Keys of the claims that it is fitted to. */
  readonly calibratedOn: readonly string[];
  /** Why it is what it is. */
  readonly reason: string;
}

export interface Solved<Problem, Result> {
  readonly label: string;
  readonly problem: Problem;
  readonly result: Result;
}

/** A number by which runs of a model are compared. */
export interface Observable<Remembered = unknown> {
  readonly name: string;
  /** For people: `RMS roughness`. */
  readonly label: string;
  readonly unit: Unit;
  /** In SI; null where such a run has none. */
  read(remembered: Remembered): number | null;
}

/** A run that has succeeded, and what may be looked up for its view. */
export interface Viewed<Problem, Remembered> {
  readonly problem: Problem;
  readonly result: Remembered;
  /** The file that the run has stored under this name. */
  readonly file: (name: string) => Promise<unknown>;
  /** Claims of a record that the run was made from; none where it was made from no such record. */
  readonly claimsOf: (role: SubjectRole, property: PropertyName) => Promise<readonly Claim[]>;
}

type SubjectRole = Exclude<keyof RunSubjects, 'label'>;

/** Of which cells the model says what it lacks, and in place of what something stands in. */
export interface ModelGaps {
  readonly configuration: CellConfiguration;
  /** `isIndispensable`: nothing stands in for it. */
  readonly parameters: readonly {
    readonly parameter: string;
    readonly at: readonly Role[];
    readonly property: PropertyName;
    readonly isIndispensable: boolean;
  }[];
  /** The property that it is fitted to, and the parameters that the conditions of its tests are. */
  readonly tests: { readonly property: PropertyName; readonly parameters: Readonly<Record<TestCondition, string>> };
}
