import { z } from 'zod';
import { ResumeDocument } from '../core/resume/document';
import type { ReadError, WriteError } from '../core/resume/errors';
import type { Leak } from '../core/resume/leak';
import { PlainLookName } from '../core/resume/plain-look-name';
import type { ExportReceipt, RoundTrip } from '../core/resume/receipt';
import type { ReturnedCopy } from '../core/resume/returned';
import { Hidden, PageSize, Work, WorkStep } from '../core/revision/work';
import { Command } from './commands';
import {
  Id,
  Summary,
  type AddProgress,
  type LibraryError,
  type Opened,
  type OpenFailure,
  type ProgramError,
  type SourceState,
} from './library';
import { Preferences } from './preferences';

/**
 * The contract between the page and the main process. The page never sees or sends a path: the main process owns the
 * dialogs and answers with ids. What enters the main process is checked against `endpoints`; what leaves it is typed.
 */

export interface ExportFailure {
  readonly error: WriteError | LibraryError | ProgramError;
}

/** A file that reads like a review copy that was sent. `token` stands for it, `resume` for the resume that it belongs to. */
export interface ReturnedFound {
  readonly token: string;
  readonly resume: string;
  readonly name: string;
  readonly sentAt: string;
}

/** A returned copy against the copy that was sent. */
export interface ReturnedReport {
  /** The returned file's name. */
  readonly name: string;
  readonly sent: { readonly at: string; readonly written: string; readonly author: string };
  readonly copy: ReturnedCopy;
}

/** A file that will be sent: what it tells and should not, and its facts against the open resume's. */
export interface CheckedFile {
  readonly name: string;
  readonly leaks: readonly Leak[];
  readonly facts: RoundTrip;
  readonly notChecked: readonly string[];
}

export interface CheckFailure {
  readonly error: ReadError | ProgramError;
}

/** The text of a job posting, read from a file. */
export interface PostingFile {
  readonly name: string;
  readonly text: string;
}

export interface ReturnedFailure {
  readonly error:
    | ReadError
    | LibraryError
    | ProgramError
    | { readonly code: 'nothing-sent'; readonly message: string; readonly remedy: string };
}

/** A trial copy, read back and compared. `file` is what was written where a Word file was. */
export interface ExportProof {
  readonly receipt: ExportReceipt;
  readonly file: Uint8Array | null;
}

/** A file that was written, read back and compared. `id` serves `openExported`, `showExported` and `makePdf`. */
export interface ExportOutcome {
  readonly id: string;
  readonly receipt: ExportReceipt;
}

/**
 * `id` is the resume's; `fileName` the suggestion in the save dialog, null for the usual one. `hidden` is looked for in what
 * is written; a hit whose id is not in `accepted` keeps it from being saved. `anyway`: save although facts read differently.
 */
const AnyExport = z.object({
  id: Id,
  fileName: z.string().max(200).nullable(),
  hidden: z.array(Hidden),
  accepted: z.array(z.string().max(100)).max(1000),
  anyway: z.boolean(),
});

/** A file for the frame that draws it. `asRead` says why the edits are not in it; null where they are. */
export interface WordPage {
  readonly bytes: Uint8Array;
  readonly asRead: string | null;
}

/** A fresh one-column copy of the document. `pages`: how many it should fit by less white space; null as it comes. */
const PlainExport = AnyExport.extend({
  mode: z.literal('plain'),
  document: ResumeDocument,
  pageSize: PageSize,
  look: PlainLookName,
  pages: z.number().int().min(1).max(9).nullable(),
});
export type PlainExport = z.infer<typeof PlainExport>;

/**
 * The person's own Word file with the steps done in it: `done` leads from the document as it was read to the present.
 * The file's bytes come from the library.
 */
const KeptExport = AnyExport.extend({
  mode: z.literal('keep'),
  done: z.array(WorkStep),
  /** The header's contact details go into the page. */
  contactIntoPage: z.boolean(),
});

/** The same as tracked changes, signed by `author`. A comment's `target` is a bullet's id or `document`. */
const ReviewExport = KeptExport.extend({
  mode: z.literal('review'),
  author: z.string().trim().min(1).max(100),
  comments: z.array(z.object({ target: z.string(), text: z.string().min(1) })).max(1000),
});

/** The fields as JSON Resume, or the words as plain text. */
const DataExport = AnyExport.extend({ mode: z.enum(['json', 'text']), document: ResumeDocument });

/** The review of the document as a page that needs nothing else. `page` is its HTML. */
const ReportExport = AnyExport.extend({
  mode: z.enum(['report-pdf', 'report-html']),
  document: ResumeDocument,
  page: z.string().max(10_000_000),
});

/** What to write. */
export const ExportRequest = z.discriminatedUnion('mode', [
  PlainExport,
  KeptExport,
  ReviewExport,
  DataExport,
  ReportExport,
]);
export type ExportRequest = z.infer<typeof ExportRequest>;

/**
 * What the window's title and menus need to know. `undo` and `redo` name the step ("replace bullet"), null where there is
 * none. `edited` is true while something is not saved yet. `dialogOpen`: undo and redo stay the text field's own.
 */
export const WindowState = z.object({
  title: z.string().max(1000).nullable(),
  edited: z.boolean(),
  undo: z.string().max(1000).nullable(),
  redo: z.string().max(1000).nullable(),
  /** The commands that would do something now. */
  available: z.array(Command),
  /** Those that are on: the view, the aim, the theme, the panes. */
  ticked: z.array(Command),
  dialogOpen: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

const nothing = z.undefined();
const resume = z.object({ id: Id });
const Name = z.string().trim().min(1).max(200);
const Paths = z.array(z.string().min(1).max(10_000)).min(1).max(1000);

/** Every request the main process answers, with the shape it accepts. The channel has the endpoint's name. */
export const endpoints = {
  ready: z.object({ commands: z.array(Command) }),

  chooseResume: nothing,
  /** Sent by the preload alone, which asks Electron for the dropped file's path. */
  openDropped: z.object({ path: z.string().min(1).max(10_000) }),
  openSample: nothing,
  openPasted: z.object({ text: z.string().max(1_000_000) }),
  retryWithPassword: z.object({ id: Id, password: z.string().max(1000) }),
  cancelReading: nothing,
  chooseSeveral: z.object({ what: z.enum(['files', 'folder']) }),
  /** Sent by the preload alone. A folder stands for the files in it. */
  openSeveral: z.object({ paths: Paths }),
  cancelAdding: nothing,

  listLibrary: nothing,
  openEntry: resume,
  peekEntry: resume,
  saveSummary: z.object({ id: Id, summary: Summary }),
  renameEntry: z.object({ id: Id, name: Name }),
  duplicateEntry: resume,
  removeEntry: resume,
  restoreEntry: resume,
  wipeEverything: nothing,
  showLibrary: nothing,

  saveWork: z.object({
    id: Id,
    work: Work,
    document: ResumeDocument,
    summary: Summary.nullable(),
  }),
  saveVersion: z.object({
    id: Id,
    name: Name,
    document: ResumeDocument,
    kind: z.enum(['saved', 'before-restore']).default('saved'),
  }),
  listVersions: resume,
  readVersion: z.object({ id: Id, version: Id }),

  readAgain: z.object({ id: Id, password: z.string().max(1000).nullable() }),
  readChanged: resume,
  keepMine: resume,
  locateSource: resume,
  showSource: resume,

  /** `token` of a file that was found; null asks for one. */
  compareReturned: z.object({ id: Id, token: Id.nullable() }),
  openAsOwn: z.object({ token: Id }),

  choosePosting: nothing,
  checkFile: z.object({ document: ResumeDocument, hidden: z.array(Hidden) }),
  proveExport: ExportRequest,
  exportResume: ExportRequest,
  drawWordPage: resume.extend({ done: z.array(WorkStep) }),
  copyText: z.object({ text: z.string().max(200_000) }),
  openExported: resume,
  showExported: resume,
  makePdf: resume,

  getPreferences: nothing,
  setPreferences: Preferences.partial(),
  setWindowState: WindowState,
  readyToClose: z.object({ saved: z.boolean() }),
} as const satisfies Record<string, z.ZodType>;
export type EndpointName = keyof typeof endpoints;

/** What the main process tells the page unasked. */
export interface Events {
  /** Reading began, whoever asked for it. `reading` counts the readings of this sitting from 1. */
  readonly opening: { readonly name: string; readonly reading: number };
  /** A file from the command line, "Open with" or Open Recent. */
  readonly opened: Opened;
  readonly 'open-failed': OpenFailure;
  readonly command: Command;
  /** The file of an open resume changed, moved or came back outside Uplift. Told once for each change. */
  readonly 'source-changed': { readonly id: string; readonly source: SourceState };
  /** An entry came, went or changed by another way than the page's own request. */
  readonly 'library-changed': null;
  readonly adding: AddProgress;
  /** The window is about to close: save what is not saved, then answer with `readyToClose`. */
  readonly closing: null;
}
export type EventName = keyof Events;
