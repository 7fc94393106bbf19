/**
 * Measures the judging of bullets: `npm run bench:bullets`.
 *
 * Prints the median and the 99th percentile of one bullet and of sixty, warm, after the very first ones of the process.
 * The limits are half a millisecond for one and sixteen for sixty, warm medians. No text is remembered between rounds.
 * On a busy machine believe the least, not the median: it is what the work costs when nobody else takes the processor.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/build-app.mjs';

const BULLETS = 60;
const WARM_UP = 100;
const ROUNDS = 60;
const work = join(root, '.cache/bench-bullets');

async function loadEngine() {
  const input = {
    'judge-bullet': 'src/core/bullets/judge-bullet.ts',
    rules: 'src/core/rules/rules.ts',
  };
  const options = { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } };
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: { ssr: true, outDir: work, emptyOutDir: true, rolldownOptions: options },
  });
  const load = (name) => import(pathToFileURL(join(work, `${name}.mjs`)).href);
  const [{ judgeBullet }, { loadRules }] = await Promise.all(Object.keys(input).map(load));
  return { judgeBullet, rules: loadRules(keywordFiles()) };
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

function report(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const columns = [at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0)].map((ms) =>
    ms.toFixed(3).padStart(9),
  );
  console.log(`${name.padEnd(14)}${columns.join('')}`);
}

function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const { judgeBullet, rules } = await loadEngine();
const texts = bullets();
const judge = (text) => judgeBullet(text, 'senior', rules);
const sixty = (round) => texts.slice((round * 7) % (texts.length - BULLETS)).slice(0, BULLETS);

console.log(`ms                median      p99    least`);
report('first ever', [timed(() => judge(texts[0]))]);
report('next sixty', [timed(() => sixty(1).forEach(judge))]);
for (let round = 0; round < WARM_UP; round++) sixty(round).forEach(judge);

const ones = [];
const all = [];
for (let round = 0; round < ROUNDS; round++) {
  all.push(timed(() => sixty(round).forEach((text) => ones.push(timed(() => judge(text))))));
}
report('one bullet', ones);
report('sixty', all);
