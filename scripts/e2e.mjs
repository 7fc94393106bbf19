/** Runs the end-to-end tests on a real Electron: `npm run e2e`, with Playwright's own arguments after `--`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { onDisplay, prepareDisplay } from './display.mjs';
import { electronEnvironment, findElectron } from './electron-runtime.mjs';

const given = process.argv.slice(2);
try {
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const args = ['test', ...given.filter((argument) => argument !== '--yes')];
  const [program, ...rest] = onDisplay(process.execPath, [playwright, ...args]);
  const env = electronEnvironment(electron);
  process.exitCode = spawnSync(program, rest, { cwd: root, stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
