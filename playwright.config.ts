import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Pixels depend on how a system draws: the pictures are compared where they were made, on Linux and by hand.
  testIgnore: process.platform === 'linux' && !process.env['CI'] ? [] : ['pictures.spec.ts'],
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
});
