/**
 * Fits the weights of `keywords/empty-claims.json` to labelled bullets: `node scripts/fit-empty-claims.mjs`.
 *
 * Reads the labels of `fixtures/bullets` and `fixtures/claims`. Whether a claim is empty is one logistic regression on
 * the bullet's signs and words; which finding says why is one for each finding, among the empty ones. The weights hang on
 * what the program reads in a bullet: fit anew when that has changed much. The same labels give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';
import { fitWeights, linesOf, numberFeatures, readableWeights } from './fit-weights.mjs';

/** How many bullets must hold a word or sign, and how small a weight is left out. */
const LEAST_BULLETS = 3;
const LEAST_WEIGHT = 0.25;
const CLAIM = { shrink: 1.5, shownCounts: 1 };
const REASON = { shrink: 1, shownCounts: 2 };

/** What the labels call a finding. */
const FINDINGS = {
  'activity-volume': 'check-ins-only',
  'ai-as-author': 'ai-over-trust',
  'align-stakeholders': 'align-stakeholders-drive-outcomes',
  buzzwords: 'soft-skill-cliches',
  'customer-count-brag': 'count-as-achievement',
  'keyword-list': 'keyword-list-bullet',
  'legacy-relationship': 'managed-relationships',
  'level-inflation': 'overclaimed-scope',
  'metric-misuse': 'percent-without-base',
  'ran-my-book': 'run-my-book',
  'responsible-for': 'responsible-for',
  'status-update-ebr': 'ebr-as-status',
  'superlative-unbacked': 'superlative-service',
  'support-desk-framing': 'ticket-handling',
  'supported-expansion': 'supported-expansion',
  'vague-quantifier': 'vague-quantity',
};

const FILE = join(root, 'keywords/empty-claims.json');
const { judgeBullet } = await loadSource('core/bullets/judge-bullet.ts');
const { claimSigns } = await loadSource('core/bullets/claim-signs.ts');
const { differentWords, splitWords } = await loadSource('core/keywords/words.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

function labelledBullets() {
  const table = linesOf('fixtures/claims', '.tsv').map((line) => {
    const [level, labels, text] = line.split('\t');
    return { text, level, backfire: labels.split(',').filter(Boolean) };
  });
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ backfire }) => backfire);
  return [...table, ...sets];
}

/** What the judge of claims sees of a bullet; null where the bullet is not judged at all. */
function featuresOf({ text, level: labelled }) {
  const level = labelled === 'none' ? 'mid' : labelled;
  const review = judgeBullet(text, level, rules);
  if (review.score === null) return null;
  const words = splitWords(text);
  const figures = words.filter(({ isNumber }) => isNumber).length;
  const signs = claimSigns({ ...review, level, length: words.length, figures });
  return [...signs, ...[...differentWords(words)].map((word) => `word:${word}`)];
}

function weighing(numbered, shows, how) {
  const { base, weights } = readableWeights(
    numbered,
    fitWeights(numbered, shows, how),
    LEAST_WEIGHT,
  );
  const all = Object.entries(weights);
  const isWord = ([feature]) => feature.startsWith('word:');
  const words = all.filter(isWord).map(([feature, weight]) => [feature.slice(5), weight]);
  const signs = all.filter((entry) => !isWord(entry));
  return { base, signs: Object.fromEntries(signs), words: Object.fromEntries(words) };
}

const bullets = labelledBullets()
  .map((bullet) => ({ ...bullet, features: featuresOf(bullet) }))
  .filter(({ features }) => features !== null);
const empty = bullets.filter(({ backfire }) => backfire.length > 0);
const number = (some) =>
  numberFeatures(
    some.map(({ features }) => features),
    LEAST_BULLETS,
  );
const claim = weighing(
  number(bullets),
  bullets.map(({ backfire }) => backfire.length > 0),
  CLAIM,
);
const amongEmpty = number(empty);
const reasons = Object.entries(FINDINGS).map(([label, finding]) => {
  const shows = empty.map(({ backfire }) => backfire.includes(label));
  return { finding, ...weighing(amongEmpty, shows, REASON) };
});
const file = JSON.parse(readFileSync(FILE, 'utf8'));
writeFileSync(FILE, `${JSON.stringify({ ...file, ...claim, reasons }, null, 2)}\n`);
console.log(`${bullets.length} bullets, ${empty.length} empty claims`);
