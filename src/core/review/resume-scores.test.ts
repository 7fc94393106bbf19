import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, LEVELS, type CategoryId, type Level } from '../resume/vocabulary';
import { bulletFor } from './bullet-for-tests';
import type { WorthBullet } from './bullet-worth';
import { measureParts, scoreResume, type ScoreInput } from './resume-scores';
import { shippedRules } from './rules-for-tests';

const OUTCOME = [{ component: 'outcome', points: 20, max: 30, why: '' }];

function input(level: Level, bullets: WorthBullet[], more: Partial<ScoreInput> = {}): ScoreInput {
  const levelRules = shippedRules.levels.find(({ id }) => id === level);
  if (!levelRules) throw new Error(level);
  return {
    bullets,
    level: levelRules,
    categories: shippedRules.categories,
    facts: new Set(),
    unbackedSkills: 0,
    ...more,
  };
}

function worth(
  score: number,
  categories: readonly CategoryId[],
  given: Parameters<typeof bulletFor>[0] = {},
): WorthBullet {
  return {
    bullet: bulletFor({ breakdown: OUTCOME, ...given }),
    worth: score,
    categories: new Set(categories),
  };
}

describe('measureParts', () => {
  it('gives one excellent bullet little: 97 at senior is 14.7 for bullets, 8.4 for the rubric, 9.2 for motions', () => {
    const parts = measureParts(input('senior', [worth(97, ['expansion', 'cross-functional'])]));
    expect(parts.bullets).toBeCloseTo(14.7, 1);
    expect(parts.rubric).toBeCloseTo(8.4, 1);
    expect(parts.motions).toBeGreaterThan(5);
    expect(parts.motions).toBeLessThan(12);
    expect(parts.facts).toBe(0);
  });

  it('is full with strong bullets everywhere', () => {
    const bullets = CATEGORY_IDS.map((id) => worth(100, [id]));
    const facts: ScoreInput['facts'] = new Set([
      'accounts',
      'scale',
      'net-retention',
      'forecast',
      'platform',
      'dates',
    ]);
    const parts = measureParts(input('mid', bullets, { facts }));
    expect([parts.bullets, parts.motions, parts.facts].map(Math.round)).toEqual([100, 100, 100]);
  });

  it('never falls when a bullet is added', () => {
    const anyBullet = fc.record({
      score: fc.integer({ min: 0, max: 100 }),
      categories: fc.uniqueArray(fc.constantFrom(...CATEGORY_IDS), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS),
        fc.array(anyBullet, { maxLength: 12 }),
        anyBullet,
        (level, before, added) => {
          const bullets = before.map(({ score, categories }) => worth(score, categories));
          const less = measureParts(input(level, bullets));
          const more = measureParts(
            input(level, [...bullets, worth(added.score, added.categories)]),
          );
          for (const key of ['bullets', 'rubric', 'motions', 'facts', 'raw'] as const) {
            expect(more[key]).toBeGreaterThanOrEqual(less[key] - 1e-9);
            expect(more[key]).toBeLessThanOrEqual(100 + 1e-9);
          }
        },
      ),
    );
  });
});

describe('scoreResume', () => {
  it('knows nothing without a judged bullet', () => {
    expect(scoreResume(input('mid', [], { facts: new Set(['dates']) }))).toEqual({
      total: null,
      bullets: null,
      rubric: null,
      motions: null,
      facts: 17,
    });
  });

  it('holds the total where a level’s evidence is missing', () => {
    const everything = CATEGORY_IDS.map((id) => worth(100, [id]));
    const facts: ScoreInput['facts'] = new Set([
      'accounts',
      'scale',
      'net-retention',
      'forecast',
      'platform',
      'dates',
    ]);
    expect(scoreResume(input('senior', everything, { facts })).total).toBe(74);
    const win = worth(100, ['expansion'], {
      evidence: { account: { text: 'X', kind: 'named' }, acvTo: 1 },
    });
    expect(scoreResume(input('senior', [...everything, win], { facts })).total).toBe(100);
    const noOutcome = [worth(100, ['expansion'], { breakdown: [] })];
    expect(scoreResume(input('associate', noOutcome, { facts })).total).toBeLessThanOrEqual(35);
  });

  it('takes at most five points for a long list of skills that no bullet shows', () => {
    const everything = CATEGORY_IDS.map((id) => worth(100, [id]));
    const total = (unbackedSkills: number) =>
      scoreResume(input('associate', everything, { unbackedSkills })).total ?? 0;
    expect(total(0) - total(6)).toBe(0);
    expect(total(0) - total(8)).toBe(2);
    expect(total(0) - total(60)).toBe(5);
  });
});
