import type { Connection, Edge } from './connection.ts';
import type { PropertyName } from '../domain/property.ts';
import type { ConditionName } from '../domain/claim.ts';
import type { ModelName } from '../simulation/models/registry.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Subject as SubjectRecord, AlkaliMetal as AlkaliMetalRecord, Material as MaterialRecord, Substrate as SubstrateRecord, Coating as CoatingRecord, Electrolyte as ElectrolyteRecord, Separator as SeparatorRecord, Electrode as ElectrodeRecord, Cell as CellRecord, Source as SourceRecord } from '../domain/subjects.ts';
import type { Text as TextRecord, Withheld as WithheldRecord } from '../domain/measure.ts';
import type { Claim as ClaimRecord, Annotation as AnnotationRecord, Condition as ConditionRecord, ConditionName as ConditionNameRecord } from '../domain/claim.ts';
import type { PropertyName as PropertyNameRecord } from '../domain/property.ts';
import type { QuantityParent, PredictedValueParent, ModelParent, ModelParameterParent, ArtifactParent, RunParameterParent, ComparisonParent, ComparabilityParent, DifferenceParent, ConditionOfSubjectParent, ScreenPage, ScreenedOnPage, GapPage, GapOnPage, SearchPage, SearchOnPage, RunResultParent, MemberParent, GroupParent, StudyDifferenceParent, StudyBandParent } from './parents.ts';
import type { ReportedProperty } from '../knowledge/reported.ts';
import type { Consensus as ConsensusRecord, WeighedVote as WeighedVoteRecord } from '../domain/consensus/consensus.ts';
import type { Derivation, ResolvedInput, Assumption as AssumptionRecord, Missing, CellRun } from '../derivation/derivation.ts';
import type { SampledView, ShareView } from '../analysis/sampledView.ts';
import type { Metric as MetricRecord } from '../derivation/metric.ts';
import type { SubjectAudit, AuditSummary as AuditSummaryRecord } from '../knowledge/queries/audit.ts';
import type { Finding, ReportedValue } from '../analysis/audit/finding.ts';
import type { Difference } from '../analysis/difference.ts';
import type { Rule } from '../analysis/audit/rule.ts';
import type { Context } from './context.ts';
import type { Run as RunRecord, RunEvent as RunEventRecord, RunFailure as RunFailureRecord } from '../domain/run.ts';
import type { ScreenedSubject as ScreenedSubjectRecord } from '../knowledge/queries/screen.ts';
import type { SubjectValue } from '../knowledge/queries/values.ts';
import type { ParetoPoint as ParetoPointRecord } from '../knowledge/queries/pareto.ts';
import type { Gap as GapRecord, Blocked } from '../analysis/gaps.ts';
import type { Hit, Match } from '../store/search.ts';
import type { Study as StudyRecord } from '../domain/study.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC, for example `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An absolute or host-relative address. */
  URL: { input: string; output: string; }
  /**
   * A unit, case sensitive. Answers have its UCUM code: `mA.h/cm2`, `W.h/kg`, `Ohm.cm2`, `Cel`, `%`, `1`. Arguments take a UCUM
   * code or the unit as papers write it: `mAh cm⁻²`, `mAh/cm2`, `mg/mAh`, `Wh kg-1`, `Ω cm²`, `µm`, `°C`, `wt%`, `M`. A text that is
   * a UCUM code means what it means in UCUM. After a slash only one factor is divided by; more need brackets: `mg/(mA h)`.
   * A temperature in `Cel` is a point of the scale; differences, products and quotients are in `K`.
   */
  Unit: { input: string; output: string; }
};

/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetal = Node & Subject & {
  readonly __typename?: 'AlkaliMetal';
  /** Mass per area of a dense layer of the thickness given: a foil, a plate, a film. */
  readonly arealMassOfLayer?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Cells that plate and strip this metal. */
  readonly cells?: Maybe<CellConnection>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Radius above which a nucleus of the metal grows at the overpotential given, in magnitude. */
  readonly criticalNucleusRadius?: Maybe<DerivedQuantity>;
  /** Thickness of a flat, dense deposit of the metal after plating the areal capacity given. */
  readonly depositThickness?: Maybe<DerivedQuantity>;
  /** Electrodes that hold this metal. */
  readonly electrodes?: Maybe<ElectrodeConnection>;
  /** Electrolytes with a salt of this metal. */
  readonly electrolytes?: Maybe<ElectrolyteConnection>;
  /** Exchange current density at which charge transfer has the slope at rest that the interface resistance on record has. */
  readonly exchangeCurrentDensityFromResistance: DerivedQuantity;
  /** Chemical symbol. */
  readonly formula: Scalars['String']['output'];
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Mass per amount of formula units, from the standard atomic weights of the elements in the formula. */
  readonly molarMass: DerivedQuantity;
  /** Volume per amount of formula units of the dense solid. */
  readonly molarVolume: DerivedQuantity;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Share of the true area that these nuclei cover; where it cannot be, part of the charge is elsewhere: alloyed, or on a larger surface. */
  readonly nucleusCoverage?: Maybe<DerivedQuantity>;
  /** Number of nuclei per true area that hold all the metal plated, as spheres of the diameter on record. */
  readonly nucleusDensity?: Maybe<DerivedQuantity>;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Charge per mass of the alkali metal, one electron per atom. */
  readonly theoreticalSpecificCapacity: DerivedQuantity;
  /** Charge per volume of the dense alkali metal, one electron per atom. */
  readonly theoreticalVolumetricCapacity: DerivedQuantity;
  /** Thickness of a flat, dense deposit of the metal per areal capacity plated. */
  readonly thicknessPerArealCapacity: DerivedQuantity;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalArealMassOfLayerArgs = {
  thickness: QuantityInput;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalCriticalNucleusRadiusArgs = {
  overpotential: QuantityInput;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalDepositThicknessArgs = {
  arealCapacity: QuantityInput;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalNucleusCoverageArgs = {
  arealCapacity: QuantityInput;
  nucleusDiameter?: InputMaybe<QuantityInput>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalNucleusDensityArgs = {
  arealCapacity: QuantityInput;
  nucleusDiameter?: InputMaybe<QuantityInput>;
};


/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetalReportedArgs = {
  property: PropertyName;
};

/** A page of alkali metals. */
export type AlkaliMetalConnection = {
  readonly __typename?: 'AlkaliMetalConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<AlkaliMetalEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<AlkaliMetal>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the alkali metals on a page. */
export type AlkaliMetalEdge = {
  readonly __typename?: 'AlkaliMetalEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AlkaliMetal;
};

/** A remark on a claim. */
export type Annotation = {
  readonly __typename?: 'Annotation';
  /** The other claims concerned. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its kind. */
  readonly kind: AnnotationKind;
  /** The remark. */
  readonly text: Scalars['String']['output'];
};

/** What an annotation is about. */
export type AnnotationKind =
  /** Claims that contradict each other. */
  | 'CONFLICT'
  /** A misprint in the source. */
  | 'MISPRINT'
  /** A remark. */
  | 'NOTE'
  /** The claim repeats the observation of the other claims: a consensus counts them once. */
  | 'SAME';

/** A file that a run or a study made. Its address changes whenever its bytes do. */
export type Artifact = {
  readonly __typename?: 'Artifact';
  /** Size, bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Height in pixels; null where it is not a picture. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Media type. */
  readonly mimeType: Scalars['String']['output'];
  /** File name, for example `voltage-profile.svg`. The name of a table ends with the last eight digits of the id of its run or study: `voltage-profile-1a2b3c4d.csv`. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where to fetch it. */
  readonly url: Scalars['URL']['output'];
  /** Width in pixels; null where it is not a picture. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Something assumed in a computation. */
export type Assumption = {
  readonly __typename?: 'Assumption';
  /** The claim that contains it; null where it is part of the formula. */
  readonly claim?: Maybe<Claim>;
  /** The condition of a test that is assumed, with its value and its band; null for other assumptions. */
  readonly condition?: Maybe<Condition>;
  /** What, and why. */
  readonly text: Scalars['String']['output'];
};

/** An audit: printed numbers, recomputed from the numbers that are printed with them. Each rule compares two intervals: that of the printed digits, and that of the recomputation, propagated from the digits of its inputs. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The findings that pass the filter, in the requested order. */
  readonly findings: AuditFindingConnection;
  /** A chart of all findings that differ or should not: relative differences by rule, coloured by verdict. */
  readonly picture: Picture;
  /** Number of findings by verdict. It counts all findings; the filter has no effect on it. */
  readonly summary: AuditSummary;
};

/** A difference: of the values where both sides have one, otherwise of their bounds. It has a band where one of the values has a band; both values are treated as independent. */
export type AuditDifference = {
  readonly __typename?: 'AuditDifference';
  /** In the unit of what is reported. */
  readonly absolute: Quantity;
  /** Relative to the magnitude of what is reported, in %; null where that is zero or unknown. */
  readonly relative?: Maybe<Quantity>;
};

/** Chooses findings; every condition that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type AuditFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<AuditFilter>>;
  /** Only findings of this severity or a higher one. */
  readonly minimumSeverity?: InputMaybe<AuditSeverity>;
  /** This does not hold. */
  readonly not?: InputMaybe<AuditFilter>;
  /** At least one of these holds; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<AuditFilter>>;
  /** By the id of the rule. */
  readonly rule?: InputMaybe<SlugFilter>;
  /** By the slug of a subject that it concerns. */
  readonly subject?: InputMaybe<SlugFilter>;
  /** By verdict. */
  readonly verdict?: InputMaybe<AuditVerdictFilter>;
};

/** What a rule found. */
export type AuditFinding = {
  readonly __typename?: 'AuditFinding';
  /** Other claims that it affects: statements in words, a printed formula. */
  readonly bearsOn: ReadonlyArray<Claim>;
  /** Recomputed minus reported; null where there is nothing to subtract. */
  readonly difference?: Maybe<AuditDifference>;
  /** What the comparison of the numbers means. */
  readonly explanation: Scalars['String']['output'];
  /** Unique within the audit: the rule, and what was checked where the rule checks many things. */
  readonly key: Scalars['String']['output'];
  /** What is missing for a verdict. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** What it should be, with formula and inputs down to their claims; null where the printed value is wrong by itself. */
  readonly recomputed?: Maybe<DerivedQuantity>;
  /** What is printed; null where nothing is. */
  readonly reported?: Maybe<AuditReported>;
  /** The rule. */
  readonly rule: AuditRule;
  /** How serious it is. */
  readonly severity: AuditSeverity;
  /** The subjects that it concerns; the subject that was checked comes first. */
  readonly subjects: ReadonlyArray<Subject>;
  /** The verdict. */
  readonly verdict: AuditVerdict;
};

/** A page of findings. */
export type AuditFindingConnection = {
  readonly __typename?: 'AuditFindingConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditFindingEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<AuditFinding>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the findings on a page. */
export type AuditFindingEdge = {
  readonly __typename?: 'AuditFindingEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AuditFinding;
};

/** The order of findings. */
export type AuditOrder =
  /** The greatest relative difference first, in magnitude; those without one last. */
  | 'DIFFERENCE_DESC'
  /** By rule: those of the source by number, then the general ones. */
  | 'RULE_ASC'
  /** The most serious first. */
  | 'SEVERITY_DESC';

/** The relation that the printed value should have to the recomputed one. */
export type AuditRelation =
  /** Not below it: the recomputation is a lower limit. */
  | 'AT_LEAST'
  /** Not above it: the recomputation is an upper limit. */
  | 'AT_MOST'
  /** Equal to it. */
  | 'EQUAL'
  /** The same value: the source prints it in two places. */
  | 'SAME';

/** What the recomputation is compared with: a printed value, the result of a printed formula, or the value of another source for the couple. */
export type AuditReported = {
  readonly __typename?: 'AuditReported';
  /** The claim; null where the value is the result of a formula. */
  readonly claim?: Maybe<Claim>;
  /** The computation that gives it; null where it is a claim. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its quantity; null where it is withheld or not recorded. */
  readonly quantity?: Maybe<Quantity>;
};

/** A rule of the audit: one question. */
export type AuditRule = {
  readonly __typename?: 'AuditRule';
  /** Its name: `R22` and `R37.2` apply to one source, `S1-…` to a row of its Table S1, `G-…` to any source. */
  readonly id: Scalars['String']['output'];
  /** True when a value beyond the limit is impossible, even if it is close to the limit. */
  readonly isLaw: Scalars['Boolean']['output'];
  /** The question, in a sentence. */
  readonly question: Scalars['String']['output'];
  /** The relation that the printed value should have to the recomputed one. */
  readonly relation: AuditRelation;
};

/** How serious a finding is, from the least to the most serious. */
export type AuditSeverity =
  /** ROUNDING. */
  | 'MINOR'
  /** STRAIN and CONFLICT. */
  | 'MODERATE'
  /** CONSISTENT. */
  | 'NONE'
  /** CONSEQUENCE and MISSING. */
  | 'NOTE'
  /** FAIL. */
  | 'SEVERE';

/** How many findings have each verdict. */
export type AuditSummary = {
  readonly __typename?: 'AuditSummary';
  /** All findings. */
  readonly checked: Scalars['Int']['output'];
  /** Two printed values contradict each other. */
  readonly conflict: Scalars['Int']['output'];
  /** Nothing is printed to compare with. */
  readonly consequence: Scalars['Int']['output'];
  /** The printed value and the recomputation agree. */
  readonly consistent: Scalars['Int']['output'];
  /** They differ by 10 % or more, or the printed value is impossible. */
  readonly fail: Scalars['Int']['output'];
  /** Something is missing for a verdict. */
  readonly missing: Scalars['Int']['output'];
  /** They would agree if the last printed digit were one higher or lower. */
  readonly rounding: Scalars['Int']['output'];
  /** They differ by less than 10 %. */
  readonly strain: Scalars['Int']['output'];
};

/** What an audit can find. */
export type AuditVerdict =
  /** Two printed values of the same quantity contradict each other. */
  | 'CONFLICT'
  /** Nothing is printed: the recomputed value follows from the source, but the source does not state it. */
  | 'CONSEQUENCE'
  /** The interval of the printed digits overlaps that of the recomputation. */
  | 'CONSISTENT'
  /** They differ by 10 % or more; or the printed value is outside what theory allows, even by a little; or its unit has another dimension. */
  | 'FAIL'
  /** It cannot be recomputed: `missing` names the inputs that are missing. */
  | 'MISSING'
  /** They would overlap if the last printed digit were one higher or lower. */
  | 'ROUNDING'
  /** They differ by less than 10 % of what is printed. */
  | 'STRAIN';

/** Compares a verdict. */
export type AuditVerdictFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<AuditVerdict>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<AuditVerdict>>;
};

/** An answer that a gap blocks or makes less precise. */
export type BlockedAnswer = {
  readonly __typename?: 'BlockedAnswer';
  /** What the gap does to it. */
  readonly effect: GapEffect;
  /** The input of the metric, or the parameter of the model. Before an input come the inputs of the metrics that lead to it; after it comes the condition of its test, where that is missing. */
  readonly input: Scalars['String']['output'];
  /** The metric; null for a model. */
  readonly metric?: Maybe<Metric>;
  /** The model whose run it is; null for a metric. */
  readonly model?: Maybe<ModelName>;
  /** The subject of the answer. */
  readonly subject: Subject;
};

/** Which run to stop. */
export type CancelRunInput = {
  /** The run. */
  readonly id: Scalars['ID']['input'];
};

/** Result of stopping a run. */
export type CancelRunPayload = {
  readonly __typename?: 'CancelRunPayload';
  /** The run; null where it could not be cancelled. */
  readonly run?: Maybe<Run>;
  /** Why this was not possible. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which study to stop. */
export type CancelStudyInput = {
  /** The study. */
  readonly id: Scalars['ID']['input'];
};

/** Result of stopping a study. */
export type CancelStudyPayload = {
  readonly __typename?: 'CancelStudyPayload';
  /** The study; null where it could not be cancelled. */
  readonly study?: Maybe<Study>;
  /** Why this was not possible. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type Cell = {
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type CellAreaSpecificResistanceArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type CellAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type CellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type CellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type CellReportedArgs = {
  property: PropertyName;
};

/** How the electrodes of a cell are paired. */
export type CellConfiguration =
  /** A metal anode against a cathode. */
  | 'FULL'
  /** A host against the alkali metal. */
  | 'HALF'
  /** The same metal electrode on both sides. */
  | 'SYMMETRIC';

/** Compares a configuration. */
export type CellConfigurationFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<CellConfiguration>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<CellConfiguration>>;
};

/** A page of cells. */
export type CellConnection = {
  readonly __typename?: 'CellConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CellEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Cell>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the cells on a page. */
export type CellEdge = {
  readonly __typename?: 'CellEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Cell;
};

/** Chooses cells; every condition that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type CellFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** By the slug of a coating on either side. */
  readonly coating?: InputMaybe<SlugFilter>;
  /** By configuration. */
  readonly configuration?: InputMaybe<CellConfigurationFilter>;
  /** By the slug of an electrode on either side. */
  readonly electrode?: InputMaybe<SlugFilter>;
  /** By the slug of the electrolyte. */
  readonly electrolyte?: InputMaybe<SlugFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the slug of the alkali metal. */
  readonly metal?: InputMaybe<SlugFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<CellFilter>;
  /** At least one of these holds; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** By the slug of the separator. */
  readonly separator?: InputMaybe<SlugFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
};

/** Whether only what is certain decides a filter. `not` is the complement among the claims that are decided: under CERTAIN, a claim whose condition is not stated passes neither a test on it nor its `not`; under POSSIBLE it passes both. A claim that does not depend on the condition passes neither: a density has no current. */
export type Certainty =
  /** Only stated conditions decide. A range or a bound passes where all of it passes. */
  | 'CERTAIN'
  /** An assumed condition passes where some number within its band passes, a stated range where some of it passes, and a condition that is not stated always passes. */
  | 'POSSIBLE';

/** Balance of charge and salt. */
export type ChargeBalance = {
  readonly __typename?: 'ChargeBalance';
  /** Excess of the charge passed, plated and stripped, over that of the protocol, relative; null where a potential is held for a time. */
  readonly chargeError?: Maybe<Quantity>;
  /** Charge plated in all cycles, per geometric area. */
  readonly plated: Quantity;
  /** Change of the mean salt concentration, relative. */
  readonly saltError: Quantity;
  /** Charge stripped in all cycles, per geometric area. */
  readonly stripped: Quantity;
};

/** What a source says about a property of one or more subjects. Values are stored only in claims. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Other claims of the same property of the first subject, by key. */
  readonly alternatives: ReadonlyArray<Claim>;
  /** Remarks: misprints, conflicts with other claims, how a band was chosen. */
  readonly annotations: ReadonlyArray<Annotation>;
  /** What it depends on. */
  readonly conditions: ReadonlyArray<Condition>;
  /** How the source obtained it. */
  readonly evidence: Evidence;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Source and number within it: `wang2021/K1`. */
  readonly key: Scalars['String']['output'];
  /** Its place in the source. */
  readonly locator: Locator;
  /** The characters that the source prints, verbatim. */
  readonly printed: Scalars['String']['output'];
  /** The unit as the source prints it; null where it prints none. */
  readonly printedUnit?: Maybe<Scalars['String']['output']>;
  /** The property of the subject. */
  readonly property: Property;
  /** The number that was read, where the printed text has several numbers, or words beside one: `7.02` for `~7 (7.02)`. Null where the printed text itself was read, and where that is not known. */
  readonly readAs?: Maybe<Scalars['String']['output']>;
  /** The source that says it. */
  readonly source: Source;
  /** The subjects that it is about; the first is the main one. */
  readonly subjects: ReadonlyArray<Subject>;
  /** Its meaning: a quantity, words, or that the source withholds the value. */
  readonly value: ClaimValue;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the claims on a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** Under POSSIBLE: what decided that the claim passes the filter. STATED where the stated conditions are enough, ASSUMED where an assumed one is needed, otherwise NOT_STATED. Null under CERTAIN, where only stated conditions decide. */
  readonly decidedBy?: Maybe<ConditionStatus>;
  /** The item. */
  readonly node: Claim;
};

/** Chooses claims; every condition that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type ClaimFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By the areal capacity among its conditions. */
  readonly arealCapacity?: InputMaybe<QuantityFilter>;
  /** By where its conditions come from. */
  readonly conditionStatus?: InputMaybe<ConditionStatusesFilter>;
  /** By the configuration of the cell that it is about. */
  readonly configuration?: InputMaybe<CellConfigurationFilter>;
  /** By the current density among its conditions. */
  readonly currentDensity?: InputMaybe<QuantityFilter>;
  /** By the number of cycles among its conditions. */
  readonly cycles?: InputMaybe<QuantityFilter>;
  /** By evidence. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By key. */
  readonly key?: InputMaybe<SlugFilter>;
  /** By the slug of the alkali metal concerned: the subject itself, or the metal of the cell, electrode or electrolyte. */
  readonly metal?: InputMaybe<SlugFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** At least one of these holds; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By property. */
  readonly property?: InputMaybe<PropertyFilter>;
  /** By the slug of the source. */
  readonly source?: InputMaybe<SlugFilter>;
  /** By the slug of a subject. */
  readonly subject?: InputMaybe<SlugFilter>;
  /** By the kind of a subject. */
  readonly subjectKind?: InputMaybe<SubjectKindFilter>;
  /** By the temperature among its conditions. */
  readonly temperature?: InputMaybe<QuantityFilter>;
  /** By value, in any unit of the property's dimension. A range or a bound passes where all of it passes; under POSSIBLE, where some of it does. */
  readonly value?: InputMaybe<QuantityFilter>;
};

/** Selects one claim up. */
export type ClaimLookup =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** By key, such as `wang2021/K1`. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** The order of claims. A bound is ordered by its limit; claims without a number come last. */
export type ClaimOrder =
  /** By key, numbers in their natural order. */
  | 'KEY_ASC'
  /** Smallest value first (in SI). */
  | 'VALUE_ASC'
  /** Largest value first (in SI). */
  | 'VALUE_DESC';

/** What a claim says. */
export type ClaimValue = Quantity | Statement | Withheld;

/** A layer made by a recipe on a support; its phase is a material. */
export type Coating = Node & Subject & {
  readonly __typename?: 'Coating';
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Voltage lost in the coating between its contact at one edge and the opposite edge, in magnitude. */
  readonly collectorVoltageDrop?: Maybe<DerivedQuantity>;
  /** Electrodes that have this layer, with metal or without. */
  readonly electrodes?: Maybe<ElectrodeConnection>;
  /** Hosts made with it: electrodes without metal and active material. */
  readonly hosts?: Maybe<ElectrodeConnection>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its phase. */
  readonly material: Material;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Share of the surface that is covered by nuclei of plated metal, one on each active site. */
  readonly nucleusCoverage?: Maybe<DerivedQuantity>;
  /** Radius and height of the nuclei of plated metal, one on each active site of the surface. */
  readonly nucleusRadius?: Maybe<DerivedQuantity>;
  /** Root mean square of the heights about their mean of a surface with one nucleus of plated metal on each active site. */
  readonly nucleusRoughness?: Maybe<DerivedQuantity>;
  /** How it is made, in a few words. */
  readonly recipe: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Resistance of a square of the coating in its plane, from resistivity and thickness. */
  readonly sheetResistance?: Maybe<DerivedQuantity>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Thickness of the coating that its sheet resistance implies. */
  readonly thicknessFromSheetResistance?: Maybe<DerivedQuantity>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingCollectorVoltageDropArgs = {
  currentDensity: QuantityInput;
  length: QuantityInput;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingNucleusCoverageArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingNucleusRadiusArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingNucleusRoughnessArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingReportedArgs = {
  property: PropertyName;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingSheetResistanceArgs = {
  resistivity?: InputMaybe<QuantityInput>;
  thickness?: InputMaybe<QuantityInput>;
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingThicknessFromSheetResistanceArgs = {
  resistivity?: InputMaybe<QuantityInput>;
};

/** A page of coatings. */
export type CoatingConnection = {
  readonly __typename?: 'CoatingConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CoatingEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Coating>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the coatings on a page. */
export type CoatingEdge = {
  readonly __typename?: 'CoatingEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Coating;
};

/** The verdict on one measurand, over all subjects that have a number. */
export type Comparability = {
  readonly __typename?: 'Comparability';
  /** Every condition that is not known to be the same, the most serious first. How a test ended is not among them: it makes a number a bound. */
  readonly differences: ReadonlyArray<ConditionDifference>;
  /** The same, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** Name of the measurand: of the property or the metric. */
  readonly name: Scalars['String']['output'];
  /** The verdict; UNDECIDED too where fewer than two subjects have a number. */
  readonly verdict: ComparabilityVerdict;
};

/** Whether numbers can be compared. */
export type ComparabilityVerdict =
  /** Every relevant condition is recorded for each subject and is the same. */
  | 'COMPARABLE'
  /** All that is not stated is the same assumption about claims of one source. It cancels in a ratio if the numbers are from one test. */
  | 'COMPARABLE_IF'
  /** At least one condition differs. */
  | 'NOT_COMPARABLE'
  /** No condition is known to differ, but at least one is not stated, stated only as a range, or assumed. */
  | 'UNDECIDED';

/** One subject of a comparison. */
export type ComparedSubject = {
  readonly __typename?: 'ComparedSubject';
  /** The subject. */
  readonly subject: Subject;
  /** Its numbers, in the order of the measurands. */
  readonly values: ReadonlyArray<ComparedValue>;
};

/** The value of a measurand for one subject. */
export type ComparedValue = {
  readonly __typename?: 'ComparedValue';
  /** The best claim; null for a metric, and where there is none. */
  readonly chosen?: Maybe<Claim>;
  /** Every claim of the property, by key; none for a metric. */
  readonly claims: ReadonlyArray<Claim>;
  /** How the metric was computed; null for a property, and where this kind of subject has no such metric. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Why there is no number; where the number is a bound, why it is one. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** Name of the measurand: of the property or the metric. */
  readonly name: Scalars['String']['output'];
  /** What a model predicts for the wanted conditions, where no source states a number under them. Null where a source does, where no model predicts the number, and where a setting of the test is not known: see `missing`. */
  readonly predicted?: Maybe<Prediction>;
  /** The number; null where there is none: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** Relative change against the first subject, in %: x/x₀ − 1. If one of the two values is a bound, this is a bound. Null for the first subject, and where nothing can be said. */
  readonly relativeToFirst?: Maybe<Quantity>;
  /** The number as a sample over everything that is uncertain in it. Null where there is no number, where it is only a bound, and where nothing is uncertain. */
  readonly sampledBand?: Maybe<SampledBand>;
  /** The difference from the first subject, x − x₀, as a sample: what both numbers share varies alike in both and cancels. Null for the first subject, and where one of the two is not a number or only a bound. */
  readonly sampledDifference?: Maybe<SampledBand>;
  /** The ratio to the first subject, x/x₀, in the same way. */
  readonly sampledRatio?: Maybe<SampledBand>;
};

/** Subjects of one kind side by side, and whether their numbers can be compared. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** One verdict for each measurand, in the order of the request. */
  readonly comparability: ReadonlyArray<Comparability>;
  /** One row for each subject, in the order of the request. */
  readonly rows: ReadonlyArray<ComparedSubject>;
};

/** What a component does in an electrolyte. */
export type ComponentRole =
  /** A few per cent, for the interface. */
  | 'ADDITIVE'
  /** Provides the ions. */
  | 'SALT'
  /** Dissolves the salt. */
  | 'SOLVENT';

/** A positive function of concentration. Beyond its range it keeps the value at the end, and the result has a note. */
export type ConcentrationLawInput =
  /** A polynomial. */
  { readonly polynomial: PolynomialLawInput; readonly table?: never; }
  |  /** A table. */
  { readonly polynomial?: never; readonly table: TableLawInput; };

/** Something that a claim depends on. */
export type Condition = {
  readonly __typename?: 'Condition';
  /** What: `currentDensity`, `arealCapacity`, `temperature`, `cycles`, `electrolyte`, `reference`, …; `massBasis`: `with electrolyte` or `without electrolyte`; `areaBasis`: `geometric area` or `true area`; `testEnd`: `failed`, or `ended` where the cell still worked */
  readonly name: Scalars['String']['output'];
  /** Its quantity, with the band where it is assumed; null where it is not a quantity, or is not stated. */
  readonly quantity?: Maybe<Quantity>;
  /** Where it comes from. */
  readonly status: ConditionStatus;
  /** The subject that it names; null where it names none. */
  readonly subject?: Maybe<Subject>;
  /** Its words; null where it has none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One condition that is not known to be the same for all. */
export type ConditionDifference = {
  readonly __typename?: 'ConditionDifference';
  /** Which: `currentDensity`, `arealCapacity`, `temperature`, `electrolyte`, `separator`, `protocol`, …; or `metal`, the alkali metal of a cell; or `depthOfDischarge`, the charge cycled over that of the metal electrode, computed where both are on record. */
  readonly condition: Scalars['String']['output'];
  /** Why it is not known to be the same. */
  readonly kind: DifferenceKind;
  /** The condition of each subject with a number. */
  readonly values: ReadonlyArray<ConditionOfSubject>;
};

/** What the value of a condition is. */
export type ConditionForm =
  /** One of a few words. */
  | 'CHOICE'
  /** A number with a unit; words where the source gives none. */
  | 'NUMBER'
  /** A subject; words where none is on record. */
  | 'SUBJECT'
  /** Words of any kind. */
  | 'WORDS';

export type { ConditionName };

/** A condition under which the number of one subject holds. */
export type ConditionOfSubject = {
  readonly __typename?: 'ConditionOfSubject';
  /** The recorded values; several where a metric was computed from several claims, none where no source states one. */
  readonly conditions: ReadonlyArray<Condition>;
  /** The subject of the number. */
  readonly subject: Subject;
  /** Text to display: `1 mA/cm2`, `assumed 1 [0.5, 5] mA/cm2`, `not stated`. */
  readonly text: Scalars['String']['output'];
};

/** Where a condition comes from. */
export type ConditionStatus =
  /** This library assumes it, within a band. */
  | 'ASSUMED'
  /** No value is stated. */
  | 'NOT_STATED'
  /** The source states it. */
  | 'STATED';

/** Compares the origin of a condition. */
export type ConditionStatusFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<ConditionStatus>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<ConditionStatus>>;
};

/** Chooses claims by where their conditions come from; each that is given must hold. A claim that does not depend on a condition has no status of it. */
export type ConditionStatusesFilter = {
  /** Of the areal capacity. */
  readonly arealCapacity?: InputMaybe<ConditionStatusFilter>;
  /** Of the current density. */
  readonly currentDensity?: InputMaybe<ConditionStatusFilter>;
  /** Of the number of cycles. */
  readonly cycles?: InputMaybe<ConditionStatusFilter>;
  /** Of the temperature. */
  readonly temperature?: InputMaybe<ConditionStatusFilter>;
};

/** A condition that a claim can name: what its value may be, and what it means. */
export type ConditionType = {
  readonly __typename?: 'ConditionType';
  /** The words that it may have; empty where it is no choice. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** What its value is. */
  readonly form: ConditionForm;
  /** Its name. */
  readonly name: ConditionName;
  /** The kinds of subject that it may name; empty where it names none. */
  readonly of: ReadonlyArray<SubjectKind>;
  /** Its usual unit, which fixes the dimension; null where it is no number. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
  /** The names by which people and papers call it, its own first: `areal capacity`, `cycling capacity`. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** What several sources together say of one property. Each source has one vote, and each of its numbers counts once, however often it is printed. The printed digits are never a weight. */
export type Consensus = {
  readonly __typename?: 'Consensus';
  /** Where the mean lies with 95 %, by Student's t; null where its uncertainty is not known. */
  readonly interval?: Maybe<Quantity>;
  /** How the votes are weighted. */
  readonly method: ConsensusMethod;
  /** Where the number of a further source lies with 95 %; null for two sources, and where all votes have the same weight. */
  readonly nextSource?: Maybe<Quantity>;
  /** The mean of the votes, with its standard uncertainty. This is null where all sources give the same number and fewer than two give an uncertainty. */
  readonly quantity: Quantity;
  /** Standard deviation between the sources, beyond their own uncertainties where `method` is `PAULE_MANDEL`. */
  readonly tau: Quantity;
  /** The votes, by the keys of their claims. */
  readonly votes: ReadonlyArray<ConsensusVote>;
};

/** How the votes of a consensus are weighted. */
export type ConsensusMethod =
  /** By the uncertainty of each vote and the scatter between the sources, τ² by Paule and Mandel. */
  | 'PAULE_MANDEL'
  /** All the same, because fewer than two sources give an uncertainty. */
  | 'UNWEIGHTED';

/** What one source says in a consensus. */
export type ConsensusVote = {
  readonly __typename?: 'ConsensusVote';
  /** The claims of these observations. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many observations: claims of one cell of a table, or of one number that is printed again, are one. */
  readonly observations: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** The mean of its observations. Its standard uncertainty is given by the source or follows from the scatter of the observations; null where there is neither. In the mean, such a vote has the largest relative uncertainty of the others. */
  readonly value: Quantity;
  /** Its share in the mean; the sum of all is 1. */
  readonly weight: Quantity;
};

/** Which run to continue. */
export type ContinueRunInput = {
  /** The run. */
  readonly id: Scalars['ID']['input'];
};

/** Result of continuing a run. */
export type ContinueRunPayload = {
  readonly __typename?: 'ContinueRunPayload';
  /** The run, queued again; null where it could not be continued. */
  readonly run?: Maybe<Run>;
  /** Why this was not possible. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * The bands of a deposit. Each member of the sample is a deposit with every uncertain number drawn from its distribution and with sites of
 * its own seed, on a coarse grid and with the salt at rest. A positive figure has the value of the run times the ratio of the members to
 * the run on that grid; a potential has the value of the run plus their difference. The difference of the run to one on a grid twice as
 * coarse is part of every band, uniform to both sides. A band has no third dimension and nothing that the model leaves out.
 *
 * A member that ended otherwise has no figure. Where it is known on which side the figure would lie, it counts there, as a height where the
 * metal reached the counter electrode; else it counts at both ends. An end that falls among such members is null.
 */
export type DepositBands = {
  readonly __typename?: 'DepositBands';
  /** Cells across the window of the run in its members, which have more or fewer where their window is wider or narrower. */
  readonly columns: Scalars['Int']['output'];
  /** Share of the substrate that touches metal. */
  readonly coverage?: Maybe<SampledBand>;
  /** Members that did not plate all of their metal, or could not be made; empty where there are none. */
  readonly endedOtherwise: ReadonlyArray<MembersEnded>;
  /** The error of the grid that the bands hold. */
  readonly gridTerms: ReadonlyArray<GridTerm>;
  /** Height of the highest tip. */
  readonly maximumHeight?: Maybe<SampledBand>;
  /** Members of the sample. */
  readonly members: Scalars['Int']['output'];
  /** Potential of the nucleation peak; null at an imposed potential. */
  readonly nucleationPeak?: Maybe<SampledBand>;
  /** Nuclei, in a window as wide as that of the run. */
  readonly nuclei?: Maybe<SampledBand>;
  /** Time mean of the potential over the last half of the plated metal; null at an imposed potential. */
  readonly plateauPotential?: Maybe<SampledBand>;
  /** Time of plating; null at an imposed current, from which it follows. */
  readonly platingTime?: Maybe<SampledBand>;
  /** RMS roughness. Null, as the other figures of the last snapshot, where the deposit was stripped. */
  readonly roughness?: Maybe<SampledBand>;
  /** Length of the surface over the width of the window. */
  readonly tortuosity?: Maybe<SampledBand>;
};

/** Metal that stripping has left, as volume per geometric area. */
export type DepositRemainder = {
  readonly __typename?: 'DepositRemainder';
  /** Metal that touches the substrate. */
  readonly connected: Quantity;
  /** Metal that has lost its contact to the substrate, or is too little for a nucleus. */
  readonly isolated: Quantity;
  /** All of it. */
  readonly meanThickness: Quantity;
};

/** The deposit at one time. */
export type DepositSnapshot = {
  readonly __typename?: 'DepositSnapshot';
  /**
   * Height of the metal along the surface: position and height. Nuclei that are smaller than a cell of the grid stand in it with
   * their mean height across a cell.
   */
  readonly heightProfile?: Maybe<ReadonlyArray<Series>>;
  /** Metal fraction, 0 to 1, as a NumPy file: rows upwards from the substrate, columns along it. */
  readonly metalFraction: Artifact;
  /** What it looks like. */
  readonly morphology: Morphology;
  /** Picture of the deposit in cross-section, drawn over the salt concentration. */
  readonly picture: Artifact;
  /** Potential of the substrate. */
  readonly potential: Quantity;
  /** Salt concentration divided by that of the bulk, in the same order; it has no meaning inside the metal. */
  readonly saltConcentration: Artifact;
  /** When. */
  readonly time: Quantity;
};


/** The deposit at one time. */
export type DepositSnapshotHeightProfileArgs = {
  points?: InputMaybe<Scalars['Int']['input']>;
};

/** When plating ends. */
export type DepositTargetInput =
  /** Charge per geometric area, all of it plated as metal. */
  { readonly arealCapacity: QuantityInput; readonly thickness?: never; }
  |  /** Volume of metal per geometric area. */
  { readonly arealCapacity?: never; readonly thickness: QuantityInput; };

/** Balance of charge and metal. */
export type DepositionBalance = {
  readonly __typename?: 'DepositionBalance';
  /** Charge passed, per geometric area: plated minus stripped. */
  readonly charge: Quantity;
  /** Excess of the charge passed over that of the protocol, relative; null at an imposed potential. */
  readonly chargeError?: Maybe<Quantity>;
  /** Largest ratio of the current to the limiting current of the remaining gap; never above 1 where the salt is always at rest. */
  readonly largestLimitingShare: Quantity;
  /** Excess of metal on the electrode over Faraday's law, relative. */
  readonly massError: Quantity;
};

/** How a run of electrodeposition ended. */
export type DepositionEnding =
  /**
   * Stripping ended before: at the cut-off potential, at a thousandth of its largest current, or because no metal is left that touches
   * the substrate. `remainder` is what is left.
   */
  | 'CUT_OFF'
  /** The metal grew across the gap. */
  | 'SHORT_CIRCUIT'
  /** Less than 0.1 nm of the metal is left, in the mean. */
  | 'STRIPPED'
  /** All was plated. */
  | 'THICKNESS'
  /** The metal grew to the top of what is computed. */
  | 'WINDOW';

/** A quantity that is computed on request, with all its inputs; or what is missing, and why. It is never stored. */
export type DerivedQuantity = {
  readonly __typename?: 'DerivedQuantity';
  /** All assumptions, including those of the inputs. */
  readonly assumptions: ReadonlyArray<Assumption>;
  /** Its inputs, each traced back to its claim. */
  readonly inputs: ReadonlyArray<MetricInput>;
  /** The formula and its source. */
  readonly metric: Metric;
  /** Inputs that are not recorded or are withheld, or why the formula does not hold; where the answer is a bound, why it is one. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** The answer; null where an input is missing or the formula does not hold: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** The answer over everything that is uncertain in it, as a sample. Null where nothing is uncertain, where there is no answer, and where an input is only a bound, so that no distribution is known: then the answer is a bound too, and `missing` says why. */
  readonly sampledBand?: Maybe<SampledBand>;
  /** Which uncertainty the answer carries; null where there is no answer. */
  readonly uncertainty?: Maybe<UncertaintyKind>;
};

/** Why a condition is not known to be the same. */
export type DifferenceKind =
  /** They agree, and at least one is assumed within a band. */
  | 'ASSUMED'
  /** Two of them contradict each other: numbers more than 1 % apart, other subjects, other words. */
  | 'DIFFERS'
  /** At least one source does not state it. */
  | 'NOT_STATED'
  /** The same value is assumed for claims of one source: one unknown number, which cancels if it is one test. */
  | 'SAME_ASSUMPTION'
  /** At least one source states only a range that contains the other value. */
  | 'STATED_RANGE';

/** A dimensionless number that shows which regime it is. */
export type DimensionlessGroup = {
  readonly __typename?: 'DimensionlessGroup';
  /** Its definition. */
  readonly formula: Scalars['String']['output'];
  /** What it compares. */
  readonly meaning: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The number; null where it does not apply. */
  readonly value?: Maybe<Quantity>;
};

/** Statistics of several runs. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** How many runs have it. */
  readonly count: Scalars['Int']['output'];
  /** The median. */
  readonly median: Quantity;
  /** Name of the observable. */
  readonly observable: Scalars['String']['output'];
  /** The first and third quartile, by linear interpolation. */
  readonly quartiles: Quantity;
  /** The least and the greatest. */
  readonly range: Quantity;
  /** The number of each run, in increasing order. */
  readonly values: Series;
};

/** The shape of a distribution. A split one is stretched on each side by itself, so that its median is the value. */
export type DistributionShape =
  /** Normal in the logit ln(x/(1 − x)), of a number between 0 and 1; in ln((1 + x)/(1 − x)), of one between −1 and 1, where `p05` is not positive. */
  | 'SPLIT_LOGIT'
  /** Lognormal, of a positive number. */
  | 'SPLIT_LOGNORMAL'
  /** Normal. */
  | 'SPLIT_NORMAL'
  /** All values between two ends are alike. */
  | 'UNIFORM';

/** What is held constant while plating. */
export type DriveInput =
  /** Magnitude of the current density, per geometric area of the simulated surface. */
  { readonly currentDensity: QuantityInput; readonly potential?: never; }
  |  /** Potential of the substrate against the metal in the electrolyte far away; negative, at least −1 V. */
  { readonly currentDensity?: never; readonly potential: QuantityInput; };

/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type Electrode = Node & Subject & {
  readonly __typename?: 'Electrode';
  /** The active material of a cathode; null elsewhere. */
  readonly activeMaterial?: Maybe<Material>;
  /** Charge delivered over what the active material could deliver with the electrons given; above 100 % it cannot be. */
  readonly activeMaterialUtilisation?: Maybe<DerivedQuantity>;
  /** Mass of binder and conductive additive per geometric electrode area. */
  readonly additiveLoading: DerivedQuantity;
  /** Charge that the coating takes up by alloying with the metal, per geometric electrode area. */
  readonly alloyingCapacity?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Cells that have it on either side. */
  readonly cells?: Maybe<CellConnection>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Thickness of the coating that its mass per geometric electrode area implies. */
  readonly coatingThicknessFromMass?: Maybe<DerivedQuantity>;
  /** Its coatings, from the collector outwards. */
  readonly coatings: ReadonlyArray<Coating>;
  /** Charge that the electrode delivers per mass of its active material. */
  readonly deliveredSpecificCapacity?: Maybe<DerivedQuantity>;
  /** Electrodes made by putting metal into this host. */
  readonly filled?: Maybe<ElectrodeConnection>;
  /** The same layers without the metal; null where it holds no metal, or where no such electrode is recorded. */
  readonly host?: Maybe<Electrode>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its layers, from the collector outwards. */
  readonly layers: ReadonlyArray<Layer>;
  /** The alkali metal in it; null in a host and in a cathode. */
  readonly metal?: Maybe<AlkaliMetal>;
  /** Charge that the alkali metal in the electrode holds, per geometric electrode area. */
  readonly metalArealCapacity: DerivedQuantity;
  /** Thickness of the alkali metal as a dense film on all of the true area. */
  readonly metalFilmThickness?: Maybe<DerivedQuantity>;
  /** Thickness of the alkali metal around each fibre when it wraps all of them evenly. */
  readonly metalShellThickness: DerivedQuantity;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Free energy per area that spreading of the molten alkali metal releases: zero where it spreads by itself. */
  readonly spreadingCoefficient?: Maybe<DerivedQuantity>;
  /** Its support; null where it has none, as a metal plate. */
  readonly substrate?: Maybe<Substrate>;
  /** How far the molten alkali metal climbs into the porous support in the time given. */
  readonly wickingHeight?: Maybe<DerivedQuantity>;
  /** Contact angle of the molten alkali metal on the coating that the surface energies imply. */
  readonly youngContactAngle?: Maybe<DerivedQuantity>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeActiveMaterialUtilisationArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
  electrons: Scalars['Int']['input'];
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeAlloyingCapacityArgs = {
  coatingThickness?: InputMaybe<QuantityInput>;
  electrons: Scalars['Int']['input'];
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeCoatingThicknessFromMassArgs = {
  coatingMass?: InputMaybe<QuantityInput>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeDeliveredSpecificCapacityArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeFilledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeMetalFilmThicknessArgs = {
  arealCapacity?: InputMaybe<QuantityInput>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeReportedArgs = {
  property: PropertyName;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeSpreadingCoefficientArgs = {
  surfaceTension?: InputMaybe<QuantityInput>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeWickingHeightArgs = {
  surfaceTension?: InputMaybe<QuantityInput>;
  time: QuantityInput;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeYoungContactAngleArgs = {
  surfaceTension?: InputMaybe<QuantityInput>;
};

/** A page of electrodes. */
export type ElectrodeConnection = {
  readonly __typename?: 'ElectrodeConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ElectrodeEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Electrode>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the electrodes on a page. */
export type ElectrodeEdge = {
  readonly __typename?: 'ElectrodeEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Electrode;
};

/** Chooses electrodes; every condition that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type ElectrodeFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<ElectrodeFilter>>;
  /** By the slug of one of its coatings. */
  readonly coating?: InputMaybe<SlugFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the slug of the alkali metal in it. */
  readonly metal?: InputMaybe<SlugFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ElectrodeFilter>;
  /** At least one of these holds; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<ElectrodeFilter>>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
  /** By the slug of its support. */
  readonly substrate?: InputMaybe<SlugFilter>;
};

/**
 * Changes to the request of a deposit. A field that is left out stays as it was. An electrode, substrate or coating replaces all
 * three. Overrides replace earlier ones of the same name.
 */
export type ElectrodepositionPatchInput = {
  /** A cell of the library; it replaces all parts. */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** What coats the substrate. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** What is held constant while plating. */
  readonly drive?: InputMaybe<DriveInput>;
  /** An electrode of the library. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** Keys of claims that must not be used. */
  readonly ignoring?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The alkali metal. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Overrides: parameters that the caller gives. */
  readonly parameters?: InputMaybe<ReadonlyArray<ModelParameterInput>>;
  /** Width and resolution of the simulated surface. */
  readonly scale?: InputMaybe<WindowScale>;
  /** The separator. */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** How many states are kept. */
  readonly snapshots?: InputMaybe<Scalars['Int']['input']>;
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** When plating ends. */
  readonly target?: InputMaybe<DepositTargetInput>;
  /** Temperature. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Changes of the coating; they replace all earlier ones. */
  readonly whatIf?: InputMaybe<ReadonlyArray<WhatIf>>;
};

/** The deposit that grew, in cross-section: a nucleus is a ridge. Random numbers follow from the seed. */
export type ElectrodepositionResult = {
  readonly __typename?: 'ElectrodepositionResult';
  /** Balance of charge and metal. */
  readonly balance: DepositionBalance;
  /** The bands of the figures, from further deposits with other numbers, sites and a coarser grid; null where there are none: see `bandsReason`. */
  readonly bands?: Maybe<DepositBands>;
  /** Why there are no bands; null where there are. */
  readonly bandsReason?: Maybe<Scalars['String']['output']>;
  /** The basis of the prediction: PRIOR, because nothing was fitted to a measured deposit. */
  readonly basis: PredictionBasis;
  /**
   * Why, in a sentence; also where the temperature is more than 10 K from that at which the numbers are known, and what the bands
   * hold and what they do not. `parameters` of the run shows which numbers are assumed. A study with `overBands` shows what each of
   * them does by itself.
   */
  readonly basisReason: Scalars['String']['output'];
  /** How it ended. */
  readonly ending: DepositionEnding;
  /** Dimensionless numbers that show which regime it is. */
  readonly groups: ReadonlyArray<DimensionlessGroup>;
  /** What the surface looks like at the last snapshot. */
  readonly morphology: Morphology;
  /** Further remarks on this solution. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Deepest potential of the substrate while plating; null at an imposed potential. */
  readonly nucleationPeak?: Maybe<NucleationPeak>;
  /** Nuclei that formed, by the kind of surface. */
  readonly nuclei: ReadonlyArray<NucleusCount>;
  /** The closed forms of one nucleus, beside a run in whose window just one formed: its roughness and heights are only the geometry of one nucleus per window. Else null. */
  readonly oneNucleus?: Maybe<OneNucleus>;
  /** Time mean of the potential over the last half of the plated metal; negative. Null at an imposed potential. */
  readonly plateauPotential?: Maybe<Quantity>;
  /** The metal that stripping has left; null where nothing was to be stripped. */
  readonly remainder?: Maybe<DepositRemainder>;
  /** Whether the grid resolves the front. */
  readonly resolution: Resolution;
  /** The curves over time: time, potential, currentDensity, charge, meanThickness, maximumHeight, roughness, coverage, nuclei. Anodic is positive. */
  readonly series: ReadonlyArray<Series>;
  /** The deposit as it grew. */
  readonly snapshots: ReadonlyArray<DepositSnapshot>;
  /** How the window is divided into kinds of surface. */
  readonly surface: ReadonlyArray<SurfaceShare>;
  /** How the salt was computed, and why. */
  readonly transport: SaltTransport;
};

/**
 * A deposit to be grown: in a cell of the library, on an electrode, on a substrate with or without a coating, or with every parameter given by
 * the caller. Overrides replace values of the library.
 */
export type ElectrodepositionRunInput = {
  /**
   * A cell of the library: it gives the electrode, the electrolyte and the separator that are not named. In a symmetric and in a full
   * cell the metal grows on the negative electrode, in a half cell on the host.
   */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** What coats the substrate; nothing where it is left out. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** What is held constant while plating. */
  readonly drive: DriveInput;
  /** An electrode of the library, with or without its metal: its outermost layer meets the electrolyte. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte; must be of the same metal. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** The same key with the same input always gives the same run, even if it is sent several times. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Keys of claims that must not be used. */
  readonly ignoring: ReadonlyArray<Scalars['String']['input']>;
  /** The alkali metal; optional where the electrolyte determines it. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Overrides: parameters that the caller gives. `models { parameters }` lists all parameters. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /** Width and resolution of the simulated surface. */
  readonly scale: WindowScale;
  /** Random seed of the positions and the thresholds of the nucleation sites: the same seed gives the same deposit, byte for byte. */
  readonly seed: Scalars['Int']['input'];
  /**
   * The separator: it fills the gap to the reservoir of salt with its thickness, porosity and transport factor. Without one, of the
   * cell or named, the gap is free solution of 10 µm, from 5 to 300 µm, assumed.
   */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** How many states are kept with their fields and pictures, 1 to 40, at equal steps of thickness. */
  readonly snapshots: Scalars['Int']['input'];
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** When plating ends. */
  readonly target: DepositTargetInput;
  /**
   * Temperature; 298.15 K, assumed, where it is not given. The numbers of the library hold at the temperature of their claims, or at
   * 298.15 K, and are carried to this one: diffusivity, charge transfer and leak by Arrhenius' law, nucleation by kT. Refused more
   * than 60 K from there, and where the metal melts.
   */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Changes of the coating. */
  readonly whatIf: ReadonlyArray<WhatIf>;
};

/** A liquid electrolyte with a salt of one alkali metal. */
export type Electrolyte = Node & Subject & {
  readonly __typename?: 'Electrolyte';
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Diffusivity of the alkali cation that belongs to the diffusivity of the salt. */
  readonly cationDiffusivity?: Maybe<DerivedQuantity>;
  /** Electric mobility of the alkali cation: its share of the conductivity per charge in solution. */
  readonly cationMobility: DerivedQuantity;
  /** Cells filled with it. */
  readonly cells?: Maybe<CellConnection>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** What it is made of. */
  readonly components: ReadonlyArray<ElectrolyteComponent>;
  /** Diffusivity of the salt in the free solution where nobody claims it: that which belongs to its conductivity, times its thermodynamic factor, within a factor of about 3. */
  readonly estimatedSaltDiffusivity?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Electric mobility of the alkali cation at the temperature given, from that on record. */
  readonly ionMobilityAt?: Maybe<DerivedQuantity>;
  /** Sum of the electric mobilities of cation and anion, from conductivity and concentration; the cation’s alone where the anion stands still. */
  readonly ionMobilitySum: DerivedQuantity;
  /** Ionic conductivity of the free solution at the temperature given, from that on record. */
  readonly ionicConductivityAt?: Maybe<DerivedQuantity>;
  /** Steady current density, in magnitude, at which a layer of the electrolyte between two metal electrodes holds no more salt at the plating one. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** Plating current density over the limiting current density of a layer of the electrolyte: from 1 on the salt at the plating electrode is used up at Sand’s time and metal grows as dendrites. */
  readonly limitingCurrentShare?: Maybe<DerivedQuantity>;
  /** The metal whose ions it carries. */
  readonly metal: AlkaliMetal;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Diffusivity of the alkali cation that belongs to the electric mobility on record. */
  readonly nernstEinsteinDiffusivity?: Maybe<DerivedQuantity>;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Diffusivity of the salt in the free solution that belongs to its conductivity, were the solution ideal. */
  readonly saltDiffusivity?: Maybe<DerivedQuantity>;
  /** Diffusivity of the salt in the free solution at the temperature given, from that on record. */
  readonly saltDiffusivityAt?: Maybe<DerivedQuantity>;
  /** Charge plated per area until Sand’s time at the current density given. */
  readonly sandCapacity?: Maybe<DerivedQuantity>;
  /** Time after which the free solution holds no more salt at a flat electrode that is plated at the current density given. */
  readonly sandTime?: Maybe<DerivedQuantity>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteCationDiffusivityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteEstimatedSaltDiffusivityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteIonMobilityAtArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteIonicConductivityAtArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteLimitingCurrentDensityArgs = {
  macMullinNumber?: InputMaybe<QuantityInput>;
  temperature?: InputMaybe<QuantityInput>;
  thickness: QuantityInput;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteLimitingCurrentShareArgs = {
  currentDensity: QuantityInput;
  macMullinNumber?: InputMaybe<QuantityInput>;
  temperature?: InputMaybe<QuantityInput>;
  thickness: QuantityInput;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteNernstEinsteinDiffusivityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteReportedArgs = {
  property: PropertyName;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteSaltDiffusivityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteSaltDiffusivityAtArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteSandCapacityArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** A liquid electrolyte with a salt of one alkali metal. */
export type ElectrolyteSandTimeArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};

/** A component of an electrolyte. Amounts are claims on the electrolyte. */
export type ElectrolyteComponent = {
  readonly __typename?: 'ElectrolyteComponent';
  /** What it is. */
  readonly material: Material;
  /** What it does. */
  readonly role: ComponentRole;
};

/** A page of electrolytes. */
export type ElectrolyteConnection = {
  readonly __typename?: 'ElectrolyteConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ElectrolyteEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Electrolyte>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the electrolytes on a page. */
export type ElectrolyteEdge = {
  readonly __typename?: 'ElectrolyteEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Electrolyte;
};

/** How diffusivity and conductivity depend on concentration. */
export type ElectrolyteLaw =
  /** As fitted to NaPF6 in EC:PC (Chayambuka et al. 2022), scaled to this electrolyte at its own concentration. */
  | 'CHAYAMBUKA_2022'
  /** They are constant. */
  | 'CONSTANT'
  /** Diffusivity is constant; conductivity is proportional to concentration, as in a dilute solution. */
  | 'DILUTE'
  /** As the `laws` of the request say. */
  | 'OWN';

/**
 * Laws of an electrolyte over the concentration of its salt. Each is divided by its value at the salt concentration of the cell, so
 * that its unit does not matter: the parameters set the values there. What is left out is constant; the exchange current density then
 * goes with the root of the concentration.
 */
export type ElectrolyteLawsInput = {
  /** Conductivity. */
  readonly conductivity?: InputMaybe<ConcentrationLawInput>;
  /** Diffusivity of the salt. */
  readonly diffusivity?: InputMaybe<ConcentrationLawInput>;
  /** Exchange current density of both interfaces. */
  readonly exchangeCurrentDensity?: InputMaybe<ConcentrationLawInput>;
  /** Thermodynamic factor. */
  readonly thermodynamicFactor?: InputMaybe<ConcentrationLawInput>;
};

/** How a source obtained what it says, the strongest evidence first. */
export type Evidence =
  /** Assumed, because nothing better is known. Has a band where a computation uses it. */
  | 'ASSUMED'
  /** Computed by the source from its own numbers. */
  | 'DERIVED'
  /** Measured or seen in an experiment. */
  | 'MEASURED'
  /** Result of a simulation by the source. */
  | 'SIMULATED'
  /** Stated without saying how: a recipe, a supplier's or handbook's value. */
  | 'STATED';

/** Compares evidence. */
export type EvidenceFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Evidence>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Evidence>>;
};

/** One way in which a prediction leaves the tests. */
export type Extrapolation = {
  readonly __typename?: 'Extrapolation';
  /** By how much, in words. */
  readonly detail: Scalars['String']['output'];
  /** In what. */
  readonly what: ExtrapolationKind;
};

/** In what a prediction leaves the tests on which it rests. */
export type ExtrapolationKind =
  /** Areal capacity above twice the greatest one tested. */
  | 'CAPACITY'
  /** Another salt concentration than that at which the electrolyte is known. */
  | 'CONCENTRATION'
  /** Current density below half the least or above twice the greatest one tested. */
  | 'CURRENT'
  /** Longer cycling than was tested, or than the cell lived. */
  | 'CYCLES'
  /** An overpotential above 1 V, where other reactions are likely. */
  | 'POTENTIAL'
  /** Temperature more than 10 K from those tested. */
  | 'TEMPERATURE';

/** What subjects are counted by. */
export type Facet =
  /** Active materials: of electrodes, and of cells on either side. */
  | 'ACTIVE_MATERIAL'
  /** The same for its areal capacity. */
  | 'AREAL_CAPACITY_STATUS'
  /** Coatings: of electrodes, and of cells on either side. */
  | 'COATING'
  /** Symmetric, half or full: of cells. */
  | 'CONFIGURATION'
  /** Where the current density of that claim comes from: STATED, ASSUMED, NOT_STATED. Claims that do not depend on it are not counted. */
  | 'CURRENT_DENSITY_STATUS'
  /** The same for its number of cycles. */
  | 'CYCLES_STATUS'
  /** The electrolyte: of cells. */
  | 'ELECTROLYTE'
  /** Evidence of the best claim of the property in the order, otherwise in the first criterion that is a property. */
  | 'EVIDENCE'
  /** The alkali metal: of cells, electrodes, electrolytes. */
  | 'METAL'
  /** The separator: of cells. */
  | 'SEPARATOR'
  /** Supports: of electrodes, and of cells on either side. */
  | 'SUBSTRATE'
  /** The same for its temperature. */
  | 'TEMPERATURE_STATUS';

/** How many subjects have each value of one facet. */
export type FacetCounts = {
  readonly __typename?: 'FacetCounts';
  /** Which. */
  readonly facet: Facet;
  /** Its values. A subject with several values is counted for each of them; a subject without a value is not counted. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many subjects have it. */
  readonly count: Scalars['Int']['output'];
  /** Slug, or word of an enum. */
  readonly key: Scalars['String']['output'];
  /** Display name. */
  readonly name: Scalars['String']['output'];
};

/** A symbol of a formula, before anything is put in its place. */
export type FormulaInput = {
  readonly __typename?: 'FormulaInput';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its possible origins, in order: the first one that has a value is used. */
  readonly origins: ReadonlyArray<InputOrigin>;
  /** Its symbol in the formula. */
  readonly symbol: Scalars['String']['output'];
  /** Its unit; any unit of the same dimension is accepted. Null where the unit is that of the claim that is used. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
};

/** A metal anode against a cathode: shows energy. */
export type FullCell = Cell & Node & Subject & {
  readonly __typename?: 'FullCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance?: Maybe<DerivedQuantity>;
  /** Areal capacity at which the conventional cell reaches the specific energy given. */
  readonly arealCapacityForSpecificEnergy?: Maybe<DerivedQuantity>;
  /** Energy delivered in a discharge per geometric electrode area. */
  readonly arealEnergy: DerivedQuantity;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Share of the capacity that is left after the cycles given, at the retention per cycle. */
  readonly capacityRetention?: Maybe<DerivedQuantity>;
  /** Factor by which the capacity shrinks in each cycle, compounded over the cycles after which the capacity left was measured. */
  readonly capacityRetentionPerCycle: DerivedQuantity;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Mass of both current collectors and of the dry separator, per geometric electrode area. */
  readonly collectorAndSeparatorMass: DerivedQuantity;
  /** Energy delivered per mass of the stack with the same dose of electrolyte for every cell, whether its source counts the electrolyte or leaves it out. */
  readonly commonBasisSpecificEnergy?: Maybe<DerivedQuantity>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Specific energy of a conventional cell with the same active materials, areal capacity and N/P ratio: a slurry-coated cathode and a metal foil, without package. */
  readonly conventionalSpecificEnergy?: Maybe<DerivedQuantity>;
  /** Specific energy that the conventional cell approaches as its areal capacity grows and collectors and separator weigh ever less. */
  readonly conventionalSpecificEnergyLimit?: Maybe<DerivedQuantity>;
  /** Ratio of the shear moduli of separator and metal at which elastic stress neither favours nor suppresses roughness: with v above 1 stress suppresses roughness above it, with v below 1 below it. */
  readonly criticalShearModulusRatio?: Maybe<DerivedQuantity>;
  /** Number of cycles until four fifths of the capacity are left, at the retention per cycle on record. */
  readonly cyclesToEightyPercent: DerivedQuantity;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** Mass of the stack without electrolyte and package, per geometric electrode area. */
  readonly dryStackMass?: Maybe<DerivedQuantity>;
  /** How far the stiffness of the separator meets the criterion of Monroe and Newman: from 1 on elastic stress suppresses the roughness from which dendrites begin. */
  readonly elasticSuppression?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Mass of electrolyte in the cell, per geometric electrode area. */
  readonly electrolyteMass: DerivedQuantity;
  /** Energy discharged over energy charged. */
  readonly energyEfficiency?: Maybe<DerivedQuantity>;
  /** Energy of charging that is saved against a cell of the efficiency given, over the energy delivered: negative where more is spent. */
  readonly energySaved?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Share of active material in the cathode coating that closes the balance of masses. */
  readonly impliedActiveMassFraction?: Maybe<DerivedQuantity>;
  /** Number of full cycles until the alkali metal that plating and stripping lose is used up: the excess alone where the cathode is assembled without metal (s = 0), all of the anode where it brings its own (s = 1). */
  readonly inventoryLife?: Maybe<DerivedQuantity>;
  /** Carbon dioxide equivalent of making alkali metal, active material and electrolyte, per energy delivered in a discharge. */
  readonly materialCarbonFootprint: DerivedQuantity;
  /** Price of alkali metal, active material and electrolyte per energy delivered in a discharge. */
  readonly materialCost: DerivedQuantity;
  /** Mean voltage of the charge that the energy efficiency implies. */
  readonly meanChargeVoltage: DerivedQuantity;
  /** Mean voltage of the discharge that the reported specific energy implies, with the mass of the stack and the areal capacity. */
  readonly meanDischargeVoltage: DerivedQuantity;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Mass of alkali metal in the negative electrode per energy delivered in a discharge. */
  readonly metalDemand: DerivedQuantity;
  /** Alkali metal beyond what the positive electrode takes, over what it takes; negative where the metal is the less. */
  readonly metalExcess: DerivedQuantity;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** Areal capacity of the negative electrode over that of the positive, both per geometric electrode area. */
  readonly npRatio: DerivedQuantity;
  /** Highest N/P ratio at which the conventional cell still reaches the specific energy given. */
  readonly npRatioForSpecificEnergy?: Maybe<DerivedQuantity>;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Mass of the dry parts that nobody weighed, supports and coatings among them, per geometric electrode area; of a cell whose electrolyte is on record. */
  readonly residualComponentMass?: Maybe<DerivedQuantity>;
  /** Mass of electrolyte per geometric electrode area that closes the balance of masses. */
  readonly residualElectrolyteMass?: Maybe<DerivedQuantity>;
  /** Mass of electrolyte per capacity of the cell that closes the balance of masses. */
  readonly residualElectrolyteToCapacityRatio?: Maybe<DerivedQuantity>;
  /** Areal capacity that is left after the cycles given, at the retention per cycle. */
  readonly retainedArealCapacity?: Maybe<DerivedQuantity>;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Shear modulus of the separator over that of the alkali metal. */
  readonly shearModulusRatio?: Maybe<DerivedQuantity>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Energy delivered per mass of the stack, without package: mean potential of the positive electrode against the metal, times areal capacity, over areal mass. */
  readonly specificEnergy: DerivedQuantity;
  /** Relative change of the reported specific energy against that of a reference cell. */
  readonly specificEnergyChange?: Maybe<DerivedQuantity>;
  /** Mass of substrates, coatings, alkali metal, active material, binder and additive, separator and electrolyte per geometric electrode area, without package; where one of them is not recorded, at least the sum of the others. */
  readonly stackMass: DerivedQuantity;
  /** What the reported mass of the stack leaves, per geometric electrode area, for electrolyte, binder and every part that nobody weighed. */
  readonly unweighedMass?: Maybe<DerivedQuantity>;
  /** Mean voltage of the discharge over that of the charge. */
  readonly voltageEfficiency: DerivedQuantity;
  /** Mean voltage of the charge less that of the discharge: the overpotentials of both directions together. */
  readonly voltageGap: DerivedQuantity;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellAreaSpecificResistanceArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellArealCapacityForSpecificEnergyArgs = {
  activeFraction?: InputMaybe<QuantityInput>;
  electrolyteToCapacityRatio?: InputMaybe<QuantityInput>;
  inactiveMass?: InputMaybe<QuantityInput>;
  meanVoltage?: InputMaybe<QuantityInput>;
  metalCapacity?: InputMaybe<QuantityInput>;
  npRatio?: InputMaybe<QuantityInput>;
  specificEnergy: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellCapacityRetentionArgs = {
  capacityRetentionPerCycle?: InputMaybe<QuantityInput>;
  cycles: Scalars['Int']['input'];
};


/** A metal anode against a cathode: shows energy. */
export type FullCellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellCommonBasisSpecificEnergyArgs = {
  electrolyteMass?: InputMaybe<QuantityInput>;
  electrolyteToCapacityRatio?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellConventionalSpecificEnergyArgs = {
  activeFraction?: InputMaybe<QuantityInput>;
  arealCapacity?: InputMaybe<QuantityInput>;
  electrolyteToCapacityRatio?: InputMaybe<QuantityInput>;
  inactiveMass?: InputMaybe<QuantityInput>;
  meanVoltage?: InputMaybe<QuantityInput>;
  metalCapacity?: InputMaybe<QuantityInput>;
  npRatio?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellConventionalSpecificEnergyLimitArgs = {
  activeFraction?: InputMaybe<QuantityInput>;
  electrolyteToCapacityRatio?: InputMaybe<QuantityInput>;
  meanVoltage?: InputMaybe<QuantityInput>;
  metalCapacity?: InputMaybe<QuantityInput>;
  npRatio?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellCriticalShearModulusRatioArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellDryStackMassArgs = {
  electrolyteMass?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellElasticSuppressionArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
  separatorShearModulus?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellEnergyEfficiencyArgs = {
  meanChargeVoltage?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellEnergySavedArgs = {
  referenceEfficiency: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellImpliedActiveMassFractionArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellInventoryLifeArgs = {
  coulombicEfficiency: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellNpRatioForSpecificEnergyArgs = {
  activeFraction?: InputMaybe<QuantityInput>;
  arealCapacity?: InputMaybe<QuantityInput>;
  electrolyteToCapacityRatio?: InputMaybe<QuantityInput>;
  inactiveMass?: InputMaybe<QuantityInput>;
  meanVoltage?: InputMaybe<QuantityInput>;
  metalCapacity?: InputMaybe<QuantityInput>;
  specificEnergy: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellReportedArgs = {
  property: PropertyName;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellResidualComponentMassArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellResidualElectrolyteMassArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
  componentMass: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellResidualElectrolyteToCapacityRatioArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
  componentMass: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellRetainedArealCapacityArgs = {
  arealCapacity?: InputMaybe<QuantityInput>;
  capacityRetentionPerCycle?: InputMaybe<QuantityInput>;
  cycles: Scalars['Int']['input'];
};


/** A metal anode against a cathode: shows energy. */
export type FullCellShearModulusRatioArgs = {
  separatorShearModulus?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellSpecificEnergyChangeArgs = {
  reference: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellUnweighedMassArgs = {
  activeMaterialLoading?: InputMaybe<QuantityInput>;
};

/** A property of a subject that is not on record. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** How many answers it blocks or makes less precise. */
  readonly blockedCount: Scalars['Int']['output'];
  /** These answers. */
  readonly blocks?: Maybe<ReadonlyArray<BlockedAnswer>>;
  /** The claims by which sources withhold it; none where it is only not recorded. */
  readonly claims: ReadonlyArray<Claim>;
  /** The property. */
  readonly property: Property;
  /** WITHHELD, or NOT_RECORDED. */
  readonly reason: MissingReason;
  /** The subject. */
  readonly subject: Subject;
};


/** A property of a subject that is not on record. */
export type GapBlocksArgs = {
  first: Scalars['Int']['input'];
};

/** A page of gaps in the record. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the gaps on a page. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Gap;
};

/** What a gap does to an answer. */
export type GapEffect =
  /** An assumption that was not measured is used instead. */
  | 'ASSUMPTION'
  /** The other terms of a sum are known: the answer is a bound. */
  | 'BOUND'
  /** The answer cannot be given. */
  | 'NO_ANSWER';

/** What a grid twice as coarse changes in a figure of the run. */
export type GridTerm = {
  readonly __typename?: 'GridTerm';
  /** The difference, its magnitude: the figure may lie as far to either side, all values alike. */
  readonly difference: Quantity;
  /** The figure: a field of `DepositBands`. */
  readonly figure: Scalars['String']['output'];
};

/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCell = Cell & Node & Subject & {
  readonly __typename?: 'HalfCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Charge stripped in all cycles together over the charge plated in them. */
  readonly averageCoulombicEfficiency?: Maybe<DerivedQuantity>;
  /** Charge plated per geometric electrode area until dendrites are seen, in a test at the current density given. */
  readonly capacityToDendrites?: Maybe<DerivedQuantity>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Ratio of the shear moduli of separator and metal at which elastic stress neither favours nor suppresses roughness: with v above 1 stress suppresses roughness above it, with v below 1 below it. */
  readonly criticalShearModulusRatio?: Maybe<DerivedQuantity>;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** How far the stiffness of the separator meets the criterion of Monroe and Newman: from 1 on elastic stress suppresses the roughness from which dendrites begin. */
  readonly elasticSuppression?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** Current density over the limiting current density of the electrolyte in the separator: from 1 on the salt at the plating electrode is used up at Sand’s time and metal grows as dendrites. */
  readonly limitingCurrentShare?: Maybe<DerivedQuantity>;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Average Coulombic efficiency of cycles on a reservoir of metal that is plated once and stripped at the end (Aurbach’s method). */
  readonly reservoirCoulombicEfficiency?: Maybe<DerivedQuantity>;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Shear modulus of the separator over that of the alkali metal. */
  readonly shearModulusRatio?: Maybe<DerivedQuantity>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellAreaSpecificResistanceArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellAverageCoulombicEfficiencyArgs = {
  platedCapacity: QuantityInput;
  strippedCapacity: QuantityInput;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellCapacityToDendritesArgs = {
  currentDensity: QuantityInput;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellCriticalShearModulusRatioArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellElasticSuppressionArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
  separatorShearModulus?: InputMaybe<QuantityInput>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellLimitingCurrentDensityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellLimitingCurrentShareArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellReportedArgs = {
  property: PropertyName;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellReservoirCoulombicEfficiencyArgs = {
  cycledCapacity: QuantityInput;
  cycles: Scalars['Int']['input'];
  finalStrippedCapacity: QuantityInput;
  reservoirCapacity: QuantityInput;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellShearModulusRatioArgs = {
  separatorShearModulus?: InputMaybe<QuantityInput>;
};

/** What ends a half-cycle at a held potential. */
export type HalfCycleEnd =
  /** The charge that was asked for. */
  | 'CAPACITY'
  /** The time that was asked for. */
  | 'DURATION';

/** What a symmetric cell at a held potential does in its last half-cycle. Potentials are those of the working against the counter electrode. */
export type HeldPotential = {
  readonly __typename?: 'HeldPotential';
  /** Charge passed in the last half-cycle, per geometric area. */
  readonly capacity: Quantity;
  /**
   * Magnitude of the current density per geometric area: time mean over the last half of the last half-cycle. `low` and `high` are its
   * 5 and 95 % quantiles.
   */
  readonly currentDensity: Quantity;
  /** Duration of the last half-cycle. */
  readonly duration: Quantity;
  /** Magnitude of the current density at the end of the last half-cycle. */
  readonly endCurrentDensity: Quantity;
  /** What ended it. */
  readonly endedBy: HalfCycleEnd;
  /** The potential of the first half-cycle; its opposite is held in the second. Negative plates the working electrode. */
  readonly potential: Quantity;
  /** Magnitude of the current density to which the cell goes if the potential is held on. */
  readonly steadyCurrentDensity: Quantity;
  /**
   * The current density over all that is uncertain; null where nothing is. Each member of the sample has the steady current of the
   * closed form; where the mean is not within 0.1 % of the steady current, or where properties depend on concentration, the sample is
   * moved by some of its members that are solved in time. `tornado` and total shares are those of the steady current.
   */
  readonly uncertainty?: Maybe<SampledBand>;
};

/** Compares an id. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where an input of a computation comes from. */
export type InputOrigin =
  /** Given by the caller. */
  | 'ARGUMENT'
  /** Assumed in the formula, with a band. */
  | 'ASSUMPTION'
  /** A claim of the library. */
  | 'CLAIM'
  /** A condition of the test behind a claim, as its source states it, or as it is assumed within a band. */
  | 'CONDITION'
  /** A constant of nature or a tabulated standard. */
  | 'CONSTANT'
  /** Another metric. */
  | 'METRIC'
  /** The record itself, as a chemical formula. */
  | 'RECORD';

/** How the interface between metal and electrolyte is described. */
export type InterfaceLaw =
  /** Butler–Volmer with α = 0.5 and an exchange current density. */
  | 'BUTLER_VOLMER'
  /** Marcus–Hush–Chidsey with a reorganisation energy: as Butler–Volmer at small overpotentials; at large ones the current goes to a limit. Needs `exchangeCurrentDensity` and `reorganisationEnergy` by hand. */
  | 'MARCUS_HUSH_CHIDSEY'
  /** A resistance: η = i R. One parameter, which can be fitted to one measured overpotential. */
  | 'OHMIC'
  /** The law of the interface number that is given by hand; where it is fitted, between the two laws: V = V_ohmic^w V_ButlerVolmer^(1 − w), w = ½ for the value and anything from 0 to 1 in the band. One voltage at one current cannot tell the laws apart. */
  | 'UNDECIDED';

/** How many subjects of a kind were found. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which kind. */
  readonly kind: SubjectKind;
};

/** What a layer of an electrode can be. */
export type Layer = AlkaliMetal | Coating | Material | Substrate;

/** The place of a claim in its source. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** Figures, tables, equations, for example `Fig. 4e`. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** Section, for example `§2.3`. */
  readonly section: Scalars['String']['output'];
};

/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type Material = Node & Subject & {
  readonly __typename?: 'Material';
  /** Thickness of a flat, dense film of the material that takes up the areal capacity given by itself. */
  readonly alloyingThickness?: Maybe<DerivedQuantity>;
  /** Amount of the substance per volume of a solution that holds the mass per volume given. */
  readonly amountConcentration?: Maybe<DerivedQuantity>;
  /** Mass per area of a dense layer of the thickness given: a foil, a plate, a film. */
  readonly arealMassOfLayer?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Coatings of this phase. */
  readonly coatings?: Maybe<CoatingConnection>;
  /** Volume of all solid products over that of the solid from which they form, the alkali metal taken up not counted. */
  readonly conversionVolumeRatio?: Maybe<DerivedQuantity>;
  /** Width of the layer of the semiconductor that a metal contact empties of carriers. */
  readonly depletionWidth?: Maybe<DerivedQuantity>;
  /** Angle between the incident beam and the first-order reflection of the lattice planes given. */
  readonly diffractionAngle?: Maybe<DerivedQuantity>;
  /** Share of the displaced metal that stays in the compound when it forms by galvanic displacement. */
  readonly displacementMetalRetained?: Maybe<DerivedQuantity>;
  /** Volume of the compound over that of the metal that is used up for it, dissolved or built in, when it forms by galvanic displacement. */
  readonly displacementVolumeRatio?: Maybe<DerivedQuantity>;
  /** Electrodes of which it is the active material. */
  readonly electrodes?: Maybe<ElectrodeConnection>;
  /** Electrolytes that contain it. */
  readonly electrolytes?: Maybe<ElectrolyteConnection>;
  /** Barrier to electrons on their way from a metal of the work function given into this semiconductor; below zero the contact is ohmic. */
  readonly electronSchottkyBarrier?: Maybe<DerivedQuantity>;
  /** Chemical formula; null where there is none. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** Barrier to holes on their way from a metal of the work function given into this semiconductor; below zero the contact is ohmic. */
  readonly holeSchottkyBarrier?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Distance between lattice planes of the Miller indices given; the crystal is cubic where only its edge a is on record. */
  readonly latticeSpacing?: Maybe<DerivedQuantity>;
  /** Mass per amount of formula units, from the standard atomic weights of the elements in the formula. */
  readonly molarMass: DerivedQuantity;
  /** Volume per amount of formula units of the dense solid. */
  readonly molarVolume: DerivedQuantity;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Share by volume of this phase among the products of the reaction in which it forms. */
  readonly phaseVolumeFraction?: Maybe<DerivedQuantity>;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Richardson constant of thermionic emission out of this phase over that of free electrons. */
  readonly richardsonRatio: DerivedQuantity;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Energy per mass of the active material alone: its mean potential against the metal times its specific capacity. */
  readonly specificEnergy: DerivedQuantity;
  /** Supports made of it. */
  readonly substrates?: Maybe<SubstrateConnection>;
  /** Other names. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Charge per mass of the material when every formula unit exchanges the electrons given. */
  readonly theoreticalSpecificCapacity?: Maybe<DerivedQuantity>;
  /** Charge per volume of the dense material when every formula unit exchanges the electrons given. */
  readonly theoreticalVolumetricCapacity?: Maybe<DerivedQuantity>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialAlloyingThicknessArgs = {
  arealCapacity: QuantityInput;
  electrons: Scalars['Int']['input'];
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialAmountConcentrationArgs = {
  massConcentration: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialArealMassOfLayerArgs = {
  thickness: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialCoatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialConversionVolumeRatioArgs = {
  besideMolarVolume: QuantityInput;
  reactantMolarVolume: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialDepletionWidthArgs = {
  builtInPotential: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialDiffractionAngleArgs = {
  h: Scalars['Int']['input'];
  k: Scalars['Int']['input'];
  l: Scalars['Int']['input'];
  wavelength?: InputMaybe<QuantityInput>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialDisplacementMetalRetainedArgs = {
  depositedIonCharge: Scalars['Int']['input'];
  dissolvedIonCharge: Scalars['Int']['input'];
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialDisplacementVolumeRatioArgs = {
  depositedIonCharge: Scalars['Int']['input'];
  dissolvedIonCharge: Scalars['Int']['input'];
  metalMolarVolume: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialElectronSchottkyBarrierArgs = {
  workFunction: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialHoleSchottkyBarrierArgs = {
  workFunction: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialLatticeSpacingArgs = {
  h: Scalars['Int']['input'];
  k: Scalars['Int']['input'];
  l: Scalars['Int']['input'];
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialPhaseVolumeFractionArgs = {
  besideMolarVolume: QuantityInput;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialReportedArgs = {
  property: PropertyName;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialSubstratesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialTheoreticalSpecificCapacityArgs = {
  electrons: Scalars['Int']['input'];
};


/** A substance or phase: an element, a compound, a salt, a solvent, a carbon, a glass. */
export type MaterialTheoreticalVolumetricCapacityArgs = {
  electrons: Scalars['Int']['input'];
};

/** A page of substances and phases. */
export type MaterialConnection = {
  readonly __typename?: 'MaterialConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Material>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the substances and phases on a page. */
export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Material;
};

/** A number that subjects have. */
export type Measurand =
  /** A metric, computed on demand. */
  { readonly metric: MetricRequest; readonly property?: never; }
  |  /** A property, from its best claim. */
  { readonly metric?: never; readonly property: PropertyName; };

/** A measurement, compared with the prediction. */
export type MeasuredComparison = {
  readonly __typename?: 'MeasuredComparison';
  /** What was measured. */
  readonly claim: Claim;
  /** Predicted minus measured. */
  readonly difference: Quantity;
  /** Conditions of the claim that differ from those of the run, or are not stated. If there are any, the two numbers are not for the same conditions. */
  readonly differsIn: ReadonlyArray<Scalars['String']['output']>;
  /** True when the prediction was fitted to this claim. */
  readonly isCalibratedOn: Scalars['Boolean']['output'];
  /** The same, relative to the measured. */
  readonly relativeDifference: Quantity;
};

/** How a member of a sample of deposits ended that did not plate all of its metal. */
export type MemberEnding =
  /** Its equations were not solved. */
  | 'FAILED'
  /** No salt was left at the metal. */
  | 'LIMITING_CURRENT'
  /** Its numbers do not go together, as islands wider than their pitch, or no active site lies in its window. */
  | 'REFUSED'
  /** The metal grew across the gap. */
  | 'SHORT_CIRCUIT'
  /** The metal grew to the top of what is computed. */
  | 'WINDOW';

/** Members that ended in one way. */
export type MembersEnded = {
  readonly __typename?: 'MembersEnded';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How. */
  readonly how: MemberEnding;
  /** Why, of the first of them. */
  readonly reason: Scalars['String']['output'];
};

/** This server: its version and the version of the curated data. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Digest of the curated library that is loaded. */
  readonly dataVersion: Scalars['String']['output'];
  /** Version of this server. */
  readonly version: Scalars['String']['output'];
};

/** The definition of a derived metric. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** The area to which a current density refers, where it could be taken for another: `geometric area` or `true area`. Null for other numbers. */
  readonly areaBasis?: Maybe<Scalars['String']['output']>;
  /** Numbers that the caller gives. */
  readonly arguments: ReadonlyArray<MetricArgument>;
  /** What it is, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** The formula, as text. */
  readonly formula: Scalars['String']['output'];
  /** What goes into the formula, in its order. */
  readonly inputs: ReadonlyArray<FormulaInput>;
  /** The formula, as LaTeX. */
  readonly latex: Scalars['String']['output'];
  /** Its name: the field that answers it. */
  readonly name: Scalars['String']['output'];
  /** Where the formula comes from. */
  readonly source: Scalars['String']['output'];
  /** Its symbol. */
  readonly symbol: Scalars['String']['output'];
  /** The GraphQL types that have it. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** Unit of the answer. */
  readonly unit: Scalars['Unit']['output'];
  /** When the formula holds. */
  readonly validity: Scalars['String']['output'];
};

/** A number that the caller gives, because the record cannot contain it. Where it is optional, it replaces the recorded value. */
export type MetricArgument = {
  readonly __typename?: 'MetricArgument';
  /** What it is, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** Without it the record answers, or an assumption. */
  readonly isOptional: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its unit; any unit of the same dimension is accepted. */
  readonly unit: Scalars['Unit']['output'];
};

/** One argument of a metric. */
export type MetricArgumentInput = {
  /** Its name, as `metrics` lists it: `cycledCapacity`. */
  readonly name: Scalars['String']['input'];
  /** Its quantity, in any unit of its dimension. */
  readonly quantity: QuantityInput;
};

/** One input of a computation. */
export type MetricInput = {
  readonly __typename?: 'MetricInput';
  /** The best claim; for a condition, the claim of the test. Null where the input has another origin. */
  readonly claim?: Maybe<Claim>;
  /** The computation that gives it; null where it is not computed. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Source or reason of a constant or assumption; null for others. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; null where it is missing. */
  readonly origin?: Maybe<InputOrigin>;
  /** Claims of the same property that were passed over. */
  readonly passedOver: ReadonlyArray<Claim>;
  /** Its value; null where it is missing. */
  readonly quantity?: Maybe<Quantity>;
  /** The subject that it belongs to; null for arguments, constants and assumptions. */
  readonly subject?: Maybe<Subject>;
  /** Its symbol in the formula. */
  readonly symbol: Scalars['String']['output'];
};

/** A metric by name, with its arguments. */
export type MetricRequest = {
  /** Its arguments; each at most once. */
  readonly arguments?: InputMaybe<ReadonlyArray<MetricArgumentInput>>;
  /** Its name, as `metrics` lists it: `npRatio`. */
  readonly name: Scalars['String']['input'];
};

/** Something that is missing for a quantity. */
export type MissingInput = {
  readonly __typename?: 'MissingInput';
  /** The claim that withholds it, or that gives it under other conditions; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** The same, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** Which input or property. */
  readonly input: Scalars['String']['output'];
  /** Why. */
  readonly reason: MissingReason;
  /** The run that would answer, with the fields of the input of `startRun`; null where no model gives the number, or where a setting is not known. */
  readonly startRun?: Maybe<SuggestedRun>;
};

/** Why an input is missing. */
export type MissingReason =
  /** The same, and this library assumes the condition, within a band. */
  | 'CONDITION_ASSUMED'
  /** A claim gives the number, but under another condition. */
  | 'CONDITION_DIFFERS'
  /** A claim gives the number, but its source does not state the condition under which it is wanted. */
  | 'CONDITION_NOT_STATED'
  /** The same, and its source states a range that contains the wanted value. */
  | 'CONDITION_RANGE'
  /** The question does not apply to this subject. */
  | 'NOT_APPLICABLE'
  /** No source in the library gives it. */
  | 'NOT_RECORDED'
  /** The formula does not hold for these inputs. */
  | 'OUT_OF_RANGE'
  /** The source knows it but does not report it. */
  | 'WITHHELD';

/** A model that a run can solve. */
export type Model = {
  readonly __typename?: 'Model';
  /** What it solves, in a few sentences. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: ModelName;
  /** Its parameters, each with unit, default, range and source. */
  readonly parameters: ReadonlyArray<ModelParameter>;
  /** Its version; it changes whenever the same parameters can give a result with other bytes. */
  readonly version: Scalars['String']['output'];
};

export type { ModelName };

/** Compares the model of a run. */
export type ModelNameFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<ModelName>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<ModelName>>;
};

/** A parameter of a model. */
export type ModelParameter = {
  readonly __typename?: 'ModelParameter';
  /** What is allowed, as text with unit. */
  readonly allowed: Scalars['String']['output'];
  /** The possible values; empty for a number. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  /** Its default, as text with unit; null where there is none. */
  readonly default?: Maybe<Scalars['String']['output']>;
  /** What it is, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where the default comes from. */
  readonly source: Scalars['String']['output'];
  /** Its symbol; null for a choice. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Its unit; any unit of the same dimension is accepted. Null for a choice. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
};

/** An override: a model parameter that the caller gives. */
export type ModelParameterInput = {
  /** Its value, if the parameter is a choice. */
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  /** Its name, as `models { parameters { name } }` lists it. */
  readonly name: Scalars['String']['input'];
  /** Its value, if the parameter is a number. */
  readonly value?: InputMaybe<QuantityInput>;
};

/** What a deposit looks like. */
export type Morphology = {
  readonly __typename?: 'Morphology';
  /** Number of separate pieces of metal, including those that are too small for the grid. */
  readonly clusters: Scalars['Int']['output'];
  /** Share of the substrate that touches metal. */
  readonly coverage: Quantity;
  /** Height of the highest tip above the substrate. */
  readonly maximumHeight: Quantity;
  /** Volume of metal per geometric area. */
  readonly meanThickness: Quantity;
  /** Height of the lowest column; 0 where the substrate is bare. */
  readonly minimumHeight: Quantity;
  /** Empty share of the volume beneath the height profile. */
  readonly porosity: Quantity;
  /** Root mean square of the height about its mean. */
  readonly roughness: Quantity;
  /** Prominence of the highest tip over its full width at half prominence; 0 where the deposit is flat. */
  readonly tipAspectRatio: Quantity;
  /** Length of the surface, of the metal and of bare substrate, over the width of the window; at least 1. */
  readonly tortuosity: Quantity;
};

/** All mutations. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Stops a run that is not settled yet. A running one stops within 2 s. */
  readonly cancelRun: CancelRunPayload;
  /** Stops every run of a study that is not settled yet. */
  readonly cancelStudy: CancelStudyPayload;
  /** Queues a run again that failed because of its storage. The run continues from its last checkpoint, if one was kept. */
  readonly continueRun: ContinueRunPayload;
  /** Starts a simulation: writes the run and queues it, in one transaction. The same idempotency key gives the same run. */
  readonly startRun: StartRunPayload;
  /** Starts many runs that differ in what is studied: writes and queues them all, in one transaction. */
  readonly startStudy: StartStudyPayload;
};


/** All mutations. */
export type MutationCancelRunArgs = {
  input: CancelRunInput;
};


/** All mutations. */
export type MutationCancelStudyArgs = {
  input: CancelStudyInput;
};


/** All mutations. */
export type MutationContinueRunArgs = {
  input: ContinueRunInput;
};


/** All mutations. */
export type MutationStartRunArgs = {
  input: StartRunInput;
};


/** All mutations. */
export type MutationStartStudyArgs = {
  input: StartStudyInput;
};

/** An object with its own id. */
export type Node = {
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
};

/** The deepest potential while plating: it drives the first nuclei. */
export type NucleationPeak = {
  readonly __typename?: 'NucleationPeak';
  /** Potential of the substrate; negative. */
  readonly potential: Quantity;
  /** When. */
  readonly time: Quantity;
};

/** One nucleus at some distance from the next. */
export type NucleusAtSpacing = {
  readonly __typename?: 'NucleusAtSpacing';
  /** As a half cylinder, as in this model; null where it would touch the next. */
  readonly halfCylinder?: Maybe<NucleusGeometry>;
  /** As a half sphere, in three dimensions; null where it would touch the next. */
  readonly halfSphere?: Maybe<NucleusGeometry>;
  /** The distance. */
  readonly spacing: Quantity;
};

/** How many nuclei formed on one kind of surface. */
export type NucleusCount = {
  readonly __typename?: 'NucleusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind of surface: substrate, islands, film or crack. */
  readonly surface: Scalars['String']['output'];
};

/** The surface of a nucleus of simple shape. */
export type NucleusGeometry = {
  readonly __typename?: 'NucleusGeometry';
  /** Share of the substrate that is covered. */
  readonly coverage: Quantity;
  /** Radius, which is also the height. */
  readonly radius: Quantity;
  /** Root mean square of the height about its mean. */
  readonly roughness: Quantity;
  /** Surface of metal and bare substrate over the area of the substrate. */
  readonly tortuosity: Quantity;
};

/**
 * What one nucleus with the metal of a run looks like in closed form. It holds while its radius is far below the spacing. The spread
 * over the spacings shows how far roughness and height follow from the assumed spacing of sites alone.
 */
export type OneNucleus = {
  readonly __typename?: 'OneNucleus';
  /** Mean thickness of the metal at the end of plating. */
  readonly meanThickness: Quantity;
  /** What roughness and heights of the run are: the geometry of one nucleus per window. */
  readonly note: Scalars['String']['output'];
  /** By the distance from one nucleus to the next: the width of the window, and both ends of the assumed band of the spacing of sites, 1.25 and 5 µm. */
  readonly spacings: ReadonlyArray<NucleusAtSpacing>;
};

/** A share of the plateau. */
export type OverpotentialPart = {
  readonly __typename?: 'OverpotentialPart';
  /** Which: ohmic, concentration, working interface, counter interface, leads and contacts. */
  readonly name: Scalars['String']['output'];
  /** Its share; the shares add up to the plateau. */
  readonly quantity: Quantity;
};

/** Position of a page in its list. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The possible values of an uncertain number. */
export type ParameterDistribution = {
  readonly __typename?: 'ParameterDistribution';
  /** The key of its column in every sample: a claim, or an assumption with its reason. */
  readonly leaf: Scalars['String']['output'];
  /** The 5 % quantile. */
  readonly p05: Quantity;
  /** The median: the value that is used everywhere else. */
  readonly p50: Quantity;
  /** The 95 % quantile. */
  readonly p95: Quantity;
  /** Its shape. */
  readonly shape: DistributionShape;
};

/** Where a number of a run comes from. */
export type ParameterOrigin =
  /** Assumed, with a band. */
  | 'ASSUMED'
  /** Fitted to a claim: see `calibratedOn`. */
  | 'CALIBRATED'
  /** A claim of the library. */
  | 'CLAIM'
  /** Default of the model's numerics. */
  | 'DEFAULT'
  /** An override: given by the user who started the run. */
  | 'GIVEN';

/** One axis of a Pareto front. */
export type ParetoAxis = {
  /** Which number. */
  readonly of: Measurand;
  /** Whether small or large numbers are better. */
  readonly wanted: ParetoSense;
};

/** A subject on a Pareto front. */
export type ParetoPoint = {
  readonly __typename?: 'ParetoPoint';
  /** The subject. */
  readonly subject: Subject;
  /** Its number on one axis. */
  readonly x: ComparedValue;
  /** Its number on the other. */
  readonly y: ComparedValue;
};

/** Whether small or large numbers are better. */
export type ParetoSense =
  /** Larger is better. */
  | 'GREATEST'
  /** Smaller is better. */
  | 'LEAST';

/** A picture, served over HTTP by this server. */
export type Picture = {
  readonly __typename?: 'Picture';
  /** Height, pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its media type, for example `image/svg+xml`. */
  readonly mimeType: Scalars['String']['output'];
  /** Where to fetch it. The answer carries an ETag that changes with the data. */
  readonly url: Scalars['URL']['output'];
  /** Width, pixels. */
  readonly width: Scalars['Int']['output'];
};

/** The plateau under one law of the interface. */
export type PlateauUnderLaw = {
  readonly __typename?: 'PlateauUnderLaw';
  /** Which law. */
  readonly law: InterfaceLaw;
  /** The plateau under it. */
  readonly plateauOverpotential: Quantity;
};

/** Σ aₖ xᵏ, where x is the concentration in `unit`. */
export type PolynomialLawInput = {
  /** a₀, a₁ …: 1 to 12 numbers. */
  readonly coefficients: ReadonlyArray<Scalars['Float']['input']>;
  /** The least concentration for which the law is stated. */
  readonly from: Scalars['Float']['input'];
  /** The greatest concentration for which the law is stated. */
  readonly to: Scalars['Float']['input'];
  /** Unit of the concentration. */
  readonly unit: Scalars['String']['input'];
};

/** Whose voltage a run predicts. */
export type PredictedCell =
  /** Another cell of the same build. The overpotential of its interfaces at the tested current is that of the tested cell times a factor: lognormal, median 1, 15 % standard deviation of the logarithm, assumed. The value stays, the band is wider, and nothing is CALIBRATED. The pooled hosts of a PRIOR scatter as single cells do: there nothing is added. */
  | 'ANOTHER'
  /** The very cell that was tested. */
  | 'THIS_CELL';

/** A number that a model predicts. It is computed in the request, by the closed form that the bands of runs have, and stored nowhere. The run in `missing { startRun }` solves the same problem in full. */
export type PredictedValue = {
  readonly __typename?: 'PredictedValue';
  /** The basis of the prediction. */
  readonly basis: PredictionBasis;
  /** Why that basis, in a sentence. */
  readonly basisReason: Scalars['String']['output'];
  /** In what the prediction leaves the tests; nothing where it does not. */
  readonly extrapolates: ReadonlyArray<Extrapolation>;
  /** The ledger: every number that the prediction uses, and its origin. A number that is fitted in each member of the sample has no quantity here. */
  readonly parameters: ReadonlyArray<RunParameter>;
  /** The median of the sample, with its 5 and 95 % quantiles as `low` and `high`; there is no `high` where more than 5 % of the sample has no bound. */
  readonly quantity: Quantity;
  /** The number over all that is uncertain. The sample has 1,024 members, that of a run 4,096, so the two agree within their sampling errors. */
  readonly uncertainty: SampledBand;
};

/** The answer of a model to a question that no source answers: a prediction, or why the model refuses the conditions. */
export type Prediction = PredictedValue | UserError;

/** The basis of a prediction. */
export type PredictionBasis =
  /** An interface parameter was fitted to a measurement of this very cell at these conditions, all of them stated: the result reproduces the measurement and predicts nothing. */
  | 'CALIBRATED'
  /** As PREDICTED, but beyond what was tested: `extrapolates` says in what. */
  | 'EXTRAPOLATED'
  /** Fitted to the same metal, host and electrolyte; predicted near the conditions of the tests. */
  | 'PREDICTED'
  /** From other hosts of the same metal in like electrolytes, or from assumed or given values. */
  | 'PRIOR';

/** A property that can be claimed of a subject, with its usual unit and its meaning. */
export type Property = {
  readonly __typename?: 'Property';
  /** What it means: of what, per what, against which reference. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: PropertyName;
  /** The conditions without which its numbers cannot be compared; of several that tell the same, such as a current density and a C-rate, one is enough. */
  readonly needs: ReadonlyArray<ConditionName>;
  /** The kinds of subject of which it can be claimed. */
  readonly of: ReadonlyArray<SubjectKind>;
  /** Its usual unit, which fixes the dimension; null where it is stated in words. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
  /** The names by which people and papers call it, its own first: `coulombic efficiency`, `CE`. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Compares a property. */
export type PropertyFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<PropertyName>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<PropertyName>>;
};

export type { PropertyName };

/** How to read a number. */
export type Qualifier =
  /** About the value: ± 10 %, a rule of this library. */
  | 'ABOUT'
  /** A lower bound: there is no value, only `low`. */
  | 'AT_LEAST'
  /** An upper bound: there is no value, only `high`. */
  | 'AT_MOST'
  /** Equal to the value, within its uncertainty. */
  | 'EQUAL'
  /** Between `low` and `high`. */
  | 'RANGE';

/** A physical quantity: a number with its unit, bounds and uncertainty, all in `unit`. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Upper end of the bound, range or band; null where there is none. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The same quantity in another unit of its dimension. A unit of another dimension is an error that names both. */
  readonly in?: Maybe<Quantity>;
  /** Lower end of the bound, range or band; null where there is none. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The characters that the source prints, verbatim; null where the quantity was computed. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** How to read the number. */
  readonly qualifier: Qualifier;
  /** One standard deviation; null where it is not known or the quantity is a bound or an interval. */
  readonly standardUncertainty?: Maybe<Scalars['Float']['output']>;
  /** Text to display: `≥ 2000 h`, `6.92 ± 0.25 mS/cm`, `0.9 [0.25, 3] m2/s`. An uncertainty that only the printed digits imply is not shown as ±: `35.0 mV` has the digits of the source. `2.99 ± 0.17 (print precision)` was propagated from such numbers alone. */
  readonly text: Scalars['String']['output'];
  /** Where the standard uncertainty comes from; null where there is none. */
  readonly uncertaintyBasis?: Maybe<UncertaintyBasis>;
  /** UCUM code of the unit of every number here. */
  readonly unit: Scalars['Unit']['output'];
  /** The best estimate; null where only a bound or a range is known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** A physical quantity: a number with its unit, bounds and uncertainty, all in `unit`. */
export type QuantityInArgs = {
  unit: Scalars['Unit']['input'];
};

/** Compares a quantity, in any unit of its dimension. A bound passes only if it passes with certainty: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. Limits that no number can meet are refused. */
export type QuantityFilter = {
  /** Equal, to 9 digits. */
  readonly eq?: InputMaybe<QuantityInput>;
  /** Certainly at least this. */
  readonly gte?: InputMaybe<QuantityInput>;
  /** Certainly at most this. */
  readonly lte?: InputMaybe<QuantityInput>;
};

/** A quantity that the caller gives. */
export type QuantityInput = {
  /** A UCUM code, or the unit as papers write it: `mA.h/cm2`, `mAh cm-2`. */
  readonly unit: Scalars['Unit']['input'];
  /** The number, in `unit`. */
  readonly value: Scalars['Float']['input'];
};

/** All queries. */
export type Query = {
  readonly __typename?: 'Query';
  /** One alkali metal; null when there is none. */
  readonly alkaliMetal?: Maybe<AlkaliMetal>;
  /** Alkali metals, by slug. */
  readonly alkaliMetals?: Maybe<AlkaliMetalConnection>;
  /** One cell; null when there is none. */
  readonly cell?: Maybe<Cell>;
  /** Cells, by slug. */
  readonly cells?: Maybe<CellConnection>;
  /** One claim; null when there is none. */
  readonly claim?: Maybe<Claim>;
  /** Claims: what sources say about properties of subjects. */
  readonly claims?: Maybe<ClaimConnection>;
  /** One coating; null when there is none. */
  readonly coating?: Maybe<Coating>;
  /** Coatings, by slug. */
  readonly coatings?: Maybe<CoatingConnection>;
  /** Subjects of one kind side by side: their numbers, and whether the numbers can be compared. */
  readonly compare?: Maybe<Comparison>;
  /** Every condition that a claim can name. */
  readonly conditions: ReadonlyArray<ConditionType>;
  /** One electrode; null when there is none. */
  readonly electrode?: Maybe<Electrode>;
  /** Electrodes, by slug. */
  readonly electrodes?: Maybe<ElectrodeConnection>;
  /** One electrolyte; null when there is none. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Electrolytes, by slug. */
  readonly electrolytes?: Maybe<ElectrolyteConnection>;
  /** One substance or phase; null when there is none. */
  readonly material?: Maybe<Material>;
  /** Substances and phases, by slug. */
  readonly materials?: Maybe<MaterialConnection>;
  /** Information about this server. */
  readonly meta: Meta;
  /** Every derived metric: its formula, its inputs, and the types that have it. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Every model that a run can solve, with its parameters. */
  readonly models: ReadonlyArray<Model>;
  /** Any object by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Several objects by their ids, in the order of the ids; null where there is none. At most 100 ids. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** Every property that can be claimed, by the page on which it is declared; of one kind of subject where `of` is given. */
  readonly properties?: Maybe<ReadonlyArray<Property>>;
  /** One run; null when there is none. */
  readonly run?: Maybe<Run>;
  /** Runs, the newest first. */
  readonly runs?: Maybe<RunConnection>;
  /** Subjects of one kind that pass all criteria, with the numbers that were used for the screening. Under CERTAIN a bound passes only if it passes with certainty: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. Under POSSIBLE it passes where some value that it allows passes, and a number passes too that is missing only because a condition of `under` is assumed or not stated. Any number of subjects can be screened by stored properties; at most 1000 can be screened by metrics, or by properties under conditions. */
  readonly screen?: Maybe<ScreenConnection>;
  /** Finds subjects by free text: names, slugs, formulas (`Na₃V₂(PO₄)₂F₃` as well), synonyms, their parts, and words that are claimed of them. Typing errors are tolerated. The best come first. */
  readonly search?: Maybe<SearchConnection>;
  /** One separator; null when there is none. */
  readonly separator?: Maybe<Separator>;
  /** Separators, by slug. */
  readonly separators?: Maybe<SeparatorConnection>;
  /** One source of claims; null when there is none, with an error if its audit is requested. */
  readonly source?: Maybe<Source>;
  /** Sources of claims, by slug. */
  readonly sources?: Maybe<SourceConnection>;
  /** Studies, the newest first. */
  readonly studies?: Maybe<StudyConnection>;
  /** One study; null when there is none. */
  readonly study?: Maybe<Study>;
  /** One bare support; null when there is none. */
  readonly substrate?: Maybe<Substrate>;
  /** Bare supports, by slug. */
  readonly substrates?: Maybe<SubstrateConnection>;
  /** Gaps in the record that block answers: every property that a source withholds, and every property that is not recorded and that a metric, or the model of a symmetric cell, needs. Withheld properties come first, then those that block the most answers. At most 1000 subjects are examined. */
  readonly withheld?: Maybe<GapConnection>;
};


/** All queries. */
export type QueryAlkaliMetalArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryAlkaliMetalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryCellArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryClaimArgs = {
  by: ClaimLookup;
};


/** All queries. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty: Certainty;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ClaimOrder;
};


/** All queries. */
export type QueryCoatingArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryCoatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryCompareArgs = {
  of: ReadonlyArray<Measurand>;
  subjects: ReadonlyArray<SubjectUnder>;
  under?: InputMaybe<TestConditions>;
};


/** All queries. */
export type QueryElectrodeArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElectrodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryElectrolyteArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryMaterialArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** All queries. */
export type QueryPropertiesArgs = {
  of?: InputMaybe<SubjectKind>;
};


/** All queries. */
export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryScreenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ScreenParts>;
  certainty: Certainty;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: SubjectKind;
  orderBy?: InputMaybe<ScreenOrder>;
  show?: InputMaybe<ReadonlyArray<Measurand>>;
  under?: InputMaybe<TestConditions>;
  where?: InputMaybe<ReadonlyArray<ScreenCriterion>>;
};


/** All queries. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SubjectKind>>;
  text: Scalars['String']['input'];
};


/** All queries. */
export type QuerySeparatorArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QuerySeparatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QuerySourceArgs = {
  by: SourceLookup;
};


/** All queries. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryStudyArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QuerySubstrateArgs = {
  by: SubjectLookup;
};


/** All queries. */
export type QuerySubstratesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryWithheldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<SubjectReference>;
};

/** One property of a subject: its best claim, and all others. */
export type Reported = {
  readonly __typename?: 'Reported';
  /** The best claim: the best evidence, then the narrowest, then the first. Never an average. Null where there is none. */
  readonly chosen?: Maybe<Claim>;
  /** Every claim of this property, by key. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the sources together say under comparable conditions; null where fewer than two of them give a number. Assumptions and simulations are left out, bounds are not averaged. */
  readonly consensus?: Maybe<Consensus>;
  /** The scatter of these sources divided by the scatter that their uncertainties allow: √(Q/(n − 1)). About 1 where they agree, far above 1 where they do not. Null where fewer than two sources give an uncertainty. */
  readonly disagreement?: Maybe<Quantity>;
  /** Why there is no quantity; null where there is one. */
  readonly missing?: Maybe<MissingInput>;
  /** Which property. */
  readonly property: Property;
  /** The quantity of the best claim; null where there is none: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** Bounds and ranges under comparable conditions that do not contain the consensus, or else the best number. */
  readonly violated: ReadonlyArray<Claim>;
};

/** Whether the grid resolves the front. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** It must stay below this. */
  readonly allowed: Quantity;
  /** How much the current changes with the salt over one cell, λ i_u h. */
  readonly cellBiot: Quantity;
  /** Edge of a cell. */
  readonly cellSize: Quantity;
  /** Cells across the window. */
  readonly columns: Scalars['Int']['output'];
  /** Width of the window. */
  readonly width: Quantity;
};

/** One solution of a model: its inputs, its progress, its result. */
export type Run = Node & {
  readonly __typename?: 'Run';
  /** Files: pictures, tables, the result in SI; for a deposit also its fields, for NumPy. */
  readonly artifacts: ReadonlyArray<Artifact>;
  /** How many times a worker has started it. */
  readonly attempt: Scalars['Int']['output'];
  /** What coats it, where it was named in place of an electrode. */
  readonly coating?: Maybe<Coating>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The electrode; in a symmetric cell the one on both sides. Null when it was given by hand or by its layers. */
  readonly electrode?: Maybe<Electrode>;
  /** The electrolyte; null when it was given by hand alone. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /**
   * About how many seconds a worker computes it, on one core like an AMD EPYC that it does not share: estimated before the run, from
   * the cells of its grid and the steps that are expected. `low` and `high` are a third of it and three times it. Null for a model whose
   * runs take seconds.
   */
  readonly estimatedDuration?: Maybe<Quantity>;
  /** Why it failed; null where it did not. */
  readonly failure?: Maybe<RunFailure>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** True when a claim that the run uses has since changed or been removed. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Digest of the library that the parameters were taken from. */
  readonly libraryVersion: Scalars['String']['output'];
  /** The alkali metal; null when it was given by hand alone. */
  readonly metal?: Maybe<AlkaliMetal>;
  /** Which model. */
  readonly model: ModelName;
  /** Version of the model that the parameters were made for. */
  readonly modelVersion: Scalars['String']['output'];
  /** The ledger: every number that the run uses, and where it comes from; then the claims that decide its basis. Fixed when the run was started. */
  readonly parameters: ReadonlyArray<RunParameter>;
  /** The last event. */
  readonly progress: RunEvent;
  /** The result; null before the run has succeeded. */
  readonly result?: Maybe<RunResult>;
  /** The separator; null when it was given by hand alone, or where there is none. */
  readonly separator?: Maybe<Separator>;
  /** When it was settled; null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a worker first started it; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: RunState;
  /** The bare support, where it was named in place of an electrode. */
  readonly substrate?: Maybe<Substrate>;
};

/** A page of runs. */
export type RunConnection = {
  readonly __typename?: 'RunConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<RunEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Run>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the runs on a page. */
export type RunEdge = {
  readonly __typename?: 'RunEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Run;
};

/** Something that happened to a run. */
export type RunEvent = {
  readonly __typename?: 'RunEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Share of the work that is done, 0 to 1. It decreases only when a worker starts the run again; the message then says
   * whether from a checkpoint or from the beginning.
   */
  readonly fraction: Scalars['Float']['output'];
  /** What is being done, or what the run waits for. It waits up to 10 minutes for a disk of files that is full, read-only or not reachable. */
  readonly message: Scalars['String']['output'];
  /** The run as it is now. */
  readonly run: Run;
  /** Counts up from 1 within a run, without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** State after this event. */
  readonly state: RunState;
};

/** Why a run failed. */
export type RunFailure = {
  readonly __typename?: 'RunFailure';
  /** What made it fail. */
  readonly code: RunFailureCode;
  /** Whether `continueRun` queues the run again. Its last checkpoint is kept for a week; after that the run starts from the beginning. */
  readonly isContinuable: Scalars['Boolean']['output'];
  /** The reason, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The time in the simulated test at which it happened; null where this does not apply. */
  readonly time?: Maybe<Quantity>;
};

/** What made a run fail. */
export type RunFailureCode =
  /** Three workers in a row were lost while they solved it, and none of them had stored a further checkpoint. */
  | 'ATTEMPTS_EXHAUSTED'
  /** An internal error of the program; the log of the server has the details. */
  | 'INTERNAL'
  /** The current used up the salt at the metal: after that there is no solution. */
  | 'LIMITING_CURRENT'
  /** The equations of a step could not be solved. */
  | 'NOT_CONVERGED'
  /** A computed number was not finite. */
  | 'NOT_FINITE'
  /** The worker's disk of files was full for 10 minutes. What is solved so far is kept. When there is space again, `continueRun` continues the run. */
  | 'STORAGE_FULL'
  /** The same, but the disk was read-only, not reachable, or defective. */
  | 'STORAGE_UNAVAILABLE';

/** Chooses runs; every condition that is given must hold. */
export type RunFilter = {
  /** By model. */
  readonly model?: InputMaybe<ModelNameFilter>;
  /** By state. */
  readonly state?: InputMaybe<RunStateFilter>;
};

/** A number or a choice that a run uses. */
export type RunParameter = {
  readonly __typename?: 'RunParameter';
  /** The claims that it is fitted to; empty unless it is calibrated. */
  readonly calibratedOn: ReadonlyArray<Claim>;
  /** The word chosen; null for a number. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  /**
   * The claim that gives the number, or the only claim that it was derived from, in its present form; null where there is none or
   * more than one: see `claims`.
   */
  readonly claim?: Maybe<Claim>;
  /**
   * Every claim that was used for it, also indirectly, in its present form; for a run of an older version only `claim`. Claims that
   * are no longer in the library are left out.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * How it was derived from claims, other parameters and assumptions, with the numbers at the time when the run was started;
   * null where it was not derived. Other parameters of the run are held constant in it: its interval is that of `quantity`.
   */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its possible values as the run draws them; null for an exact one, and for one that is derived: its inputs have them. */
  readonly distribution?: Maybe<ParameterDistribution>;
  /** Its name; a number that serves several cells says which, one that decides the basis names its claim. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from. */
  readonly origin: ParameterOrigin;
  /** The number, with its band where it is assumed; null for a choice, and for a calibrated one until the run has succeeded. */
  readonly quantity?: Maybe<Quantity>;
  /** Why this value, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** What it is used for. */
  readonly role: RunParameterRole;
};

/** What a run uses a number for. */
export type RunParameterRole =
  /**
   * It decides the basis, or whether the run may be made, and is no number of the model: how long the cell lived, how much metal it
   * holds, when the metal melts.
   */
  | 'BASIS'
  /** It is a number or a choice of the model. */
  | 'MODEL';

/** Changes to the request of one model. */
export type RunPatchInput =
  /** Changes to the request of a deposit. */
  { readonly electrodeposition: ElectrodepositionPatchInput; readonly symmetricCell?: never; }
  |  /** Changes to the request of a symmetric cell. */
  { readonly electrodeposition?: never; readonly symmetricCell: SymmetricCellPatchInput; };

/** The result of a run. */
export type RunResult = ElectrodepositionResult | SymmetricCellResult;

/**
 * The state of a run. SUCCEEDED, FAILED and CANCELLED are settled: the state does not change any more, unless a run whose failure
 * `isContinuable` is continued.
 */
export type RunState =
  /** Cancelled on request. */
  | 'CANCELLED'
  /** Ended without a result; the failure says why. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker solves it. */
  | 'RUNNING'
  /** Solved; the result is there. */
  | 'SUCCEEDED';

/** Compares the state of a run. */
export type RunStateFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<RunState>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<RunState>>;
};

/** The concentration of the salt across the gap at one time. */
export type SaltProfile = {
  readonly __typename?: 'SaltProfile';
  /** Current density at that time; anodic (stripping) is positive at the working electrode. */
  readonly currentDensity: Quantity;
  /** In which cycle. */
  readonly cycle: Scalars['Int']['output'];
  /** Mean over the gap: diffusion does not change it. */
  readonly meanConcentration: Quantity;
  /**
   * The curve: position from the working electrode, saltConcentration. The first and the last point are the electrodes, those between
   * the means of volumes.
   */
  readonly series: ReadonlyArray<Series>;
  /** Time since the start. */
  readonly time: Quantity;
};

/** How the salt was computed, and why. */
export type SaltTransport = {
  readonly __typename?: 'SaltTransport';
  /** Whether the request said it, as the parameter `transport`. Otherwise it was chosen. */
  readonly isGiven: Scalars['Boolean']['output'];
  /**
   * Why, in a sentence. It is chosen TRANSIENT where the salt takes more than 4 % of the time at one drive to settle across the gap:
   * of the plating, which is estimated, or of a pulse or a pause.
   */
  readonly reason: Scalars['String']['output'];
  /** Which of the two was used. */
  readonly used: SaltTransportKind;
};

/** How the salt in the electrolyte is computed. */
export type SaltTransportKind =
  /** In its steady state at every moment. */
  | 'QUASI_STEADY'
  /** In time: it follows with diffusion, and the ohmic drop is that of the salt at that moment. */
  | 'TRANSIENT';

/** How a sample was drawn. */
export type SampleDesign = {
  readonly __typename?: 'SampleDesign';
  /** How. */
  readonly method: SampleMethod;
  /** Its seed: the same for all results. */
  readonly seed: Scalars['Int']['output'];
  /** Number of members. */
  readonly size: Scalars['Int']['output'];
};

/** How a sample is drawn. */
export type SampleMethod =
  /** One point in each of as many intervals of equal probability, for each uncertain number. */
  | 'LATIN_HYPERCUBE';

/** A result over everything that is uncertain: a Latin hypercube, each uncertain number drawn from its distribution, with the same column wherever it is used. So equal claims give equal bands, and what two results share cancels in their difference. The ± in the `text` of a quantile is its sampling error, not the spread of the result: the quantiles themselves show the spread. */
export type SampledBand = {
  readonly __typename?: 'SampledBand';
  /** Share of the sample in which a number would pass a limit that physics sets, and is taken at it: where the electrolyte alone exceeds a measured voltage, the interface has none. */
  readonly atLimitShare: Quantity;
  /** Share of the sample without a bound: no salt is left, or the current is above the limiting current. Of a deposit, the share of the members without a figure. */
  readonly infiniteShare: Quantity;
  /** The 5 % quantile, with its sampling error as standard uncertainty: the ± of its text is not the spread. Null where there is no result. */
  readonly p05?: Maybe<Quantity>;
  /** The 25 % quantile. */
  readonly p25?: Maybe<Quantity>;
  /** The median, with its sampling error: the ± of its text is not the spread. */
  readonly p50?: Maybe<Quantity>;
  /** The 75 % quantile; null where more than 25 % of the sample has no bound. */
  readonly p75?: Maybe<Quantity>;
  /** The 95 % quantile, with its sampling error: the ± of its text is not the spread. Null where more than 5 % of the sample has no bound. */
  readonly p95?: Maybe<Quantity>;
  /** Share of the sample that cannot be, since a measured cell could not have run or the formula does not hold, and is left out. */
  readonly ruledOutShare: Quantity;
  /** How the sample was drawn. */
  readonly sample: SampleDesign;
  /** Standard errors of the quantiles that a sample of this size has. More digits than these allow mean nothing. */
  readonly samplingError: SamplingError;
  /** The share of the variance of the ranks that each uncertain number explains by itself, the largest first. Of a deposit, the squared rank correlation with the number; those that chance would give are left out. */
  readonly shares: ReadonlyArray<VarianceShare>;
  /** The result with each uncertain number at its 5 and 95 % quantile, and all others at their medians. Empty for a deposit: a study with `overBands` has it. */
  readonly tornado: ReadonlyArray<Swing>;
};

/** Standard errors of quantiles. */
export type SamplingError = {
  readonly __typename?: 'SamplingError';
  /** Of the 5 % quantile; null where that has no bound. */
  readonly p05?: Maybe<Quantity>;
  /** Of the median. */
  readonly p50?: Maybe<Quantity>;
  /** Of the 95 % quantile. */
  readonly p95?: Maybe<Quantity>;
};

/** A page of subjects that pass a screening. */
export type ScreenConnection = {
  readonly __typename?: 'ScreenConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ScreenEdge>;
  /** For each facet: how many of all subjects have each value, the most frequent first. */
  readonly facets?: Maybe<ReadonlyArray<FacetCounts>>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<ScreenedSubject>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The subjects that no other subject certainly beats. A subject beats another if it is at least as good on both axes and better on one, for all values that the bounds allow. Subjects without a number on an axis are left out. Only for screens of at most 1000 subjects. */
  readonly paretoFront?: Maybe<ReadonlyArray<ParetoPoint>>;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of subjects that pass a screening. */
export type ScreenConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};


/** A page of subjects that pass a screening. */
export type ScreenConnectionParetoFrontArgs = {
  x: ParetoAxis;
  y: ParetoAxis;
};

/** A condition on a number. */
export type ScreenCriterion = {
  /** Where the conditions of the claim that gives it come from, as in `ClaimFilter`. Of a metric: the weakest origin among all claims that it uses and that depend on the condition. */
  readonly conditionStatus?: InputMaybe<ConditionStatusesFilter>;
  /** Which number. */
  readonly of: Measurand;
  /** Its limits, in any unit of its dimension; without limits the number must only be known. */
  readonly value?: InputMaybe<QuantityFilter>;
};

/** One of the subjects on a page. */
export type ScreenEdge = {
  readonly __typename?: 'ScreenEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ScreenedSubject;
};

/** The order of a screening. Subjects without the number come last; subjects with equal numbers are ordered by slug. A bound is ordered by its limit. */
export type ScreenOrder = {
  /** By which number. */
  readonly by: Measurand;
  /** The direction. */
  readonly direction: SortDirection;
};

/** What the subjects consist of; every condition that is given must hold. */
export type ScreenParts = {
  /** By the slug of an active material: of electrodes, and of cells on either side. */
  readonly activeMaterial?: InputMaybe<SlugFilter>;
  /** By the slug of a coating: of electrodes, and of cells on either side. */
  readonly coating?: InputMaybe<SlugFilter>;
  /** By configuration: of cells. */
  readonly configuration?: InputMaybe<CellConfigurationFilter>;
  /** By the slug of the electrolyte: of cells. */
  readonly electrolyte?: InputMaybe<SlugFilter>;
  /** By the slug of the alkali metal: of cells, electrodes, electrolytes. */
  readonly metal?: InputMaybe<SlugFilter>;
  /** By the slug of the separator: of cells. */
  readonly separator?: InputMaybe<SlugFilter>;
  /** By the slug of a support: of electrodes, and of cells on either side. */
  readonly substrate?: InputMaybe<SlugFilter>;
};

/** A subject that passes, with the numbers that were used for the screening. */
export type ScreenedSubject = {
  readonly __typename?: 'ScreenedSubject';
  /** Under POSSIBLE: the weakest origin of a condition on which a criterion depends. STATED where nothing had to be assumed. Null under CERTAIN. */
  readonly decidedBy?: Maybe<ConditionStatus>;
  /** The subject. */
  readonly subject: Subject;
  /** Its numbers: those of the criteria, of the order and of `show`, in this order, each once. */
  readonly values: ReadonlyArray<ComparedValue>;
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many there are of each kind, including kinds that were not requested, the most frequent first. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of the requested kinds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the subjects on a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SearchHit;
};

/** The field in which a text was found. */
export type SearchField =
  /** One of its authors. */
  | 'AUTHOR'
  /** Words that are claimed of it. */
  | 'CLAIM'
  /** Its DOI. */
  | 'DOI'
  /** Its chemical formula. */
  | 'FORMULA'
  /** The name of the subject. */
  | 'NAME'
  /** A name of one of its parts. */
  | 'PART'
  /** Its slug. */
  | 'SLUG'
  /** Another name of it. */
  | 'SYNONYM'
  /** Its title. */
  | 'TITLE';

/** A subject that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Its kind. */
  readonly kind: SubjectKind;
  /** Where the text was found, the best five places; empty where its words are spread over several places. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** Its place in the list, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The subject. */
  readonly subject: Subject;
};

/** One place in which a text was found. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The claim that says it; null for names. */
  readonly claim?: Maybe<Claim>;
  /** The field. */
  readonly field: SearchField;
  /** How it was found. */
  readonly kind: SearchMatchKind;
  /** The text of this place. */
  readonly text: Scalars['String']['output'];
};

/** How a text was found, the best first. */
export type SearchMatchKind =
  /** A claim contains its words, in some form. */
  | 'CLAIM'
  /** The text is equal to that of the field. */
  | 'EXACT'
  /** The field contains it within a word. */
  | 'PART_OF_WORD'
  /** The field contains something with a similar spelling. */
  | 'SIMILAR'
  /** The field contains its words unchanged. */
  | 'WORDS';

/** The porous sheet between the electrodes. */
export type Separator = Node & Subject & {
  readonly __typename?: 'Separator';
  /** Mass per area of the dry separator, from its porosity, its thickness and the density of its solid. */
  readonly arealMassFromPorosity: DerivedQuantity;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Resistance of the soaked separator over that of the free solution in its place, estimated from its porosity. */
  readonly bruggemanMacMullinNumber: DerivedQuantity;
  /** Cells that have it. */
  readonly cells?: Maybe<CellConnection>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is made of. */
  readonly material: Material;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Volume of pores per volume of the separator, from its areal mass, its thickness and the density of its solid. */
  readonly porosityFromMass: DerivedQuantity;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Effective over free conductivity and diffusivity of the electrolyte in the separator: from the MacMullin number where one is known, else after Bruggeman. */
  readonly transportFactor: DerivedQuantity;
};


/** The porous sheet between the electrodes. */
export type SeparatorAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** The porous sheet between the electrodes. */
export type SeparatorCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The porous sheet between the electrodes. */
export type SeparatorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** The porous sheet between the electrodes. */
export type SeparatorReportedArgs = {
  property: PropertyName;
};

/** A page of separators. */
export type SeparatorConnection = {
  readonly __typename?: 'SeparatorConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SeparatorEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Separator>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the separators on a page. */
export type SeparatorEdge = {
  readonly __typename?: 'SeparatorEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Separator;
};

/** One column of a curve: one number for each point, all in `unit`. */
export type Series = {
  readonly __typename?: 'Series';
  /** Name of the quantity. */
  readonly name: Scalars['String']['output'];
  /** UCUM code. */
  readonly unit: Scalars['Unit']['output'];
  /** The numbers, signed. */
  readonly values: ReadonlyArray<Scalars['Float']['output']>;
};

/** Compares a slug. */
export type SlugFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The direction of an order. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type Source = Node & Subject & {
  readonly __typename?: 'Source';
  /** Audit of the claims of this source, by its own rules and the general ones. */
  readonly audit?: Maybe<Audit>;
  /** Authors, in order. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Claims about this source itself, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Journal, publisher or series with volume and pages; null where there is none. */
  readonly container?: Maybe<Scalars['String']['output']>;
  /** Digital object identifier, without resolver; null where there is none or it was not found. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Short name: author and year, or title. */
  readonly name: Scalars['String']['output'];
  /** One property of this source, with every claim of it. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique among sources: `wang2021`. */
  readonly slug: Scalars['String']['output'];
  /** Claims of this source about any subject, by key. */
  readonly statements?: Maybe<ClaimConnection>;
  /** Full title. */
  readonly title: Scalars['String']['output'];
  /** Where to read it; null where there is none. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Year of publication; null where there is none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type SourceAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type SourceReportedArgs = {
  property: PropertyName;
};


/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the sources on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Selects one source up. */
export type SourceLookup =
  /** By DOI, with or without resolver. */
  { readonly doi: Scalars['String']['input']; readonly id?: never; readonly slug?: never; }
  |  /** By id. */
  { readonly doi?: never; readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** By slug, such as `wang2021`. */
  { readonly doi?: never; readonly id?: never; readonly slug: Scalars['String']['input']; };

/** What to solve: the input of one model. */
export type StartRunInput =
  /** A deposit that grows on a surface. */
  { readonly electrodeposition: ElectrodepositionRunInput; readonly symmetricCell?: never; }
  |  /** A symmetric cell. */
  { readonly electrodeposition?: never; readonly symmetricCell: SymmetricCellRunInput; };

/** Result of starting a run. */
export type StartRunPayload = {
  readonly __typename?: 'StartRunPayload';
  /** The run; null where the input was refused. */
  readonly run?: Maybe<Run>;
  /** Why it was refused. In this case nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A study to be started. */
export type StartStudyInput = {
  /** The arms that are compared: changes of `run`, each with a name; at most 12. The others are compared with the first. */
  readonly arms: ReadonlyArray<StudyArmInput>;
  /** Parameters to be varied; at most two. */
  readonly axes: ReadonlyArray<StudyAxisInput>;
  /** The same key with the same input always gives the same study, even if it is sent several times. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Title of its picture. Default: the metal and what it is plated on. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Also solves runs with one number at an end of its band, for each number that has a band and for both ends; `bands` shows what each number does by itself. Only for deposits: the result of a symmetric cell says it already. The runs of a study of deposits have no bands of their own unless `bandMembers` is given. */
  readonly overBands: Scalars['Boolean']['input'];
  /** The base run. All runs of the study are equal to it, except for what is studied. */
  readonly run: StartRunInput;
  /** Number of seeds, counted up from the seed of `run`. Arms × values × seeds are at most 200 runs. */
  readonly seeds: Scalars['Int']['input'];
  /**
   * Arms that change only the surface; instead of `arms`.
   * @deprecated Use `arms`, which change any field.
   */
  readonly surfaces: ReadonlyArray<StudySurfaceInput>;
};

/** Result of starting a study. */
export type StartStudyPayload = {
  readonly __typename?: 'StartStudyPayload';
  /** The study; null where the input was refused. */
  readonly study?: Maybe<Study>;
  /** Why it was refused. In this case nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A value in words. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/**
 * Many runs of one model that differ in what is studied: every arm at every point of a grid with every seed. Its numbers
 * include the runs that have succeeded so far; its picture and its tables are updated within seconds.
 */
export type Study = Node & {
  readonly __typename?: 'Study';
  /** True when the files include all runs that have succeeded so far. False for a few seconds after a run has succeeded, and while the disk of files cannot be written to. */
  readonly areArtifactsCurrent: Scalars['Boolean']['output'];
  /** Names of the arms; the others are compared with the first. */
  readonly arms: ReadonlyArray<Scalars['String']['output']>;
  /** One picture, one table of the groups, one of the runs, which show the band of each run where its result has one; with `overBands` a picture and a table of the bands. There are none before a run has succeeded in which no number is at an end of its band. They are made a few seconds after a run has succeeded: see `areArtifactsCurrent`. */
  readonly artifacts: ReadonlyArray<Artifact>;
  /** The parameters that are varied. */
  readonly axes: ReadonlyArray<StudyAxis>;
  /** The band of each number, and what contributes to it; empty without `overBands`. */
  readonly bands: ReadonlyArray<StudyBand>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Differences of the other arms from the first, at the same point of the grid. */
  readonly differences: ReadonlyArray<StudyDifference>;
  /** Groups of runs that differ only in their seed: medians, ranges, quartiles. */
  readonly groups: ReadonlyArray<StudyGroup>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its runs, arms first, then along the axes, then the seeds. */
  readonly members: ReadonlyArray<StudyMember>;
  /** Which model its runs solve. */
  readonly model: ModelName;
  /** Title of its picture. */
  readonly name: Scalars['String']['output'];
  /** Its progress. */
  readonly progress: StudyProgress;
  /** The random seeds. */
  readonly seeds: ReadonlyArray<Scalars['Int']['output']>;
  /** SUCCEEDED when all of its runs are settled and at least one has succeeded. */
  readonly state: RunState;
  /**
   * The same as `arms`.
   * @deprecated Use `arms`.
   */
  readonly surfaces: ReadonlyArray<Scalars['String']['output']>;
};

/** An arm of a study. */
export type StudyArmInput = {
  /** Its changes to `run`; if left out, the arm is equal to `run`. */
  readonly change?: InputMaybe<RunPatchInput>;
  /** Its name in pictures and tables. */
  readonly name: Scalars['String']['input'];
};

/** A parameter that a study varies. */
export type StudyAxis = {
  readonly __typename?: 'StudyAxis';
  /** Its name. */
  readonly parameter: Scalars['String']['output'];
  /** The values that it takes. */
  readonly values: ReadonlyArray<Quantity>;
};

/** A parameter of a study and its values. */
export type StudyAxisInput = {
  /** A parameter of the model that is a number, or `arealCapacity`. */
  readonly parameter: Scalars['String']['input'];
  /** The values that it takes. */
  readonly values: ReadonlyArray<QuantityInput>;
};

/** The band of a number. */
export type StudyBand = {
  readonly __typename?: 'StudyBand';
  /** Name of the arm. */
  readonly arm: Scalars['String']['output'];
  /** The contributions to the band, the largest first. */
  readonly contributions: ReadonlyArray<StudyBandContribution>;
  /** Name of the observable. */
  readonly observable: Scalars['String']['output'];
  /** Its point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** The median of the seeds; `low` and `high` are the band. The contributions add in quadrature on each side. */
  readonly quantity: Quantity;
  /**
   * The same as `arm`.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** Contribution of one number to a band: only this number is at the ends of its own band, with the same seeds. */
export type StudyBandContribution = {
  readonly __typename?: 'StudyBandContribution';
  /** The median at its upper end; null before such a run has succeeded, and where the model has no answer. */
  readonly atHigh?: Maybe<Quantity>;
  /** The median at its lower end; null before such a run has succeeded, and where the model has no answer. */
  readonly atLow?: Maybe<Quantity>;
  /** Its upper end. */
  readonly high: Quantity;
  /** Its lower end. */
  readonly low: Quantity;
  /** Why the model has no answer at an end: the band is open there. Null where it has one. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Which parameter. */
  readonly parameter: Scalars['String']['output'];
};

/** A page of studies. */
export type StudyConnection = {
  readonly __typename?: 'StudyConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Study>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A value of a parameter that is varied. */
export type StudyCoordinate = {
  readonly __typename?: 'StudyCoordinate';
  /** Which parameter. */
  readonly parameter: Scalars['String']['output'];
  /** Its value. */
  readonly value: Quantity;
};

/** Difference of an arm from the first. */
export type StudyDifference = {
  readonly __typename?: 'StudyDifference';
  /** Name of the first arm, with which it is compared. */
  readonly against: Scalars['String']['output'];
  /** Name of the arm. */
  readonly arm: Scalars['String']['output'];
  /** Median minus the median of the first. */
  readonly difference: Quantity;
  /** True when the ranges do not overlap. */
  readonly isSeparate: Scalars['Boolean']['output'];
  /** Name of the observable. */
  readonly observable: Scalars['String']['output'];
  /** Its point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** Median divided by the median of the first; null where that is zero. */
  readonly ratio?: Maybe<Quantity>;
  /**
   * The same as `arm`.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** One of the studies on a page. */
export type StudyEdge = {
  readonly __typename?: 'StudyEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Study;
};

/** Runs that differ only in their seed. */
export type StudyGroup = {
  readonly __typename?: 'StudyGroup';
  /** Name of the arm. */
  readonly arm: Scalars['String']['output'];
  /** Their statistics, for each observable that has a number. */
  readonly distributions: ReadonlyArray<Distribution>;
  /** Its point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /**
   * The same as `arm`.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** One run of a study. */
export type StudyMember = {
  readonly __typename?: 'StudyMember';
  /** Name of the arm. */
  readonly arm: Scalars['String']['output'];
  /** The number that is at an end of its band; null where no number is. */
  readonly atEnd?: Maybe<StudyCoordinate>;
  /** Its results; empty before it has succeeded. */
  readonly outcome: ReadonlyArray<StudyNumber>;
  /** Its point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** The run. */
  readonly run: Run;
  /** Its seed. */
  readonly seed: Scalars['Int']['output'];
  /**
   * The same as `arm`.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** A number by which runs are compared. */
export type StudyNumber = {
  readonly __typename?: 'StudyNumber';
  /** Its name: `roughness`, `coverage`, `plateauOverpotential`, … */
  readonly observable: Scalars['String']['output'];
  /** The number; null where such a run has none. `low` and `high` are its 5 and 95 % quantiles, where the result of a run has a band. */
  readonly value?: Maybe<Quantity>;
};

/** Progress of a study. */
export type StudyProgress = {
  readonly __typename?: 'StudyProgress';
  /** Runs that were stopped. */
  readonly cancelled: Scalars['Int']['output'];
  /** Runs that failed. */
  readonly failed: Scalars['Int']['output'];
  /** Share of the work that is done, 0 to 1. Less than before only where a worker takes a run up again. */
  readonly fraction: Scalars['Float']['output'];
  /** Runs that wait. */
  readonly queued: Scalars['Int']['output'];
  /** Runs that are being solved. */
  readonly running: Scalars['Int']['output'];
  /** Runs in all. */
  readonly runs: Scalars['Int']['output'];
  /** Runs that are solved. */
  readonly succeeded: Scalars['Int']['output'];
};

/** A surface of a study. What is left out is as in `run`. */
export type StudySurfaceInput = {
  /** What coats the substrate. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** An electrode of the library. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** Its name in pictures and tables. */
  readonly name: Scalars['String']['input'];
  /** Overrides; they replace those of `run`. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** Changes of the coating. */
  readonly whatIf: ReadonlyArray<WhatIf>;
};

/** Something that claims are about. */
export type Subject = {
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** Something that claims are about. */
export type SubjectAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** Something that claims are about. */
export type SubjectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** Something that claims are about. */
export type SubjectReportedArgs = {
  property: PropertyName;
};

/** Chooses subjects; every condition that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type SubjectFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<SubjectFilter>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SubjectFilter>;
  /** At least one of these holds; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<SubjectFilter>>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
};

/** The kinds of subjects. */
export type SubjectKind =
  /** The metal that is plated and stripped. */
  | 'ALKALI_METAL'
  /** Two electrodes with electrolyte and separator. */
  | 'CELL'
  /** A layer made by a recipe. */
  | 'COATING'
  /** A stack of layers. */
  | 'ELECTRODE'
  /** A liquid electrolyte. */
  | 'ELECTROLYTE'
  /** A substance or phase. */
  | 'MATERIAL'
  /** A separator. */
  | 'SEPARATOR'
  /** Where claims come from. */
  | 'SOURCE'
  /** The bare support of an electrode. */
  | 'SUBSTRATE';

/** Compares the kind of a subject. */
export type SubjectKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<SubjectKind>;
  /** Equal to one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<SubjectKind>>;
};

/** Selects one subject up. */
export type SubjectLookup =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** By slug, such as `na-nisb-cc`. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** One subject of any kind, by its id or by its slug within its kind. */
export type SubjectReference =
  /** An alkali metal by slug. */
  { readonly alkaliMetal: Scalars['String']['input']; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** A cell by slug. */
  { readonly alkaliMetal?: never; readonly cell: Scalars['String']['input']; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** A coating by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating: Scalars['String']['input']; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** An electrode by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode: Scalars['String']['input']; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** An electrolyte by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte: Scalars['String']['input']; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** By id. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id: Scalars['ID']['input']; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** A substance or phase by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material: Scalars['String']['input']; readonly separator?: never; readonly source?: never; readonly substrate?: never; }
  |  /** A separator by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator: Scalars['String']['input']; readonly source?: never; readonly substrate?: never; }
  |  /** A source by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source: Scalars['String']['input']; readonly substrate?: never; }
  |  /** A bare support by slug. */
  { readonly alkaliMetal?: never; readonly cell?: never; readonly coating?: never; readonly electrode?: never; readonly electrolyte?: never; readonly id?: never; readonly material?: never; readonly separator?: never; readonly source?: never; readonly substrate: Scalars['String']['input']; };

/** A subject, and the conditions for its numbers. One cell in two tests is two entries. */
export type SubjectUnder = {
  /** The subject. */
  readonly subject: SubjectReference;
  /** The conditions for its properties, instead of those of the whole comparison. */
  readonly under?: InputMaybe<TestConditions>;
};

/** All subscriptions. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The progress of a run. The first event is the present state. Further events follow as they happen, until the run is settled.
   * With `after`, every event with a higher sequence number is sent, so that a subscriber that lost its connection misses none.
   */
  readonly runProgressed: RunEvent;
  /**
   * A study while it is solved: at once as it is now, then again after something of it has changed, at most about twice a
   * second, with all that is asked of it read anew. Ends once all of its runs are settled and its files are of all that have
   * succeeded.
   */
  readonly studyProgressed: Study;
};


/** All subscriptions. */
export type SubscriptionRunProgressedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** All subscriptions. */
export type SubscriptionStudyProgressedArgs = {
  id: Scalars['ID']['input'];
};

/** The bare support of an electrode. */
export type Substrate = Node & Subject & {
  readonly __typename?: 'Substrate';
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Electrochemically active area per geometric electrode area, from the double-layer capacitance. */
  readonly electrochemicallyActiveArea: DerivedQuantity;
  /** Electrodes built on it. */
  readonly electrodes?: Maybe<ElectrodeConnection>;
  /** Length of all fibres together, per geometric electrode area. */
  readonly fibreLength: DerivedQuantity;
  /** Volume of the solid fibres, without the pores between them, per geometric electrode area. */
  readonly fibreSolidVolume: DerivedQuantity;
  /** Geometric surface of all fibres per geometric electrode area. */
  readonly fibreSurfaceArea: DerivedQuantity;
  /** Its form. */
  readonly form: SubstrateForm;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Magnitude of the current density at the true surface, when the current density given flows per geometric electrode area. */
  readonly localCurrentDensity?: Maybe<DerivedQuantity>;
  /** What it is made of. */
  readonly material: Material;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** Share of the surface that is covered by nuclei of plated metal, one on each active site. */
  readonly nucleusCoverage?: Maybe<DerivedQuantity>;
  /** Radius and height of the nuclei of plated metal, one on each active site of the surface. */
  readonly nucleusRadius?: Maybe<DerivedQuantity>;
  /** Root mean square of the heights about their mean of a surface with one nucleus of plated metal on each active site. */
  readonly nucleusRoughness?: Maybe<DerivedQuantity>;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Electrochemically active area over the geometric surface of the fibres. */
  readonly roughnessFactor: DerivedQuantity;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** The bare support of an electrode. */
export type SubstrateAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** The bare support of an electrode. */
export type SubstrateClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** The bare support of an electrode. */
export type SubstrateElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The bare support of an electrode. */
export type SubstrateLocalCurrentDensityArgs = {
  currentDensity: QuantityInput;
};


/** The bare support of an electrode. */
export type SubstrateNucleusCoverageArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** The bare support of an electrode. */
export type SubstrateNucleusRadiusArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** The bare support of an electrode. */
export type SubstrateNucleusRoughnessArgs = {
  dimensions?: InputMaybe<Scalars['Int']['input']>;
  meanThickness: QuantityInput;
  nucleusSpacing?: InputMaybe<QuantityInput>;
};


/** The bare support of an electrode. */
export type SubstrateReportedArgs = {
  property: PropertyName;
};

/** A page of bare supports. */
export type SubstrateConnection = {
  readonly __typename?: 'SubstrateConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SubstrateEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Substrate>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only on request. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the bare supports on a page. */
export type SubstrateEdge = {
  readonly __typename?: 'SubstrateEdge';
  /** Cursor to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Substrate;
};

/** The form of a support. */
export type SubstrateForm =
  /** Woven fibres. */
  | 'CLOTH'
  /** Felted fibres. */
  | 'FELT'
  /** A dense film. */
  | 'FILM'
  /** An open-celled foam. */
  | 'FOAM'
  /** Dense and thin. */
  | 'FOIL'
  /** A thick, solid plate. */
  | 'PLATE';

/** An input of `startRun` that would answer a question. */
export type SuggestedRun = {
  readonly __typename?: 'SuggestedRun';
  /** A run of a symmetric cell. */
  readonly symmetricCell: SuggestedSymmetricCellRun;
};

/** The fields of `SymmetricCellRunInput`. What is wanted comes first; a current density or a capacity that is not wanted is that of the test. */
export type SuggestedSymmetricCellRun = {
  readonly __typename?: 'SuggestedSymmetricCellRun';
  /** Charge passed in each half-cycle, per geometric electrode area. */
  readonly arealCapacity: Quantity;
  /** The cell. */
  readonly cell: SymmetricCell;
  /** Magnitude of the current density, per geometric electrode area. */
  readonly currentDensity: Quantity;
  /** Number of cycles. */
  readonly cycles: Scalars['Int']['output'];
  /** Another electrolyte than that of the cell; null for that of the cell. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Another separator than that of the cell; null for that of the cell. */
  readonly separator?: Maybe<Separator>;
  /** Temperature; null where none is wanted. */
  readonly temperature?: Maybe<Quantity>;
};

/** How much of the window is one kind of surface. */
export type SurfaceShare = {
  readonly __typename?: 'SurfaceShare';
  /** In how many pieces. */
  readonly pieces: Scalars['Int']['output'];
  /** Its share of the width. */
  readonly share: Quantity;
  /** The kind: substrate, islands, film or crack. */
  readonly surface: Scalars['String']['output'];
};

/** What one uncertain number does by itself. */
export type Swing = {
  readonly __typename?: 'Swing';
  /** The higher one; null where it has no bound. */
  readonly high?: Maybe<Quantity>;
  /** The key of its column. */
  readonly leaf: Scalars['String']['output'];
  /** The lower result at its two ends; null where there is none. */
  readonly low?: Maybe<Quantity>;
  /** What the number is. */
  readonly name: Scalars['String']['output'];
};

/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCell = Cell & Node & Subject & {
  readonly __typename?: 'SymmetricCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance?: Maybe<DerivedQuantity>;
  /** Audit of it: findings of every rule that applies to it or that uses a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Claims about it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Voltage of the concentration gradient that the current has built up in the steady state, in magnitude. */
  readonly concentrationOverpotential?: Maybe<DerivedQuantity>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Ratio of the shear moduli of separator and metal at which elastic stress neither favours nor suppresses roughness: with v above 1 stress suppresses roughness above it, with v below 1 below it. */
  readonly criticalShearModulusRatio?: Maybe<DerivedQuantity>;
  /** Charge plated on each electrode in all cycles together, per geometric electrode area. */
  readonly cumulativePlatedCapacity?: Maybe<DerivedQuantity>;
  /** Number of cycles in the lifetime on record for a test at the current density and capacity given. Where one of them is assumed, all values within its band count; where one is not stated, there is no number. */
  readonly cyclesTested?: Maybe<DerivedQuantity>;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** How far the stiffness of the separator meets the criterion of Monroe and Newman: from 1 on elastic stress suppresses the roughness from which dendrites begin. */
  readonly elasticSuppression?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Exchange current density per true area of the electrode that the plateau voltage on record implies at the current density of its test: fitted to one number, not measured. */
  readonly exchangeCurrentDensity?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Overpotential of one metal–electrolyte interface, in magnitude: half of what the electrolyte leaves of the plateau voltage, both at the current density of the test; from half of that current density to twice as much, in proportion to the one given. */
  readonly interfaceOverpotential?: Maybe<DerivedQuantity>;
  /** Resistance of the metal–electrolyte interface at the temperature given over that at the temperature of the test. */
  readonly interfaceResistanceRatio?: Maybe<DerivedQuantity>;
  /** Lifetime on record over that of a reference cell; at least so much where the test ended before the cell. */
  readonly lifetimeRatio?: Maybe<DerivedQuantity>;
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** Current density over the limiting current density of the electrolyte in the separator: from 1 on the salt at the plating electrode is used up at Sand’s time and metal grows as dendrites. */
  readonly limitingCurrentShare?: Maybe<DerivedQuantity>;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** Voltage lost to the resistance of the electrolyte in the separator, in magnitude. */
  readonly ohmicOverpotential?: Maybe<DerivedQuantity>;
  /** Relative change of the plateau voltage against that of a reference cell: negative where it is lower. */
  readonly overpotentialChange?: Maybe<DerivedQuantity>;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Shear modulus of the separator over that of the alkali metal. */
  readonly shearModulusRatio?: Maybe<DerivedQuantity>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellAreaSpecificResistanceArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellConcentrationOverpotentialArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellCriticalShearModulusRatioArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellCumulativePlatedCapacityArgs = {
  currentDensity: QuantityInput;
  cycledCapacity: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellCyclesTestedArgs = {
  currentDensity: QuantityInput;
  cycledCapacity: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellElasticSuppressionArgs = {
  cationVolumeRatio: QuantityInput;
  separatorPoissonRatio?: InputMaybe<QuantityInput>;
  separatorShearModulus?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellExchangeCurrentDensityArgs = {
  currentDensity?: InputMaybe<QuantityInput>;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellInterfaceOverpotentialArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellInterfaceResistanceRatioArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellLifetimeRatioArgs = {
  currentDensity?: InputMaybe<QuantityInput>;
  cycledCapacity?: InputMaybe<QuantityInput>;
  reference: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellLimitingCurrentDensityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellLimitingCurrentShareArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellOhmicOverpotentialArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellOverpotentialChangeArgs = {
  reference: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellReportedArgs = {
  property: PropertyName;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellShearModulusRatioArgs = {
  separatorShearModulus?: InputMaybe<QuantityInput>;
};

/**
 * Changes to the request of a symmetric cell. A field that is left out stays as it was. Overrides replace earlier ones of the same
 * name.
 */
export type SymmetricCellPatchInput = {
  /** Charge passed in each half-cycle, per geometric electrode area. */
  readonly arealCapacity?: InputMaybe<QuantityInput>;
  /** Answer for a cell that lives on where a claim says that it failed. */
  readonly beyondLife?: InputMaybe<Scalars['Boolean']['input']>;
  /** A symmetric cell of the library. */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** What coats the substrate. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** Magnitude of the current density, per geometric electrode area; it replaces a potential and its duration. */
  readonly currentDensity?: InputMaybe<QuantityInput>;
  /** Number of cycles. */
  readonly cycles?: InputMaybe<Scalars['Int']['input']>;
  /** Time for which the potential is held in each half-cycle. */
  readonly duration?: InputMaybe<QuantityInput>;
  /** The electrode on both sides. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** How the electrolyte's transport depends on concentration. */
  readonly electrolyteLaw?: InputMaybe<ElectrolyteLaw>;
  /** Keys of claims that must not be used. */
  readonly ignoring?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the interface is described. */
  readonly interface?: InputMaybe<InterfaceLaw>;
  /** Laws of the electrolyte that the caller gives. */
  readonly laws?: InputMaybe<ElectrolyteLawsInput>;
  /** The alkali metal. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Whose voltage is predicted. */
  readonly of?: InputMaybe<PredictedCell>;
  /** Overrides: parameters that the caller gives. */
  readonly parameters?: InputMaybe<ReadonlyArray<ModelParameterInput>>;
  /** Potential that is held; it replaces a current density. */
  readonly potential?: InputMaybe<QuantityInput>;
  /** The separator. */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** Temperature. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Run until the salt at an electrode is used up. */
  readonly untilDepleted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The solution for a symmetric cell. */
export type SymmetricCellResult = {
  readonly __typename?: 'SymmetricCellResult';
  /** The area to which the exchange current density refers: `geometric area` where the run has `activeAreaRatio` 1, its default, otherwise `true area`. The metric `exchangeCurrentDensity` of a cell is per true area. */
  readonly areaBasis: Scalars['String']['output'];
  /** Balance of charge and salt. */
  readonly balance: ChargeBalance;
  /** The basis of the prediction. */
  readonly basis: PredictionBasis;
  /** Why that basis, in a sentence. */
  readonly basisReason: Scalars['String']['output'];
  /** The time after which this current density uses up the salt in this cell; null if it never does. */
  readonly depletionTime?: Maybe<Quantity>;
  /** The time after which this run ended because the salt at an electrode was used up; null where it did not. */
  readonly endedWithoutSalt?: Maybe<Quantity>;
  /** Exchange current density of one interface under Butler–Volmer, per the area in `areaBasis`; null where that law is ruled out, or where no overpotential is left for it beside that of the electrolyte. */
  readonly exchangeCurrentDensity?: Maybe<Quantity>;
  /** In what the run leaves the tests; nothing where it does not. */
  readonly extrapolates: ReadonlyArray<Extrapolation>;
  /** What the cell does at its potential; null where a current is held. */
  readonly held?: Maybe<HeldPotential>;
  /** Resistance of one interface under the ohmic law, times geometric area; null where that law is ruled out. */
  readonly interfaceResistance?: Maybe<Quantity>;
  /** Current density at which the salt at the plating face is used up in the steady state. */
  readonly limitingCurrentDensity: Quantity;
  /** Measurements of this cell, compared with the prediction. */
  readonly measured: ReadonlyArray<MeasuredComparison>;
  /** Further remarks on this solution. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The parts of the plateau; their sum is the plateau. */
  readonly parts: ReadonlyArray<OverpotentialPart>;
  /** Plateau |V| of the cell: both interfaces and the electrolyte, time mean over the last half of the last half-cycle. `low` and `high` are its 5 and 95 % quantiles; there is no `high` where more than 5 % of the sample has no salt left. Where a potential is held it is that, without a band: `held` then has what is predicted. */
  readonly plateauOverpotential: Quantity;
  /**
   * The salt across the gap at the ends of half-cycles, from the first to the last, and within them where there are few: as many as the
   * parameter `profiles` says, 6 unless given. Each is the first computed state at or after its time.
   */
  readonly saltProfiles: ReadonlyArray<SaltProfile>;
  /** Sand’s time of a half-space at this current density; null where a potential is held. */
  readonly sandTime?: Maybe<Quantity>;
  /** The curves over time: time, cycle, currentDensity, cellVoltage. Anodic (stripping) is positive at the working electrode, V = working − counter. */
  readonly series: ReadonlyArray<Series>;
  /** The plateau over all that is uncertain; null where nothing is. */
  readonly uncertainty?: Maybe<SampledBand>;
  /** The plateau under each law of the interface that may hold, fitted to the same claims. */
  readonly underLaws: ReadonlyArray<PlateauUnderLaw>;
};

/**
 * A symmetric cell to be cycled: a cell of the library, parts of the library, parameters that the caller gives, or a mixture.
 * Overrides replace values of the library.
 */
export type SymmetricCellRunInput = {
  /** Charge passed in each half-cycle, per geometric electrode area. With a `potential` it may be left out if there is a `duration`. */
  readonly arealCapacity?: InputMaybe<QuantityInput>;
  /** Answer for a cell that lives on where a claim says that it failed. Without it more cycles than the cell lived are refused. */
  readonly beyondLife: Scalars['Boolean']['input'];
  /** A symmetric cell of the library: sets electrode, electrolyte, separator and metal. */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** What coats the substrate; nothing where it is left out. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** Magnitude of the current density, per geometric electrode area. Either it or a `potential` is held. */
  readonly currentDensity?: InputMaybe<QuantityInput>;
  /** Number of cycles, each a plating and a stripping, 1 to 10,000. */
  readonly cycles: Scalars['Int']['input'];
  /** Time for which the `potential` is held in each half-cycle; where there is an `arealCapacity` too, what comes first ends it. */
  readonly duration?: InputMaybe<QuantityInput>;
  /** The electrode on both sides, with or without its metal. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte; must be of the same metal. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** How the electrolyte's transport depends on concentration. */
  readonly electrolyteLaw: ElectrolyteLaw;
  /** The same key with the same input always gives the same run, even if it is sent several times. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Keys of claims that must not be used: leaving out the cell's own overpotential turns a calibration into a prediction. */
  readonly ignoring: ReadonlyArray<Scalars['String']['input']>;
  /** How the interface is described. */
  readonly interface: InterfaceLaw;
  /** Laws of the electrolyte that the caller gives, with `electrolyteLaw: OWN`. They hold for measured cells with this electrolyte too. */
  readonly laws?: InputMaybe<ElectrolyteLawsInput>;
  /** The alkali metal; optional where the electrode or the electrolyte determines it. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Whose voltage is predicted. ANOTHER widens the band; it is refused where the interface is given by hand. */
  readonly of: PredictedCell;
  /** Overrides: parameters that the caller gives. `models { parameters }` lists all parameters. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /**
   * Potential of the working against the counter electrode in the first half-cycle, held in place of the current; the second holds its
   * opposite. Negative plates the working electrode, as in a deposit. From −4 to 4 V, not 0. `parameters` may set `protocol: HOLD`, the
   * first half-cycle alone.
   */
  readonly potential?: InputMaybe<QuantityInput>;
  /** The separator. */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** A bare support, in place of an electrode; a host that nobody measured is predicted from the others of its metal and family of electrolytes. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** Temperature; where it is not given, that of the tests of this electrode in this electrolyte if they all state the same, otherwise that of a room: 298.15 K, assumed within 293 to 303 K. Colder costs more: conductivity, diffusivity and interface follow Arrhenius. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Run until the salt at an electrode is used up, if a half-cycle lasts longer than that. Without it such a run is refused. */
  readonly untilDepleted: Scalars['Boolean']['input'];
};

/** Values at 2 to 500 concentrations, and between them a curve that is as monotone as the values (piecewise cubic). */
export type TableLawInput = {
  /** Increasing concentrations. */
  readonly concentrations: ReadonlyArray<Scalars['Float']['input']>;
  /** Unit of the concentrations. */
  readonly unit: Scalars['String']['input'];
  /** A positive value for each. */
  readonly values: ReadonlyArray<Scalars['Float']['input']>;
};

/** The conditions for a property. A claim answers only if it states each of them, with this value; the same number is never given under conditions that nobody stated. Where a claim states another value or a range, or where the condition is assumed or not stated, there is no number: `missing` says why, and `predicted` what a model says. A condition on which the property does not depend is left out. */
export type TestConditions = {
  /** Charge passed in each half-cycle, per geometric electrode area. */
  readonly arealCapacity?: InputMaybe<QuantityInput>;
  /** Magnitude of the current density, per geometric electrode area. */
  readonly currentDensity?: InputMaybe<QuantityInput>;
  /** Number of cycles, in `{cycle}`. */
  readonly cycles?: InputMaybe<QuantityInput>;
  /** Slug of the electrolyte. */
  readonly electrolyte?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the separator. */
  readonly separator?: InputMaybe<Scalars['String']['input']>;
  /** Temperature. */
  readonly temperature?: InputMaybe<QuantityInput>;
};

/** Where a standard uncertainty comes from. */
export type UncertaintyBasis =
  /** Half a unit of the last printed digit, or 10 % of a number that is printed as approximate, uniform: it follows from the printed text and was not measured. */
  | 'IMPLIED_BY_PRECISION'
  /** Propagated from the inputs of a computation, to first order (GUM). */
  | 'PROPAGATED'
  /** The same, where all uncertain inputs have only what their printed digits imply: no measured uncertainty went in. */
  | 'PROPAGATED_PRECISION'
  /** The source gives it. */
  | 'REPORTED';

/** The two kinds of uncertainty of a computed quantity. */
export type UncertaintyKind =
  /** None: every input is exact. */
  | 'EXACT'
  /** An interval over the ends of the inputs. At least one input is a bound, a range or an assumption with a band. */
  | 'INTERVAL'
  /** One standard deviation, propagated to first order (GUM) from the inputs' own. */
  | 'STANDARD';

/** A mistake that the caller can correct. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is allowed; null where this cannot be listed. */
  readonly allowed?: Maybe<Scalars['String']['output']>;
  /** The kind of mistake. */
  readonly code: UserErrorCode;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The place in the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was given; null where nothing was given. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The kinds of mistakes that the caller can correct. */
export type UserErrorCode =
  /** Something given is not allowed. */
  | 'BAD_USER_INPUT'
  /** It conflicts with what already exists. */
  | 'CONFLICT'
  /** Something that is named does not exist. */
  | 'NOT_FOUND'
  /** This address has reached its limit of queued and running runs. */
  | 'RATE_LIMITED';

/** What one uncertain number explains. */
export type VarianceShare = {
  readonly __typename?: 'VarianceShare';
  /** First-order share: what the number explains by itself. */
  readonly first: Quantity;
  /** The key of its column: a claim, or an assumption. */
  readonly leaf: Scalars['String']['output'];
  /** What the number is. */
  readonly name: Scalars['String']['output'];
  /** Total share: what is left of the variance of the ranks where all other numbers are fixed; the excess over `first` is what it does together with others. By Jansen's estimator from 2048 members for each number, within about 3 %. Computed where it is asked for: of a run that takes about a second. Null where the result has no closed form (`electrolyteLaw` other than CONSTANT), where the run is of another version of the model, and where the result does not vary. */
  readonly total?: Maybe<Quantity>;
};

/** One change of the coating. Everything else stays the same. */
export type WhatIf =
  /** Without barrier: electrons pass from the coating to the metal in the same way as from bare metal. */
  | 'BARRIER_OFF'
  /** The coating does not help the metal to nucleate (it is lithiophobic, sodiophobic, potassiophobic): the metal nucleates on it only as it does on what is below it. Its barrier stays. */
  | 'COATING_METALLOPHOBIC'
  /** Without coating: only what is below it, or the matrix around its islands, remains. */
  | 'COATING_REMOVED'
  /** Half the number of islands, each with the same width as before. */
  | 'PITCH_DOUBLED';

/** Width of the simulated surface, and size of the grid cells. */
export type WindowScale =
  /** 10 µm in cells of 39 nm, as wide as the gap between the electrodes is long: shows how diffusion acts on tall deposits. */
  | 'CELL'
  /** 2.56 µm in cells of 5 nm: islands of tens of nanometres are resolved. */
  | 'NANO';

/** The source knows this value but does not report it. This is an answer too. */
export type Withheld = {
  readonly __typename?: 'Withheld';
  /** What is withheld, in a sentence. */
  readonly reason: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimValue:
    | ( QuantityParent )
    | ( TextRecord )
    | ( WithheldRecord )
  ;
  Layer:
    | ( AlkaliMetalRecord )
    | ( CoatingRecord )
    | ( MaterialRecord )
    | ( SubstrateRecord )
  ;
  Prediction:
    | ( PredictedValueParent )
    | ( UserError )
  ;
  RunResult:
    | ( RunResultParent )
    | ( RunResultParent )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Cell:
    | ( CellRecord )
    | ( CellRecord )
    | ( CellRecord )
  ;
  Node:
    | ( AlkaliMetalRecord )
    | ( ClaimRecord )
    | ( CoatingRecord )
    | ( ElectrodeRecord )
    | ( ElectrolyteRecord )
    | ( CellRecord )
    | ( CellRecord )
    | ( MaterialRecord )
    | ( RunRecord )
    | ( SeparatorRecord )
    | ( SourceRecord )
    | ( StudyRecord )
    | ( SubstrateRecord )
    | ( CellRecord )
  ;
  Subject:
    | ( AlkaliMetalRecord )
    | ( CoatingRecord )
    | ( ElectrodeRecord )
    | ( ElectrolyteRecord )
    | ( CellRecord )
    | ( CellRecord )
    | ( MaterialRecord )
    | ( SeparatorRecord )
    | ( SourceRecord )
    | ( SubstrateRecord )
    | ( CellRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlkaliMetal: ResolverTypeWrapper<AlkaliMetalRecord>;
  AlkaliMetalConnection: ResolverTypeWrapper<Connection<AlkaliMetalRecord>>;
  AlkaliMetalEdge: ResolverTypeWrapper<Edge<AlkaliMetalRecord>>;
  Annotation: ResolverTypeWrapper<AnnotationRecord>;
  AnnotationKind: AnnotationKind;
  Artifact: ResolverTypeWrapper<ArtifactParent>;
  Assumption: ResolverTypeWrapper<AssumptionRecord>;
  Audit: ResolverTypeWrapper<SubjectAudit>;
  AuditDifference: ResolverTypeWrapper<Difference>;
  AuditFilter: AuditFilter;
  AuditFinding: ResolverTypeWrapper<Finding>;
  AuditFindingConnection: ResolverTypeWrapper<Connection<Finding>>;
  AuditFindingEdge: ResolverTypeWrapper<Edge<Finding>>;
  AuditOrder: AuditOrder;
  AuditRelation: AuditRelation;
  AuditReported: ResolverTypeWrapper<ReportedValue>;
  AuditRule: ResolverTypeWrapper<Rule>;
  AuditSeverity: AuditSeverity;
  AuditSummary: ResolverTypeWrapper<AuditSummaryRecord>;
  AuditVerdict: AuditVerdict;
  AuditVerdictFilter: AuditVerdictFilter;
  BlockedAnswer: ResolverTypeWrapper<Blocked>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelRunInput: CancelRunInput;
  CancelRunPayload: ResolverTypeWrapper<Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  CancelStudyInput: CancelStudyInput;
  CancelStudyPayload: ResolverTypeWrapper<Omit<CancelStudyPayload, 'study'> & { study?: Maybe<ResolversTypes['Study']> }>;
  Cell: ResolverTypeWrapper<CellRecord>;
  CellConfiguration: CellConfiguration;
  CellConfigurationFilter: CellConfigurationFilter;
  CellConnection: ResolverTypeWrapper<Connection<CellRecord>>;
  CellEdge: ResolverTypeWrapper<Edge<CellRecord>>;
  CellFilter: CellFilter;
  Certainty: Certainty;
  ChargeBalance: ResolverTypeWrapper<Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError?: Maybe<ResolversTypes['Quantity']>, plated: ResolversTypes['Quantity'], saltError: ResolversTypes['Quantity'], stripped: ResolversTypes['Quantity'] }>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimRecord>>;
  ClaimEdge: ResolverTypeWrapper<Edge<ClaimRecord>>;
  ClaimFilter: ClaimFilter;
  ClaimLookup: ClaimLookup;
  ClaimOrder: ClaimOrder;
  ClaimValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimValue']>;
  Coating: ResolverTypeWrapper<CoatingRecord>;
  CoatingConnection: ResolverTypeWrapper<Connection<CoatingRecord>>;
  CoatingEdge: ResolverTypeWrapper<Edge<CoatingRecord>>;
  Comparability: ResolverTypeWrapper<ComparabilityParent>;
  ComparabilityVerdict: ComparabilityVerdict;
  ComparedSubject: ResolverTypeWrapper<ScreenedSubjectRecord>;
  ComparedValue: ResolverTypeWrapper<SubjectValue>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  ComponentRole: ComponentRole;
  ConcentrationLawInput: ConcentrationLawInput;
  Condition: ResolverTypeWrapper<ConditionRecord>;
  ConditionDifference: ResolverTypeWrapper<DifferenceParent>;
  ConditionForm: ConditionForm;
  ConditionName: ConditionName;
  ConditionOfSubject: ResolverTypeWrapper<ConditionOfSubjectParent>;
  ConditionStatus: ConditionStatus;
  ConditionStatusFilter: ConditionStatusFilter;
  ConditionStatusesFilter: ConditionStatusesFilter;
  ConditionType: ResolverTypeWrapper<ConditionNameRecord>;
  Consensus: ResolverTypeWrapper<ConsensusRecord>;
  ConsensusMethod: ConsensusMethod;
  ConsensusVote: ResolverTypeWrapper<WeighedVoteRecord>;
  ContinueRunInput: ContinueRunInput;
  ContinueRunPayload: ResolverTypeWrapper<Omit<ContinueRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepositBands: ResolverTypeWrapper<Omit<DepositBands, 'coverage' | 'gridTerms' | 'maximumHeight' | 'nucleationPeak' | 'nuclei' | 'plateauPotential' | 'platingTime' | 'roughness' | 'tortuosity'> & { coverage?: Maybe<ResolversTypes['SampledBand']>, gridTerms: ReadonlyArray<ResolversTypes['GridTerm']>, maximumHeight?: Maybe<ResolversTypes['SampledBand']>, nucleationPeak?: Maybe<ResolversTypes['SampledBand']>, nuclei?: Maybe<ResolversTypes['SampledBand']>, plateauPotential?: Maybe<ResolversTypes['SampledBand']>, platingTime?: Maybe<ResolversTypes['SampledBand']>, roughness?: Maybe<ResolversTypes['SampledBand']>, tortuosity?: Maybe<ResolversTypes['SampledBand']> }>;
  DepositRemainder: ResolverTypeWrapper<Omit<DepositRemainder, 'connected' | 'isolated' | 'meanThickness'> & { connected: ResolversTypes['Quantity'], isolated: ResolversTypes['Quantity'], meanThickness: ResolversTypes['Quantity'] }>;
  DepositSnapshot: ResolverTypeWrapper<Omit<DepositSnapshot, 'metalFraction' | 'morphology' | 'picture' | 'potential' | 'saltConcentration' | 'time'> & { metalFraction: ResolversTypes['Artifact'], morphology: ResolversTypes['Morphology'], picture: ResolversTypes['Artifact'], potential: ResolversTypes['Quantity'], saltConcentration: ResolversTypes['Artifact'], time: ResolversTypes['Quantity'] }>;
  DepositTargetInput: DepositTargetInput;
  DepositionBalance: ResolverTypeWrapper<Omit<DepositionBalance, 'charge' | 'chargeError' | 'largestLimitingShare' | 'massError'> & { charge: ResolversTypes['Quantity'], chargeError?: Maybe<ResolversTypes['Quantity']>, largestLimitingShare: ResolversTypes['Quantity'], massError: ResolversTypes['Quantity'] }>;
  DepositionEnding: DepositionEnding;
  DerivedQuantity: ResolverTypeWrapper<Derivation>;
  DifferenceKind: DifferenceKind;
  DimensionlessGroup: ResolverTypeWrapper<Omit<DimensionlessGroup, 'value'> & { value?: Maybe<ResolversTypes['Quantity']> }>;
  Distribution: ResolverTypeWrapper<Omit<Distribution, 'median' | 'quartiles' | 'range'> & { median: ResolversTypes['Quantity'], quartiles: ResolversTypes['Quantity'], range: ResolversTypes['Quantity'] }>;
  DistributionShape: DistributionShape;
  DriveInput: DriveInput;
  Electrode: ResolverTypeWrapper<ElectrodeRecord>;
  ElectrodeConnection: ResolverTypeWrapper<Connection<ElectrodeRecord>>;
  ElectrodeEdge: ResolverTypeWrapper<Edge<ElectrodeRecord>>;
  ElectrodeFilter: ElectrodeFilter;
  ElectrodepositionPatchInput: ElectrodepositionPatchInput;
  ElectrodepositionResult: ResolverTypeWrapper<RunResultParent>;
  ElectrodepositionRunInput: ElectrodepositionRunInput;
  Electrolyte: ResolverTypeWrapper<ElectrolyteRecord>;
  ElectrolyteComponent: ResolverTypeWrapper<Omit<ElectrolyteComponent, 'material'> & { material: ResolversTypes['Material'] }>;
  ElectrolyteConnection: ResolverTypeWrapper<Connection<ElectrolyteRecord>>;
  ElectrolyteEdge: ResolverTypeWrapper<Edge<ElectrolyteRecord>>;
  ElectrolyteLaw: ElectrolyteLaw;
  ElectrolyteLawsInput: ElectrolyteLawsInput;
  Evidence: Evidence;
  EvidenceFilter: EvidenceFilter;
  Extrapolation: ResolverTypeWrapper<Extrapolation>;
  ExtrapolationKind: ExtrapolationKind;
  Facet: Facet;
  FacetCounts: ResolverTypeWrapper<FacetCounts>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormulaInput: ResolverTypeWrapper<FormulaInput>;
  FullCell: ResolverTypeWrapper<CellRecord>;
  Gap: ResolverTypeWrapper<GapRecord>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<GapOnPage>;
  GapEffect: GapEffect;
  GridTerm: ResolverTypeWrapper<Omit<GridTerm, 'difference'> & { difference: ResolversTypes['Quantity'] }>;
  HalfCell: ResolverTypeWrapper<CellRecord>;
  HalfCycleEnd: HalfCycleEnd;
  HeldPotential: ResolverTypeWrapper<Omit<HeldPotential, 'capacity' | 'currentDensity' | 'duration' | 'endCurrentDensity' | 'potential' | 'steadyCurrentDensity' | 'uncertainty'> & { capacity: ResolversTypes['Quantity'], currentDensity: ResolversTypes['Quantity'], duration: ResolversTypes['Quantity'], endCurrentDensity: ResolversTypes['Quantity'], potential: ResolversTypes['Quantity'], steadyCurrentDensity: ResolversTypes['Quantity'], uncertainty?: Maybe<ResolversTypes['SampledBand']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  InputOrigin: InputOrigin;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterfaceLaw: InterfaceLaw;
  KindCount: ResolverTypeWrapper<KindCount>;
  Layer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Layer']>;
  Locator: ResolverTypeWrapper<Locator>;
  Material: ResolverTypeWrapper<MaterialRecord>;
  MaterialConnection: ResolverTypeWrapper<Connection<MaterialRecord>>;
  MaterialEdge: ResolverTypeWrapper<Edge<MaterialRecord>>;
  Measurand: Measurand;
  MeasuredComparison: ResolverTypeWrapper<Omit<MeasuredComparison, 'claim' | 'difference' | 'relativeDifference'> & { claim: ResolversTypes['Claim'], difference: ResolversTypes['Quantity'], relativeDifference: ResolversTypes['Quantity'] }>;
  MemberEnding: MemberEnding;
  MembersEnded: ResolverTypeWrapper<MembersEnded>;
  Meta: ResolverTypeWrapper<Context>;
  Metric: ResolverTypeWrapper<MetricRecord>;
  MetricArgument: ResolverTypeWrapper<MetricArgument>;
  MetricArgumentInput: MetricArgumentInput;
  MetricInput: ResolverTypeWrapper<ResolvedInput>;
  MetricRequest: MetricRequest;
  MissingInput: ResolverTypeWrapper<Missing>;
  MissingReason: MissingReason;
  Model: ResolverTypeWrapper<ModelParent>;
  ModelName: ModelName;
  ModelNameFilter: ModelNameFilter;
  ModelParameter: ResolverTypeWrapper<ModelParameterParent>;
  ModelParameterInput: ModelParameterInput;
  Morphology: ResolverTypeWrapper<Omit<Morphology, 'coverage' | 'maximumHeight' | 'meanThickness' | 'minimumHeight' | 'porosity' | 'roughness' | 'tipAspectRatio' | 'tortuosity'> & { coverage: ResolversTypes['Quantity'], maximumHeight: ResolversTypes['Quantity'], meanThickness: ResolversTypes['Quantity'], minimumHeight: ResolversTypes['Quantity'], porosity: ResolversTypes['Quantity'], roughness: ResolversTypes['Quantity'], tipAspectRatio: ResolversTypes['Quantity'], tortuosity: ResolversTypes['Quantity'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NucleationPeak: ResolverTypeWrapper<Omit<NucleationPeak, 'potential' | 'time'> & { potential: ResolversTypes['Quantity'], time: ResolversTypes['Quantity'] }>;
  NucleusAtSpacing: ResolverTypeWrapper<Omit<NucleusAtSpacing, 'halfCylinder' | 'halfSphere' | 'spacing'> & { halfCylinder?: Maybe<ResolversTypes['NucleusGeometry']>, halfSphere?: Maybe<ResolversTypes['NucleusGeometry']>, spacing: ResolversTypes['Quantity'] }>;
  NucleusCount: ResolverTypeWrapper<NucleusCount>;
  NucleusGeometry: ResolverTypeWrapper<Omit<NucleusGeometry, 'coverage' | 'radius' | 'roughness' | 'tortuosity'> & { coverage: ResolversTypes['Quantity'], radius: ResolversTypes['Quantity'], roughness: ResolversTypes['Quantity'], tortuosity: ResolversTypes['Quantity'] }>;
  OneNucleus: ResolverTypeWrapper<Omit<OneNucleus, 'meanThickness' | 'spacings'> & { meanThickness: ResolversTypes['Quantity'], spacings: ReadonlyArray<ResolversTypes['NucleusAtSpacing']> }>;
  OverpotentialPart: ResolverTypeWrapper<Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversTypes['Quantity'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterDistribution: ResolverTypeWrapper<Omit<ParameterDistribution, 'p05' | 'p50' | 'p95'> & { p05: ResolversTypes['Quantity'], p50: ResolversTypes['Quantity'], p95: ResolversTypes['Quantity'] }>;
  ParameterOrigin: ParameterOrigin;
  ParetoAxis: ParetoAxis;
  ParetoPoint: ResolverTypeWrapper<ParetoPointRecord>;
  ParetoSense: ParetoSense;
  Picture: ResolverTypeWrapper<Picture>;
  PlateauUnderLaw: ResolverTypeWrapper<Omit<PlateauUnderLaw, 'plateauOverpotential'> & { plateauOverpotential: ResolversTypes['Quantity'] }>;
  PolynomialLawInput: PolynomialLawInput;
  PredictedCell: PredictedCell;
  PredictedValue: ResolverTypeWrapper<PredictedValueParent>;
  Prediction: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Prediction']>;
  PredictionBasis: PredictionBasis;
  Property: ResolverTypeWrapper<PropertyNameRecord>;
  PropertyFilter: PropertyFilter;
  PropertyName: PropertyName;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reported: ResolverTypeWrapper<ReportedProperty>;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'allowed' | 'cellBiot' | 'cellSize' | 'width'> & { allowed: ResolversTypes['Quantity'], cellBiot: ResolversTypes['Quantity'], cellSize: ResolversTypes['Quantity'], width: ResolversTypes['Quantity'] }>;
  Run: ResolverTypeWrapper<RunRecord>;
  RunConnection: ResolverTypeWrapper<Connection<RunRecord>>;
  RunEdge: ResolverTypeWrapper<Edge<RunRecord>>;
  RunEvent: ResolverTypeWrapper<RunEventRecord>;
  RunFailure: ResolverTypeWrapper<RunFailureRecord>;
  RunFailureCode: RunFailureCode;
  RunFilter: RunFilter;
  RunParameter: ResolverTypeWrapper<RunParameterParent>;
  RunParameterRole: RunParameterRole;
  RunPatchInput: RunPatchInput;
  RunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunResult']>;
  RunState: RunState;
  RunStateFilter: RunStateFilter;
  SaltProfile: ResolverTypeWrapper<Omit<SaltProfile, 'currentDensity' | 'meanConcentration' | 'time'> & { currentDensity: ResolversTypes['Quantity'], meanConcentration: ResolversTypes['Quantity'], time: ResolversTypes['Quantity'] }>;
  SaltTransport: ResolverTypeWrapper<SaltTransport>;
  SaltTransportKind: SaltTransportKind;
  SampleDesign: ResolverTypeWrapper<SampleDesign>;
  SampleMethod: SampleMethod;
  SampledBand: ResolverTypeWrapper<SampledView>;
  SamplingError: ResolverTypeWrapper<Omit<SamplingError, 'p05' | 'p50' | 'p95'> & { p05?: Maybe<ResolversTypes['Quantity']>, p50?: Maybe<ResolversTypes['Quantity']>, p95?: Maybe<ResolversTypes['Quantity']> }>;
  ScreenConnection: ResolverTypeWrapper<ScreenPage>;
  ScreenCriterion: ScreenCriterion;
  ScreenEdge: ResolverTypeWrapper<ScreenedOnPage>;
  ScreenOrder: ScreenOrder;
  ScreenParts: ScreenParts;
  ScreenedSubject: ResolverTypeWrapper<ScreenedSubjectRecord>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchOnPage>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchMatch: ResolverTypeWrapper<Match>;
  SearchMatchKind: SearchMatchKind;
  Separator: ResolverTypeWrapper<SeparatorRecord>;
  SeparatorConnection: ResolverTypeWrapper<Connection<SeparatorRecord>>;
  SeparatorEdge: ResolverTypeWrapper<Edge<SeparatorRecord>>;
  Series: ResolverTypeWrapper<Series>;
  SlugFilter: SlugFilter;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRecord>>;
  SourceEdge: ResolverTypeWrapper<Edge<SourceRecord>>;
  SourceLookup: SourceLookup;
  StartRunInput: StartRunInput;
  StartRunPayload: ResolverTypeWrapper<Omit<StartRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  StartStudyInput: StartStudyInput;
  StartStudyPayload: ResolverTypeWrapper<Omit<StartStudyPayload, 'study'> & { study?: Maybe<ResolversTypes['Study']> }>;
  Statement: ResolverTypeWrapper<TextRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Study: ResolverTypeWrapper<StudyRecord>;
  StudyArmInput: StudyArmInput;
  StudyAxis: ResolverTypeWrapper<Omit<StudyAxis, 'values'> & { values: ReadonlyArray<ResolversTypes['Quantity']> }>;
  StudyAxisInput: StudyAxisInput;
  StudyBand: ResolverTypeWrapper<StudyBandParent>;
  StudyBandContribution: ResolverTypeWrapper<Omit<StudyBandContribution, 'atHigh' | 'atLow' | 'high' | 'low'> & { atHigh?: Maybe<ResolversTypes['Quantity']>, atLow?: Maybe<ResolversTypes['Quantity']>, high: ResolversTypes['Quantity'], low: ResolversTypes['Quantity'] }>;
  StudyConnection: ResolverTypeWrapper<Connection<StudyRecord>>;
  StudyCoordinate: ResolverTypeWrapper<Omit<StudyCoordinate, 'value'> & { value: ResolversTypes['Quantity'] }>;
  StudyDifference: ResolverTypeWrapper<StudyDifferenceParent>;
  StudyEdge: ResolverTypeWrapper<Edge<StudyRecord>>;
  StudyGroup: ResolverTypeWrapper<GroupParent>;
  StudyMember: ResolverTypeWrapper<MemberParent>;
  StudyNumber: ResolverTypeWrapper<Omit<StudyNumber, 'value'> & { value?: Maybe<ResolversTypes['Quantity']> }>;
  StudyProgress: ResolverTypeWrapper<StudyProgress>;
  StudySurfaceInput: StudySurfaceInput;
  Subject: ResolverTypeWrapper<SubjectRecord>;
  SubjectFilter: SubjectFilter;
  SubjectKind: SubjectKind;
  SubjectKindFilter: SubjectKindFilter;
  SubjectLookup: SubjectLookup;
  SubjectReference: SubjectReference;
  SubjectUnder: SubjectUnder;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Substrate: ResolverTypeWrapper<SubstrateRecord>;
  SubstrateConnection: ResolverTypeWrapper<Connection<SubstrateRecord>>;
  SubstrateEdge: ResolverTypeWrapper<Edge<SubstrateRecord>>;
  SubstrateForm: SubstrateForm;
  SuggestedRun: ResolverTypeWrapper<CellRun>;
  SuggestedSymmetricCellRun: ResolverTypeWrapper<CellRun>;
  SurfaceShare: ResolverTypeWrapper<Omit<SurfaceShare, 'share'> & { share: ResolversTypes['Quantity'] }>;
  Swing: ResolverTypeWrapper<Omit<Swing, 'high' | 'low'> & { high?: Maybe<ResolversTypes['Quantity']>, low?: Maybe<ResolversTypes['Quantity']> }>;
  SymmetricCell: ResolverTypeWrapper<CellRecord>;
  SymmetricCellPatchInput: SymmetricCellPatchInput;
  SymmetricCellResult: ResolverTypeWrapper<RunResultParent>;
  SymmetricCellRunInput: SymmetricCellRunInput;
  TableLawInput: TableLawInput;
  TestConditions: TestConditions;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UncertaintyBasis: UncertaintyBasis;
  UncertaintyKind: UncertaintyKind;
  Unit: ResolverTypeWrapper<Scalars['Unit']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VarianceShare: ResolverTypeWrapper<ShareView>;
  WhatIf: WhatIf;
  WindowScale: WindowScale;
  Withheld: ResolverTypeWrapper<WithheldRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlkaliMetal: AlkaliMetalRecord;
  AlkaliMetalConnection: Connection<AlkaliMetalRecord>;
  AlkaliMetalEdge: Edge<AlkaliMetalRecord>;
  Annotation: AnnotationRecord;
  Artifact: ArtifactParent;
  Assumption: AssumptionRecord;
  Audit: SubjectAudit;
  AuditDifference: Difference;
  AuditFilter: AuditFilter;
  AuditFinding: Finding;
  AuditFindingConnection: Connection<Finding>;
  AuditFindingEdge: Edge<Finding>;
  AuditReported: ReportedValue;
  AuditRule: Rule;
  AuditSummary: AuditSummaryRecord;
  AuditVerdictFilter: AuditVerdictFilter;
  BlockedAnswer: Blocked;
  Boolean: Scalars['Boolean']['output'];
  CancelRunInput: CancelRunInput;
  CancelRunPayload: Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  CancelStudyInput: CancelStudyInput;
  CancelStudyPayload: Omit<CancelStudyPayload, 'study'> & { study?: Maybe<ResolversParentTypes['Study']> };
  Cell: CellRecord;
  CellConfigurationFilter: CellConfigurationFilter;
  CellConnection: Connection<CellRecord>;
  CellEdge: Edge<CellRecord>;
  CellFilter: CellFilter;
  ChargeBalance: Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError?: Maybe<ResolversParentTypes['Quantity']>, plated: ResolversParentTypes['Quantity'], saltError: ResolversParentTypes['Quantity'], stripped: ResolversParentTypes['Quantity'] };
  Claim: ClaimRecord;
  ClaimConnection: Connection<ClaimRecord>;
  ClaimEdge: Edge<ClaimRecord>;
  ClaimFilter: ClaimFilter;
  ClaimLookup: ClaimLookup;
  ClaimValue: ResolversUnionTypes<ResolversParentTypes>['ClaimValue'];
  Coating: CoatingRecord;
  CoatingConnection: Connection<CoatingRecord>;
  CoatingEdge: Edge<CoatingRecord>;
  Comparability: ComparabilityParent;
  ComparedSubject: ScreenedSubjectRecord;
  ComparedValue: SubjectValue;
  Comparison: ComparisonParent;
  ConcentrationLawInput: ConcentrationLawInput;
  Condition: ConditionRecord;
  ConditionDifference: DifferenceParent;
  ConditionOfSubject: ConditionOfSubjectParent;
  ConditionStatusFilter: ConditionStatusFilter;
  ConditionStatusesFilter: ConditionStatusesFilter;
  ConditionType: ConditionNameRecord;
  Consensus: ConsensusRecord;
  ConsensusVote: WeighedVoteRecord;
  ContinueRunInput: ContinueRunInput;
  ContinueRunPayload: Omit<ContinueRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  DateTime: Scalars['DateTime']['output'];
  DepositBands: Omit<DepositBands, 'coverage' | 'gridTerms' | 'maximumHeight' | 'nucleationPeak' | 'nuclei' | 'plateauPotential' | 'platingTime' | 'roughness' | 'tortuosity'> & { coverage?: Maybe<ResolversParentTypes['SampledBand']>, gridTerms: ReadonlyArray<ResolversParentTypes['GridTerm']>, maximumHeight?: Maybe<ResolversParentTypes['SampledBand']>, nucleationPeak?: Maybe<ResolversParentTypes['SampledBand']>, nuclei?: Maybe<ResolversParentTypes['SampledBand']>, plateauPotential?: Maybe<ResolversParentTypes['SampledBand']>, platingTime?: Maybe<ResolversParentTypes['SampledBand']>, roughness?: Maybe<ResolversParentTypes['SampledBand']>, tortuosity?: Maybe<ResolversParentTypes['SampledBand']> };
  DepositRemainder: Omit<DepositRemainder, 'connected' | 'isolated' | 'meanThickness'> & { connected: ResolversParentTypes['Quantity'], isolated: ResolversParentTypes['Quantity'], meanThickness: ResolversParentTypes['Quantity'] };
  DepositSnapshot: Omit<DepositSnapshot, 'metalFraction' | 'morphology' | 'picture' | 'potential' | 'saltConcentration' | 'time'> & { metalFraction: ResolversParentTypes['Artifact'], morphology: ResolversParentTypes['Morphology'], picture: ResolversParentTypes['Artifact'], potential: ResolversParentTypes['Quantity'], saltConcentration: ResolversParentTypes['Artifact'], time: ResolversParentTypes['Quantity'] };
  DepositTargetInput: DepositTargetInput;
  DepositionBalance: Omit<DepositionBalance, 'charge' | 'chargeError' | 'largestLimitingShare' | 'massError'> & { charge: ResolversParentTypes['Quantity'], chargeError?: Maybe<ResolversParentTypes['Quantity']>, largestLimitingShare: ResolversParentTypes['Quantity'], massError: ResolversParentTypes['Quantity'] };
  DerivedQuantity: Derivation;
  DimensionlessGroup: Omit<DimensionlessGroup, 'value'> & { value?: Maybe<ResolversParentTypes['Quantity']> };
  Distribution: Omit<Distribution, 'median' | 'quartiles' | 'range'> & { median: ResolversParentTypes['Quantity'], quartiles: ResolversParentTypes['Quantity'], range: ResolversParentTypes['Quantity'] };
  DriveInput: DriveInput;
  Electrode: ElectrodeRecord;
  ElectrodeConnection: Connection<ElectrodeRecord>;
  ElectrodeEdge: Edge<ElectrodeRecord>;
  ElectrodeFilter: ElectrodeFilter;
  ElectrodepositionPatchInput: ElectrodepositionPatchInput;
  ElectrodepositionResult: RunResultParent;
  ElectrodepositionRunInput: ElectrodepositionRunInput;
  Electrolyte: ElectrolyteRecord;
  ElectrolyteComponent: Omit<ElectrolyteComponent, 'material'> & { material: ResolversParentTypes['Material'] };
  ElectrolyteConnection: Connection<ElectrolyteRecord>;
  ElectrolyteEdge: Edge<ElectrolyteRecord>;
  ElectrolyteLawsInput: ElectrolyteLawsInput;
  EvidenceFilter: EvidenceFilter;
  Extrapolation: Extrapolation;
  FacetCounts: FacetCounts;
  FacetValue: FacetValue;
  Float: Scalars['Float']['output'];
  FormulaInput: FormulaInput;
  FullCell: CellRecord;
  Gap: GapRecord;
  GapConnection: GapPage;
  GapEdge: GapOnPage;
  GridTerm: Omit<GridTerm, 'difference'> & { difference: ResolversParentTypes['Quantity'] };
  HalfCell: CellRecord;
  HeldPotential: Omit<HeldPotential, 'capacity' | 'currentDensity' | 'duration' | 'endCurrentDensity' | 'potential' | 'steadyCurrentDensity' | 'uncertainty'> & { capacity: ResolversParentTypes['Quantity'], currentDensity: ResolversParentTypes['Quantity'], duration: ResolversParentTypes['Quantity'], endCurrentDensity: ResolversParentTypes['Quantity'], potential: ResolversParentTypes['Quantity'], steadyCurrentDensity: ResolversParentTypes['Quantity'], uncertainty?: Maybe<ResolversParentTypes['SampledBand']> };
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Layer: ResolversUnionTypes<ResolversParentTypes>['Layer'];
  Locator: Locator;
  Material: MaterialRecord;
  MaterialConnection: Connection<MaterialRecord>;
  MaterialEdge: Edge<MaterialRecord>;
  Measurand: Measurand;
  MeasuredComparison: Omit<MeasuredComparison, 'claim' | 'difference' | 'relativeDifference'> & { claim: ResolversParentTypes['Claim'], difference: ResolversParentTypes['Quantity'], relativeDifference: ResolversParentTypes['Quantity'] };
  MembersEnded: MembersEnded;
  Meta: Context;
  Metric: MetricRecord;
  MetricArgument: MetricArgument;
  MetricArgumentInput: MetricArgumentInput;
  MetricInput: ResolvedInput;
  MetricRequest: MetricRequest;
  MissingInput: Missing;
  Model: ModelParent;
  ModelNameFilter: ModelNameFilter;
  ModelParameter: ModelParameterParent;
  ModelParameterInput: ModelParameterInput;
  Morphology: Omit<Morphology, 'coverage' | 'maximumHeight' | 'meanThickness' | 'minimumHeight' | 'porosity' | 'roughness' | 'tipAspectRatio' | 'tortuosity'> & { coverage: ResolversParentTypes['Quantity'], maximumHeight: ResolversParentTypes['Quantity'], meanThickness: ResolversParentTypes['Quantity'], minimumHeight: ResolversParentTypes['Quantity'], porosity: ResolversParentTypes['Quantity'], roughness: ResolversParentTypes['Quantity'], tipAspectRatio: ResolversParentTypes['Quantity'], tortuosity: ResolversParentTypes['Quantity'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NucleationPeak: Omit<NucleationPeak, 'potential' | 'time'> & { potential: ResolversParentTypes['Quantity'], time: ResolversParentTypes['Quantity'] };
  NucleusAtSpacing: Omit<NucleusAtSpacing, 'halfCylinder' | 'halfSphere' | 'spacing'> & { halfCylinder?: Maybe<ResolversParentTypes['NucleusGeometry']>, halfSphere?: Maybe<ResolversParentTypes['NucleusGeometry']>, spacing: ResolversParentTypes['Quantity'] };
  NucleusCount: NucleusCount;
  NucleusGeometry: Omit<NucleusGeometry, 'coverage' | 'radius' | 'roughness' | 'tortuosity'> & { coverage: ResolversParentTypes['Quantity'], radius: ResolversParentTypes['Quantity'], roughness: ResolversParentTypes['Quantity'], tortuosity: ResolversParentTypes['Quantity'] };
  OneNucleus: Omit<OneNucleus, 'meanThickness' | 'spacings'> & { meanThickness: ResolversParentTypes['Quantity'], spacings: ReadonlyArray<ResolversParentTypes['NucleusAtSpacing']> };
  OverpotentialPart: Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversParentTypes['Quantity'] };
  PageInfo: PageInfo;
  ParameterDistribution: Omit<ParameterDistribution, 'p05' | 'p50' | 'p95'> & { p05: ResolversParentTypes['Quantity'], p50: ResolversParentTypes['Quantity'], p95: ResolversParentTypes['Quantity'] };
  ParetoAxis: ParetoAxis;
  ParetoPoint: ParetoPointRecord;
  Picture: Picture;
  PlateauUnderLaw: Omit<PlateauUnderLaw, 'plateauOverpotential'> & { plateauOverpotential: ResolversParentTypes['Quantity'] };
  PolynomialLawInput: PolynomialLawInput;
  PredictedValue: PredictedValueParent;
  Prediction: ResolversUnionTypes<ResolversParentTypes>['Prediction'];
  Property: PropertyNameRecord;
  PropertyFilter: PropertyFilter;
  Quantity: QuantityParent;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Reported: ReportedProperty;
  Resolution: Omit<Resolution, 'allowed' | 'cellBiot' | 'cellSize' | 'width'> & { allowed: ResolversParentTypes['Quantity'], cellBiot: ResolversParentTypes['Quantity'], cellSize: ResolversParentTypes['Quantity'], width: ResolversParentTypes['Quantity'] };
  Run: RunRecord;
  RunConnection: Connection<RunRecord>;
  RunEdge: Edge<RunRecord>;
  RunEvent: RunEventRecord;
  RunFailure: RunFailureRecord;
  RunFilter: RunFilter;
  RunParameter: RunParameterParent;
  RunPatchInput: RunPatchInput;
  RunResult: ResolversUnionTypes<ResolversParentTypes>['RunResult'];
  RunStateFilter: RunStateFilter;
  SaltProfile: Omit<SaltProfile, 'currentDensity' | 'meanConcentration' | 'time'> & { currentDensity: ResolversParentTypes['Quantity'], meanConcentration: ResolversParentTypes['Quantity'], time: ResolversParentTypes['Quantity'] };
  SaltTransport: SaltTransport;
  SampleDesign: SampleDesign;
  SampledBand: SampledView;
  SamplingError: Omit<SamplingError, 'p05' | 'p50' | 'p95'> & { p05?: Maybe<ResolversParentTypes['Quantity']>, p50?: Maybe<ResolversParentTypes['Quantity']>, p95?: Maybe<ResolversParentTypes['Quantity']> };
  ScreenConnection: ScreenPage;
  ScreenCriterion: ScreenCriterion;
  ScreenEdge: ScreenedOnPage;
  ScreenOrder: ScreenOrder;
  ScreenParts: ScreenParts;
  ScreenedSubject: ScreenedSubjectRecord;
  SearchConnection: SearchPage;
  SearchEdge: SearchOnPage;
  SearchHit: Hit;
  SearchMatch: Match;
  Separator: SeparatorRecord;
  SeparatorConnection: Connection<SeparatorRecord>;
  SeparatorEdge: Edge<SeparatorRecord>;
  Series: Series;
  SlugFilter: SlugFilter;
  Source: SourceRecord;
  SourceConnection: Connection<SourceRecord>;
  SourceEdge: Edge<SourceRecord>;
  SourceLookup: SourceLookup;
  StartRunInput: StartRunInput;
  StartRunPayload: Omit<StartRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  StartStudyInput: StartStudyInput;
  StartStudyPayload: Omit<StartStudyPayload, 'study'> & { study?: Maybe<ResolversParentTypes['Study']> };
  Statement: TextRecord;
  String: Scalars['String']['output'];
  Study: StudyRecord;
  StudyArmInput: StudyArmInput;
  StudyAxis: Omit<StudyAxis, 'values'> & { values: ReadonlyArray<ResolversParentTypes['Quantity']> };
  StudyAxisInput: StudyAxisInput;
  StudyBand: StudyBandParent;
  StudyBandContribution: Omit<StudyBandContribution, 'atHigh' | 'atLow' | 'high' | 'low'> & { atHigh?: Maybe<ResolversParentTypes['Quantity']>, atLow?: Maybe<ResolversParentTypes['Quantity']>, high: ResolversParentTypes['Quantity'], low: ResolversParentTypes['Quantity'] };
  StudyConnection: Connection<StudyRecord>;
  StudyCoordinate: Omit<StudyCoordinate, 'value'> & { value: ResolversParentTypes['Quantity'] };
  StudyDifference: StudyDifferenceParent;
  StudyEdge: Edge<StudyRecord>;
  StudyGroup: GroupParent;
  StudyMember: MemberParent;
  StudyNumber: Omit<StudyNumber, 'value'> & { value?: Maybe<ResolversParentTypes['Quantity']> };
  StudyProgress: StudyProgress;
  StudySurfaceInput: StudySurfaceInput;
  Subject: SubjectRecord;
  SubjectFilter: SubjectFilter;
  SubjectKindFilter: SubjectKindFilter;
  SubjectLookup: SubjectLookup;
  SubjectReference: SubjectReference;
  SubjectUnder: SubjectUnder;
  Subscription: Record<PropertyKey, never>;
  Substrate: SubstrateRecord;
  SubstrateConnection: Connection<SubstrateRecord>;
  SubstrateEdge: Edge<SubstrateRecord>;
  SuggestedRun: CellRun;
  SuggestedSymmetricCellRun: CellRun;
  SurfaceShare: Omit<SurfaceShare, 'share'> & { share: ResolversParentTypes['Quantity'] };
  Swing: Omit<Swing, 'high' | 'low'> & { high?: Maybe<ResolversParentTypes['Quantity']>, low?: Maybe<ResolversParentTypes['Quantity']> };
  SymmetricCell: CellRecord;
  SymmetricCellPatchInput: SymmetricCellPatchInput;
  SymmetricCellResult: RunResultParent;
  SymmetricCellRunInput: SymmetricCellRunInput;
  TableLawInput: TableLawInput;
  TestConditions: TestConditions;
  URL: Scalars['URL']['output'];
  Unit: Scalars['Unit']['output'];
  UserError: UserError;
  VarianceShare: ShareView;
  Withheld: WithheldRecord;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlkaliMetalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlkaliMetal'] = ResolversParentTypes['AlkaliMetal']> = {
  arealMassOfLayer?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<AlkaliMetalArealMassOfLayerArgs, 'thickness'>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<AlkaliMetalAuditArgs, 'orderBy'>>;
  cells?: Resolver<Maybe<ResolversTypes['CellConnection']>, ParentType, ContextType, Partial<AlkaliMetalCellsArgs>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<AlkaliMetalClaimsArgs>>;
  criticalNucleusRadius?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<AlkaliMetalCriticalNucleusRadiusArgs, 'overpotential'>>;
  depositThickness?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<AlkaliMetalDepositThicknessArgs, 'arealCapacity'>>;
  electrodes?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<AlkaliMetalElectrodesArgs>>;
  electrolytes?: Resolver<Maybe<ResolversTypes['ElectrolyteConnection']>, ParentType, ContextType, Partial<AlkaliMetalElectrolytesArgs>>;
  exchangeCurrentDensityFromResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  molarMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  molarVolume?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nucleusCoverage?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<AlkaliMetalNucleusCoverageArgs, 'arealCapacity'>>;
  nucleusDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<AlkaliMetalNucleusDensityArgs, 'arealCapacity'>>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<AlkaliMetalReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theoreticalSpecificCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  theoreticalVolumetricCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  thicknessPerArealCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlkaliMetalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlkaliMetalConnection'] = ResolversParentTypes['AlkaliMetalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlkaliMetalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AlkaliMetal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlkaliMetalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlkaliMetalEdge'] = ResolversParentTypes['AlkaliMetalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
};

export type AnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annotation'] = ResolversParentTypes['Annotation']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnotationKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assumption'] = ResolversParentTypes['Assumption']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  findings?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['AuditSummary'], ParentType, ContextType>;
};

export type AuditDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditDifference'] = ResolversParentTypes['AuditDifference']> = {
  absolute?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  relative?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  bearsOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['AuditDifference']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['AuditReported']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AuditSeverity'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['AuditVerdict'], ParentType, ContextType>;
};

export type AuditFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
};

export type AuditReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditReported'] = ResolversParentTypes['AuditReported']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AuditRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRule'] = ResolversParentTypes['AuditRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLaw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AuditRelation'], ParentType, ContextType>;
};

export type AuditSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSummary'] = ResolversParentTypes['AuditSummary']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consistent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedAnswer'] = ResolversParentTypes['BlockedAnswer']> = {
  effect?: Resolver<ResolversTypes['GapEffect'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelName']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type CancelRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRunPayload'] = ResolversParentTypes['CancelRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelStudyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelStudyPayload'] = ResolversParentTypes['CancelStudyPayload']> = {
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  __resolveType: TypeResolveFn<'FullCell' | 'HalfCell' | 'SymmetricCell', ParentType, ContextType>;
};

export type CellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellConnection'] = ResolversParentTypes['CellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellEdge'] = ResolversParentTypes['CellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cell'], ParentType, ContextType>;
};

export type ChargeBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeBalance'] = ResolversParentTypes['ChargeBalance']> = {
  chargeError?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  plated?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  saltError?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  stripped?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  annotations?: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printedUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ClaimValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ConditionStatus']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  __resolveType: TypeResolveFn<'Quantity' | 'Statement' | 'Withheld', ParentType, ContextType>;
};

export type CoatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coating'] = ResolversParentTypes['Coating']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<CoatingAuditArgs, 'orderBy'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<CoatingClaimsArgs>>;
  collectorVoltageDrop?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<CoatingCollectorVoltageDropArgs, 'currentDensity' | 'length'>>;
  electrodes?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<CoatingElectrodesArgs>>;
  hosts?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<CoatingHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nucleusCoverage?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<CoatingNucleusCoverageArgs, 'meanThickness'>>;
  nucleusRadius?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<CoatingNucleusRadiusArgs, 'meanThickness'>>;
  nucleusRoughness?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<CoatingNucleusRoughnessArgs, 'meanThickness'>>;
  recipe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<CoatingReportedArgs, 'property'>>;
  sheetResistance?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<CoatingSheetResistanceArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thicknessFromSheetResistance?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<CoatingThicknessFromSheetResistanceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoatingConnection'] = ResolversParentTypes['CoatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoatingEdge'] = ResolversParentTypes['CoatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coating'], ParentType, ContextType>;
};

export type ComparabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparability'] = ResolversParentTypes['Comparability']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['ConditionDifference']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparabilityVerdict'], ParentType, ContextType>;
};

export type ComparedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedSubject'] = ResolversParentTypes['ComparedSubject']> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ComparedValue']>, ParentType, ContextType>;
};

export type ComparedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedValue'] = ResolversParentTypes['ComparedValue']> = {
  chosen?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicted?: Resolver<Maybe<ResolversTypes['Prediction']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relativeToFirst?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sampledBand?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  sampledDifference?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  sampledRatio?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  comparability?: Resolver<ReadonlyArray<ResolversTypes['Comparability']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparedSubject']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionDifference'] = ResolversParentTypes['ConditionDifference']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ConditionOfSubject']>, ParentType, ContextType>;
};

export type ConditionNameResolvers = EnumResolverSignature<{ ACTIVE_MATERIAL_LOADING?: any, ADSORBATE?: any, AREAL_CAPACITY?: any, AREA_BASIS?: any, CAPACITY_OF_RATE?: any, COMPONENT?: any, CONCENTRATION?: any, COUNTER_ELECTRODE?: any, CURRENT_DENSITY?: any, CYCLES?: any, C_RATE?: any, DEPTH?: any, DIRECTION?: any, ELECTRODE_AREA?: any, ELECTROLYTE?: any, ELECTROLYTE_TO_CAPACITY?: any, ELECTROLYTE_VOLUME?: any, FACET?: any, FORMING_PRESSURE?: any, HALF_CYCLE?: any, HYSTERESIS?: any, LAYER?: any, LOWER_VOLTAGE?: any, MASS_BASIS?: any, MEDIUM?: any, METHOD?: any, NP_RATIO?: any, PLATED_CAPACITY?: any, PLUS_MINUS?: any, POTENTIAL?: any, PROCESS?: any, PROTOCOL?: any, REFERENCE?: any, RELATIVE_TO?: any, REPEATS?: any, SCAN_RATE?: any, SEPARATOR?: any, SIGN_CONVENTION?: any, SPECIES?: any, SPECIFIC_CURRENT?: any, STACK_PRESSURE?: any, STATE?: any, TEMPERATURE?: any, TEST_END?: any, THICKNESS?: any, TIME?: any, UPPER_VOLTAGE?: any }, ResolversTypes['ConditionName']>;

export type ConditionOfSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionOfSubject'] = ResolversParentTypes['ConditionOfSubject']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionType'] = ResolversParentTypes['ConditionType']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ConditionForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ConditionName'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsensusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consensus'] = ResolversParentTypes['Consensus']> = {
  interval?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsensusMethod'], ParentType, ContextType>;
  nextSource?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  tau?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['ConsensusVote']>, ParentType, ContextType>;
};

export type ConsensusVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsensusVote'] = ResolversParentTypes['ConsensusVote']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ContinueRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinueRunPayload'] = ResolversParentTypes['ContinueRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepositBandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositBands'] = ResolversParentTypes['DepositBands']> = {
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  endedOtherwise?: Resolver<ReadonlyArray<ResolversTypes['MembersEnded']>, ParentType, ContextType>;
  gridTerms?: Resolver<ReadonlyArray<ResolversTypes['GridTerm']>, ParentType, ContextType>;
  maximumHeight?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nucleationPeak?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  nuclei?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  plateauPotential?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  platingTime?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  roughness?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  tortuosity?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
};

export type DepositRemainderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositRemainder'] = ResolversParentTypes['DepositRemainder']> = {
  connected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  meanThickness?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type DepositSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositSnapshot'] = ResolversParentTypes['DepositSnapshot']> = {
  heightProfile?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Series']>>, ParentType, ContextType, Partial<DepositSnapshotHeightProfileArgs>>;
  metalFraction?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  morphology?: Resolver<ResolversTypes['Morphology'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  potential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  saltConcentration?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type DepositionBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositionBalance'] = ResolversParentTypes['DepositionBalance']> = {
  charge?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  chargeError?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  largestLimitingShare?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  massError?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type DerivedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivedQuantity'] = ResolversParentTypes['DerivedQuantity']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['Assumption']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['MetricInput']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sampledBand?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['UncertaintyKind']>, ParentType, ContextType>;
};

export type DimensionlessGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionlessGroup'] = ResolversParentTypes['DimensionlessGroup']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  observable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quartiles?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type ElectrodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Electrode'] = ResolversParentTypes['Electrode']> = {
  activeMaterial?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  activeMaterialUtilisation?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrodeActiveMaterialUtilisationArgs, 'electrons'>>;
  additiveLoading?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  alloyingCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrodeAlloyingCapacityArgs, 'electrons'>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<ElectrodeAuditArgs, 'orderBy'>>;
  cells?: Resolver<Maybe<ResolversTypes['CellConnection']>, ParentType, ContextType, Partial<ElectrodeCellsArgs>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<ElectrodeClaimsArgs>>;
  coatingThicknessFromMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrodeCoatingThicknessFromMassArgs>>;
  coatings?: Resolver<ReadonlyArray<ResolversTypes['Coating']>, ParentType, ContextType>;
  deliveredSpecificCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrodeDeliveredSpecificCapacityArgs>>;
  filled?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<ElectrodeFilledArgs>>;
  host?: Resolver<Maybe<ResolversTypes['Electrode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['Layer']>, ParentType, ContextType>;
  metal?: Resolver<Maybe<ResolversTypes['AlkaliMetal']>, ParentType, ContextType>;
  metalArealCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metalFilmThickness?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrodeMetalFilmThicknessArgs>>;
  metalShellThickness?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<ElectrodeReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spreadingCoefficient?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrodeSpreadingCoefficientArgs>>;
  substrate?: Resolver<Maybe<ResolversTypes['Substrate']>, ParentType, ContextType>;
  wickingHeight?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrodeWickingHeightArgs, 'time'>>;
  youngContactAngle?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrodeYoungContactAngleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectrodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrodeConnection'] = ResolversParentTypes['ElectrodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectrodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Electrode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectrodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrodeEdge'] = ResolversParentTypes['ElectrodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
};

export type ElectrodepositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrodepositionResult'] = ResolversParentTypes['ElectrodepositionResult']> = {
  balance?: Resolver<ResolversTypes['DepositionBalance'], ParentType, ContextType>;
  bands?: Resolver<Maybe<ResolversTypes['DepositBands']>, ParentType, ContextType>;
  bandsReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PredictionBasis'], ParentType, ContextType>;
  basisReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['DepositionEnding'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['DimensionlessGroup']>, ParentType, ContextType>;
  morphology?: Resolver<ResolversTypes['Morphology'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nucleationPeak?: Resolver<Maybe<ResolversTypes['NucleationPeak']>, ParentType, ContextType>;
  nuclei?: Resolver<ReadonlyArray<ResolversTypes['NucleusCount']>, ParentType, ContextType>;
  oneNucleus?: Resolver<Maybe<ResolversTypes['OneNucleus']>, ParentType, ContextType>;
  plateauPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  remainder?: Resolver<Maybe<ResolversTypes['DepositRemainder']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  snapshots?: Resolver<ReadonlyArray<ResolversTypes['DepositSnapshot']>, ParentType, ContextType>;
  surface?: Resolver<ReadonlyArray<ResolversTypes['SurfaceShare']>, ParentType, ContextType>;
  transport?: Resolver<ResolversTypes['SaltTransport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectrolyteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Electrolyte'] = ResolversParentTypes['Electrolyte']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<ElectrolyteAuditArgs, 'orderBy'>>;
  cationDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteCationDiffusivityArgs>>;
  cationMobility?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  cells?: Resolver<Maybe<ResolversTypes['CellConnection']>, ParentType, ContextType, Partial<ElectrolyteCellsArgs>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<ElectrolyteClaimsArgs>>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ElectrolyteComponent']>, ParentType, ContextType>;
  estimatedSaltDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteEstimatedSaltDiffusivityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ionMobilityAt?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteIonMobilityAtArgs>>;
  ionMobilitySum?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  ionicConductivityAt?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteIonicConductivityAtArgs>>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrolyteLimitingCurrentDensityArgs, 'thickness'>>;
  limitingCurrentShare?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrolyteLimitingCurrentShareArgs, 'currentDensity' | 'thickness'>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nernstEinsteinDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteNernstEinsteinDiffusivityArgs>>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<ElectrolyteReportedArgs, 'property'>>;
  saltDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteSaltDiffusivityArgs>>;
  saltDiffusivityAt?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteSaltDiffusivityAtArgs>>;
  sandCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrolyteSandCapacityArgs, 'currentDensity'>>;
  sandTime?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrolyteSandTimeArgs, 'currentDensity'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectrolyteComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrolyteComponent'] = ResolversParentTypes['ElectrolyteComponent']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ComponentRole'], ParentType, ContextType>;
};

export type ElectrolyteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrolyteConnection'] = ResolversParentTypes['ElectrolyteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectrolyteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectrolyteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectrolyteEdge'] = ResolversParentTypes['ElectrolyteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Electrolyte'], ParentType, ContextType>;
};

export type ExtrapolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extrapolation'] = ResolversParentTypes['Extrapolation']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ExtrapolationKind'], ParentType, ContextType>;
};

export type FacetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormulaInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormulaInput'] = ResolversParentTypes['FormulaInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['InputOrigin']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type FullCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FullCell'] = ResolversParentTypes['FullCell']> = {
  areaSpecificResistance?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellAreaSpecificResistanceArgs>>;
  arealCapacityForSpecificEnergy?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellArealCapacityForSpecificEnergyArgs, 'specificEnergy'>>;
  arealEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<FullCellAuditArgs, 'orderBy'>>;
  capacityRetention?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellCapacityRetentionArgs, 'cycles'>>;
  capacityRetentionPerCycle?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<FullCellClaimsArgs>>;
  collectorAndSeparatorMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  commonBasisSpecificEnergy?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellCommonBasisSpecificEnergyArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  conventionalSpecificEnergy?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellConventionalSpecificEnergyArgs>>;
  conventionalSpecificEnergyLimit?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellConventionalSpecificEnergyLimitArgs>>;
  criticalShearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellCriticalShearModulusRatioArgs, 'cationVolumeRatio'>>;
  cyclesToEightyPercent?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  dryStackMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellDryStackMassArgs>>;
  elasticSuppression?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellElasticSuppressionArgs, 'cationVolumeRatio'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  electrolyteMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  energyEfficiency?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellEnergyEfficiencyArgs>>;
  energySaved?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellEnergySavedArgs, 'referenceEfficiency'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedActiveMassFraction?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellImpliedActiveMassFractionArgs>>;
  inventoryLife?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellInventoryLifeArgs, 'coulombicEfficiency'>>;
  materialCarbonFootprint?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  materialCost?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  meanChargeVoltage?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  meanDischargeVoltage?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  metalDemand?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metalExcess?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  npRatio?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  npRatioForSpecificEnergy?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellNpRatioForSpecificEnergyArgs, 'specificEnergy'>>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<FullCellReportedArgs, 'property'>>;
  residualComponentMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellResidualComponentMassArgs>>;
  residualElectrolyteMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellResidualElectrolyteMassArgs, 'componentMass'>>;
  residualElectrolyteToCapacityRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellResidualElectrolyteToCapacityRatioArgs, 'componentMass'>>;
  retainedArealCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellRetainedArealCapacityArgs, 'cycles'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  shearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellShearModulusRatioArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specificEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  specificEnergyChange?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellSpecificEnergyChangeArgs, 'reference'>>;
  stackMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  unweighedMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellUnweighedMassArgs>>;
  voltageEfficiency?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  voltageGap?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  blockedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlockedAnswer']>>, ParentType, ContextType, RequireFields<GapBlocksArgs, 'first'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GridTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridTerm'] = ResolversParentTypes['GridTerm']> = {
  difference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HalfCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfCell'] = ResolversParentTypes['HalfCell']> = {
  areaSpecificResistance?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<HalfCellAreaSpecificResistanceArgs>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<HalfCellAuditArgs, 'orderBy'>>;
  averageCoulombicEfficiency?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellAverageCoulombicEfficiencyArgs, 'platedCapacity' | 'strippedCapacity'>>;
  capacityToDendrites?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellCapacityToDendritesArgs, 'currentDensity'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<HalfCellClaimsArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  criticalShearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellCriticalShearModulusRatioArgs, 'cationVolumeRatio'>>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  elasticSuppression?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellElasticSuppressionArgs, 'cationVolumeRatio'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<HalfCellLimitingCurrentDensityArgs>>;
  limitingCurrentShare?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellLimitingCurrentShareArgs, 'currentDensity'>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<HalfCellReportedArgs, 'property'>>;
  reservoirCoulombicEfficiency?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellReservoirCoulombicEfficiencyArgs, 'cycledCapacity' | 'cycles' | 'finalStrippedCapacity' | 'reservoirCapacity'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  shearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<HalfCellShearModulusRatioArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldPotentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPotential'] = ResolversParentTypes['HeldPotential']> = {
  capacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  currentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  endCurrentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  endedBy?: Resolver<ResolversTypes['HalfCycleEnd'], ParentType, ContextType>;
  potential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  steadyCurrentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
};

export type LayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layer'] = ResolversParentTypes['Layer']> = {
  __resolveType: TypeResolveFn<'AlkaliMetal' | 'Coating' | 'Material' | 'Substrate', ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  alloyingThickness?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialAlloyingThicknessArgs, 'arealCapacity' | 'electrons'>>;
  amountConcentration?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialAmountConcentrationArgs, 'massConcentration'>>;
  arealMassOfLayer?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialArealMassOfLayerArgs, 'thickness'>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<MaterialAuditArgs, 'orderBy'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<MaterialClaimsArgs>>;
  coatings?: Resolver<Maybe<ResolversTypes['CoatingConnection']>, ParentType, ContextType, Partial<MaterialCoatingsArgs>>;
  conversionVolumeRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialConversionVolumeRatioArgs, 'besideMolarVolume' | 'reactantMolarVolume'>>;
  depletionWidth?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialDepletionWidthArgs, 'builtInPotential'>>;
  diffractionAngle?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialDiffractionAngleArgs, 'h' | 'k' | 'l'>>;
  displacementMetalRetained?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialDisplacementMetalRetainedArgs, 'depositedIonCharge' | 'dissolvedIonCharge'>>;
  displacementVolumeRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialDisplacementVolumeRatioArgs, 'depositedIonCharge' | 'dissolvedIonCharge' | 'metalMolarVolume'>>;
  electrodes?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<MaterialElectrodesArgs>>;
  electrolytes?: Resolver<Maybe<ResolversTypes['ElectrolyteConnection']>, ParentType, ContextType, Partial<MaterialElectrolytesArgs>>;
  electronSchottkyBarrier?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialElectronSchottkyBarrierArgs, 'workFunction'>>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holeSchottkyBarrier?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialHoleSchottkyBarrierArgs, 'workFunction'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latticeSpacing?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialLatticeSpacingArgs, 'h' | 'k' | 'l'>>;
  molarMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  molarVolume?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phaseVolumeFraction?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialPhaseVolumeFractionArgs, 'besideMolarVolume'>>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<MaterialReportedArgs, 'property'>>;
  richardsonRatio?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specificEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  substrates?: Resolver<Maybe<ResolversTypes['SubstrateConnection']>, ParentType, ContextType, Partial<MaterialSubstratesArgs>>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  theoreticalSpecificCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialTheoreticalSpecificCapacityArgs, 'electrons'>>;
  theoreticalVolumetricCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<MaterialTheoreticalVolumetricCapacityArgs, 'electrons'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MeasuredComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredComparison'] = ResolversParentTypes['MeasuredComparison']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  differsIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCalibratedOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relativeDifference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type MembersEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembersEnded'] = ResolversParentTypes['MembersEnded']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MemberEnding'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  areaBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['MetricArgument']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['FormulaInput']>, ParentType, ContextType>;
  latex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricArgument'] = ResolversParentTypes['MetricArgument']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type MetricInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricInput'] = ResolversParentTypes['MetricInput']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['InputOrigin']>, ParentType, ContextType>;
  passedOver?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingInput'] = ResolversParentTypes['MissingInput']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  startRun?: Resolver<Maybe<ResolversTypes['SuggestedRun']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ModelParameter']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelNameResolvers = EnumResolverSignature<{ ELECTRODEPOSITION?: any, SYMMETRIC_CELL?: any }, ResolversTypes['ModelName']>;

export type ModelParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelParameter'] = ResolversParentTypes['ModelParameter']> = {
  allowed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type MorphologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Morphology'] = ResolversParentTypes['Morphology']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  maximumHeight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  meanThickness?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  minimumHeight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  porosity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  roughness?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  tipAspectRatio?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  tortuosity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelRun?: Resolver<ResolversTypes['CancelRunPayload'], ParentType, ContextType, RequireFields<MutationCancelRunArgs, 'input'>>;
  cancelStudy?: Resolver<ResolversTypes['CancelStudyPayload'], ParentType, ContextType, RequireFields<MutationCancelStudyArgs, 'input'>>;
  continueRun?: Resolver<ResolversTypes['ContinueRunPayload'], ParentType, ContextType, RequireFields<MutationContinueRunArgs, 'input'>>;
  startRun?: Resolver<ResolversTypes['StartRunPayload'], ParentType, ContextType, RequireFields<MutationStartRunArgs, 'input'>>;
  startStudy?: Resolver<ResolversTypes['StartStudyPayload'], ParentType, ContextType, RequireFields<MutationStartStudyArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AlkaliMetal' | 'Claim' | 'Coating' | 'Electrode' | 'Electrolyte' | 'FullCell' | 'HalfCell' | 'Material' | 'Run' | 'Separator' | 'Source' | 'Study' | 'Substrate' | 'SymmetricCell', ParentType, ContextType>;
};

export type NucleationPeakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NucleationPeak'] = ResolversParentTypes['NucleationPeak']> = {
  potential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type NucleusAtSpacingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NucleusAtSpacing'] = ResolversParentTypes['NucleusAtSpacing']> = {
  halfCylinder?: Resolver<Maybe<ResolversTypes['NucleusGeometry']>, ParentType, ContextType>;
  halfSphere?: Resolver<Maybe<ResolversTypes['NucleusGeometry']>, ParentType, ContextType>;
  spacing?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type NucleusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NucleusCount'] = ResolversParentTypes['NucleusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NucleusGeometryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NucleusGeometry'] = ResolversParentTypes['NucleusGeometry']> = {
  coverage?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  radius?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  roughness?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  tortuosity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type OneNucleusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneNucleus'] = ResolversParentTypes['OneNucleus']> = {
  meanThickness?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spacings?: Resolver<ReadonlyArray<ResolversTypes['NucleusAtSpacing']>, ParentType, ContextType>;
};

export type OverpotentialPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverpotentialPart'] = ResolversParentTypes['OverpotentialPart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterDistribution'] = ResolversParentTypes['ParameterDistribution']> = {
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  p05?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  p95?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['DistributionShape'], ParentType, ContextType>;
};

export type ParetoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParetoPoint'] = ResolversParentTypes['ParetoPoint']> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['ComparedValue'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['ComparedValue'], ParentType, ContextType>;
};

export type PictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlateauUnderLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlateauUnderLaw'] = ResolversParentTypes['PlateauUnderLaw']> = {
  law?: Resolver<ResolversTypes['InterfaceLaw'], ParentType, ContextType>;
  plateauOverpotential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PredictedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredictedValue'] = ResolversParentTypes['PredictedValue']> = {
  basis?: Resolver<ResolversTypes['PredictionBasis'], ParentType, ContextType>;
  basisReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extrapolates?: Resolver<ReadonlyArray<ResolversTypes['Extrapolation']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RunParameter']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  uncertainty?: Resolver<ResolversTypes['SampledBand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prediction'] = ResolversParentTypes['Prediction']> = {
  __resolveType: TypeResolveFn<'PredictedValue' | 'UserError', ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PropertyName'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ConditionName']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropertyNameResolvers = EnumResolverSignature<{ ABUNDANCE?: any, ACTIVATION_ENERGY?: any, ACTIVE_MASS_FRACTION?: any, ACTIVE_MASS_RATIO?: any, ACTIVE_MATERIAL_LOADING?: any, ACTIVE_SITE_SPACING?: any, ADSORPTION_ENERGY?: any, AREAL_CAPACITY?: any, AREAL_MASS?: any, AREAL_RESISTANCE?: any, ASSERTION?: any, ATMOSPHERIC_IMPURITIES?: any, AUTHORSHIP?: any, AVERAGING_WINDOW?: any, BAND_GAP?: any, BARRIER_HEIGHT?: any, BASIS?: any, BINDING_ENERGY?: any, BOILING_POINT?: any, BRUGGEMAN_EXPONENT?: any, BULK_MODULUS?: any, BULK_RESISTANCE?: any, CAPACITY_FADE_PER_CYCLE?: any, CAPACITY_OF_RATE?: any, CAPACITY_RETENTION?: any, CAPACITY_RETENTION_PER_CYCLE?: any, CARBON_FOOTPRINT?: any, CELL_CHARGE?: any, CELL_CURRENT?: any, CELL_FORMAT?: any, CELL_NUCLEATION_OVERPOTENTIAL?: any, CHARACTER?: any, CHARGE_CAPACITY?: any, CHARGE_TRANSFER_COEFFICIENT?: any, CHARGE_TRANSFER_RESISTANCE?: any, CITATION?: any, COLLECTOR_MASS?: any, COMPARISON?: any, COMPONENT_CONCENTRATION?: any, COMPONENT_MASS_FRACTION?: any, COMPONENT_MOLALITY?: any, COMPONENT_MOLE_FRACTION?: any, COMPONENT_VOLUME_FRACTION?: any, COMPOSITION?: any, CONDUCTIVITY_ACTIVATION_ENERGY?: any, CONTACT_ANGLE?: any, COORDINATION_NUMBER?: any, COULOMBIC_EFFICIENCY?: any, CRACK_SPACING?: any, CRACK_WIDTH?: any, CRITICAL_CURRENT_DENSITY?: any, CRYSTALLITE_SIZE?: any, CUT_OFF_VOLTAGE?: any, CYCLED_CAPACITY?: any, CYCLE_LIFE?: any, CYCLING_CURRENT_DENSITY?: any, C_RATE?: any, DECLARATION?: any, DECOMPOSITION_TEMPERATURE?: any, DEFINITION?: any, DENSITY?: any, DEPTH_OF_DISCHARGE?: any, DIFFRACTION_ANGLE?: any, DIFFRACTION_CARD?: any, DISCHARGE_CAPACITY?: any, DISTRIBUTION?: any, DOPANT_DENSITY?: any, DOUBLE_LAYER_CAPACITANCE?: any, DRY_STACK_MASS?: any, EFFECTIVE_CONDUCTIVITY?: any, ELECTROCHEMICALLY_ACTIVE_AREA?: any, ELECTRODE_AREA?: any, ELECTRODE_DISTANCE?: any, ELECTROLYTE_CONTACT_ANGLE?: any, ELECTROLYTE_TO_CAPACITY_RATIO?: any, ELECTROLYTE_VOLUME?: any, ELECTROLYTE_VOLUME_PER_AREA?: any, ELECTROLYTE_VOLUME_PER_CAPACITY?: any, ELECTRONIC_CONDUCTIVITY?: any, ELECTRON_AFFINITY?: any, ENERGY_DEMAND?: any, ENERGY_DENSITY?: any, ENERGY_EFFICIENCY?: any, EQUATION?: any, EXCHANGE_CURRENT_DENSITY?: any, FAILURE?: any, FARADAY_CONSTANT?: any, FIBRE_DIAMETER?: any, FIBRE_RADIUS?: any, FIBRE_SURFACE_AREA?: any, FIGURE_CONTENT?: any, FILM_RESISTANCE?: any, FORMATION_CYCLES?: any, FORMATION_ENERGY?: any, FORMULA?: any, GLASS_TRANSITION_TEMPERATURE?: any, GROWTH_OVERPOTENTIAL?: any, INITIAL_COULOMBIC_EFFICIENCY?: any, INSTRUMENT?: any, INTERATOMIC_DISTANCE?: any, INTERFACE_ACTIVATION_ENERGY?: any, INTERFACE_RESISTANCE?: any, INTERFACIAL_ENERGY?: any, INTERPHASE_CHARGE?: any, INTERPHASE_THICKNESS?: any, IONIC_CONDUCTIVITY?: any, ION_DIFFUSIVITY?: any, ION_MOBILITY?: any, IRREVERSIBLE_AREAL_CAPACITY?: any, IRREVERSIBLE_CAPACITY?: any, ISLAND_DIAMETER?: any, ISLAND_PITCH?: any, LATTICE_ANGLE_GAMMA?: any, LATTICE_PARAMETER_A?: any, LATTICE_PARAMETER_C?: any, LATTICE_PLANE?: any, LATTICE_SPACING?: any, LIFETIME?: any, LIMITATION?: any, LIMITING_CURRENT_DENSITY?: any, LOWER_CUT_OFF_VOLTAGE?: any, MAC_MULLIN_NUMBER?: any, MASS_LOSS?: any, MEAN_CHARGE_VOLTAGE?: any, MEAN_DISCHARGE_VOLTAGE?: any, MEAN_POTENTIAL?: any, MECHANISM?: any, MELTING_POINT?: any, METAL_EXCESS?: any, METAL_LOADING?: any, MIGRATION_BARRIER?: any, MINIMUM_STACK_PRESSURE?: any, MODEL_SETTING?: any, MORPHOLOGY?: any, NP_RATIO?: any, NUCLEATION_OVERPOTENTIAL?: any, NUCLEUS_DIAMETER?: any, OBSERVATION_POTENTIAL?: any, OPEN_CIRCUIT_VOLTAGE?: any, OVERPOTENTIAL?: any, OXIDATION_LIMIT?: any, PARTICLE_SIZE?: any, PEAK_POTENTIAL?: any, PEAK_SEPARATION?: any, PH?: any, PHASE_EVIDENCE?: any, PHASE_REACTION?: any, PHOTON_ENERGY?: any, PIECE_DIAMETER?: any, PIECE_MASS?: any, PLATEAU_DRIFT?: any, PLATEAU_POTENTIAL?: any, PLATED_CAPACITY?: any, PLAUSIBLE_VOLTAGE?: any, POISSON_RATIO?: any, POLARISATION?: any, PORE_RADIUS?: any, PORE_VOLUME?: any, POROSITY?: any, POTENTIAL_WINDOW?: any, PREPARATION?: any, PREPARATION_PRESSURE?: any, PREPARATION_TEMPERATURE?: any, PREPARATION_TIME?: any, PRICE?: any, PUBLICATION?: any, QUALITY?: any, RAMAN_SHIFT?: any, RATE_CAPABILITY?: any, READ_OUT_POTENTIAL?: any, REAGENT_CONCENTRATION?: any, REDUCTION_LIMIT?: any, REFERENCE_CAPACITANCE?: any, REFERENCE_COUNT?: any, RELATIVE_CAPACITY?: any, RELATIVE_DENSITY?: any, RELATIVE_PERMITTIVITY?: any, REPEATABILITY?: any, REQUIREMENT?: any, RESISTANCE?: any, RESISTIVITY?: any, RESPONSE_CURRENT_DENSITY?: any, RETAINED_AREAL_CAPACITY?: any, REVERSIBLE_CAPACITY?: any, RICHARDSON_CONSTANT?: any, ROUGHNESS?: any, SALT_CONCENTRATION?: any, SALT_DIFFUSIVITY?: any, SAND_TIME_MEASURED?: any, SCAN_RATE?: any, SHEAR_MODULUS?: any, SHEET_RESISTANCE?: any, SHORT_CIRCUIT_PRESSURE?: any, SHORT_CIRCUIT_TIME?: any, SITE_OCCUPANCY?: any, SOLID_DIFFUSIVITY?: any, SOLUBILITY?: any, SPECIES_RATIO?: any, SPECIES_SHARE?: any, SPECIFIC_CAPACITY?: any, SPECIFIC_CURRENT?: any, SPECIFIC_ENERGY?: any, SPECIFIC_ENERGY_GAIN?: any, SPECIFIC_SURFACE_AREA?: any, STABILITY?: any, STABLE_CYCLES?: any, STACK_MASS?: any, STACK_PRESSURE?: any, STANDARD_POTENTIAL?: any, SUPPLIER?: any, SURFACE_ENERGY?: any, SURFACE_TENSION?: any, TENSILE_STRENGTH?: any, TEST_DURATION?: any, TEST_PROTOCOL?: any, TEST_TEMPERATURE?: any, THERMODYNAMIC_FACTOR?: any, THICKNESS?: any, TIME_TO_DENDRITES?: any, TITLE?: any, TRANSFERENCE_NUMBER?: any, UPPER_CUT_OFF_VOLTAGE?: any, USE?: any, VISCOSITY?: any, WETTING?: any, WORKING_POTENTIAL?: any, YIELD_STRENGTH?: any, YOUNGS_MODULUS?: any }, ResolversTypes['PropertyName']>;

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  in?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<QuantityInArgs, 'unit'>>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  standardUncertainty?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncertaintyBasis?: Resolver<Maybe<ResolversTypes['UncertaintyBasis']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alkaliMetal?: Resolver<Maybe<ResolversTypes['AlkaliMetal']>, ParentType, ContextType, RequireFields<QueryAlkaliMetalArgs, 'by'>>;
  alkaliMetals?: Resolver<Maybe<ResolversTypes['AlkaliMetalConnection']>, ParentType, ContextType, Partial<QueryAlkaliMetalsArgs>>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType, RequireFields<QueryCellArgs, 'by'>>;
  cells?: Resolver<Maybe<ResolversTypes['CellConnection']>, ParentType, ContextType, Partial<QueryCellsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'by'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'certainty' | 'orderBy'>>;
  coating?: Resolver<Maybe<ResolversTypes['Coating']>, ParentType, ContextType, RequireFields<QueryCoatingArgs, 'by'>>;
  coatings?: Resolver<Maybe<ResolversTypes['CoatingConnection']>, ParentType, ContextType, Partial<QueryCoatingsArgs>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'of' | 'subjects'>>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ConditionType']>, ParentType, ContextType>;
  electrode?: Resolver<Maybe<ResolversTypes['Electrode']>, ParentType, ContextType, RequireFields<QueryElectrodeArgs, 'by'>>;
  electrodes?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<QueryElectrodesArgs>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType, RequireFields<QueryElectrolyteArgs, 'by'>>;
  electrolytes?: Resolver<Maybe<ResolversTypes['ElectrolyteConnection']>, ParentType, ContextType, Partial<QueryElectrolytesArgs>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'by'>>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, Partial<QueryMaterialsArgs>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  properties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Property']>>, ParentType, ContextType, Partial<QueryPropertiesArgs>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<QueryRunsArgs>>;
  screen?: Resolver<Maybe<ResolversTypes['ScreenConnection']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'certainty' | 'kind'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType, RequireFields<QuerySeparatorArgs, 'by'>>;
  separators?: Resolver<Maybe<ResolversTypes['SeparatorConnection']>, ParentType, ContextType, Partial<QuerySeparatorsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  studies?: Resolver<Maybe<ResolversTypes['StudyConnection']>, ParentType, ContextType, Partial<QueryStudiesArgs>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<QueryStudyArgs, 'id'>>;
  substrate?: Resolver<Maybe<ResolversTypes['Substrate']>, ParentType, ContextType, RequireFields<QuerySubstrateArgs, 'by'>>;
  substrates?: Resolver<Maybe<ResolversTypes['SubstrateConnection']>, ParentType, ContextType, Partial<QuerySubstratesArgs>>;
  withheld?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, Partial<QueryWithheldArgs>>;
};

export type ReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reported'] = ResolversParentTypes['Reported']> = {
  chosen?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  consensus?: Resolver<Maybe<ResolversTypes['Consensus']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  violated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  allowed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cellBiot?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cellSize?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  artifacts?: Resolver<ReadonlyArray<ResolversTypes['Artifact']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coating?: Resolver<Maybe<ResolversTypes['Coating']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  electrode?: Resolver<Maybe<ResolversTypes['Electrode']>, ParentType, ContextType>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  estimatedDuration?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['RunFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  libraryVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metal?: Resolver<Maybe<ResolversTypes['AlkaliMetal']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RunParameter']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RunEvent'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RunResult']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  substrate?: Resolver<Maybe<ResolversTypes['Substrate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEvent'] = ResolversParentTypes['RunEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fraction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
};

export type RunFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunFailure'] = ResolversParentTypes['RunFailure']> = {
  code?: Resolver<ResolversTypes['RunFailureCode'], ParentType, ContextType>;
  isContinuable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type RunParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunParameter'] = ResolversParentTypes['RunParameter']> = {
  calibratedOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['ParameterDistribution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ParameterOrigin'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RunParameterRole'], ParentType, ContextType>;
};

export type RunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunResult'] = ResolversParentTypes['RunResult']> = {
  __resolveType: TypeResolveFn<'ElectrodepositionResult' | 'SymmetricCellResult', ParentType, ContextType>;
};

export type SaltProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaltProfile'] = ResolversParentTypes['SaltProfile']> = {
  currentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanConcentration?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type SaltTransportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaltTransport'] = ResolversParentTypes['SaltTransport']> = {
  isGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['SaltTransportKind'], ParentType, ContextType>;
};

export type SampleDesignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleDesign'] = ResolversParentTypes['SampleDesign']> = {
  method?: Resolver<ResolversTypes['SampleMethod'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SampledBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampledBand'] = ResolversParentTypes['SampledBand']> = {
  atLimitShare?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  infiniteShare?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  p05?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p25?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p75?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  ruledOutShare?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['SampleDesign'], ParentType, ContextType>;
  samplingError?: Resolver<ResolversTypes['SamplingError'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['VarianceShare']>, ParentType, ContextType>;
  tornado?: Resolver<ReadonlyArray<ResolversTypes['Swing']>, ParentType, ContextType>;
};

export type SamplingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingError'] = ResolversParentTypes['SamplingError']> = {
  p05?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ScreenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenConnection'] = ResolversParentTypes['ScreenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScreenEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FacetCounts']>>, ParentType, ContextType, RequireFields<ScreenConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScreenedSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  paretoFront?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParetoPoint']>>, ParentType, ContextType, RequireFields<ScreenConnectionParetoFrontArgs, 'x' | 'y'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenEdge'] = ResolversParentTypes['ScreenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreenedSubject'], ParentType, ContextType>;
};

export type ScreenedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenedSubject'] = ResolversParentTypes['ScreenedSubject']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['ConditionStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ComparedValue']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchMatchKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeparatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Separator'] = ResolversParentTypes['Separator']> = {
  arealMassFromPorosity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<SeparatorAuditArgs, 'orderBy'>>;
  bruggemanMacMullinNumber?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  cells?: Resolver<Maybe<ResolversTypes['CellConnection']>, ParentType, ContextType, Partial<SeparatorCellsArgs>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SeparatorClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  porosityFromMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<SeparatorReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transportFactor?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeparatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparatorConnection'] = ResolversParentTypes['SeparatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeparatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Separator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeparatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparatorEdge'] = ResolversParentTypes['SeparatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Separator'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<SourceAuditArgs, 'orderBy'>>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SourceClaimsArgs>>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<SourceReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SourceStatementsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StartRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunPayload'] = ResolversParentTypes['StartRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartStudyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartStudyPayload'] = ResolversParentTypes['StartStudyPayload']> = {
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  areArtifactsCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  artifacts?: Resolver<ReadonlyArray<ResolversTypes['Artifact']>, ParentType, ContextType>;
  axes?: Resolver<ReadonlyArray<ResolversTypes['StudyAxis']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['StudyBand']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['StudyDifference']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['StudyGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['StudyMember']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['StudyProgress'], ParentType, ContextType>;
  seeds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  surfaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyAxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyAxis'] = ResolversParentTypes['StudyAxis']> = {
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type StudyBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyBand'] = ResolversParentTypes['StudyBand']> = {
  arm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['StudyBandContribution']>, ParentType, ContextType>;
  observable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ReadonlyArray<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyBandContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyBandContribution'] = ResolversParentTypes['StudyBandContribution']> = {
  atHigh?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  atLow?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyCoordinateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCoordinate'] = ResolversParentTypes['StudyCoordinate']> = {
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StudyDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyDifference'] = ResolversParentTypes['StudyDifference']> = {
  against?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isSeparate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ReadonlyArray<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type StudyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyGroup'] = ResolversParentTypes['StudyGroup']> = {
  arm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distributions?: Resolver<ReadonlyArray<ResolversTypes['Distribution']>, ParentType, ContextType>;
  point?: Resolver<ReadonlyArray<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyMember'] = ResolversParentTypes['StudyMember']> = {
  arm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atEnd?: Resolver<Maybe<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['StudyNumber']>, ParentType, ContextType>;
  point?: Resolver<ReadonlyArray<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyNumber'] = ResolversParentTypes['StudyNumber']> = {
  observable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type StudyProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyProgress'] = ResolversParentTypes['StudyProgress']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fraction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'AlkaliMetal' | 'Coating' | 'Electrode' | 'Electrolyte' | 'FullCell' | 'HalfCell' | 'Material' | 'Separator' | 'Source' | 'Substrate' | 'SymmetricCell', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  runProgressed?: SubscriptionResolver<ResolversTypes['RunEvent'], "runProgressed", ParentType, ContextType, RequireFields<SubscriptionRunProgressedArgs, 'id'>>;
  studyProgressed?: SubscriptionResolver<ResolversTypes['Study'], "studyProgressed", ParentType, ContextType, RequireFields<SubscriptionStudyProgressedArgs, 'id'>>;
};

export type SubstrateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substrate'] = ResolversParentTypes['Substrate']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<SubstrateAuditArgs, 'orderBy'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SubstrateClaimsArgs>>;
  electrochemicallyActiveArea?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  electrodes?: Resolver<Maybe<ResolversTypes['ElectrodeConnection']>, ParentType, ContextType, Partial<SubstrateElectrodesArgs>>;
  fibreLength?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  fibreSolidVolume?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  fibreSurfaceArea?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SubstrateForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SubstrateLocalCurrentDensityArgs, 'currentDensity'>>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nucleusCoverage?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SubstrateNucleusCoverageArgs, 'meanThickness'>>;
  nucleusRadius?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SubstrateNucleusRadiusArgs, 'meanThickness'>>;
  nucleusRoughness?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SubstrateNucleusRoughnessArgs, 'meanThickness'>>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<SubstrateReportedArgs, 'property'>>;
  roughnessFactor?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstrateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstrateConnection'] = ResolversParentTypes['SubstrateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubstrateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Substrate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubstrateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstrateEdge'] = ResolversParentTypes['SubstrateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Substrate'], ParentType, ContextType>;
};

export type SuggestedRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedRun'] = ResolversParentTypes['SuggestedRun']> = {
  symmetricCell?: Resolver<ResolversTypes['SuggestedSymmetricCellRun'], ParentType, ContextType>;
};

export type SuggestedSymmetricCellRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedSymmetricCellRun'] = ResolversParentTypes['SuggestedSymmetricCellRun']> = {
  arealCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['SymmetricCell'], ParentType, ContextType>;
  currentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cycles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type SurfaceShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurfaceShare'] = ResolversParentTypes['SurfaceShare']> = {
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SwingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Swing'] = ResolversParentTypes['Swing']> = {
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SymmetricCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SymmetricCell'] = ResolversParentTypes['SymmetricCell']> = {
  areaSpecificResistance?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<SymmetricCellAreaSpecificResistanceArgs>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<SymmetricCellAuditArgs, 'orderBy'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SymmetricCellClaimsArgs>>;
  concentrationOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellConcentrationOverpotentialArgs, 'currentDensity'>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  criticalShearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellCriticalShearModulusRatioArgs, 'cationVolumeRatio'>>;
  cumulativePlatedCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellCumulativePlatedCapacityArgs, 'currentDensity' | 'cycledCapacity'>>;
  cyclesTested?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellCyclesTestedArgs, 'currentDensity' | 'cycledCapacity'>>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  elasticSuppression?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellElasticSuppressionArgs, 'cationVolumeRatio'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  exchangeCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<SymmetricCellExchangeCurrentDensityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interfaceOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellInterfaceOverpotentialArgs, 'currentDensity'>>;
  interfaceResistanceRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellInterfaceResistanceRatioArgs, 'currentDensity'>>;
  lifetimeRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellLifetimeRatioArgs, 'reference'>>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<SymmetricCellLimitingCurrentDensityArgs>>;
  limitingCurrentShare?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellLimitingCurrentShareArgs, 'currentDensity'>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  ohmicOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellOhmicOverpotentialArgs, 'currentDensity'>>;
  overpotentialChange?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellOverpotentialChangeArgs, 'reference'>>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<SymmetricCellReportedArgs, 'property'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  shearModulusRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<SymmetricCellShearModulusRatioArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SymmetricCellResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SymmetricCellResult'] = ResolversParentTypes['SymmetricCellResult']> = {
  areaBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['ChargeBalance'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PredictionBasis'], ParentType, ContextType>;
  basisReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depletionTime?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  endedWithoutSalt?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  exchangeCurrentDensity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  extrapolates?: Resolver<ReadonlyArray<ResolversTypes['Extrapolation']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['HeldPotential']>, ParentType, ContextType>;
  interfaceResistance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  measured?: Resolver<ReadonlyArray<ResolversTypes['MeasuredComparison']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['OverpotentialPart']>, ParentType, ContextType>;
  plateauOverpotential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  saltProfiles?: Resolver<ReadonlyArray<ResolversTypes['SaltProfile']>, ParentType, ContextType>;
  sandTime?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['SampledBand']>, ParentType, ContextType>;
  underLaws?: Resolver<ReadonlyArray<ResolversTypes['PlateauUnderLaw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UnitScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Unit'], any> {
  name: 'Unit';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VarianceShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VarianceShare'] = ResolversParentTypes['VarianceShare']> = {
  first?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlkaliMetal?: AlkaliMetalResolvers<ContextType>;
  AlkaliMetalConnection?: AlkaliMetalConnectionResolvers<ContextType>;
  AlkaliMetalEdge?: AlkaliMetalEdgeResolvers<ContextType>;
  Annotation?: AnnotationResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  Assumption?: AssumptionResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditDifference?: AuditDifferenceResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>;
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>;
  AuditReported?: AuditReportedResolvers<ContextType>;
  AuditRule?: AuditRuleResolvers<ContextType>;
  AuditSummary?: AuditSummaryResolvers<ContextType>;
  BlockedAnswer?: BlockedAnswerResolvers<ContextType>;
  CancelRunPayload?: CancelRunPayloadResolvers<ContextType>;
  CancelStudyPayload?: CancelStudyPayloadResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CellConnection?: CellConnectionResolvers<ContextType>;
  CellEdge?: CellEdgeResolvers<ContextType>;
  ChargeBalance?: ChargeBalanceResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Coating?: CoatingResolvers<ContextType>;
  CoatingConnection?: CoatingConnectionResolvers<ContextType>;
  CoatingEdge?: CoatingEdgeResolvers<ContextType>;
  Comparability?: ComparabilityResolvers<ContextType>;
  ComparedSubject?: ComparedSubjectResolvers<ContextType>;
  ComparedValue?: ComparedValueResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionDifference?: ConditionDifferenceResolvers<ContextType>;
  ConditionName?: ConditionNameResolvers;
  ConditionOfSubject?: ConditionOfSubjectResolvers<ContextType>;
  ConditionType?: ConditionTypeResolvers<ContextType>;
  Consensus?: ConsensusResolvers<ContextType>;
  ConsensusVote?: ConsensusVoteResolvers<ContextType>;
  ContinueRunPayload?: ContinueRunPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DepositBands?: DepositBandsResolvers<ContextType>;
  DepositRemainder?: DepositRemainderResolvers<ContextType>;
  DepositSnapshot?: DepositSnapshotResolvers<ContextType>;
  DepositionBalance?: DepositionBalanceResolvers<ContextType>;
  DerivedQuantity?: DerivedQuantityResolvers<ContextType>;
  DimensionlessGroup?: DimensionlessGroupResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  Electrode?: ElectrodeResolvers<ContextType>;
  ElectrodeConnection?: ElectrodeConnectionResolvers<ContextType>;
  ElectrodeEdge?: ElectrodeEdgeResolvers<ContextType>;
  ElectrodepositionResult?: ElectrodepositionResultResolvers<ContextType>;
  Electrolyte?: ElectrolyteResolvers<ContextType>;
  ElectrolyteComponent?: ElectrolyteComponentResolvers<ContextType>;
  ElectrolyteConnection?: ElectrolyteConnectionResolvers<ContextType>;
  ElectrolyteEdge?: ElectrolyteEdgeResolvers<ContextType>;
  Extrapolation?: ExtrapolationResolvers<ContextType>;
  FacetCounts?: FacetCountsResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FormulaInput?: FormulaInputResolvers<ContextType>;
  FullCell?: FullCellResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GridTerm?: GridTermResolvers<ContextType>;
  HalfCell?: HalfCellResolvers<ContextType>;
  HeldPotential?: HeldPotentialResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Layer?: LayerResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MeasuredComparison?: MeasuredComparisonResolvers<ContextType>;
  MembersEnded?: MembersEndedResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricArgument?: MetricArgumentResolvers<ContextType>;
  MetricInput?: MetricInputResolvers<ContextType>;
  MissingInput?: MissingInputResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelName?: ModelNameResolvers;
  ModelParameter?: ModelParameterResolvers<ContextType>;
  Morphology?: MorphologyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NucleationPeak?: NucleationPeakResolvers<ContextType>;
  NucleusAtSpacing?: NucleusAtSpacingResolvers<ContextType>;
  NucleusCount?: NucleusCountResolvers<ContextType>;
  NucleusGeometry?: NucleusGeometryResolvers<ContextType>;
  OneNucleus?: OneNucleusResolvers<ContextType>;
  OverpotentialPart?: OverpotentialPartResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterDistribution?: ParameterDistributionResolvers<ContextType>;
  ParetoPoint?: ParetoPointResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PlateauUnderLaw?: PlateauUnderLawResolvers<ContextType>;
  PredictedValue?: PredictedValueResolvers<ContextType>;
  Prediction?: PredictionResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  PropertyName?: PropertyNameResolvers;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reported?: ReportedResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunEvent?: RunEventResolvers<ContextType>;
  RunFailure?: RunFailureResolvers<ContextType>;
  RunParameter?: RunParameterResolvers<ContextType>;
  RunResult?: RunResultResolvers<ContextType>;
  SaltProfile?: SaltProfileResolvers<ContextType>;
  SaltTransport?: SaltTransportResolvers<ContextType>;
  SampleDesign?: SampleDesignResolvers<ContextType>;
  SampledBand?: SampledBandResolvers<ContextType>;
  SamplingError?: SamplingErrorResolvers<ContextType>;
  ScreenConnection?: ScreenConnectionResolvers<ContextType>;
  ScreenEdge?: ScreenEdgeResolvers<ContextType>;
  ScreenedSubject?: ScreenedSubjectResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Separator?: SeparatorResolvers<ContextType>;
  SeparatorConnection?: SeparatorConnectionResolvers<ContextType>;
  SeparatorEdge?: SeparatorEdgeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StartRunPayload?: StartRunPayloadResolvers<ContextType>;
  StartStudyPayload?: StartStudyPayloadResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyAxis?: StudyAxisResolvers<ContextType>;
  StudyBand?: StudyBandResolvers<ContextType>;
  StudyBandContribution?: StudyBandContributionResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyCoordinate?: StudyCoordinateResolvers<ContextType>;
  StudyDifference?: StudyDifferenceResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  StudyGroup?: StudyGroupResolvers<ContextType>;
  StudyMember?: StudyMemberResolvers<ContextType>;
  StudyNumber?: StudyNumberResolvers<ContextType>;
  StudyProgress?: StudyProgressResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Substrate?: SubstrateResolvers<ContextType>;
  SubstrateConnection?: SubstrateConnectionResolvers<ContextType>;
  SubstrateEdge?: SubstrateEdgeResolvers<ContextType>;
  SuggestedRun?: SuggestedRunResolvers<ContextType>;
  SuggestedSymmetricCellRun?: SuggestedSymmetricCellRunResolvers<ContextType>;
  SurfaceShare?: SurfaceShareResolvers<ContextType>;
  Swing?: SwingResolvers<ContextType>;
  SymmetricCell?: SymmetricCellResolvers<ContextType>;
  SymmetricCellResult?: SymmetricCellResultResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Unit?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  VarianceShare?: VarianceShareResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
