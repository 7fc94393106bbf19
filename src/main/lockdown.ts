import { app, session, type WebContents } from 'electron';
import { FRAME_URL } from './origins';

/** Schemes a page may load from. Everything else, http and file included, is cancelled before it leaves. */
const OWN_SCHEMES = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/**
 * Must run before the app is ready: every process sandboxed, and no host name ever resolves. Chromium starts as root only
 * with `--no-sandbox`, which a launcher may add; enabling the sandbox against it would end every child process.
 */
export function lockProcesses(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** No request leaves the machine (spelling dictionaries would be one), and no page gets a permission. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !OWN_SCHEMES.has(new URL(details.url).protocol) });
  });
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** The window shows our page, in it the frame of a Word page, and nothing else: no navigation, no new window, no embedded view. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || event.url !== FRAME_URL) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
