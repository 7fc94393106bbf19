/**
 * Kills the app in the middle of saving, again and again, and looks whether anything is lost that was acknowledged:
 * `node bench/kills.mjs [--rounds 50]`. Needs a build. Each round starts the app on the library that the last kill left,
 * opens the resume, compares, and then edits and saves as fast as the app answers until it is killed.
 */
import { _electron } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../scripts/build-app.mjs';
import { hasDisplay, onDisplay, prepareDisplay, rootArguments } from '../scripts/display.mjs';
import { electronEnvironment, findElectron } from '../scripts/electron-runtime.mjs';

const given = process.argv.slice(2);
const rounds = Number(given[given.indexOf('--rounds') + 1] ?? 50) || 50;
const SHORTEST = 20;
const LONGEST = 700;

/* global window -- this one runs in the page */
/** Opens the sample, tells what its first bullet says, then saves one edit after the other and tells of each answer. */
async function editAndSave() {
  const api = window.uplift;
  const opened = await api.openSample();
  if (!opened.ok || !opened.value) throw new Error('The sample did not open.');
  const { id, document, work, damage } = opened.value;
  const [bullet] = document.experience[0].bullets;
  const steps = work?.done ?? [];
  const library = await api.listLibrary();
  const states = library.entries.map(({ state }) => state.is);
  await window.found({
    number: steps.length,
    text: steps.at(-1)?.edits[0].text ?? bullet.text,
    damage,
    states,
  });
  const aim = {
    level: 'senior',
    segment: null,
    pageSize: 'letter',
    owner: 'own',
    client: null,
  };
  const marks = { aim, notes: [], aside: [], answers: [], hidden: [], place: null };
  for (let was = steps.at(-1)?.edits[0].text ?? bullet.text; ;) {
    const text = `Edit ${steps.length + 1}: kept ${Math.random()} of the book.`;
    const edit = { op: 'replace', target: bullet.id, was, text };
    steps.push({ name: 'edit bullet', edits: [edit], at: new Date().toISOString() });
    const kept = { schema: 'uplift/work@1', done: steps, undone: [], ...marks };
    const answer = await api.saveWork({ id, work: kept, document, summary: null });
    if (!answer.ok) throw new Error(answer.error.error.message);
    void window.saved({ number: steps.length, text });
    was = text;
  }
}

async function round(electron, userData, known) {
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...known.arguments, `--user-data-dir=${userData}`, root],
    env: { ...process.env, ...electronEnvironment(electron) },
  });
  const page = await app.firstWindow();
  let found = null;
  const loaded = new Promise((resolve) => {
    void page.exposeFunction('found', (state) => resolve((found = state)));
  });
  await page.exposeFunction('saved', (state) => {
    known.saved.set(state.number, state.text);
    known.last = state.number;
  });
  await page.waitForLoadState();
  page.evaluate(editAndSave).catch(() => undefined);
  await loaded;
  const fault = faultIn(found, known);
  await pause(SHORTEST + Math.random() * (LONGEST - SHORTEST));
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
  // What waits in the channel between page and test is seen here too.
  await pause(50);
  return fault;
}

/** A later state than the last one told is right as well: its answer was on the way. */
function faultIn({ number, text, damage, states }, { last, saved }) {
  if (damage.length > 0) return `damage: ${damage.join(' ')}`;
  if (states.some((is) => is !== 'ready')) return `the list says ${states.join(', ')}`;
  if (number < last) return `edit ${last} was saved, ${number} came back`;
  if (saved.has(number) && saved.get(number) !== text) return `edit ${number} says something else`;
  return null;
}

async function main() {
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  if (!hasDisplay()) {
    const [program, ...rest] = onDisplay(process.execPath, [import.meta.filename, ...given]);
    return spawnSync(program, rest, { cwd: root, stdio: 'inherit' }).status ?? 1;
  }
  const userData = mkdtempSync(join(tmpdir(), 'uplift-kills-'));
  const known = { arguments: rootArguments(), last: 0, saved: new Map() };
  const faults = [];
  for (let count = 1; count <= rounds; count += 1) {
    const fault = await round(electron, userData, known);
    if (fault) faults.push(`round ${count}: ${fault}`);
  }
  const left = readdirSync(join(userData, 'library')).length;
  console.log(`${rounds} kills, ${known.last} saves told, ${left} names in the library's folder.`);
  console.log(faults.length === 0 ? 'Nothing that was saved is lost.' : faults.join('\n'));
  rmSync(userData, { recursive: true });
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
