import { link, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse, succeed } from '../../core/resume/result';
import { exampleDocument } from './example-document';
import { saveVerified, type ReadBack, type SaveRequest } from './save';

const SAID = 'Awards President’s Club 2022 Left over line';
const good = new TextEncoder().encode('good');
const poor = new TextEncoder().encode('poor');

/** Stands for the reader: `good` says everything, `poor` has lost the phone number, anything else is no document. */
const readBack: ReadBack = ({ bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const document = { ...exampleDocument(), text: SAID };
  if (text === 'good') return Promise.resolve(succeed(document));
  if (text === 'poor') {
    const contact = { ...document.contact, phone: null };
    return Promise.resolve(succeed({ ...document, contact }));
  }
  return Promise.resolve(refuse({ code: 'corrupt', message: 'No.', remedy: 'Try another.' }));
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Drafts tried one after the other. */
const inTurn =
  (...drafts: readonly Uint8Array[]): SaveRequest['draft'] =>
  ({ length }) => {
    const bytes = drafts[length];
    return bytes === undefined ? null : Promise.resolve(bytes);
  };

function request(change: Partial<SaveRequest> = {}): SaveRequest {
  return {
    target: join(folder, 'out.docx'),
    inputs: [],
    meant: exampleDocument(),
    draft: inTurn(good),
    untouchedParts: [],
    read: readBack,
    force: false,
    ...change,
  };
}

describe('saveVerified', () => {
  it('writes a draft that reads back equal, and leaves nothing else', async () => {
    const saved = await saveVerified(request());
    expect(saved).toMatchObject({
      ok: true,
      value: { written: 'out.docx', roundTrip: { equal: true } },
    });
    expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('good');
    expect(await readdir(folder)).toEqual(['out.docx']);
  });

  it('tries the next draft where one loses a fact', async () => {
    const saved = await saveVerified(request({ draft: inTurn(poor, good) }));
    expect(saved).toMatchObject({ ok: true, value: { roundTrip: { equal: true } } });
    expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('good');
  });

  it('refuses where every draft loses a fact, and leaves the old target as it was', async () => {
    await writeFile(join(folder, 'out.docx'), 'old');
    const saved = await saveVerified(request({ draft: inTurn(poor) }));
    expect(saved).toMatchObject({ ok: false, error: { code: 'round-trip-failed' } });
    expect(saved).toHaveProperty('error.message', expect.stringContaining('contact.phone'));
    expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.docx']);
  });

  it('writes the best draft when forced, and says what it lost', async () => {
    const saved = await saveVerified(
      request({ draft: inTurn(poor, new Uint8Array([1])), force: true }),
    );
    expect(saved).toMatchObject({
      ok: true,
      value: { roundTrip: { equal: false, lost: [{ field: 'contact.phone' }] } },
    });
    expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('poor');
  });

  it('never keeps a file that cannot be read, forced or not', async () => {
    const draft = inTurn(new Uint8Array([1]));
    const saved = await saveVerified(request({ draft, force: true }));
    expect(saved).toMatchObject({ ok: false, error: { code: 'round-trip-failed' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('never writes to the input: by its name, a symbolic link or a hard link', async () => {
    const source = join(folder, 'mine.docx');
    await writeFile(source, 'mine');
    await symlink(source, join(folder, 'symbolic.docx'));
    await link(source, join(folder, 'hard.docx'));
    for (const name of ['mine.docx', 'symbolic.docx', 'hard.docx', './x/../mine.docx']) {
      await mkdir(join(folder, 'x'), { recursive: true });
      const saved = await saveVerified(request({ target: join(folder, name), inputs: [source] }));
      expect(saved).toMatchObject({ ok: false, error: { code: 'would-overwrite-input' } });
    }
    expect(await readFile(source, 'utf8')).toBe('mine');
  });

  it('writes through a symbolic link to another file', async () => {
    await writeFile(join(folder, 'real.docx'), 'old');
    await symlink(join(folder, 'real.docx'), join(folder, 'alias.docx'));
    expect(await saveVerified(request({ target: join(folder, 'alias.docx') }))).toMatchObject({
      ok: true,
      value: { written: 'real.docx' },
    });
    expect(await readFile(join(folder, 'real.docx'), 'utf8')).toBe('good');
  });

  it.each([
    ['a folder that does not exist', 'missing/out.docx'],
    ['a folder as target', ''],
    ['a name that is too long', `${'n'.repeat(300)}.docx`],
    ['a file as folder', 'file/out.docx'],
    ['a link to nowhere', 'nowhere.docx'],
  ])('says that %s is not writable', async (_, name) => {
    await writeFile(join(folder, 'file'), '');
    await symlink(join(folder, 'gone', 'x.docx'), join(folder, 'nowhere.docx'));
    const saved = await saveVerified(request({ target: join(folder, name) }));
    expect(saved).toMatchObject({ ok: false, error: { code: 'not-writable' } });
    expect(await readdir(folder)).toEqual(['file', 'nowhere.docx']);
  });

  it.each(['~$t.docx', '~$out.docx', '.~lock.out.docx#'])(
    'does not write over a file that is open elsewhere (%s)',
    async (note) => {
      await writeFile(join(folder, 'out.docx'), 'old');
      await writeFile(join(folder, note), '');
      const saved = await saveVerified(request());
      expect(saved).toMatchObject({
        ok: false,
        error: { code: 'not-writable', message: expect.stringContaining('is open in') as string },
      });
      expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('old');
    },
  );

  it.each([
    ['ENOSPC', 'The disk is full.'],
    ['EROFS', 'This place is read-only for you.'],
    ['EBUSY', 'The output file is open in another program.'],
    ['EIO', 'The output could not be written (EIO).'],
  ])('leaves nothing half-written where the disk answers %s', async (code, message) => {
    await writeFile(join(folder, 'out.docx'), 'old');
    const failing = Object.assign(new Error(code), { code });
    // What is written first has gone to the disk by then.
    const saved = await saveVerified(request({ read: () => Promise.reject(failing) }));
    expect(saved).toMatchObject({ ok: false, error: { code: 'not-writable', message } });
    expect(await readdir(folder)).toEqual(['out.docx']);
    expect(await readFile(join(folder, 'out.docx'), 'utf8')).toBe('old');
  });

  it('passes a fault of its own on, and leaves nothing either', async () => {
    const draft = () => Promise.reject(new TypeError('a fault'));
    await expect(saveVerified(request({ draft }))).rejects.toThrow('a fault');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps a file that tells something back, and leaves nothing', async () => {
    const guard = { hidden: [], accepted: [], own: [], reviewer: null, hits: 'refuse' } as const;
    const saved = await saveVerified(request({ guard }));
    expect(saved).toMatchObject({ ok: false, error: { code: 'leak-found' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
