import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'keywords/**/*.test.ts'],
    testTimeout: 20_000,
    // Left to itself it keeps a processor free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
