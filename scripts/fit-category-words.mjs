/**
 * Fits the weights of `keywords/category-words.json` to labelled bullets: `node scripts/fit-category-words.mjs`.
 *
 * Reads the labels of `fixtures/motions` and `fixtures/bullets`. Each category is a logistic regression on the stems and
 * pairs of words of a bullet and on what terms, signs, figures and people show, shrunk towards nought, because a word
 * seen in few bullets must not decide. Weights are rounded, small ones left out, so that the file stays readable. The
 * same labels give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';
import {
  alsoByWords,
  fitWeights,
  linesOf,
  numberFeatures,
  readableWeights,
} from './fit-weights.mjs';

/** How many bullets must hold a feature, and how small a weight is left out. */
const LEAST_BULLETS = 6;
const LEAST_WEIGHT = 0.2;
/** How strongly weights are drawn to nought. */
const HOW = { shrink: 5, shownCounts: 1 };

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

const { weighedOf } = await loadSource('core/bullets/judge-bullet.ts');
const { extractEvidence } = await loadSource('core/evidence/extract-evidence.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

const featuresOf = (text) => weighedOf(text, extractEvidence(text, rules).evidence, rules).features;

const known = new Map();
const bullets = labelledBullets();
for (const { text } of bullets) if (!known.has(text)) known.set(text, featuresOf(text));
const numbered = alsoByWords(
  numberFeatures(
    bullets.map(({ text }) => known.get(text)),
    LEAST_BULLETS,
  ),
  (feature) => feature.includes(': '),
);
const file = JSON.parse(readFileSync(FILE, 'utf8'));
const categories = file.categories.map(({ category }) => {
  const shows = bullets.map((bullet) => bullet.categories.includes(category));
  const fitted = fitWeights(numbered, [...shows, ...shows], HOW);
  return { category, ...readableWeights(numbered, fitted, LEAST_WEIGHT) };
});
writeFileSync(FILE, `${JSON.stringify({ ...file, categories }, null, 2)}\n`);
const kept = categories.reduce((sum, { weights }) => sum + Object.keys(weights).length, 0);
console.log(`${bullets.length} bullets, ${numbered.features.length} features, ${kept} weights`);
