import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { expect, fixture, root, test } from './app';

/** A server of this machine that no request of the app may ever reach. */
async function listen(): Promise<{ server: Server; url: string; hits: () => number }> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('reached');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { server, url: `127.0.0.1:${port}`, hits: () => hits };
}

test.describe('nothing leaves the machine', () => {
  test('no way out of the page reaches a server', async ({ uplift, complaints }) => {
    const { server, url, hits } = await listen();
    const outcome = await uplift.page.evaluate(async (host) => {
      const failed = (promise: Promise<unknown>) =>
        promise.then(
          () => 'sent',
          () => 'refused',
        );
      const image = new Image();
      const socket = failed(
        new Promise((open, fail) => {
          const attempt = new WebSocket(`ws://${host}/`);
          attempt.onopen = open;
          attempt.onerror = fail;
        }),
      );
      const picture = failed(
        new Promise((load, fail) => {
          image.onload = load;
          image.onerror = fail;
          image.src = `http://${host}/pixel.png`;
        }),
      );
      const beacon = navigator.sendBeacon(`http://${host}/beacon`, 'x') ? 'queued' : 'refused';
      return {
        fetch: await failed(fetch(`http://${host}/`)),
        file: await failed(fetch('file:///etc/hostname')),
        picture: await picture,
        socket: await socket,
        beacon,
      };
    }, url);
    expect(outcome).toMatchObject({
      fetch: 'refused',
      file: 'refused',
      picture: 'refused',
      socket: 'refused',
    });
    await uplift.page.waitForTimeout(300);
    expect(hits()).toBe(0);
    server.close();
    complaints.length = 0;
  });

  test('the session itself cancels a request, and no name resolves', async ({ uplift }) => {
    const { server, url, hits } = await listen();
    const outcome = await uplift.app.evaluate(async ({ net }, host) => {
      const failed = (promise: Promise<unknown>) =>
        promise.then(
          () => 'sent',
          () => 'refused',
        );
      return [
        await failed(net.fetch(`http://${host}/`)),
        await failed(net.fetch('https://example.com/')),
      ];
    }, url);
    expect(outcome).toEqual(['refused', 'refused']);
    expect(hits()).toBe(0);
    server.close();
  });
});

test.describe('the window shows our page and nothing else', () => {
  test('navigation, redirects, new windows and frames are refused', async ({
    uplift,
    complaints,
  }) => {
    const before = uplift.page.url();
    const { server, url, hits } = await listen();
    await uplift.page.evaluate((host) => {
      window.open(`http://${host}/window`);
      const link = document.createElement('a');
      link.href = `http://${host}/link`;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.target = '';
      link.click();
      link.remove();
      const frame = document.createElement('iframe');
      frame.src = `http://${host}/frame`;
      document.body.append(frame);
      location.href = `http://${host}/here`;
    }, url);
    await uplift.page.waitForTimeout(500);
    expect(uplift.page.url()).toBe(before);
    expect(uplift.app.windows()).toHaveLength(1);
    expect(hits()).toBe(0);
    server.close();
    complaints.length = 0;
  });

  test('the page is sandboxed, without Node and with a narrow bridge', async ({ uplift }) => {
    const seen = await uplift.page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
      frozen: Object.isFrozen(window.uplift),
      bridge: Object.keys(window.uplift).sort(),
    }));
    expect(seen.node).toEqual([]);
    expect(seen.frozen).toBe(true);
    expect(seen.bridge).toEqual(
      [
        ...['cancelAdding', 'cancelReading', 'checkFile', 'choosePosting', 'chooseResume'],
        ...['chooseSeveral', 'compareReturned', 'copyText', 'drawWordPage', 'duplicateEntry'],
        ...['exportResume', 'getPreferences', 'keepMine', 'listLibrary', 'listVersions'],
        ...['locateSource', 'makePdf', 'onAdding', 'onClosing', 'onCommand'],
        ...['onLibraryChanged', 'onOpenFailed', 'onOpened', 'onOpening', 'onSourceChanged'],
        ...['openAsOwn', 'openDropped', 'openEntry', 'openExported', 'openPasted'],
        ...['openSample', 'openSeveral', 'peekEntry', 'platform', 'proveExport'],
        ...['readAgain', 'readChanged', 'readVersion', 'ready', 'readyToClose'],
        ...['removeEntry', 'renameEntry', 'restoreEntry', 'retryWithPassword', 'saveSummary'],
        ...['saveVersion', 'saveWork', 'setPreferences', 'setWindowState', 'showExported'],
        ...['showLibrary', 'showSource', 'version', 'wipeEverything'],
      ].sort(),
    );
    const preferences = await uplift.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    const spelling = await uplift.app.evaluate(({ session }) =>
      session.defaultSession.isSpellCheckerEnabled(),
    );
    expect(spelling).toBe(false);
  });

  test('the policy forbids inline script and inline handlers', async ({ uplift, complaints }) => {
    await uplift.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inline = "ran"';
      document.body.append(script);
      document.body.setAttribute('onclick', 'document.body.dataset.handler = "ran"');
      document.body.click();
      document.body.removeAttribute('onclick');
    });
    await uplift.page.waitForTimeout(200);
    await expect(uplift.page.locator('body')).not.toHaveAttribute('data-inline');
    await expect(uplift.page.locator('body')).not.toHaveAttribute('data-handler');
    const policy = await uplift.app.evaluate(async ({ net }) => {
      const answer = await net.fetch('app://bundle/index.html');
      return answer.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    complaints.length = 0;
  });

  test('permissions are denied', async ({ uplift }) => {
    const answers = await uplift.page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      return [await Notification.requestPermission(), await state('geolocation')];
    });
    expect(answers).toEqual(['denied', 'denied']);
  });
});

test('a message of the wrong shape is refused', async ({ uplift }) => {
  const answers = await uplift.page.evaluate(async () => {
    const bridge = window.uplift as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    return [await bridge['openPasted']?.(7), await bridge['exportResume']?.({ document: {} })];
  });
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { error: { code: 'bad-request' } } });
  }
});

test('a second start hands its file to the first and ends', async ({ start }, testInfo) => {
  const { app, page } = await start();
  const electron = await app.evaluate(() => process.execPath);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const userData = `--user-data-dir=${testInfo.outputPath('user-data')}`;
  const second = spawn(
    electron,
    [...asRoot, userData, root, fixture('resumes/marisol-vega.docx')],
    { stdio: 'ignore' },
  );
  const code = await new Promise((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  await expect(page.getByText('Marisol Vega').first()).toBeVisible();
});
