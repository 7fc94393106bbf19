import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../core/revision/work';
import type { LibraryError } from '../../shared/library';
import type { Result } from '../../core/resume/result';
import * as entries from './entries';
import {
  bulletsOf,
  documentOf,
  saveOf,
  shelfIn,
  sourceFile,
  temporaryFolder,
} from './library-for-tests';
import { keepMine, takeReading } from './reading-again';
import * as saving from './saving';
import { stoppingDisk } from './stopping-disk-for-tests';

const file = sourceFile(['one', 'two'], '/nowhere/ada.docx');
const base = documentOf(file);
const newFile = sourceFile(['one', 'two', 'three']);

/** The states that a start may find: the one that was acknowledged, or the one on its way. */
interface Expected {
  allowed: (string[] | null)[];
}

class Refused extends Error {}

function must<T>(result: Result<T, LibraryError>): T {
  if (!result.ok) throw new Refused(result.error.message);
  return result.value;
}

/** An evening's work. Each step says what may be found during it, and what must be found after it. */
async function evening(root: string, after: number, expected: Expected) {
  const { disk, steps } = stoppingDisk(after);
  const shelf = await shelfIn(root, disk);
  let now: string[] | null = null;
  const step = async (next: string[] | null, run: () => Promise<unknown>): Promise<void> => {
    expected.allowed = [now, next];
    await run();
    now = next;
    expected.allowed = [next];
  };
  let id = '';
  await step(['one', 'two'], async () => {
    ({ id } = (await entries.add(shelf, file, base)).resume);
    if (shelf.owed.has(id)) throw new Refused('The folder was not written.');
  });
  await step(['1', 'two'], async () => must(await saving.saveWork(shelf, id, saveOf(base, '1'))));
  await step(['1', 'two'], async () =>
    must(await saving.saveVersion(shelf, id, { name: 'v', kind: 'saved' }, base)),
  );
  await step(['2', 'two'], async () =>
    must(await saving.saveWork(shelf, id, saveOf(base, '1', '2'))),
  );
  await step(['2', 'two'], async () => must(await entries.change(shelf, id, { name: 'Ada' })));
  const document = documentOf(newFile);
  await step(['2', 'two', 'three'], async () =>
    must(await takeReading(shelf, id, { bytes: newFile.bytes, modified: 2, document })),
  );
  await step(['3', 'two', 'three'], async () =>
    must(await saving.saveWork(shelf, id, saveOf(document, '3'))),
  );
  await step(['3', 'two', 'three'], async () => must(await entries.open(shelf, id)));
  return { steps: steps(), id };
}

async function found(root: string): Promise<string[] | null> {
  const shelf = await shelfIn(root);
  const { entries: all, notice } = await entries.list(shelf);
  expect(notice).toBeNull();
  expect(all.length).toBeLessThanOrEqual(1);
  const [entry] = all;
  if (!entry) return null;
  expect(entry.state.is).toBe('missing-source');
  const opened = must(await entries.open(shelf, entry.id));
  expect(opened.damage).toEqual([]);
  const history = opened.work ? replay(opened.document, opened.work) : null;
  if (history && !history.ok) throw new Error(history.error.message);
  return bulletsOf(history?.value.present ?? opened.document);
}

describe('a stop at any step that changes the disk', () => {
  it('loses nothing that was acknowledged, and the library opens', async () => {
    const parent = await temporaryFolder();
    const whole = await evening(join(parent, 'whole'), Infinity, { allowed: [] });
    expect(whole.steps).toBeGreaterThan(50);
    for (let after = 0; after <= whole.steps; after += 1) {
      const root = join(parent, `${after}`);
      const expected: Expected = { allowed: [null] };
      await evening(root, after, expected).catch((cause: unknown) => {
        if (!(cause instanceof Refused)) throw cause;
      });
      const texts = await found(root);
      expect(expected.allowed, `stopped after ${after} steps`).toContainEqual(texts);
      // What was repaired stays whole.
      expect(await found(root)).toEqual(texts);
    }
    await rm(parent, { recursive: true });
  }, 60_000);

  it('has a removed resume whole in the library, or whole in the trash', async () => {
    const parent = await temporaryFolder();
    for (let after = 0; after < 12; after += 1) {
      const root = join(parent, `${after}`);
      const { id } = (await entries.add(await shelfIn(root), file, base)).resume;
      const shelf = await shelfIn(root, stoppingDisk(after).disk);
      const gone = await entries.remove(shelf, id);
      const inLibrary = await readdir(join(root, id)).catch(() => null);
      const inTrash = await readdir(join(root, 'trash', id)).catch(() => null);
      const whole = ['base.json', 'receipts', 'resume.json', 'source.docx', 'versions'];
      expect([inLibrary, inTrash]).toContainEqual(whole);
      expect([inLibrary, inTrash]).toContain(null);
      if (gone.ok) {
        expect(inLibrary).toBeNull();
        const back = await entries.restore(shelf, id);
        if (back.ok) expect((await shelfIn(root)).listed.has(id)).toBe(true);
      }
    }
    await rm(parent, { recursive: true });
  });
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EBUSY', 'in-use'],
    ['EIO', 'failed'],
  ])('says %s in words, and saves again when it can', async (code, said) => {
    const root = await temporaryFolder();
    const { disk } = stoppingDisk(Infinity);
    const refusing = { now: false };
    const shelf = await shelfIn(root, {
      ...disk,
      write: (path, bytes) =>
        refusing.now
          ? Promise.reject(Object.assign(new Error(code), { code }))
          : disk.write(path, bytes),
    });
    const { id } = (await entries.add(shelf, file, base)).resume;
    must(await saving.saveWork(shelf, id, saveOf(base, '1')));
    refusing.now = true;
    const refused = await saving.saveWork(shelf, id, saveOf(base, '1', '2'));
    expect(refused).toMatchObject({ ok: false, error: { code: said } });
    expect(await found(root)).toEqual(['1', 'two']);
    refusing.now = false;
    must(await saving.saveWork(shelf, id, saveOf(base, '1', '2')));
    expect(await found(root)).toEqual(['2', 'two']);
    await rm(root, { recursive: true });
  });

  it('opens a file although its folder cannot be made, and makes it with the next save', async () => {
    const root = await temporaryFolder();
    const { disk } = stoppingDisk(Infinity);
    const full = { now: true };
    const shelf = await shelfIn(root, {
      ...disk,
      write: (path, bytes) =>
        full.now
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : disk.write(path, bytes),
    });
    const { id } = (await entries.add(shelf, file, base)).resume;
    expect(bulletsOf(must(await entries.open(shelf, id)).document)).toEqual(['one', 'two']);
    const refused = await saving.saveWork(shelf, id, saveOf(base, '1'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    full.now = false;
    must(await saving.saveWork(shelf, id, saveOf(base, '1')));
    expect(await found(root)).toEqual(['1', 'two']);
    expect(await keepMine(shelf, id)).toMatchObject({ ok: false });
    await rm(root, { recursive: true });
  });
});
