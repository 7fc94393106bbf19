/**
 * Fits the weights of `keywords/field-words.json` to labelled lines: `node scripts/fit-field-words.mjs`.
 *
 * Reads from `fixtures/whose-work`, `motions`, `claims` and `bullets` which lines are customer-success work. What the
 * phrases of the field and of other trades and the evidence say of a line are signs beside its features: one logistic
 * regression on both. The same labels give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';
import {
  fitWeights,
  linesOf,
  linesOfTables,
  numberFeatures,
  readableWeights,
} from './fit-weights.mjs';

/** How many lines must hold a feature, and how small a weight is left out. */
const LEAST_LINES = 4;
const LEAST_WEIGHT = 0.2;
/** Lines of the field are the greater part: each counts half. */
const HOW = { shrink: 2, shownCounts: 0.5 };

const FILE = join(root, 'keywords/field-words.json');
const { fieldSigns } = await loadSource('core/keywords/is-customer-success.ts');
const { fieldEvidenceOf, weighedOf } = await loadSource('core/bullets/judge-bullet.ts');
const { extractEvidence } = await loadSource('core/evidence/extract-evidence.ts');
const { FIELD_SIGNS } = await loadSource('core/rules/field-words-file.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

function labelledLines() {
  const tables = ['motions', 'claims'].flatMap((folder) =>
    linesOf(`fixtures/${folder}`, '.tsv').map((line) => {
      const [level, , text] = line.split('\t');
      return { text, isOfField: level !== 'none' };
    }),
  );
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .map(({ text, level }) => ({ text, isOfField: level !== 'none' }));
  const whoseWork = linesOfTables('fixtures/whose-work').map((line) => {
    const [whose, text] = line.split('\t');
    return { text, isOfField: whose === 'cs' };
  });
  return [...tables, ...sets, ...whoseWork];
}

const file = JSON.parse(readFileSync(FILE, 'utf8'));
const lines = labelledLines().map(({ text, isOfField }) => {
  const extracted = extractEvidence(text, rules);
  const { features } = weighedOf(text, extracted.evidence, rules);
  const signs = fieldSigns(text, fieldEvidenceOf(extracted, rules), rules);
  return { isOfField, features: [...signs, ...features] };
});
const numbered = numberFeatures(
  lines.map(({ features }) => features),
  LEAST_LINES,
);
const labels = lines.map(({ isOfField }) => isOfField);
const fitted = fitWeights(numbered, labels, HOW);
const { base, weights } = readableWeights(numbered, fitted, LEAST_WEIGHT);
const isSign = (feature) => FIELD_SIGNS.includes(feature);
const signs = Object.fromEntries(FIELD_SIGNS.map((sign) => [sign, weights[sign] ?? 0]));
const words = Object.fromEntries(Object.entries(weights).filter(([feature]) => !isSign(feature)));
writeFileSync(FILE, `${JSON.stringify({ ...file, base, signs, weights: words }, null, 2)}\n`);
console.log(`${lines.length} lines, ${Object.keys(words).length} weights`);
