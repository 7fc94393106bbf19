import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadPdfJs } from './pdfjs';

test('loading pdf.js brings no native code into the process', async () => {
  await loadPdfJs();
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.filter((path) => path.includes('canvas') || path.endsWith('.node'))).toEqual([]);
  expect(process.getBuiltinModule('module').createRequire).toBe(createRequire);
});
