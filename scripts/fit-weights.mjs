/**
 * Logistic regression on what a bullet holds (words, signs), for the scripts that fit weights to labelled bullets. The
 * same bullets in the same order give the same weights.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';

/** How far one step goes. */
const STEP = 0.3;

/** The lines of all files of a folder whose names end so, file by file. */
export function linesOf(folder, ending) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root, folder, name), 'utf8')
        .trim()
        .split('\n'),
    );
}

/** The lines of a folder's tables. Those of `short-cases.tsv`, which show wordings that must hold, come three times. */
export function linesOfTables(folder) {
  const short = linesOf(folder, 'short-cases.tsv');
  return [...linesOf(folder, '.tsv'), ...short, ...short];
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}%$€£]+/gu) ?? [];

/** The share of words that two texts have in common, 0 to 1. */
export function overlap(one, other) {
  const left = wordsOf(one);
  const rest = wordsOf(other);
  const all = left.length + rest.length;
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** Lines of one file are alike: after one comes the one so many further on. A prime, so that each has its turn. */
const STRIDE = 7919;

/** The same lines, those of one file far apart. */
export const mixed = (lines) => lines.map((_, turn) => lines[(turn * STRIDE) % lines.length]);

/** In how many bullets each feature stands. */
function countFeatures(inBullets) {
  const count = new Map();
  for (const own of inBullets)
    for (const feature of own) count.set(feature, (count.get(feature) ?? 0) + 1);
  return count;
}

/** Each bullet as the numbers of its features; features of fewer than `least` different bullets are left out. */
export function numberFeatures(inBullets, least) {
  const different = countFeatures(new Set(inBullets));
  const count = countFeatures(inBullets);
  const features = [...different.keys()].filter((key) => different.get(key) >= least).sort();
  const numberOf = new Map(features.map((feature, number) => [feature, number]));
  const rows = inBullets.map((own) =>
    [...own].map((feature) => numberOf.get(feature)).filter((number) => number !== undefined),
  );
  return { features, rows, counts: features.map((feature) => count.get(feature)) };
}

/**
 * Stochastic gradient descent, each weight with a step that shrinks as it moves (Adagrad). `shrink` draws weights to
 * nought, because a feature of few bullets must not decide; `shownCounts` is how often a bullet that shows it counts.
 */
export function fitWeights({ features, rows, counts }, shows, how) {
  const { rounds, shrink, shownCounts } = how;
  const weights = new Float64Array(features.length);
  const moved = new Float64Array(features.length).fill(1e-6);
  let base = -3;
  let baseMoved = 1e-6;
  for (let round = 0; round < rounds; round += 1) {
    rows.forEach((row, at) => {
      const sum = row.reduce((total, feature) => total + weights[feature], base);
      const off = (1 / (1 + Math.exp(-sum)) - (shows[at] ? 1 : 0)) * (shows[at] ? shownCounts : 1);
      baseMoved += off * off;
      base -= (STEP * off) / Math.sqrt(baseMoved);
      for (const feature of row) {
        const slope = off + (shrink * weights[feature]) / counts[feature];
        moved[feature] += slope * slope;
        weights[feature] -= (STEP * slope) / Math.sqrt(moved[feature]);
      }
    });
  }
  return { base, weights };
}

const round = (value) => Math.round(value * 10) / 10;

/** Rounded, the strongest first, those below `least` left out. */
export function readableWeights({ features }, { base, weights }, least) {
  const kept = features
    .map((feature, number) => [feature, weights[number]])
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([feature, weight]) => [feature, round(weight)])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { base: round(base), weights: Object.fromEntries(kept) };
}
