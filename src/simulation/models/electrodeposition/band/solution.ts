import { SolverFailure } from '../../../../domain/errors.ts';
import { Cancelled, type Hooks, type Resumption } from '../../../model.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';
import { type ElectrodepositionProblem, resolveParameters } from '../problem.ts';
import type { DepositBands, ElectrodepositionResult } from '../result.ts';
import { type DepositCheckpoint, DepositRun } from '../solver/run/depositRun.ts';
import { resultOf } from '../solver/run/resultOf.ts';
import { bandOfFigure, endedOtherwise, type RunOutcome } from './bands.ts';
import { type FigureName, figureNames, figureOf, figuresOf, type MemberEnding } from './figures.ts';
import { convergenceNotes } from './gridNotes.ts';
import { type MemberRun, type Members, sampleMembers } from './members.ts';
import { twiceAsCoarse } from './twiceAsCoarse.ts';
import { workOf } from './work.ts';

/** Potentials of members are found to this, V: at a held current on many nuclei that is three times as fast as to round-off. */
export const MEMBERS_POTENTIALS = 1e-7;

/** A solution between two steps: the run itself, then the others one after the other. */
export interface SolutionCheckpoint {
  /** Null until the run itself has ended. */
  readonly result: ElectrodepositionResult | null;
  /** Of the other runs that have ended: on the coarser grid, on that of the members, and the members. */
  readonly outcomes: readonly RunOutcome[];
  /**
   * The run that is under way; null where it has not begun, and for a member, which begins anew: its potentials depend, within what
   * they are found to, on where the search for them began.
   */
  readonly run: DepositCheckpoint | null;
}

type Watched = Hooks & Resumption<SolutionCheckpoint>;

/**
 * A deposit with its bands.
 *
 * @throws SolverFailure where the deposit itself has no solution; Cancelled
 */
export function solveDeposit(
  problem: ElectrodepositionProblem,
  { hooks, version }: { readonly hooks: Watched; readonly version: string },
): ElectrodepositionResult {
  const values = resolveParameters(problem);
  const { from } = hooks;
  const work = workOf(values);
  const result = from?.result ?? solveItself(values, { hooks, version, share: work.itself });
  if (values.bandMembers === 0) return { ...result, bandsReason: 'none were asked for: `bandMembers` is 0' };
  if (result.ending === 'SHORT_CIRCUIT' || result.ending === 'WINDOW') {
    return { ...result, bandsReason: `the run ended as ${result.ending}, before all metal was plated` };
  }
  const members = sampleMembers(problem);
  const before = from?.result ? from : null;
  const outcomes = [...(before?.outcomes ?? [])];
  const jobs = jobsOf(values, members);
  for (let k = outcomes.length; k < jobs.length; k++) {
    const { name, run, potentialsTo } = jobs[k]!;
    const resumed = before !== null && k === before.outcomes.length ? before.run : null;
    outcomes.push(
      outcomeOf(run(), values, (one) =>
        advance(one, hooks, {
          from: resumed,
          message: name,
          share: work.ofOther(k),
          ...(potentialsTo !== undefined && { potentialsTo }),
          keep: (make) => ({ result, outcomes: [...outcomes], run: potentialsTo === undefined ? make() : null }),
        }),
      ),
    );
  }
  return withBands(result, { values, members, outcomes });
}

interface Itself {
  readonly hooks: Watched;
  readonly version: string;
  readonly share: number;
}

function solveItself(values: ElectrodepositionParameters, { hooks, version, share }: Itself): ElectrodepositionResult {
  const run = advance(values, hooks, {
    from: hooks.from?.run ?? null,
    message: 'growing',
    share: [0, share],
    keep: (make) => ({ result: null, outcomes: [], run: make() }),
  });
  return resultOf(run, version);
}

interface Job {
  readonly name: string;
  readonly potentialsTo?: number;
  readonly run: () => MemberRun;
}

function jobsOf(values: ElectrodepositionParameters, { sample, nominal, run }: Members): readonly Job[] {
  const potentialsTo = MEMBERS_POTENTIALS;
  return [
    { name: 'the band: on a coarser grid', run: () => twiceAsCoarse(values) },
    { name: 'the band: on the grid of its members', potentialsTo, run: () => nominal },
    ...Array.from({ length: sample.size }, (_, member) => ({
      name: `the band: member ${member + 1} of ${sample.size}`,
      potentialsTo,
      run: () => run(member),
    })),
  ];
}

interface Advance {
  readonly from: DepositCheckpoint | null;
  readonly message: string;
  /** Its part of the whole work, 0 to 1. */
  readonly share: readonly [start: number, end: number];
  readonly potentialsTo?: number;
  readonly keep: (make: () => DepositCheckpoint) => SolutionCheckpoint;
}

/** A run to its end. @throws SolverFailure, Cancelled */
function advance(
  values: ElectrodepositionParameters,
  hooks: Watched,
  { from, message, share: [start, end], potentialsTo, keep }: Advance,
): DepositRun {
  const run = new DepositRun(values, from, potentialsTo);
  // Metal may dissolve again while the first nuclei form: that is no step back of the work.
  let progress = run.progress;
  while (run.ending === null) {
    hooks.offer(start + (end - start) * progress, () => keep(() => run.checkpoint()));
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    run.step();
    progress = Math.max(progress, run.progress);
    hooks.progress(start + (end - start) * progress, message);
  }
  return run;
}

/** The figures of a run, its nuclei in a window as wide as that of the run itself, its plateau with the drop beyond its salt. */
function outcomeOf(
  member: MemberRun,
  { windowWidth }: ElectrodepositionParameters,
  solve: (values: ElectrodepositionParameters) => DepositRun,
): RunOutcome {
  if ('ended' in member) return member;
  try {
    const result = resultOf(solve(member.values), '');
    const { ending } = result;
    if (ending === 'SHORT_CIRCUIT' || ending === 'WINDOW') return { ended: ending, reason: endings[ending] };
    const figures = figuresOf(result);
    const nuclei = (figures.nuclei! * windowWidth) / member.values.windowWidth;
    const plateau = figures.plateauPotential;
    const plateauPotential = plateau === null ? null : plateau - member.ohmicDrop;
    return { figures: { ...figures, nuclei, plateauPotential } };
  } catch (error) {
    if (!(error instanceof SolverFailure)) throw error;
    const ended: MemberEnding = error.code === 'LIMITING_CURRENT' ? 'LIMITING_CURRENT' : 'FAILED';
    return { ended, reason: error.message };
  }
}

const endings = {
  SHORT_CIRCUIT: 'metal reached the counter electrode',
  WINDOW: 'metal reached the top of the window',
} as const;

interface Solved {
  readonly values: ElectrodepositionParameters;
  readonly members: Members;
  readonly outcomes: readonly RunOutcome[];
}

function withBands(
  result: ElectrodepositionResult,
  { values, members, outcomes: [coarser, coarse, ...others] }: Solved,
): ElectrodepositionResult {
  if ('ended' in coarse!) {
    return { ...result, bandsReason: `on the grid of its members the run ended as ${coarse.ended}: ${coarse.reason}` };
  }
  const nominal = figuresOf(result);
  const finer = coarser !== undefined && 'figures' in coarser ? coarser.figures : null;
  const runs = { nominal, coarse: coarse!.figures, twiceAsCoarse: finer, members: others };
  const bands: DepositBands = {
    columns: members.columns,
    members: others.length,
    endedOtherwise: endedOtherwise(others),
    gridColumns: finer === null ? null : values.columns / 2,
    figures: Object.fromEntries(
      figureNames.map((name) => [name, isTold(name, values) ? bandOfFigure(name, runs, members) : null]),
    ) as DepositBands['figures'],
  };
  const notes = [...result.notes, ...convergenceNotes(bands, nominal), ...endedNotes(bands)];
  return { ...result, bands, bandsReason: null, notes };
}

/** At a held current the time follows from the charge alone; what is left of a stripped deposit is below the grid of members. */
function isTold(name: FigureName, { control, afterwards }: ElectrodepositionParameters): boolean {
  if (name === 'platingTime' && control === 'GALVANOSTATIC') return false;
  return afterwards === 'STOP' || figureOf(name).isOfPlating;
}

function endedNotes({ endedOtherwise: others, members }: DepositBands): readonly string[] {
  return others.map(
    ({ how, count, reason }) =>
      `${count} of ${members} members of the bands ended as ${how}, the first because: ${reason}. An end of a band that falls among them is open.`,
  );
}
