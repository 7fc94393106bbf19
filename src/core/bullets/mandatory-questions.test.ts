import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, LEVELS } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { filledBullet } from './filled-bullet-for-tests';
import { judgeBullet } from './judge-bullet';

const { mandatory } = rules.evidence.questions;

/** Every way to answer all groups with one of their alternatives. */
function answers(groups: readonly string[]): string[][] {
  return groups.reduce<string[][]>(
    (all, group) => all.flatMap((some) => group.split('|').map((slot) => [...some, slot])),
    [[]],
  );
}

const pairs = LEVELS.flatMap((level) => CATEGORY_IDS.map((category) => [level, category] as const));

describe('a bullet with the mandatory questions answered', () => {
  it.each(pairs)('is strong: %s, %s', (level, category) => {
    for (const slots of answers(mandatory[level][category] ?? [])) {
      const text = filledBullet(category, level, slots);
      const { score, band } = judgeBullet(text, level, rules);
      expect([text, score, band]).toEqual([text, score, 'strong']);
    }
  });

  it('asks for the mandatory facts while they are missing', () => {
    const { missing } = judgeBullet('Drove account expansion.', 'senior', rules);
    const asked = missing.map(({ slot }) => slot);
    for (const slot of ['account', 'acv_to', 'acv_from', 'timeframe', 'mechanism', 'partner']) {
      expect(asked).toContain(slot);
    }
    expect(missing.map(({ gain }) => gain)).toEqual(
      missing.map(({ gain }) => gain).sort((a, b) => b - a),
    );
  });
});
