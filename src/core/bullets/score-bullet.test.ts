import { describe, expect, it } from 'vitest';
import { LEVELS } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { judgedBullets, type LabelledBullet } from './labelled-bullets-for-tests';
import { bandOf, scoreBullet, scoreOf, type ScoreInput } from './score-bullet';

/**
 * Worked out once by a second, independent program from the same labels: keywords without evidence, then the score at
 * each level in career order. Without decisions and cycles, which that program does not know.
 */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  'own-e01': [0, 98, 97, 97, 79, 95, 79],
  'own-e02': [0, 79, 73, 65, 55, 62, 66],
  'own-e03': [0, 65, 66, 65, 68, 60, 60],
  'own-e04': [0, 88, 84, 79, 76, 76, 74],
  'own-e05': [0, 9, 11, 10, 9, 10, 9],
  'own-e06': [0, 84, 81, 74, 60, 71, 71],
  'own-e07': [0, 68, 73, 75, 68, 70, 61],
  'own-e08': [0, 97, 95, 91, 64, 79, 79],
  'own-e09': [0, 65, 59, 55, 48, 48, 57],
  'own-e10': [0, 78, 76, 71, 61, 68, 63],
  'own-e11': [0, 47, 41, 39, 33, 38, 43],
  'own-e12': [0, 79, 80, 74, 64, 68, 66],
  'own-e13': [0, 64, 61, 57, 48, 52, 64],
  'own-e14': [0, 0, 0, 0, 0, 0, 0],
  'own-e15': [0, 94, 89, 87, 75, 85, 79],
  'own-e16': [0, 66, 67, 69, 70, 65, 69],
  'own-e17': [0, 93, 90, 90, 89, 88, 92],
  'own-e18': [0, 82, 76, 64, 62, 64, 64],
  'own-e19': [0, 58, 56, 56, 52, 49, 52],
  'own-e20': [0, 75, 68, 63, 55, 61, 64],
  'own-e21': [0, 5, 4, 3, 2, 3, 3],
  'own-e22': [0, 93, 87, 79, 64, 64, 64],
  'own-e23': [0, 87, 81, 64, 64, 64, 64],
  'own-e24': [0, 12, 10, 8, 6, 8, 8],
  'own-e25': [0, 52, 45, 43, 45, 42, 48],
  'own-e26': [0, 36, 40, 40, 40, 40, 40],
  'own-e27': [0, 35, 41, 43, 47, 45, 40],
  'own-e28': [0, 12, 10, 8, 6, 8, 8],
  'own-e29': [0, 57, 62, 64, 67, 63, 61],
  'own-e30': [0, 90, 85, 82, 80, 84, 89],
  'own-e31': [0, 2, 1, 0, 0, 0, 0],
  'own-e32': [0, 67, 71, 73, 72, 72, 71],
  'own-e33': [0, 88, 89, 89, 86, 89, 88],
  'own-e34': [0, 64, 66, 68, 68, 66, 66],
  'own-e35': [0, 12, 10, 8, 6, 8, 8],
  'own-e36': [0, 57, 59, 61, 61, 60, 59],
  'own-e37': [0, 63, 64, 66, 68, 65, 66],
  'own-e39': [0, 71, 68, 64, 59, 59, 68],
  'own-e40': [0, 61, 57, 54, 49, 47, 64],
};

const inputOf = (bullet: LabelledBullet, stuffed: number): ScoreInput => ({
  evidence: { ...bullet.evidence, decision: null },
  categories: bullet.categories,
  backfire: bullet.backfire,
  stuffed,
  cadenceMonths: null,
});

describe('scoreBullet', () => {
  it.each(judgedBullets.filter(({ id }) => id in EXPECTED))(
    'scores $id as the second program does',
    (bullet) => {
      const [stuffed = 0, ...scores] = EXPECTED[bullet.id] ?? [];
      const input = inputOf(bullet, stuffed);
      expect(LEVELS.map((level) => scoreBullet(input, level, rules).score)).toEqual(scores);
      expect(LEVELS.map((level) => scoreOf(input, level, rules))).toEqual(scores);
    },
  );

  it('counts a decision as a result, more with a figure of its own, and lifts the cap', () => {
    const [bullet] = judgedBullets.filter(({ id }) => id === 'own-e26');
    if (!bullet) throw new Error('own-e26 is missing');
    const without = inputOf(bullet, 0);
    const decision = (text: string) => ({
      ...without,
      evidence: { ...without.evidence, decision: text },
    });
    const outcome = (input: ScoreInput) => scoreBullet(input, 'senior', rules).breakdown[0]?.points;
    expect(scoreBullet(without, 'senior', rules)).toMatchObject({ score: 40 });
    expect(outcome(decision('both signed off a second plant'))).toBe(23);
    expect(outcome(decision('both signed off $2M for a second plant'))).toBe(27);
    expect(scoreOf(decision('both signed off a second plant'), 'senior', rules)).toBe(67);
  });

  it('takes a stated number of cycles for the timeframe of a review bullet only', () => {
    const [bullet] = judgedBullets.filter(({ id }) => id === 'own-e27');
    if (!bullet) throw new Error('own-e27 is missing');
    const timeframe = (input: ScoreInput) =>
      scoreBullet(input, 'senior', rules).breakdown.find(
        ({ component }) => component === 'timeframe',
      )?.points;
    const input = { ...inputOf(bullet, 0), cadenceMonths: 18 };
    expect(timeframe(input)).toBe(8);
    expect(timeframe({ ...input, categories: ['renewal'] })).toBe(0);
  });

  it('shows the cap and each deduction as rows of their own', () => {
    const input: ScoreInput = {
      evidence: {
        account: { text: null, kind: 'none' },
        acvFrom: null,
        acvTo: null,
        currency: null,
        deltaAbs: null,
        deltaPct: null,
        timeframeMonths: 12,
        metrics: [],
        mechanism: 'a new plan',
        partners: ['AE', 'customer:CIO'],
        decision: null,
        ownership: 'owned',
      },
      categories: ['renewal'],
      backfire: ['responsible-for', 'nda-risk'],
      stuffed: 4,
      cadenceMonths: null,
    };
    const { score, band, breakdown } = scoreBullet(input, 'senior', rules);
    expect(breakdown.map(({ component, points, max }) => [component, points, max])).toEqual([
      ['outcome', 0, 30],
      ['anchor', 0, 16],
      ['timeframe', 8, 8],
      ['mechanism', 14, 14],
      ['partner', 10, 10],
      ['ownership', 8, 8],
      ['scope', 14, 14],
      ['cap', -4, 0],
      ['stuffing', -8, 0],
      ['backfire', -3, 0],
    ]);
    expect([score, band]).toEqual([39, 'weak']);
  });
});

describe('bandOf', () => {
  it.each([
    [24, 'thin'],
    [25, 'weak'],
    [45, 'developing'],
    [69, 'developing'],
    [70, 'strong'],
  ])('calls %i %s', (score, band) => {
    expect(bandOf(score, rules.scoring)).toBe(band);
  });
});
