import type { PropertyName } from '../domain/property.ts';
import type { ModelName } from '../domain/run.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Noun, AlkaliMetal as AlkaliMetalRecord, Material as MaterialRecord, Substrate as SubstrateRecord, Coating as CoatingRecord, Electrolyte as ElectrolyteRecord, Separator as SeparatorRecord, Electrode as ElectrodeRecord, Source as SourceRecord, Cell as CellRecord } from '../domain/nouns.ts';
import type { Text as TextRecord, Withheld as WithheldRecord } from '../domain/measure.ts';
import type { Claim as ClaimRecord, Annotation as AnnotationRecord, Condition as ConditionRecord } from '../domain/claim.ts';
import type { PropertyName as PropertyNameRecord } from '../domain/property.ts';
import type { QuantityParent } from './quantity.ts';
import type { ReportedParent } from './reported.ts';
import type { Derivation, ResolvedInput, Assumption as AssumptionRecord, Missing } from '../metrics/derivation.ts';
import type { Metric as MetricRecord } from '../metrics/metric.ts';
import type { ModelParent, ModelParameterParent } from './resolvers/model.ts';
import type { Run as RunRecord, RunEvent as RunEventRecord, RunFailure as RunFailureRecord } from '../domain/run.ts';
import type { ArtifactParent } from './resolvers/run.ts';
import type { RunParameterParent } from './resolvers/runModels.ts';
import type { SymmetricCellResultParent, MeasuredComparisonParent } from './resolvers/symmetricCellResult.ts';
import type { DepositionParent, SnapshotParent } from './resolvers/electrodepositionResult.ts';
import type { Morphology as MorphologyRecord } from '../simulation/models/electrodeposition/result.ts';
import type { Study as StudyRecord } from '../domain/study.ts';
import type { MemberParent, GroupParent, DifferenceParent } from './resolvers/study.ts';
import type { AlkaliMetalPage, MaterialPage, SubstratePage, CoatingPage, ElectrolytePage, SeparatorPage, ElectrodePage, SourcePage, CellPage, ClaimPage, RunPage, StudyPage, AlkaliMetalOnPage, MaterialOnPage, SubstrateOnPage, CoatingOnPage, ElectrolyteOnPage, SeparatorOnPage, ElectrodeOnPage, SourceOnPage, CellOnPage, ClaimOnPage, RunOnPage, StudyOnPage } from './connection.ts';
import type { Context } from './context.ts';
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

/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetal = Node & Subject & {
  readonly __typename?: 'AlkaliMetal';
  /** Cells that plate and strip this metal. */
  readonly cells: CellConnection;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Thickness of a flat, dense deposit of the metal after plating the areal capacity given. */
  readonly depositThickness: DerivedQuantity;
  /** Electrodes that hold this metal. */
  readonly electrodes: ElectrodeConnection;
  /** Electrolytes with a salt of this metal. */
  readonly electrolytes: ElectrolyteConnection;
  /** Chemical symbol. */
  readonly formula: Scalars['String']['output'];
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Mass per amount of formula units, from the standard atomic weights of the elements in the formula. */
  readonly molarMass: DerivedQuantity;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Charge per mass of the alkali metal, one electron per atom. */
  readonly theoreticalSpecificCapacity: DerivedQuantity;
  /** Charge per volume of the dense alkali metal, one electron per atom. */
  readonly theoreticalVolumetricCapacity: DerivedQuantity;
  /** Thickness of a flat, dense deposit of the metal per areal capacity plated. */
  readonly thicknessPerArealCapacity: DerivedQuantity;
};


/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetalCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetalClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetalDepositThicknessArgs = {
  arealCapacity: QuantityInput;
};


/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetalElectrodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Li, Na, K: the metal that is plated and stripped. */
export type AlkaliMetalElectrolytesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Li, Na, K: the metal that is plated and stripped. */
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

/** A file that a run made. Its address changes whenever its bytes do. */
export type Artifact = {
  readonly __typename?: 'Artifact';
  /** Size. */
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
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge: DerivedQuantity;
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
  readonly reported: Reported;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
  /** Is one of these. */
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

/** Chooses cells; all that is given must hold. */
export type CellFilter = {
  /** All of these hold. */
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
  /** One of these holds at least. */
  readonly or?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** By the slug of the separator. */
  readonly separator?: InputMaybe<SlugFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
};

/** Charge and salt, accounted for. */
export type ChargeBalance = {
  readonly __typename?: 'ChargeBalance';
  /** Charge plated beyond what the protocol asks for, relative. */
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

/** Chooses claims; all that is given must hold. */
export type ClaimFilter = {
  /** All of these hold. */
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
  /** One of these holds at least. */
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
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Electrodes that have this layer, with metal or without. */
  readonly electrodes: ElectrodeConnection;
  /** Hosts made with it: electrodes without metal. */
  readonly hosts: ElectrodeConnection;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its phase. */
  readonly material: Material;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** How it is made, in a few words. */
  readonly recipe: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** A layer made by a recipe on a support; its phase is a material. */
export type CoatingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
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

/** Who vouches for a condition. */
export type ConditionStatus =
  /** This library assumes it, within a band. */
  | 'ASSUMED'
  /** Nobody says. */
  | 'NOT_STATED'
  /** The source states it. */
  | 'STATED';

/** The deposit at one time. */
export type DepositSnapshot = {
  readonly __typename?: 'DepositSnapshot';
  /** Height of the metal along the surface: position and height. */
  readonly heightProfile: ReadonlyArray<Series>;
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
  /** Cells that have it on either side. */
  readonly cells: CellConnection;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Its coatings, from the collector outwards. */
  readonly coatings: ReadonlyArray<Coating>;
  /** Electrodes made by putting metal into this host. */
  readonly filled: ElectrodeConnection;
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
  /** Thickness of the alkali metal around each fibre when it wraps all of them evenly. */
  readonly metalShellThickness: DerivedQuantity;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Its support; null where it has none, as a metal plate. */
  readonly substrate?: Maybe<Substrate>;
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
export type ElectrodeFilledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ordered stack of layers, collector first. Without metal and active material it is a host. */
export type ElectrodeReportedArgs = {
  property: PropertyName;
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

/** Chooses electrodes; all that is given must hold. */
export type ElectrodeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ElectrodeFilter>>;
  /** By the slug of one of its coatings. */
  readonly coating?: InputMaybe<SlugFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the slug of the alkali metal in it. */
  readonly metal?: InputMaybe<SlugFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ElectrodeFilter>;
  /** One of these holds at least. */
  readonly or?: InputMaybe<ReadonlyArray<ElectrodeFilter>>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
  /** By the slug of its support. */
  readonly substrate?: InputMaybe<SlugFilter>;
};

/** The deposit that grew. A cross-section: a nucleus is a ridge, and chance is a seed. */
export type ElectrodepositionResult = {
  readonly __typename?: 'ElectrodepositionResult';
  /** Did charge and metal come out as they must. */
  readonly balance: DepositionBalance;
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
  /** Electric mobility of the alkali cation: its share of the conductivity per charge in solution. */
  readonly cationMobility: DerivedQuantity;
  /** Cells filled with it. */
  readonly cells: CellConnection;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** What it is made of. */
  readonly components: ReadonlyArray<ElectrolyteComponent>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Sum of the electric mobilities of cation and anion, from conductivity and concentration; the cation’s alone where the anion stands still. */
  readonly ionMobilitySum: DerivedQuantity;
  /** The metal whose ions it carries. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** Diffusivity of the alkali cation that belongs to the electric mobility on record. */
  readonly nernstEinsteinDiffusivity: DerivedQuantity;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Diffusivity of the salt in the free solution that belongs to its conductivity, were the solution ideal. */
  readonly saltDiffusivity: DerivedQuantity;
  /** Charge plated per area until Sand’s time at the current density given. */
  readonly sandCapacity: DerivedQuantity;
  /** Time after which the free solution holds no more salt at a flat electrode that is plated at the current density given. */
  readonly sandTime: DerivedQuantity;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Evidence>>;
};

/** A metal anode against a cathode: shows energy. */
export type FullCell = Cell & Node & Subject & {
  readonly __typename?: 'FullCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** Factor by which the capacity shrinks in each cycle, compounded over the cycles of the test. */
  readonly capacityRetentionPerCycle: DerivedQuantity;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Specific energy of a conventional lean cell with the same active materials, areal capacity and N/P ratio: a slurry-coated cathode and a metal foil on aluminium collectors, without package. */
  readonly conventionalSpecificEnergy: DerivedQuantity;
  /** Number of cycles until four fifths of the capacity are left, at the retention per cycle on record. */
  readonly cyclesToEightyPercent: DerivedQuantity;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge: DerivedQuantity;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Mass of electrolyte in the cell, per geometric electrode area. */
  readonly electrolyteMass: DerivedQuantity;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Number of full cycles until the alkali metal that plating and stripping lose is used up: the excess alone where the cathode is assembled without metal (s = 0), all of the anode where it brings its own (s = 1). */
  readonly inventoryLife: DerivedQuantity;
  /** Mean voltage of the charge that the energy efficiency implies. */
  readonly meanChargeVoltage: DerivedQuantity;
  /** Mean voltage of the discharge that the reported specific energy implies, with the mass of the stack and the areal capacity. */
  readonly meanDischargeVoltage: DerivedQuantity;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Alkali metal beyond what the positive electrode takes, over what it takes; negative where the metal is the less. */
  readonly metalExcess: DerivedQuantity;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** Areal capacity of the negative electrode over that of the positive, both per geometric electrode area. */
  readonly npRatio: DerivedQuantity;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Energy delivered per mass of the stack, without package: mean potential of the positive electrode against the metal, times areal capacity, over areal mass. */
  readonly specificEnergy: DerivedQuantity;
  /** Mass of substrates, coatings, alkali metal, active material, separator and electrolyte per geometric electrode area, without package; where one of them is not recorded, at least the sum of the others. */
  readonly stackMass: DerivedQuantity;
  /** Mean voltage of the discharge over that of the charge. */
  readonly voltageEfficiency: DerivedQuantity;
  /** Mean voltage of the charge less that of the discharge: the overpotentials of both directions together. */
  readonly voltageGap: DerivedQuantity;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellConventionalSpecificEnergyArgs = {
  arealCapacity?: InputMaybe<QuantityInput>;
  npRatio?: InputMaybe<QuantityInput>;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellDepthOfDischargeArgs = {
  cycledCapacity: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellInventoryLifeArgs = {
  coulombicEfficiency: QuantityInput;
};


/** A metal anode against a cathode: shows energy. */
export type FullCellReportedArgs = {
  property: PropertyName;
};

/** A host against the alkali metal: shows Coulombic efficiency. */
export type HalfCell = Cell & Node & Subject & {
  readonly __typename?: 'HalfCell';
  /** Ohmic resistance of the electrolyte in the separator, times geometric area. */
  readonly areaSpecificResistance: DerivedQuantity;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge: DerivedQuantity;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity: DerivedQuantity;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Coatings of this phase. */
  readonly coatings: CoatingConnection;
  /** Electrodes of which it is the active material. */
  readonly electrodes: ElectrodeConnection;
  /** Electrolytes that contain it. */
  readonly electrolytes: ElectrolyteConnection;
  /** Chemical formula; null where there is none. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Mass per amount of formula units, from the standard atomic weights of the elements in the formula. */
  readonly molarMass: DerivedQuantity;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Energy per mass of the active material alone: its mean potential against the metal times its specific capacity. */
  readonly specificEnergy: DerivedQuantity;
  /** Supports made of it. */
  readonly substrates: SubstrateConnection;
  /** Other names. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Charge per mass of the material when every formula unit exchanges the electrons given. */
  readonly theoreticalSpecificCapacity: DerivedQuantity;
  /** Charge per volume of the dense material when every formula unit exchanges the electrons given. */
  readonly theoreticalVolumetricCapacity: DerivedQuantity;
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

/** A measurement beside the prediction. */
export type MeasuredComparison = {
  readonly __typename?: 'MeasuredComparison';
  /** What was measured. */
  readonly claim: Claim;
  /** Predicted less measured. */
  readonly difference: Quantity;
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
  /** What must be given with the question. */
  readonly arguments: ReadonlyArray<MetricArgument>;
  /** What it is, in a sentence. */
  readonly description: Scalars['String']['output'];
  /** The formula, as text. */
  readonly formula: Scalars['String']['output'];
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

/** What a metric must be given with the question, because no record can know it. */
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
  /** Pieces of metal that do not touch. */
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

/** Chooses nouns; all that is given must hold. */
export type NounFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<NounFilter>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<NounFilter>;
  /** One of these holds at least. */
  readonly or?: InputMaybe<ReadonlyArray<NounFilter>>;
  /** By slug. */
  readonly slug?: InputMaybe<SlugFilter>;
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
  /** Which: ohmic, concentration, stripping interface, plating interface. */
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
  /** Is one of these. */
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
  readonly in: Quantity;
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

/** Compares a quantity, in any unit of its dimension. Bounds count only where they decide: `≥ 2000 h` passes `gte 1500 h`, not `lte 3000 h`. */
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
  readonly alkaliMetals: AlkaliMetalConnection;
  /** One cell; null when there is none. */
  readonly cell?: Maybe<Cell>;
  /** Cells, by slug. */
  readonly cells: CellConnection;
  /** One claim; null when there is none. */
  readonly claim?: Maybe<Claim>;
  /** Claims: what sources say of properties of subjects. */
  readonly claims: ClaimConnection;
  /** One coating; null when there is none. */
  readonly coating?: Maybe<Coating>;
  /** Coatings, by slug. */
  readonly coatings: CoatingConnection;
  /** One electrode; null when there is none. */
  readonly electrode?: Maybe<Electrode>;
  /** Electrodes, by slug. */
  readonly electrodes: ElectrodeConnection;
  /** One electrolyte; null when there is none. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Electrolytes, by slug. */
  readonly electrolytes: ElectrolyteConnection;
  /** One substance or phase; null when there is none. */
  readonly material?: Maybe<Material>;
  /** Substances and phases, by slug. */
  readonly materials: MaterialConnection;
  /** What is answering. */
  readonly meta: Meta;
  /** Every derived metric: its formula, what it needs, where it is found. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Every model that a run can solve, with its parameters. */
  readonly models: ReadonlyArray<Model>;
  /** Any object by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Many objects by their ids, in the order asked for, null where there is none. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One run; null when there is none. */
  readonly run?: Maybe<Run>;
  /** Runs, the newest first. */
  readonly runs: RunConnection;
  /** One separator; null when there is none. */
  readonly separator?: Maybe<Separator>;
  /** Separators, by slug. */
  readonly separators: SeparatorConnection;
  /** One source of claims; null when there is none. */
  readonly source?: Maybe<Source>;
  /** Sources of claims, by slug. */
  readonly sources: SourceConnection;
  /** Studies, the newest first. */
  readonly studies: StudyConnection;
  /** One study; null when there is none. */
  readonly study?: Maybe<Study>;
  /** One bare support; null when there is none. */
  readonly substrate?: Maybe<Substrate>;
  /** Bare supports, by slug. */
  readonly substrates: SubstrateConnection;
};


/** Everything that can be asked. */
export type QueryAlkaliMetalArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QueryAlkaliMetalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NounFilter>;
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
  filter?: InputMaybe<NounFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  filter?: InputMaybe<NounFilter>;
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
  filter?: InputMaybe<NounFilter>;
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
export type QuerySeparatorArgs = {
  by: SubjectLookup;
};


/** Everything that can be asked. */
export type QuerySeparatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NounFilter>;
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
  filter?: InputMaybe<NounFilter>;
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
  filter?: InputMaybe<NounFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One property of a subject: the claim that answers for it, and all others. */
export type Reported = {
  readonly __typename?: 'Reported';
  /** The claim that answers: best evidence, then the narrowest, then the first. Never an average. Null where none does. */
  readonly chosen?: Maybe<Claim>;
  /** Every claim of this property, by key. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why there is no quantity; null where there is one. */
  readonly missing?: Maybe<MissingInput>;
  /** Which property. */
  readonly property: Property;
  /** What the chosen claim says; null where nothing answers: see `missing`. */
  readonly quantity?: Maybe<Quantity>;
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
  /** Files: pictures and tables. */
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
  /** Share of the work that is done, 0 to 1. */
  readonly fraction: Scalars['Float']['output'];
  /** What is being done. */
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
  /** LIMITING_CURRENT, NOT_CONVERGED, NOT_FINITE, ATTEMPTS_EXHAUSTED or INTERNAL. */
  readonly code: Scalars['String']['output'];
  /** In a sentence. */
  readonly message: Scalars['String']['output'];
  /** When in the simulated test it happened; null where that makes no sense. */
  readonly time?: Maybe<Quantity>;
};

/** Chooses runs; all that is given must hold. */
export type RunFilter = {
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
  /** The claim that it comes from, as it stands now; null where it comes from none. */
  readonly claim?: Maybe<Claim>;
  /** Its name; a number that serves several cells says which. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from. */
  readonly origin: ParameterOrigin;
  /** The number, with its band where it is assumed; null for a choice, and for a calibrated one until the run has succeeded. */
  readonly quantity?: Maybe<Quantity>;
  /** Why this value, in a sentence. */
  readonly reason: Scalars['String']['output'];
};

/** The result of a run. */
export type RunResult = ElectrodepositionResult | SymmetricCellResult;

/** The life of a run. SUCCEEDED, FAILED and CANCELLED are settled: nothing follows. */
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
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RunState>>;
};

/** The porous sheet between the electrodes. */
export type Separator = Node & Subject & {
  readonly __typename?: 'Separator';
  /** Resistance of the soaked separator over that of the free solution in its place, estimated from its porosity. */
  readonly bruggemanMacMullinNumber: DerivedQuantity;
  /** Cells that have it. */
  readonly cells: CellConnection;
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is made of. */
  readonly material: Material;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** Volume of pores per volume of the separator, from its areal mass, its thickness and the density of its solid. */
  readonly porosityFromMass: DerivedQuantity;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
  /** Effective over free conductivity and diffusivity of the electrolyte in the separator: from the MacMullin number where one is known, else after Bruggeman. */
  readonly transportFactor: DerivedQuantity;
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

/** Where claims come from: a paper, a handbook, a standard, or the list of this library's own assumptions. */
export type Source = Node & Subject & {
  readonly __typename?: 'Source';
  /** Authors, in order. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What is said about this source itself, by key. */
  readonly claims: ClaimConnection;
  /** Journal, publisher or series with volume and pages; null where there is none. */
  readonly container?: Maybe<Scalars['String']['output']>;
  /** Digital object identifier, without resolver; null where there is none or it was not found. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Short name: author and year, or title. */
  readonly name: Scalars['String']['output'];
  /** One property of this source, with every claim of it. */
  readonly reported: Reported;
  /** Readable identifier, unique among sources: `wang2021`. */
  readonly slug: Scalars['String']['output'];
  /** What this source says, of whatever subject, by key. */
  readonly statements: ClaimConnection;
  /** Full title. */
  readonly title: Scalars['String']['output'];
  /** Where to read it; null where there is none. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Year of publication; null where there is none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
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
  /** Parameters to be varied; at most two. */
  readonly axes: ReadonlyArray<StudyAxisInput>;
  /** The same key with the same input is the same study, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What its picture is titled; what is plated on what, where it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The run that all others are like, but for what is studied. */
  readonly run: StartRunInput;
  /** How many seeds, counted up from the one of `run`. Surfaces × values × seeds are at most 200 runs. */
  readonly seeds: Scalars['Int']['input'];
  /** Surfaces to be compared, each in place of the one of `run`; at most 12. The first is the one that others are compared with. */
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
 * Many runs of one model that differ in what is studied: every surface at every point of a grid with every seed. Its numbers, its
 * picture and its table are of the runs that have succeeded so far.
 */
export type Study = Node & {
  readonly __typename?: 'Study';
  /** One picture, one table of the groups, one of the runs. */
  readonly artifacts: ReadonlyArray<Artifact>;
  /** The parameters that are varied. */
  readonly axes: ReadonlyArray<StudyAxis>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the other surfaces change, at the same point of the grid. */
  readonly differences: ReadonlyArray<StudyDifference>;
  /** Runs that differ in chance alone, together: medians, ranges, quartiles. */
  readonly groups: ReadonlyArray<StudyGroup>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Its runs, surfaces first, then along the axes, then the seeds. */
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
  /** Names of the surfaces; the first is the one that others are compared with. */
  readonly surfaces: ReadonlyArray<Scalars['String']['output']>;
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

/** What another surface changes. */
export type StudyDifference = {
  readonly __typename?: 'StudyDifference';
  /** Compared with which, the first. */
  readonly against: Scalars['String']['output'];
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
  /** Which surface. */
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
  /** What they say together, for each observable that has a number. */
  readonly distributions: ReadonlyArray<Distribution>;
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** On which surface. */
  readonly surface: Scalars['String']['output'];
};

/** One run of a study. */
export type StudyMember = {
  readonly __typename?: 'StudyMember';
  /** What came out; empty before it has succeeded. */
  readonly outcome: ReadonlyArray<StudyNumber>;
  /** At which point of the grid. */
  readonly point: ReadonlyArray<StudyCoordinate>;
  /** The run. */
  readonly run: Run;
  /** With which seed. */
  readonly seed: Scalars['Int']['output'];
  /** On which surface. */
  readonly surface: Scalars['String']['output'];
};

/** A number by which runs are compared. */
export type StudyNumber = {
  readonly __typename?: 'StudyNumber';
  /** Which: roughness, maximumHeight, coverage. */
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
  /** Share of the work that is done, 0 to 1. */
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
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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

/** The kinds of subjects. */
export type SubjectKind =
  /** Li, Na, K. */
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
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SubjectKind>>;
};

/** Looks one noun up. */
export type SubjectLookup =
  /** By id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** By slug, such as `na-nisb-cc`. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** Everything that can be followed. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The progress of a run. The first event is the present state, then events as they happen, until the run is settled.
   * With `after`, every event of a higher sequence number, so that a subscriber who was cut off misses none.
   */
  readonly runProgressed: RunEvent;
};


/** Everything that can be followed. */
export type SubscriptionRunProgressedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** The bare support of an electrode. */
export type Substrate = Node & Subject & {
  readonly __typename?: 'Substrate';
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Electrochemically active area per geometric electrode area, from the double-layer capacitance. */
  readonly electrochemicallyActiveArea: DerivedQuantity;
  /** Electrodes built on it. */
  readonly electrodes: ElectrodeConnection;
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
  readonly localCurrentDensity: DerivedQuantity;
  /** What it is made of. */
  readonly material: Material;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** Electrochemically active area over the geometric surface of the fibres. */
  readonly roughnessFactor: DerivedQuantity;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
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
  /** What is claimed of it, by key. */
  readonly claims: ClaimConnection;
  /** Its configuration. */
  readonly configuration: CellConfiguration;
  /** Charge plated on each electrode in all cycles together, per geometric electrode area. */
  readonly cumulativePlatedCapacity: DerivedQuantity;
  /** Number of cycles in the lifetime on record for a test at the current density and capacity given, or for one that does not state them. */
  readonly cyclesTested: DerivedQuantity;
  /** Charge passed in a half-cycle over the capacity of the alkali metal electrode. */
  readonly depthOfDischarge: DerivedQuantity;
  /** The electrolyte; null where the source does not say. */
  readonly electrolyte?: Maybe<Electrolyte>;
  /** Opaque, unique, stable. */
  readonly id: Scalars['ID']['output'];
  /** Steady current density, in magnitude and per geometric area, at which the electrolyte in the separator holds no more salt at the plating electrode. */
  readonly limitingCurrentDensity: DerivedQuantity;
  /** The alkali metal that is plated and stripped. */
  readonly metal: AlkaliMetal;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The electrode that holds the metal when the cell is charged: the anode of a full cell, the metal counter electrode of a half cell. */
  readonly negativeElectrode: Electrode;
  /** The other one: the cathode of a full cell, the working electrode of a half cell; in a symmetric cell the same as the negative. */
  readonly positiveElectrode: Electrode;
  /** One property of it, with every claim; or what is not known, and why. */
  readonly reported: Reported;
  /** The separator; null where the source does not say. */
  readonly separator?: Maybe<Separator>;
  /** Readable identifier, unique within its kind. */
  readonly slug: Scalars['String']['output'];
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<PropertyName>;
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
export type SymmetricCellLimitingCurrentDensityArgs = {
  temperature?: InputMaybe<QuantityInput>;
};


/** The same metal electrode on both sides: shows overpotential and life, cannot show Coulombic efficiency. */
export type SymmetricCellReportedArgs = {
  property: PropertyName;
};

/** The solution for a symmetric cell. */
export type SymmetricCellResult = {
  readonly __typename?: 'SymmetricCellResult';
  /** Did charge and salt come out as they must. */
  readonly balance: ChargeBalance;
  /** What the band is made of, the widest first; added in quadrature on each side. */
  readonly band: ReadonlyArray<BandContribution>;
  /** What the prediction rests on. */
  readonly basis: PredictionBasis;
  /** Why that basis, in a sentence. */
  readonly basisReason: Scalars['String']['output'];
  /** When this current density would use up the salt in this cell; null: never. */
  readonly depletionTime?: Maybe<Quantity>;
  /** Exchange current density of one interface, per active area; null where the interface is ohmic. */
  readonly exchangeCurrentDensity?: Maybe<Quantity>;
  /** Resistance of one interface; null under Butler–Volmer. */
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
  /** The curves: time, current density, cell voltage. Anodic (stripping) is positive at the working electrode, V = working − counter. */
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

/** Where a standard uncertainty comes from. */
export type UncertaintyBasis =
  /** Half a unit of the last printed digit, uniform: implied by the print, not measured. */
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
  /** BAD_USER_INPUT, NOT_FOUND or CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where in the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was given; null where nothing was. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A coating changed in one respect, all else equal. */
export type WhatIf =
  /** Electrons pass from the coating to the metal as freely as from bare metal. */
  | 'BARRIER_OFF'
  /** What is beneath the coating, or the matrix around its islands, alone. */
  | 'COATING_REMOVED'
  /** The coating nucleates as badly as what is beneath it; its barrier stays. */
  | 'COATING_SODIOPHOBIC'
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
    | ( DepositionParent )
    | ( SymmetricCellResultParent )
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
  AlkaliMetalConnection: ResolverTypeWrapper<AlkaliMetalPage>;
  AlkaliMetalEdge: ResolverTypeWrapper<AlkaliMetalOnPage>;
  Annotation: ResolverTypeWrapper<AnnotationRecord>;
  AnnotationKind: AnnotationKind;
  Artifact: ResolverTypeWrapper<ArtifactParent>;
  Assumption: ResolverTypeWrapper<AssumptionRecord>;
  BandContribution: ResolverTypeWrapper<Omit<BandContribution, 'high' | 'low'> & { high?: Maybe<ResolversTypes['Quantity']>, low: ResolversTypes['Quantity'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelRunInput: CancelRunInput;
  CancelRunPayload: ResolverTypeWrapper<Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  CancelStudyInput: CancelStudyInput;
  CancelStudyPayload: ResolverTypeWrapper<Omit<CancelStudyPayload, 'study'> & { study?: Maybe<ResolversTypes['Study']> }>;
  Cell: ResolverTypeWrapper<CellRecord>;
  CellConfiguration: CellConfiguration;
  CellConfigurationFilter: CellConfigurationFilter;
  CellConnection: ResolverTypeWrapper<CellPage>;
  CellEdge: ResolverTypeWrapper<CellOnPage>;
  CellFilter: CellFilter;
  ChargeBalance: ResolverTypeWrapper<Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError: ResolversTypes['Quantity'], plated: ResolversTypes['Quantity'], saltError: ResolversTypes['Quantity'], stripped: ResolversTypes['Quantity'] }>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimOnPage>;
  ClaimFilter: ClaimFilter;
  ClaimLookup: ClaimLookup;
  ClaimOrder: ClaimOrder;
  ClaimValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimValue']>;
  Coating: ResolverTypeWrapper<CoatingRecord>;
  CoatingConnection: ResolverTypeWrapper<CoatingPage>;
  CoatingEdge: ResolverTypeWrapper<CoatingOnPage>;
  ComponentRole: ComponentRole;
  Condition: ResolverTypeWrapper<ConditionRecord>;
  ConditionStatus: ConditionStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepositSnapshot: ResolverTypeWrapper<SnapshotParent>;
  DepositTargetInput: DepositTargetInput;
  DepositionBalance: ResolverTypeWrapper<Omit<DepositionBalance, 'charge' | 'chargeError' | 'largestLimitingShare' | 'massError'> & { charge: ResolversTypes['Quantity'], chargeError?: Maybe<ResolversTypes['Quantity']>, largestLimitingShare: ResolversTypes['Quantity'], massError: ResolversTypes['Quantity'] }>;
  DepositionEnding: DepositionEnding;
  DerivedQuantity: ResolverTypeWrapper<Derivation>;
  DimensionlessGroup: ResolverTypeWrapper<Omit<DimensionlessGroup, 'value'> & { value?: Maybe<ResolversTypes['Quantity']> }>;
  Distribution: ResolverTypeWrapper<Omit<Distribution, 'median' | 'quartiles' | 'range'> & { median: ResolversTypes['Quantity'], quartiles: ResolversTypes['Quantity'], range: ResolversTypes['Quantity'] }>;
  DriveInput: DriveInput;
  Electrode: ResolverTypeWrapper<ElectrodeRecord>;
  ElectrodeConnection: ResolverTypeWrapper<ElectrodePage>;
  ElectrodeEdge: ResolverTypeWrapper<ElectrodeOnPage>;
  ElectrodeFilter: ElectrodeFilter;
  ElectrodepositionResult: ResolverTypeWrapper<DepositionParent>;
  ElectrodepositionRunInput: ElectrodepositionRunInput;
  Electrolyte: ResolverTypeWrapper<ElectrolyteRecord>;
  ElectrolyteComponent: ResolverTypeWrapper<Omit<ElectrolyteComponent, 'material'> & { material: ResolversTypes['Material'] }>;
  ElectrolyteConnection: ResolverTypeWrapper<ElectrolytePage>;
  ElectrolyteEdge: ResolverTypeWrapper<ElectrolyteOnPage>;
  ElectrolyteLaw: ElectrolyteLaw;
  Evidence: Evidence;
  EvidenceFilter: EvidenceFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FullCell: ResolverTypeWrapper<CellRecord>;
  HalfCell: ResolverTypeWrapper<CellRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  InputOrigin: InputOrigin;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterfaceLaw: InterfaceLaw;
  Layer: ResolverTypeWrapper<Noun>;
  Locator: ResolverTypeWrapper<Locator>;
  Material: ResolverTypeWrapper<MaterialRecord>;
  MaterialConnection: ResolverTypeWrapper<MaterialPage>;
  MaterialEdge: ResolverTypeWrapper<MaterialOnPage>;
  MeasuredComparison: ResolverTypeWrapper<MeasuredComparisonParent>;
  Meta: ResolverTypeWrapper<Meta>;
  Metric: ResolverTypeWrapper<MetricRecord>;
  MetricArgument: ResolverTypeWrapper<MetricArgument>;
  MetricInput: ResolverTypeWrapper<ResolvedInput>;
  MissingInput: ResolverTypeWrapper<Missing>;
  MissingReason: MissingReason;
  Model: ResolverTypeWrapper<ModelParent>;
  ModelName: ModelName;
  ModelParameter: ResolverTypeWrapper<ModelParameterParent>;
  ModelParameterInput: ModelParameterInput;
  Morphology: ResolverTypeWrapper<MorphologyRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NounFilter: NounFilter;
  NucleationPeak: ResolverTypeWrapper<Omit<NucleationPeak, 'potential' | 'time'> & { potential: ResolversTypes['Quantity'], time: ResolversTypes['Quantity'] }>;
  NucleusCount: ResolverTypeWrapper<NucleusCount>;
  OverpotentialPart: ResolverTypeWrapper<Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversTypes['Quantity'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterOrigin: ParameterOrigin;
  PredictionBasis: PredictionBasis;
  Property: ResolverTypeWrapper<PropertyNameRecord>;
  PropertyFilter: PropertyFilter;
  PropertyName: PropertyName;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reported: ResolverTypeWrapper<ReportedParent>;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'allowed' | 'cellBiot' | 'cellSize' | 'width'> & { allowed: ResolversTypes['Quantity'], cellBiot: ResolversTypes['Quantity'], cellSize: ResolversTypes['Quantity'], width: ResolversTypes['Quantity'] }>;
  Run: ResolverTypeWrapper<RunRecord>;
  RunConnection: ResolverTypeWrapper<RunPage>;
  RunEdge: ResolverTypeWrapper<RunOnPage>;
  RunEvent: ResolverTypeWrapper<RunEventRecord>;
  RunFailure: ResolverTypeWrapper<RunFailureRecord>;
  RunFilter: RunFilter;
  RunParameter: ResolverTypeWrapper<RunParameterParent>;
  RunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunResult']>;
  RunState: RunState;
  RunStateFilter: RunStateFilter;
  Separator: ResolverTypeWrapper<SeparatorRecord>;
  SeparatorConnection: ResolverTypeWrapper<SeparatorPage>;
  SeparatorEdge: ResolverTypeWrapper<SeparatorOnPage>;
  Series: ResolverTypeWrapper<Series>;
  SlugFilter: SlugFilter;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceOnPage>;
  SourceLookup: SourceLookup;
  StartRunInput: StartRunInput;
  StartRunPayload: ResolverTypeWrapper<Omit<StartRunPayload, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  StartStudyInput: StartStudyInput;
  StartStudyPayload: ResolverTypeWrapper<Omit<StartStudyPayload, 'study'> & { study?: Maybe<ResolversTypes['Study']> }>;
  Statement: ResolverTypeWrapper<TextRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Study: ResolverTypeWrapper<StudyRecord>;
  StudyAxis: ResolverTypeWrapper<Omit<StudyAxis, 'values'> & { values: ReadonlyArray<ResolversTypes['Quantity']> }>;
  StudyAxisInput: StudyAxisInput;
  StudyConnection: ResolverTypeWrapper<StudyPage>;
  StudyCoordinate: ResolverTypeWrapper<Omit<StudyCoordinate, 'value'> & { value: ResolversTypes['Quantity'] }>;
  StudyDifference: ResolverTypeWrapper<DifferenceParent>;
  StudyEdge: ResolverTypeWrapper<StudyOnPage>;
  StudyGroup: ResolverTypeWrapper<GroupParent>;
  StudyMember: ResolverTypeWrapper<MemberParent>;
  StudyNumber: ResolverTypeWrapper<Omit<StudyNumber, 'value'> & { value?: Maybe<ResolversTypes['Quantity']> }>;
  StudyProgress: ResolverTypeWrapper<StudyProgress>;
  StudySurfaceInput: StudySurfaceInput;
  Subject: ResolverTypeWrapper<Noun>;
  SubjectKind: SubjectKind;
  SubjectKindFilter: SubjectKindFilter;
  SubjectLookup: SubjectLookup;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Substrate: ResolverTypeWrapper<SubstrateRecord>;
  SubstrateConnection: ResolverTypeWrapper<SubstratePage>;
  SubstrateEdge: ResolverTypeWrapper<SubstrateOnPage>;
  SubstrateForm: SubstrateForm;
  SurfaceShare: ResolverTypeWrapper<Omit<SurfaceShare, 'share'> & { share: ResolversTypes['Quantity'] }>;
  SymmetricCell: ResolverTypeWrapper<CellRecord>;
  SymmetricCellResult: ResolverTypeWrapper<SymmetricCellResultParent>;
  SymmetricCellRunInput: SymmetricCellRunInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UncertaintyBasis: UncertaintyBasis;
  UncertaintyKind: UncertaintyKind;
  Unit: ResolverTypeWrapper<Scalars['Unit']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  WhatIf: WhatIf;
  WindowScale: WindowScale;
  Withheld: ResolverTypeWrapper<WithheldRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlkaliMetal: AlkaliMetalRecord;
  AlkaliMetalConnection: AlkaliMetalPage;
  AlkaliMetalEdge: AlkaliMetalOnPage;
  Annotation: AnnotationRecord;
  Artifact: ArtifactParent;
  Assumption: AssumptionRecord;
  BandContribution: Omit<BandContribution, 'high' | 'low'> & { high?: Maybe<ResolversParentTypes['Quantity']>, low: ResolversParentTypes['Quantity'] };
  Boolean: Scalars['Boolean']['output'];
  CancelRunInput: CancelRunInput;
  CancelRunPayload: Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  CancelStudyInput: CancelStudyInput;
  CancelStudyPayload: Omit<CancelStudyPayload, 'study'> & { study?: Maybe<ResolversParentTypes['Study']> };
  Cell: CellRecord;
  CellConfigurationFilter: CellConfigurationFilter;
  CellConnection: CellPage;
  CellEdge: CellOnPage;
  CellFilter: CellFilter;
  ChargeBalance: Omit<ChargeBalance, 'chargeError' | 'plated' | 'saltError' | 'stripped'> & { chargeError: ResolversParentTypes['Quantity'], plated: ResolversParentTypes['Quantity'], saltError: ResolversParentTypes['Quantity'], stripped: ResolversParentTypes['Quantity'] };
  Claim: ClaimRecord;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimOnPage;
  ClaimFilter: ClaimFilter;
  ClaimLookup: ClaimLookup;
  ClaimValue: ResolversUnionTypes<ResolversParentTypes>['ClaimValue'];
  Coating: CoatingRecord;
  CoatingConnection: CoatingPage;
  CoatingEdge: CoatingOnPage;
  Condition: ConditionRecord;
  DateTime: Scalars['DateTime']['output'];
  DepositSnapshot: SnapshotParent;
  DepositTargetInput: DepositTargetInput;
  DepositionBalance: Omit<DepositionBalance, 'charge' | 'chargeError' | 'largestLimitingShare' | 'massError'> & { charge: ResolversParentTypes['Quantity'], chargeError?: Maybe<ResolversParentTypes['Quantity']>, largestLimitingShare: ResolversParentTypes['Quantity'], massError: ResolversParentTypes['Quantity'] };
  DerivedQuantity: Derivation;
  DimensionlessGroup: Omit<DimensionlessGroup, 'value'> & { value?: Maybe<ResolversParentTypes['Quantity']> };
  Distribution: Omit<Distribution, 'median' | 'quartiles' | 'range'> & { median: ResolversParentTypes['Quantity'], quartiles: ResolversParentTypes['Quantity'], range: ResolversParentTypes['Quantity'] };
  DriveInput: DriveInput;
  Electrode: ElectrodeRecord;
  ElectrodeConnection: ElectrodePage;
  ElectrodeEdge: ElectrodeOnPage;
  ElectrodeFilter: ElectrodeFilter;
  ElectrodepositionResult: DepositionParent;
  ElectrodepositionRunInput: ElectrodepositionRunInput;
  Electrolyte: ElectrolyteRecord;
  ElectrolyteComponent: Omit<ElectrolyteComponent, 'material'> & { material: ResolversParentTypes['Material'] };
  ElectrolyteConnection: ElectrolytePage;
  ElectrolyteEdge: ElectrolyteOnPage;
  EvidenceFilter: EvidenceFilter;
  Float: Scalars['Float']['output'];
  FullCell: CellRecord;
  HalfCell: CellRecord;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Int: Scalars['Int']['output'];
  Layer: Noun;
  Locator: Locator;
  Material: MaterialRecord;
  MaterialConnection: MaterialPage;
  MaterialEdge: MaterialOnPage;
  MeasuredComparison: MeasuredComparisonParent;
  Meta: Meta;
  Metric: MetricRecord;
  MetricArgument: MetricArgument;
  MetricInput: ResolvedInput;
  MissingInput: Missing;
  Model: ModelParent;
  ModelParameter: ModelParameterParent;
  ModelParameterInput: ModelParameterInput;
  Morphology: MorphologyRecord;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NounFilter: NounFilter;
  NucleationPeak: Omit<NucleationPeak, 'potential' | 'time'> & { potential: ResolversParentTypes['Quantity'], time: ResolversParentTypes['Quantity'] };
  NucleusCount: NucleusCount;
  OverpotentialPart: Omit<OverpotentialPart, 'quantity'> & { quantity: ResolversParentTypes['Quantity'] };
  PageInfo: PageInfo;
  Property: PropertyNameRecord;
  PropertyFilter: PropertyFilter;
  Quantity: QuantityParent;
  QuantityFilter: QuantityFilter;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Reported: ReportedParent;
  Resolution: Omit<Resolution, 'allowed' | 'cellBiot' | 'cellSize' | 'width'> & { allowed: ResolversParentTypes['Quantity'], cellBiot: ResolversParentTypes['Quantity'], cellSize: ResolversParentTypes['Quantity'], width: ResolversParentTypes['Quantity'] };
  Run: RunRecord;
  RunConnection: RunPage;
  RunEdge: RunOnPage;
  RunEvent: RunEventRecord;
  RunFailure: RunFailureRecord;
  RunFilter: RunFilter;
  RunParameter: RunParameterParent;
  RunResult: ResolversUnionTypes<ResolversParentTypes>['RunResult'];
  RunStateFilter: RunStateFilter;
  Separator: SeparatorRecord;
  SeparatorConnection: SeparatorPage;
  SeparatorEdge: SeparatorOnPage;
  Series: Series;
  SlugFilter: SlugFilter;
  Source: SourceRecord;
  SourceConnection: SourcePage;
  SourceEdge: SourceOnPage;
  SourceLookup: SourceLookup;
  StartRunInput: StartRunInput;
  StartRunPayload: Omit<StartRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  StartStudyInput: StartStudyInput;
  StartStudyPayload: Omit<StartStudyPayload, 'study'> & { study?: Maybe<ResolversParentTypes['Study']> };
  Statement: TextRecord;
  String: Scalars['String']['output'];
  Study: StudyRecord;
  StudyAxis: Omit<StudyAxis, 'values'> & { values: ReadonlyArray<ResolversParentTypes['Quantity']> };
  StudyAxisInput: StudyAxisInput;
  StudyConnection: StudyPage;
  StudyCoordinate: Omit<StudyCoordinate, 'value'> & { value: ResolversParentTypes['Quantity'] };
  StudyDifference: DifferenceParent;
  StudyEdge: StudyOnPage;
  StudyGroup: GroupParent;
  StudyMember: MemberParent;
  StudyNumber: Omit<StudyNumber, 'value'> & { value?: Maybe<ResolversParentTypes['Quantity']> };
  StudyProgress: StudyProgress;
  StudySurfaceInput: StudySurfaceInput;
  Subject: Noun;
  SubjectKindFilter: SubjectKindFilter;
  SubjectLookup: SubjectLookup;
  Subscription: Record<PropertyKey, never>;
  Substrate: SubstrateRecord;
  SubstrateConnection: SubstratePage;
  SubstrateEdge: SubstrateOnPage;
  SurfaceShare: Omit<SurfaceShare, 'share'> & { share: ResolversParentTypes['Quantity'] };
  SymmetricCell: CellRecord;
  SymmetricCellResult: SymmetricCellResultParent;
  SymmetricCellRunInput: SymmetricCellRunInput;
  URL: Scalars['URL']['output'];
  Unit: Scalars['Unit']['output'];
  UserError: UserError;
  Withheld: WithheldRecord;
};

export type AlkaliMetalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlkaliMetal'] = ResolversParentTypes['AlkaliMetal']> = {
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<AlkaliMetalCellsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AlkaliMetalClaimsArgs>>;
  depositThickness?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<AlkaliMetalDepositThicknessArgs, 'arealCapacity'>>;
  electrodes?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<AlkaliMetalElectrodesArgs>>;
  electrolytes?: Resolver<ResolversTypes['ElectrolyteConnection'], ParentType, ContextType, Partial<AlkaliMetalElectrolytesArgs>>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  molarMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<AlkaliMetalReportedArgs, 'property'>>;
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

export type BandContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BandContribution'] = ResolversParentTypes['BandContribution']> = {
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CoatingClaimsArgs>>;
  electrodes?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<CoatingElectrodesArgs>>;
  hosts?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<CoatingHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<CoatingReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepositSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositSnapshot'] = ResolversParentTypes['DepositSnapshot']> = {
  heightProfile?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType, Partial<DepositSnapshotHeightProfileArgs>>;
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
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<ElectrodeCellsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ElectrodeClaimsArgs>>;
  coatings?: Resolver<ReadonlyArray<ResolversTypes['Coating']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<ElectrodeFilledArgs>>;
  host?: Resolver<Maybe<ResolversTypes['Electrode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['Layer']>, ParentType, ContextType>;
  metal?: Resolver<Maybe<ResolversTypes['AlkaliMetal']>, ParentType, ContextType>;
  metalArealCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metalShellThickness?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<ElectrodeReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substrate?: Resolver<Maybe<ResolversTypes['Substrate']>, ParentType, ContextType>;
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
  cationMobility?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<ElectrolyteCellsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ElectrolyteClaimsArgs>>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ElectrolyteComponent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ionMobilitySum?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nernstEinsteinDiffusivity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, Partial<ElectrolyteNernstEinsteinDiffusivityArgs>>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<ElectrolyteReportedArgs, 'property'>>;
  saltDiffusivity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, Partial<ElectrolyteSaltDiffusivityArgs>>;
  sandCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<ElectrolyteSandCapacityArgs, 'currentDensity'>>;
  sandTime?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<ElectrolyteSandTimeArgs, 'currentDensity'>>;
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

export type FullCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FullCell'] = ResolversParentTypes['FullCell']> = {
  areaSpecificResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  capacityRetentionPerCycle?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FullCellClaimsArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  conventionalSpecificEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, Partial<FullCellConventionalSpecificEnergyArgs>>;
  cyclesToEightyPercent?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  depthOfDischarge?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<FullCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  electrolyteMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventoryLife?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<FullCellInventoryLifeArgs, 'coulombicEfficiency'>>;
  meanChargeVoltage?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  meanDischargeVoltage?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  metalExcess?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  npRatio?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<FullCellReportedArgs, 'property'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specificEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  stackMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  voltageEfficiency?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  voltageGap?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HalfCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfCell'] = ResolversParentTypes['HalfCell']> = {
  areaSpecificResistance?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<HalfCellClaimsArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  depthOfDischarge?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<HalfCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, Partial<HalfCellLimitingCurrentDensityArgs>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<HalfCellReportedArgs, 'property'>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layer'] = ResolversParentTypes['Layer']> = {
  __resolveType: TypeResolveFn<'AlkaliMetal' | 'Coating' | 'Material' | 'Substrate', ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MaterialClaimsArgs>>;
  coatings?: Resolver<ResolversTypes['CoatingConnection'], ParentType, ContextType, Partial<MaterialCoatingsArgs>>;
  electrodes?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<MaterialElectrodesArgs>>;
  electrolytes?: Resolver<ResolversTypes['ElectrolyteConnection'], ParentType, ContextType, Partial<MaterialElectrolytesArgs>>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  molarMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<MaterialReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specificEnergy?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  substrates?: Resolver<ResolversTypes['SubstrateConnection'], ParentType, ContextType, Partial<MaterialSubstratesArgs>>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  theoreticalSpecificCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<MaterialTheoreticalSpecificCapacityArgs, 'electrons'>>;
  theoreticalVolumetricCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<MaterialTheoreticalVolumetricCapacityArgs, 'electrons'>>;
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

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PropertyName'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PropertyNameResolvers = EnumResolverSignature<{ ABUNDANCE?: any, ACTIVE_MASS_FRACTION?: any, ACTIVE_MATERIAL_LOADING?: any, ACTIVE_SITE_SPACING?: any, ADDITIVE_FRACTION?: any, AREAL_CAPACITY?: any, AREAL_MASS?: any, ATMOSPHERIC_IMPURITIES?: any, BASIS?: any, BRUGGEMAN_EXPONENT?: any, CAPACITY_RETENTION_PER_CYCLE?: any, CELL_FORMAT?: any, CHARACTER?: any, COLLECTOR_MASS?: any, COMPOSITION?: any, CONTACT_ANGLE?: any, COULOMBIC_EFFICIENCY?: any, CRACK_SPACING?: any, CRACK_WIDTH?: any, CYCLED_CAPACITY?: any, CYCLE_LIFE?: any, CYCLING_CURRENT_DENSITY?: any, DEFINITION?: any, DENSITY?: any, DEPTH_OF_DISCHARGE?: any, DIFFRACTION_ANGLE?: any, DIFFRACTION_CARD?: any, DISTRIBUTION?: any, DOUBLE_LAYER_CAPACITANCE?: any, ELECTROCHEMICALLY_ACTIVE_AREA?: any, ELECTROLYTE_TO_CAPACITY_RATIO?: any, ELECTRONIC_CONDUCTIVITY?: any, ENERGY_EFFICIENCY?: any, EXCHANGE_CURRENT_DENSITY?: any, FAILURE?: any, FIBRE_DIAMETER?: any, FIBRE_RADIUS?: any, FIBRE_SURFACE_AREA?: any, FORMULA?: any, INITIAL_COULOMBIC_EFFICIENCY?: any, INTERFACE_RESISTANCE?: any, IONIC_CONDUCTIVITY?: any, ION_MOBILITY?: any, ISLAND_DIAMETER?: any, ISLAND_PITCH?: any, LATTICE_PLANE?: any, LATTICE_SPACING?: any, LIFETIME?: any, LIMITATION?: any, MAC_MULLIN_NUMBER?: any, MEAN_POTENTIAL?: any, MECHANISM?: any, METAL_EXCESS?: any, METAL_LOADING?: any, MORPHOLOGY?: any, NP_RATIO?: any, NUCLEATION_OVERPOTENTIAL?: any, NUCLEUS_DIAMETER?: any, OBSERVATION_POTENTIAL?: any, OVERPOTENTIAL?: any, PHASE_EVIDENCE?: any, PHASE_REACTION?: any, PLATED_CAPACITY?: any, POROSITY?: any, POTENTIAL_WINDOW?: any, PREPARATION?: any, PREPARATION_TEMPERATURE?: any, PREPARATION_TIME?: any, QUALITY?: any, RATE_CAPABILITY?: any, READ_OUT_POTENTIAL?: any, REFERENCE_CAPACITANCE?: any, REQUIREMENT?: any, RETAINED_AREAL_CAPACITY?: any, RICHARDSON_CONSTANT?: any, SALT_CONCENTRATION?: any, SALT_DIFFUSIVITY?: any, SCHOTTKY_BARRIER_HEIGHT?: any, SHEET_RESISTANCE?: any, SPECIFIC_CAPACITY?: any, SPECIFIC_ENERGY?: any, SPECIFIC_ENERGY_GAIN?: any, STABILITY?: any, STACK_MASS?: any, STANDARD_POTENTIAL?: any, SUPPLIER?: any, SURFACE_ENERGY?: any, THERMODYNAMIC_FACTOR?: any, THICKNESS?: any, TIME_TO_DENDRITES?: any, TRANSFERENCE_NUMBER?: any, USE?: any, WETTING?: any }, ResolversTypes['PropertyName']>;

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType, RequireFields<QuantityInArgs, 'unit'>>;
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
  alkaliMetals?: Resolver<ResolversTypes['AlkaliMetalConnection'], ParentType, ContextType, Partial<QueryAlkaliMetalsArgs>>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType, RequireFields<QueryCellArgs, 'by'>>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<QueryCellsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'by'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  coating?: Resolver<Maybe<ResolversTypes['Coating']>, ParentType, ContextType, RequireFields<QueryCoatingArgs, 'by'>>;
  coatings?: Resolver<ResolversTypes['CoatingConnection'], ParentType, ContextType, Partial<QueryCoatingsArgs>>;
  electrode?: Resolver<Maybe<ResolversTypes['Electrode']>, ParentType, ContextType, RequireFields<QueryElectrodeArgs, 'by'>>;
  electrodes?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<QueryElectrodesArgs>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType, RequireFields<QueryElectrolyteArgs, 'by'>>;
  electrolytes?: Resolver<ResolversTypes['ElectrolyteConnection'], ParentType, ContextType, Partial<QueryElectrolytesArgs>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'by'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<QueryMaterialsArgs>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<QueryRunsArgs>>;
  separator?: Resolver<Maybe<ResolversTypes['Separator']>, ParentType, ContextType, RequireFields<QuerySeparatorArgs, 'by'>>;
  separators?: Resolver<ResolversTypes['SeparatorConnection'], ParentType, ContextType, Partial<QuerySeparatorsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<QueryStudiesArgs>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<QueryStudyArgs, 'id'>>;
  substrate?: Resolver<Maybe<ResolversTypes['Substrate']>, ParentType, ContextType, RequireFields<QuerySubstrateArgs, 'by'>>;
  substrates?: Resolver<ResolversTypes['SubstrateConnection'], ParentType, ContextType, Partial<QuerySubstratesArgs>>;
};

export type ReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reported'] = ResolversParentTypes['Reported']> = {
  chosen?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type RunParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunParameter'] = ResolversParentTypes['RunParameter']> = {
  calibratedOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ParameterOrigin'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunResult'] = ResolversParentTypes['RunResult']> = {
  __resolveType: TypeResolveFn<'ElectrodepositionResult' | 'SymmetricCellResult', ParentType, ContextType>;
};

export type SeparatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Separator'] = ResolversParentTypes['Separator']> = {
  bruggemanMacMullinNumber?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<SeparatorCellsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SeparatorClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  porosityFromMass?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<SeparatorReportedArgs, 'property'>>;
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
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<SourceReportedArgs, 'property'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
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
  artifacts?: Resolver<ReadonlyArray<ResolversTypes['Artifact']>, ParentType, ContextType>;
  axes?: Resolver<ReadonlyArray<ResolversTypes['StudyAxis']>, ParentType, ContextType>;
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
  distributions?: Resolver<ReadonlyArray<ResolversTypes['Distribution']>, ParentType, ContextType>;
  point?: Resolver<ReadonlyArray<ResolversTypes['StudyCoordinate']>, ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyMember'] = ResolversParentTypes['StudyMember']> = {
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
};

export type SubstrateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substrate'] = ResolversParentTypes['Substrate']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SubstrateClaimsArgs>>;
  electrochemicallyActiveArea?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  electrodes?: Resolver<ResolversTypes['ElectrodeConnection'], ParentType, ContextType, Partial<SubstrateElectrodesArgs>>;
  fibreLength?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  fibreSolidVolume?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  fibreSurfaceArea?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SubstrateForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localCurrentDensity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<SubstrateLocalCurrentDensityArgs, 'currentDensity'>>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<SubstrateReportedArgs, 'property'>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SymmetricCellClaimsArgs>>;
  configuration?: Resolver<ResolversTypes['CellConfiguration'], ParentType, ContextType>;
  cumulativePlatedCapacity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<SymmetricCellCumulativePlatedCapacityArgs, 'currentDensity' | 'cycledCapacity'>>;
  cyclesTested?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<SymmetricCellCyclesTestedArgs, 'currentDensity' | 'cycledCapacity'>>;
  depthOfDischarge?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, RequireFields<SymmetricCellDepthOfDischargeArgs, 'cycledCapacity'>>;
  electrolyte?: Resolver<Maybe<ResolversTypes['Electrolyte']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitingCurrentDensity?: Resolver<ResolversTypes['DerivedQuantity'], ParentType, ContextType, Partial<SymmetricCellLimitingCurrentDensityArgs>>;
  metal?: Resolver<ResolversTypes['AlkaliMetal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  positiveElectrode?: Resolver<ResolversTypes['Electrode'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType, RequireFields<SymmetricCellReportedArgs, 'property'>>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  BandContribution?: BandContributionResolvers<ContextType>;
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
  Condition?: ConditionResolvers<ContextType>;
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
  FullCell?: FullCellResolvers<ContextType>;
  HalfCell?: HalfCellResolvers<ContextType>;
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

