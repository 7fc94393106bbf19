import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { openScreen } from './screen';

export const root = resolve(import.meta.dirname, '..');

/** A file of `fixtures/`. */
export function fixture(path: string): string {
  return join(root, 'fixtures', path);
}

export interface Uplift {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Presses an item of the native menu by its labels, without their mnemonics. Synthetic keys do not reach it. */
  readonly chooseMenu: (menu: string, item: RegExp) => Promise<void>;
  /** Ends every process at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>;
  /** Closes the window as a person does, and waits for the end. */
  readonly quit: () => Promise<void>;
  /** The next open dialog answers with this file; null cancels. */
  readonly chooseFile: (path: string | null) => Promise<void>;
  /** The next save dialog answers with this file; null cancels. */
  readonly chooseTarget: (path: string | null) => Promise<void>;
}

interface StartOptions {
  readonly files?: readonly string[];
  readonly theme?: 'light' | 'dark';
  /** The aim card of a first opening is answered with what it proposes, unless the test does it. */
  readonly aim?: 'answered' | 'asked';
}

interface Fixtures {
  /** Starts the built app with its own user data; closed after the test. */
  readonly start: (options?: StartOptions) => Promise<Uplift>;
  /** The app without a file. */
  readonly uplift: Uplift;
  /** Fails the test where the page reports an error, a violated policy or an uncaught exception. */
  readonly complaints: string[];
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Puts a question to the main process. On a busy machine its answer can be lost on the way: it is asked once more then. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!String(error).includes('promise was garbage collected')) throw error;
    return ask();
  }
}

/** Native dialogs cannot be clicked: each test says how they answer, and an unexpected one fails. */
async function answerDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const unexpected = (): never => {
      throw new Error('An unexpected native dialog was opened.');
    };
    dialog.showOpenDialog = unexpected;
    dialog.showSaveDialog = unexpected;
    dialog.showMessageBoxSync = () => 1;
  });
}

export const test = base.extend<Fixtures, { readonly ownScreen: null }>({
  ownScreen: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use, { parallelIndex }) => {
      const screen = parallelIndex > 0 ? await openScreen() : null;
      if (screen) process.env['DISPLAY'] = screen.name;
      await use(null);
      screen?.close();
    },
    { scope: 'worker', auto: true },
  ],

  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    base.expect(complaints).toEqual([]);
  },

  start: async ({ complaints }, use, testInfo) => {
    const started = new Set<ElectronApplication>();
    await use(async ({ files = [], theme = 'light', aim = 'answered' } = {}) => {
      const app = await _electron.launch({
        args: [...asRoot, `--user-data-dir=${testInfo.outputPath('user-data')}`, root, ...files],
        colorScheme: theme,
      });
      started.add(app);
      const page = await app.firstWindow();
      // Under load the first evaluation in a starting process can be lost.
      await base.expect(() => answerDialogs(app)).toPass();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      if (aim === 'answered') {
        const card = page.getByRole('dialog', { name: 'Start with an aim' });
        await page.addLocatorHandler(card, () =>
          card.getByRole('button', { name: /^Start/ }).click(),
        );
      }
      await page.waitForLoadState();
      return {
        app,
        page,
        kill: async () => {
          started.delete(app);
          const ended = new Promise((done) => app.process().once('exit', done));
          app.process().kill('SIGKILL');
          await ended;
        },
        quit: async () => {
          started.delete(app);
          await app.close();
        },
        chooseMenu: (menu, item) =>
          asked(() =>
            app.evaluate(
              ({ Menu, BrowserWindow }, [title, pattern]) => {
                const top = Menu.getApplicationMenu()?.items.find(
                  ({ label }) => label.replace('&', '') === title,
                );
                const found = top?.submenu?.items.find(({ label }) =>
                  new RegExp(pattern).test(label),
                );
                if (!found?.enabled) throw new Error(`${title} has no enabled item ${pattern}.`);
                const press = found.click as (event: unknown, window: unknown) => void;
                press(undefined, BrowserWindow.getAllWindows()[0]);
              },
              [menu, item.source] as const,
            ),
          ),
        chooseFile: (path) =>
          asked(() =>
            app.evaluate(({ dialog }, filePath) => {
              dialog.showOpenDialog = () =>
                Promise.resolve({ canceled: !filePath, filePaths: filePath ? [filePath] : [] });
            }, path),
          ),
        chooseTarget: (path) =>
          asked(() =>
            app.evaluate(({ dialog }, filePath) => {
              dialog.showSaveDialog = () =>
                Promise.resolve({ canceled: !filePath, filePath: filePath ?? '' });
            }, path),
          ),
      };
    });
    for (const app of started) await app.close();
  },

  uplift: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect } from '@playwright/test';
