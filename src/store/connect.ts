import 'reflect-metadata';
import type { TlsOptions } from 'node:tls';
import { parseIntoClientConfig } from 'pg-connection-string';
import { DataSource } from 'typeorm';
import { Knowledge1764000000000 } from '../../migrations/1764000000000-knowledge.ts';
import { Runs1764000001000 } from '../../migrations/1764000001000-runs.ts';
import { Studies1764000002000 } from '../../migrations/1764000002000-studies.ts';
import { Screening1764000010000 } from '../../migrations/1764000010000-screening.ts';
import { Search1764000011000 } from '../../migrations/1764000011000-search.ts';
import { Callers1764000012000 } from '../../migrations/1764000012000-callers.ts';
import { LoadedRows1764000013000 } from '../../migrations/1764000013000-loadedRows.ts';
import { FileStore1764000014000 } from '../../migrations/1764000014000-fileStore.ts';
import { Durability1764000020000 } from '../../migrations/1764000020000-durability.ts';
import { Arms1764000021000 } from '../../migrations/1764000021000-arms.ts';
import { BestClaim1764000022000 } from '../../migrations/1764000022000-bestClaim.ts';
import { ReadAs1764000023000 } from '../../migrations/1764000023000-readAs.ts';
import { Conditions1764000040000 } from '../../migrations/1764000040000-conditions.ts';
import { unusable } from './checks/unusableDatabase.ts';
import { bearErrors } from './rows.ts';
import { tables } from './tables.ts';

/** Every migration, oldest first. */
export const migrations = [
  Knowledge1764000000000,
  Runs1764000001000,
  Studies1764000002000,
  Screening1764000010000,
  Search1764000011000,
  Callers1764000012000,
  LoadedRows1764000013000,
  FileStore1764000014000,
  Durability1764000020000,
  Arms1764000021000,
  BestClaim1764000022000,
  ReadAs1764000023000,
  Conditions1764000040000,
];

/** A query that takes longer than this is cancelled, ms. */
const STATEMENT_TIMEOUT = 8_000;
const CONNECTION_TIMEOUT = 3_000;

/**
 * Opens a pool on any PostgreSQL ≥ 15, over TCP or a Unix socket (`postgres://user@/battery?host=/path`).
 *
 * @param poolSize connections at most
 * @param statementTimeout after which a statement is cancelled, ms; 0 for never
 * @throws UnusableDatabase where no connection can be made
 */
export async function connect(
  url: string,
  { poolSize, statementTimeout = STATEMENT_TIMEOUT }: { poolSize: number; statementTimeout?: number },
): Promise<DataSource> {
  const { host, port, user, password, database, ssl } = parseIntoClientConfig(url);
  const db = new DataSource({
    type: 'postgres',
    host,
    port,
    username: user,
    password: password as string | undefined,
    database: database ?? undefined,
    ssl: ssl as TlsOptions | boolean | undefined,
    entities: tables,
    migrations,
    migrationsTransactionMode: 'each',
    poolSize,
    connectTimeoutMS: CONNECTION_TIMEOUT,
    applicationName: 'alkali-metal-batteries',
    extra: { statement_timeout: statementTimeout, keepAlive: true, onConnect: bearErrors },
  });
  try {
    return await db.initialize();
  } catch (error) {
    throw unusable(error, url) ?? error;
  }
}
