import type { CircumstanceDifference, Comparability, NamedCircumstance } from '../analysis/comparability.ts';
import type { Gap } from '../analysis/gaps.ts';
import type { SampledParts } from '../analysis/sampledView.ts';
import type { RecordedDerivation } from '../domain/ledger.ts';
import type { Measure } from '../domain/measure.ts';
import type { Artifact } from '../domain/run.ts';
import type { Study, StudyMember } from '../domain/study.ts';
import type { Subject } from '../domain/subjects.ts';
import type { ModelAnswer } from '../knowledge/queries/modelAnswer.ts';
import type { Screen, ScreenedSubject, ScreenRequest } from '../knowledge/queries/screen.ts';
import type { SubjectValue } from '../knowledge/queries/values.ts';
import type { StudyBand } from '../runs/study/studyBands.ts';
import type { StudyDifference, StudyGroup } from '../runs/study/studySummary.ts';
import type { AnyManifest } from '../simulation/manifest.ts';
import type { ModelName } from '../simulation/models/registry.ts';
import type { Parameter } from '../simulation/parameterTable.ts';
import type { Distribution } from '../statistics/distribution.ts';
import type { Hit, KindCount } from '../store/search.ts';
import type { Connection, Edge } from './connection.ts';

/**
 * The parent objects of resolvers for types of the schema that are no record of the domain. `codegen.ts` names each of
 * them. None imports a type of the schema, so that neither depends on the other.
 */

/** A measure to be shown; `printed` is the text of the source, if it comes from a source. */
export interface QuantityParent extends Measure {
  readonly printed?: string;
}

export type ModelParent = AnyManifest;
export type ModelParameterParent = Parameter & { readonly name: string };

/** A file of a run or of a study. */
export type ArtifactParent = Omit<Artifact, 'runId'>;

/** A number of the inputs of a run, or one that was fitted in it. */
export interface RunParameterParent {
  readonly name: string;
  readonly role: 'MODEL' | 'BASIS';
  readonly quantity: Measure | null;
  readonly choice: string | null;
  readonly origin: 'CLAIM' | 'CALIBRATED' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';
  readonly claimKey: string | null;
  readonly claimKeys: readonly string[];
  readonly derivation: RecordedDerivation | null;
  readonly distribution: {
    readonly leaf: string;
    readonly shape: Distribution['shape'];
    readonly p05: Measure;
    readonly p50: Measure;
    readonly p95: Measure;
  } | null;
  readonly calibratedOn: readonly string[];
  readonly reason: string;
}

/** What a model predicts in a query. */
export interface PredictedValueParent extends ModelAnswer {
  readonly band: () => Promise<SampledParts>;
}

/** The result of a run, as its model shows it. */
export interface RunResultParent extends Readonly<Record<string, unknown>> {
  readonly model: ModelName;
}

interface InStudy {
  readonly study: Study;
}
export type MemberParent = InStudy & { readonly member: StudyMember };
export type GroupParent = InStudy & { readonly group: StudyGroup };
export type StudyDifferenceParent = InStudy & { readonly difference: StudyDifference };
export type StudyBandParent = InStudy & { readonly band: StudyBand };

export interface ComparisonParent {
  readonly rows: readonly { readonly subject: Subject; readonly values: readonly SubjectValue[] }[];
  readonly comparability: readonly ComparabilityParent[];
}

/** The verdict on one measurand, for the subjects that have a number. */
export interface ComparabilityParent {
  readonly name: string;
  readonly result: Comparability | null;
  readonly known: readonly Subject[];
}

export type DifferenceParent = CircumstanceDifference & { readonly known: readonly Subject[] };

export interface ConditionOfSubjectParent {
  readonly subject: Subject;
  readonly conditions: readonly NamedCircumstance[];
}

export interface ScreenPage extends Connection<ScreenedSubject> {
  readonly screen: Screen;
  readonly request: ScreenRequest;
}

export type ScreenedOnPage = Edge<ScreenedSubject>;

export type GapPage = Connection<Gap>;
export type GapOnPage = Edge<Gap>;

export interface SearchPage extends Connection<Hit> {
  readonly kinds: () => Promise<KindCount[]>;
}

export type SearchOnPage = Edge<Hit>;
