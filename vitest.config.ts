import { defineConfig } from 'vitest/config';

// Vite would take graphql's .mjs files while its own packages take the .js ones: two realms that refuse each other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const timeouts = { testTimeout: 30_000, hookTimeout: 60_000 };

/** What starts processes: workers, servers, PostgreSQL, a browser, a shell. */
const withProcesses = [
  'test/runs/**/*.test.ts',
  'test/processes/**/*.test.ts',
  'test/store/embedded*.test.ts',
  'test/api/{operations,outage,playground}.test.ts',
  'test/exporters/npy.test.ts',
  'test/{solve,start}.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['test/support/globalSetup.ts'],
    // Many tests wait, for a queue or a database, more than they compute.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'one process',
          include: ['test/**/*.test.ts'],
          exclude: ['test/validation/**', ...withProcesses],
          pool: 'forks',
          ...timeouts,
        },
      },
      {
        resolve,
        test: {
          name: 'processes',
          include: withProcesses,
          pool: 'forks',
          ...timeouts,
          // Real processes have deadlines here, and the machine may have other work: what fails twice fails.
          retry: 1,
        },
      },
    ],
  },
});
