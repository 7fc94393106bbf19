import { describe, expect, it } from 'vitest';
import { bulletFor } from '../review/bullet-for-tests';
import { resumeFromParts } from '../review/resume-for-tests';
import { shippedRules as rules } from '../review/rules-for-tests';
import { findUsedTerms } from '../review/used-terms';
import { matchJob } from './match-job';

const resume = resumeFromParts({
  jobs: [
    { bullets: ['Rebuilt the Gainsight health score.', 'Won 14 renewals with Gainsight alerts.'] },
  ],
  skills: ['Salesforce'],
});
const bullets = [bulletFor({ id: 'b0', score: 30 }), bulletFor({ id: 'b1', score: 80 })];
const used = findUsedTerms(resume, rules);

function match(text: string) {
  return matchJob(text, bullets, used, rules);
}

describe('matchJob', () => {
  it('points at the bullet that shows a term best, or at the list that only names it', () => {
    const { matched } = match('Requirements\n- Gainsight\n- Salesforce');
    expect(matched).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ term: 'Gainsight', where: 'b1', must: true, how: 'bullet' }),
        expect.objectContaining({ term: 'Salesforce', where: 'skills', how: 'listed' }),
      ]),
    );
  });

  it('asks about what is missing, and says whether it is required', () => {
    const { missing } = match('Requirements\n- Mentorship of CSMs\nNice to have\n- Looker');
    const [mentorship] = missing.filter(({ must }) => must);
    expect(mentorship?.asks).toMatch(/^Have you done this\?/);
    expect(missing.find(({ term }) => term === 'Looker')).toMatchObject({ must: false });
  });

  it('takes terms where the person put them, and leaves out what was left out', () => {
    const text = 'Requirements\n- Gainsight\nNice to have\n- Looker\n- Salesforce';
    expect(match(text).missing).toMatchObject([{ term: 'Looker', must: false, wished: true }]);
    const moved = matchJob(text, bullets, used, rules, { Looker: 'must', Salesforce: 'out' });
    expect(moved.missing).toMatchObject([{ term: 'Looker', must: true }]);
    expect(moved.missing[0]).not.toHaveProperty('wished');
    expect(moved.matched.map(({ term }) => term)).toEqual(['Gainsight']);
    expect(moved.matchRate).toBe(0.75);
  });

  it('counts a term that both duties and requirements name one more, wherever it is put', () => {
    const text = 'Responsibilities\n- Gainsight\nRequirements\n- Gainsight\n- Looker';
    const moved = matchJob(text, bullets, used, rules, { Gainsight: 'named' });
    expect(moved.matchRate).toBeCloseTo((3 + 1) / (3 + 1 + 2));
  });

  it('counts a listed term half', () => {
    expect(match('Responsibilities\n- Gainsight').matchRate).toBe(1);
    expect(match('Responsibilities\n- Salesforce').matchRate).toBe(0.5);
    expect(match('Responsibilities\n- Looker').matchRate).toBe(0);
  });

  it('takes a bullet that shows a motion without its word', () => {
    const grown = bulletFor({ id: 'b1', score: 80, categories: ['expansion'] });
    const thin = bulletFor({ id: 'b1', score: 20, categories: ['expansion'] });
    const text = 'Responsibilities\n- Drive account expansion';
    expect(matchJob(text, [grown], used, rules).matched).toMatchObject([
      { term: 'Account expansion', where: 'b1', how: 'other-words' },
    ]);
    expect(matchJob(text, [thin], used, rules).matched).toEqual([]);
  });

  it('tells a bullet with a result from one without', () => {
    const breakdown = [{ component: 'outcome', points: 12, max: 30, why: '' }];
    const strong = bulletFor({ id: 'b1', score: 80, breakdown });
    const { matched } = matchJob('Requirements\n- Gainsight', [strong], used, rules);
    expect(matched).toMatchObject([{ how: 'result', said: 'Gainsight' }]);
  });

  it('has no rate where the posting names no term', () => {
    expect(match('Wanted: chef.')).toMatchObject({ matchRate: null, matched: [], missing: [] });
  });
});

describe('what is known of postings', () => {
  const { decoder, shownBy } = rules.postings;

  it('names only terms that the rules hold', () => {
    const known = new Set(
      [...rules.categories, ...rules.terms].flatMap(({ terms }) => terms.map(({ id }) => id)),
    );
    const named = [...decoder, ...shownBy].flatMap(({ terms }) => terms);
    for (const id of [...named, ...shownBy.map(({ term }) => term)]) {
      expect(known, id).toContain(id);
    }
  });

  it('names only metrics that the rules hold', () => {
    const known = rules.evidence.metrics.metrics.map(({ name }) => name);
    for (const name of shownBy.flatMap(({ metrics }) => metrics)) expect(known).toContain(name);
  });
});
