import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresAccount } from './account.ts';
import { runnableBinaries } from './binaries.ts';
import { checkEntry, makeDataDirectory, openDataDirectory } from './dataDirectory.ts';
import {
  clearEndpoint,
  connectionUrl,
  DATABASE,
  defaultEndpointKind,
  type Endpoint,
  type EndpointKind,
  endpointOf,
  makeEndpoint,
  removeEndpoint,
} from './endpoint.ts';
import { initialise } from './initialise.ts';
import { keepRunning } from './keeper.ts';
import { birthOf, commandOf } from './liveProcess.ts';
import {
  adoptPostmaster,
  type Launch,
  launchArguments,
  launchPostmaster,
  type Postmaster,
  stopPostmaster,
} from './postmaster.ts';
import { disownPostmasterFile, livePostmaster } from './postmasterFile.ts';
import { createDatabase, probe, untilReady } from './readiness.ts';
import { DataDirectoryHeld, takeStartLock } from './startLock.ts';

/** How long after a crash the remains of the old PostgreSQL may keep the new one from starting, ms. */
const LONGEST_FAREWELL = 10_000;

/** How long a PostgreSQL that was left running may take to answer, and then to stop, ms. */
const PATIENCE_WITH_ORPHAN = 4_000;

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Cancels a start in progress. */
  readonly signal?: AbortSignal;
  readonly endpoint?: EndpointKind;
}

/** A PostgreSQL that this program runs. */
export interface EmbeddedPostgres extends AsyncDisposable {
  readonly url: string;
  readonly pid: () => number;
  /** Called each time PostgreSQL has ended and runs again, at the same address. */
  readonly onRestart: (listener: () => void) => void;
  /** Stops PostgreSQL within the given time, ms, and releases the data directory. */
  readonly stop: (within?: number) => Promise<void>;
}

/**
 * Starts the PostgreSQL of a data directory and keeps it running. Makes the cluster if there is none, takes over a
 * PostgreSQL that a killed process left running, and recovers one that was killed. Throws DataDirectoryHeld when
 * another instance uses the directory.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, signal } = options;
  const place = makeDataDirectory(dataDir);
  const lock = await takeStartLock(place.lock);
  try {
    const launch = await prepare(options);
    const first = (await adopt(launch, log)) ?? (await start(launch, signal));
    const keeper = keepRunning(first, { restart: (released) => start(launch, released), log });
    const stop = async (within = 10_000) => {
      keeper.release();
      await stopPostmaster(keeper.pid(), place.cluster, { within, binaries: launch.binaries });
      await keeper.released;
      removeEndpoint(launch.endpoint);
      lock.release();
    };
    const { pid, onRestart } = keeper;
    return { url: connectionUrl(launch.endpoint), pid, onRestart, stop, [Symbol.asyncDispose]: () => stop() };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The address of the PostgreSQL that runs in a data directory; null where none runs, or none is ready yet. */
export function runningDatabaseUrl(dataDir: string): string | null {
  if (!existsSync(dataDir)) return null;
  const place = openDataDirectory(dataDir);
  const live = livePostmaster(place.cluster);
  const endpoint = live && endpointOf(live, place);
  return endpoint && connectionUrl(endpoint);
}

/**
 * A database for a command: the PostgreSQL that runs already, or one that is stopped when the result is disposed of.
 */
export async function borrowPostgres(
  options: EmbeddedOptions,
): Promise<Pick<EmbeddedPostgres, 'url'> & AsyncDisposable> {
  for (;;) {
    try {
      return await startEmbeddedPostgres(options);
    } catch (error) {
      if (!(error instanceof DataDirectoryHeld)) throw error;
    }
    const url = runningDatabaseUrl(options.dataDir);
    if (url && (await probe(url)) === 'READY') return { url, [Symbol.asyncDispose]: async () => undefined };
    options.signal?.throwIfAborted();
    await sleep(100);
  }
}

/** Prepares everything that PostgreSQL needs before it starts. */
async function prepare({
  dataDir,
  log,
  signal,
  endpoint: kind = defaultEndpointKind(),
}: EmbeddedOptions): Promise<Launch> {
  const place = openDataDirectory(dataDir);
  const account = postgresAccount(place.cluster);
  checkEntry(place, account);
  const binaries = runnableBinaries(account, place.root);
  if (!existsSync(place.cluster)) log(`Making a database in ${place.root}`);
  await initialise(place, { binaries, account, kind, durable: true, signal });
  const live = livePostmaster(place.cluster);
  const endpoint = (live && endpointOf(live, place)) ?? (await makeEndpoint(kind, place, account));
  return { place, binaries, account, endpoint };
}

/**
 * Takes over a running PostgreSQL that answers and has the same command line as ours. Stops any other of this cluster.
 */
async function adopt(launch: Launch, log: (line: string) => void): Promise<Postmaster | null> {
  const { place, binaries, endpoint } = launch;
  const live = livePostmaster(place.cluster);
  if (!live) return null;

  const expected = [binaries.postgres, ...launchArguments(launch)].join(' ');
  const asExpected = process.platform === 'win32' || commandOf(live.pid).join(' ') === expected;
  if (asExpected && (await answersSoon(live.pid, endpoint))) {
    log(`Adopting the PostgreSQL left running (process ${live.pid})`);
    return adoptPostmaster(live.pid);
  }
  if (birthOf(live.pid) === null) return null;
  log(`Replacing the PostgreSQL left running (process ${live.pid})`);
  await stopPostmaster(live.pid, place.cluster, { within: PATIENCE_WITH_ORPHAN, binaries });
  return null;
}

/** Whether it accepts sessions in time. False at once when it is about to end: it may have been killed a moment ago. */
async function answersSoon(pid: number, endpoint: Endpoint): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_WITH_ORPHAN;
  while (birthOf(pid) !== null && performance.now() < deadline) {
    const answer = await probe(connectionUrl(endpoint));
    if (answer === 'READY') return true;
    if (answer === 'NO_DATABASE') await createDatabase(endpoint, DATABASE);
    else await sleep(50);
  }
  return false;
}

/** Starts PostgreSQL after a crash; waits until the last process of the old one has ended. */
async function start(launch: Launch, signal?: AbortSignal): Promise<Postmaster> {
  const deadline = performance.now() + LONGEST_FAREWELL;
  for (;;) {
    disownPostmasterFile(launch.place.cluster);
    clearEndpoint(launch.endpoint, launch.account);
    const postmaster = launchPostmaster(launch);
    try {
      await untilReady(postmaster, launch.endpoint, signal);
      return postmaster;
    } catch (error) {
      await stopPostmaster(postmaster.pid, launch.place.cluster, { within: 2_000, binaries: launch.binaries });
      const lingering = /pre-existing shared memory block/.test((error as Error).message);
      if (!lingering || performance.now() > deadline) throw error;
      await sleep(100);
    }
  }
}
