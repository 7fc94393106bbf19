import { expect, test } from './app';

test('the window comes back where it stood, and with its zoom', async ({ start }) => {
  const first = await start();
  const place = { x: 60, y: 40, width: 1200, height: 800 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await first.page.evaluate(() => window.uplift.setPreferences({ zoom: 1.25 }));
  await first.app.close();

  const { app, page } = await start();
  const bounds = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1200 / 1.25);
});

test('the window is never smaller than 1024 by 700', async ({ uplift }) => {
  const size = await uplift.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setSize(400, 300);
    return window?.getMinimumSize();
  });
  expect(size).toEqual([1024, 700]);
});

test('closing waits for the page to save', async ({ start }) => {
  const first = await start();
  await first.page.evaluate(() =>
    window.uplift.setWindowState({
      title: 'Ana',
      edited: true,
      undo: null,
      redo: null,
      available: [],
      ticked: [],
      dialogOpen: false,
    }),
  );
  // The page hears nothing, so it cannot answer by itself.
  const open = await first.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.webContents.send = () => undefined;
    window?.close();
    await new Promise((later) => setTimeout(later, 800));
    return BrowserWindow.getAllWindows().length;
  });
  expect(open).toBe(1);
  const closed = first.app.waitForEvent('close');
  // The window may be gone before the page's own answer arrives.
  await first.page
    .evaluate(() => void window.uplift.readyToClose(true))
    .catch((error: unknown) => expect(String(error)).toContain('closed'));
  await closed;
});
