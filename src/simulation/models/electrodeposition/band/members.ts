import { sampleDerivation } from '../../../../analysis/sampleDerivation.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import { type Draws, LatinHypercube, type Uncertain, usualDesign } from '../../../../statistics/latinHypercube.ts';
import { Medians } from '../../../../statistics/oneAtATime.ts';
import { completeParameters } from '../completeParameters.ts';
import { type ElectrodepositionParameters, type ParameterName, parameterTable } from '../parameters.ts';
import { type ElectrodepositionProblem, resolveParameters } from '../problem.ts';
import { columnsNeeded } from '../solver/resolution.ts';
import { windowShape } from '../solver/run/windowRows.ts';
import type { MemberEnding } from './figures.ts';
import { type RestingSalt, withSaltAtRest } from './saltAtRest.ts';

/** Columns across the window of the run in which its members are computed, where the run has as many. */
const COARSE_COLUMNS = 128;
/** Cells across an island in a member. On two cells the band of the roughness is too narrow by a factor of two at each end. */
const CELLS_OF_ISLAND = 4;
/** Members have the sites of these seeds, one after the other: the same ones in every band. */
const FIRST_SEED = 2 ** 31;

/** A run of the sample; or why there is none. */
export type MemberRun =
  | {
      readonly values: ElectrodepositionParameters;
      /** What deepens its plateau beside what the run computes, V. */
      readonly ohmicDrop: number;
    }
  | { readonly ended: MemberEnding; readonly reason: string };

/** The sample of a problem. */
export interface Members {
  readonly sample: LatinHypercube;
  readonly leaves: readonly Uncertain[];
  /** Columns of the window of the run. */
  readonly columns: number;
  /** The numbers of the run itself, on the grid of its members and with its own seed and window. */
  readonly nominal: MemberRun;
  readonly run: (member: number) => MemberRun;
}

/**
 * Every number of the ledger that has a distribution varies, each from the column of its leaf; each member has sites of its
 * own seed.
 */
export function sampleMembers(problem: ElectrodepositionProblem): Members {
  const usual = resolveParameters(problem);
  const sample = new LatinHypercube({ ...usualDesign, size: usual.bandMembers });
  const medians = new Medians();
  columnsOf(problem, medians);
  const columns = columnsOf(problem, sample);
  const isAtRest = isGivenAtRest(problem);
  return {
    sample,
    leaves: medians.used,
    columns: coarseColumns(usual),
    nominal: coarse(() => usual, { usual, width: usual.windowWidth, isAtRest }),
    run: (member) => {
      const given = Object.fromEntries(
        columns.map(([name, value]) => [name, typeof value === 'object' ? value[member]! : value]),
      );
      const width = wholePeriods(usual, given);
      const columnsOfWindow = Math.min(
        parameterTable.columns.limits.most,
        scaledColumns(usual.columns, width / usual.windowWidth),
      );
      const changed = { windowWidth: width, columns: columnsOfWindow, seed: FIRST_SEED + member, ...once };
      // A current above the limiting one is no error here, but one of the ways in which a member ends.
      const transport = isAtRest ? 'QUASI_STEADY' : 'TRANSIENT';
      return coarse(() => completeParameters({ ...given, ...changed, transport }), { usual, width, isAtRest });
    },
  };
}

const once = { snapshots: 1, afterwards: 'STOP' } as const;

/** The value of each parameter, or its values over the sample. */
function columnsOf(
  { ledger }: ElectrodepositionProblem,
  draws: Draws,
): (readonly [ParameterName, Float64Array | number | string])[] {
  return ledger.map(({ parameter, value, derivation, uncertain }) => {
    const derived = derivation && sampleDerivation(derivation, draws);
    return [parameter, derived ?? (uncertain ? draws.values({ ...uncertain, name: parameter }) : value)] as const;
  });
}

function isGivenAtRest({ ledger }: ElectrodepositionProblem): boolean {
  return ledger.some(
    ({ parameter, value, origin }) => parameter === 'transport' && value === 'QUASI_STEADY' && origin === 'GIVEN',
  );
}

const periods = { NONE: 'substrateSiteSpacing', ISLANDS: 'islandPitch', FILM: 'crackSpacing' } as const;

/**
 * The window of a member has a whole number of what repeats along its surface: of sites where it is bare, of islands, of cracks. As
 * many as fit best into the window of the run, at least one. Otherwise the window, and not the spacing, would decide.
 */
function wholePeriods(usual: ElectrodepositionParameters, given: Readonly<Record<string, unknown>>): number {
  const period = Number(given[periods[usual.coating]] ?? usual[periods[usual.coating]]);
  return Math.max(1, Math.round(usual.windowWidth / period)) * period;
}

/** A power of two, so that the cells stay about as large. */
function scaledColumns(columns: number, wider: number): number {
  return Math.max(parameterTable.columns.limits.least, columns * 2 ** Math.round(Math.log2(wider)));
}

/** Columns of the members, across the window of the run: a power of two, no more than the run itself has. */
export function coarseColumns({ coating, columns, islandDiameter, windowWidth }: ElectrodepositionParameters): number {
  const ofIslands = coating === 'ISLANDS' ? (CELLS_OF_ISLAND * windowWidth) / islandDiameter : 0;
  return Math.min(columns, Math.max(COARSE_COLUMNS, 2 ** Math.ceil(Math.log2(ofIslands))));
}

interface Coarse {
  readonly usual: ElectrodepositionParameters;
  readonly width: number;
  readonly isAtRest: boolean;
}

function coarse(complete: () => ElectrodepositionParameters, { usual, width, isAtRest }: Coarse): MemberRun {
  try {
    const columns = scaledColumns(coarseColumns(usual), width / usual.windowWidth);
    const values = { ...complete(), columns, ...once };
    const { rows, cellSize } = windowShape(values);
    const resting = isAtRest ? atRest(values) : withSaltAtRest(values, rows * cellSize);
    if (resting.limitingShare >= 1) {
      return { ended: 'LIMITING_CURRENT', reason: 'no salt is left at the metal before all is plated' };
    }
    return {
      values: { ...resting.values, columns: Math.max(columns, columnsNeeded(resting.values)) },
      ohmicDrop: resting.ohmicDrop,
    };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { ended: 'REFUSED', reason: error.message };
  }
}

function atRest(values: ElectrodepositionParameters): RestingSalt {
  return { values, limitingShare: 0, ohmicDrop: 0 };
}
