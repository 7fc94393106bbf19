import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'keywords/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
