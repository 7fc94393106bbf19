/**
 * Logistic regression on what a bullet holds (words, signs), for the scripts that fit weights to labelled bullets. The
 * same bullets in the same order give the same weights.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';

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

/** Each bullet as the numbers of its features; features of fewer than `least` different bullets are left out. */
export function numberFeatures(inBullets, least) {
  const count = new Map();
  for (const own of new Set(inBullets))
    for (const feature of own) count.set(feature, (count.get(feature) ?? 0) + 1);
  const features = [...count.keys()].filter((feature) => count.get(feature) >= least).sort();
  const numberOf = new Map(features.map((feature, number) => [feature, number]));
  const rows = inBullets.map((own) =>
    [...own].map((feature) => numberOf.get(feature)).filter((number) => number !== undefined),
  );
  return { features, rows };
}

/**
 * The same bullets, and each a second time by its words alone: rules find more in bullets that they were written for than
 * in others, and what they find must not silence the words. `isFinding` tells such features.
 */
export const alsoByWords = ({ features, rows }, isFinding) => ({
  features,
  rows: [...rows, ...rows.map((row) => row.filter((number) => !isFinding(features[number])))],
});

/** How many steps back the slope is remembered, at most how many steps are made, and how flat is flat. */
const [MEMORY, STEPS, FLAT] = [8, 80, 1];

const dot = (one, other) => one.reduce((sum, value, at) => sum + value * other[at], 0);
const plus = (one, other, times) => one.map((value, at) => value + times * other[at]);

/** Where a function is least, step by step against its slope as the last steps have bent it (L-BFGS). */
function leastOf(valueAt, start) {
  let [place, { value, slope }] = [start, valueAt(start)];
  const last = [];
  for (let step = 0; step < STEPS && dot(slope, slope) > FLAT; step += 1) {
    let way = slope.map((own) => -own);
    const shares = last.map(({ moved, bent }) => {
      const share = dot(moved, way) / dot(bent, moved);
      way = plus(way, bent, -share);
      return share;
    });
    if (last.length > 0) {
      const [{ moved, bent }] = last;
      const scale = dot(moved, bent) / dot(bent, bent);
      way = way.map((own) => own * scale);
    }
    for (const [at, { moved, bent }] of [...last.entries()].reverse())
      way = plus(way, moved, shares[at] - dot(bent, way) / dot(bent, moved));
    const fall = dot(slope, way);
    let length = last.length > 0 ? 1 : 1 / Math.sqrt(dot(slope, slope));
    let next = valueAt(plus(place, way, length));
    while (next.value > value + 1e-4 * length * fall && length > 1e-6) {
      length /= 2;
      next = valueAt(plus(place, way, length));
    }
    if (next.value > value) break;
    const moved = way.map((own) => own * length);
    const bent = plus(next.slope, slope, -1);
    if (dot(moved, bent) > 1e-12) last.unshift({ moved, bent });
    if (last.length > MEMORY) last.pop();
    [place, value, slope] = [plus(place, moved, 1), next.value, next.slope];
  }
  return place;
}

/**
 * The weights that make the labels likeliest. `shrink` draws them to nought, because a feature of few bullets must not
 * decide; `shownCounts` is how often a bullet that shows it counts.
 */
export function fitWeights({ features, rows }, shows, { shrink, shownCounts }) {
  const base = features.length;
  const place = leastOf(
    (weights) => {
      const slope = weights.map((weight, at) => (at === base ? 0 : shrink * weight));
      let value = 0;
      for (let at = 0; at < base; at += 1) value += (shrink * weights[at] ** 2) / 2;
      rows.forEach((row, at) => {
        const counts = shows[at] ? shownCounts : 1;
        let sum = weights[base];
        for (const feature of row) sum += weights[feature];
        const likely = 1 / (1 + Math.exp(-sum));
        value -= counts * Math.log(Math.max(1e-12, shows[at] ? likely : 1 - likely));
        const off = counts * (likely - (shows[at] ? 1 : 0));
        slope[base] += off;
        for (const feature of row) slope[feature] += off;
      });
      return { value, slope };
    },
    new Float64Array(base + 1),
  );
  return { base: place[base], weights: place.subarray(0, base) };
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
