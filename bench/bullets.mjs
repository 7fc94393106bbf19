/**
 * Measures the judging of bullets: `npm run bench:bullets`; `-- --window` measures in a window of Electron, where the app
 * judges, instead of in Node.
 *
 * Prints the median and the 99th percentile of one bullet and of sixty, warm, after the very first ones of the process.
 * The limits are half a millisecond for one and sixteen for sixty, warm, median and 99th percentile, in a window.
 * On a busy machine believe the least, not the median: it is what the work costs when nobody else takes the processor.
 */
import { _electron } from '@playwright/test';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/build-app.mjs';
import { withApp } from './with-app.mjs';

const work = join(root, '.cache/bench-bullets');

/** Bundles what is measured and gives its path. */
async function bundle(format, file) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'bench/judging.mjs'),
      outDir: work,
      emptyOutDir: true,
      rolldownOptions: { output: { format, entryFileNames: file } },
    },
  });
  return join(work, file);
}

function keywordFiles(folder = '') {
  const entries = readdirSync(join(root, 'keywords', folder), { withFileTypes: true });
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return keywordFiles(path);
      if (!path.endsWith('.json')) return {};
      return { [path]: JSON.parse(readFileSync(join(root, 'keywords', path), 'utf8')) };
    }),
  );
}

function bullets() {
  return readdirSync(join(root, 'fixtures/bullets'))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(root, 'fixtures/bullets', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level !== 'none')
    .map(({ text }) => text);
}

const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function report(measured) {
  console.log(`ms                median      p99    least`);
  for (const [name, times] of Object.entries(measured)) {
    const sorted = [...times].sort((a, b) => a - b);
    const columns = [at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0)].map((ms) =>
      ms.toFixed(3).padStart(9),
    );
    console.log(`${name.padEnd(14)}${columns.join('')}`);
  }
}

async function inNode() {
  const path = await bundle('esm', 'judging.mjs');
  const { measureJudging } = await import(pathToFileURL(path).href);
  report(measureJudging(keywordFiles(), bullets(), () => performance.now()));
}

const MAIN = `
const { app, BrowserWindow } = require('electron');
void app.whenReady().then(() => {
  // With Node in it: the clock of a page is too coarse for one bullet.
  const window = new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false } });
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

/* global require -- in the page */
const inPage = ({ path, files, texts }) => {
  const { performance: clock } = require('node:perf_hooks');
  return require(path).measureJudging(files, texts, () => clock.now());
};

async function inWindow({ launching, folder }) {
  const path = await bundle('cjs', 'judging.cjs');
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  const own = { name: 'bare', version: '1.0.0', main: 'main.cjs' };
  writeFileSync(join(bare, 'package.json'), JSON.stringify(own));
  writeFileSync(join(bare, 'main.cjs'), MAIN);
  writeFileSync(join(bare, 'index.html'), '<h1>Judging</h1>');
  const app = await _electron.launch(launching('data', bare));
  const page = await app.firstWindow();
  report(await page.evaluate(inPage, { path, files: keywordFiles(), texts: bullets() }));
  await app.close();
}

if (process.argv.includes('--window')) await withApp(import.meta.filename, inWindow);
else await inNode();
