import {
  app,
  BrowserWindow,
  dialog,
  nativeTheme,
  screen,
  type BrowserWindowConstructorOptions,
} from 'electron';
import { join } from 'node:path';
import { PAGE_URL } from './app-protocol';
import { changePreferences, preferences } from './preferences';

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

/** The bounds of the last sitting where they still lie on a screen. */
function rememberedBounds(): Partial<Electron.Rectangle> {
  const bounds = preferences().window;
  if (!bounds) return { width: 1440, height: 900 };
  const { workArea } = screen.getDisplayMatching(bounds);
  const visible =
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 10 &&
    bounds.y < workArea.y + workArea.height - 100;
  return visible ? bounds : { width: bounds.width, height: bounds.height };
}

/** Opens the one window. `isEdited` tells whether closing it would lose changes. */
export function openWindow(isEdited: () => boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedBounds(),
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Uplift',
    titleBarStyle: process.platform === 'darwin' ? 'hiddenInset' : 'default',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...webPreferences,
      additionalArguments: [`--uplift-version=${app.getVersion()}`],
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (isEdited() && !mayDiscard(window)) {
      event.preventDefault();
      return;
    }
    void changePreferences({ window: window.getNormalBounds() });
  });
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) void window.loadURL(PAGE_URL);
  });
  void window.loadURL(PAGE_URL);
  return window;
}

function mayDiscard(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Close without exporting?',
    detail: 'Your changes are in no exported file yet. The file you opened is unchanged.',
    buttons: ['Keep working', 'Close without exporting'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}
