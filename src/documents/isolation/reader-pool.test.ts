import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forkReader } from './fork-reader';
import { createReaderPool, type ReaderProcess } from './reader-pool';

/** A stand-in for the built reader: it does what the file's name says. */
const STAND_IN = `
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ name, bytes }) => {
    if (name === 'refuse') process.send({ ok: false, error: { code: 'corrupt', message: String(bytes[0]), remedy: 'r' } });
    if (name === 'environment') process.send({ ok: false, error: { code: 'corrupt', message: Object.keys(process.env).filter((key) => !key.startsWith('NODE_CHANNEL')).join(), remedy: '' } });
    if (name === 'nonsense') process.send({ ok: true, value: { schema: 'something else' } });
    if (name === 'crash') process.exit(70);
    if (name === 'killed') process.kill(process.pid, 'SIGKILL');
    if (name === 'stopped') process.kill(process.pid, 'SIGTERM');
    if (name === 'abort') process.abort();
    if (name === 'hang') for (;;);
  });
`;

let folder = '';
let entry = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-pool-'));
  entry = join(folder, 'stand-in.cjs');
  writeFileSync(entry, STAND_IN);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => ({ name, bytes: new Uint8Array([42]) });

/** Starts stand-ins and keeps count of those that run. */
function countedReader() {
  const start = forkReader(entry);
  let started = 0;
  let alive = 0;
  const counted = (): ReaderProcess => {
    const reader = start();
    started += 1;
    alive += 1;
    reader.onExit(() => (alive -= 1));
    return reader;
  };
  return { start: counted, started: () => started, alive: () => alive };
}

async function ends(alive: () => number): Promise<void> {
  while (alive() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('createReaderPool', () => {
  it('hands the bytes over and gives back what the process answers', async () => {
    const pool = createReaderPool(forkReader(entry), { files: 1 });
    const answer = await pool.read(file('refuse'));
    pool.close();
    expect(answer).toEqual({
      ok: false,
      error: { code: 'corrupt', message: '42', remedy: 'r' },
    });
  });

  it('gives the process no environment', async () => {
    const pool = createReaderPool(forkReader(entry), { files: 1 });
    const answer = await pool.read(file('environment'));
    pool.close();
    expect(answer).toMatchObject({ error: { message: '' } });
  });

  it.each([
    ['nonsense', 'corrupt'],
    ['crash', 'corrupt'],
    ['killed', 'too-large'],
    ['stopped', 'timed-out'],
    ['abort', 'too-large'],
    ['hang', 'timed-out'],
  ])('answers a process that ends in "%s" with %s', async (name, code) => {
    const pool = createReaderPool(forkReader(entry), { files: 1, waitMs: 1500 });
    const answer = await pool.read(file(name));
    pool.close();
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses a file over 20 MB without starting on it', async () => {
    const pool = createReaderPool(forkReader(entry), { files: 1 });
    const answer = await pool.read({ name: 'hang', bytes: new Uint8Array(20 * 1024 * 1024 + 1) });
    pool.close();
    expect(answer).toMatchObject({ error: { code: 'too-large' } });
  });

  it('rejects with the reason when it is cancelled, and ends the process', async () => {
    const counted = countedReader();
    const pool = createReaderPool(counted.start, { files: 1 });
    const controller = new AbortController();
    const reading = pool.read(file('hang'), controller.signal);
    setTimeout(() => controller.abort(new Error('closed by the person')), 100);
    await expect(reading).rejects.toThrow('closed by the person');
    await ends(counted.alive);
    pool.close();
  });

  it('keeps no timer of a reading that was cancelled', async () => {
    const pool = createReaderPool(forkReader(entry), { files: 1, waitMs: 4242 });
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    await expect(pool.read(file('hang'), AbortSignal.timeout(50))).rejects.toThrow();
    pool.close();
    expect(cleared).toHaveBeenCalled();
    cleared.mockRestore();
  });

  it('starts one process for each file, and one ahead while more may come', async () => {
    const counted = countedReader();
    const pool = createReaderPool(counted.start);
    await Promise.all([pool.read(file('refuse')), pool.read(file('refuse'))]);
    expect(counted.started()).toBe(3);
    pool.close();
    await ends(counted.alive);
  });

  it('starts none ahead for the last of a known number of files', async () => {
    const counted = countedReader();
    const pool = createReaderPool(counted.start, { files: 1 });
    await pool.read(file('refuse'));
    expect(counted.started()).toBe(1);
    pool.close();
  });

  it('answers files that were being read when it was closed', async () => {
    const pool = createReaderPool(forkReader(entry), { files: 1 });
    const reading = pool.read(file('hang'));
    setTimeout(() => pool.close(), 100);
    expect(await reading).toMatchObject({ ok: false });
  });
});
