import type { ResumeDocument } from '../../core/resume/document';
import { refuse, type Result } from '../../core/resume/result';
import type {
  Command,
  ExportFailure,
  ExportOutcome,
  Opened,
  OpenFailure,
  ProgramError,
  WindowState,
} from '../../shared/ipc';
import * as session from './session';

/** The one place that speaks with the main process. */

const BROKEN: ProgramError = {
  code: 'internal',
  message: 'Uplift could not finish this.',
  remedy: 'Try again. If it happens again, start Uplift anew; your file was not changed.',
};

let latest = 0;

/** Only the answer to the latest request counts: an older one was overtaken. */
async function open(request: () => Promise<Result<Opened | null, OpenFailure>>): Promise<void> {
  const turn = ++latest;
  const reply = await request().catch(() => refuse<OpenFailure>({ error: BROKEN, file: null }));
  if (turn !== latest) return;
  if (!reply.ok) session.readingFailed(reply.error);
  else if (reply.value) session.resumeRead(reply.value);
  else session.readingCancelled();
}

export function chooseResume(): Promise<void> {
  return open(() => window.uplift.chooseResume());
}

export function openDropped(file: File): Promise<void> {
  return open(() => window.uplift.openDropped(file));
}

export function openSample(): Promise<void> {
  return open(() => window.uplift.openSample());
}

export function openPasted(text: string): Promise<void> {
  return open(() => window.uplift.openPasted(text));
}

export function retryWithPassword(id: string, password: string): Promise<void> {
  return open(() => window.uplift.retryWithPassword({ id, password }));
}

export function cancelReading(): void {
  latest += 1;
  session.readingCancelled();
  void window.uplift.cancelReading();
}

/** Writes the plain one-column copy. null where the person cancelled the dialog. */
export async function exportPlain(
  document: ResumeDocument,
): Promise<Result<ExportOutcome | null, ExportFailure>> {
  const { pageSize } = session.useSession.getState();
  const reply = await window.uplift
    .exportClean({ document, pageSize })
    .catch(() => refuse<ExportFailure>({ error: BROKEN }));
  if (reply.ok && reply.value) session.exportWritten(document);
  return reply;
}

function windowStateOf({ stage, draft, dialog, waiting }: session.Session): WindowState {
  const bench = stage.phase === 'ready' ? stage : null;
  const work = stage.phase === 'ready' ? stage : stage.behind;
  return {
    title: bench ? titleOf(bench.history.present) : null,
    edited: work !== null && session.isEdited(work, draft),
    undo: bench?.history.past.at(-1)?.name ?? null,
    redo: bench?.history.future[0]?.name ?? null,
    view: bench?.view ?? null,
    dialogOpen: dialog !== null || waiting !== null,
  };
}

function titleOf({ contact, source }: ResumeDocument): string {
  return contact.name ?? source.name;
}

/** Tells the window its title and menus whenever they change, and keeps the preferences. */
function reportChanges(): void {
  let told = '';
  session.useSession.subscribe((now, before) => {
    const state = windowStateOf(now);
    const telling = JSON.stringify(state);
    if (telling !== told) void window.uplift.setWindowState(state);
    told = telling;
    const { level, pageSize } = now;
    if (level !== before.level || pageSize !== before.pageSize) {
      void window.uplift.setPreferences({ level, pageSize });
    }
  });
}

/** Listens to the main process, then says that it may send what waited. */
export async function connect(runCommand: (command: Command) => void): Promise<void> {
  window.uplift.onOpening(({ name }) => session.readingBegan(name));
  window.uplift.onOpened((opened) => {
    latest += 1;
    session.resumeRead(opened);
  });
  window.uplift.onOpenFailed((failure) => {
    latest += 1;
    session.readingFailed(failure);
  });
  window.uplift.onCommand(runCommand);
  session.preferencesRead(await window.uplift.ready());
  reportChanges();
}
