import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed, type Result } from '../../core/resume/result';
import type { Entry, Library, LibraryError, Opened, Peek, Summary } from '../../shared/library';
import { readContents, type Contents } from './contents';
import { NOT_IN_LIBRARY } from './disk';
import { copyFolder, createFolder, finishNext, writeNext } from './folder';
import { FORMAT, type NextFile, type ResumeFile } from './format';
import { lookOutside, sha256Of } from './outside';
import { entryOf, nameOf, type Listed } from './records';
import {
  changeResume,
  folderOf,
  inTurn,
  momentOf,
  payOwed,
  TRASH,
  withResume,
  workKey,
  type Shelf,
} from './shelf';

/** Resumes come into the library, are listed and opened, and go. */

export async function list(shelf: Shelf): Promise<Library> {
  const entries = await Promise.all([...shelf.listed.values()].map((one) => entryNow(shelf, one)));
  const mayWrite = await shelf.disk.mayWrite(shelf.root);
  return { entries, notice: mayWrite ? (shelf.rebuilt ? 'rebuilt' : null) : 'read-only' };
}

export async function entryNow(shelf: Shelf, listed: Listed): Promise<Entry> {
  const { path } = listed.resume.source;
  const facts = path === null ? null : await shelf.disk.facts(path).catch(() => null);
  return entryOf(listed, path !== null && !facts?.isFile);
}

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null for pasted text and the sample. `modified` in milliseconds. */
  readonly outside: { readonly path: string; readonly modified: number } | null;
  readonly sample: boolean;
}

/** The resume that was made from this file, by its place or else by its bytes; null where there is none. The sample is nobody's file. */
export function findKnown(shelf: Shelf, { bytes, outside, sample }: SourceFile): string | null {
  const whole = [...shelf.listed.values()].filter(
    ({ resume, trouble }) => trouble === null && resume.sample === sample,
  );
  const sha256 = sha256Of(bytes);
  const [found] = [
    ...whole.filter(({ resume }) => outside !== null && resume.source.path === outside.path),
    ...whole.filter(({ resume }) => resume.source.sha256 === sha256),
  ].sort((a, b) => rank(b.resume, outside) - rank(a.resume, outside));
  return found?.resume.id ?? null;
}

/** The same place first, then the one opened last. */
function rank({ source, openedAt, addedAt }: ResumeFile, outside: SourceFile['outside']): number {
  const samePlace = outside !== null && source.path === outside.path;
  return Date.parse(openedAt ?? addedAt) + (samePlace ? 1e15 : 0);
}

/**
 * Takes a file in. Where the disk refuses, the resume is there all the same, and the first save tries again and tells why
 * it fails.
 */
export async function add(
  shelf: Shelf,
  file: SourceFile,
  document: ResumeDocument,
): Promise<Listed> {
  const { disk, root } = shelf;
  const resume: ResumeFile = {
    format: FORMAT,
    id: randomUUID(),
    name: nameOf(document),
    aim: null,
    addedAt: momentOf(shelf),
    openedAt: null,
    editedAt: null,
    summary: null,
    sample: file.sample,
    source: {
      name: file.name,
      format: document.source.format,
      bytes: file.bytes.length,
      sha256: sha256Of(file.bytes),
      copy: `source.${document.source.format}`,
      path: file.outside?.path ?? null,
      modified: file.outside?.modified ?? null,
      ignored: null,
    },
  };
  const listed: Listed = { resume, trouble: null };
  shelf.listed.set(resume.id, listed);
  const { bytes } = file;
  shelf.owed.set(resume.id, () => createFolder(disk, root, { resume, bytes, base: document }));
  shelf.fresh.set(resume.id, document);
  await inTurn(shelf, resume.id, () => payOwed(shelf, resume.id)).catch(() => undefined);
  return listed;
}

/** What is kept of a resume. A repair of it is written at once, or before the next save. */
export async function contentsOf(
  shelf: Shelf,
  { resume, trouble }: Listed,
): Promise<Result<Contents, LibraryError>> {
  const fresh = shelf.owed.has(resume.id) ? shelf.fresh.get(resume.id) : undefined;
  if (fresh) return succeed({ base: fresh, work: null, present: fresh, damage: [] });
  const { disk, read } = shelf;
  const folder = folderOf(shelf, resume.id);
  const contents = await readContents(disk, folder, resume, read, momentOf(shelf));
  if (contents.ok && contents.value.damage.length > 0 && trouble?.is !== 'newer') {
    const { base, work, present } = contents.value;
    const whole = trouble === null ? resume : withFactsOf(resume, base);
    shelf.listed.set(resume.id, { resume: whole, trouble: null });
    const next: NextFile = {
      format: FORMAT,
      resume: whole,
      base,
      work,
      document: present,
      oldCopy: null,
    };
    shelf.owed.set(resume.id, async () => {
      await writeNext(disk, folder, next);
      await finishNext(disk, folder);
    });
    await payOwed(shelf, resume.id).catch(() => undefined);
  }
  return contents;
}

/** For a resume of which nothing but the copy of its file was left. */
function withFactsOf(resume: ResumeFile, document: ResumeDocument): ResumeFile {
  const { name, format, bytes, sha256 } = document.source;
  return {
    ...resume,
    name: nameOf(document),
    source: { ...resume.source, name, format, bytes, sha256 },
  };
}

export function open(shelf: Shelf, id: string): Promise<Result<Opened, LibraryError>> {
  return withResume(
    shelf,
    id,
    async (listed) => {
      const contents = await contentsOf(shelf, listed);
      if (!contents.ok) return contents;
      const { base, work, damage } = contents.value;
      if (work) shelf.lastWork.set(id, workKey(work));
      if (shelf.listed.get(id)?.trouble === null) {
        await changeResume(shelf, id, { openedAt: momentOf(shelf) }).catch(() => undefined);
      }
      const now = shelf.listed.get(id) ?? listed;
      const entry = await entryNow(shelf, now);
      const { state } = await lookOutside(shelf.disk, now.resume);
      return succeed({ id, document: base, work, source: state, entry, damage, dropped: [] });
    },
    true,
  );
}

export function peek(shelf: Shelf, id: string): Promise<Result<Peek, LibraryError>> {
  return withResume(
    shelf,
    id,
    async (listed) => {
      const contents = await contentsOf(shelf, listed);
      if (!contents.ok) return contents;
      return succeed({ document: contents.value.present, aim: listed.resume.aim });
    },
    true,
  );
}

export function change(
  shelf: Shelf,
  id: string,
  facts: { readonly name: string } | { readonly summary: Summary },
): Promise<Result<Entry, LibraryError>> {
  return withResume(shelf, id, async () => {
    const changed = await changeResume(shelf, id, facts);
    return changed.ok ? succeed(await entryNow(shelf, changed.value)) : changed;
  });
}

export function duplicate(shelf: Shelf, id: string): Promise<Result<Entry, LibraryError>> {
  return withResume(shelf, id, async ({ resume }) => {
    await payOwed(shelf, id);
    const twin: ResumeFile = {
      ...resume,
      id: randomUUID(),
      name: `${resume.name} (copy)`,
      addedAt: momentOf(shelf),
      openedAt: null,
    };
    await copyFolder(shelf.disk, shelf.root, folderOf(shelf, id), twin);
    const listed: Listed = { resume: twin, trouble: null };
    shelf.listed.set(twin.id, listed);
    return succeed(await entryNow(shelf, listed));
  });
}

/** Into the trash, which the next start empties. */
export function remove(shelf: Shelf, id: string): Promise<Result<null, LibraryError>> {
  return withResume(
    shelf,
    id,
    async (listed) => {
      const { disk, root } = shelf;
      if (await disk.facts(folderOf(shelf, id))) {
        await disk.makeFolder(join(root, TRASH));
        await disk.rename(folderOf(shelf, id), join(root, TRASH, id));
        await disk.sync(root);
      }
      shelf.listed.delete(id);
      shelf.removed.set(id, listed);
      return succeed(null);
    },
    true,
  );
}

export function restore(shelf: Shelf, id: string): Promise<Result<Entry, LibraryError>> {
  const listed = shelf.removed.get(id);
  if (!listed) return Promise.resolve(refuse(NOT_IN_LIBRARY));
  shelf.listed.set(id, listed);
  return withResume(
    shelf,
    id,
    async () => {
      const { disk, root } = shelf;
      const trashed = join(root, TRASH, id);
      if (await disk.facts(trashed)) {
        await disk.rename(trashed, folderOf(shelf, id));
        await disk.sync(root);
      }
      shelf.removed.delete(id);
      return succeed(await entryNow(shelf, listed));
    },
    true,
  ).then((answer) => {
    if (!answer.ok) shelf.listed.delete(id);
    return answer;
  });
}
