import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import type { ExportReceipt } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import {
  ExportRecord,
  Version,
  type LibraryError,
  type Timeline,
  type VersionContent,
} from '../../shared/library';
import { NOT_IN_LIBRARY } from './disk';
import {
  DOCUMENT,
  readAll,
  readJson,
  receiptPath,
  versionPath,
  WORK,
  writeJson,
  writeListed,
} from './folder';
import { sha256Of } from './outside';
import { FORMAT, VersionFile, type ReceiptFile } from './format';
import {
  changeResume,
  folderOf,
  momentOf,
  payOwed,
  withResume,
  workKey,
  type Save,
  type Saved,
  type Shelf,
  type WaitingSave,
} from './shelf';

/** The work of a sitting, named versions, and the receipts of exports. */

/** A later request takes the place of one that still waits; both get its answer. */
export function saveWork(shelf: Shelf, id: string, save: Save): Promise<Saved> {
  const { waiting } = shelf;
  const ahead = waiting.get(id);
  if (ahead) {
    ahead.save = save;
    return ahead.answer;
  }
  const mine: WaitingSave = { save, answer: Promise.resolve(refuse(NOT_IN_LIBRARY)) };
  waiting.set(id, mine);
  mine.answer = withResume(shelf, id, () => {
    waiting.delete(id);
    return write(shelf, id, mine.save);
  }).finally(() => {
    if (waiting.get(id) === mine) waiting.delete(id);
  });
  return mine.answer;
}

/** The work first: it and the base give all the rest. */
async function write(shelf: Shelf, id: string, { work, document, summary }: Save): Promise<Saved> {
  const folder = folderOf(shelf, id);
  const key = workKey(work);
  const savedAt = momentOf(shelf);
  const changed = shelf.lastWork.get(id) !== key;
  await payOwed(shelf, id);
  await writeJson(shelf.disk, join(folder, WORK), work);
  await writeJson(shelf.disk, join(folder, DOCUMENT), document);
  const done = await changeResume(shelf, id, {
    aim: work.aim,
    ...(changed && work.done.length > 0 && { editedAt: savedAt }),
    ...(summary && { summary }),
  });
  if (!done.ok) return done;
  shelf.lastWork.set(id, key);
  return succeed({ savedAt });
}

export function saveVersion(
  shelf: Shelf,
  id: string,
  facts: Pick<Version, 'name' | 'kind'>,
  document: ResumeDocument,
): Promise<Result<Version, LibraryError>> {
  return withResume(shelf, id, async () => succeed(await writeVersion(shelf, id, facts, document)));
}

export async function writeVersion(
  shelf: Shelf,
  id: string,
  { name, kind }: Pick<Version, 'name' | 'kind'>,
  document: ResumeDocument,
): Promise<Version> {
  await payOwed(shelf, id);
  const version: Version = { id: randomUUID(), name, at: momentOf(shelf), kind };
  await writeListed(shelf.disk, versionPath(folderOf(shelf, id), version.id), {
    ...version,
    format: FORMAT,
    document,
  });
  return version;
}

export function timeline(shelf: Shelf, id: string): Promise<Result<Timeline, LibraryError>> {
  return withResume(
    shelf,
    id,
    async () => {
      const folder = folderOf(shelf, id);
      const versions = await readAll(shelf.disk, folder, 'versions', Version);
      const exports = await readAll(shelf.disk, folder, 'receipts', ExportRecord);
      return succeed({ versions: versions.sort(newestFirst), exports: exports.sort(newestFirst) });
    },
    true,
  );
}

const newestFirst = (a: { at: string }, b: { at: string }): number => b.at.localeCompare(a.at);

const VERSION_DAMAGED: LibraryError = {
  code: 'damaged',
  message: 'This version could not be read.',
  remedy: 'The other versions and your present text are not touched by that.',
};

export function readVersion(
  shelf: Shelf,
  id: string,
  version: string,
): Promise<Result<VersionContent, LibraryError>> {
  return withResume(
    shelf,
    id,
    async () => {
      const found = await readJson(
        shelf.disk,
        versionPath(folderOf(shelf, id), version),
        VersionFile,
      );
      if (found.is !== 'read') return refuse(VERSION_DAMAGED);
      return succeed({ version: Version.parse(found.value), document: found.value.document });
    },
    true,
  );
}

/** Keeps what an export gave back; `bytes` are those of the written file. The export stands either way, so a failure here is not told. */
export async function keepReceipt(
  shelf: Shelf,
  id: string,
  mode: ExportRecord['mode'],
  receipt: ExportReceipt,
  bytes: Uint8Array | null,
): Promise<void> {
  const { written, roundTrip } = receipt;
  const record: ExportRecord = {
    id: randomUUID(),
    at: momentOf(shelf),
    mode,
    written,
    equal: roundTrip.equal,
    kept: roundTrip.kept,
    ...(bytes && { sha256: sha256Of(bytes) }),
  };
  await withResume(shelf, id, async () => {
    await payOwed(shelf, id);
    const file: ReceiptFile = { ...record, format: FORMAT, receipt };
    await writeListed(shelf.disk, receiptPath(folderOf(shelf, id), record.id), file);
    return succeed(null);
  });
}
