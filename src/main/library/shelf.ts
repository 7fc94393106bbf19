import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed, type Result } from '../../core/resume/result';
import type { Work } from '../../core/revision/work';
import type { LibraryError, Summary } from '../../shared/library';
import type { ReadSource } from './contents';
import { diskFailure, NOT_IN_LIBRARY, type Disk } from './disk';
import { RESUME, sweep, writeJson } from './folder';
import type { ResumeFile } from './format';
import { readListing, type Listed } from './records';

export interface Save {
  readonly work: Work;
  /** The present one. */
  readonly document: ResumeDocument;
  /** null keeps the last one. */
  readonly summary: Summary | null;
}

export type Saved = Result<{ savedAt: string }, LibraryError>;

/** A save that waits for its turn. A later one takes its place, and both get the answer. */
export interface WaitingSave {
  save: Save;
  answer: Promise<Saved>;
}

/** The library while it runs: what is in it, and whose turn it is to write. */
export interface Shelf {
  readonly disk: Disk;
  readonly root: string;
  readonly read: ReadSource;
  readonly now: () => Date;
  readonly listed: Map<string, Listed>;
  /** Taken out in this sitting; they can be brought back. */
  readonly removed: Map<string, Listed>;
  /** What must be written before anything else of a resume: a folder or a base that the disk refused so far. */
  readonly owed: Map<string, () => Promise<void>>;
  /** What was just read of a resume whose folder is owed. */
  readonly fresh: Map<string, ResumeDocument>;
  /** The work as last read or saved, without the place. */
  readonly lastWork: Map<string, string>;
  readonly turns: Map<string, Promise<unknown>>;
  readonly waiting: Map<string, WaitingSave>;
  readonly rebuilt: boolean;
}

export const TRASH = 'trash';

/** Reads the list and clears away what the last sitting left: the trash, and what a stop in the middle of adding left. */
export async function openShelf(
  options: Pick<Shelf, 'disk' | 'root' | 'read' | 'now'>,
): Promise<Shelf> {
  const { disk, root } = options;
  await disk.makeFolder(root).catch(() => undefined);
  await disk.remove(join(root, TRASH)).catch(() => undefined);
  await sweep(disk, root).catch(() => undefined);
  const { listed, rebuilt } = await readListing(disk, root).catch(() => ({
    listed: [],
    rebuilt: true,
  }));
  return {
    ...options,
    listed: new Map(listed.map((one) => [one.resume.id, one])),
    removed: new Map(),
    owed: new Map(),
    fresh: new Map(),
    lastWork: new Map(),
    turns: new Map(),
    waiting: new Map(),
    rebuilt,
  };
}

export const folderOf = ({ root }: Shelf, id: string): string => join(root, id);

export const momentOf = (shelf: Shelf): string => shelf.now().toISOString();

/** One after the other for each resume: two writes never cross. */
export function inTurn<T>(shelf: Shelf, id: string, run: () => Promise<T>): Promise<T> {
  const before = shelf.turns.get(id) ?? Promise.resolve();
  const mine = before.then(run, run);
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  shelf.turns.set(id, settled);
  return mine;
}

/** Once no write is on its way. */
export async function quiet({ turns }: Shelf): Promise<void> {
  await Promise.all(turns.values());
}

const NEWER_FORMAT: LibraryError = {
  code: 'newer-format',
  message: 'A newer Uplift wrote this resume, so this one changes nothing in it.',
  remedy: 'Use the newer Uplift, or open the file again.',
};

/**
 * Runs what reads or writes the folder of one resume, in its turn. What the disk refuses comes back in words; a resume that
 * is not in the library, or that a newer Uplift wrote, is refused before `run`.
 */
export function withResume<T>(
  shelf: Shelf,
  id: string,
  run: (listed: Listed) => Promise<Result<T, LibraryError>>,
  mayBeNewer = false,
): Promise<Result<T, LibraryError>> {
  return inTurn(shelf, id, async () => {
    const listed = shelf.listed.get(id);
    if (!listed) return refuse(NOT_IN_LIBRARY);
    if (listed.trouble?.is === 'newer' && !mayBeNewer) return refuse(NEWER_FORMAT);
    try {
      return await run(listed);
    } catch (cause) {
      return refuse(diskFailure(cause));
    }
  });
}

/** Writes what could not be written before. */
export async function payOwed(shelf: Shelf, id: string): Promise<void> {
  await shelf.owed.get(id)?.();
  shelf.owed.delete(id);
  shelf.fresh.delete(id);
}

/** Changes `resume.json`; the list knows of it only after the disk does. */
export async function changeResume(
  shelf: Shelf,
  id: string,
  change: Partial<ResumeFile>,
): Promise<Result<Listed, LibraryError>> {
  const listed = shelf.listed.get(id);
  if (!listed) return refuse(NOT_IN_LIBRARY);
  const resume = { ...listed.resume, ...change };
  await payOwed(shelf, id);
  await writeJson(shelf.disk, join(folderOf(shelf, id), RESUME), resume);
  const changed = { ...listed, resume };
  shelf.listed.set(id, changed);
  return succeed(changed);
}

/** Equal for two works that differ by no more than where the person looked. */
export function workKey(work: Work): string {
  return JSON.stringify({ ...work, place: null });
}
