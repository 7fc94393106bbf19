import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { aimCommand, type Command } from '../../shared/commands';
import type { ExportFailure, ExportOutcome, WindowState } from '../../shared/ipc';
import type { Opened, OpenFailure, ProgramError } from '../../shared/library';
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
  const { pageSize, stage } = session.useSession.getState();
  if (stage.phase !== 'ready') return succeed(null);
  const reply = await window.uplift
    .exportResume({ mode: 'plain', id: stage.id, document, fileName: null, pageSize })
    .catch(() => refuse<ExportFailure>({ error: BROKEN }));
  if (reply.ok && reply.value) session.exportWritten(document);
  return reply;
}

const ANYWHERE: readonly Command[] = [
  ...(['open', 'paste-text', 'sample', 'home', 'zoom-in', 'zoom-out', 'zoom-reset'] as const),
  ...(['next-pane', 'previous-pane'] as const),
];

function windowStateOf(
  { stage, draft, dialog, waiting, level }: session.Session,
  known: readonly Command[],
): WindowState {
  const bench = stage.phase === 'ready' ? stage : null;
  const work = stage.phase === 'ready' ? stage : stage.behind;
  const dialogOpen = dialog !== null || waiting !== null;
  return {
    title: bench ? titleOf(bench.history.present) : null,
    edited: work !== null && session.isEdited(work, draft),
    undo: bench?.history.past.at(-1)?.name ?? null,
    redo: bench?.history.future[0]?.name ?? null,
    available: known.filter((id) => ANYWHERE.includes(id) || (bench && !dialogOpen)),
    ticked: bench ? [`view-${bench.view}`, aimCommand(level)] : [],
    dialogOpen,
  };
}

function titleOf({ contact, source }: ResumeDocument): string {
  return contact.name ?? source.name;
}

/** One step larger or smaller, or 0 for actual size. The main process keeps it between 80 and 200 %. */
export async function zoom(step: -1 | 0 | 1): Promise<void> {
  const { zoom: now } = await window.uplift.getPreferences();
  const next = step === 0 ? 1 : Math.round(now * 10 + step) / 10;
  await window.uplift.setPreferences({ zoom: Math.min(2, Math.max(0.8, next)) });
}

/** Tells the window its title and menus whenever they change, and keeps the preferences. */
function reportChanges(known: readonly Command[]): void {
  let told = '';
  session.useSession.subscribe((now, before) => {
    const state = windowStateOf(now, known);
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
export async function connect(
  runCommand: (command: Command) => void,
  known: readonly Command[],
): Promise<void> {
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
  window.uplift.onClosing(() => {
    session.textLeft();
    void window.uplift.readyToClose(!windowStateOf(session.useSession.getState(), known).edited);
  });
  session.preferencesRead(await window.uplift.ready(known));
  reportChanges(known);
}
