import { z } from 'zod';
import type { ResumeDocument } from '../core/resume/document';
import { SourceFormat } from '../core/resume/document';
import type { ReadError } from '../core/resume/errors';
import type { Misfit } from '../core/revision/refit';
import type { Work } from '../core/revision/work';
import { Aim } from '../core/revision/work';

/** What the page knows of the library. No path is in it: an id stands for a resume, a version or an exported file. */

/** The name of a resume, a version, or an exported file. */
export const Id = z.uuid();

const Moment = z.iso.datetime();
const Count = z.number().int().min(0);

/**
 * What the list shows of a resume without opening it, as the page worked it out. `rules` is the version of the scoring
 * data: with another one the page works it out again.
 */
export const Summary = z.object({
  rules: z.string().max(100),
  /** One for each bullet in order, 0 to 100; null where a bullet was not judged. */
  scores: z.array(z.number().nullable()).max(2000),
  /** The middle of the judged scores; null where none was judged. */
  middle: z.number().nullable(),
  checks: z.object({ passed: Count, of: Count }),
  fields: z.object({
    read: Count,
    toCheck: Count,
    /** What the fields to check are called; absent in a list from an older Uplift. */
    names: z.array(z.string().max(200)).max(200).optional(),
  }),
  rubric: z.object({ shown: Count, of: Count }),
  toDos: Count,
  /** The next best step in words; null where nothing is left. */
  next: z.string().max(2000).nullable(),
});
export type Summary = z.infer<typeof Summary>;

/** `words` say what happened and what is safe. A damaged one still opens where any of its parts can be read. */
export const EntryState = z.discriminatedUnion('is', [
  z.object({ is: z.literal('ready') }),
  /** The file is no longer at its old place; the copy in the library is whole. */
  z.object({ is: z.literal('missing-source'), words: z.string() }),
  z.object({ is: z.literal('damaged'), words: z.string() }),
  /** Written by a newer Uplift: it opens, and nothing is written to it. */
  z.object({ is: z.literal('newer'), words: z.string() }),
]);
export type EntryState = z.infer<typeof EntryState>;

/** One resume of the library. */
export const Entry = z.object({
  id: Id,
  /** The person's name as read, or the file's, until it is renamed. */
  name: z.string(),
  file: z.object({ name: z.string(), format: SourceFormat, bytes: Count }),
  /** null until the person said what it is for. */
  aim: Aim.nullable(),
  addedAt: Moment,
  openedAt: Moment.nullable(),
  editedAt: Moment.nullable(),
  /** null until the page gave one: `peekEntry` hands out what it needs for it. */
  summary: Summary.nullable(),
  sample: z.boolean(),
  state: EntryState,
});
export type Entry = z.infer<typeof Entry>;

/** `rebuilt`: the list was damaged and made anew from the folders. `read-only`: the library's folder cannot be written to. */
export interface Library {
  readonly entries: readonly Entry[];
  readonly notice: 'rebuilt' | 'read-only' | null;
}

/** Work that found no place when the file was read again. */
export type Dropped = Misfit;

/** A file that was exported: when, and what kind of copy it is. */
export interface ExportedCopy {
  readonly at: string;
  readonly mode: ExportRecord['mode'];
}

/**
 * A resume that is open. `id` stands for it in later calls.
 *
 * `source` is the file outside against the one that was read: `not-kept` where there is none (pasted text, the sample).
 */
export interface Opened {
  readonly id: string;
  /** As it was read. `replay(document, work)` gives the present one with its undo history. */
  readonly document: ResumeDocument;
  /** null on the first opening: nothing was done yet, and the aim is not known. */
  readonly work: Work | null;
  readonly source: SourceState;
  readonly entry: Entry;
  /** What could not be read of what was kept, in sentences; empty as a rule. */
  readonly damage: readonly string[];
  /** After the file was read again: what of the work no longer fits; empty as a rule. */
  readonly dropped: readonly Dropped[];
  /** The file that was opened is one that Uplift wrote from this resume: it is the resume that opened. */
  readonly exported?: ExportedCopy;
}

export const SourceState = z.enum(['same', 'changed', 'missing', 'not-kept']);
export type SourceState = z.infer<typeof SourceState>;

/** A refusal that is the program's own, not the file's. */
export interface ProgramError {
  readonly code: 'bad-request' | 'untrusted' | 'internal';
  readonly message: string;
  readonly remedy: string;
}

/** Why a file did not open. `file` is null where no file was reached; its id serves `retryWithPassword`. */
export interface OpenFailure {
  readonly error: ReadError | ProgramError | LibraryError;
  readonly file: { readonly id: string; readonly name: string } | null;
}

/** Why the library could not do it. What is on disk is then as it was before. */
export interface LibraryError {
  readonly code:
    'disk-full' | 'read-only' | 'in-use' | 'not-in-library' | 'newer-format' | 'damaged' | 'failed';
  readonly message: string;
  readonly remedy: string;
}
export interface LibraryFailure {
  readonly error: LibraryError | ProgramError;
}

/** `saved` by the person, or by the program before something replaced the work. */
export const Version = z.object({
  id: Id,
  name: z.string(),
  at: Moment,
  kind: z.enum(['saved', 'before-restore', 'before-reading-again']),
});
export type Version = z.infer<typeof Version>;

/** A version's whole content. */
export interface VersionContent {
  readonly version: Version;
  readonly document: ResumeDocument;
}

/** A file that was exported. `kept` facts came back the same when it was read again. */
export const ExportRecord = z.object({
  id: Id,
  at: Moment,
  mode: z.enum(['plain', 'keep', 'review', 'json', 'text', 'report-pdf', 'report-html']),
  written: z.string(),
  equal: z.boolean(),
  kept: Count,
  /** Of the file as it was written; absent in older records. */
  sha256: z.string().optional(),
});
export type ExportRecord = z.infer<typeof ExportRecord>;

/** The timeline of a resume, the newest first. */
export interface Timeline {
  readonly versions: readonly Version[];
  readonly exports: readonly ExportRecord[];
}

/** What the page needs to work out a summary. */
export interface Peek {
  readonly document: ResumeDocument;
  readonly aim: Aim | null;
}

/** One file of several that are being added. */
export interface AddProgress {
  readonly done: number;
  readonly of: number;
  readonly name: string;
  readonly outcome:
    | { readonly is: 'added' | 'known'; readonly entry: Entry }
    | { readonly is: 'failed'; readonly error: OpenFailure['error'] };
}

export interface Added {
  /** In the order of the files; one that the library held already stands here too. */
  readonly entries: readonly Entry[];
  /** `locked` serves `retryWithPassword` where the file asks for a password, null for other failures. */
  readonly failed: readonly {
    readonly name: string;
    readonly error: OpenFailure['error'];
    readonly locked: string | null;
  }[];
  readonly cancelled: boolean;
}
