import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../core/resume/result';
import { replay } from '../../core/revision/work';
import type { LibraryError, Opened } from '../../shared/library';
import { realDisk } from './disk';
import * as entries from './entries';
import {
  bulletsOf,
  documentOf,
  saveOf,
  shelfIn,
  sourceFile,
  temporaryFolder,
} from './library-for-tests';
import { bringUpToDate } from './migrate';
import * as again from './reading-again';
import * as saving from './saving';
import type { Shelf } from './shelf';

let root = '';
let shelf: Shelf;

beforeEach(async () => {
  root = await temporaryFolder();
  shelf = await shelfIn(root);
});
afterEach(() => rm(root, { recursive: true }));

const file = sourceFile(['one', 'two']);
const base = documentOf(file);

function must<T>(result: Result<T, LibraryError>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function added(from = file): Promise<string> {
  return (await entries.add(shelf, from, documentOf(from))).resume.id;
}

function textsOf({ document, work }: Opened): string[] {
  const history = work ? replay(document, work) : null;
  return bulletsOf(history?.ok ? history.value.present : document);
}

/** As the next start finds it. */
async function reopened(id: string): Promise<Opened> {
  shelf = await shelfIn(root);
  return must(await entries.open(shelf, id));
}

async function resumeAndWork(): Promise<string> {
  const id = await added();
  must(await saving.saveWork(shelf, id, saveOf(base, '1', '2')));
  return id;
}

describe('the library', () => {
  it('keeps the file untouched and the work beside it', async () => {
    const id = await resumeAndWork();
    expect((await readdir(join(root, id))).sort()).toEqual(
      [
        ...['base.json', 'document.json', 'receipts', 'resume.json', 'source.docx', 'versions'],
        ...['work.json'],
      ].sort(),
    );
    expect(await readFile(join(root, id, 'source.docx'), 'utf8')).toBe('one\ntwo');
    const opened = await reopened(id);
    expect(textsOf(opened)).toEqual(['2', 'two']);
    expect(opened.work?.done).toHaveLength(2);
    expect(opened).toMatchObject({ source: 'not-kept', damage: [], entry: { name: 'Ada Marlow' } });
  });

  it('knows a file again by its place and by its bytes', async () => {
    const there = sourceFile(['one', 'two'], '/docs/ada.docx');
    const id = await added(there);
    expect(entries.findKnown(shelf, sourceFile(['changed'], '/docs/ada.docx'))).toBe(id);
    expect(entries.findKnown(shelf, sourceFile(['one', 'two'], '/docs/copy.docx'))).toBe(id);
    expect(entries.findKnown(shelf, sourceFile(['other']))).toBeNull();
  });

  it('lets the last of several waiting saves win, and answers all', async () => {
    const id = await added();
    const saves = ['1', '2', '3', '4'].map((text) =>
      saving.saveWork(shelf, id, saveOf(base, text)),
    );
    const times = (await Promise.all(saves)).map((answer) => must(answer).savedAt);
    expect(new Set(times).size).toBeLessThanOrEqual(2);
    expect(textsOf(await reopened(id))).toEqual(['4', 'two']);
  });

  it('counts a change of place as no edit', async () => {
    const id = await added();
    const save = saveOf(base, '1');
    must(await saving.saveWork(shelf, id, save));
    const editedAt = shelf.listed.get(id)?.resume.editedAt;
    const work = { ...save.work, place: { view: 'keywords', bulletId: null } };
    must(await saving.saveWork(shelf, id, { ...save, work }));
    expect(shelf.listed.get(id)?.resume.editedAt).toBe(editedAt);
    expect((await reopened(id)).work?.place?.view).toBe('keywords');
  });

  it('keeps versions, receipts, names and copies', async () => {
    const id = await resumeAndWork();
    const version = must(
      await saving.saveVersion(shelf, id, { name: 'Sent to Bellweather', kind: 'saved' }, base),
    );
    const roundTrip = { equal: true, kept: 9, changed: [], lost: [], notChecked: [] };
    const receipt = { written: 'ada (plain).docx', roundTrip, untouchedParts: [] };
    await saving.keepReceipt(shelf, id, 'plain', receipt, null);
    must(await entries.change(shelf, id, { name: 'Ada for Bellweather' }));
    const twin = must(await entries.duplicate(shelf, id));
    expect(twin.name).toBe('Ada for Bellweather (copy)');
    shelf = await shelfIn(root);
    for (const one of [id, twin.id]) {
      const { versions, exports } = must(await saving.timeline(shelf, one));
      expect(versions).toEqual([version]);
      expect(exports).toMatchObject([{ written: 'ada (plain).docx', kept: 9, mode: 'plain' }]);
      const content = must(await saving.readVersion(shelf, one, version.id));
      expect(content).toEqual({ version, document: base });
      expect(textsOf(must(await entries.open(shelf, one)))).toEqual(['2', 'two']);
    }
  });

  it('empties the trash at the next start', async () => {
    const id = await resumeAndWork();
    must(await entries.remove(shelf, id));
    expect((await entries.list(shelf)).entries).toEqual([]);
    must(await entries.restore(shelf, id));
    expect(textsOf(must(await entries.open(shelf, id)))).toEqual(['2', 'two']);
    must(await entries.remove(shelf, id));
    shelf = await shelfIn(root);
    expect(await readdir(root)).not.toContain(id);
    expect(await readdir(root)).not.toContain('trash');
    expect((await entries.restore(shelf, id)).ok).toBe(false);
  });
});

describe('a damaged library', () => {
  const names = ['base.json', 'work.json', 'document.json', 'resume.json'];

  it.each(
    names.flatMap((name) => ['', '{"x":', '[]', '\0\0'].map((text) => [name, text] as const)),
  )('gives back the text without %s (%j in its place)', async (name, text) => {
    const id = await resumeAndWork();
    await writeFile(join(root, id, name), text);
    const opened = await reopened(id);
    expect(textsOf(opened)).toEqual(['2', 'two']);
    must(await saving.saveWork(shelf, id, saveOf(opened.document, ...last(opened), '3')));
    const after = await reopened(id);
    expect(textsOf(after)).toEqual(['3', 'two']);
    expect(after.damage).toEqual([]);
  });

  /** The first bullet as it reads, where it is not the base's. */
  function last(opened: Opened): string[] {
    const [text] = textsOf(opened);
    const [was] = bulletsOf(opened.document);
    return text === undefined || text === was ? [] : [text];
  }

  it('keeps what was damaged', async () => {
    const id = await resumeAndWork();
    await writeFile(join(root, id, 'work.json'), 'half a fi');
    const opened = await reopened(id);
    expect(opened.damage.join()).toMatch(/list of your changes/);
    expect(opened.work?.done.map(({ name }) => name)).toEqual(['recovered changes']);
    const [kept = ''] = await readdir(join(root, id, 'damaged'));
    expect(await readFile(join(root, id, 'damaged', kept), 'utf8')).toBe('half a fi');
  });

  it('opens with nothing but the file left', async () => {
    const id = await resumeAndWork();
    for (const name of [...names, 'work.json']) await rm(join(root, id, name), { force: true });
    const opened = await reopened(id);
    expect(textsOf(opened)).toEqual(['one', 'two']);
    expect((await reopened(id)).entry).toMatchObject({
      name: 'Ada Marlow',
      state: { is: 'ready' },
    });
  });

  it('says so where nothing is left, and lists the others', async () => {
    const [id, other] = [await resumeAndWork(), await added(sourceFile(['three']))];
    for (const name of [...names, 'source.docx']) await rm(join(root, id, name), { force: true });
    shelf = await shelfIn(root);
    const states = (await entries.list(shelf)).entries.map((entry) => [entry.id, entry.state.is]);
    expect(Object.fromEntries(states)).toEqual({ [id]: 'damaged', [other]: 'ready' });
    expect(await entries.open(shelf, id)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(textsOf(must(await entries.open(shelf, other)))).toEqual(['three']);
  });

  it.each(['', 'null', '{"format":1,"resumes":[{}]}'])(
    'makes the list anew from the folders (library.json: %j)',
    async (text) => {
      const id = await resumeAndWork();
      await writeFile(join(root, 'library.json'), text);
      shelf = await shelfIn(root);
      const { entries: all, notice } = await entries.list(shelf);
      expect(all.map((entry) => entry.id)).toEqual([id]);
      expect(notice).toBe('rebuilt');
      expect((await entries.list(await shelfIn(root))).notice).toBeNull();
    },
  );

  it('ignores folders and files that are not its own', async () => {
    const id = await resumeAndWork();
    await mkdir(join(root, 'holiday pictures'));
    await writeFile(join(root, 'notes.txt'), 'mine');
    await mkdir(join(root, '.adding-b9c1d9a0-1a35-4d4c-9d4f-0d3f0ad2b6d1'));
    shelf = await shelfIn(root);
    expect([...shelf.listed.keys()]).toEqual([id]);
    expect((await readdir(root)).sort()).toEqual(
      [id, 'holiday pictures', 'library.json', 'notes.txt'].sort(),
    );
  });
});

describe('other formats of the library', () => {
  it('looks at what a newer Uplift wrote and changes nothing', async () => {
    const id = await resumeAndWork();
    const path = join(root, id, 'resume.json');
    const newer = (await readFile(path, 'utf8')).replace('"format": 1,', '"format": 9,');
    await writeFile(path, newer);
    const opened = await reopened(id);
    expect(opened.entry.state.is).toBe('newer');
    expect(textsOf(opened)).toEqual(['2', 'two']);
    const refused = await saving.saveWork(shelf, id, saveOf(base, 'x'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer-format' } });
    expect(await readFile(path, 'utf8')).toBe(newer);
    expect(await readdir(join(root, id))).not.toContain('damaged');
  });

  it('migrates step by step and keeps what was there', async () => {
    const id = await resumeAndWork();
    const folder = join(root, id);
    const stamp = (format: number) => (files: Readonly<Record<string, unknown>>) => ({
      ...files,
      'resume.json': { ...(files['resume.json'] as object), format, [`to${format}`]: true },
      'notes.json': { format },
    });
    const old = await readFile(join(folder, 'work.json'), 'utf8');
    const migrations = [stamp(2), stamp(3)];
    expect(await bringUpToDate(realDisk, folder, 3, migrations)).toBe('current');
    const resume: unknown = JSON.parse(await readFile(join(folder, 'resume.json'), 'utf8'));
    expect(resume).toMatchObject({ format: 3, to2: true, to3: true, id });
    expect(JSON.parse(await readFile(join(folder, 'notes.json'), 'utf8'))).toEqual({ format: 3 });
    expect(await readFile(join(folder, 'backup-format-1', 'work.json'), 'utf8')).toBe(old);
    expect(await bringUpToDate(realDisk, folder, 3, migrations)).toBe('current');
  });

  it('begins an interrupted migration again from the backup', async () => {
    const id = await resumeAndWork();
    const folder = join(root, id);
    const grow = (files: Readonly<Record<string, unknown>>) => ({
      'work.json': { grown: JSON.stringify(files['work.json']).length },
      'resume.json': { format: 2 },
    });
    const length = JSON.stringify(
      JSON.parse(await readFile(join(folder, 'work.json'), 'utf8')),
    ).length;
    const stopping = {
      ...realDisk,
      rename: (from: string, to: string) =>
        to.endsWith('resume.json')
          ? Promise.reject(Object.assign(new Error('stop'), { code: 'EIO' }))
          : realDisk.rename(from, to),
    };
    await expect(bringUpToDate(stopping, folder, 2, [grow])).rejects.toThrow('stop');
    expect(await bringUpToDate(realDisk, folder, 2, [grow])).toBe('current');
    expect(JSON.parse(await readFile(join(folder, 'work.json'), 'utf8'))).toEqual({
      grown: length,
    });
  });
});

describe('the file outside', () => {
  let outside = '';
  let id = '';
  const write = (texts: readonly string[]): Promise<void> => writeFile(outside, texts.join('\n'));

  beforeEach(async () => {
    outside = join(root, 'ada.docx');
    await write(['one', 'two']);
    const { mtimeMs: modified } = await stat(outside);
    id = await added({ ...file, outside: { path: outside, modified } });
    must(await saving.saveWork(shelf, id, saveOf(base, '1')));
  });

  it('is the same, also where only its time changed', async () => {
    expect(await again.sourceState(shelf, id)).toBe('same');
    await utimes(outside, 1, 1);
    expect(await again.sourceState(shelf, id)).toBe('same');
    expect(shelf.listed.get(id)?.resume.source.modified).toBe(1000);
  });

  it('is changed until it is kept as mine, and again when it changes further', async () => {
    await write(['one', 'too']);
    expect((await reopened(id)).source).toBe('changed');
    must(await again.keepMine(shelf, id));
    expect(await again.sourceState(shelf, id)).toBe('same');
    await write(['one', 'three']);
    expect(await again.sourceState(shelf, id)).toBe('changed');
  });

  it('is missing until it is found again', async () => {
    await rm(outside);
    expect((await reopened(id)).source).toBe('missing');
    const moved = join(root, 'moved.docx');
    await writeFile(moved, 'one\ntwo');
    expect(must(await again.relocate(shelf, id, moved))).toMatchObject({
      source: 'same',
      entry: { state: { is: 'ready' } },
    });
    await writeFile(moved, 'other');
    expect(must(await again.relocate(shelf, id, moved)).source).toBe('changed');
    expect((await again.relocate(shelf, id, join(root, 'gone'))).ok).toBe(false);
  });

  it('is read again: the work that fits stays, the rest is listed and kept as a version', async () => {
    const next = sourceFile(['zero', 'two', 'one']);
    const reading = { bytes: next.bytes, modified: 5, document: documentOf(next) };
    const opened = must(await again.takeReading(shelf, id, reading));
    expect(textsOf(opened)).toEqual(['zero', 'two', '1']);
    expect(opened.dropped).toEqual([]);
    const last = sourceFile(['two']);
    const fewer = { bytes: last.bytes, modified: 6, document: documentOf(last) };
    const dropped = must(await again.takeReading(shelf, id, fewer));
    expect(dropped.dropped).toEqual([{ what: 'step', text: 'edit bullet: 1', target: 'one' }]);
    const reread = await reopened(id);
    expect(textsOf(reread)).toEqual(['two']);
    const { versions } = must(await saving.timeline(shelf, id));
    expect(versions.map(({ kind }) => kind)).toEqual([
      'before-reading-again',
      'before-reading-again',
    ]);
    const newest = must(await saving.readVersion(shelf, id, versions[0]?.id ?? ''));
    expect(bulletsOf(newest.document)).toEqual(['zero', 'two', '1']);
    const copies = (await readdir(join(root, id))).filter((name) => name.startsWith('source'));
    expect(copies).toHaveLength(1);
    expect(await readFile(join(root, id, copies[0] ?? ''), 'utf8')).toBe('two');
  });
});
