import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { BulletReview } from './bullet-review';
import { judgeBullet } from './judge-bullet';
import { judgedBullets, labelledBullets } from './labelled-bullets-for-tests';

const FACTS = [
  ', in nine months',
  ', over 14 months',
  ' in FY24',
  ', with the AE',
  ', together with the product manager',
  ", with the customer's CFO",
  ', at a Fortune 500 grocer',
  ', by rebuilding the rollout plan with plant leads',
  ', taking ACV from $50K to $60K',
  ', adding $20K ARR',
  ', and NRR reached 118%',
  ', cutting churn from 14% to 9%',
  '; the CFO approved a second phase',
  ', used by 11 CSMs',
  ' across 14 accounts',
  ', which the COO signed off',
];

const KEYWORDS =
  ', renewal, expansion, EBR, QBR, NRR, health score, churn prevention, adoption, success plan, upsell, Gainsight';

const withoutStop = (text: string): string => text.replace(/\.$/, '');

describe('judgeBullet', () => {
  it('answers in the agreed shape, with rows that add up and spans inside the text', () => {
    for (const { text } of labelledBullets) {
      for (const level of LEVELS) {
        const review = BulletReview.parse(judgeBullet(text, level, rules));
        const sum = review.breakdown.reduce((total, { points }) => total + points, 0);
        if (review.score !== null) expect(sum).toBe(review.score);
        else expect([review.band, review.breakdown, review.spans]).toEqual([null, [], []]);
        for (const { start, end } of review.spans) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }
    }
  });

  it('takes the figures of a bullet on mentoring or method for its result', () => {
    const { categories } = judgeBullet('Mentored four CSMs; three were promoted.', 'senior', rules);
    expect(categories).toEqual(['mentorship']);
  });

  it('quotes the words of the bullet', () => {
    for (const { text } of judgedBullets) {
      const { evidence } = judgeBullet(text, 'senior', rules);
      for (const words of [evidence.account.text, evidence.mechanism, evidence.decision]) {
        if (words !== null) expect(text).toContain(words);
      }
    }
  });

  it.each([
    ['Team lead for eight.', ['people']],
    ['Member of a team of eight.', []],
  ])(
    'takes a figure alone for a claim, but not where the words say otherwise: %s',
    (text, shown) => {
      expect(judgeBullet(text, 'senior', rules).categories).toEqual(shown);
    },
  );

  it('never falls when a true fact is added to the text', () => {
    for (const { text, level } of judgedBullets) {
      const own = withoutStop(text);
      const before = judgeBullet(own, level, rules).score;
      if (before === null) continue;
      for (const fact of FACTS) {
        const after = judgeBullet(`${own}${fact}.`, level, rules).score ?? -1;
        if (after < before) expect.fail(`${before} falls to ${after}: ${own}${fact}`);
      }
    }
  });

  it('gains nothing by a list of keywords or by saying it twice', () => {
    for (const { text, level } of judgedBullets) {
      const own = withoutStop(text);
      const { score } = judgeBullet(own, level, rules);
      if (score === null) continue;
      const stuffed = judgeBullet(`${own}${KEYWORDS}.`, level, rules);
      expect(stuffed.score).toBeLessThanOrEqual(score);
      expect(judgeBullet(`${own}. ${own}`, level, rules).score).toBeLessThanOrEqual(score);
    }
  });

  it('does not mind list glyphs, white space, quotes, hyphens or the case of the first letter', () => {
    const habits: readonly ((text: string) => string)[] = [
      (text) => `• ${text}`,
      (text) => `- ${text}`,
      (text) => `▪\t${text}  `,
      (text) => `\u200B${text}`,
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\u00A0'),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll('-', '\u2011'),
      (text) => text.charAt(0).toLowerCase() + text.slice(1),
    ];
    const judged = (text: string) => {
      const { score, band, breakdown } = judgeBullet(text, 'senior', rules);
      return { score, band, breakdown };
    };
    for (const { text } of labelledBullets) {
      for (const habit of habits) expect(judged(habit(text))).toEqual(judged(text));
    }
  });

  it('answers the same for the same text, whatever was judged before, and survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...LEVELS),
        (text, level) => {
          const first = judgeBullet(text, level, rules);
          judgeBullet('Renewed 17 of 18 accounts in FY24.', level, rules);
          expect(judgeBullet(text, level, rules)).toEqual(first);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes no longer than linear time on hostile text', () => {
    for (const piece of [
      'from $1 to ',
      '((((',
      '1,',
      'FY22-',
      'a a a ',
      '$',
      '1.1.',
      '–',
      'by by ',
      "''",
    ]) {
      const started = Date.now();
      judgeBullet(piece.repeat(4000), 'mid', rules);
      expect(Date.now() - started).toBeLessThan(3000);
    }
  });

  it.each([
    ['Onboarding', 'Too short to judge.'],
    [
      'Renewed my PMP certification and completed 60 PDUs in 2023.',
      'Not customer-success work, so it is not judged and costs nothing.',
    ],
    [
      'Betreute 40 Kunden und verlängerte die Verträge mit der Geschäftsleitung.',
      'Not in English, so it is not judged.',
    ],
  ])('does not judge "%s"', (text, why) => {
    expect(judgeBullet(text, 'mid', rules)).toMatchObject({
      score: null,
      band: null,
      why,
      missing: [],
    });
  });

  it('shows a range where doubtful evidence decides', () => {
    const { score, range } = judgeBullet(
      'Cross-trained support agents on renewals so 60% of small quotes went out without a CSM.',
      'principal',
      rules,
    );
    expect(range?.high).toBe(score);
    expect((range?.high ?? 0) - (range?.low ?? 0)).toBeGreaterThan(10);
    expect(judgeBullet('Renewed 17 of 18 accounts in FY24.', 'mid', rules).range).toBeUndefined();
  });

  it.each([
    ['Portfolio NRR 115%, GRR 97%.', 'senior', 'renewal-execution-only'],
    ['Drove $900k expansion.', 'senior', 'no-named-expansion'],
    ['Missed renewal forecast by 25% in most quarters.', 'mid', 'no-forecast-or-rigor-evidence'],
    [
      'Built and maintained relationships with key customers.',
      'mid',
      'generic-unanchored-language',
    ],
    ['Mentors junior CSMs.', 'senior', 'no-multiplier-evidence'],
    [
      'Managed 13 strategic accounts with quarterly check-ins.',
      'strategic-account',
      'scope-level-mismatch',
    ],
  ] as const)('finds in "%s" for %s: %s', (text, level, mode) => {
    expect(judgeBullet(text, level, rules).failureModes).toContain(mode);
  });

  it('does not judge what is too long for a bullet, and says so', () => {
    const text = 'Renewed 26 of 28 accounts. '.repeat(120);
    const { score, why } = judgeBullet(text, 'mid', rules);
    expect([score, why]).toEqual([null, 'Too long to judge as one bullet.']);
  });

  it('gives reasons in words for a reader', () => {
    const { breakdown } = judgeBullet(
      'Cut time to first value from 61 to 38 days and grew NRR from 101% to 112%.',
      'mid',
      rules,
    );
    expect(breakdown[0]?.why).toBe('Result: time to first value, net revenue retention.');
  });

  it.each([
    ['Worked closely with sales.', 'supported'],
    ['Responsible for renewals of 20 accounts.', 'none'],
    ['I was given a Belgian pharmacy chain and rebuilt its rollout plan.', 'none'],
    ['When I took over Tessellon Plastics, I invited their CIO to a plant visit.', 'owned'],
  ])('reads the own part in "%s": %s', (text, ownership) => {
    expect(judgeBullet(text, 'mid', rules).evidence.ownership).toBe(ownership);
  });
});
