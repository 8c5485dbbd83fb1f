import { defineConfig } from 'vitest/config';

/** What takes minutes: ensembles, computed once and shared by all the tests that judge them. */
export default defineConfig({
  test: {
    include: ['test/validation/**/*.test.ts'],
    globalSetup: ['test/validation/electrodeposition/setup.ts'],
    testTimeout: 300_000,
    pool: 'forks',
  },
});
