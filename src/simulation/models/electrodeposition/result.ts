import type { NucleusGeometry } from '../../../physics/nucleus.ts';
import type { SampledNumbers, Share } from '../../../statistics/sampledResult.ts';
import type { FigureName, MemberEnding } from './band/figures.ts';
import type { PackedField } from './solver/packedField.ts';

/** The solution of an electrodeposition, plain JSON. All in SI; potentials and currents anodic positive. */
export interface ElectrodepositionResult {
  readonly model: 'electrodeposition';
  readonly version: string;
  readonly ending: Ending;
  readonly grid: GridSize;
  /** How the surface is divided, from x = 0 to the width of the window. */
  readonly surface: readonly SurfaceSegment[];
  readonly series: MorphologySeries;
  readonly snapshots: readonly Snapshot[];
  /** Deepest potential of the substrate while plating; null at an imposed potential. */
  readonly nucleationPeak: { readonly time: number; readonly potential: number } | null;
  /** Time mean of the potential over the last half of the plated metal, V; null at an imposed potential. */
  readonly plateauPotential: number | null;
  /** Every nucleus that formed, in the order of time. */
  readonly nuclei: readonly Nucleus[];
  readonly groups: DimensionlessGroups;
  readonly balance: Balance;
  /** Null unless just one nucleus formed in the window. */
  readonly oneNucleus: OneNucleus | null;
  /** Null where nothing was to be stripped. */
  readonly remainder: Remainder | null;
  readonly work: { readonly steps: number; readonly electronicSteps: number; readonly multigridCycles: number };
  readonly notes: readonly string[];
  /** Null where there are none: `bandsReason` says why. */
  readonly bands: DepositBands | null;
  readonly bandsReason: string | null;
}

/** The bands of the figures of a deposit, from further deposits on a coarse grid. */
export interface DepositBands {
  /** Columns of those deposits across the window of the run. */
  readonly columns: number;
  readonly members: number;
  /** Those that did not plate all of their metal, by their ending. */
  readonly endedOtherwise: readonly MembersEnded[];
  /** Columns of the run on a grid twice as coarse; null where there is none. */
  readonly gridColumns: number | null;
  /** A figure that the run does not have, or that has no band, is null. */
  readonly figures: Readonly<Record<FigureName, FigureBand | null>>;
}

export interface MembersEnded {
  readonly how: MemberEnding;
  readonly count: number;
  /** Why, of the first of them. */
  readonly reason: string;
}

/** A band in SI. `infiniteShare` is that of the members without a number. */
export interface FigureBand extends SampledNumbers {
  /** Share of the members whose figure would pass a limit that physics sets, and is taken at it. */
  readonly atLimitShare: number;
  /** Squared rank correlations with the leaves, less what chance gives, the largest first; those within chance are left out. */
  readonly shares: readonly Share[];
  /** Difference to the run on a grid twice as coarse, its magnitude in SI; null where there is none. */
  readonly gridTerm: number | null;
}

/**
 * THICKNESS: all metal was plated. STRIPPED: less than 0.1 nm of metal is left. CUT_OFF: stripping ended before, at the cut-off
 * potential, at a thousandth of its largest current, or because no metal is left that touches the substrate.
 * SHORT_CIRCUIT: metal reached the counter electrode. WINDOW: metal reached the top of the window.
 */
export type Ending = 'THICKNESS' | 'STRIPPED' | 'CUT_OFF' | 'SHORT_CIRCUIT' | 'WINDOW';

/**
 * What one nucleus looks like in closed form, beside a run whose roughness and heights are only the geometry of one nucleus
 * per window.
 */
export interface OneNucleus {
  /** Mean thickness of the metal at the end of plating, m. */
  readonly thickness: number;
  /** By distance from one nucleus to the next, rising: the window, and both ends of the band of the spacing of sites. */
  readonly spacings: readonly NucleusAtSpacing[];
}

export interface NucleusAtSpacing {
  /** m */
  readonly spacing: number;
  /** As here, in two dimensions, and in three; null where it would touch the next. */
  readonly halfCylinder: NucleusGeometry | null;
  readonly halfSphere: NucleusGeometry | null;
}

/** Metal that stripping has left, as volume per geometric area, m. */
export interface Remainder {
  readonly thickness: number;
  /** Of it, metal that touches the substrate, and metal that has lost its contact or is too little for a nucleus. */
  readonly connected: number;
  readonly isolated: number;
}

export interface GridSize {
  readonly columns: number;
  /** Edge of a cell, m. */
  readonly cellSize: number;
  /** Width of the window and distance to the reservoir, m. */
  readonly width: number;
  readonly gap: number;
}

export interface SurfaceSegment {
  readonly from: number;
  readonly to: number;
  /** Index of the kind of surface; `kind` is its name for people. */
  readonly index: number;
  readonly kind: string;
}

export interface Nucleus {
  /** m along the surface */
  readonly position: number;
  /** s */
  readonly time: number;
  /** Potential of the substrate when it formed, V. */
  readonly potential: number;
  readonly kind: string;
}

/** The surface at one time. Lengths in m. */
export interface Morphology {
  /** Volume of metal per geometric area. */
  readonly meanThickness: number;
  readonly maximumHeight: number;
  readonly minimumHeight: number;
  /** Root mean square of the height about its mean. */
  readonly roughness: number;
  /** Prominence of the highest tip over its full width at half prominence. */
  readonly tipAspectRatio: number;
  /** Share of the substrate that touches metal. */
  readonly coverage: number;
  /** Empty share of the volume beneath the height profile. */
  readonly porosity: number;
  /** Length of the surface, of the metal and of bare substrate, over the width of the window; at least 1. */
  readonly surfaceRatio: number;
  /** Pieces of metal that do not touch, including those that are too small for the grid. */
  readonly clusters: number;
}

/** One entry a recorded time; all lists have the same length. */
export interface MorphologySeries {
  /** s */
  readonly time: readonly number[];
  /** Potential of the substrate, V. */
  readonly potential: readonly number[];
  /** A m⁻², anodic positive */
  readonly currentDensity: readonly number[];
  /** Charge of the metal on the electrode, C m⁻². */
  readonly charge: readonly number[];
  readonly meanThickness: readonly number[];
  readonly maximumHeight: readonly number[];
  readonly roughness: readonly number[];
  readonly coverage: readonly number[];
  /** Nuclei formed so far. */
  readonly nuclei: readonly number[];
}

/** What the database stores of a result: all but the fields, which are files. */
export interface RememberedDeposition
  extends Omit<ElectrodepositionResult, 'snapshots' | 'remainder' | 'oneNucleus' | 'bands' | 'bandsReason'> {
  readonly snapshots: readonly RememberedSnapshot[];
  /** Left out by versions below 4. */
  readonly remainder?: Remainder | null;
  readonly oneNucleus?: OneNucleus | null;
  /** Left out by versions below 4. */
  readonly bands?: DepositBands | null;
  readonly bandsReason?: string | null;
}

export type RememberedSnapshot = Omit<Snapshot, 'smallNuclei' | 'metalFraction' | 'saltConcentration'>;

export interface Snapshot {
  readonly time: number;
  readonly potential: number;
  readonly morphology: Morphology;
  /** Height of the metal in each column, m; of nuclei that are smaller than the grid, their mean across it. */
  readonly heights: readonly number[];
  /** Nuclei that are smaller than the grid, half circles on the substrate; for pictures. */
  readonly smallNuclei: readonly { readonly position: number; readonly radius: number }[];
  /** Metal fraction f, 0 to 1, row by row upwards from the substrate. */
  readonly metalFraction: PackedField;
  /** Salt concentration over c₀; inside the metal it has no meaning. */
  readonly saltConcentration: PackedField;
}

/** For a flat electrode, unless they say otherwise. */
export interface DimensionlessGroups {
  /** λ i_u L/g: kinetic against transport resistance across the gap. */
  readonly biotOfGap: number;
  /** λ i_u h: must be below 0.1 for the grid to resolve the front. */
  readonly biotOfCell: number;
  /** Wagner number gσRT/(F i L). */
  readonly wagner: number;
  /** Γ F/(RT h): capillary length over cell size. */
  readonly capillary: number;
  /** Current density over the limiting current density of the gap, at the end of plating. */
  readonly limitingShare: number;
  /** Current density that the barrier lets pass over that at the end of plating; null without a barrier. */
  readonly blockingShare: number | null;
  /** Nuclei that formed in the window. */
  readonly nucleiInWindow: number;
}

export interface Balance {
  /** Charge passed, C m⁻², plated minus stripped. */
  readonly charge: number;
  /** Metal on the electrode over the amount from Faraday's law, minus one. */
  readonly massError: number;
  /** Charge passed over ∫|i| dt of the protocol, minus one; null at an imposed potential. */
  readonly chargeError: number | null;
  /** Largest current over the limiting current of the remaining gap, over the whole run. */
  readonly largestLimitingShare: number;
}
