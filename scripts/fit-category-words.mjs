/**
 * Fits the weights of words in `keywords/category-words.json` to labelled bullets: `node scripts/fit-category-words.mjs`.
 *
 * Reads the labels of `fixtures/motions` and `fixtures/bullets`. Each category is a logistic regression on which words
 * stand in a bullet, shrunk towards nought, because a word seen in few bullets must not decide. Weights are rounded,
 * small ones left out, so that the file stays readable. The same labels give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';
import { fitWeights, linesOf, numberFeatures, readableWeights } from './fit-weights.mjs';

/** How many bullets must hold a word, and how small a weight is left out. */
const LEAST_BULLETS = 6;
const LEAST_WEIGHT = 0.3;
/** How often all bullets are gone through, how strongly weights are drawn to nought, and a category is rarer than its absence: a bullet that shows it counts double. */
const HOW = { rounds: 60, shrink: 1.7, shownCounts: 2 };

/** The whole sets are mixed and worded as resumes are, the tables reach for rare words: how often a bullet of a set counts. */
const SET_COUNTS = 3;

const FILE = join(root, 'keywords/category-words.json');

function labelledBullets() {
  const table = linesOf('fixtures/motions', '.tsv').map((line) => {
    const [, categories, text] = line.split('\t');
    return { text, categories: categories.split(',') };
  });
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ categories }) => categories);
  return [...table, ...Array(SET_COUNTS).fill(sets).flat()];
}

const { differentWords, splitWords } = await loadSource('core/keywords/words.ts');
const wordsOf = (text) => differentWords(splitWords(text));
const bullets = labelledBullets();
const numbered = numberFeatures(
  bullets.map(({ text }) => wordsOf(text)),
  LEAST_BULLETS,
);
const file = JSON.parse(readFileSync(FILE, 'utf8'));
const categories = file.categories.map(({ category }) => {
  const shows = bullets.map((bullet) => bullet.categories.includes(category));
  const { base, weights } = readableWeights(
    numbered,
    fitWeights(numbered, shows, HOW),
    LEAST_WEIGHT,
  );
  return { category, base, words: weights };
});
writeFileSync(FILE, `${JSON.stringify({ ...file, categories }, null, 2)}\n`);
const kept = categories.reduce((sum, { words }) => sum + Object.keys(words).length, 0);
console.log(`${bullets.length} bullets, ${numbered.features.length} words, ${kept} weights`);
