/**
 * Fits the weights of `keywords/evidence/account-signs.json` to labelled bullets: `node scripts/fit-accounts.mjs`.
 *
 * Reads from `fixtures/accounts` and `fixtures/bullets` which words of a bullet are the customer it tells of. Every
 * stretch that could be one is an example: one logistic regression on its signs. What rules know is not heard, since the
 * rules know these bullets better than any others. The same labels give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import {
  fitWeights,
  linesOf,
  linesOfTables,
  mixed,
  numberFeatures,
  overlap,
  readableWeights,
} from './fit-weights.mjs';
import { loadSource } from './load-source.mjs';

/** How many stretches must have a sign, and how small a weight is left out. */
const LEAST_STRETCHES = 3;
const LEAST_WEIGHT = 0.1;
const HOW = { shrink: 1, shownCounts: 1 };
/** The share of words in common from which a stretch is the labelled one, and up to which it is another. */
const SAME = 0.95;
const OTHER = 0.6;

const FILE = join(root, 'keywords/evidence/account-signs.json');
const { readBullet } = await loadSource('core/evidence/reading.ts');
const { lexiconOf } = await loadSource('core/evidence/lexicon.ts');
const { accountCandidates } = await loadSource('core/evidence/account.ts');
const { tellSigns } = await loadSource('core/evidence/account-signs.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

function labelledBullets() {
  const table = linesOfTables('fixtures/accounts').map((line) => {
    const [, account, text] = line.split('\t');
    return { account, text };
  });
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ evidence }) => evidence?.account)
    .map(({ text, evidence }) => ({ account: evidence.account.text ?? '', text }));
  return [...table, ...sets];
}

/** The stretches of a bullet, each with its signs and whether it is the customer; those that nearly are left out. */
function examplesOf({ account, text }) {
  const reading = readBullet(text, lexiconOf(rules.evidence));
  const all = accountCandidates(reading).map(({ stretch, place }) => {
    const signs = [];
    tellSigns(reading, stretch, (group, name) => signs.push(`${group}: ${name}`));
    return { signs, common: overlap(reading.text.slice(place.start, place.end), account) };
  });
  const most = Math.max(OTHER, ...all.map(({ common }) => common));
  const isIt = (common) => common >= Math.min(SAME, most);
  return all
    .filter(({ common }) => isIt(common) || common < OTHER)
    .map(({ signs, common }) => ({ signs, isIt: isIt(common) }));
}

const file = JSON.parse(readFileSync(FILE, 'utf8'));
const examples = mixed(labelledBullets().flatMap(examplesOf));
const numbered = numberFeatures(
  examples.map(({ signs }) => signs),
  LEAST_STRETCHES,
);
const fitted = fitWeights(
  numbered,
  examples.map(({ isIt }) => isIt),
  HOW,
);
const { base, weights } = readableWeights(numbered, fitted, LEAST_WEIGHT);
const signs = {};
for (const [sign, weight] of Object.entries(weights)) {
  const [group, name] = sign.split(/: (.*)/s);
  signs[group] = { ...signs[group], [name]: weight };
}
writeFileSync(FILE, `${JSON.stringify({ ...file, base, signs }, null, 2)}\n`);
console.log(`${examples.length} stretches, ${Object.keys(weights).length} weights`);
