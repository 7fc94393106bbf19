import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forkReader } from './fork-reader';
import { createReaderPool } from './reader-pool';

const MAIN = `
  import { watchMemory } from '${resolve('src/documents/isolation/memory-watch.ts')}';
  const begin = watchMemory(300_000_000, 700);
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ name }) => {
    if (name !== 'grows') begin();
    const kept = [];
    while (true) if (name === 'grows') kept.push(new Uint8Array(1_000_000).fill(1));
  });
`;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'memory-watch-'));
  writeFileSync(join(folder, 'main.ts'), MAIN);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { ssr: join(folder, 'main.ts'), outDir: folder, emptyOutDir: false },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['grows', 'goes on and on'])('ends a process whose main thread %s', async (name) => {
  const pool = createReaderPool(forkReader(join(folder, 'main.js')), { files: 1 });
  const start = Date.now();
  const answer = await pool.read({ name, bytes: new Uint8Array(1) });
  pool.close();
  expect(answer).toMatchObject({ ok: false, error: { code: 'too-large' } });
  expect(Date.now() - start).toBeLessThan(5_000);
});
