import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, postgresAccount, runAs } from '../../src/store/embedded/account.ts';
import { runnableBinaries } from '../../src/store/embedded/binaries.ts';
import { type DataDirectory, openDataDirectory } from '../../src/store/embedded/dataDirectory.ts';
import { clearEndpoint, connectionUrl, DATABASE, makeEndpoint } from '../../src/store/embedded/endpoint.ts';
import { initialise } from '../../src/store/embedded/initialise.ts';
import { type Launch, launchArguments } from '../../src/store/embedded/postmaster.ts';
import { createDatabase, dropDatabase, untilReady } from '../../src/store/embedded/readiness.ts';
import { environment, throwAwaySettings } from '../../src/store/embedded/settings.ts';

/** A PostgreSQL for tests: nothing in it survives a crash, nothing of it survives the test. */
export interface ThrowAwayCluster extends AsyncDisposable {
  /** The database `battery`, empty. */
  readonly url: string;
  /** Another database, empty or a copy of the named one, to which nobody may be connected then. */
  readonly createDatabase: (template?: string) => Promise<ThrowAwayDatabase>;
}

export interface ThrowAwayDatabase extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
}

/**
 * Starts one in a temporary directory; it ends, and its files go, when it is disposed of or this process dies.
 *
 * @param parent where that directory is made
 */
export async function throwAwayCluster(parent = tmpdir()): Promise<ThrowAwayCluster> {
  const launch = await prepare(parent);
  const guardian = startGuarded(launch);
  await untilReady(guardian, launch.endpoint);

  const create = async (template?: string) => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await createDatabase(launch.endpoint, name, template);
    const drop = () => dropDatabase(launch.endpoint, name);
    return { name, url: connectionUrl(launch.endpoint, name), [Symbol.asyncDispose]: drop };
  };
  return {
    url: connectionUrl(launch.endpoint, DATABASE),
    createDatabase: create,
    [Symbol.asyncDispose]: guardian.stop,
  };
}

async function prepare(parent: string): Promise<Launch> {
  const place = openDataDirectory(mkdtempSync(join(parent, 'battery-test-')));
  const account = postgresAccount(place.cluster);
  giveTo(account, place);
  const binaries = runnableBinaries(account, place.root);
  const endpoint = await makeEndpoint('socket', place, account);
  await initialise(place, { binaries, account, kind: 'socket', durable: false });
  clearEndpoint(endpoint, account);
  return { place, binaries, account, endpoint, settings: throwAwaySettings };
}

function giveTo(account: Account | null, { root }: DataDirectory): void {
  if (account) chownSync(root, account.uid, account.gid);
}

/** A shell holds the other end of a pipe from us: when that closes, even by kill -9, it ends PostgreSQL and cleans up. */
const guard = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf -- "$ROOT"';

function startGuarded(launch: Launch) {
  const { place, binaries, account } = launch;
  const log = openSync(place.log, 'a');
  const child = spawn('/bin/sh', ['-c', guard, 'sh', binaries.postgres, ...launchArguments(launch)], {
    cwd: '/',
    env: { ...environment, ROOT: place.root },
    stdio: ['pipe', log, log],
    detached: true,
    ...runAs(account),
  });
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async () => {
    child.stdin?.end();
    await ended;
  };
  return { pid: child.pid ?? 0, ended, complaints: () => readFileSync(place.log, 'utf8'), stop };
}
