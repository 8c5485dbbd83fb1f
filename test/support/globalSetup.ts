import type { TestProject } from 'vitest/node';
import { makeTemplate } from './serverDatabases.ts';
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
  await makeTemplate(server, TEMPLATE);
  provide('databaseServer', server);
  provide('template', TEMPLATE);
  return async () => cluster?.[Symbol.asyncDispose]();
}
