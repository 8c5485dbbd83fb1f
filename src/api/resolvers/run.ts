import { InvalidInput } from '../../domain/errors.ts';
import { isId } from '../../domain/identity.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import type { Run, RunEvent } from '../../domain/run.ts';
import { artifactPath } from '../../runs/artifacts.ts';
import { runEvents } from '../../runs/progress.ts';
import { models } from '../../simulation/models/registry.ts';
import type { SymmetricCellProblem } from '../../simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../../simulation/models/symmetricCell/result.ts';
import { inTableUnit, type Parameter } from '../../simulation/parameterTable.ts';
import { writeCursor } from '../../store/page.ts';
import { NEWEST_FIRST } from '../../store/runs.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { runCondition } from '../filters.ts';
import { foundIf } from '../found.ts';
import type { Resolvers } from '../generated.ts';
import { payload } from '../payload.ts';

/** A number that went into a run, or that was fitted in it. */
export interface RunParameterParent {
  readonly name: string;
  readonly quantity: Measure | null;
  readonly choice: string | null;
  readonly origin: 'CLAIM' | 'CALIBRATED' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';
  readonly claimKey: string | null;
  readonly calibratedOn: readonly string[];
  readonly reason: string;
}

/** A measure in SI, shown in the unit of the model's table. */
function shown(parameter: Parameter, si: { value: number; low: number | null; high: number | null }): Measure | null {
  if (parameter.kind !== 'NUMBER') return null;
  const inUnit = (number: number | null) => (number === null ? null : inTableUnit(parameter, number));
  return { ...exactly(inUnit(si.value)!, parameter.unit), low: inUnit(si.low), high: inUnit(si.high) };
}

async function parametersOf(run: Run, { load }: Context): Promise<RunParameterParent[]> {
  const { ledger, interface: known } = run.problem as SymmetricCellProblem;
  const table: Readonly<Record<string, Parameter>> = models[run.model].parameters;
  const stated = ledger.map(({ id, parameter, value, low, high, origin, claimKey, reason }) => ({
    name: id,
    quantity: typeof value === 'number' ? shown(table[parameter]!, { value, low, high }) : null,
    choice: typeof value === 'string' ? value : null,
    origin,
    claimKey,
    calibratedOn: [],
    reason,
  }));
  if (known.kind === 'GIVEN') return stated;
  const result = (await load.runResult.load(run.id))?.result as SymmetricCellResult | null | undefined;
  return [
    ...stated,
    fitted(
      table,
      known.targets.map((target) => target.claimKey),
      result ?? null,
    ),
  ];
}

function fitted(
  table: Readonly<Record<string, Parameter>>,
  claims: readonly string[],
  result: SymmetricCellResult | null,
): RunParameterParent {
  const { interfaceResistance = null, exchangeCurrentDensity = null } = result?.interface ?? {};
  const name = exchangeCurrentDensity === null ? 'interfaceResistance' : 'exchangeCurrentDensity';
  const value = exchangeCurrentDensity ?? interfaceResistance;
  return {
    name,
    quantity: value === null ? null : shown(table[name]!, { value, low: null, high: null }),
    choice: null,
    origin: 'CALIBRATED',
    claimKey: null,
    calibratedOn: claims,
    reason:
      claims.length === 1
        ? 'fitted to one measured overpotential'
        : `geometric mean of the fits to ${claims.length} measured overpotentials`,
  };
}

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
  const [run] = isId(id) ? await context.store.runs.byIds([id]) : [];
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
    run: (_root, { id }, { load }) => (isId(id) ? load.run.load(id.toLowerCase()) : null),
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
    progress: async ({ id }, _args, { load }) => (await load.lastEvent.load(id))!,
    metal: ({ subjects }, _args, { load }) => foundIf(load, 'ALKALI_METAL', subjects.metalId),
    electrode: ({ subjects }, _args, { load }) => foundIf(load, 'ELECTRODE', subjects.electrodeId),
    electrolyte: ({ subjects }, _args, { load }) => foundIf(load, 'ELECTROLYTE', subjects.electrolyteId),
    separator: ({ subjects }, _args, { load }) => foundIf(load, 'SEPARATOR', subjects.separatorId),
    parameters: (run, _args, context) => parametersOf(run, context),
    isStale: (run, _args, context) => isStale(run, context),
    result: async (run, _args, { load }) => {
      const result = (await load.runResult.load(run.id))?.result as SymmetricCellResult | null | undefined;
      return result ? { run, result } : null;
    },
    artifacts: ({ id }, _args, { load }) => load.artifacts.load(id),
  },
  RunParameter: {
    claim: ({ claimKey }, _args, { load }) => (claimKey === null ? null : load.claimByKey.load(claimKey)),
    calibratedOn: async ({ calibratedOn }, _args, { load }) =>
      (await Promise.all(calibratedOn.map((key) => load.claimByKey.load(key)))).filter((claim) => claim !== null),
  },
  RunEvent: { run: async ({ runId }, _args, { load }) => (await load.run.load(runId))! },
  RunFailure: { time: ({ time }) => (time === null ? null : exactly(time, 's')) },
  RunResult: { __resolveType: () => 'SymmetricCellResult' },
  Artifact: { url: ({ sha256, name }) => `/files/${artifactPath(sha256, name)}` },
};
