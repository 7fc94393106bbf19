import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, tinyDocx } from '../read/docx/tiny-docx';
import { forkReader } from './fork-reader';
import { createReaderPool } from './reader-pool';

/** A reader that only grows, or goes on without end once it has said that it begins. */
const WATCHED = `
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
  folder = mkdtempSync(join(tmpdir(), 'reading-process-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'watched.ts'), WATCHED);
  await bundle(join(folder, 'watched.ts'), 'watched');
  await bundle('src/documents/isolation/reader.ts', 'reader');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles an entry with all that it imports, as the program's own build does. */
async function bundle(source: string, name: string): Promise<void> {
  mkdirSync(join(folder, name));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: join(folder, name),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'entry.js' } },
    },
  });
}

function poolOf(name: string, files: number) {
  return createReaderPool(forkReader(join(folder, name, 'entry.js')), { files });
}

describe('the reading process', () => {
  it('reads files at the same time, each in a process of its own', async () => {
    const pool = poolOf('reader', 2);
    const word = tinyDocx({ body: paragraph('Jane Doe') + paragraph('jane@example.com') });
    const answers = await Promise.all([
      pool.read({ name: 'jane.docx', bytes: word }),
      pool.read({ name: 'empty.pdf', bytes: new Uint8Array() }),
    ]);
    pool.close();
    expect(answers).toMatchObject([
      {
        ok: true,
        value: {
          source: { name: 'jane.docx', format: 'docx', bytes: word.length },
          contact: { email: 'jane@example.com' },
          text: expect.stringContaining('Jane Doe') as string,
        },
      },
      { ok: false, error: { code: 'empty' } },
    ]);
  });
});

describe('watchMemory', () => {
  it.each(['grows', 'goes on and on'])('ends a process whose main thread %s', async (name) => {
    const pool = poolOf('watched', 1);
    const start = Date.now();
    const answer = await pool.read({ name, bytes: new Uint8Array(1) });
    pool.close();
    expect(answer).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(Date.now() - start).toBeLessThan(8_000);
  });
});
