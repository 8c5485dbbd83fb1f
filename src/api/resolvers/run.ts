import { InvalidInput } from '../../domain/errors.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import { isContinuable, type Run } from '../../domain/run.ts';
import { runCondition } from '../../knowledge/filters.ts';
import { findById, loadExisting, mustLoad, mustLoadSubjectIf } from '../../knowledge/lookup.ts';
import { artifactPath } from '../../runs/artifacts.ts';
import { runEvents } from '../../runs/progress.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { writeCursor } from '../../store/page.ts';
import { NEWEST_FIRST } from '../../store/runs.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { RunResultParent } from '../parents.ts';
import { payload } from '../payload.ts';
import { resultTypeOf } from '../resultTypeOf.ts';
import { looking, renewed } from './following.ts';
import { recordedDerivation } from './recordedDerivation.ts';
import { runParameters, shownResult } from './runResult.ts';

async function isStale(run: Run, { load }: Context): Promise<boolean> {
  const digests = Object.entries(run.claimDigests);
  const now = await Promise.all(digests.map(([key]) => load.claimDigest.load(key)));
  return digests.some(([, digest], i) => now[i]?.digest !== digest);
}

const SHOWN_DIGITS = 2;

/** About how long a worker computes the run, from its problem; null for a model that takes seconds at most. */
function estimatedDuration({ model, problem }: Run): Measure | null {
  const estimate = manifestOf(model).processorTime?.(problem) ?? null;
  if (estimate === null) return null;
  const shown = (seconds: number) => Number(seconds.toPrecision(SHOWN_DIGITS));
  return { ...exactly(shown(estimate.value), 's'), low: shown(estimate.low), high: shown(estimate.high) };
}

async function runProgressed(_root: unknown, { id, after }: { id: string; after?: number | null }, context: Context) {
  if (after != null && after < 0) {
    throw new InvalidInput(`\`after\`: ${after} given, at least 0`, {
      path: ['after'],
      value: after,
      allowed: '0 or more',
    });
  }
  const run = await findById(context.load.run, id);
  if (!run) throw new InvalidInput(`\`id\`: there is no run ${id}`, { code: 'NOT_FOUND', path: ['id'], value: id });
  return runEvents(looking(context), { runId: run.id, after: after ?? null });
}

export const runResolvers: Resolvers = {
  Query: {
    run: (_root, { id }, { load }) => findById(load.run, id),
    runs: async (_root, { filter, ...page }, { store, load }) => {
      const condition = runCondition(filter);
      const read = await store.runs.page(condition, page);
      for (const run of read.rows) load.run.prime(run.id, run);
      return connection(read, {
        nodeOf: (run) => run,
        cursorOf: ({ id }) => writeCursor(NEWEST_FIRST, [id]),
        count: () => store.runs.count(condition),
      });
    },
  },
  Mutation: {
    startRun: (_root, { input }, { startRun, request }) => payload('run', () => startRun(input, request)),
    continueRun: (_root, { input: { id } }, { continueRun }) => payload('run', () => continueRun(id)),
    cancelRun: (_root, { input: { id } }, { cancelRun }) => payload('run', () => cancelRun(id)),
  },
  Subscription: { runProgressed: { subscribe: runProgressed, resolve: renewed } },
  Run: {
    progress: ({ id }, _args, { load }) => mustLoad(load.lastEvent, id),
    metal: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'ALKALI_METAL', subjects.metalId),
    electrode: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'ELECTRODE', subjects.electrodeId),
    electrolyte: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'ELECTROLYTE', subjects.electrolyteId),
    separator: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'SEPARATOR', subjects.separatorId),
    substrate: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'SUBSTRATE', subjects.substrateId ?? null),
    coating: ({ subjects }, _args, { load }) => mustLoadSubjectIf(load, 'COATING', subjects.coatingId ?? null),
    parameters: (run, _args, context) => runParameters(run, context),
    estimatedDuration: (run) => estimatedDuration(run),
    isStale: (run, _args, context) => isStale(run, context),
    result: (run, _args, context) => shownResult(run, context),
    artifacts: ({ id }, _args, { load }) => load.artifacts.load(id),
  },
  RunParameter: {
    claim: ({ claimKey }, _args, { load }) => (claimKey === null ? null : load.claimByKey.load(claimKey)),
    claims: ({ claimKeys }, _args, { load }) => loadExisting(load.claimByKey, claimKeys),
    derived: ({ derivation }, _args, { load }) => derivation && recordedDerivation(load, derivation),
    calibratedOn: ({ calibratedOn }, _args, { load }) => loadExisting(load.claimByKey, calibratedOn),
  },
  RunEvent: { run: ({ runId }, _args, { load }) => mustLoad(load.run, runId) },
  RunFailure: { isContinuable, time: ({ time }) => (time === null ? null : exactly(time, 's')) },
  RunResult: { __resolveType: ({ model }: RunResultParent) => resultTypeOf(model) },
  Artifact: { url: ({ sha256, name }) => `/files/${artifactPath(sha256, name)}` },
};
