/**
 * Fits the weights of `keywords/evidence/means.json` and `means-words.json` to labelled bullets, going on from what stands
 * there: `node scripts/fit-means.mjs`.
 *
 * Reads from `fixtures/means` and `fixtures/bullets` which words of a bullet say how. All stretches of a bullet compete,
 * with "no means" among them: the more likely those that share words with the label, the better. Weights are drawn to
 * what they were, because some of them stand for bullets that are not here; so a second run moves them on. A sign that `means.json` does not name is
 * not fitted; name it with weight 0 and a note.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';
import { linesOf, linesOfTables, mixed, overlap } from './fit-weights.mjs';
import { loadSource } from './load-source.mjs';

/** How often all bullets are gone through, and how far one step goes. */
const ROUNDS = 40;
const STEP = 0.1;
/** How strongly a weight is drawn to what it was: a sign, and a single word, which stands in fewer bullets. */
const PULL = { sign: 6, word: 12 };
/** How many bullets must hold a word, and how small a word's weight is left out. */
const LEAST_BULLETS = 4;
const LEAST_WEIGHT = 0.05;
/** The share of words in common with the label from which a stretch is right. */
const RIGHT = 0.6;

const FILES = ['keywords/evidence/means.json', 'keywords/evidence/means-words.json'].map((path) =>
  join(root, path),
);
const { findFacts } = await loadSource('core/evidence/extract-evidence.ts');
const { weighStretches } = await loadSource('core/evidence/mechanism.ts');
const { meansWeights } = await loadSource('core/evidence/means-weights.ts');
const { placeOf } = await loadSource('core/evidence/reading.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

function labelledBullets() {
  const table = linesOfTables('fixtures/means').map((line) => {
    const [, means, text] = line.split('\t');
    return { means, text };
  });
  const sets = linesOf('fixtures/bullets', '.jsonl')
    .map((line) => JSON.parse(line))
    .map(({ text, evidence, mechanism }) => ({
      text,
      means: evidence ? evidence.mechanism : mechanism,
    }))
    .filter(({ means }) => means !== undefined)
    .map(({ text, means }) => ({ text, means: means ?? '' }));
  return [...table, ...sets];
}

const [means, words] = FILES.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const GROUPS = Object.keys(means).filter((group) => typeof means[group] === 'object');
/** Every sign that the file names, as the place where its weight stands. */
const SIGNS = GROUPS.flatMap((group) =>
  group === 'any' ? [['any']] : Object.keys(means[group]).map((name) => [group, name]),
);

/** A copy of the signs in which each weighs what `weightOf` says. */
function withWeights(weightOf) {
  const copy = JSON.parse(JSON.stringify(means));
  SIGNS.forEach((place, number) => {
    place.reduce((part, name) => part[name], copy).weight = weightOf(number);
  });
  return copy;
}

/** A sum of weights tells how often each sign is in it where they are powers of this: none is there so often. */
const OFTEN = 64;
/** So many such weights fit into a number without loss. */
const AT_ONCE = 8;
const NO_WORDS = { within: {}, anywhere: {}, then: {} };
const TELLING = Array.from({ length: Math.ceil(SIGNS.length / AT_ONCE) }, (_, turn) => {
  const power = (number) =>
    Math.floor(number / AT_ONCE) === turn ? OFTEN ** (number % AT_ONCE) : 0;
  return meansWeights(withWeights(power), NO_WORDS);
});

/** For each stretch of a bullet how often each sign is in its weight, as pairs of sign and count. */
function countSigns(context) {
  const { reading } = context;
  const counts = [];
  TELLING.forEach((means, turn) => {
    const lexicon = { ...reading.lexicon, means };
    const stretches = weighStretches({ ...context, reading: { ...reading, lexicon } }, Infinity);
    stretches.forEach(({ weight }, at) => {
      counts[at] ??= [];
      for (let [rest, place] = [weight, 0]; rest > 0; rest = Math.floor(rest / OFTEN), place += 1)
        if (rest % OFTEN > 0) counts[at].push([turn * AT_ONCE + place, rest % OFTEN]);
    });
  });
  return counts;
}

const isWord = (key) => /[a-z]/.test(key);

/** The words that count beside the signs of a stretch, in the names of means-words.json. */
function wordsBeside(tokens, { first, to }) {
  const keys = tokens.map(({ key }) => key);
  return [
    ...keys
      .slice(first + 1, to)
      .filter(isWord)
      .map((key) => `within: ${key}`),
    ...[...new Set(keys)].filter(isWord).map((key) => `anywhere: ${key}`),
    ...keys.slice(to, to + 1).map((key) => `then: ${key}`),
  ];
}

/** The stretches of a bullet, each with its signs, its words and the share that it has in common with the label. */
function exampleOf({ text, means: label }) {
  const { context } = findFacts(text, rules);
  const { reading } = context;
  const counts = countSigns(context);
  return weighStretches(context, Infinity).map((stretch, at) => {
    const { start, end } = placeOf(reading, stretch.first, stretch.to - 1, 'mechanism');
    const share = overlap(reading.text.slice(start, end), label);
    return {
      signs: counts[at],
      words: wordsBeside(reading.tokens, stretch),
      share: share < RIGHT ? 0 : share,
      isLabelled: label !== '',
    };
  });
}

/** The number of each word that stands in enough bullets and of those that have a weight, behind the signs. */
function numberWords(examples) {
  const bullets = new Map();
  for (const stretches of examples)
    for (const word of new Set(stretches.flatMap(({ words }) => words)))
      bullets.set(word, (bullets.get(word) ?? 0) + 1);
  for (const [group, weights] of Object.entries(words))
    if (group !== 'note')
      for (const word of Object.keys(weights))
        if (!bullets.has(`${group}: ${word}`)) bullets.set(`${group}: ${word}`, LEAST_BULLETS);
  const kept = [...bullets.keys()].filter((word) => bullets.get(word) >= LEAST_BULLETS).sort();
  return new Map(kept.map((word, number) => [word, SIGNS.length + number]));
}

/** Goes through the bullets and moves the weights of their signs and words, each step shorter than the one before. */
function fit(examples, numbers) {
  const was = [
    ...SIGNS.map((place) => place.reduce((part, name) => part[name], means).weight),
    ...[...numbers.keys()].map((word) => {
      const [group, name] = word.split(/: (.*)/s);
      return words[group][name] ?? 0;
    }),
  ];
  const weights = Float64Array.from(was);
  const moved = new Float64Array(was.length).fill(1e-3);
  const rows = examples.map((stretches) =>
    stretches.map(({ signs, words: own, share, isLabelled }) => {
      const numbered = own
        .map((word) => numbers.get(word))
        .filter((number) => number !== undefined);
      return { features: [...signs, ...numbered.map((number) => [number, 1])], share, isLabelled };
    }),
  );
  const pulls = pullsOf(rows, was.length);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const stretches of rows) {
      for (const [feature, slope] of slopesOf(stretches, weights)) {
        const whole = slope + pulls[feature] * (weights[feature] - was[feature]);
        moved[feature] += whole * whole;
        weights[feature] -= (STEP * whole) / Math.sqrt(moved[feature]);
      }
    }
  return weights;
}

/** How strongly each weight is drawn to what it was, for one of the bullets that have its feature. */
function pullsOf(rows, all) {
  const bullets = new Array(all).fill(1);
  for (const stretches of rows)
    for (const feature of new Set(
      stretches.flatMap(({ features }) => features.map(([one]) => one)),
    ))
      bullets[feature] += 1;
  return bullets.map((count, feature) => (feature < SIGNS.length ? PULL.sign : PULL.word) / count);
}

/** How the weight of each feature must change for one bullet, the other way round. */
function slopesOf(stretches, weights) {
  const heard = stretches.some(({ share }) => share > 0);
  const slopes = new Map();
  if (!heard && stretches.some(({ isLabelled }) => isLabelled)) return slopes;
  const likely = stretches.map(({ features }) =>
    Math.exp(features.reduce((sum, [feature, count]) => sum + weights[feature] * count, 0)),
  );
  const all = likely.reduce((sum, one) => sum + one, 1);
  const right = stretches.reduce((sum, { share }, at) => sum + share * likely[at], 0);
  stretches.forEach(({ features, share }, at) => {
    const off = likely[at] / all - (right > 0 ? (share * likely[at]) / right : 0);
    if (Math.abs(off) < 1e-4) return;
    for (const [feature, count] of features)
      slopes.set(feature, (slopes.get(feature) ?? 0) + off * count);
  });
  return slopes;
}

const round = (value, steps) => Math.round(value * steps) / steps;

const examples = mixed(labelledBullets()).map(exampleOf);
const numbers = numberWords(examples);
const weights = fit(examples, numbers);
const fitted = { note: words.note, within: {}, anywhere: {}, then: {} };
const strongestFirst = [...numbers].sort(
  ([a, one], [b, other]) => weights[other] - weights[one] || (a < b ? -1 : 1),
);
for (const [word, number] of strongestFirst) {
  const [group, name] = word.split(/: (.*)/s);
  const weight = round(weights[number], 100);
  if (Math.abs(weight) >= LEAST_WEIGHT) fitted[group][name] = weight;
}
const signs = withWeights((number) => round(weights[number], 20) + 0);
for (const [at, content] of [signs, fitted].entries())
  writeFileSync(FILES[at], `${JSON.stringify(content, null, 2)}\n`);
console.log(`${examples.length} bullets, ${SIGNS.length} signs, ${numbers.size} words`);
