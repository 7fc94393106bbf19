import { app, dialog, shell, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { refuse, succeed } from '../core/resume/result';
import type { Command } from '../shared/commands';
import type { EventName, Events, WindowState } from '../shared/ipc';
import { registerAppScheme, serveApp } from './app-protocol';
import { saveCleanAs } from './exporting';
import { handle, handlePlain } from './ipc';
import { lockContents, lockProcesses, lockSession } from './lockdown';
import { setMenu } from './menu';
import { createOpening, samplePath, type Opening } from './opening';
import { changePreferences, loadPreferences, preferences } from './preferences';
import { openWindow } from './window';

const NO_RESUME: WindowState = {
  title: null,
  edited: false,
  undo: null,
  redo: null,
  available: ['open', 'paste-text', 'sample', 'home'],
  ticked: [],
  dialogOpen: false,
};

let window: BrowserWindow | null = null;
let windowState = NO_RESUME;
let pageListens = false;
let knownCommands: readonly Command[] = [];
/** A file given before the page listened. */
let waitingFile: string | null = null;
const exported = new Map<string, string>();

function send<N extends EventName>(name: N, event: Events[N]): void {
  window?.webContents.send(name, event);
}

/** Opens a file that the person gave outside the window; the page hears of it as an event. */
async function openGiven(opening: Opening, path: string): Promise<void> {
  if (!pageListens) {
    waitingFile = path;
    return;
  }
  const answer = await opening.open(path);
  if (!answer.ok) send('open-failed', answer.error);
  else if (answer.value) send('opened', answer.value);
}

/** The file on a command line: the first argument after the program (and the app's folder) that is no switch. */
function fileArgument(argv: readonly string[], workingFolder: string): string | null {
  const appArgument = argv.findIndex(
    (argument, i) => i > 0 && resolve(argument) === app.getAppPath(),
  );
  const own = argv.slice(app.isPackaged ? 1 : appArgument + 1);
  const file = own.find((argument) => !argument.startsWith('-'));
  return file === undefined ? null : resolve(workingFolder, file);
}

function applyWindowState(next: WindowState): void {
  windowState = next;
  window?.setTitle(next.title === null ? 'Uplift' : `${next.title} – Uplift`);
  window?.setDocumentEdited(next.edited);
  setMenu((command) => send('command', command), knownCommands, next);
}

async function chooseResume(opening: Opening) {
  if (!window) return succeed(null);
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Open resume',
    properties: ['openFile'],
    filters: [
      { name: 'Resumes', extensions: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'md', 'json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const path = chosen.filePaths[0];
  return path === undefined ? succeed(null) : opening.open(path);
}

function answerPage(opening: Opening): void {
  handlePlain('ready', ({ commands }) => {
    knownCommands = commands;
    applyWindowState(windowState);
    pageListens = true;
    const path = waitingFile;
    waitingFile = null;
    if (path !== null) void openGiven(opening, path);
    return preferences();
  });
  handle('chooseResume', () => chooseResume(opening));
  handle('openDropped', ({ path }) => opening.open(path));
  handle('openSample', () => opening.open(samplePath(app.getAppPath())));
  handle('openPasted', ({ text }) => opening.openText(text));
  handle('retryWithPassword', ({ id, password }) => opening.retry(id, password));
  handlePlain('cancelReading', () => opening.cancel());
  handle('exportResume', async ({ document, pageSize }) => {
    if (!window) return succeed(null);
    const inputs = opening.openedPaths();
    const done = await saveCleanAs(window, {
      document,
      page: pageSize,
      inputs,
      read: opening.readBack,
    });
    if (!done) return succeed(null);
    if (!done.result.ok) return refuse({ error: done.result.error });
    const id = randomUUID();
    exported.set(id, done.path);
    return succeed({ id, receipt: done.result.value });
  });
  handlePlain('showExported', ({ id }) => {
    const path = exported.get(id);
    if (path !== undefined) shell.showItemInFolder(path);
  });
  handlePlain('getPreferences', () => preferences());
  handlePlain('setPreferences', (change) => {
    if (change.zoom !== undefined) window?.webContents.setZoomFactor(change.zoom);
    return changePreferences(change);
  });
  handlePlain('setWindowState', applyWindowState);
}

function showWindow(): void {
  pageListens = false;
  window = openWindow(() => windowState.edited);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageListens = false;
  });
  window.on('closed', () => {
    window = null;
    applyWindowState(NO_RESUME);
  });
}

function start(): void {
  lockSession();
  serveApp(join(app.getAppPath(), 'out/renderer'));
  loadPreferences();
  const opening = createOpening((name) => send('opening', { name }));
  answerPage(opening);
  applyWindowState(NO_RESUME);
  waitingFile ??= fileArgument(process.argv, process.cwd());
  showWindow();

  app.on('second-instance', (_event, argv, workingFolder) => {
    const path = fileArgument(argv, workingFolder);
    if (!window) showWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (path !== null) void openGiven(opening, path);
  });
  app.on('activate', () => {
    if (!window) showWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (!window) showWindow();
    void openGiven(opening, path);
  });
  app.on('will-quit', () => opening.close());
}

lockProcesses();
registerAppScheme();
app.on('web-contents-created', (_event, contents) => lockContents(contents));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.once('open-file', (event, path) => {
  event.preventDefault();
  waitingFile = path;
});

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
