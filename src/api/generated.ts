import type { Connection, Edge } from './connection.ts';
import type { PropertyName } from '../domain/property.ts';
import type { ModelName } from '../simulation/models/registry.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Subject as SubjectRecord, AlkaliMetal as AlkaliMetalRecord, Material as MaterialRecord, Substrate as SubstrateRecord, Coating as CoatingRecord, Electrolyte as ElectrolyteRecord, Separator as SeparatorRecord, Electrode as ElectrodeRecord, Cell as CellRecord, Source as SourceRecord } from '../domain/subjects.ts';
import type { Text as TextRecord, Withheld as WithheldRecord } from '../domain/measure.ts';
import type { Claim as ClaimRecord, Annotation as AnnotationRecord, Condition as ConditionRecord } from '../domain/claim.ts';
import type { PropertyName as PropertyNameRecord } from '../domain/property.ts';
import type { QuantityParent, ModelParent, ModelParameterParent, ArtifactParent, RunParameterParent, ComparisonParent, ComparabilityParent, DifferenceParent, ConditionOfSubjectParent, ScreenPage, ScreenedOnPage, GapPage, GapOnPage, SearchPage, SearchOnPage, RunResultParent, MemberParent, GroupParent, StudyDifferenceParent, StudyBandParent } from './parents.ts';
import type { ReportedProperty } from '../knowledge/reported.ts';
import type { Derivation, ResolvedInput, Assumption as AssumptionRecord, Missing } from '../derivation/derivation.ts';
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
  /** A point in time, ISO 8601 in UTC, as `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An absolute or host-relative address. */
  URL: { input: string; output: string; }
  /** A UCUM unit code, case sensitive: `mA.h/cm2`, `W.h/kg`, `Ohm.cm2`, `Cel`, `%`, `1`. */
  Unit: { input: string; output: string; }
};

/** The metal that is plated and stripped: lithium, sodium, potassium, or another of group 1. */
export type AlkaliMetal = Node & Subject & {
  readonly __typename?: 'AlkaliMetal';
  /** Mass per area of a dense layer of the thickness given: a foil, a plate, a film. */
  readonly arealMassOfLayer?: Maybe<DerivedQuantity>;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Cells that plate and strip this metal. */
  readonly cells?: Maybe<CellConnection>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the alkali metals on a page. */
export type AlkaliMetalEdge = {
  readonly __typename?: 'AlkaliMetalEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: AlkaliMetal;
};

/** A remark on a claim. */
export type Annotation = {
  readonly __typename?: 'Annotation';
  /** The other claims concerned. */
  readonly claims: ReadonlyArray<Claim>;
  /** What about. */
  readonly kind: AnnotationKind;
  /** The remark. */
  readonly text: Scalars['String']['output'];
};

/** What an annotation is about. */
export type AnnotationKind =
  /** Claims that exclude each other. */
  | 'CONFLICT'
  /** A slip of the print. */
  | 'MISPRINT'
  /** A remark. */
  | 'NOTE';

/** A file that a run or a study made. Its address changes whenever its bytes do. */
export type Artifact = {
  readonly __typename?: 'Artifact';
  /** Size, bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Height in pixels; null where it is no picture. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Media type. */
  readonly mimeType: Scalars['String']['output'];
  /** File name, as `voltage-profile.svg`. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where to fetch it. */
  readonly url: Scalars['URL']['output'];
  /** Width in pixels; null where it is no picture. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Something assumed in a computation. */
export type Assumption = {
  readonly __typename?: 'Assumption';
  /** The claim that carries it; null where the formula does. */
  readonly claim?: Maybe<Claim>;
  /** What, and why. */
  readonly text: Scalars['String']['output'];
};

/** An audit: what is printed, recomputed from what is printed beside it. Each rule compares the interval that the printed digits leave open with the interval that the recomputation, propagated from the digits of its inputs, allows. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The findings that the filter leaves, in the order asked for. */
  readonly findings: AuditFindingConnection;
  /** A chart of all findings that differ or should not: relative differences by rule, coloured by verdict. */
  readonly picture: Picture;
  /** How the verdicts are spread over all findings, whatever the filter. */
  readonly summary: AuditSummary;
};

/** A difference, of values where both sides have one, else of their bounds; within a band where one of the values is, as if both were independent. */
export type AuditDifference = {
  readonly __typename?: 'AuditDifference';
  /** In the unit of what is reported. */
  readonly absolute: Quantity;
  /** Over the magnitude of what is reported, in %; null where that is zero or unknown. */
  readonly relative?: Maybe<Quantity>;
};

/** Chooses findings; all that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type AuditFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<AuditFilter>>;
  /** Only those as grave as this or graver. */
  readonly minimumSeverity?: InputMaybe<AuditSeverity>;
  /** This does not hold. */
  readonly not?: InputMaybe<AuditFilter>;
  /** One of these holds at least; at most 100. */
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
  /** Other claims that it bears on: statements in words, the print of a formula. */
  readonly bearsOn: ReadonlyArray<Claim>;
  /** Recomputed less reported; null where there is nothing to subtract. */
  readonly difference?: Maybe<AuditDifference>;
  /** What the numbers mean together. */
  readonly explanation: Scalars['String']['output'];
  /** Unique within the audit: the rule, and what it was put to where it is put to many things. */
  readonly key: Scalars['String']['output'];
  /** What stands in the way of a verdict. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** What it should be, with formula and inputs down to their claims; null where the print is at fault by itself. */
  readonly recomputed?: Maybe<DerivedQuantity>;
  /** What is printed; null where nothing is. */
  readonly reported?: Maybe<AuditReported>;
  /** The rule. */
  readonly rule: AuditRule;
  /** How grave it is. */
  readonly severity: AuditSeverity;
  /** Whom it concerns, foremost the subject that was asked. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the findings on a page. */
export type AuditFindingEdge = {
  readonly __typename?: 'AuditFindingEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: AuditFinding;
};

/** The order of findings. */
export type AuditOrder =
  /** The greatest relative difference first, in magnitude; those without one last. */
  | 'DIFFERENCE_DESC'
  /** By rule: those of the source by number, then the general ones. */
  | 'RULE_ASC'
  /** The gravest first. */
  | 'SEVERITY_DESC';

/** How what is printed should stand to the recomputation. */
export type AuditRelation =
  /** At least as much: the recomputation is a limit. */
  | 'AT_LEAST'
  /** At most as much: the recomputation is a limit. */
  | 'AT_MOST'
  /** Equal to it. */
  | 'EQUAL'
  /** The same: the recomputation is another print of it. */
  | 'SAME';

/** What the recomputation is held against: what is printed, what a printed formula gives, or what another source says of the couple. */
export type AuditReported = {
  readonly __typename?: 'AuditReported';
  /** The claim; null where the value is what a formula gives. */
  readonly claim?: Maybe<Claim>;
  /** The computation that it is; null where it is a claim. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its quantity; null where it is withheld or not recorded. */
  readonly quantity?: Maybe<Quantity>;
};

/** A question that the audit puts. */
export type AuditRule = {
  readonly __typename?: 'AuditRule';
  /** Its name: `R22` and `R37.2` put to one source, `S1-…` to a row of its Table S1, `G-…` to any source. */
  readonly id: Scalars['String']['output'];
  /** What lies beyond the limit cannot be, however close to it. */
  readonly isLaw: Scalars['Boolean']['output'];
  /** The question, in a sentence. */
  readonly question: Scalars['String']['output'];
  /** How what is printed should stand to the recomputation. */
  readonly relation: AuditRelation;
};

/** How grave a finding is, from the least to the greatest. */
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

/** How many findings have which verdict. */
export type AuditSummary = {
  readonly __typename?: 'AuditSummary';
  /** All of them. */
  readonly checked: Scalars['Int']['output'];
  /** Where two printed values exclude each other. */
  readonly conflict: Scalars['Int']['output'];
  /** Where nothing is printed to compare with. */
  readonly consequence: Scalars['Int']['output'];
  /** Where print and recomputation meet. */
  readonly consistent: Scalars['Int']['output'];
  /** Where they differ by 10 % or more, or cannot be right. */
  readonly fail: Scalars['Int']['output'];
  /** Where something is missing for a verdict. */
  readonly missing: Scalars['Int']['output'];
  /** Where they would meet with the last printed digit one up or down. */
  readonly rounding: Scalars['Int']['output'];
  /** Where they differ by less than 10 %. */
  readonly strain: Scalars['Int']['output'];
};

/** What an audit can find. */
export type AuditVerdict =
  /** Two printed values of one thing exclude each other. */
  | 'CONFLICT'
  /** Nothing is printed: the recomputation is a consequence that the source does not draw. */
  | 'CONSEQUENCE'
  /** The interval of the printed digits meets that of the recomputation. */
  | 'CONSISTENT'
  /** They differ by 10 % or more; or what is printed lies beyond what theory allows, however little; or in a unit of another dimension. */
  | 'FAIL'
  /** It cannot be recomputed: `missing` names what for. */
  | 'MISSING'
  /** It would, with the last printed digit one up or down. */
  | 'ROUNDING'
  /** They differ, by less than 10 % of what is printed. */
  | 'STRAIN';

/** Compares a verdict. */
export type AuditVerdictFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AuditVerdict>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<AuditVerdict>>;
};

/** What one assumption adds to the band. */
export type BandContribution = {
  readonly __typename?: 'BandContribution';
  /** The highest; null where it is without bound, since no salt is left at one end of the band. */
  readonly high?: Maybe<Quantity>;
  /** The lowest plateau met within its band, all else at its value. */
  readonly low: Quantity;
  /** Which parameter, or the law of the interface, or the spread of the hosts. */
  readonly name: Scalars['String']['output'];
  /** What is to be said of it; null where nothing is. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An answer that a gap keeps from being given, or from being sharp. */
export type BlockedAnswer = {
  readonly __typename?: 'BlockedAnswer';
  /** What the gap does to it. */
  readonly effect: GapEffect;
  /** The input of the metric, after those of the metrics that lead to it and before the condition of its test where that is what is missing; or the parameter of the model. */
  readonly input: Scalars['String']['output'];
  /** The metric; null for a model. */
  readonly metric?: Maybe<Metric>;
  /** The model whose run it is; null for a metric. */
  readonly model?: Maybe<ModelName>;
  /** Of which subject. */
  readonly subject: Subject;
};

/** Which run to stop. */
export type CancelRunInput = {
  /** The run. */
  readonly id: Scalars['ID']['input'];
};

/** What came of stopping a run. */
export type CancelRunPayload = {
  readonly __typename?: 'CancelRunPayload';
  /** The run; null where it could not be cancelled. */
  readonly run?: Maybe<Run>;
  /** Why it could not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which study to stop. */
export type CancelStudyInput = {
  /** The study. */
  readonly id: Scalars['ID']['input'];
};

/** What came of stopping a study. */
export type CancelStudyPayload = {
  readonly __typename?: 'CancelStudyPayload';
  /** The study; null where it could not be cancelled. */
  readonly study?: Maybe<Study>;
  /** Why it could not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Two electrodes, an electrolyte and a separator, assembled and tested together. */
export type Cell = {
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
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
  /** Is this. */
  readonly eq?: InputMaybe<CellConfiguration>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<CellConfiguration>>;
};

/** A page of cells. */
export type CellConnection = {
  readonly __typename?: 'CellConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CellEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Cell>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the cells on a page. */
export type CellEdge = {
  readonly __typename?: 'CellEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Cell;
};

/** Chooses cells; all that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
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
  /** One of these holds at least; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** By the slug of the separator. */
  readonly separator?: InputMaybe<SlugFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
};

/** Charge and salt, accounted for. */
export type ChargeBalance = {
  readonly __typename?: 'ChargeBalance';
  /** Charge passed, plated and stripped, beyond what the protocol asks for, relative. */
  readonly chargeError: Quantity;
  /** Charge plated in all cycles, per geometric area. */
  readonly plated: Quantity;
  /** Change of the mean salt concentration, relative. */
  readonly saltError: Quantity;
  /** Charge stripped in all cycles, per geometric area. */
  readonly stripped: Quantity;
};

/** What a source says of a property of one or more subjects. The only place where a value lives. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Other claims of the same property of the first subject, by key. */
  readonly alternatives: ReadonlyArray<Claim>;
  /** Remarks: misprints, conflicts with other claims, how a band was chosen. */
  readonly annotations: ReadonlyArray<Annotation>;
  /** What it depends on. */
  readonly conditions: ReadonlyArray<Condition>;
  /** How the source came to say it. */
  readonly evidence: Evidence;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Source and number within it: `wang2021/K1`. */
  readonly key: Scalars['String']['output'];
  /** Where it stands. */
  readonly locator: Locator;
  /** The characters that the source prints, verbatim. */
  readonly printed: Scalars['String']['output'];
  /** The unit as the source prints it; null where it prints none. */
  readonly printedUnit?: Maybe<Scalars['String']['output']>;
  /** What of the subject. */
  readonly property: Property;
  /** Who says it. */
  readonly source: Source;
  /** What it is about, the first foremost. */
  readonly subjects: ReadonlyArray<Subject>;
  /** What that means: a quantity, words, or that the source withholds it. */
  readonly value: ClaimValue;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the claims on a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Claim;
};

/** Chooses claims; all that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type ClaimFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By the areal capacity among its conditions, stated or assumed. */
  readonly arealCapacity?: InputMaybe<QuantityFilter>;
  /** By the configuration of the cell that it is about. */
  readonly configuration?: InputMaybe<CellConfigurationFilter>;
  /** By the current density among its conditions, stated or assumed. */
  readonly currentDensity?: InputMaybe<QuantityFilter>;
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
  /** One of these holds at least; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By property. */
  readonly property?: InputMaybe<PropertyFilter>;
  /** By the slug of the source. */
  readonly source?: InputMaybe<SlugFilter>;
  /** By the slug of a subject. */
  readonly subject?: InputMaybe<SlugFilter>;
  /** By the kind of a subject. */
  readonly subjectKind?: InputMaybe<SubjectKindFilter>;
  /** By value, in any unit of the property's dimension. */
  readonly value?: InputMaybe<QuantityFilter>;
};

/** Looks one claim up. */
export type ClaimLookup =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** By key, such as `wang2021/K1`. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** The order of claims. Bounds stand where their bound stands; claims without a number come last. */
export type ClaimOrder =
  /** By key, numbers in their natural order. */
  | 'KEY_ASC'
  /** Least value first (in SI). */
  | 'VALUE_ASC'
  /** Greatest value first (in SI). */
  | 'VALUE_DESC';

/** What a claim says. */
export type ClaimValue = Quantity | Statement | Withheld;

/** A layer made by a recipe on a support; its phase is a material. */
export type Coating = Node & Subject & {
  readonly __typename?: 'Coating';
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
  readonly name: Scalars['String']['output'];
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the coatings on a page. */
export type CoatingEdge = {
  readonly __typename?: 'CoatingEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Coating;
};

/** The verdict on one measurand, over all subjects that have a number. */
export type Comparability = {
  readonly __typename?: 'Comparability';
  /** Every condition that differs, that somebody does not state, or that is assumed, in this order. */
  readonly differences: ReadonlyArray<ConditionDifference>;
  /** The same, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** Name of the measurand: of the property or the metric. */
  readonly name: Scalars['String']['output'];
  /** The verdict; UNDECIDED too where fewer than two subjects have a number. */
  readonly verdict: ComparabilityVerdict;
};

/** Whether numbers may be set against each other. */
export type ComparabilityVerdict =
  /** Every condition that matters is on record for each, and the same. */
  | 'COMPARABLE'
  /** At least one condition differs. */
  | 'NOT_COMPARABLE'
  /** None is known to differ, but at least one is not stated, or only assumed. */
  | 'UNDECIDED';

/** One subject of a comparison. */
export type ComparedSubject = {
  readonly __typename?: 'ComparedSubject';
  /** Itself. */
  readonly subject: Subject;
  /** Its numbers, in the order of the measurands. */
  readonly values: ReadonlyArray<ComparedValue>;
};

/** What a measurand is for one subject. */
export type ComparedValue = {
  readonly __typename?: 'ComparedValue';
  /** The claim that answers; null of a metric, and where none does. */
  readonly chosen?: Maybe<Claim>;
  /** Every claim of the property, by key; none of a metric. */
  readonly claims: ReadonlyArray<Claim>;
  /** How the metric was computed; null of a property, and where this kind of subject has no such metric. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Why there is no number; beside one, what makes it a bound. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** Name of the measurand: of the property or the metric. */
  readonly name: Scalars['String']['output'];
  /** The number; null where there is none: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** How much more than for the first subject, relative to it, in %: x/x₀ − 1. A bound on either side makes it a bound. Null for the first, and where it would say nothing. */
  readonly relativeToFirst?: Maybe<Quantity>;
};

/** Subjects of one kind side by side, and whether their numbers may be set against each other. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** One verdict a measurand, in the order asked for. */
  readonly comparability: ReadonlyArray<Comparability>;
  /** One row a subject, in the order asked for. */
  readonly rows: ReadonlyArray<ComparedSubject>;
};

/** What a component does in an electrolyte. */
export type ComponentRole =
  /** A few per cent, for the interface. */
  | 'ADDITIVE'
  /** Gives the ions. */
  | 'SALT'
  /** Dissolves the salt. */
  | 'SOLVENT';

/** Something that a claim depends on. */
export type Condition = {
  readonly __typename?: 'Condition';
  /** What: `currentDensity`, `arealCapacity`, `temperature`, `cycles`, `electrolyte`, `reference`, … */
  readonly name: Scalars['String']['output'];
  /** Its quantity, with the band where it is assumed; null where it is not one, or not stated. */
  readonly quantity?: Maybe<Quantity>;
  /** Who vouches for it. */
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
  /** What keeps it from being known as the same. */
  readonly kind: DifferenceKind;
  /** What each subject with a number has. */
  readonly values: ReadonlyArray<ConditionOfSubject>;
};

/** A condition under which the number of one subject holds. */
export type ConditionOfSubject = {
  readonly __typename?: 'ConditionOfSubject';
  /** What is on record; several where a metric was computed from several claims, none where nobody says. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Whose number. */
  readonly subject: Subject;
  /** For people: `1 mA/cm2`, `assumed 1 [0.5, 5] mA/cm2`, `not stated`. */
  readonly text: Scalars['String']['output'];
};

/** Who vouches for a condition. */
export type ConditionStatus =
  /** This library assumes it, within a band. */
  | 'ASSUMED'
  /** Nobody says. */
  | 'NOT_STATED'
  /** The source states it. */
  | 'STATED';

/** Which run to continue. */
export type ContinueRunInput = {
  /** The run. */
  readonly id: Scalars['ID']['input'];
};

/** What came of continuing a run. */
export type ContinueRunPayload = {
  readonly __typename?: 'ContinueRunPayload';
  /** The run, queued again; null where it could not be continued. */
  readonly run?: Maybe<Run>;
  /** Why it could not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The deposit at one time. */
export type DepositSnapshot = {
  readonly __typename?: 'DepositSnapshot';
  /** Height of the metal along the surface: position and height. */
  readonly heightProfile?: Maybe<ReadonlyArray<Series>>;
  /** Metal fraction, 0 to 1, as a NumPy file: rows upwards from the substrate, columns along it. */
  readonly metalFraction: Artifact;
  /** What it looks like. */
  readonly morphology: Morphology;
  /** The deposit in cross-section, over the salt concentration. */
  readonly picture: Artifact;
  /** Potential of the substrate. */
  readonly potential: Quantity;
  /** Salt concentration over that of the bulk, in the same order; without meaning inside the metal. */
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

/** Charge and metal, accounted for. */
export type DepositionBalance = {
  readonly __typename?: 'DepositionBalance';
  /** Charge passed, per geometric area: plated less stripped. */
  readonly charge: Quantity;
  /** Charge passed beyond what the protocol asks for, relative; null at an imposed potential. */
  readonly chargeError?: Maybe<Quantity>;
  /** Largest current over the limiting current of the gap that was left; never above 1. */
  readonly largestLimitingShare: Quantity;
  /** Metal on the electrode beyond what Faraday's law asks for, relative. */
  readonly massError: Quantity;
};

/** How a run of electrodeposition ended. */
export type DepositionEnding =
  /** The metal grew across the gap. */
  | 'SHORT_CIRCUIT'
  /** No metal is left that can be stripped, or the cut-off was reached. */
  | 'STRIPPED'
  /** All was plated. */
  | 'THICKNESS'
  /** The metal grew to the top of what is computed. */
  | 'WINDOW';

/** A quantity computed on demand, with everything it was computed from; or what is missing, and why. Never stored. */
export type DerivedQuantity = {
  readonly __typename?: 'DerivedQuantity';
  /** What had to be assumed on the way, through all inputs. */
  readonly assumptions: ReadonlyArray<Assumption>;
  /** What went in, each down to its claim. */
  readonly inputs: ReadonlyArray<MetricInput>;
  /** The formula and its source. */
  readonly metric: Metric;
  /** What nobody recorded, what the source withholds, or why the formula does not hold; beside an answer, what makes it a bound. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** The answer; null where an input is missing or the formula does not hold: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** Which uncertainty the answer carries; null where there is no answer. */
  readonly uncertainty?: Maybe<UncertaintyKind>;
};

/** What keeps a condition from being known as the same. */
export type DifferenceKind =
  /** They agree, and at least one is assumed within a band. */
  | 'ASSUMED'
  /** Two of them contradict each other: numbers more than 1 % apart, other subjects, other words. */
  | 'DIFFERS'
  /** At least one source does not state it. */
  | 'NOT_STATED';

/** A pure number that says which regime it is. */
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

/** What a few runs say together. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Runs that have it. */
  readonly count: Scalars['Int']['output'];
  /** The one in the middle. */
  readonly median: Quantity;
  /** Which number. */
  readonly observable: Scalars['String']['output'];
  /** The quarter points, linear between neighbours. */
  readonly quartiles: Quantity;
  /** The least and the greatest. */
  readonly range: Quantity;
  /** Each run's, in rising order. */
  readonly values: Series;
};

/** What is held while plating. */
export type DriveInput =
  /** Magnitude of the current density, per geometric area of the surface that is looked at. */
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
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Cells that have it on either side. */
  readonly cells?: Maybe<CellConnection>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the electrodes on a page. */
export type ElectrodeEdge = {
  readonly __typename?: 'ElectrodeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Electrode;
};

/** Chooses electrodes; all that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
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
  /** One of these holds at least; at most 100. */
  readonly or?: InputMaybe<ReadonlyArray<ElectrodeFilter>>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
  /** By the slug of its support. */
  readonly substrate?: InputMaybe<SlugFilter>;
};

/**
 * What differs in the request of a deposit: a field that is left out is as it was. An electrode, substrate or coating takes the
 * place of all three. Parameters by hand win over those of the same name.
 */
export type ElectrodepositionPatchInput = {
  /** What coats the substrate. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** What is held while plating. */
  readonly drive?: InputMaybe<DriveInput>;
  /** An electrode of the library. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** Keys of claims that must not be used. */
  readonly ignoring?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The alkali metal. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Parameters by hand. */
  readonly parameters?: InputMaybe<ReadonlyArray<ModelParameterInput>>;
  /** How much of the surface is looked at. */
  readonly scale?: InputMaybe<WindowScale>;
  /** How many states are kept. */
  readonly snapshots?: InputMaybe<Scalars['Int']['input']>;
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** When plating ends. */
  readonly target?: InputMaybe<DepositTargetInput>;
  /** Temperature. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** The coating, changed in these respects and no others. */
  readonly whatIf?: InputMaybe<ReadonlyArray<WhatIf>>;
};

/** The deposit that grew. A cross-section: a nucleus is a ridge, and chance is a seed. */
export type ElectrodepositionResult = {
  readonly __typename?: 'ElectrodepositionResult';
  /** Did charge and metal come out as they must. */
  readonly balance: DepositionBalance;
  /** What the prediction rests on. */
  readonly basis: PredictionBasis;
  /** Why, in a sentence. Which numbers are assumed, `parameters` of the run tells; what they do to the result, a study with `overBands`. */
  readonly basisReason: Scalars['String']['output'];
  /** How it ended. */
  readonly ending: DepositionEnding;
  /** Pure numbers that say which regime it is. */
  readonly groups: ReadonlyArray<DimensionlessGroup>;
  /** What the surface looks like at the last snapshot. */
  readonly morphology: Morphology;
  /** What else is to be said of this solution. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Deepest potential of the substrate while plating; null at an imposed potential. */
  readonly nucleationPeak?: Maybe<NucleationPeak>;
  /** Nuclei that formed, by the kind of surface. */
  readonly nuclei: ReadonlyArray<NucleusCount>;
  /** Time mean of the potential over the last half of the plated metal; negative. Null at an imposed potential. */
  readonly plateauPotential?: Maybe<Quantity>;
  /** Whether the grid resolves the front. */
  readonly resolution: Resolution;
  /** The curves over time: time, potential, currentDensity, charge, meanThickness, maximumHeight, roughness, coverage, nuclei. Anodic is positive. */
  readonly series: ReadonlyArray<Series>;
  /** The deposit as it grew. */
  readonly snapshots: ReadonlyArray<DepositSnapshot>;
  /** How the window is divided into kinds of surface. */
  readonly surface: ReadonlyArray<SurfaceShare>;
};

/**
 * A deposit to be grown: on an electrode of the library, or on a substrate with or without a coating, or with every parameter by
 * hand. What is given by hand comes before what the library says.
 */
export type ElectrodepositionRunInput = {
  /** What coats the substrate; nothing where it is left out. */
  readonly coating?: InputMaybe<SubjectLookup>;
  /** What is held while plating. */
  readonly drive: DriveInput;
  /** An electrode of the library, with or without its metal: its outermost layer meets the electrolyte. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte; must be of the same metal. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** The same key with the same input is the same run, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Keys of claims that must not be used. */
  readonly ignoring: ReadonlyArray<Scalars['String']['input']>;
  /** The alkali metal; may be left out where the electrolyte tells it. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Parameters by hand; `models { parameters }` lists them. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /** How much of the surface is looked at. */
  readonly scale: WindowScale;
  /** Seed of the places and the patience of the nucleation sites: the same seed is the same deposit, to the byte. */
  readonly seed: Scalars['Int']['input'];
  /** How many states are kept with their fields and pictures, 1 to 40, at equal steps of thickness. */
  readonly snapshots: Scalars['Int']['input'];
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** When plating ends. */
  readonly target: DepositTargetInput;
  /** Temperature; 298.15 K, assumed, where it is not given. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** The coating, changed in these respects. */
  readonly whatIf: ReadonlyArray<WhatIf>;
};

/** A liquid electrolyte with a salt of one alkali metal. */
export type Electrolyte = Node & Subject & {
  readonly __typename?: 'Electrolyte';
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Diffusivity of the alkali cation that belongs to the diffusivity of the salt. */
  readonly cationDiffusivity?: Maybe<DerivedQuantity>;
  /** Electric mobility of the alkali cation: its share of the conductivity per charge in solution. */
  readonly cationMobility: DerivedQuantity;
  /** Cells filled with it. */
  readonly cells?: Maybe<CellConnection>;
  /** What is claimed of it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** What it is made of. */
  readonly components: ReadonlyArray<ElectrolyteComponent>;
  /** Diffusivity of the salt in the free solution where nobody claims it: that of an ideal one which conducts as well, within a factor of 3. */
  readonly estimatedSaltDiffusivity?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Sum of the electric mobilities of cation and anion, from conductivity and concentration; the cation’s alone where the anion stands still. */
  readonly ionMobilitySum: DerivedQuantity;
  /** Steady current density, in magnitude, at which a layer of the electrolyte between two metal electrodes holds no more salt at the plating one. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** The metal whose ions it carries. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** Diffusivity of the alkali cation that belongs to the electric mobility on record. */
  readonly nernstEinsteinDiffusivity?: Maybe<DerivedQuantity>;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Diffusivity of the salt in the free solution that belongs to its conductivity, were the solution ideal. */
  readonly saltDiffusivity?: Maybe<DerivedQuantity>;
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
export type ElectrolyteLimitingCurrentDensityArgs = {
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the electrolytes on a page. */
export type ElectrolyteEdge = {
  readonly __typename?: 'ElectrolyteEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Electrolyte;
};

/** How diffusivity and conductivity depend on concentration. */
export type ElectrolyteLaw =
  /** As fitted to NaPF6 in EC:PC (Chayambuka et al. 2022), scaled to this electrolyte at its own concentration. */
  | 'CHAYAMBUKA_2022'
  /** They do not. */
  | 'CONSTANT'
  /** Diffusivity does not; conductivity is proportional to it, as in a dilute solution. */
  | 'DILUTE';

/** How a source came to say something, the strongest first. */
export type Evidence =
  /** Assumed, for want of anything better. Carries a band where a computation uses it. */
  | 'ASSUMED'
  /** Computed by the source from its own numbers. */
  | 'DERIVED'
  /** Measured or seen in an experiment. */
  | 'MEASURED'
  /** The outcome of a simulation by the source. */
  | 'SIMULATED'
  /** Stated without saying how: a recipe, a supplier's or handbook's value. */
  | 'STATED';

/** Compares evidence. */
export type EvidenceFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Evidence>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Evidence>>;
};

/** By what subjects are counted. */
export type Facet =
  /** Active materials: of electrodes, and of cells on either side. */
  | 'ACTIVE_MATERIAL'
  /** Coatings: of electrodes, and of cells on either side. */
  | 'COATING'
  /** Symmetric, half or full: of cells. */
  | 'CONFIGURATION'
  /** The electrolyte: of cells. */
  | 'ELECTROLYTE'
  /** Evidence of the claim that answers for the property of the order, else of the first criterion that is a property. */
  | 'EVIDENCE'
  /** The alkali metal: of cells, electrodes, electrolytes. */
  | 'METAL'
  /** The separator: of cells. */
  | 'SEPARATOR'
  /** Supports: of electrodes, and of cells on either side. */
  | 'SUBSTRATE';

/** How many subjects have each value of one facet. */
export type FacetCounts = {
  readonly __typename?: 'FacetCounts';
  /** Which. */
  readonly facet: Facet;
  /** Its values. Subjects that have several are counted with each, those that have none with none. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many subjects have it. */
  readonly count: Scalars['Int']['output'];
  /** Slug, or word of an enum. */
  readonly key: Scalars['String']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
};

/** A symbol of a formula, before anything is put in its place. */
export type FormulaInput = {
  readonly __typename?: 'FormulaInput';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it may come from, in the order in which they are asked: the first that answers is taken. */
  readonly origins: ReadonlyArray<InputOrigin>;
  /** Its symbol in the formula. */
  readonly symbol: Scalars['String']['output'];
  /** Its unit; any unit of the same dimension is taken. Null where it is that of a claim which the formula quotes. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
};

/** A metal anode against a cathode: shows energy. */
export type FullCell = Cell & Node & Subject & {
  readonly __typename?: 'FullCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** Areal capacity at which the conventional cell reaches the specific energy given. */
  readonly arealCapacityForSpecificEnergy?: Maybe<DerivedQuantity>;
  /** Energy delivered in a discharge per geometric electrode area. */
  readonly arealEnergy: DerivedQuantity;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Share of the capacity that is left after the cycles given, at the retention per cycle. */
  readonly capacityRetention?: Maybe<DerivedQuantity>;
  /** Factor by which the capacity shrinks in each cycle, compounded over the cycles of the test. */
  readonly capacityRetentionPerCycle: DerivedQuantity;
  /** What is claimed of it, by key. */
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
  /** Number of cycles until four fifths of the capacity are left, at the retention per cycle on record. */
  readonly cyclesToEightyPercent: DerivedQuantity;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** Mass of the stack without electrolyte and package, per geometric electrode area. */
  readonly dryStackMass?: Maybe<DerivedQuantity>;
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
  /** Name for people. */
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
export type FullCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellDryStackMassArgs = {
  electrolyteMass?: InputMaybe<QuantityInput>;
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
  /** How many answers it keeps from being given, or from being sharp. */
  readonly blockedCount: Scalars['Int']['output'];
  /** These answers. */
  readonly blocks?: Maybe<ReadonlyArray<BlockedAnswer>>;
  /** The claims by which sources withhold it; none where nobody recorded it. */
  readonly claims: ReadonlyArray<Claim>;
  /** What of it. */
  readonly property: Property;
  /** WITHHELD, or NOT_RECORDED. */
  readonly reason: MissingReason;
  /** Of what. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the gaps on a page. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Gap;
};

/** What a gap does to an answer. */
export type GapEffect =
  /** Something that nobody measured stands in. */
  | 'ASSUMPTION'
  /** The other terms of a sum are known: it is a bound. */
  | 'BOUND'
  /** It cannot be given. */
  | 'NO_ANSWER';

/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCell = Cell & Node & Subject & {
  readonly __typename?: 'HalfCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Charge stripped in all cycles together over the charge plated in them. */
  readonly averageCoulombicEfficiency?: Maybe<DerivedQuantity>;
  /** Charge plated per geometric electrode area until dendrites are seen. */
  readonly capacityToDendrites?: Maybe<DerivedQuantity>;
  /** What is claimed of it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
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
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
export type HalfCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCellLimitingCurrentDensityArgs = {
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

/** Compares an id. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where an input of a computation comes from. */
export type InputOrigin =
  /** Given with the question. */
  | 'ARGUMENT'
  /** Assumed in the formula, with a band. */
  | 'ASSUMPTION'
  /** A claim of the library. */
  | 'CLAIM'
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
  /** A resistance: η = i R. One number, which one measured overpotential can identify. */
  | 'OHMIC';

/** How many subjects of a kind were found. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which kind. */
  readonly kind: SubjectKind;
};

/** What an electrode can be layered of. */
export type Layer = AlkaliMetal | Coating | Material | Substrate;

/** Where in its source a claim stands. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** Figures, tables, equations, as `Fig. 4e`. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** Section, as `§2.3`. */
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
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the substances and phases on a page. */
export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Material;
};

/** A number that subjects have. */
export type Measurand =
  /** A metric, computed on demand. */
  { readonly metric: MetricRequest; readonly property?: never; }
  |  /** A property, as the claim gives it that answers for it. */
  { readonly metric?: never; readonly property: PropertyName; };

/** A measurement beside the prediction. */
export type MeasuredComparison = {
  readonly __typename?: 'MeasuredComparison';
  /** What was measured. */
  readonly claim: Claim;
  /** Predicted less measured. */
  readonly difference: Quantity;
  /** Conditions of the claim that are other than the run's, or not stated: where there are any, the two answer different questions. */
  readonly differsIn: ReadonlyArray<Scalars['String']['output']>;
  /** The prediction was fitted to this claim. */
  readonly isCalibratedOn: Scalars['Boolean']['output'];
  /** The same, relative to the measured. */
  readonly relativeDifference: Quantity;
};

/** What is answering: its version and the version of the curated data. */
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
  /** What is given with the question. */
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

/** What is given with the question: because no record can know it, or, where it is optional, in place of what the record knows. */
export type MetricArgument = {
  readonly __typename?: 'MetricArgument';
  /** What it is, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** Without it the record answers, or an assumption. */
  readonly isOptional: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its unit; any unit of the same dimension is taken. */
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
  /** The claim that was chosen; null where it comes from elsewhere. */
  readonly claim?: Maybe<Claim>;
  /** The computation that it comes from; null where it is not one. */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Source or reason of a constant or assumption; null for others. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; null where it is missing. */
  readonly origin?: Maybe<InputOrigin>;
  /** Claims of the same property that were passed over. */
  readonly passedOver: ReadonlyArray<Claim>;
  /** What went in; null where it is missing. */
  readonly quantity?: Maybe<Quantity>;
  /** Of what it is; null for arguments, constants and assumptions. */
  readonly subject?: Maybe<Subject>;
  /** Its symbol in the formula. */
  readonly symbol: Scalars['String']['output'];
};

/** A metric by name, with what it must be given. */
export type MetricRequest = {
  /** Its arguments; each at most once. */
  readonly arguments?: InputMaybe<ReadonlyArray<MetricArgumentInput>>;
  /** Its name, as `metrics` lists it: `npRatio`. */
  readonly name: Scalars['String']['input'];
};

/** Something that keeps a quantity from being known. */
export type MissingInput = {
  readonly __typename?: 'MissingInput';
  /** The claim that withholds it; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** The same, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** Which input or property. */
  readonly input: Scalars['String']['output'];
  /** Why. */
  readonly reason: MissingReason;
};

/** Why an input is missing. */
export type MissingReason =
  /** The question makes no sense of this subject. */
  | 'NOT_APPLICABLE'
  /** No source in the library says. */
  | 'NOT_RECORDED'
  /** The formula does not hold for these inputs. */
  | 'OUT_OF_RANGE'
  /** The source knows and does not say. */
  | 'WITHHELD';

/** A model that a run can solve. */
export type Model = {
  readonly __typename?: 'Model';
  /** What it solves, in a few sentences. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: ModelName;
  /** What it takes, each with unit, default, range and source. */
  readonly parameters: ReadonlyArray<ModelParameter>;
  /** Changes whenever the same parameters may give other bytes. */
  readonly version: Scalars['String']['output'];
};

export type { ModelName };

/** Compares the model of a run. */
export type ModelNameFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ModelName>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<ModelName>>;
};

/** A parameter of a model. */
export type ModelParameter = {
  readonly __typename?: 'ModelParameter';
  /** What is allowed, as text with unit. */
  readonly allowed: Scalars['String']['output'];
  /** What may be chosen; empty for a number. */
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
  /** Its unit; any unit of the same dimension is taken. Null for a choice. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
};

/** A model parameter, by hand. */
export type ModelParameterInput = {
  /** Its value, of a parameter that is a choice. */
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  /** Its name, as `models { parameters { name } }` lists it. */
  readonly name: Scalars['String']['input'];
  /** Its value, of a parameter that is a number. */
  readonly value?: InputMaybe<QuantityInput>;
};

/** What a deposit looks like. */
export type Morphology = {
  readonly __typename?: 'Morphology';
  /** Pieces of metal that do not touch, those too small for the grid included. */
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
  /** Length of the metal's outline over the width of the window. */
  readonly tortuosity: Quantity;
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Stops a run that is not settled yet. A running one stops within 2 s. */
  readonly cancelRun: CancelRunPayload;
  /** Stops every run of a study that is not settled yet. */
  readonly cancelStudy: CancelStudyPayload;
  /** Queues a run again that failed for want of storage: it goes on from its last checkpoint, where one was kept. */
  readonly continueRun: ContinueRunPayload;
  /** Starts a simulation: writes the run and queues it, in one transaction. The same idempotency key is the same run. */
  readonly startRun: StartRunPayload;
  /** Starts many runs that differ in what is studied: writes and queues them all, in one transaction. */
  readonly startStudy: StartStudyPayload;
};


/** Everything that can be changed. */
export type MutationCancelRunArgs = {
  input: CancelRunInput;
};


/** Everything that can be changed. */
export type MutationCancelStudyArgs = {
  input: CancelStudyInput;
};


/** Everything that can be changed. */
export type MutationContinueRunArgs = {
  input: ContinueRunInput;
};


/** Everything that can be changed. */
export type MutationStartRunArgs = {
  input: StartRunInput;
};


/** Everything that can be changed. */
export type MutationStartStudyArgs = {
  input: StartStudyInput;
};

/** An object with an id of its own. */
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

/** How many nuclei formed on one kind of surface. */
export type NucleusCount = {
  readonly __typename?: 'NucleusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind of surface: substrate, islands, film or crack. */
  readonly surface: Scalars['String']['output'];
};

/** A share of the plateau. */
export type OverpotentialPart = {
  readonly __typename?: 'OverpotentialPart';
  /** Which: ohmic, concentration, working interface, counter interface, leads and contacts. */
  readonly name: Scalars['String']['output'];
  /** Its share; the shares add up to the plateau. */
  readonly quantity: Quantity;
};

/** Where a page stands in its list. Cursors are opaque. */
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
  /** Given by whoever started the run. */
  | 'GIVEN';

/** One axis of a choice between subjects. */
export type ParetoAxis = {
  /** Which number. */
  readonly of: Measurand;
  /** Which end of it is wanted. */
  readonly wanted: ParetoSense;
};

/** A subject on a Pareto front. */
export type ParetoPoint = {
  readonly __typename?: 'ParetoPoint';
  /** Itself. */
  readonly subject: Subject;
  /** Its number on one axis. */
  readonly x: ComparedValue;
  /** Its number on the other. */
  readonly y: ComparedValue;
};

/** Which end of an axis is wanted. */
export type ParetoSense =
  /** The more the better. */
  | 'GREATEST'
  /** The less the better. */
  | 'LEAST';

/** A picture, served over HTTP by this server. */
export type Picture = {
  readonly __typename?: 'Picture';
  /** Height, pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its media type, as `image/svg+xml`. */
  readonly mimeType: Scalars['String']['output'];
  /** Where to fetch it. The answer carries an ETag that changes with the data. */
  readonly url: Scalars['URL']['output'];
  /** Width, pixels. */
  readonly width: Scalars['Int']['output'];
};

/** What a prediction rests on. */
export type PredictionBasis =
  /** An interface number was fitted to a measurement of this very cell at these conditions: it reproduces, it predicts nothing. */
  | 'CALIBRATED'
  /** Fitted to the same metal, host and electrolyte; predicted at other conditions. */
  | 'PREDICTED'
  /** From other hosts of the same metal, or from assumed or given values. */
  | 'PRIOR';

/** What can be claimed of a subject: its usual unit and what it is of. */
export type Property = {
  readonly __typename?: 'Property';
  /** Of what it is, per what, against which reference. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: PropertyName;
  /** Its usual unit, which fixes the dimension; null where it is stated in words. */
  readonly unit?: Maybe<Scalars['Unit']['output']>;
};

/** Compares a property. */
export type PropertyFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<PropertyName>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<PropertyName>>;
};

export type { PropertyName };

/** How a number is to be read. */
export type Qualifier =
  /** About so: ± 10 % by this library's policy. */
  | 'ABOUT'
  /** A lower bound: there is no value, only `low`. */
  | 'AT_LEAST'
  /** An upper bound: there is no value, only `high`. */
  | 'AT_MOST'
  /** Exactly so, within its uncertainty. */
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
  /** How the number is to be read. */
  readonly qualifier: Qualifier;
  /** One standard deviation; null where it is not known or the quantity is a bound or an interval. */
  readonly standardUncertainty?: Maybe<Scalars['Float']['output']>;
  /** For people: `≥ 2000 h`, `35.00 ± 0.03 mV`, `0.9 [0.25, 3] m2/s`. */
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

/** Compares a quantity, in any unit of its dimension. Bounds count only where they decide: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. Limits that leave no number are refused. */
export type QuantityFilter = {
  /** Equal, to 9 digits. */
  readonly eq?: InputMaybe<QuantityInput>;
  /** Certainly at least this. */
  readonly gte?: InputMaybe<QuantityInput>;
  /** Certainly at most this. */
  readonly lte?: InputMaybe<QuantityInput>;
};

/** A quantity that comes in. */
export type QuantityInput = {
  /** UCUM code. */
  readonly unit: Scalars['Unit']['input'];
  /** The number, in `unit`. */
  readonly value: Scalars['Float']['input'];
};

/** Everything that can be asked. */
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
  /** Claims: what sources say of properties of subjects. */
  readonly claims?: Maybe<ClaimConnection>;
  /** One coating; null when there is none. */
  readonly coating?: Maybe<Coating>;
  /** Coatings, by slug. */
  readonly coatings?: Maybe<CoatingConnection>;
  /** Subjects of one kind side by side: their numbers, and whether these may be set against each other. */
  readonly compare?: Maybe<Comparison>;
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
  /** What is answering. */
  readonly meta: Meta;
  /** Every derived metric: its formula, what it needs, where it is found. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Every model that a run can solve, with its parameters. */
  readonly models: ReadonlyArray<Model>;
  /** Any object by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Many objects by their ids, in the order asked for, null where there is none. At most 100 ids. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** One run; null when there is none. */
  readonly run?: Maybe<Run>;
  /** Runs, the newest first. */
  readonly runs?: Maybe<RunConnection>;
  /** Subjects of one kind that pass all criteria, with the numbers that they were screened by. Bounds count only where they decide: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. Stored properties are screened among any number of subjects; metrics, and properties under conditions, among at most 1000. */
  readonly screen?: Maybe<ScreenConnection>;
  /** Finds subjects by free text: names, slugs, formulas (`Na₃V₂(PO₄)₂F₃` as well), synonyms, what they consist of, and words that are claimed of them; slips of the keyboard are forgiven. Best first. */
  readonly search?: Maybe<SearchConnection>;
  /** One separator; null when there is none. */
  readonly separator?: Maybe<Separator>;
  /** Separators, by slug. */
  readonly separators?: Maybe<SeparatorConnection>;
  /** One source of claims; null when there is none, with an error where its audit is asked for. */
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
  /** What is not on record and keeps answers from being given: every property that a source withholds, and every one that nobody recorded and that a metric, or the model of a symmetric cell, asks for. Withheld ones first, then those that block most. Looks at no more than 1000 subjects. */
  readonly withheld?: Maybe<GapConnection>;
};


/** Everything that can be asked. */
export type QueryAlkaliMetalArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryAlkaliMetalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryCellArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryClaimArgs = {
  by: ClaimLookup;
};


/** Everything that can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ClaimOrder;
};


/** Everything that can be asked. */
export type QueryCoatingArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryCoatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryCompareArgs = {
  of: ReadonlyArray<Measurand>;
  subjects: ReadonlyArray<SubjectUnder>;
  under?: InputMaybe<TestConditions>;
};


/** Everything that can be asked. */
export type QueryElectrodeArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElectrodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryElectrolyteArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryMaterialArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryScreenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ScreenParts>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: SubjectKind;
  orderBy?: InputMaybe<ScreenOrder>;
  show?: InputMaybe<ReadonlyArray<Measurand>>;
  under?: InputMaybe<TestConditions>;
  where?: InputMaybe<ReadonlyArray<ScreenCriterion>>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SubjectKind>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySeparatorArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QuerySeparatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QuerySourceArgs = {
  by: SourceLookup;
};


/** Everything that can be asked. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryStudyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySubstrateArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QuerySubstratesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryWithheldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<SubjectReference>;
};

/** One property of a subject: the claim that answers for it, and all others. */
export type Reported = {
  readonly __typename?: 'Reported';
  /** The claim that answers: best evidence, then the narrowest, then the first. Never an average. Null where none does. */
  readonly chosen?: Maybe<Claim>;
  /** Every claim of this property, by key. */
  readonly claims: ReadonlyArray<Claim>;
  /** Mean of the numbers under comparable conditions, weighted by their inverse variances as if independent; its uncertainty is stretched by `disagreement` where that is above 1. Null with fewer than two such numbers. Assumptions and simulations are left out, bounds are not averaged. */
  readonly consensus?: Maybe<Quantity>;
  /** Birge ratio of these numbers: their scatter over what their uncertainties allow. About 1 where they agree; far above 1 where they do not, or where printed digits claim too much. Null with fewer than two such numbers. */
  readonly disagreement?: Maybe<Quantity>;
  /** Why there is no quantity; null where there is one. */
  readonly missing?: Maybe<MissingInput>;
  /** Which property. */
  readonly property: Property;
  /** What the chosen claim says; null where nothing answers: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
  /** Bounds and ranges under comparable conditions that the consensus, or the only number, does not keep. */
  readonly violated: ReadonlyArray<Claim>;
};

/** Whether the grid resolves the front. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** It must stay below this. */
  readonly allowed: Quantity;
  /** By how much the current changes with the salt over one cell, λ i_u h. */
  readonly cellBiot: Quantity;
  /** Edge of a cell. */
  readonly cellSize: Quantity;
  /** Cells across the window. */
  readonly columns: Scalars['Int']['output'];
  /** Width of the window. */
  readonly width: Quantity;
};

/** One solution of a model: what went in, how far it is, what came out. */
export type Run = Node & {
  readonly __typename?: 'Run';
  /** Files: pictures, tables, the result in SI; of a deposit its fields too, for NumPy. */
  readonly artifacts: ReadonlyArray<Artifact>;
  /** How often a worker has taken it up. */
  readonly attempt: Scalars['Int']['output'];
  /** What coats it, where it was named in place of an electrode. */
  readonly coating?: Maybe<Coating>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The electrode, of a symmetric cell on both sides; null when it was given by hand or by its layers. */
  readonly electrode?: Maybe<Electrode>;
  /** The electrolyte; null when it was given by hand alone. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Why it failed; null where it did not. */
  readonly failure?: Maybe<RunFailure>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Some claim that went in has changed or gone since. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Digest of the library that the parameters were taken from. */
  readonly libraryVersion: Scalars['String']['output'];
  /** The alkali metal; null when it was given by hand alone. */
  readonly metal?: Maybe<AlkaliMetal>;
  /** Which model. */
  readonly model: ModelName;
  /** Version of the model that the parameters were made for. */
  readonly modelVersion: Scalars['String']['output'];
  /** The ledger: every number that went in and where it comes from. Fixed when the run was started. */
  readonly parameters: ReadonlyArray<RunParameter>;
  /** The last event. */
  readonly progress: RunEvent;
  /** What came out; null before it has succeeded. */
  readonly result?: Maybe<RunResult>;
  /** The separator; null when it was given by hand alone, or where there is none. */
  readonly separator?: Maybe<Separator>;
  /** When it was settled; null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a worker first took it up; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in its life. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the runs on a page. */
export type RunEdge = {
  readonly __typename?: 'RunEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Run;
};

/** Something that happened to a run. */
export type RunEvent = {
  readonly __typename?: 'RunEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Share of the work that is done, 0 to 1. Less than before only where a worker takes the run up again: its message then says
   * from where, a checkpoint or the beginning.
   */
  readonly fraction: Scalars['Float']['output'];
  /** What is being done, or waited for: a disk of files that is full, read-only or away is waited for up to 10 minutes. */
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
  /** Whether `continueRun` queues the run again. Its last checkpoint is kept for a week; later it begins at the beginning. */
  readonly isContinuable: Scalars['Boolean']['output'];
  /** In a sentence. */
  readonly message: Scalars['String']['output'];
  /** When in the simulated test it happened; null where that makes no sense. */
  readonly time?: Maybe<Quantity>;
};

/** What made a run fail. */
export type RunFailureCode =
  /** Three workers in a row were lost with it, and none had kept a checkpoint beyond those before. */
  | 'ATTEMPTS_EXHAUSTED'
  /** The program broke down; the log of the server says how. */
  | 'INTERNAL'
  /** The current used up the salt at the metal: no solution goes on from there. */
  | 'LIMITING_CURRENT'
  /** The equations of a step could not be solved. */
  | 'NOT_CONVERGED'
  /** A number that is none came out. */
  | 'NOT_FINITE'
  /** It is solved as far as it came, but for 10 minutes the worker's disk of files was full. Once there is room, `continueRun` goes on. */
  | 'STORAGE_FULL'
  /** The same, but the disk was read-only or away, or failed. */
  | 'STORAGE_UNAVAILABLE';

/** Chooses runs; all that is given must hold. */
export type RunFilter = {
  /** By model. */
  readonly model?: InputMaybe<ModelNameFilter>;
  /** By state. */
  readonly state?: InputMaybe<RunStateFilter>;
};

/** A number that went into a run. */
export type RunParameter = {
  readonly __typename?: 'RunParameter';
  /** The claims that it is fitted to; empty unless it is calibrated. */
  readonly calibratedOn: ReadonlyArray<Claim>;
  /** The word chosen; null for a number. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  /**
   * The claim whose number it is, or the only one that it was derived from, as it stands now; null where there is none, or are
   * several: see `claims`.
   */
  readonly claim?: Maybe<Claim>;
  /**
   * Every claim that went into it, however deep, as it stands now; of a run of an older version `claim` alone. What is gone from
   * the library is left out.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * How it was derived from claims, other parameters and assumptions, with the numbers of the day when the run was started;
   * null where it was not. Parameters of the run are held in it: its interval is that of `quantity`.
   */
  readonly derived?: Maybe<DerivedQuantity>;
  /** Its name; a number that serves several cells says which. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from. */
  readonly origin: ParameterOrigin;
  /** The number, with its band where it is assumed; null for a choice, and for a calibrated one until the run has succeeded. */
  readonly quantity?: Maybe<Quantity>;
  /** Why this value, in a sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A change of one model's request. */
export type RunPatchInput =
  /** In the request of a deposit. */
  { readonly electrodeposition: ElectrodepositionPatchInput; readonly symmetricCell?: never; }
  |  /** In the request of a symmetric cell. */
  { readonly electrodeposition?: never; readonly symmetricCell: SymmetricCellPatchInput; };

/** The result of a run. */
export type RunResult = ElectrodepositionResult | SymmetricCellResult;

/**
 * The life of a run. SUCCEEDED, FAILED and CANCELLED are settled: nothing follows, unless somebody continues a run whose failure
 * `isContinuable`.
 */
export type RunState =
  /** Stopped on demand. */
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
  /** Is this. */
  readonly eq?: InputMaybe<RunState>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<RunState>>;
};

/** A page of subjects that pass a screening. */
export type ScreenConnection = {
  readonly __typename?: 'ScreenConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ScreenEdge>;
  /** How many of all have each value of some facets, the most frequent first. */
  readonly facets?: Maybe<ReadonlyArray<FacetCounts>>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<ScreenedSubject>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Of all, those that no other certainly beats: one beats another that is at least as good on both axes, whatever its bounds turn out to be, and better on one. Subjects without a number on an axis stay out. Screens of at most 1000 subjects. */
  readonly paretoFront?: Maybe<ReadonlyArray<ParetoPoint>>;
  /** How many there are in all, counted when asked for. */
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
  /** Which number. */
  readonly of: Measurand;
  /** Its limits, in any unit of its dimension; without them it must only be known. */
  readonly value?: InputMaybe<QuantityFilter>;
};

/** One of the subjects on a page. */
export type ScreenEdge = {
  readonly __typename?: 'ScreenEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: ScreenedSubject;
};

/** The order of a screening: subjects without the number come last, those level by slug. A bound stands where its bound stands. */
export type ScreenOrder = {
  /** By which number. */
  readonly by: Measurand;
  /** Which way. */
  readonly direction: SortDirection;
};

/** What the subjects consist of; all that is given must hold. */
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

/** A subject that passes, with the numbers that it was screened by. */
export type ScreenedSubject = {
  readonly __typename?: 'ScreenedSubject';
  /** Itself. */
  readonly subject: Subject;
  /** Its numbers: those of the criteria, of the order and of `show`, in this order, each once. */
  readonly values: ReadonlyArray<ComparedValue>;
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many there are of each kind, whichever kinds were asked for, the most frequent first. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of the kinds asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the subjects on a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: SearchHit;
};

/** In what a text was found. */
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
  /** A name of something that it consists of. */
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
  /** Where the text was found, the best five; none where its words are spread over several of these. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** Its place in the list, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Itself. */
  readonly subject: Subject;
};

/** One place in which a text was found. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The claim that says it; null for names. */
  readonly claim?: Maybe<Claim>;
  /** In what. */
  readonly field: SearchField;
  /** How. */
  readonly kind: SearchMatchKind;
  /** What stands there. */
  readonly text: Scalars['String']['output'];
};

/** How a text was found, the best first. */
export type SearchMatchKind =
  /** Its words, in some form, are claimed. */
  | 'CLAIM'
  /** It is what stands there. */
  | 'EXACT'
  /** It stands there within a word. */
  | 'PART_OF_WORD'
  /** Something spelt much like it stands there. */
  | 'SIMILAR'
  /** Its words stand there as they are. */
  | 'WORDS';

/** The porous sheet between the electrodes. */
export type Separator = Node & Subject & {
  readonly __typename?: 'Separator';
  /** Mass per area of the dry separator, from its porosity, its thickness and the density of its solid. */
  readonly arealMassFromPorosity: DerivedQuantity;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** Resistance of the soaked separator over that of the free solution in its place, estimated from its porosity. */
  readonly bruggemanMacMullinNumber: DerivedQuantity;
  /** Cells that have it. */
  readonly cells?: Maybe<CellConnection>;
  /** What is claimed of it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is made of. */
  readonly material: Material;
  /** Name for people. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the separators on a page. */
export type SeparatorEdge = {
  readonly __typename?: 'SeparatorEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Separator;
};

/** A curve's column: as many numbers as there are points, all in `unit`. */
export type Series = {
  readonly __typename?: 'Series';
  /** What of. */
  readonly name: Scalars['String']['output'];
  /** UCUM code. */
  readonly unit: Scalars['Unit']['output'];
  /** The numbers, signed. */
  readonly values: ReadonlyArray<Scalars['Float']['output']>;
};

/** Compares a slug. */
export type SlugFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which way an order runs. */
export type SortDirection =
  /** Least first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type Source = Node & Subject & {
  readonly __typename?: 'Source';
  /** What an audit of what this source says finds: its own rules and the general ones. */
  readonly audit?: Maybe<Audit>;
  /** Authors, in order. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What is said about this source itself, by key. */
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
  /** What this source says, of whatever subject, by key. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the sources on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Source;
};

/** Looks one source up. */
export type SourceLookup =
  /** By DOI, with or without resolver. */
  { readonly doi: Scalars['String']['input']; readonly id?: never; readonly slug?: never; }
  |  /** By id. */
  { readonly doi?: never; readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** By slug, such as `wang2021`. */
  { readonly doi?: never; readonly id?: never; readonly slug: Scalars['String']['input']; };

/** What to solve: one model's input. */
export type StartRunInput =
  /** A deposit that grows on a surface. */
  { readonly electrodeposition: ElectrodepositionRunInput; readonly symmetricCell?: never; }
  |  /** A symmetric cell. */
  { readonly electrodeposition?: never; readonly symmetricCell: SymmetricCellRunInput; };

/** What came of starting a run. */
export type StartRunPayload = {
  readonly __typename?: 'StartRunPayload';
  /** The run; null where the input was refused. */
  readonly run?: Maybe<Run>;
  /** Why it was refused. Nothing was written then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A study to be started. */
export type StartStudyInput = {
  /** What is compared: changes of `run`, each with a name; at most 12. The first is the one that others are compared with. */
  readonly arms: ReadonlyArray<StudyArmInput>;
  /** Parameters to be varied; at most two. */
  readonly axes: ReadonlyArray<StudyAxisInput>;
  /** The same key with the same input is the same study, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What its picture is titled; what is plated on what, where it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Also each number that is known only within a band, alone at either end of it: `bands` tells what they do to the result. For deposits; a run of a symmetric cell brings its band. */
  readonly overBands: Scalars['Boolean']['input'];
  /** The run that all others are like, but for what is studied. */
  readonly run: StartRunInput;
  /** How many seeds, counted up from the one of `run`. Arms × values × seeds are at most 200 runs. */
  readonly seeds: Scalars['Int']['input'];
  /**
   * Arms that change the surface alone, in place of `arms`.
   * @deprecated Use `arms`, which change any field.
   */
  readonly surfaces: ReadonlyArray<StudySurfaceInput>;
};

/** What came of starting a study. */
export type StartStudyPayload = {
  readonly __typename?: 'StartStudyPayload';
  /** The study; null where the input was refused. */
  readonly study?: Maybe<Study>;
  /** Why it was refused. Nothing was written then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A value in words. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/**
 * Many runs of one model that differ in what is studied: every arm at every point of a grid with every seed. Its numbers are
 * of the runs that have succeeded so far; its picture and its tables follow them within seconds.
 */
export type Study = Node & {
  readonly __typename?: 'Study';
  /** The files are of all runs that have succeeded so far. False for a few seconds after a run has, or for as long as the disk of files takes none. */
  readonly areArtifactsCurrent: Scalars['Boolean']['output'];
  /** Names of the arms; the first is the one that others are compared with. */
  readonly arms: ReadonlyArray<Scalars['String']['output']>;
  /** One picture, one table of the groups, one of the runs; with `overBands` a picture and a table of the bands. None before a run with every number at its value has succeeded. They are made a few seconds after a run has succeeded: see `areArtifactsCurrent`. */
  readonly artifacts: ReadonlyArray<Artifact>;
  /** The parameters that are varied. */
  readonly axes: ReadonlyArray<StudyAxis>;
  /** Within which band each number lies, and what makes it as wide; empty where `overBands` was not asked for. */
  readonly bands: ReadonlyArray<StudyBand>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the other arms change, at the same point of the grid. */
  readonly differences: ReadonlyArray<StudyDifference>;
  /** Runs that differ in chance alone, together: medians, ranges, quartiles. */
  readonly groups: ReadonlyArray<StudyGroup>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its runs, arms first, then along the axes, then the seeds. */
  readonly members: ReadonlyArray<StudyMember>;
  /** Which model its runs solve. */
  readonly model: ModelName;
  /** What its picture is titled. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly progress: StudyProgress;
  /** The seeds: what is left to chance. */
  readonly seeds: ReadonlyArray<Scalars['Int']['output']>;
  /** SUCCEEDED once all of its runs are settled and one has succeeded at least. */
  readonly state: RunState;
  /**
   * The same.
   * @deprecated Use `arms`.
   */
  readonly surfaces: ReadonlyArray<Scalars['String']['output']>;
};

/** An arm of a study. */
export type StudyArmInput = {
  /** What it changes in `run`; where it is left out, the arm is as `run`. */
  readonly change?: InputMaybe<RunPatchInput>;
  /** What it is called in pictures and tables. */
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

/** Within which band a number lies. */
export type StudyBand = {
  readonly __typename?: 'StudyBand';
  /** Of which arm. */
  readonly arm: Scalars['String']['output'];
  /** What the band is made of, the widest first. */
  readonly contributions: ReadonlyArray<StudyBandContribution>;
  /** Which number. */
  readonly observable: Scalars['String']['output'];
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** The median of the seeds; `low` and `high` are the band. What the ends do adds in quadrature on each side. */
  readonly quantity: Quantity;
  /**
   * The same.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** What one number adds to a band: it alone at the ends of its own, with the same seeds. */
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
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

/** What another arm changes. */
export type StudyDifference = {
  readonly __typename?: 'StudyDifference';
  /** Compared with which, the first. */
  readonly against: Scalars['String']['output'];
  /** Which arm. */
  readonly arm: Scalars['String']['output'];
  /** Median less the median of the first. */
  readonly difference: Quantity;
  /** The ranges do not overlap. */
  readonly isSeparate: Scalars['Boolean']['output'];
  /** Which number. */
  readonly observable: Scalars['String']['output'];
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** Median over the median of the first; null where that is zero. */
  readonly ratio?: Maybe<Quantity>;
  /**
   * The same.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** One of the studies on a page. */
export type StudyEdge = {
  readonly __typename?: 'StudyEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
  readonly node: Study;
};

/** Runs that differ in chance alone. */
export type StudyGroup = {
  readonly __typename?: 'StudyGroup';
  /** Of which arm. */
  readonly arm: Scalars['String']['output'];
  /** What they say together, for each observable that has a number. */
  readonly distributions: ReadonlyArray<Distribution>;
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /**
   * The same.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** One run of a study. */
export type StudyMember = {
  readonly __typename?: 'StudyMember';
  /** Of which arm. */
  readonly arm: Scalars['String']['output'];
  /** The number that is at an end of its band; null where all are at their values. */
  readonly atEnd?: Maybe<StudyCoordinate>;
  /** What came out; empty before it has succeeded. */
  readonly outcome: ReadonlyArray<StudyNumber>;
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** The run. */
  readonly run: Run;
  /** With which seed. */
  readonly seed: Scalars['Int']['output'];
  /**
   * The same.
   * @deprecated Use `arm`.
   */
  readonly surface: Scalars['String']['output'];
};

/** A number by which runs are compared. */
export type StudyNumber = {
  readonly __typename?: 'StudyNumber';
  /** Its name: `roughness`, `coverage`, `plateauOverpotential`, … */
  readonly observable: Scalars['String']['output'];
  /** The number; null where such a run has none. */
  readonly value?: Maybe<Quantity>;
};

/** How far a study is. */
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
  /** What it is called in pictures and tables. */
  readonly name: Scalars['String']['input'];
  /** Parameters by hand, which win over those of `run`. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /** A bare support, in place of an electrode. */
  readonly substrate?: InputMaybe<SubjectLookup>;
  /** The coating, changed in these respects. */
  readonly whatIf: ReadonlyArray<WhatIf>;
};

/** Something of which properties are claimed. */
export type Subject = {
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported?: Maybe<Reported>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** Something of which properties are claimed. */
export type SubjectAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
};


/** Something of which properties are claimed. */
export type SubjectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** Something of which properties are claimed. */
export type SubjectReportedArgs = {
  property: PropertyName;
};

/** Chooses subjects; all that is given must hold. `and`, `or` and `not` nest at most 10 deep. */
export type SubjectFilter = {
  /** All of these hold; at most 100. */
  readonly and?: InputMaybe<ReadonlyArray<SubjectFilter>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SubjectFilter>;
  /** One of these holds at least; at most 100. */
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
  /** Is this. */
  readonly eq?: InputMaybe<SubjectKind>;
  /** Is one of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<SubjectKind>>;
};

/** Looks one subject up. */
export type SubjectLookup =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** By slug, such as `na-nisb-cc`. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** One subject, of whatever kind, by its id or by the slug that it has within its kind. */
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

/** A subject, and under which conditions its numbers are wanted: one cell in two tests is two of these. */
export type SubjectUnder = {
  /** Which. */
  readonly subject: SubjectReference;
  /** Under which conditions its properties are wanted, instead of those of the whole comparison. */
  readonly under?: InputMaybe<TestConditions>;
};

/** Everything that can be followed. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The progress of a run. The first event is the present state, then events as they happen, until the run is settled.
   * With `after`, every event of a higher sequence number, so that a subscriber who was cut off misses none.
   */
  readonly runProgressed: RunEvent;
  /**
   * A study while it is solved: at once as it is now, then again after something of it has changed, at most about twice a
   * second, with all that is asked of it read anew. Ends once all of its runs are settled and its files are of all that have
   * succeeded.
   */
  readonly studyProgressed: Study;
};


/** Everything that can be followed. */
export type SubscriptionRunProgressedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Everything that can be followed. */
export type SubscriptionStudyProgressedArgs = {
  id: Scalars['ID']['input'];
};

/** The bare support of an electrode. */
export type Substrate = Node & Subject & {
  readonly __typename?: 'Substrate';
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
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
  /** Name for people. */
  readonly name: Scalars['String']['output'];
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
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the bare supports on a page. */
export type SubstrateEdge = {
  readonly __typename?: 'SubstrateEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Itself. */
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
  /** A massive plate. */
  | 'PLATE';

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

/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCell = Cell & Node & Subject & {
  readonly __typename?: 'SymmetricCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** What an audit finds of it: every rule that asks it, or that names a number claimed of it. */
  readonly audit?: Maybe<Audit>;
  /** What is claimed of it, by key. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Voltage of the concentration gradient that the current has built up in the steady state, in magnitude. */
  readonly concentrationOverpotential?: Maybe<DerivedQuantity>;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge plated on each electrode in all cycles together, per geometric electrode area. */
  readonly cumulativePlatedCapacity?: Maybe<DerivedQuantity>;
  /** Number of cycles in the lifetime on record for a test at the current density and capacity given, or for one that does not state them. */
  readonly cyclesTested?: Maybe<DerivedQuantity>;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge?: Maybe<DerivedQuantity>;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Exchange current density per true area of the electrode that the plateau voltage on record implies: fitted to one number, not measured. */
  readonly exchangeCurrentDensity?: Maybe<DerivedQuantity>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Overpotential of one metal–electrolyte interface, in magnitude: half of what the electrolyte leaves of the plateau voltage. */
  readonly interfaceOverpotential?: Maybe<DerivedQuantity>;
  /** Lifetime on record over that of a reference cell; at least so much where the test ended before the cell. */
  readonly lifetimeRatio?: Maybe<DerivedQuantity>;
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity?: Maybe<DerivedQuantity>;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
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
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
export type SymmetricCellExchangeCurrentDensityArgs = {
  currentDensity: QuantityInput;
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellInterfaceOverpotentialArgs = {
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
export type SymmetricCellOhmicOverpotentialArgs = {
  currentDensity: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellOverpotentialChangeArgs = {
  reference: QuantityInput;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellReportedArgs = {
  property: PropertyName;
};

/**
 * What differs in the request of a symmetric cell: a field that is left out is as it was. Parameters by hand win over those of the
 * same name.
 */
export type SymmetricCellPatchInput = {
  /** Charge passed in each half-cycle, per geometric electrode area. */
  readonly arealCapacity?: InputMaybe<QuantityInput>;
  /** A symmetric cell of the library. */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** Magnitude of the current density, per geometric electrode area. */
  readonly currentDensity?: InputMaybe<QuantityInput>;
  /** Number of cycles. */
  readonly cycles?: InputMaybe<Scalars['Int']['input']>;
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
  /** The alkali metal. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Parameters by hand. */
  readonly parameters?: InputMaybe<ReadonlyArray<ModelParameterInput>>;
  /** The separator. */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** Temperature. */
  readonly temperature?: InputMaybe<QuantityInput>;
};

/** The solution for a symmetric cell. */
export type SymmetricCellResult = {
  readonly __typename?: 'SymmetricCellResult';
  /** Did charge and salt come out as they must. */
  readonly balance: ChargeBalance;
  /** What the band is made of, the widest first. Parameters add in quadrature on each side; where the interface was fitted, the band spans those under both its laws. */
  readonly band: ReadonlyArray<BandContribution>;
  /** What the prediction rests on. */
  readonly basis: PredictionBasis;
  /** Why that basis, in a sentence. */
  readonly basisReason: Scalars['String']['output'];
  /** When this current density would use up the salt in this cell; null: never. */
  readonly depletionTime?: Maybe<Quantity>;
  /** Exchange current density of one interface, per active area; null where the interface is ohmic, or where the electrolyte leaves it no overpotential. */
  readonly exchangeCurrentDensity?: Maybe<Quantity>;
  /** Resistance of one interface, times geometric area; null under Butler–Volmer. */
  readonly interfaceResistance?: Maybe<Quantity>;
  /** Current density at which the salt at the plating face is used up in the steady state. */
  readonly limitingCurrentDensity: Quantity;
  /** What was measured on this very cell, beside the prediction. */
  readonly measured: ReadonlyArray<MeasuredComparison>;
  /** What else is to be said of this solution. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The plateau, taken apart: the shares add up to it. */
  readonly parts: ReadonlyArray<OverpotentialPart>;
  /** Plateau |V| of the cell: both interfaces and the electrolyte, time mean over the last half of the last half-cycle. `low` and `high` are the band. */
  readonly plateauOverpotential: Quantity;
  /** Sand's time of a half-space at this current density. */
  readonly sandTime: Quantity;
  /** The curves over time: time, cycle, currentDensity, cellVoltage. Anodic (stripping) is positive at the working electrode, V = working − counter. */
  readonly series: ReadonlyArray<Series>;
  /** The plateau under the other law of the interface, fitted to the same claims; null where nothing was fitted. */
  readonly underOtherLaw?: Maybe<Quantity>;
};

/**
 * A symmetric cell to be cycled: a cell of the library, or parts of the library, or parameters by hand, or both:
 * what is given by hand comes before what the library says.
 */
export type SymmetricCellRunInput = {
  /** Charge passed in each half-cycle, per geometric electrode area. */
  readonly arealCapacity: QuantityInput;
  /** A symmetric cell of the library: sets electrode, electrolyte, separator and metal. */
  readonly cell?: InputMaybe<SubjectLookup>;
  /** Magnitude of the current density, per geometric electrode area. */
  readonly currentDensity: QuantityInput;
  /** Number of cycles, each a plating and a stripping, 1 to 10,000. */
  readonly cycles: Scalars['Int']['input'];
  /** The electrode on both sides, with or without its metal. */
  readonly electrode?: InputMaybe<SubjectLookup>;
  /** The electrolyte; must be of the same metal. */
  readonly electrolyte?: InputMaybe<SubjectLookup>;
  /** How the electrolyte's transport depends on concentration. */
  readonly electrolyteLaw: ElectrolyteLaw;
  /** The same key with the same input is the same run, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Keys of claims that must not be used: leaving out the cell's own overpotential turns a calibration into a prediction. */
  readonly ignoring: ReadonlyArray<Scalars['String']['input']>;
  /** How the interface is described. */
  readonly interface: InterfaceLaw;
  /** The alkali metal; may be left out where electrode or electrolyte tell it. */
  readonly metal?: InputMaybe<SubjectLookup>;
  /** Parameters by hand; `models { parameters }` lists them. */
  readonly parameters: ReadonlyArray<ModelParameterInput>;
  /** The separator. */
  readonly separator?: InputMaybe<SubjectLookup>;
  /** Temperature; 298.15 K, assumed, where it is not given. */
  readonly temperature?: InputMaybe<QuantityInput>;
};

/** Under which conditions a property is wanted. A claim that states another value of one of them answers another question and is passed over; one that does not state it may answer. */
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
  /** Half a unit of the last printed digit, or 10 % of what is printed as about, uniform: implied by the print, not measured. */
  | 'IMPLIED_BY_PRECISION'
  /** Propagated from the inputs of a computation, to first order (GUM). */
  | 'PROPAGATED'
  /** The source gives it. */
  | 'REPORTED';

/** The two kinds of uncertainty of a computed quantity. */
export type UncertaintyKind =
  /** None: every input is exact. */
  | 'EXACT'
  /** An interval over the ends of inputs of which one at least is a bound, a range or an assumption with a band. */
  | 'INTERVAL'
  /** One standard deviation, propagated to first order (GUM) from the inputs' own. */
  | 'STANDARD';

/** Something that the caller can mend. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is allowed; null where that is open. */
  readonly allowed?: Maybe<Scalars['String']['output']>;
  /** What kind of mistake. */
  readonly code: UserErrorCode;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where in the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was given; null where nothing was. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The kinds of mistakes that the caller can mend. */
export type UserErrorCode =
  /** Something given is not allowed. */
  | 'BAD_USER_INPUT'
  /** What is there already does not let it happen. */
  | 'CONFLICT'
  /** Something named is not there. */
  | 'NOT_FOUND'
  /** This address has as much under way as it may. */
  | 'RATE_LIMITED';

/** A coating changed in one respect, all else equal. */
export type WhatIf =
  /** Electrons pass from the coating to the metal as freely as from bare metal. */
  | 'BARRIER_OFF'
  /** The coating does not help the metal to nucleate (it is lithiophobic, sodiophobic, potassiophobic): it nucleates as badly as what is beneath it; its barrier stays. */
  | 'COATING_METALLOPHOBIC'
  /** What is beneath the coating, or the matrix around its islands, alone. */
  | 'COATING_REMOVED'
  /** Half as many islands, each as wide as before. */
  | 'PITCH_DOUBLED';

/** How much of the surface is looked at, and how finely. */
export type WindowScale =
  /** 10 µm in cells of 39 nm, as wide as the gap is long: what diffusion does to tall deposits. */
  | 'CELL'
  /** 2.56 µm in cells of 5 nm: islands of tens of nanometres are resolved. */
  | 'NANO';

/** The source knows this and does not say it. An answer, not a gap. */
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
  BandContribution: ResolverTypeWrapper<Omit<BandContribution, 'high' | 'low'> & { high?: Maybe<ResolversTypes['Quantity']>, low: ResolversTypes['Quantity'] }>;
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
  ChargeBalance: ResolverTypeWrapper<Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError: ResolversTypes['Quantity'], plated: ResolversTypes['Quantity'], saltError: ResolversTypes['Quantity'], stripped: ResolversTypes['Quantity'] }>;
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
  Condition: ResolverTypeWrapper<ConditionRecord>;
  ConditionDifference: ResolverTypeWrapper<DifferenceParent>;
  ConditionOfSubject: ResolverTypeWrapper<ConditionOfSubjectParent>;
  ConditionStatus: ConditionStatus;
  ContinueRunInput: ContinueRunInput;
  ContinueRunPayload: ResolverTypeWrapper<Omit<ContinueRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepositSnapshot: ResolverTypeWrapper<Omit<DepositSnapshot, 'metalFraction' | 'morphology' | 'picture' | 'potential' | 'saltConcentration' | 'time'> & { metalFraction: ResolversTypes['Artifact'], morphology: ResolversTypes['Morphology'], picture: ResolversTypes['Artifact'], potential: ResolversTypes['Quantity'], saltConcentration: ResolversTypes['Artifact'], time: ResolversTypes['Quantity'] }>;
  DepositTargetInput: DepositTargetInput;
  DepositionBalance: ResolverTypeWrapper<Omit<DepositionBalance, 'charge' | 'chargeError' | 'largestLimitingShare' | 'massError'> & { charge: ResolversTypes['Quantity'], chargeError?: Maybe<ResolversTypes['Quantity']>, largestLimitingShare: ResolversTypes['Quantity'], massError: ResolversTypes['Quantity'] }>;
  DepositionEnding: DepositionEnding;
  DerivedQuantity: ResolverTypeWrapper<Derivation>;
  DifferenceKind: DifferenceKind;
  DimensionlessGroup: ResolverTypeWrapper<Omit<DimensionlessGroup, 'value'> & { value?: Maybe<ResolversTypes['Quantity']> }>;
  Distribution: ResolverTypeWrapper<Omit<Distribution, 'median' | 'quartiles' | 'range'> & { median: ResolversTypes['Quantity'], quartiles: ResolversTypes['Quantity'], range: ResolversTypes['Quantity'] }>;
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
  Evidence: Evidence;
  EvidenceFilter: EvidenceFilter;
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
  HalfCell: ResolverTypeWrapper<CellRecord>;
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
  NucleusCount: ResolverTypeWrapper<NucleusCount>;
  OverpotentialPart: ResolverTypeWrapper<Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversTypes['Quantity'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterOrigin: ParameterOrigin;
  ParetoAxis: ParetoAxis;
  ParetoPoint: ResolverTypeWrapper<ParetoPointRecord>;
  ParetoSense: ParetoSense;
  Picture: ResolverTypeWrapper<Picture>;
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
  RunPatchInput: RunPatchInput;
  RunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunResult']>;
  RunState: RunState;
  RunStateFilter: RunStateFilter;
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
  SurfaceShare: ResolverTypeWrapper<Omit<SurfaceShare, 'share'> & { share: ResolversTypes['Quantity'] }>;
  SymmetricCell: ResolverTypeWrapper<CellRecord>;
  SymmetricCellPatchInput: SymmetricCellPatchInput;
  SymmetricCellResult: ResolverTypeWrapper<RunResultParent>;
  SymmetricCellRunInput: SymmetricCellRunInput;
  TestConditions: TestConditions;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UncertaintyBasis: UncertaintyBasis;
  UncertaintyKind: UncertaintyKind;
  Unit: ResolverTypeWrapper<Scalars['Unit']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
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
  BandContribution: Omit<BandContribution, 'high' | 'low'> & { high?: Maybe<ResolversParentTypes['Quantity']>, low: ResolversParentTypes['Quantity'] };
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
  ChargeBalance: Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError: ResolversParentTypes['Quantity'], plated: ResolversParentTypes['Quantity'], saltError: ResolversParentTypes['Quantity'], stripped: ResolversParentTypes['Quantity'] };
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
  Condition: ConditionRecord;
  ConditionDifference: DifferenceParent;
  ConditionOfSubject: ConditionOfSubjectParent;
  ContinueRunInput: ContinueRunInput;
  ContinueRunPayload: Omit<ContinueRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  DateTime: Scalars['DateTime']['output'];
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
  EvidenceFilter: EvidenceFilter;
  FacetCounts: FacetCounts;
  FacetValue: FacetValue;
  Float: Scalars['Float']['output'];
  FormulaInput: FormulaInput;
  FullCell: CellRecord;
  Gap: GapRecord;
  GapConnection: GapPage;
  GapEdge: GapOnPage;
  HalfCell: CellRecord;
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
  NucleusCount: NucleusCount;
  OverpotentialPart: Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversParentTypes['Quantity'] };
  PageInfo: PageInfo;
  ParetoAxis: ParetoAxis;
  ParetoPoint: ParetoPointRecord;
  Picture: Picture;
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
  SurfaceShare: Omit<SurfaceShare, 'share'> & { share: ResolversParentTypes['Quantity'] };
  SymmetricCell: CellRecord;
  SymmetricCellPatchInput: SymmetricCellPatchInput;
  SymmetricCellResult: RunResultParent;
  SymmetricCellRunInput: SymmetricCellRunInput;
  TestConditions: TestConditions;
  URL: Scalars['URL']['output'];
  Unit: Scalars['Unit']['output'];
  UserError: UserError;
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

export type BandContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BandContribution'] = ResolversParentTypes['BandContribution']> = {
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  chargeError?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relativeToFirst?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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

export type ConditionOfSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionOfSubject'] = ResolversParentTypes['ConditionOfSubject']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContinueRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinueRunPayload'] = ResolversParentTypes['ContinueRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  basis?: Resolver<ResolversTypes['PredictionBasis'], ParentType, ContextType>;
  basisReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['DepositionEnding'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['DimensionlessGroup']>, ParentType, ContextType>;
  morphology?: Resolver<ResolversTypes['Morphology'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nucleationPeak?: Resolver<Maybe<ResolversTypes['NucleationPeak']>, ParentType, ContextType>;
  nuclei?: Resolver<ReadonlyArray<ResolversTypes['NucleusCount']>, ParentType, ContextType>;
  plateauPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  snapshots?: Resolver<ReadonlyArray<ResolversTypes['DepositSnapshot']>, ParentType, ContextType>;
  surface?: Resolver<ReadonlyArray<ResolversTypes['SurfaceShare']>, ParentType, ContextType>;
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
  ionMobilitySum?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<ElectrolyteLimitingCurrentDensityArgs, 'thickness'>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nernstEinsteinDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteNernstEinsteinDiffusivityArgs>>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<ElectrolyteReportedArgs, 'property'>>;
  saltDiffusivity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<ElectrolyteSaltDiffusivityArgs>>;
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
  areaSpecificResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
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
  cyclesToEightyPercent?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<FullCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  dryStackMass?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<FullCellDryStackMassArgs>>;
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

export type HalfCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfCell'] = ResolversParentTypes['HalfCell']> = {
  areaSpecificResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<HalfCellAuditArgs, 'orderBy'>>;
  averageCoulombicEfficiency?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellAverageCoulombicEfficiencyArgs, 'platedCapacity' | 'strippedCapacity'>>;
  capacityToDendrites?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellCapacityToDendritesArgs, 'currentDensity'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<HalfCellClaimsArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<HalfCellLimitingCurrentDensityArgs>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<HalfCellReportedArgs, 'property'>>;
  reservoirCoulombicEfficiency?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<HalfCellReservoirCoulombicEfficiencyArgs, 'cycledCapacity' | 'cycles' | 'finalStrippedCapacity' | 'reservoirCapacity'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
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

export type NucleusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NucleusCount'] = ResolversParentTypes['NucleusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PropertyName'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PropertyNameResolvers = EnumResolverSignature<{ ABUNDANCE?: any, ACTIVE_MASS_FRACTION?: any, ACTIVE_MATERIAL_LOADING?: any, ACTIVE_SITE_SPACING?: any, ADDITIVE_FRACTION?: any, AREAL_CAPACITY?: any, AREAL_MASS?: any, ASSERTION?: any, ATMOSPHERIC_IMPURITIES?: any, AUTHORSHIP?: any, AVERAGING_WINDOW?: any, BAND_GAP?: any, BARRIER_HEIGHT?: any, BASIS?: any, BINDING_ENERGY?: any, BRUGGEMAN_EXPONENT?: any, CAPACITY_RETENTION_PER_CYCLE?: any, CARBON_FOOTPRINT?: any, CELL_FORMAT?: any, CHARACTER?: any, CHARGE_TRANSFER_COEFFICIENT?: any, CITATION?: any, COLLECTOR_MASS?: any, COMPARISON?: any, COMPOSITION?: any, CONTACT_ANGLE?: any, COULOMBIC_EFFICIENCY?: any, CRACK_SPACING?: any, CRACK_WIDTH?: any, CUT_OFF_VOLTAGE?: any, CYCLED_CAPACITY?: any, CYCLE_LIFE?: any, CYCLING_CURRENT_DENSITY?: any, C_RATE?: any, DECLARATION?: any, DEFINITION?: any, DENSITY?: any, DEPTH_OF_DISCHARGE?: any, DIFFRACTION_ANGLE?: any, DIFFRACTION_CARD?: any, DISTRIBUTION?: any, DOPANT_DENSITY?: any, DOUBLE_LAYER_CAPACITANCE?: any, DRY_STACK_MASS?: any, ELECTROCHEMICALLY_ACTIVE_AREA?: any, ELECTRODE_DISTANCE?: any, ELECTROLYTE_TO_CAPACITY_RATIO?: any, ELECTRONIC_CONDUCTIVITY?: any, ELECTRON_AFFINITY?: any, ENERGY_DEMAND?: any, ENERGY_EFFICIENCY?: any, EQUATION?: any, EXCHANGE_CURRENT_DENSITY?: any, FAILURE?: any, FARADAY_CONSTANT?: any, FIBRE_DIAMETER?: any, FIBRE_RADIUS?: any, FIBRE_SURFACE_AREA?: any, FIGURE_CONTENT?: any, FORMULA?: any, INITIAL_COULOMBIC_EFFICIENCY?: any, INSTRUMENT?: any, INTERFACE_RESISTANCE?: any, INTERFACIAL_ENERGY?: any, IONIC_CONDUCTIVITY?: any, ION_DIFFUSIVITY?: any, ION_MOBILITY?: any, ISLAND_DIAMETER?: any, ISLAND_PITCH?: any, LATTICE_ANGLE_GAMMA?: any, LATTICE_PARAMETER_A?: any, LATTICE_PARAMETER_C?: any, LATTICE_PLANE?: any, LATTICE_SPACING?: any, LIFETIME?: any, LIMITATION?: any, MAC_MULLIN_NUMBER?: any, MEAN_CHARGE_VOLTAGE?: any, MEAN_POTENTIAL?: any, MECHANISM?: any, METAL_EXCESS?: any, METAL_LOADING?: any, MODEL_SETTING?: any, MORPHOLOGY?: any, NP_RATIO?: any, NUCLEATION_OVERPOTENTIAL?: any, NUCLEUS_DIAMETER?: any, OBSERVATION_POTENTIAL?: any, OVERPOTENTIAL?: any, PH?: any, PHASE_EVIDENCE?: any, PHASE_REACTION?: any, PHOTON_ENERGY?: any, PLATED_CAPACITY?: any, PLAUSIBLE_VOLTAGE?: any, PORE_RADIUS?: any, POROSITY?: any, POTENTIAL_WINDOW?: any, PREPARATION?: any, PREPARATION_TEMPERATURE?: any, PREPARATION_TIME?: any, PRICE?: any, PUBLICATION?: any, QUALITY?: any, RATE_CAPABILITY?: any, READ_OUT_POTENTIAL?: any, REAGENT_CONCENTRATION?: any, REFERENCE_CAPACITANCE?: any, REFERENCE_COUNT?: any, RELATIVE_PERMITTIVITY?: any, REPEATABILITY?: any, REQUIREMENT?: any, RESISTIVITY?: any, RETAINED_AREAL_CAPACITY?: any, RICHARDSON_CONSTANT?: any, SALT_CONCENTRATION?: any, SALT_DIFFUSIVITY?: any, SHEET_RESISTANCE?: any, SPECIFIC_CAPACITY?: any, SPECIFIC_ENERGY?: any, SPECIFIC_ENERGY_GAIN?: any, STABILITY?: any, STACK_MASS?: any, STANDARD_POTENTIAL?: any, SUPPLIER?: any, SURFACE_ENERGY?: any, SURFACE_TENSION?: any, TEST_TEMPERATURE?: any, THERMODYNAMIC_FACTOR?: any, THICKNESS?: any, TIME_TO_DENDRITES?: any, TITLE?: any, TRANSFERENCE_NUMBER?: any, USE?: any, VISCOSITY?: any, WETTING?: any, WORKING_POTENTIAL?: any }, ResolversTypes['PropertyName']>;

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
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  coating?: Resolver<Maybe<ResolversTypes['Coating']>, ParentType, ContextType, RequireFields<QueryCoatingArgs, 'by'>>;
  coatings?: Resolver<Maybe<ResolversTypes['CoatingConnection']>, ParentType, ContextType, Partial<QueryCoatingsArgs>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'of' | 'subjects'>>;
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
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<QueryRunsArgs>>;
  screen?: Resolver<Maybe<ResolversTypes['ScreenConnection']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'kind'>>;
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
  consensus?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ParameterOrigin'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunResult'] = ResolversParentTypes['RunResult']> = {
  __resolveType: TypeResolveFn<'ElectrodepositionResult' | 'SymmetricCellResult', ParentType, ContextType>;
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

export type SurfaceShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurfaceShare'] = ResolversParentTypes['SurfaceShare']> = {
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SymmetricCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SymmetricCell'] = ResolversParentTypes['SymmetricCell']> = {
  areaSpecificResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<SymmetricCellAuditArgs, 'orderBy'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<SymmetricCellClaimsArgs>>;
  concentrationOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellConcentrationOverpotentialArgs, 'currentDensity'>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  cumulativePlatedCapacity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellCumulativePlatedCapacityArgs, 'currentDensity' | 'cycledCapacity'>>;
  cyclesTested?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellCyclesTestedArgs, 'currentDensity' | 'cycledCapacity'>>;
  depthOfDischarge?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  exchangeCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellExchangeCurrentDensityArgs, 'currentDensity'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interfaceOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellInterfaceOverpotentialArgs, 'currentDensity'>>;
  lifetimeRatio?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellLifetimeRatioArgs, 'reference'>>;
  limitingCurrentDensity?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, Partial<SymmetricCellLimitingCurrentDensityArgs>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  ohmicOverpotential?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellOhmicOverpotentialArgs, 'currentDensity'>>;
  overpotentialChange?: Resolver<Maybe<ResolversTypes['DerivedQuantity']>, ParentType, ContextType, RequireFields<SymmetricCellOverpotentialChangeArgs, 'reference'>>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Reported']>, ParentType, ContextType, RequireFields<SymmetricCellReportedArgs, 'property'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SymmetricCellResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SymmetricCellResult'] = ResolversParentTypes['SymmetricCellResult']> = {
  balance?: Resolver<ResolversTypes['ChargeBalance'], ParentType, ContextType>;
  band?: Resolver<ReadonlyArray<ResolversTypes['BandContribution']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PredictionBasis'], ParentType, ContextType>;
  basisReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depletionTime?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  exchangeCurrentDensity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  interfaceResistance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  measured?: Resolver<ReadonlyArray<ResolversTypes['MeasuredComparison']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['OverpotentialPart']>, ParentType, ContextType>;
  plateauOverpotential?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sandTime?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  underOtherLaw?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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
  BandContribution?: BandContributionResolvers<ContextType>;
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
  ConditionOfSubject?: ConditionOfSubjectResolvers<ContextType>;
  ContinueRunPayload?: ContinueRunPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
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
  FacetCounts?: FacetCountsResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FormulaInput?: FormulaInputResolvers<ContextType>;
  FullCell?: FullCellResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  HalfCell?: HalfCellResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Layer?: LayerResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MeasuredComparison?: MeasuredComparisonResolvers<ContextType>;
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
  NucleusCount?: NucleusCountResolvers<ContextType>;
  OverpotentialPart?: OverpotentialPartResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParetoPoint?: ParetoPointResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
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
  SurfaceShare?: SurfaceShareResolvers<ContextType>;
  SymmetricCell?: SymmetricCellResolvers<ContextType>;
  SymmetricCellResult?: SymmetricCellResultResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Unit?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
