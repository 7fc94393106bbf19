import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { refit } from '../../core/revision/refit';
import type { Entry, LibraryError, Opened, SourceState } from '../../shared/library';
import { contentsOf, entryNow } from './entries';
import { replaceBase } from './folder';
import { FORMAT, type ResumeFile } from './format';
import { lookOutside, sha256Of } from './outside';
import { writeVersion } from './saving';
import { changeResume, folderOf, payOwed, withResume, workKey, type Shelf } from './shelf';

/** What happens when the person's own file changes or moves. */

/** The state of the file outside. A file that was only touched is remembered as it is now. */
export async function sourceState(shelf: Shelf, id: string): Promise<SourceState> {
  const listed = shelf.listed.get(id);
  if (!listed) return 'not-kept';
  const { state, touched } = await lookOutside(shelf.disk, listed.resume);
  if (touched !== null && listed.trouble === null) {
    await withResume(shelf, id, ({ resume }) =>
      changeResume(shelf, id, { source: { ...resume.source, modified: touched } }),
    );
  }
  return state;
}

export interface Reading {
  readonly bytes: Uint8Array;
  readonly modified: number;
  readonly document: ResumeDocument;
}

/**
 * Takes a new reading of the file as the base. The work is taken over as far as it fits; what does not fit comes back in
 * `dropped`, and the whole text as it was before stays as a version.
 */
export function takeReading(
  shelf: Shelf,
  id: string,
  { bytes, modified, document }: Reading,
): Promise<Result<Opened, LibraryError>> {
  return withResume(shelf, id, async (listed) => {
    await payOwed(shelf, id);
    const contents = await contentsOf(shelf, listed);
    if (!contents.ok) return contents;
    const before = contents.value;
    const fitted = before.work && refit(before.base, document, before.work);
    const name = `Before reading ${listed.resume.source.name} again`;
    await writeVersion(shelf, id, { name, kind: 'before-reading-again' }, before.present);
    const resume = withSource(listed.resume, bytes, modified, document);
    const { copy } = listed.resume.source;
    await replaceBase(
      shelf.disk,
      folderOf(shelf, id),
      {
        format: FORMAT,
        resume,
        base: document,
        work: fitted?.work ?? null,
        document: fitted?.document ?? document,
        oldCopy: copy === resume.source.copy ? null : copy,
      },
      bytes,
    );
    shelf.owed.delete(id);
    const now = { ...listed, resume };
    shelf.listed.set(id, now);
    if (fitted) shelf.lastWork.set(id, workKey(fitted.work));
    return succeed({
      id,
      document,
      work: fitted?.work ?? null,
      source: 'same',
      entry: await entryNow(shelf, now),
      damage: before.damage,
      dropped: fitted?.misfits ?? [],
    });
  });
}

function withSource(
  resume: ResumeFile,
  bytes: Uint8Array,
  modified: number,
  document: ResumeDocument,
): ResumeFile {
  const sha256 = sha256Of(bytes);
  const { format } = document.source;
  return {
    ...resume,
    summary: null,
    source: {
      ...resume.source,
      format,
      bytes: bytes.length,
      sha256,
      modified,
      ignored: null,
      copy:
        sha256 === resume.source.sha256
          ? resume.source.copy
          : `source-${sha256.slice(0, 8)}.${format}`,
    },
  };
}

/** The change outside is known and ignored until the file changes again. */
export function keepMine(shelf: Shelf, id: string): Promise<Result<null, LibraryError>> {
  return withResume(shelf, id, async ({ resume }) => {
    const { path } = resume.source;
    if (path === null) return succeed(null);
    const ignored = sha256Of(await shelf.disk.read(path));
    const changed = await changeResume(shelf, id, { source: { ...resume.source, ignored } });
    return changed.ok ? succeed(null) : changed;
  });
}

/** The file lies here now. Whether it is still the same shows in the state. */
export function relocate(
  shelf: Shelf,
  id: string,
  path: string,
): Promise<Result<{ entry: Entry; source: SourceState }, LibraryError>> {
  return withResume(shelf, id, async ({ resume }) => {
    const moved = { ...resume, source: { ...resume.source, path, modified: null } };
    const { state, touched } = await lookOutside(shelf.disk, moved);
    if (state === 'missing') return refuse(NOT_THERE);
    const source = { ...moved.source, modified: touched };
    const changed = await changeResume(shelf, id, { source });
    if (!changed.ok) return changed;
    return succeed({ entry: await entryNow(shelf, changed.value), source: state });
  });
}

const NOT_THERE: LibraryError = {
  code: 'failed',
  message: 'This file could not be read.',
  remedy: 'Choose the file itself, and check that you may read it.',
};
