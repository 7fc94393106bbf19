import { z } from 'zod';
import { ResumeDocument } from '../core/resume/document';
import type { ReadError, WriteError } from '../core/resume/errors';
import type { Leak } from '../core/resume/leak';
import type { ExportReceipt, RoundTrip } from '../core/resume/receipt';
import type { Result } from '../core/resume/result';
import type { ReturnedCopy } from '../core/resume/returned';
import { Hidden, PageSize, Work, WorkStep } from '../core/revision/work';
import { Command } from './commands';
import {
  Id,
  Summary,
  type Added,
  type AddProgress,
  type Entry,
  type Library,
  type LibraryError,
  type LibraryFailure,
  type Opened,
  type OpenFailure,
  type Peek,
  type ProgramError,
  type SourceState,
  type Timeline,
  type Version,
  type VersionContent,
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

/** A fresh one-column copy of the document. */
const PlainExport = AnyExport.extend({
  mode: z.literal('plain'),
  document: ResumeDocument,
  pageSize: PageSize,
});
export type PlainExport = z.infer<typeof PlainExport>;

/**
 * The person's own Word file with the steps done in it: `done` leads from the document as it was read to the present.
 * The file's bytes come from the library.
 */
const KeptExport = AnyExport.extend({
  mode: z.literal('keep'),
  done: z.array(WorkStep),
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

/**
 * null: the person cancelled the dialog or the reading. Answers and events travel apart and can overtake each other:
 * an `opening` that is not after `lastReading` is over. It is absent where the request itself was refused.
 */
export type OpenAnswer = Result<Opened | null, OpenFailure> & {
  readonly lastReading?: number;
  /** The file was not opened: it looks like a review copy that came back, and the person says what to do. */
  readonly returned?: ReturnedFound;
};
type OpenReply = Promise<OpenAnswer>;
export type CheckReply = Promise<Result<CheckedFile | null, CheckFailure>>;
export type ReturnedReply = Promise<Result<ReturnedReport | null, ReturnedFailure>>;
type LibraryReply<T> = Promise<Result<T, LibraryFailure>>;
type AddReply = Promise<Result<Added | null, LibraryFailure>>;

type Unsubscribe = () => void;

/** What the preload puts at `window.uplift`. `Dropped` is the browser's `File`. */
export interface Api<Dropped = unknown> {
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;

  /**
   * The page listens now: files given before the window was there are sent. `commands` are those that the page can do;
   * the menus hold no other. Answers with the preferences.
   */
  ready(commands: readonly Command[]): Promise<Preferences>;

  // Opening. The same file (by its bytes or its place) opens its entry, with the work done on it.
  chooseResume(): OpenReply;
  openDropped(file: Dropped): OpenReply;
  openSample(): OpenReply;
  openPasted(text: string): OpenReply;
  /** The password is used once and not kept. */
  retryWithPassword(input: { readonly id: string; readonly password: string }): OpenReply;
  /** The request that is being read answers null. */
  cancelReading(): Promise<void>;
  /** Adds several to the library without opening them; `onAdding` tells of each. null: the dialog was cancelled. */
  chooseSeveral(what: 'files' | 'folder'): AddReply;
  openSeveral(files: readonly Dropped[]): AddReply;
  /** What was added stays; the request answers with `cancelled`. */
  cancelAdding(): Promise<void>;

  // The library.
  listLibrary(): Promise<Library>;
  openEntry(id: string): OpenReply;
  /** For working out the summary of an entry that was not opened. */
  peekEntry(id: string): LibraryReply<Peek>;
  saveSummary(input: { readonly id: string; readonly summary: Summary }): LibraryReply<Entry>;
  renameEntry(input: { readonly id: string; readonly name: string }): LibraryReply<Entry>;
  /** The same file with its work once more, as an entry of its own. */
  duplicateEntry(id: string): LibraryReply<Entry>;
  /** Out of the library; the file itself stays where it is. Until Uplift starts again it can be brought back. */
  removeEntry(id: string): LibraryReply<null>;
  restoreEntry(id: string): LibraryReply<Entry>;

  /** `document` is the present one. A request that a later one overtook answers with the later one's time. */
  saveWork(input: {
    readonly id: string;
    readonly work: Work;
    readonly document: ResumeDocument;
    readonly summary: Summary | null;
  }): LibraryReply<{ savedAt: string }>;
  saveVersion(input: {
    readonly id: string;
    readonly name: string;
    readonly document: ResumeDocument;
    /** `saved` where absent. */
    readonly kind?: 'saved' | 'before-restore';
  }): LibraryReply<Version>;
  listVersions(id: string): LibraryReply<Timeline>;
  readVersion(input: {
    readonly id: string;
    readonly version: string;
  }): LibraryReply<VersionContent>;

  // The file outside.
  /** Reads the file again and takes it as the new base; work that no longer fits is listed in `dropped`. */
  readAgain(input: { readonly id: string; readonly password: string | null }): OpenReply;
  /** What the changed file says, to compare; nothing is taken over. */
  readChanged(id: string): Promise<Result<ResumeDocument, OpenFailure>>;
  /** The change is known and ignored: `source` is `same` until the file changes again. */
  keepMine(id: string): LibraryReply<null>;
  /** Asks where the file is now. null: the dialog was cancelled. */
  locateSource(id: string): LibraryReply<{ entry: Entry; source: SourceState } | null>;
  /** False where the file is no longer there. */
  showSource(id: string): Promise<boolean>;

  // The review copy that comes back.
  /** Says what became of each suggestion. null: the dialog was cancelled. */
  compareReturned(input: { readonly id: string; readonly token: string | null }): ReturnedReply;
  /** Opens a file that looks like a returned copy as a resume of its own. */
  openAsOwn(token: string): OpenReply;

  /** Asks for a Word file or PDF and checks it before it is sent. null: the dialog was cancelled. */
  checkFile(input: {
    readonly document: ResumeDocument;
    readonly hidden: readonly Hidden[];
  }): CheckReply;

  /** Asks for the file of a job posting and reads its text. null: the dialog was cancelled. */
  choosePosting(): Promise<Result<PostingFile | null, CheckFailure>>;

  // Export.
  /** Writes to a temporary place, reads it back and compares: the proof before the person saves. */
  proveExport(request: ExportRequest): Promise<Result<ExportReceipt, ExportFailure>>;
  /** Asks where to save, writes, reads back, compares. null: the dialog was cancelled. */
  exportResume(request: ExportRequest): Promise<Result<ExportOutcome | null, ExportFailure>>;
  /** Makes the steps in a copy of the resume's own Word file, for the frame that draws it. */
  drawWordPage(input: {
    readonly id: string;
    readonly done: readonly WorkStep[];
  }): LibraryReply<WordPage>;
  /** Puts a text on the clipboard. */
  copyText(text: string): Promise<void>;
  /** Opens it with the program that the desktop has for it. False where that failed. */
  openExported(id: string): Promise<boolean>;
  showExported(id: string): Promise<void>;
  /** Asks where to save a PDF of an exported plain copy. Answers with the PDF's name and an id of its own; null also for other copies. */
  makePdf(id: string): Promise<Result<{ id: string; name: string } | null, ExportFailure>>;

  /** Deletes the whole library from the disk and answers with how many resumes went. */
  wipeEverything(): LibraryReply<number>;
  /** Shows the library's folder in the desktop's file manager. */
  showLibrary(): Promise<void>;

  getPreferences(): Promise<Preferences>;
  setPreferences(change: Partial<Preferences>): Promise<Preferences>;
  setWindowState(state: WindowState): Promise<void>;
  /** After `closing`: `saved` is false where something could not be saved; the person is then asked. */
  readyToClose(saved: boolean): Promise<void>;

  onOpening(listener: (event: Events['opening']) => void): Unsubscribe;
  onOpened(listener: (event: Events['opened']) => void): Unsubscribe;
  onOpenFailed(listener: (event: Events['open-failed']) => void): Unsubscribe;
  onCommand(listener: (event: Events['command']) => void): Unsubscribe;
  onSourceChanged(listener: (event: Events['source-changed']) => void): Unsubscribe;
  onLibraryChanged(listener: () => void): Unsubscribe;
  onAdding(listener: (event: Events['adding']) => void): Unsubscribe;
  onClosing(listener: () => void): Unsubscribe;
}
