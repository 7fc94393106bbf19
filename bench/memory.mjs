/**
 * What the app holds after opening and closing many resumes, against what it holds when it is started anew on the library
 * that came of it: `node bench/memory.mjs [--resumes 100]`. Needs a build; on Linux alone. Each resume is a file of its own;
 * its page is drawn in the Parser view, and then the library is shown again. Memory is the proportional set size of all
 * processes of the app, in MB, after a collection of what is unreachable. Fails beyond a fifth more.
 */
import { _electron } from '@playwright/test';
import { Buffer } from 'node:buffer';
import { unzipSync, zipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withApp } from './with-app.mjs';

const given = process.argv.slice(2);
const resumes = Number(given[given.indexOf('--resumes') + 1] ?? 100) || 100;
const MOST = 1.2;
/** Milliseconds. */
const QUIET = 5000;
const TO_LIBRARY = 'Back to the library';
const SOURCES = [
  'resumes/marisol-vega.docx',
  'resumes/marisol-vega.pdf',
  'resumes/imogen-achterberg.docx',
  'csm/csm07-sidebar.pdf',
  'csm/csm12-textbox.docx',
];

/** A resume that no other has the bytes of: one that is in the library already would only be shown again. */
function fileOfItsOwn(source, number) {
  const bytes = readFileSync(source);
  if (extname(source) === '.pdf') return Buffer.concat([bytes, Buffer.from(`\n% ${number}\n`)]);
  return zipSync({ ...unzipSync(bytes), 'number.txt': Buffer.from(String(number)) });
}

/* global window -- `gc` runs in the pages and in the main process */
/** Gives back what is unreachable, and waits until it was given back. */
async function collect(app, page) {
  const thorough = { type: 'major', execution: 'sync', flavor: 'last-resort' };
  for (let turn = 0; turn < 2; turn += 1) {
    await page.evaluate((how) => window.gc?.(how), thorough);
    await app.evaluate((_electron, how) => globalThis.gc?.(how), thorough);
    await pause(QUIET);
  }
}

async function memory(app, page) {
  await collect(app, page);
  const processes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type, name }) => ({ pid, type: name ?? type })),
  );
  const sizes = processes.map(({ pid, type }) => ({ type, size: setSize(pid) }));
  return { sizes, total: sizes.reduce((sum, { size }) => sum + size, 0) };
}

function setSize(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function openAndClose(app, page, file) {
  const heading = page
    .getByTitle(basename(file))
    .or(page.getByText(basename(file), { exact: true }));
  await app.evaluate(({ app: electron }, path) => {
    electron.emit('open-file', { preventDefault() {} }, path);
  }, file);
  await heading.first().waitFor();
  const start = page.getByRole('button', { name: /^Start/ });
  await start.click();
  await page.getByRole('navigation', { name: 'Views' }).getByText('Parser view').click();
  await page.frameLocator('iframe').first().locator('canvas, section').first().waitFor();
  await page.getByRole('button', { name: TO_LIBRARY }).click();
  await page.getByRole('heading', { name: 'Resumes' }).waitFor();
}

const print = ({ sizes, total }) =>
  `${total.toFixed(0)} MB (${sizes.map(({ type, size }) => `${type} ${size.toFixed(0)}`).join(', ')})`;

/** The app on its data, with one resume opened and closed, so that what is loaded once is loaded. */
async function start(launching, root, file) {
  const app = await _electron.launch(launching('data', '--js-flags=--expose-gc', root));
  const page = await app.firstWindow();
  await page.getByRole('button', { name: /Choose file/ }).waitFor();
  await pause(QUIET);
  await openAndClose(app, page, file);
  return { app, page };
}

await withApp(import.meta.filename, async ({ launching, folder, root }) => {
  const files = join(folder, 'files');
  mkdirSync(files);
  const file = (number) => {
    const source = SOURCES[number % SOURCES.length];
    const path = join(files, `resume-${number}${extname(source)}`);
    writeFileSync(path, fileOfItsOwn(join(root, 'fixtures', source), number));
    return path;
  };
  const worked = await start(launching, root, file(1));
  for (let count = 2; count < resumes; count += 1) {
    await openAndClose(worked.app, worked.page, file(count));
  }
  const after = await memory(worked.app, worked.page);
  await worked.app.close();
  const rested = await start(launching, root, file(resumes));
  const idle = await memory(rested.app, rested.page);
  await rested.app.close();
  const share = after.total / idle.total;
  console.log(`started on the library of ${resumes}: ${print(idle)}`);
  console.log(`after opening and closing them: ${print(after)}, ${share.toFixed(2)} of that`);
  process.exitCode = share <= MOST ? 0 : 1;
});
