/**
 * Builds Uplift and opens it: `npm start`, `npm start -- resume.docx`. `--yes` lets it install missing Debian packages as root.
 * Without a display the window opens on a virtual one, a picture of it is saved, and it closes; `--stay` leaves it open.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDisplay, onDisplay, prepareDisplay, rootArguments } from './display.mjs';
import { electronEnvironment, findElectron } from './electron-runtime.mjs';
import { buildApp, root } from './build-app.mjs';

const given = process.argv.slice(2);
const files = given.filter((argument) => !argument.startsWith('-')).map((file) => resolve(file));
const missing = files.find((file) => !existsSync(file));

async function start() {
  if (missing) throw new Error(`There is no file ${missing}.`);
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  buildApp();
  if (electron.origin === 'registry') {
    console.log('Running on Electron 33.2.1 from the npm registry: for trying and testing only.');
  }
  const args = [...rootArguments(), root, ...files];
  if (hasDisplay()) return wait(spawn(electron.path, args, { stdio: 'inherit' }));
  console.log('There is no display here: opening the window on a virtual one.');
  const stay = given.includes('--stay') ? ['--stay'] : [];
  const picture = [join(root, 'scripts/picture.mjs'), ...stay, ...args];
  const [program, ...rest] = onDisplay(process.execPath, picture);
  const env = electronEnvironment(electron);
  return wait(spawn(program, rest, { stdio: 'inherit', env }));
}

function wait(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
