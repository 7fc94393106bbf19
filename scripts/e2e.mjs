/**
 * Runs the end-to-end tests on a real Electron: `npm run e2e`, with Playwright's own arguments after `--`. On virtual
 * screens two apps run beside each other; what measures time comes last and alone.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { hasDisplay, onDisplay, prepareDisplay } from './display.mjs';
import { electronEnvironment, findElectron } from './electron-runtime.mjs';

const given = process.argv.slice(2);
const wanted = given.filter((argument) => argument !== '--yes');

/** The exit code of Playwright's run. */
function runTests(electron, which, workers) {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  // Of the tests that were asked for there may be none in one of the runs.
  const none = wanted.length > 0 ? ['--pass-with-no-tests'] : [];
  const args = [playwright, 'test', `--workers=${workers}`, ...none, ...wanted];
  const [program, ...rest] = onDisplay(process.execPath, args);
  const env = { ...electronEnvironment(electron), UPLIFT_E2E: which };
  return spawnSync(program, rest, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

try {
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  // A screen that a person looks at has one clipboard and one focus.
  const beside = hasDisplay() ? 1 : Math.min(2, availableParallelism());
  const codes = [runTests(electron, 'all', beside), runTests(electron, 'timed', 1)];
  process.exitCode = Math.max(...codes);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
