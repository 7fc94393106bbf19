import { defineConfig } from '@playwright/test';

/** What measures time runs after the others, with the machine to itself. */
const TIMED = ['editing-latency.spec.ts'];
const alone = process.env['UPLIFT_E2E'] === 'timed';

export default defineConfig({
  testDir: 'e2e',
  outputDir: alone ? 'test-results/timed' : 'test-results',
  testMatch: alone ? TIMED : ['*.spec.ts'],
  // Pixels depend on how a system draws: the pictures are compared by hand, with UPLIFT_PICTURES=1, where they were made.
  testIgnore: [
    ...(process.env['UPLIFT_PICTURES'] === undefined ? ['pictures.spec.ts'] : []),
    ...(alone ? [] : TIMED),
  ],
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
});
