import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Pixels depend on how a system draws: the pictures are compared by hand, with UPLIFT_PICTURES=1, where they were made.
  testIgnore: process.env['UPLIFT_PICTURES'] === undefined ? ['pictures.spec.ts'] : [],
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
});
