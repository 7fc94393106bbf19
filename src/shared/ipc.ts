import { z } from 'zod';
import { ResumeDocument } from '../core/resume/document';
import { ReadError, WriteError } from '../core/resume/errors';
import { ExportReceipt } from '../core/resume/receipt';
import type { Result } from '../core/resume/result';
import { Level } from '../core/resume/vocabulary';

/**
 * The contract between the page and the main process. The page never sees or sends a path: the main process owns the
 * dialogs and answers with ids. What enters the main process is checked against `endpoints`; what leaves it is typed.
 */

/** A resume that was read. `id` stands for the file in later calls. */
export const Opened = z.object({ id: z.string(), document: ResumeDocument });
export type Opened = z.infer<typeof Opened>;

/** A refusal that is the program's own, not the file's. */
export const ProgramError = z.object({
  code: z.enum(['bad-request', 'untrusted', 'internal']),
  message: z.string(),
  remedy: z.string(),
});
export type ProgramError = z.infer<typeof ProgramError>;

/** Why a file did not open. `file` is null where no file was reached; its id serves `retryWithPassword`. */
export const OpenFailure = z.object({
  error: z.union([ReadError, ProgramError]),
  file: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type OpenFailure = z.infer<typeof OpenFailure>;

export const ExportFailure = z.object({ error: z.union([WriteError, ProgramError]) });
export type ExportFailure = z.infer<typeof ExportFailure>;

/** A file that was written, read back and compared. `id` serves `showExported`. */
export const ExportOutcome = z.object({ id: z.string(), receipt: ExportReceipt });
export type ExportOutcome = z.infer<typeof ExportOutcome>;

export const PageSize = z.enum(['letter', 'a4']);
export type PageSize = z.infer<typeof PageSize>;

/** Kept between sittings. The theme acts through the system's colour scheme, which the page follows. */
export const Preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  level: Level,
  pageSize: PageSize,
});
export type Preferences = z.infer<typeof Preferences>;

/** The views of a resume, in the order of the sidebar and of their keys. */
export const VIEWS = ['edit', 'parser', 'checklist', 'keywords', 'level'] as const;
export const View = z.enum(VIEWS);
export type View = z.infer<typeof View>;

/** What the native menus send to the page. */
export const Command = z.enum([
  'open',
  'paste-text',
  'sample',
  'home',
  'export',
  'undo',
  'redo',
  'next-to-do',
  'previous-to-do',
  'next-pane',
  'previous-pane',
  'view-edit',
  'view-parser',
  'view-checklist',
  'view-keywords',
  'view-level',
]);
export type Command = z.infer<typeof Command>;

/**
 * What the window's title and menus need to know. `undo` and `redo` name the step ("replace bullet"), null where there is none.
 * `edited` is true while changes exist that no export holds; `dialogOpen` while menu commands on the resume must wait.
 */
export const WindowState = z.object({
  title: z.string().nullable(),
  edited: z.boolean(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  view: View.nullable(),
  dialogOpen: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

const nothing = z.undefined();

/** Every request the main process answers, with the shape it accepts. The channel has the endpoint's name. */
export const endpoints = {
  ready: nothing,
  chooseResume: nothing,
  /** Sent by the preload alone, which asks Electron for the dropped file's path. */
  openDropped: z.object({ path: z.string().min(1) }),
  openSample: nothing,
  openPasted: z.object({ text: z.string().max(1_000_000) }),
  retryWithPassword: z.object({ id: z.string(), password: z.string().max(1000) }),
  cancelReading: nothing,
  exportClean: z.object({ document: ResumeDocument, pageSize: PageSize }),
  showExported: z.object({ id: z.string() }),
  getPreferences: nothing,
  setPreferences: Preferences.partial(),
  setWindowState: WindowState,
} as const satisfies Record<string, z.ZodType>;
export type EndpointName = keyof typeof endpoints;

/** What the main process tells the page unasked: a file from the command line or "Open with", and menu commands. */
export interface Events {
  /** Reading began, whoever asked for it. */
  readonly opening: { readonly name: string };
  readonly opened: Opened;
  readonly 'open-failed': OpenFailure;
  readonly command: Command;
}
export type EventName = keyof Events;

/** null: the person cancelled the dialog or the reading. */
type OpenReply = Promise<Result<Opened | null, OpenFailure>>;

type Unsubscribe = () => void;

/** What the preload puts at `window.uplift`. `Dropped` is the browser's `File`. */
export interface Api<Dropped = unknown> {
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;

  /** The page listens now: files given before the window was there are sent. Answers with the preferences. */
  ready(): Promise<Preferences>;
  chooseResume(): OpenReply;
  openDropped(file: Dropped): OpenReply;
  openSample(): OpenReply;
  openPasted(text: string): OpenReply;
  /** The password is used once and not kept. */
  retryWithPassword(input: { readonly id: string; readonly password: string }): OpenReply;
  /** The request that is being read answers null. */
  cancelReading(): Promise<void>;
  exportClean(input: {
    readonly document: ResumeDocument;
    readonly pageSize: PageSize;
  }): Promise<Result<ExportOutcome | null, ExportFailure>>;
  showExported(id: string): Promise<void>;
  getPreferences(): Promise<Preferences>;
  setPreferences(change: Partial<Preferences>): Promise<Preferences>;
  setWindowState(state: WindowState): Promise<void>;

  onOpening(listener: (event: Events['opening']) => void): Unsubscribe;
  onOpened(listener: (event: Events['opened']) => void): Unsubscribe;
  onOpenFailed(listener: (event: Events['open-failed']) => void): Unsubscribe;
  onCommand(listener: (event: Events['command']) => void): Unsubscribe;
}
