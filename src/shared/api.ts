import type { ResumeDocument } from '../core/resume/document';
import type { Result } from '../core/resume/result';
import type { Hidden, Work, WorkStep } from '../core/revision/work';
import type { Command } from './commands';
import type {
  Summary,
  Added,
  Entry,
  Library,
  LibraryFailure,
  Opened,
  OpenFailure,
  Peek,
  SourceState,
  Timeline,
  Version,
  VersionContent,
} from './library';
import type { Preferences } from './preferences';
import type {
  CheckFailure,
  CheckedFile,
  Events,
  ExportFailure,
  ExportOutcome,
  ExportProof,
  ExportRequest,
  PostingFile,
  ReturnedFailure,
  ReturnedFound,
  ReturnedReport,
  WindowState,
  WordPage,
} from './ipc';

/** The page's side of the contract in ipc.ts: what it can ask for, and what it is answered. */

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
  proveExport(request: ExportRequest): Promise<Result<ExportProof, ExportFailure>>;
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
