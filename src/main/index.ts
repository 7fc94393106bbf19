import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createReaderPool } from '../documents/isolation/reader-pool';
import type { Command } from '../shared/commands';
import type { EventName, Events, WindowState } from '../shared/ipc';
import { addSeveral } from './adding';
import { answerExports, answerLibrary, answerOpening, followed, type Answering } from './answers';
import { registerAppScheme, serveApp } from './app-protocol';
import { fileArguments } from './given-files';
import { handlePlain } from './ipc';
import { realDisk } from './library/disk';
import { openShelf, quiet } from './library/shelf';
import { lockContents, lockProcesses, lockSession } from './lockdown';
import { setMenu } from './menu';
import { openEntry, openPath, type Opening, type OpenResult } from './opening';
import { changePreferences, loadPreferences, preferences, preferencesWritten } from './preferences';
import { startReaderProcess } from './reader-process';
import { createWatch } from './watch';
import { openWindow, type MainWindow } from './window';

const NO_RESUME: WindowState = {
  title: null,
  edited: false,
  undo: null,
  redo: null,
  available: ['open', 'paste-text', 'sample', 'home'],
  ticked: [],
  dialogOpen: false,
};

let main: MainWindow | null = null;
let windowState = NO_RESUME;
let pageListens = false;
let knownCommands: readonly Command[] = [];
/** Files given before the page listened. */
let waitingFiles: string[] = [];

/** Milliseconds. */
const WRITING_PATIENCE = 3000;

const theWindow = (): BrowserWindow | null => main?.window ?? null;

function send<N extends EventName>(name: N, event: Events[N]): void {
  main?.window.webContents.send(name, event);
}

async function tell(answer: Promise<OpenResult>): Promise<void> {
  const result = await answer;
  if (!result.ok) send('open-failed', result.error);
  else if (result.value) send('opened', result.value);
}

/** Opens what the person gave outside the window: one file, or the first of several that all come into the library. */
async function openGiven(answering: Answering, paths: readonly string[]): Promise<void> {
  if (!pageListens) {
    waitingFiles.push(...paths);
    return;
  }
  const [first, ...others] = paths;
  if (first === undefined) return;
  await tell(followed(answering, openPath(answering.opening, first)));
  if (others.length === 0) return;
  const { signal } = new AbortController();
  await addSeveral(answering.opening, others, (progress) => send('adding', progress), signal);
  send('library-changed', null);
}

function applyWindowState(answering: Answering, next: WindowState): void {
  windowState = next;
  const window = theWindow();
  window?.setTitle(next.title === null ? 'Uplift' : `${next.title} – Uplift`);
  window?.setDocumentEdited(next.edited);
  refreshMenu(answering);
}

function refreshMenu(answering: Answering): void {
  const { opening } = answering;
  setMenu({
    send: (command) => send('command', command),
    known: knownCommands,
    state: windowState,
    recent: [...opening.shelf.listed.values()].map(({ resume }) => resume),
    openRecent: (id) => void tell(followed(answering, openEntry(opening, id))),
  });
}

function answerWindow(answering: Answering): void {
  handlePlain('ready', ({ commands }) => {
    pageListens = true;
    knownCommands = commands;
    refreshMenu(answering);
    const paths = waitingFiles;
    waitingFiles = [];
    void openGiven(answering, paths);
    return preferences();
  });
  handlePlain('getPreferences', () => preferences());
  handlePlain('setPreferences', (change) => {
    if (change.zoom !== undefined) theWindow()?.webContents.setZoomFactor(change.zoom);
    return changePreferences(change);
  });
  handlePlain('setWindowState', (state) => applyWindowState(answering, state));
  handlePlain('readyToClose', ({ saved }) => main?.answerClosing(saved));
}

function showWindow(answering: Answering): void {
  pageListens = false;
  const opened = openWindow({
    isEdited: () => windowState.edited,
    askPage: () => send('closing', null),
  });
  main = opened;
  opened.window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageListens = false;
  });
  opened.window.on('focus', () => void answering.watch.look());
  opened.window.on('closed', () => {
    main = null;
    applyWindowState(answering, NO_RESUME);
  });
}

function listenToDesktop(answering: Answering): void {
  const toFront = (): void => {
    if (!main) showWindow(answering);
    const window = theWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  };
  app.on('second-instance', (_event, argv, workingFolder) => {
    toFront();
    void openGiven(answering, filesOn(argv, workingFolder));
  });
  app.on('activate', () => {
    if (!main) showWindow(answering);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    toFront();
    void openGiven(answering, [path]);
  });
}

const filesOn = (argv: readonly string[], workingFolder: string): string[] =>
  fileArguments({ argv, workingFolder, packaged: app.isPackaged, appPath: app.getAppPath() });

async function start(): Promise<void> {
  lockSession();
  serveApp(join(app.getAppPath(), 'out/renderer'));
  loadPreferences();
  const pool = createReaderPool(startReaderProcess);
  const shelf = await openShelf({
    disk: realDisk,
    root: join(app.getPath('userData'), 'library'),
    read: (file) => pool.read(file),
    now: () => new Date(),
  });
  const onReading = (name: string, reading: number): void => send('opening', { name, reading });
  const answering: Answering = {
    opening: {
      shelf,
      pool,
      onReading,
      locked: new Map(),
      seen: new Set(),
      reading: null,
      lastReading: 0,
    },
    watch: createWatch(shelf, (id, source) => send('source-changed', { id, source })),
    window: theWindow,
    send,
    onEntriesChanged: () => refreshMenu(answering),
  };
  answerWindow(answering);
  answerOpening(answering);
  answerLibrary(answering);
  answerExports(answering);
  quitAfterWriting(answering.opening);
  waitingFiles.push(...filesOn(process.argv, process.cwd()));
  app.off('open-file', queueFile);
  listenToDesktop(answering);
  showWindow(answering);
  refreshMenu(answering);
}

/** A write that is on its way is not cut off, unless the disk does not answer. */
function quitAfterWriting({ pool, shelf }: Opening): void {
  let written = false;
  app.on('will-quit', (event) => {
    pool.close();
    if (written) return;
    event.preventDefault();
    const writes = Promise.all([preferencesWritten(), quiet(shelf)]);
    void Promise.race([writes, pause(WRITING_PATIENCE)]).finally(() => {
      written = true;
      app.quit();
    });
  });
}

function queueFile(event: Electron.Event, path: string): void {
  event.preventDefault();
  waitingFiles.push(path);
}

lockProcesses();
registerAppScheme();
app.on('web-contents-created', (_event, contents) => lockContents(contents));
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('open-file', queueFile);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
