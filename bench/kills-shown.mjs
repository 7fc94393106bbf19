/**
 * Kills the app while somebody types, again and again, and looks whether anything is lost that the status bar had called
 * saved: `node bench/kills-shown.mjs [--rounds 50]`. Needs a build. Each round starts on what the last kill left.
 */
import { _electron } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../scripts/build-app.mjs';
import { hasDisplay, onDisplay, prepareDisplay, rootArguments } from '../scripts/display.mjs';
import { electronEnvironment, findElectron } from '../scripts/electron-runtime.mjs';

const given = process.argv.slice(2);
const rounds = Number(given[given.indexOf('--rounds') + 1] ?? 50) || 50;
const file = join(root, 'fixtures/resumes/marisol-vega.docx');
const SHORTEST = 1500;
const LONGEST = 6500;

const numberIn = (text) => Number(/Edit (\d+) of/.exec(text)?.[1] ?? 0);

/* global window, document, MutationObserver -- these run in the page */
/** Tells of the text in the field each time the status bar says that all is saved. */
function watchStatus() {
  const told = () => {
    const saved = document.querySelector('[data-save="saved"]');
    const field = document.querySelector('textarea');
    if (saved && field) void window.shownAsSaved(field.value);
  };
  new MutationObserver(told).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

async function typeOn(field, known) {
  for (;;) {
    known.typed += 1;
    await field.fill(`Edit ${known.typed} of the book: kept ${known.typed} of 99 accounts.`);
    await pause(Math.random() * 1600);
  }
}

async function round(electron, userData, known, first) {
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...rootArguments(), `--user-data-dir=${userData}`, root, ...(first ? [file] : [])],
    env: { ...process.env, ...electronEnvironment(electron) },
  });
  const page = await app.firstWindow();
  await page.exposeFunction('shownAsSaved', (text) => {
    known.saved = Math.max(known.saved, numberIn(text));
  });
  if (first) await page.getByRole('button', { name: /^Start/ }).click();
  const bullet = page.locator('[data-bullet]').first();
  await bullet.waitFor();
  const found = numberIn(await bullet.innerText());
  const fault =
    found < known.saved ? `edit ${known.saved} was shown as saved, ${found} came back` : null;
  await bullet.dblclick();
  const field = page.getByRole('textbox', { name: /^Text of bullet/ });
  await field.waitFor();
  await page.evaluate(watchStatus);
  // The kill ends it.
  typeOn(field, known).catch(() => undefined);
  await pause(SHORTEST + Math.random() * (LONGEST - SHORTEST));
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
  await pause(50);
  return fault;
}

async function main() {
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  if (!hasDisplay()) {
    const [program, ...rest] = onDisplay(process.execPath, [import.meta.filename, ...given]);
    return spawnSync(program, rest, { cwd: root, stdio: 'inherit' }).status ?? 1;
  }
  const userData = mkdtempSync(join(tmpdir(), 'uplift-kills-'));
  const known = { typed: 0, saved: 0 };
  const faults = [];
  for (let count = 1; count <= rounds; count += 1) {
    const fault = await round(electron, userData, known, count === 1);
    if (fault) faults.push(`round ${count}: ${fault}`);
  }
  console.log(
    `${rounds} kills, ${known.typed} texts typed, the last shown as saved is ${known.saved}.`,
  );
  if (known.saved === 0) faults.push('nothing was ever shown as saved: the test saw nothing');
  console.log(faults.length === 0 ? 'Nothing that was shown as saved is lost.' : faults.join('\n'));
  rmSync(userData, { recursive: true });
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
