import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { catalogue } from '../../src/library/catalogue.ts';
import { installQueue } from '../../src/runs/queue.ts';
import { loadLibrary } from '../../src/store/loadLibrary.ts';
import { migrate } from '../../src/store/migrate.ts';
import { throwAwayCluster } from './throwAwayCluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL on which tests may make databases. */
    databaseServer: string;
    /** A database with schema, queue and library, to be copied. */
    template: string;
  }
}

const TEMPLATE = 'battery_test_template';

/** One PostgreSQL for all tests: of TEST_DATABASE_URL, else one that is thrown away; with one template to copy. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await throwAwayCluster();
  const server = given ?? cluster!.url;
  await remake(server, TEMPLATE);
  const template = databaseUrl(server, TEMPLATE);
  await migrate(template);
  await installQueue(template);
  await loadLibrary(template, catalogue);
  provide('databaseServer', server);
  provide('template', TEMPLATE);
  return async () => cluster?.[Symbol.asyncDispose]();
}

async function remake(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name}`);
  await client.end();
}

/** The same server, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
