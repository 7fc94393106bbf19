import {
  app,
  BrowserWindow,
  dialog,
  nativeTheme,
  screen,
  type BrowserWindowConstructorOptions,
} from 'electron';
import { join } from 'node:path';
import { PAGE_URL } from './origins';
import { changePreferences, preferences } from './preferences';
import { displayKey, placeFor } from './window-place';

const BACKGROUND = { light: '#F3F2EF', dark: '#151718' };

/** The page gets no Node, no spell checker (its dictionaries come from the network) and no other door. */
export const webPreferences = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
} satisfies BrowserWindowConstructorOptions['webPreferences'];

export interface Closing {
  /** Whether something is not saved yet. */
  readonly isEdited: () => boolean;
  /** Asks the page to save and to answer. */
  readonly askPage: () => void;
}

/** The one window. `answerClosing` is what the page says once it has saved, or could not. */
export interface MainWindow {
  readonly window: BrowserWindow;
  readonly answerClosing: (saved: boolean) => void;
}

/** A page that does not answer within this time is not waited for any longer. Milliseconds. */
const PATIENCE = 5000;

export function openWindow(closing: Closing): MainWindow {
  const { bounds, maximised } = placeFor(preferences().window, screen.getAllDisplays());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Uplift',
    titleBarStyle: process.platform === 'darwin' ? 'hiddenInset' : 'default',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...webPreferences,
      zoomFactor: preferences().zoom,
      additionalArguments: [`--uplift-version=${app.getVersion()}`],
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('did-finish-load', () => {
    window.webContents.setZoomFactor(preferences().zoom);
  });
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) void window.loadURL(PAGE_URL);
  });
  const answerClosing = closeAfterSaving(window, closing);
  void window.loadURL(PAGE_URL);
  return { window, answerClosing };
}

/** Closing waits for the last save; only where that fails, or nobody answers, the person is asked. */
function closeAfterSaving(window: BrowserWindow, { isEdited, askPage }: Closing) {
  let timer: NodeJS.Timeout | null = null;
  let mayClose = false;
  let quitting = false;
  const noteQuit = (): void => {
    quitting = true;
  };
  app.on('before-quit', noteQuit);
  window.on('closed', () => app.off('before-quit', noteQuit));
  const answer = (saved: boolean): void => {
    if (timer === null || window.isDestroyed()) return;
    clearTimeout(timer);
    timer = null;
    mayClose = saved || mayDiscard(window);
    if (mayClose && quitting) app.quit();
    else if (mayClose) window.close();
    quitting = false;
  };
  window.on('close', (event) => {
    if (!mayClose && isEdited()) {
      event.preventDefault();
      if (timer !== null) return;
      timer = setTimeout(() => answer(false), PATIENCE);
      askPage();
      return;
    }
    void changePreferences({ window: placesWith(window), closedWell: true });
  });
  return answer;
}

function placesWith(window: BrowserWindow) {
  const bounds = window.getNormalBounds();
  const last = displayKey(screen.getDisplayMatching(window.getBounds()));
  const { places } = preferences().window;
  return { last, places: { ...places, [last]: { bounds, maximised: window.isMaximized() } } };
}

function mayDiscard(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Close without the latest changes?',
    detail:
      'They could not be saved. What was saved before is in the library, and the file you opened is unchanged.',
    buttons: ['Keep working', 'Close without them'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}
