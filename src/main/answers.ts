import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { refuse, succeed, type Result } from '../core/resume/result';
import { checkFile } from '../documents/write/check-file';
import { saveBytes } from '../documents/write/save-bytes';
import type { CheckReply, OpenAnswer, ReturnedReply } from '../shared/api';
import type {
  CheckFailure,
  EventName,
  Events,
  ExportFailure,
  PlainExport,
  PostingFile,
} from '../shared/ipc';
import type { LibraryError } from '../shared/library';
import { addSeveral } from './adding';
import { askPdfTarget, proveExport, saveExportAs } from './exporting';
import { handle, handlePlain } from './ipc';
import * as entries from './library/entries';
import { keptSource } from './library/kept-source';
import * as again from './library/reading-again';
import * as saving from './library/saving';
import { keepSent } from './library/sent-copies';
import { wipe } from './library/wiping';
import { openInProgram } from './open-in-program';
import * as opening from './opening';
import { printPdf } from './printing';
import { findReturned, readReturned, type Waiting } from './returned';
import type { Watch } from './watch';
import { drawWordPage } from './word-page';

/** What the page asks for, answered by the library, the readers and the dialogs. */
export interface Answering {
  readonly opening: opening.Opening;
  readonly watch: Watch;
  readonly window: () => BrowserWindow | null;
  readonly send: <N extends EventName>(name: N, event: Events[N]) => void;
  /** An entry came, went or was opened: Open Recent shows it. */
  readonly onEntriesChanged: () => void;
}

const RESUMES = {
  name: 'Resumes',
  extensions: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'md', 'json'],
};

async function choose(
  window: BrowserWindow | null,
  title: string,
  properties: Electron.OpenDialogOptions['properties'],
): Promise<readonly string[]> {
  if (!window) return [];
  const options = { title, filters: [RESUMES, { name: 'All files', extensions: ['*'] }] };
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...options,
    properties: properties ?? [],
  });
  return filePaths;
}

/** The path of the chosen file; undefined where the dialog was cancelled. */
async function chooseFile(
  window: BrowserWindow | null,
  title: string,
): Promise<string | undefined> {
  const [path] = await choose(window, title, ['openFile']);
  return path;
}

/** Puts an error into the shape in which failures cross to the page. */
async function told<T, E>(
  answer: Promise<Result<T, E>>,
): Promise<Result<T, { readonly error: E }>> {
  const result = await answer;
  return result.ok ? result : refuse({ error: result.error });
}

/** Opens a resume, keeps an eye on its file from then on, and puts it among the desktop's recent files. */
export async function followed(
  { opening: { shelf }, watch, onEntriesChanged }: Answering,
  answer: Promise<opening.OpenResult>,
): Promise<opening.OpenResult> {
  const result = await answer;
  if (result.ok && result.value) watch.follow(result.value.id, result.value.source);
  if (result.ok && result.value) {
    onEntriesChanged();
    const path = shelf.listed.get(result.value.id)?.resume.source.path ?? null;
    if (path !== null) app.addRecentDocument(path);
  }
  return result;
}

export function answerOpening(answering: Answering): void {
  const { opening: o, window } = answering;
  const follow = async (answer: Promise<opening.OpenResult>): Promise<OpenAnswer> => {
    const result = await followed(answering, answer);
    return { ...result, lastReading: o.lastReading };
  };
  const waiting: Waiting = new Map();
  const openUnlessReturned = async (path: string): Promise<OpenAnswer> => {
    const returned = await findReturned(o, waiting, path);
    if (!returned) return follow(opening.openPath(o, path));
    return { ...succeed(null), lastReading: o.lastReading, returned };
  };
  handle('chooseResume', async () => {
    const path = await chooseFile(window(), 'Open resume');
    return path === undefined ? succeed(null) : openUnlessReturned(path);
  });
  handle('openDropped', ({ path }) => openUnlessReturned(path));
  handle('openAsOwn', ({ token }) => {
    const path = waiting.get(token);
    return path === undefined ? Promise.resolve(succeed(null)) : follow(opening.openPath(o, path));
  });
  handle('compareReturned', async ({ id, token }): ReturnedReply => {
    const path =
      token === null ? await chooseFile(window(), 'Open a returned copy') : waiting.get(token);
    return path === undefined ? succeed(null) : readReturned(o, id, path);
  });
  handle('openSample', () => follow(opening.openSample(o, app.getAppPath())));
  handle('openPasted', ({ text }) => follow(opening.openText(o, text)));
  handle('retryWithPassword', ({ id, password }) => follow(opening.retry(o, id, password)));
  handlePlain('cancelReading', () => o.reading?.abort());
  handle('openEntry', ({ id }) => follow(opening.openEntry(o, id)));
  handle('readAgain', ({ id, password }) => follow(opening.readAgain(o, id, password)));
  handle('readChanged', ({ id }) => opening.readChanged(o, id));
  answerAdding(answering);
}

function answerAdding({ opening: o, window, send, onEntriesChanged }: Answering): void {
  let running: AbortController | null = null;
  async function add(paths: readonly string[]) {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const added = await addSeveral(o, paths, (progress) => send('adding', progress), signal);
    onEntriesChanged();
    return succeed(added);
  }
  handle('chooseSeveral', async ({ what }) => {
    const paths =
      what === 'files'
        ? await choose(window(), 'Add files to the library', ['openFile', 'multiSelections'])
        : await choose(window(), 'Add a folder to the library', ['openDirectory']);
    return paths.length === 0 ? succeed(null) : add(paths);
  });
  handle('openSeveral', ({ paths }) => add(paths));
  handlePlain('cancelAdding', () => running?.abort());
}

export function answerLibrary({ opening: o, watch, window, onEntriesChanged }: Answering): void {
  const { shelf } = o;
  const changed = <T>(answer: Promise<Result<T, LibraryError>>) =>
    told(answer).finally(onEntriesChanged);
  handlePlain('listLibrary', () => entries.list(shelf));
  handle('peekEntry', ({ id }) => told(entries.peek(shelf, id)));
  handle('saveSummary', ({ id, summary }) => told(entries.change(shelf, id, { summary })));
  handle('renameEntry', ({ id, name }) => changed(entries.change(shelf, id, { name })));
  handle('duplicateEntry', ({ id }) => changed(entries.duplicate(shelf, id)));
  handle('removeEntry', ({ id }) => changed(entries.remove(shelf, id)));
  handle('restoreEntry', ({ id }) => changed(entries.restore(shelf, id)));
  handle('wipeEverything', async () => {
    app.clearRecentDocuments();
    return changed(wipe(shelf));
  });
  handlePlain('showLibrary', async () => {
    await openInProgram(shelf.root);
  });
  handle('saveWork', ({ id, ...save }) => told(saving.saveWork(shelf, id, save)));
  handle('saveVersion', ({ id, document, ...facts }) =>
    told(saving.saveVersion(shelf, id, facts, document)),
  );
  handle('listVersions', ({ id }) => told(saving.timeline(shelf, id)));
  handle('readVersion', ({ id, version }) => told(saving.readVersion(shelf, id, version)));
  handle('keepMine', async ({ id }) => {
    const kept = await told(again.keepMine(shelf, id));
    if (kept.ok) watch.follow(id, 'same');
    return kept;
  });
  handle('locateSource', async ({ id }) => {
    const path = await chooseFile(window(), 'Where is the file now?');
    if (path === undefined) return succeed(null);
    const found = await told(again.relocate(shelf, id, path));
    if (!found.ok) return found;
    watch.follow(id, found.value.source);
    return succeed<typeof found.value | null>(found.value);
  });
  handlePlain('showSource', async ({ id }) => {
    const path = shelf.listed.get(id)?.resume.source.path ?? null;
    if (path === null || !(await shelf.disk.facts(path).catch(() => null))) return false;
    shell.showItemInFolder(path);
    return true;
  });
}

/** Files written in this sitting, by the ids that the page has for them. */
interface Exported {
  readonly path: string;
  /** null for what no PDF is made of. */
  readonly plain: PlainExport | null;
}

export function answerExports(answering: Answering): void {
  const { opening: o, window } = answering;
  const exported = new Map<string, Exported>();
  const tools = () => ({
    inputs: opening.knownPaths(o),
    read: (file: { name: string; bytes: Uint8Array }) => o.pool.read(file),
    source: (id: string) => keptSource(o.shelf, id),
  });
  const remember = (one: Exported): string => {
    const id = randomUUID();
    exported.set(id, one);
    return id;
  };
  handle('proveExport', (request) => told(proveExport(request, tools())));
  handle('exportResume', async (request) => {
    const target = window();
    const done = target && (await saveExportAs(target, request, tools()));
    if (!done) return succeed(null);
    if (!done.result.ok) return refuse({ error: done.result.error });
    const receipt = done.result.value;
    const bytes = await o.shelf.disk.read(done.path).catch(() => null);
    await saving.keepReceipt(o.shelf, request.id, request.mode, receipt, bytes);
    if (request.mode === 'review' && bytes) {
      const { author } = request;
      await keepSent(o.shelf, request.id, { bytes, written: receipt.written, author });
    }
    const plain = request.mode === 'plain' ? request : null;
    return succeed({ id: remember({ path: done.path, plain }), receipt });
  });
  handlePlain('copyText', ({ text }) => clipboard.writeText(text));
  handle('drawWordPage', ({ id, done }) => drawWordPage(o.shelf, id, done));
  handlePlain('openExported', ({ id }) => {
    const path = exported.get(id)?.path;
    return path !== undefined && openInProgram(path);
  });
  handlePlain('showExported', ({ id }) => {
    const path = exported.get(id)?.path;
    if (path !== undefined) shell.showItemInFolder(path);
  });
  handle('makePdf', async ({ id }) => {
    const [target, one] = [window(), exported.get(id)];
    if (!target || !one?.plain) return succeed(null);
    const path = await askPdfTarget(target, one.path);
    if (path === null) return succeed(null);
    const saved = await savePdf(path, one.plain, tools().inputs);
    return saved.ok ? succeed({ id: remember({ path, plain: null }), name: saved.value }) : saved;
  });
  answerChecks(answering);
}

/** Files that are looked at and not opened. */
function answerChecks({ opening: o, window }: Answering): void {
  const chosen = async (title: string) => {
    const path = await chooseFile(window(), title);
    return path === undefined ? null : told(opening.readSourceFile(path));
  };
  handle('checkFile', async ({ document, hidden }): CheckReply => {
    const file = await chosen('Check the file you will send');
    if (!file?.ok) return file ?? succeed(null);
    const checked = await told(
      checkFile(file.value, document, {
        hidden: hidden.filter(({ real }) => real.trim() !== ''),
        read: (one) => o.pool.read(one),
        findLeaks: o.pool.findLeaks,
      }),
    );
    return checked.ok ? succeed({ name: file.value.name, ...checked.value }) : checked;
  });
  handle('choosePosting', async (): Promise<Result<PostingFile | null, CheckFailure>> => {
    const file = await chosen('Choose a job posting');
    if (!file?.ok) return file ?? succeed(null);
    const read = await told(o.pool.read(file.value));
    return read.ok ? succeed({ name: file.value.name, text: read.value.text }) : read;
  });
}

async function savePdf(
  path: string,
  copy: PlainExport,
  inputs: readonly string[],
): Promise<Result<string, ExportFailure>> {
  const saved = await told(saveBytes(path, inputs, await printPdf(copy)));
  return saved.ok ? succeed(basename(path)) : saved;
}
