import { describe, expect, it } from 'vitest';
import type { JobMatch } from '../review/review';
import type { TitleFacts } from './facts';
import { factsFor } from './facts-for-tests';
import { targetRoleAlignment } from './target-role-alignment';

const NAMED: TitleFacts = {
  headline: null,
  latest: 'Senior CSM',
  named: 'Senior CSM',
  mentionsCustomerSuccess: true,
};
const ADJACENT: TitleFacts = {
  headline: null,
  latest: 'Account Manager',
  named: null,
  mentionsCustomerSuccess: true,
};
const OTHER: TitleFacts = { ...ADJACENT, latest: 'Nurse', mentionsCustomerSuccess: false };
const NONE: TitleFacts = { ...OTHER, latest: null };

function verdict(titles: TitleFacts, matchRate?: number | null) {
  const job: JobMatch | null =
    matchRate === undefined
      ? null
      : {
          title: null,
          matchRate,
          matched: [],
          missing: [{ term: 'Gainsight', must: true, asks: '', said: '' }],
          questions: [],
        };
  return targetRoleAlignment.run(factsFor({}, { titles, job })).verdict;
}

describe('target-role-alignment', () => {
  it.each([
    ['pass', NAMED],
    ['warn', ADJACENT],
    ['fail', OTHER],
    ['unknown', NONE],
  ])('says %s of %j', (expected, titles) => {
    expect(verdict(titles)).toBe(expected);
  });

  it.each([
    [NAMED, 0.7, 'pass'],
    [NAMED, 0.69, 'warn'],
    [NAMED, 0.4, 'fail'],
    [OTHER, 0.9, 'fail'],
    [NAMED, null, 'pass'],
  ] as const)('takes the worse of titles and posting: %j, %s', (titles, rate, expected) => {
    expect(verdict(titles, rate)).toBe(expected);
  });
});
