/**
 * Fits the weights of words in `keywords/category-words.json` to labelled bullets: `node scripts/fit-category-words.mjs`.
 *
 * Reads the labels of `fixtures/motions` and `fixtures/bullets`. Each category is a logistic regression on which words
 * stand in a bullet, shrunk towards nought, because a word seen in few bullets must not decide. Weights are rounded,
 * small ones left out, so that the file stays readable. The same labels give the same file.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './build-app.mjs';

/** How many bullets must hold a word, and how small a weight is left out. */
const LEAST_BULLETS = 5;
const LEAST_WEIGHT = 0.4;
/** How often all bullets are gone through, how far one step goes, and how strongly weights are drawn to nought. */
const ROUNDS = 60;
const STEP = 0.3;
const SHRINK = 3.3;
/** A category is rarer than its absence: a bullet that shows it counts double. */
const SHOWN_COUNTS = 2;

const FILE = join(root, 'keywords/category-words.json');

function linesOf(folder, ending) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root, folder, name), 'utf8')
        .trim()
        .split('\n'),
    );
}

function labelledBullets() {
  const table = linesOf('fixtures/motions', '.tsv').map((line) => {
    const [, categories, text] = line.split('\t');
    return { text, categories: categories.split(',') };
  });
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ categories }) => categories);
  return [...table, ...sets];
}

/** Each bullet as the numbers of its words; words of too few bullets are left out. */
function numberWords(bullets, wordsOf) {
  const inBullets = bullets.map(({ text }) => [...wordsOf(text)]);
  const count = new Map();
  for (const word of inBullets.flat()) count.set(word, (count.get(word) ?? 0) + 1);
  const words = [...count.keys()].filter((word) => count.get(word) >= LEAST_BULLETS).sort();
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const rows = inBullets.map((own) =>
    own.map((word) => numberOf.get(word)).filter((number) => number !== undefined),
  );
  return { words, rows, counts: words.map((word) => count.get(word)) };
}

/** Logistic regression by stochastic gradient descent, each weight with a step that shrinks as it moves (Adagrad). */
function fit({ words, rows, counts }, shows) {
  const weights = new Float64Array(words.length);
  const moved = new Float64Array(words.length).fill(1e-6);
  let base = -3;
  let baseMoved = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.forEach((row, at) => {
      const sum = row.reduce((total, word) => total + weights[word], base);
      const off = (1 / (1 + Math.exp(-sum)) - (shows[at] ? 1 : 0)) * (shows[at] ? SHOWN_COUNTS : 1);
      baseMoved += off * off;
      base -= (STEP * off) / Math.sqrt(baseMoved);
      for (const word of row) {
        const slope = off + (SHRINK * weights[word]) / counts[word];
        moved[word] += slope * slope;
        weights[word] -= (STEP * slope) / Math.sqrt(moved[word]);
      }
    });
  }
  return { base, weights };
}

const round = (value) => Math.round(value * 10) / 10;

function readable({ words }, category, { base, weights }) {
  const kept = words
    .map((word, number) => [word, weights[number]])
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([word, weight]) => [word, round(weight)])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { category, base: round(base), words: Object.fromEntries(kept) };
}

const from = async (path) => (await runnerImport(join(root, 'src', path))).module;
const { differentWords } = await from('core/keywords/category-words.ts');
const { splitWords } = await from('core/keywords/words.ts');
const wordsOf = (text) => differentWords(splitWords(text));
const bullets = labelledBullets();
const numbered = numberWords(bullets, wordsOf);
const file = JSON.parse(readFileSync(FILE, 'utf8'));
const categories = file.categories.map(({ category }) => {
  const shows = bullets.map((bullet) => bullet.categories.includes(category));
  return readable(numbered, category, fit(numbered, shows));
});
writeFileSync(FILE, `${JSON.stringify({ ...file, categories }, null, 2)}\n`);
const kept = categories.reduce((sum, { words }) => sum + Object.keys(words).length, 0);
console.log(`${bullets.length} bullets, ${numbered.words.length} words, ${kept} weights`);
