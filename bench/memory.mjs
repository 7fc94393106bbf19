/**
 * What the app holds after opening and closing many resumes, against what it held after the first, which loads what is
 * loaded once: `node bench/memory.mjs [--resumes 100]`. Needs a build; on Linux alone. Each resume is a file of its own; its
 * page is drawn in the Parser view, and then the library is shown again. Memory is the proportional set size of all
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
const STEP = 25;
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

await withApp(import.meta.filename, async ({ launching, folder, root }) => {
  const files = join(folder, 'files');
  mkdirSync(files);
  const app = await _electron.launch(launching('data', '--js-flags=--expose-gc', root));
  const page = await app.firstWindow();
  await page.getByRole('button', { name: /Choose file/ }).waitFor();
  await pause(3000);
  const idle = await memory(app, page);
  console.log(`nothing opened yet: ${print(idle)}`);
  let first = idle;
  let last = idle;
  for (let count = 1; count <= resumes; count += 1) {
    const source = SOURCES[count % SOURCES.length];
    const file = join(files, `resume-${count}${extname(source)}`);
    writeFileSync(file, fileOfItsOwn(join(root, 'fixtures', source), count));
    await openAndClose(app, page, file);
    if (count % STEP === 0 || count === 1 || count === resumes) {
      last = await memory(app, page);
      if (count === 1) first = last;
      const share = (last.total / first.total).toFixed(2);
      console.log(`after ${count}: ${print(last)}, ${share} of the first`);
    }
  }
  process.exitCode = last.total <= first.total * MOST ? 0 : 1;
});
