/**
 * Measures reading against its limits: `npm run bench:reading` (needs a build for the command line's rows).
 *
 * The ratio compares with bare pdf.js in the same run: opening the same file with the same options, the text content and
 * the operators of every page. Both take turns, so that a busy machine slows both; on a busy machine believe the ratio
 * and not the seconds.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/build-app.mjs';

const ROUNDS = 9;
const work = join(root, '.cache/bench');
const commandLine = join(root, 'out/cli/index.js');

/** What is measured, bundled as the program is: run from single source files it would be slower than it ships. */
async function loadReader() {
  const input = {
    pdfjs: 'src/documents/read/pdf/pdfjs.ts',
    'read-pdf': 'src/documents/read/pdf/read-pdf.ts',
    structure: 'src/documents/structure/structure.ts',
    'tiny-pdf': 'src/documents/read/pdf/tiny-pdf.ts',
  };
  const options = { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } };
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: { ssr: true, outDir: work, emptyOutDir: true, rolldownOptions: options },
  });
  const load = (name) => import(pathToFileURL(join(work, `${name}.mjs`)).href);
  const [{ loadPdfJs, openPdf }, { readPdf }, { structure }, { show, tinyPdf }] = await Promise.all(
    Object.keys(input).map(load),
  );
  return { pdfjs: await loadPdfJs(), openPdf, readPdf, structure, show, tinyPdf };
}

const fixtures = (ending) =>
  ['resumes', 'reading', 'csm'].flatMap((folder) =>
    readdirSync(join(root, 'fixtures', folder))
      .filter((name) => name.endsWith(ending) && !name.includes('scan'))
      .map((name) => join(root, 'fixtures', folder, name)),
  );

async function timed(run) {
  const started = performance.now();
  const value = await run();
  return { value, ms: performance.now() - started };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

async function readBare({ pdfjs, openPdf }, bytes) {
  const task = openPdf(pdfjs, bytes);
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
  }
  await task.destroy();
}

/** One reading of a file: bare pdf.js, ours, and the structure step, in ms. */
async function measureOnce(reader, path) {
  const bytes = new Uint8Array(readFileSync(path));
  const file = { name: basename(path), bytes: bytes.length, sha256: '0'.repeat(64) };
  const bare = await timed(() => readBare(reader, bytes));
  const ours = await timed(() => reader.readPdf({ bytes }));
  if (!ours.value.ok) throw new Error(`${path}: ${ours.value.error.message}`);
  const structured = await timed(() => reader.structure(ours.value.value, file));
  return { bare: bare.ms, ours: ours.ms, structure: structured.ms };
}

/** Ratio and structure time of each file: medians over the rounds, the first of which only warms up. */
async function measureFiles(reader, paths) {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = [];
    for (const path of paths) measured.push(await measureOnce(reader, path));
    rounds.push(measured);
  }
  return paths.map((path, at) => {
    const of = (key) => median(rounds.slice(1).map((round) => round[at][key]));
    return { name: basename(path), bare: of('bare'), ours: of('ours'), structure: of('structure') };
  });
}

function fortyPages({ show, tinyPdf }) {
  const truth = JSON.parse(readFileSync(join(root, 'fixtures/csm/truth/csm10.json'), 'utf8'));
  const lines = truth.experience.flatMap((job) => [
    `${job.company}, ${job.title}, ${job.start} - ${job.end}`,
    ...job.bullets.map((text) => `- ${text.slice(0, 90)}`),
  ]);
  const pages = Array.from({ length: 40 }, (_, page) => ({
    content: Array.from({ length: 52 }, (_line, i) => {
      const text = lines[(page * 7 + i) % lines.length];
      return show(text.startsWith('-') ? 1 : 2, 10, 54, 740 - i * 13, text);
    }).join('\n'),
  }));
  const path = join(work, 'forty-pages.pdf');
  writeFileSync(path, tinyPdf(pages));
  return path;
}

function hundredFiles() {
  const folder = join(work, 'batch');
  mkdirSync(folder);
  const paths = [...fixtures('.pdf'), ...fixtures('.docx')];
  for (let i = 0; i < 100; i++) {
    const path = paths[i % paths.length];
    copyFileSync(path, join(folder, `${String(i).padStart(3, '0')}-${basename(path)}`));
  }
  return folder;
}

function runCommandLine(...args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [commandLine, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`uplift ${args[0]} failed: ${run.stderr}`);
  return (performance.now() - started) / 1000;
}

function print(rows) {
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at])).join('  '));
}

async function bench() {
  if (!existsSync(commandLine)) throw new Error('Nothing is built: run `npm run build` first.');
  const reader = await loadReader();
  const files = await measureFiles(reader, fixtures('.pdf'));
  const ratios = files.map((file) => ({ ...file, ratio: file.ours / file.bare }));
  const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const slowest = ratios.reduce((a, b) => (b.structure > a.structure ? b : a));
  const forty = fortyPages(reader);
  const long = median([1, 2, 3].map(() => runCommandLine('inspect', forty)));
  const table = join(work, 'batch.csv');
  const batch = runCommandLine('batch', hundredFiles(), '--level', 'senior', '--out', table);
  const ms = (value) => `${value.toFixed(1)} ms`;
  print([
    ['measured', 'figure', 'limit'],
    [
      `reading / bare pdf.js, median of ${files.length} files`,
      median(ratios.map(({ ratio }) => ratio)).toFixed(2),
      '1.30',
    ],
    [`reading / bare pdf.js, worst (${worst.name})`, worst.ratio.toFixed(2), '1.30'],
    ['reading a file, median', ms(median(files.map(({ ours }) => ours))), ''],
    ['structure, median', ms(median(files.map(({ structure }) => structure))), '5 ms'],
    [`structure, worst (${slowest.name})`, ms(slowest.structure), '5 ms'],
    ['40 pages, command line from start to end', `${long.toFixed(1)} s`, '3 s'],
    [`batch of 100 files on ${availableParallelism()} cores`, `${batch.toFixed(1)} s`, '30 s'],
  ]);
}

try {
  await bench();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
