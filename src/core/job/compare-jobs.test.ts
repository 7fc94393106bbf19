import { expect, it } from 'vitest';
import { bulletFor } from '../review/bullet-for-tests';
import { resumeFromParts } from '../review/resume-for-tests';
import { shippedRules as rules } from '../review/rules-for-tests';
import { compareJobs } from './compare-jobs';

it('counts the terms of each posting, in the order given', () => {
  const resume = resumeFromParts({
    jobs: [{ bullets: ['Won 14 renewals with Gainsight alerts.'] }],
    skills: ['Salesforce'],
  });
  const review = { bullets: [bulletFor({ id: 'b0', score: 60 })] };
  const rows = compareJobs(
    resume,
    review,
    [
      { name: 'one.txt', text: 'Requirements\n- Gainsight\n- Salesforce\nNice to have\n- Looker' },
      { name: 'two.txt', text: 'Wanted: chef.' },
    ],
    rules,
  );
  expect(rows).toMatchObject([
    { name: 'one.txt', terms: 3, found: 2, inBullets: 1, musts: 2, mustsFound: 2 },
    { name: 'two.txt', terms: 0, found: 0, musts: 0, match: { matchRate: null } },
  ]);
});
