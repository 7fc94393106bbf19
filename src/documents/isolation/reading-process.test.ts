import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, tinyDocx } from '../read/docx/tiny-docx';
import { exampleDocument } from '../write/example-document';
import { linePrints } from '../write/returned/line-prints';
import { forkReader } from './fork-reader';
import { createReaderPool } from './reader-pool';

/** A reader that does what the file's name says, with 0.6 s for it. */
const WATCHED = `
  import { watchLimits } from '${resolve('src/documents/isolation/watch-limits.ts')}';
  const begin = watchLimits({ memory: 300_000_000, time: 600 });
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const done = { ok: false, error: { code: 'empty', message: 'done', remedy: '' } };
  process.on('message', ({ name }) => {
    if (name === 'blocks') process.send('blocked');
    if (name === 'blocks') while (true);
    begin();
    const kept = [];
    if (name === 'grows') while (true) kept.push(new Uint8Array(1_000_000).fill(1));
    if (name === 'works without end') while (true);
    if (name === 'waits without end') setInterval(() => undefined, 1000);
    if (name !== 'is kept waiting') return;
    for (let pause = 0; pause < 80; pause++) {
      for (const end = performance.now() + 4; performance.now() < end; );
      Atomics.wait(cell, 0, 0, 8);
    }
    process.send(done);
  });
`;

/** A host whose reading process holds its output open, and hears nothing. */
const HOST = `
  import { fork } from 'node:child_process';
  const reader = fork(process.argv[2], [], { serialization: 'advanced', stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
  reader.on('message', () => process.send('blocked'));
  reader.send({ name: 'blocks' });
`;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reading-process-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'watched.ts'), WATCHED);
  await bundle(join(folder, 'watched.ts'), 'watched');
  writeFileSync(join(folder, 'watched/host.js'), HOST);
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

function poolOf(name: string, files: number, more: { readonly waitMs?: number } = {}) {
  return createReaderPool(forkReader(join(folder, name, 'entry.js')), { files, ...more });
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

it('recognises, compares and searches files in a process too', async () => {
  const pool = poolOf('reader', 4);
  const word = (text: string) => tinyDocx({ body: paragraph('Jane Doe') + paragraph(text) });
  const [sent, back] = [word('Renewed 20 accounts.'), word('Renewed 30 accounts at Fernway.')];
  const document = exampleDocument();
  const prints = linePrints(sent);
  const hidden = [{ real: 'Fernway', shown: 'a lender', kind: 'name' }] as const;
  const question = { hidden, fileName: 'back.docx', own: [], reviewer: null, read: null };
  const answers = await Promise.all([
    pool.sharesKnown(back, [prints.ok ? prints.value : [], []]),
    pool.compareReturned({ bytes: sent, reviewer: 'A. Coach' }, { bytes: back, document }),
    pool.findLeaks(back, question),
    pool.findLeaks(new Uint8Array([80, 75]), question),
  ]);
  pool.close();
  expect(answers).toMatchObject([
    { ok: true, value: [0.5, 0] },
    {
      ok: true,
      value: {
        changes: [{ was: 'Renewed 20 accounts.', now: 'Renewed 30 accounts at Fernway.' }],
      },
    },
    { ok: true, value: { leaks: [{ kind: 'hidden-name', match: 'Fernway' }] } },
    { ok: false, error: { code: 'corrupt' } },
  ]);
});

it('reads a PDF of which the library rejects an object in passing', async () => {
  const pool = poolOf('reader', 1);
  const bytes = new Uint8Array(readFileSync('fixtures/bad/broken-object.pdf'));
  const answer = await pool.read({ name: 'broken-object.pdf', bytes });
  pool.close();
  expect(answer).toMatchObject({
    ok: true,
    value: { contact: { email: expect.anything() as string } },
  });
});

describe('watchLimits', () => {
  it.each([
    ['grows', 'too-large'],
    ['works without end', 'timed-out'],
    ['waits without end', 'timed-out'],
    ['is kept waiting', 'empty'],
  ])('answers a process that %s with %s', { timeout: 60_000 }, async (name, code) => {
    // The pool itself gives up on nothing here: only the watch can end the process, however busy the machine is.
    const pool = poolOf('watched', 1, { waitMs: 600_000 });
    const answer = await pool.read({ name, bytes: new Uint8Array(1) });
    pool.close();
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('ends a process whose host was killed', async () => {
    const host = fork(join(folder, 'watched/host.js'), [join(folder, 'watched/entry.js')], {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      execArgv: [],
    });
    await once(host, 'message');
    host.kill('SIGKILL');
    await once(host, 'close');
  });
});
