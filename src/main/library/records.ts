import { extname, join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import { Id, type Entry, type EntryState } from '../../shared/library';
import { jsonBytes, writeWhole, type Disk } from './disk';
import {
  finishNext,
  readBase,
  readJson,
  readPresent,
  readResume,
  readWork,
  RESUME,
} from './folder';
import { FORMAT, formatOf, IndexFile, type ResumeFile } from './format';
import { bringUpToDate } from './migrate';

/** The list of resumes: a cache in `library.json`, checked against the folders and made anew from them where it must. */

const INDEX = 'library.json';

/** A resume as the library knows it while it runs. `damage` and `newer` hold words for the person. */
export interface Listed {
  readonly resume: ResumeFile;
  readonly trouble: Extract<EntryState, { is: 'damaged' | 'newer' }> | null;
}

export interface Listing {
  readonly listed: readonly Listed[];
  /** The cache was there and could not be read. */
  readonly rebuilt: boolean;
}

/** Reads every folder whose `resume.json` the cache does not know as it is now, and renews the cache where it was behind. */
export async function readListing(disk: Disk, root: string): Promise<Listing> {
  const index = await readJson(disk, join(root, INDEX), IndexFile);
  const cached = index.is === 'read' ? index.value.resumes : [];
  const known = new Map(cached.map((row) => [row.resume.id, row]));
  const ids = (await disk.list(root)).filter((name) => Id.safeParse(name).success);
  let behind = index.is !== 'read' || cached.length !== ids.length;
  const listed = await Promise.all(
    ids.map(async (id): Promise<Listed> => {
      const row = known.get(id);
      const facts = await disk.facts(join(root, id, RESUME)).catch(() => null);
      if (row && row.size === facts?.size && row.modified === facts.modified) {
        return { resume: row.resume, trouble: null };
      }
      behind = true;
      return readFolder(disk, join(root, id), id);
    }),
  );
  if (behind) await writeIndex(disk, root, listed).catch(() => undefined);
  return { listed, rebuilt: index.is === 'damaged' };
}

async function writeIndex(disk: Disk, root: string, listed: readonly Listed[]): Promise<void> {
  const whole = listed.filter(({ trouble }) => trouble === null);
  const rows = await Promise.all(
    whole.map(async ({ resume }) => {
      const facts = await disk.facts(join(root, resume.id, RESUME));
      return facts ? [{ size: facts.size, modified: facts.modified, resume }] : [];
    }),
  );
  const index: IndexFile = { format: FORMAT, resumes: rows.flat() };
  await writeWhole(disk, join(root, INDEX), jsonBytes(index));
}

/** Finishes what was interrupted, brings the folder up to date, and reads it; whatever it holds, there is an answer. */
export async function readFolder(disk: Disk, folder: string, id: string): Promise<Listed> {
  const format = await bringUpToDate(disk, folder).catch(() => 'unknown' as const);
  if (format !== 'newer') await finishNext(disk, folder).catch(() => undefined);
  const found = await readResume(disk, folder);
  if (found.is === 'read' && found.value.id === id) return { resume: found.value, trouble: null };
  const newer = found.is === 'damaged' && (formatOf(found.raw) ?? 0) > FORMAT;
  const resume = await rebuildResume(disk, folder, id);
  if (newer) return { resume, trouble: NEWER };
  if (resume.source.sha256 === '') return { resume, trouble: DAMAGED };
  // With its base, its work and its copy the resume is whole again; only its place on the disk is forgotten.
  return { resume, trouble: null };
}

const NEWER = {
  is: 'newer',
  words: 'A newer Uplift wrote this. It can be looked at here; changes are not kept.',
} as const;

const DAMAGED = {
  is: 'damaged',
  words:
    'What the library kept of this resume is damaged. Open its file again; nothing in the damaged folder was changed.',
} as const;

/** `resume.json` from what the other files say. An empty hash: they say nothing either. */
async function rebuildResume(disk: Disk, folder: string, id: string): Promise<ResumeFile> {
  const [base, present, work] = await Promise.all([
    readBase(disk, folder),
    readPresent(disk, folder),
    readWork(disk, folder),
  ]);
  const document = base.is === 'read' ? base.value : present.is === 'read' ? present.value : null;
  const names = await disk.list(folder).catch(() => []);
  const copy = names.find((name) => /^source(?:-[0-9a-f]{8})?\.[a-z]{2,4}$/.test(name));
  const written = work.is === 'read' ? (work.value.done.at(-1)?.at ?? null) : null;
  return {
    format: FORMAT,
    id,
    name: document ? nameOf(document) : 'Damaged resume',
    aim: work.is === 'read' ? work.value.aim : null,
    addedAt: written ?? new Date(0).toISOString(),
    openedAt: written,
    editedAt: written,
    summary: null,
    sample: false,
    source: {
      name: document?.source.name ?? copy ?? 'unknown',
      format: document?.source.format ?? 'txt',
      bytes: document?.source.bytes ?? 0,
      sha256: document?.source.sha256 ?? '',
      copy: copy ?? `source.${document?.source.format ?? 'txt'}`,
      path: null,
      modified: null,
      ignored: null,
    },
  };
}

/** The person's name as read, else the file's without its ending. */
export function nameOf({ contact, source }: ResumeDocument): string {
  return contact.name ?? source.name.slice(0, source.name.length - extname(source.name).length);
}

export function entryOf({ resume, trouble }: Listed, missing: boolean): Entry {
  const { source } = resume;
  return {
    id: resume.id,
    name: resume.name,
    aim: resume.aim,
    addedAt: resume.addedAt,
    openedAt: resume.openedAt,
    editedAt: resume.editedAt,
    summary: resume.summary,
    sample: resume.sample,
    file: { name: source.name, format: source.format, bytes: source.bytes },
    state: trouble ?? (missing ? MISSING : { is: 'ready' }),
  };
}

const MISSING = {
  is: 'missing-source',
  words: 'Not found at its old place. Uplift’s own copy is whole.',
} as const;
