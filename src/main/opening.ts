import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ResumeDocument } from '../core/resume/document';
import type { ReadError } from '../core/resume/errors';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { FilePool } from '../documents/isolation/reader-pool';
import { MAX_FILE_BYTES } from '../documents/read/limits';
import { FILE_TOO_LARGE, refusal } from '../documents/read/refusal';
import type { Opened, OpenFailure } from '../shared/library';
import * as entries from './library/entries';
import { findExported, type FoundExport } from './library/exported';
import type { SourceFile } from './library/entries';
import { relocate, takeReading } from './library/reading-again';
import type { Shelf } from './library/shelf';

/** Opens resumes: reads the bytes, has them read in a process of their own, and takes them into the library. */
export interface Opening {
  readonly shelf: Shelf;
  readonly pool: FilePool;
  /** Told the name of each file whose reading begins, and its number in this sitting. */
  readonly onReading: (name: string, reading: number) => void;
  /** Files that asked for a password. */
  readonly locked: Map<string, SourceFile>;
  /** Every path that was opened in this sitting. */
  readonly seen: Set<string>;
  reading: AbortController | null;
  /** How many readings have begun in this sitting. */
  lastReading: number;
}

export type OpenResult = Result<Opened | null, OpenFailure>;

const NOT_FOUND: ReadError = {
  code: 'not-found',
  message: 'The file is no longer there.',
  remedy: 'It may have been moved or renamed. Choose it again.',
};

const NOT_A_FILE: ReadError = {
  code: 'unsupported-format',
  message: 'This is a folder, not a file.',
  remedy: 'Open one resume: PDF, Word, ODT, RTF, text, Markdown or JSON Resume.',
};

const NOT_READABLE: ReadError = {
  code: 'not-found',
  message: 'The file is there, but it may not be read.',
  remedy: 'Check its permissions, or whether another program holds it.',
};

/** The fictional resume that ships with the program. */
export function samplePath(appPath: string): string {
  return join(appPath, 'fixtures/resumes/marisol-vega.docx');
}

/** A file that the library knows opens with the work done on it; any other is read and taken in. */
export async function openPath(opening: Opening, path: string): Promise<OpenResult> {
  opening.seen.add(path);
  const file = await readSourceFile(path);
  if (!file.ok) {
    return refuse({ error: file.error, file: { id: randomUUID(), name: basename(path) } });
  }
  return openFile(opening, file.value);
}

export async function openSample(opening: Opening, appPath: string): Promise<OpenResult> {
  const file = await readSourceFile(samplePath(appPath));
  if (!file.ok) return refuse({ error: file.error, file: null });
  return openFile(opening, { ...file.value, outside: null, sample: true });
}

export function openText(opening: Opening, text: string): Promise<OpenResult> {
  const bytes = new TextEncoder().encode(text);
  return openFile(opening, { name: 'Pasted text.txt', bytes, outside: null, sample: false });
}

export async function retry(opening: Opening, id: string, password: string): Promise<OpenResult> {
  const file = opening.locked.get(id);
  if (!file) return refuse({ error: NOT_FOUND, file: null });
  const answer = await openFile(opening, file, password);
  if (answer.ok) opening.locked.delete(id);
  return answer;
}

export async function openEntry({ shelf }: Opening, id: string): Promise<OpenResult> {
  const opened = await entries.open(shelf, id);
  if (opened.ok) return opened;
  const name = shelf.listed.get(id)?.resume.source.name;
  const file = name === undefined ? null : { id, name };
  return refuse({ error: opened.error, file });
}

async function openFile(
  opening: Opening,
  file: SourceFile,
  password?: string,
): Promise<OpenResult> {
  const { shelf, locked } = opening;
  const known = await openKnown(opening, file);
  if (known) return succeed(known);
  const exported = await findExported(shelf, file.bytes);
  if (exported) return openExported(opening, exported);
  const document = await readFor(opening, file, password);
  if (document === null) return succeed(null);
  if (!document.ok) {
    const id = randomUUID();
    if (document.error.code === 'encrypted') locked.set(id, file);
    return refuse({ error: document.error, file: { id, name: file.name } });
  }
  const { resume } = await entries.add(shelf, file, document.value);
  return openEntry(opening, resume.id);
}

/** A copy that Uplift wrote leads to the resume that it was written from. */
async function openExported(opening: Opening, { id, copy }: FoundExport): Promise<OpenResult> {
  const opened = await openEntry(opening, id);
  return opened.ok && opened.value ? succeed({ ...opened.value, exported: copy }) : opened;
}

/** Where the known resume's own file is gone, this one takes its place. */
async function openKnown({ shelf }: Opening, file: SourceFile): Promise<Opened | null> {
  const id = entries.findKnown(shelf, file);
  const listed = id === null ? undefined : shelf.listed.get(id);
  if (id === null || !listed) return null;
  const entry = await entries.entryNow(shelf, listed);
  const { path } = listed.resume.source;
  if (file.outside && (path === null || entry.state.is === 'missing-source') && !file.sample) {
    await relocate(shelf, id, file.outside.path);
  }
  const opened = await entries.open(shelf, id);
  return opened.ok ? opened.value : null;
}

/** The document, a reason, or null where the reading was cancelled. The reading before is given up. */
async function readFor(
  opening: Opening,
  { name, bytes }: Pick<SourceFile, 'name' | 'bytes'>,
  password?: string,
): Promise<Result<ResumeDocument, ReadError> | null> {
  opening.reading?.abort();
  const mine = new AbortController();
  opening.reading = mine;
  opening.lastReading += 1;
  opening.onReading(name, opening.lastReading);
  try {
    const file = { name, bytes, ...(password === undefined ? {} : { password }) };
    return fitForUse(await opening.pool.read(file, mine.signal));
  } catch (cause) {
    if (mine.signal.aborted) return null;
    throw cause;
  }
}

export function fitForUse(
  answer: Result<ResumeDocument, ReadError>,
): Result<ResumeDocument, ReadError> {
  const error = answer.ok ? refusal(answer.value) : null;
  return error ? refuse(error) : answer;
}

/** Reads the person's file of a resume once more, and takes it as the new base. */
export async function readAgain(
  opening: Opening,
  id: string,
  password: string | null,
): Promise<OpenResult> {
  const read = await readOutside(opening, id, password);
  if (read === null) return succeed(null);
  if (!read.ok) return read;
  const { file, document } = read.value;
  const modified = file.outside?.modified ?? Date.now();
  const taken = await takeReading(opening.shelf, id, { bytes: file.bytes, modified, document });
  if (taken.ok) return taken;
  return refuse({ error: taken.error, file: { id, name: file.name } });
}

/** What the person's file says now; nothing is taken over. */
export async function readChanged(
  opening: Opening,
  id: string,
): Promise<Result<ResumeDocument, OpenFailure>> {
  const read = await readOutside(opening, id, null);
  if (read?.ok) return succeed(read.value.document);
  return read ?? refuse({ error: NOT_FOUND, file: null });
}

async function readOutside(
  opening: Opening,
  id: string,
  password: string | null,
): Promise<Result<{ file: SourceFile; document: ResumeDocument }, OpenFailure> | null> {
  const source = opening.shelf.listed.get(id)?.resume.source;
  if (typeof source?.path !== 'string') return refuse({ error: NOT_FOUND, file: null });
  const failure = (error: ReadError) => refuse({ error, file: { id, name: source.name } });
  const file = await readSourceFile(source.path);
  if (!file.ok) return failure(file.error);
  const document = await readFor(opening, file.value, password ?? undefined);
  if (document === null) return null;
  return document.ok
    ? succeed({ file: file.value, document: document.value })
    : failure(document.error);
}

/** Every file of the person that Uplift knows of: none of them may be written to. */
export function knownPaths({ shelf, seen }: Opening): string[] {
  const listed = [...shelf.listed.values(), ...shelf.removed.values()];
  return [...seen, ...listed.flatMap(({ resume }) => resume.source.path ?? [])];
}

export async function readSourceFile(path: string): Promise<Result<SourceFile, ReadError>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return refuse(NOT_A_FILE);
    if (facts.size > MAX_FILE_BYTES) return refuse(FILE_TOO_LARGE);
    const outside = { path, modified: facts.mtimeMs };
    const bytes = new Uint8Array(await readFile(path));
    return succeed({ name: basename(path), bytes, outside, sample: false });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? NOT_FOUND : NOT_READABLE);
  }
}
