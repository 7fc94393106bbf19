import { defineConfig } from 'vitest/config';

/** Tests of plain functions: nothing of one file can reach another, so a worker loads the modules and the rules once for all. */
const CORE = ['src/core/**/*.test.ts', 'keywords/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Left to itself it keeps a processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'core', include: CORE, isolate: false, pool: 'threads' } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: CORE,
        },
      },
    ],
  },
});
