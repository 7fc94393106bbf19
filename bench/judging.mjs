/** What is measured of the judging of bullets, in Node and in a window alike. */
import { judgeBullet } from '../src/core/bullets/judge-bullet.ts';
import { loadRules } from '../src/core/rules/rules.ts';

const BULLETS = 60;
/** Until then code is still being compiled. */
const WARM_UP = 600;
const ROUNDS = 120;

/**
 * Judges the texts with the keyword files, timed in milliseconds by `now`: the very first bullet and the next sixty, then,
 * warm, each bullet and each sixty. No text is remembered between rounds.
 */
export function measureJudging(files, texts, now) {
  const timed = (run) => {
    const started = now();
    run();
    return now() - started;
  };
  const rules = loadRules(files);
  const judge = (text) => judgeBullet(text, 'senior', rules);
  const sixty = (round) => texts.slice((round * 7) % (texts.length - BULLETS)).slice(0, BULLETS);
  const first = timed(() => judge(texts[0]));
  const next = timed(() => sixty(1).forEach(judge));
  for (let round = 0; round < WARM_UP; round++) sixty(round).forEach(judge);
  const ones = [];
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    all.push(timed(() => sixty(round).forEach((text) => ones.push(timed(() => judge(text))))));
  }
  return { 'first ever': [first], 'next sixty': [next], 'one bullet': ones, sixty: all };
}
