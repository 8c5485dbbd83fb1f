import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's .mjs files while its own packages take the .js ones: two realms that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/validation/**'],
    globalSetup: ['test/support/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Many tests wait, for a queue or a database, more than they compute.
    maxWorkers: 2,
    // Real processes have deadlines here, and the machine may have other work: what fails twice fails.
    retry: 1,
  },
});
