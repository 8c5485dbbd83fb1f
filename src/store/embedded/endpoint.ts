import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { type DataDirectory, digest } from './dataDirectory.ts';
import type { PostmasterFile } from './postmasterFile.ts';

/** How the cluster is reached: a Unix socket in a private directory, or, on Windows, a loopback port and a password. */
export type Endpoint =
  | { readonly kind: 'socket'; readonly directory: string }
  | { readonly kind: 'loopback'; readonly port: number; readonly password: string };

export type EndpointKind = Endpoint['kind'];

export const DATABASE = 'battery';
export const ROLE = 'battery';

/** PostgreSQL derives the name of its socket from this port. Nothing listens on the port itself. */
const SOCKET_PORT = 5432;

/** The longest path of a socket that the system accepts, bytes. */
const LONGEST_SOCKET_DIRECTORY = 107 - '/.s.PGSQL.5432'.length;

export function defaultEndpointKind(): EndpointKind {
  return process.platform === 'win32' ? 'loopback' : 'socket';
}

/** The address in the form that libpq and `pg` both read. */
export function connectionUrl(endpoint: Endpoint, database = DATABASE): string {
  const path = encodeURIComponent(database);
  if (endpoint.kind === 'loopback') {
    return `postgres://${ROLE}:${endpoint.password}@127.0.0.1:${endpoint.port}/${path}`;
  }
  return `postgres:///${path}?host=${encodeURIComponent(endpoint.directory)}&port=${SOCKET_PORT}&user=${ROLE}`;
}

/** Where a running cluster listens, as its own file says; null while it is starting and has not written the file. */
export function endpointOf(file: PostmasterFile, place: DataDirectory): Endpoint | null {
  if (file.socketDirectory) return { kind: 'socket', directory: file.socketDirectory };
  if (!existsSync(place.password)) return null;
  return { kind: 'loopback', port: file.port, password: readFileSync(place.password, 'utf8') };
}

/** The settings that make PostgreSQL listen there only. */
export function listenSettings(endpoint: Endpoint): Record<string, string> {
  return endpoint.kind === 'socket'
    ? { listen_addresses: '', unix_socket_directories: endpoint.directory, port: String(SOCKET_PORT) }
    : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(endpoint.port) };
}

/** A new address for a cluster that does not run. */
export async function makeEndpoint(
  kind: EndpointKind,
  place: DataDirectory,
  account: Account | null,
): Promise<Endpoint> {
  return kind === 'socket'
    ? { kind, directory: privateDirectory(place, account) }
    : { kind, port: await freePort(), password: clusterPassword(place, account) };
}

/** The password of a cluster that listens on a port: made once, readable by the account only. */
export function clusterPassword({ password: path }: DataDirectory, account: Account | null): string {
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (account) chownSync(path, account.uid, account.gid);
  }
  return readFileSync(path, 'utf8');
}

/** Removes the socket and the lock of a PostgreSQL that has ended. Their directory may be gone, too. */
export function clearEndpoint(endpoint: Endpoint, account: Account | null): void {
  if (endpoint.kind === 'loopback') return;
  makePrivate(endpoint.directory, account);
  for (const left of readdirSync(endpoint.directory)) rmSync(join(endpoint.directory, left));
}

/** Removes the private directory of a PostgreSQL that has ended. */
export function removeEndpoint(endpoint: Endpoint): void {
  if (endpoint.kind === 'socket') rmSync(endpoint.directory, { recursive: true, force: true });
}

/** In the data directory if its path is short enough, otherwise below the system's temporary directory. */
function privateDirectory({ socket, root }: DataDirectory, account: Account | null): string {
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET_DIRECTORY) return makePrivate(socket, account);

  const temporary = shortTemporaryDirectory();
  const usual = join(temporary, `battery-${digest(root)}`);
  // Another user may have made that name first, in a directory open to all. Then a random name is used.
  return isFree(usual, account)
    ? makePrivate(usual, account)
    : makePrivate(mkdtempSync(join(temporary, 'battery-')), account);
}

function shortTemporaryDirectory(): string {
  return Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp';
}

function isFree(directory: string, account: Account | null): boolean {
  const there = lstatSync(directory, { throwIfNoEntry: false });
  return !there || (there.isDirectory() && there.uid === (account?.uid ?? process.getuid?.()));
}

function makePrivate(directory: string, account: Account | null): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  if (account) chownSync(directory, account.uid, account.gid);
  return directory;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
