/**
 * Fits the weights of `keywords/evidence/counts.json` and `count-words.json` to labelled bullets:
 * `node scripts/fit-counts.mjs`.
 *
 * Reads from `fixtures/bullets` which numbers are figures of a metric. One logistic regression on the signs of a number
 * and the words beside it, shrunk towards nought; the same labels give the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { fitWeights, linesOf, numberFeatures, readableWeights } from './fit-weights.mjs';
import { loadSource } from './load-source.mjs';

/** How many numbers must have a feature, and how small a weight is left out. */
const LEAST_NUMBERS = 4;
const LEAST_WEIGHT = 0.05;
const HOW = { shrink: 3.3, shownCounts: 1 };

const [SIGNS, WORDS] = ['counts', 'count-words'].map((name) =>
  join(root, `keywords/evidence/${name}.json`),
);
const { findFacts } = await loadSource('core/evidence/extract-evidence.ts');
const { findPairs } = await loadSource('core/evidence/pairs.ts');
const { figuresToName } = await loadSource('core/evidence/metrics.ts');
const { countedNumbers } = await loadSource('core/evidence/counts.ts');
const { countSigns } = await loadSource('core/evidence/count-signs.ts');
const { wordsBeside } = await loadSource('core/evidence/is-count.ts');
const { COUNT_SIGNS } = await loadSource('core/rules/counts-file.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

const valuesOf = (metrics) =>
  new Set(metrics.flatMap(({ value, from }) => [value, from]).filter(Number.isFinite));

/** The numbers of a bullet that may be counts, each with its features and whether the label has it. */
function numbersOf({ text, metrics }) {
  const { reading, measures, contract, account } = findFacts(text, rules);
  const pairs = findPairs(reading, measures);
  const { numbers } = figuresToName(reading, measures, pairs, contract.used, account.place);
  const labelled = valuesOf(metrics);
  return countedNumbers(reading, numbers).map(({ measure, name }) => ({
    isCount: labelled.has(measure.value),
    features: [...countSigns(reading, measure, numbers), ...wordsBeside(reading, measure, name)],
  }));
}

const bullets = linesOf('fixtures/bullets', '.jsonl')
  .map((line) => JSON.parse(line))
  .map(({ text, level, evidence, metrics }) => ({
    text,
    level,
    metrics: evidence?.metrics ?? metrics,
  }))
  .filter(({ level, metrics }) => level !== 'none' && Array.isArray(metrics));
const numbers = bullets.flatMap(numbersOf);
const numbered = numberFeatures(
  numbers.map(({ features }) => features),
  LEAST_NUMBERS,
);
const fitted = fitWeights(
  numbered,
  numbers.map(({ isCount }) => isCount),
  HOW,
);
const { base, weights } = readableWeights(numbered, fitted, LEAST_WEIGHT);
const file = JSON.parse(readFileSync(SIGNS, 'utf8'));
const signs = Object.fromEntries(
  COUNT_SIGNS.filter((sign) => file.signs[sign]).map((sign) => [
    sign,
    { ...file.signs[sign], weight: weights[sign] ?? 0 },
  ]),
);
const any = { ...file.any, weight: base };
writeFileSync(SIGNS, `${JSON.stringify({ ...file, any, signs }, null, 2)}\n`);
const words = Object.fromEntries(
  Object.entries(weights).filter(([feature]) => !COUNT_SIGNS.includes(feature)),
);
const own = JSON.parse(readFileSync(WORDS, 'utf8'));
writeFileSync(WORDS, `${JSON.stringify({ ...own, weights: words }, null, 2)}\n`);
console.log(`${numbers.length} numbers, ${Object.keys(words).length} words`);
