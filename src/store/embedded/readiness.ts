import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionUrl, DATABASE, type Endpoint } from './endpoint.ts';
import type { Postmaster } from './postmaster.ts';

/** PostgreSQL replays its log before it accepts sessions; a full log takes minutes on a slow disk. */
const LONGEST_RECOVERY = 300_000;

export type Answer = 'READY' | 'NOT_YET' | 'NO_DATABASE';

/** SQLSTATE or errno of a refused connection → what it means to a caller that waits. */
const meaning: Record<string, Answer> = {
  ENOENT: 'NOT_YET',
  ECONNREFUSED: 'NOT_YET',
  ECONNRESET: 'NOT_YET',
  EPIPE: 'NOT_YET',
  '57P01': 'NOT_YET', // shutting down
  '57P02': 'NOT_YET', // a session has crashed
  '57P03': 'NOT_YET', // starting up
  '53300': 'READY', // too many connections
  '3D000': 'NO_DATABASE',
};

/** What the cluster answers to a new session. Throws when waiting does not help. */
export async function probe(url: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'READY';
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === undefined) return 'NOT_YET';
    if (meaning[code]) return meaning[code];
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until our database accepts sessions; makes the database in a new cluster. Throws the error of PostgreSQL. */
export async function untilReady(postmaster: Postmaster, endpoint: Endpoint, signal?: AbortSignal): Promise<void> {
  let running = true;
  postmaster.ended.then(() => {
    running = false;
  });
  const deadline = performance.now() + LONGEST_RECOVERY;
  for (;;) {
    signal?.throwIfAborted();
    if (!running) throw new Error(`PostgreSQL does not start: ${postmaster.complaints() || 'it said nothing'}`);
    const answer = await probe(connectionUrl(endpoint));
    if (answer === 'READY') return;
    if (answer === 'NO_DATABASE') await createDatabase(endpoint, DATABASE);
    if (performance.now() > deadline) throw new Error('PostgreSQL runs, but takes no sessions');
    await sleep(20);
  }
}

/** Makes a database, as a copy of `template` if one is given. */
export async function createDatabase(endpoint: Endpoint, name: string, template = 'template1'): Promise<void> {
  await command(endpoint, `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
}

/** Removes a database and ends the sessions that use it. */
export async function dropDatabase(endpoint: Endpoint, name: string): Promise<void> {
  await command(endpoint, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

async function command(endpoint: Endpoint, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: connectionUrl(endpoint, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
