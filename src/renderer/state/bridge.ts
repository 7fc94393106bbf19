import type { ResumeDocument } from '../../core/resume/document';
import { refuse, type Result } from '../../core/resume/result';
import type { Command } from '../../shared/commands';
import type { ExportFailure, ExportOutcome, ExportProof, ExportRequest } from '../../shared/ipc';
import type { Added, LibraryFailure } from '../../shared/library';
import { saveNow, startAutosave, useSaving } from './autosave';
import { BROKEN } from './broken';
import { useDialogs } from './dialogs';
import * as library from './library';
import { useRealNames } from './real-names';
import * as session from './session';
import { changeSettings, settingsChange, settingsRead, useSettings } from './settings';
import { failureTold, open, openedTold, readingTold } from './openings';
import { isNarrow } from '../shell/use-narrow';
import { resumeFound } from './start';
import { availableToldAs, windowStateOf } from './window-state';

/** Opening and exporting through the main process, and what it tells unasked. */

export function chooseResume(): Promise<boolean> {
  return open(() => window.uplift.chooseResume());
}

export function openSample(): Promise<boolean> {
  return open(() => window.uplift.openSample());
}

export function openPasted(text: string): Promise<boolean> {
  return open(() => window.uplift.openPasted(text));
}

export function openEntry(id: string): Promise<boolean> {
  return open(() => window.uplift.openEntry(id));
}

export function retryWithPassword(id: string, password: string): Promise<boolean> {
  return open(() => window.uplift.retryWithPassword({ id, password }));
}

/** Takes the changed file as the new base of the work. */
export function readAgain(id: string, password: string | null = null): Promise<boolean> {
  return open(() => window.uplift.readAgain({ id, password }));
}

/** One file opens; several, or a folder, are added to the library. */
export async function openDropped(files: readonly File[], folders: boolean): Promise<void> {
  const [file] = files;
  if (file && files.length === 1 && !folders) await open(() => window.uplift.openDropped(file));
  else if (file) await add(() => window.uplift.openSeveral(files));
}

export function chooseSeveral(what: 'files' | 'folder'): Promise<void> {
  return add(() => window.uplift.chooseSeveral(what));
}

async function add(request: () => Promise<Result<Added | null, LibraryFailure>>): Promise<void> {
  session.homeVisited();
  const reply = await request().catch(() => refuse<LibraryFailure>({ error: BROKEN }));
  library.addingTold(null);
  await library.refreshLibrary();
  library.addedTold(reply);
}

/** The change of the file outside is known and left aside. */
export async function keepMine(id: string): Promise<void> {
  const reply = await window.uplift.keepMine(id).catch(() => null);
  if (reply?.ok) library.sourceTold(id, 'same');
}

const brokenExport = () => refuse<ExportFailure>({ error: BROKEN });

/** Writes a trial copy, reads it back and compares. */
export function proveExport(request: ExportRequest): Promise<Result<ExportProof, ExportFailure>> {
  return window.uplift.proveExport(request).catch(brokenExport);
}

/** Writes the copy, which says what `document` does. null where the person cancelled the dialog. */
export async function exportResume(
  request: ExportRequest,
  document: ResumeDocument,
): Promise<Result<ExportOutcome | null, ExportFailure>> {
  const reply = await window.uplift.exportResume(request).catch(brokenExport);
  if (reply.ok && reply.value) session.exportWritten(document);
  return reply;
}

export function makePdf(id: string): ReturnType<typeof window.uplift.makePdf> {
  return window.uplift.makePdf(id).catch(brokenExport);
}

/** Tells the window its title and menus whenever they change, and keeps the settings. */
function reportChanges(known: readonly Command[]): void {
  let told = '';
  const tell = (): void => {
    const state = windowStateOf({
      session: session.useSession.getState(),
      settings: useSettings.getState(),
      dialog: useDialogs.getState().open,
      save: useSaving.getState().state,
      realNames: useRealNames.getState().seen,
      fromFile: (library.useOpenFile.getState().file?.source ?? 'not-kept') !== 'not-kept',
      known,
    });
    const telling = JSON.stringify(state);
    if (telling === told) return;
    told = telling;
    if (!state.dialogOpen) availableToldAs(state.available);
    void window.uplift.setWindowState(state);
  };
  for (const store of [
    session.useSession,
    useDialogs,
    useSaving,
    useRealNames,
    library.useOpenFile,
  ]) {
    store.subscribe(tell);
  }
  useSettings.subscribe((now, before) => {
    const change = settingsChange(now, before);
    if (change) void window.uplift.setPreferences(change);
    tell();
  });
  session.useSession.subscribe((now, before) => {
    const { level, pageSize, sidebar, inspector, stage } = now;
    if (level !== before.level || pageSize !== before.pageSize) changeSettings({ level, pageSize });
    if (sidebar !== before.sidebar) changeSettings({ sidebarOpen: sidebar });
    if (inspector !== before.inspector && !isNarrow()) changeSettings({ inspectorOpen: inspector });
    if (stage.phase === 'home') changeSettings({ lastOpen: null });
    else if (stage.phase === 'ready') changeSettings({ lastOpen: stage.id });
  });
  tell();
}

function listen(runCommand: (command: Command) => void): void {
  window.uplift.onOpening(readingTold);
  window.uplift.onOpened(openedTold);
  window.uplift.onOpenFailed(failureTold);
  window.uplift.onCommand(runCommand);
  window.uplift.onSourceChanged(({ id, source }) => library.sourceTold(id, source));
  window.uplift.onLibraryChanged(() => void library.refreshLibrary());
  window.uplift.onAdding(library.addingTold);
  window.uplift.onClosing(() => {
    session.textLeft();
    changeSettings({ closedWell: true });
    void saveNow().then((saved) => window.uplift.readyToClose(saved));
  });
}

/** Listens to the main process, says that it may send what waited, and goes back to where the person was. */
export async function connect(
  runCommand: (command: Command) => void,
  known: readonly Command[],
): Promise<void> {
  listen(runCommand);
  const preferences = await window.uplift.ready(known);
  settingsRead(preferences);
  session.preferencesRead(preferences);
  const listed = library.refreshLibrary();
  reportChanges(known);
  startAutosave();
  await resumeFound(preferences, listed, openEntry);
  changeSettings({ closedWell: false });
}
