import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The system account that PostgreSQL runs as. PostgreSQL refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for PostgreSQL: `null` is the user of this process. For root it is the owner of the existing cluster, or
 * else `postgres` or `nobody`.
 */
export function postgresAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;

  const account = ownerOf(cluster) ?? systemAccount('postgres') ?? systemAccount('nobody');
  if (!account) throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody"');
  if (!canEnter('/', account)) throw new Error(`Cannot start a program as the user "${account.name}"`);
  return account;
}

/** The identity to start a program with, as `spawn` wants it. */
export function runAs(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can reach the directory. It is tried, since mode bits do not show access lists. */
export function canEnter(directory: string, account: Account): boolean {
  const options = { cwd: '/', stdio: 'ignore', ...runAs(account) } as const;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], options).status === 0;
}

function ownerOf(path: string): Account | null {
  const owner = statSync(path, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid } : null;
}

function systemAccount(name: string): Account | null {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`));
  if (!entry) return null;
  const [, , uid, gid] = entry.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}
