import { describe, expect, it } from 'vitest';
import { judgeBullet } from '../bullets/judge-bullet';
import { CHECK_IDS } from '../checks/checks';
import { applyEdits } from '../revision/apply-edits';
import { LEVELS } from '../resume/vocabulary';
import { ONLY_IN_SUMMARY } from '../rubric/dimensions';
import { suggest } from '../phrasing/suggest';
import { resumeFromParts, type ResumeParts } from './resume-for-tests';
import { Review } from './review';
import { reviewResume } from './review-resume';
import { reviewUnreadable } from './review-unreadable';
import { shippedRules as rules } from './rules-for-tests';

const PARTS: ResumeParts = {
  summary: 'Customer success manager with 112% net revenue retention (NRR) in mid-market SaaS.',
  jobs: [
    {
      title: 'Senior Customer Success Manager',
      bullets: [
        'Grew Larkspur Analytics from $340,000 to $720,000 ACV in 11 months with the AE by introducing the forecasting module.',
        'Owned renewal for 21 mid-market accounts ($8.4M ARR), at 118% NRR and 96% GRR.',
        'Responsible for managing customer relationships.',
      ],
    },
    {
      title: 'Customer Success Manager',
      start: '2018-05',
      end: '2021-02',
      bullets: [
        'Onboarded 18 mid-market accounts, cutting time to first value from 45 to 21 days with a live configuration session.',
        'Ran quarterly business reviews with the CIO of 6 accounts.',
      ],
    },
  ],
};
const resume = resumeFromParts(PARTS);
const review = reviewResume(resume, { level: 'senior', rules });

function resultOf(id: string) {
  return review.checks.find((check) => check.id === id);
}

describe('reviewResume', () => {
  it('has the shape of the contract at every level', () => {
    for (const level of LEVELS) {
      const one = reviewResume(resume, { level, rules });
      expect(Review.parse(one)).toEqual(one);
      expect(one.checks).toHaveLength(CHECK_IDS.length);
      expect(one.rubric.failureModes).toHaveLength(6);
    }
  });

  it('judges each bullet with the job it stands under', () => {
    expect(review.bullets.map(({ id, jobIndex }) => [id, jobIndex])).toEqual([
      ['b0', 0],
      ['b1', 0],
      ['b2', 0],
      ['b3', 1],
      ['b4', 1],
    ]);
    const [expansion, , duty] = review.bullets;
    expect(expansion?.score ?? 0).toBeGreaterThan(duty?.score ?? 100);
  });

  it('judges bullets of older jobs at the level held then', () => {
    const bullets = ['Onboarded 18 mid-market accounts in 21 days each.'];
    const career = resumeFromParts({
      jobs: [
        { title: 'Senior CSM', bullets },
        { title: 'CSM', start: '2018', end: '2021', bullets },
        { title: 'Associate Customer Success Manager', start: '2016', end: '2018', bullets },
      ],
    });
    const judged = reviewResume(career, { level: 'senior', rules }).bullets;
    expect(judged.map(({ judgedAt }) => judgedAt)).toEqual([undefined, undefined, 'associate']);
    expect(judged[2]?.score ?? 0).toBeGreaterThan(judged[1]?.score ?? 100);
  });

  it('scores whole numbers, and a better resume higher', () => {
    for (const score of Object.values(review.scores)) expect(Number.isInteger(score)).toBe(true);
    const poor = reviewResume(
      resumeFromParts({ jobs: [{ bullets: ['Responsible for renewals.'] }] }),
      { level: 'senior', rules },
    );
    expect(review.scores.total ?? 0).toBeGreaterThan(poor.scores.total ?? 100);
  });

  it('covers categories by terms in bullets, and names what is missing', () => {
    const renewal = review.keywords.categories.find(({ id }) => id === 'renewal');
    expect(renewal?.coverage).toBeGreaterThan(0);
    expect(renewal?.found.some(({ bulletIds }) => bulletIds.includes('b1'))).toBe(true);
    const board = review.keywords.categories.find(({ id }) => id === 'advisory-board');
    expect(board).toMatchObject({ coverage: 0, found: [] });
    expect(board?.missing.length).toBeGreaterThan(0);
    expect(review.keywords.categories).toHaveLength(18);
  });

  it('counts a tool for its category in lists, and in the bullets that show that category', () => {
    const listed = resumeFromParts({
      jobs: [{ bullets: ['Rebuilt the health score in Gainsight.', 'Logged calls in Pendo.'] }],
      skills: ['Gainsight', 'Pendo'],
    });
    const { keywords } = reviewResume(listed, { level: 'senior', rules });
    const found = (id: string) =>
      keywords.categories.find((category) => category.id === id)?.found ?? [];
    expect(found('cs-platform-ops')).toContainEqual({
      term: 'Gainsight',
      count: 2,
      bulletIds: ['b0'],
      elsewhere: ['skills'],
    });
    expect(found('adoption').map(({ term, elsewhere }) => [term, elsewhere])).toEqual([
      ['Pendo', ['skills']],
    ]);
  });

  it('gathers the wordings that work against the person, with their bullets', () => {
    const found = review.keywords.backfire.flatMap(({ bulletIds }) => bulletIds);
    expect(found).toContain('b2');
  });

  it('shows in the summary what one of its sentences shows', () => {
    const summary = 'Seven years in B2B SaaS. Forecast within 6% of actual.';
    const { rubric } = reviewResume(resumeFromParts({ ...PARTS, summary }), {
      level: 'senior',
      rules,
      judge: (text, ...rest) => ({
        ...judgeBullet(text, ...rest),
        categories: text.startsWith('Forecast') ? ['forecast'] : [],
      }),
    });
    const forecast = rubric.dimensions.find(({ id }) => id === 'forecast');
    expect(forecast?.evidence.map(({ text }) => text)).toContain(ONLY_IN_SUMMARY);
  });

  it('finds that summary and bullet state two values of one figure', () => {
    const nrr = review.claims.filter(
      ({ unit, value }) => unit === '%' && (value === 112 || value === 118),
    );
    expect(nrr.map(({ bulletId, conflictsWith }) => [bulletId, conflictsWith])).toEqual(
      expect.arrayContaining([['b1', ['summary']]]),
    );
  });

  it('puts the steps that bring most first, each with its place', () => {
    expect(review.next.length).toBeGreaterThan(3);
    for (const { fix, gain, where } of review.next) {
      expect(fix).not.toBe('');
      expect(gain).toBeGreaterThan(0);
      expect(where).toMatch(/^(?:b\d+|check:[a-z-]+|rubric:[a-z-]+)$/);
    }
  });

  it('asks a bullet what its card begins with', () => {
    const asked = review.next.flatMap(({ where, fix }) => {
      const bullet = review.bullets.find(({ id }) => id === where);
      return bullet ? [{ fix, bullet }] : [];
    });
    expect(asked.length).toBeGreaterThan(1);
    for (const { fix, bullet } of asked) {
      const level = bullet.judgedAt ?? review.level;
      const card = suggest(bullet.text, { level, facts: {}, tense: null, rules });
      expect(fix).toBe(card.missing[0]?.question);
    }
  });

  it('says of every check what its verdict rests on', () => {
    const silent = review.checks.filter(({ evidence }) => evidence.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('recognises the title and the dates', () => {
    expect(resultOf('target-role-alignment')?.verdict).toBe('pass');
    expect(resultOf('work-entry-fields-complete')?.verdict).toBe('pass');
    expect(resultOf('acronyms-spelled-out')?.verdict).not.toBe('not-applicable');
  });

  it('is the same on every run, and moves when a bullet is edited', () => {
    expect(reviewResume(resume, { level: 'senior', rules })).toEqual(review);
    const was = resume.experience[0]?.bullets[2]?.text ?? '';
    const text =
      'Led renewal of 14 enterprise accounts with Legal, closing $2.1M on time over four quarters by starting 120 days out.';
    const edited = applyEdits(resume, { edits: [{ op: 'replace', target: 'b2', was, text }] });
    if (!edited.ok) throw new Error(edited.error.message);
    const after = reviewResume(edited.value, { level: 'senior', rules });
    expect(after.scores.bullets ?? 0).toBeGreaterThan(review.scores.bullets ?? 100);
    expect(after.keywords.backfire.length).toBeLessThan(review.keywords.backfire.length);
  });

  it('matches a posting where one is given', () => {
    const jobText =
      'Senior Customer Success Manager\n\nRequirements\n- Own renewals and forecasting\n- Gainsight\n- Kubernetes';
    const { job } = reviewResume(resume, { level: 'senior', rules, jobText });
    expect(job?.title).toBe('Senior Customer Success Manager');
    expect(job?.matched.map(({ term }) => term)).toContain('Gainsight');
    expect(review.job).toBeUndefined();
  });

  it('judges of a document without text what can be judged', () => {
    const scan = resumeFromParts({
      contact: { name: null, headline: null, email: null, phone: null, location: null, links: [] },
      skills: [],
      source: { format: 'pdf' },
      layout: { hasTextLayer: false, charactersPerPage: [0], imageCoverage: [1], images: 1 },
    });
    const { checks, scores, rubric } = reviewResume(scan, { level: 'mid', rules });
    const known = checks.filter(({ verdict }) => verdict !== 'unknown').map(({ id }) => id);
    expect(known).toEqual(['file-type-supported', 'file-size-limit', 'text-layer-present']);
    expect(scores).toEqual({
      total: null,
      bullets: null,
      rubric: null,
      motions: null,
      facts: null,
    });
    expect(rubric.dimensions.every(({ verdict }) => verdict === 'unknown')).toBe(true);
  });

  it('survives an empty document and hostile texts', () => {
    const long = 'a'.repeat(20_000);
    for (const bullets of [
      [],
      [long],
      ['$'.repeat(5000)],
      ['\u0000\u202E'],
      [long.replaceAll('a', 'renewal of $1M, ')],
    ]) {
      const one = reviewResume(resumeFromParts({ jobs: [{ bullets }], skills: [] }), {
        level: 'mid',
        rules,
      });
      expect(one.checks).toHaveLength(CHECK_IDS.length);
    }
  });
});

describe('reviewUnreadable', () => {
  it.each([
    ['encrypted', ['fail', 'pass', 'unknown']],
    ['corrupt', ['fail', 'pass', 'unknown']],
    ['no-text-layer', ['pass', 'pass', 'fail']],
    ['timed-out', ['unknown', 'pass', 'unknown']],
  ] as const)('judges what can be judged of a file that is %s', (code, verdicts) => {
    const error = { code, message: 'It could not be read.', remedy: 'Save it again.' };
    const file = { name: 'cv.pdf', bytes: 1000, sha256: 'ab'.repeat(32) };
    const one = reviewUnreadable(file, error, { level: 'mid', rules });
    expect(Review.parse(one)).toEqual(one);
    expect(one.checks.slice(0, 3).map(({ verdict }) => verdict)).toEqual(verdicts);
    for (const { verdict, evidence } of one.checks.slice(3, -1)) {
      expect([verdict, evidence]).toEqual(['unknown', [{ text: 'It could not be read.' }]]);
    }
    expect(one.scores.total).toBeNull();
  });
});
