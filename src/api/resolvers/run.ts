import { InvalidInput } from '../../domain/errors.ts';
import { exactly } from '../../domain/measure.ts';
import type { Artifact, Run, RunEvent } from '../../domain/run.ts';
import { artifactPath } from '../../runs/artifacts.ts';
import { runEvents } from '../../runs/progress.ts';
import { writeCursor } from '../../store/page.ts';
import { NEWEST_FIRST } from '../../store/runs.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { runCondition } from '../filters.ts';
import { byId, foundIf, known, promised } from '../found.ts';
import type { Resolvers } from '../generated.ts';
import { payload } from '../payload.ts';
import { recordedDerivation } from './recordedDerivation.ts';
import { type RunResultParent, runModels } from './runModels.ts';

/** A file of a run or of a study. */
export type ArtifactParent = Omit<Artifact, 'runId'>;

async function isStale(run: Run, { load }: Context): Promise<boolean> {
  const digests = Object.entries(run.claimDigests);
  const now = await Promise.all(digests.map(([key]) => load.claimDigest.load(key)));
  return digests.some(([, digest], i) => now[i]?.digest !== digest);
}

async function runProgressed(_root: unknown, { id, after }: { id: string; after?: number | null }, context: Context) {
  if (after != null && after < 0) {
    throw new InvalidInput('A sequence number is not negative', {
      path: ['after'],
      value: after,
      allowed: '0 or more',
    });
  }
  const run = await byId(context.load.run, id);
  if (!run) throw new InvalidInput('There is no such run', { code: 'NOT_FOUND', path: ['id'], value: id });
  return runEvents(context, { runId: run.id, after: after ?? null });
}

/** What is asked of the run beside the event is read anew with each. */
function renewed(event: RunEvent, _args: unknown, { refresh }: Context): RunEvent {
  refresh();
  return event;
}

export const runResolvers: Resolvers = {
  Query: {
    run: (_root, { id }, { load }) => byId(load.run, id),
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
    startRun: (_root, { input }, { startRun }) => payload('run', () => startRun(input)),
    cancelRun: (_root, { input: { id } }, { cancelRun }) => payload('run', () => cancelRun(id)),
  },
  Subscription: { runProgressed: { subscribe: runProgressed, resolve: renewed } },
  Run: {
    progress: ({ id }, _args, { load }) => promised(load.lastEvent, id),
    metal: ({ subjects }, _args, { load }) => foundIf(load, 'ALKALI_METAL', subjects.metalId),
    electrode: ({ subjects }, _args, { load }) => foundIf(load, 'ELECTRODE', subjects.electrodeId),
    electrolyte: ({ subjects }, _args, { load }) => foundIf(load, 'ELECTROLYTE', subjects.electrolyteId),
    separator: ({ subjects }, _args, { load }) => foundIf(load, 'SEPARATOR', subjects.separatorId),
    substrate: ({ subjects }, _args, { load }) => foundIf(load, 'SUBSTRATE', subjects.substrateId ?? null),
    coating: ({ subjects }, _args, { load }) => foundIf(load, 'COATING', subjects.coatingId ?? null),
    parameters: (run, _args, context) => runModels[run.model].parameters(run, context),
    isStale: (run, _args, context) => isStale(run, context),
    result: async (run, _args, { load }) => {
      const result = (await load.runResult.load(run.id))?.result ?? null;
      return result === null ? null : ({ run, result } as RunResultParent);
    },
    artifacts: ({ id }, _args, { load }) => load.artifacts.load(id),
  },
  RunParameter: {
    claim: ({ claimKey }, _args, { load }) => (claimKey === null ? null : load.claimByKey.load(claimKey)),
    claims: ({ claimKeys }, _args, { load }) => known(load.claimByKey, claimKeys),
    derived: ({ derivation }, _args, { load }) => derivation && recordedDerivation(load, derivation),
    calibratedOn: ({ calibratedOn }, _args, { load }) => known(load.claimByKey, calibratedOn),
  },
  RunEvent: { run: ({ runId }, _args, { load }) => promised(load.run, runId) },
  RunFailure: { time: ({ time }) => (time === null ? null : exactly(time, 's')) },
  RunResult: { __resolveType: ({ run }: { run: Run }) => runModels[run.model].resultType },
  Artifact: { url: ({ sha256, name }) => `/files/${artifactPath(sha256, name)}` },
};
