import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const counts = (text: string): number[] =>
  extractEvidence(text, rules).evidence.metrics.map(({ value }) => value);

describe('a number that no list names', () => {
  it.each<[string, number]>([
    ['Handed nine warm introductions to the partner desk; six signed off the back of them.', 6],
    ['Ran a writing circle for new starters, and seven were drafting without help by May.', 7],
    ['Certified 44 electricians at a lift maker on our inspection app.', 44],
    ['The owner of a Leeds bakery chain took 60 extra terminals.', 60],
    ['Offered the pilot to my hauliers; five of them stayed on it.', 5],
  ])('is a count where its surroundings tell one: %s', (text, count) => {
    expect(counts(text)).toContain(count);
  });

  it.each<[string, number]>([
    ['Wrote a three-tier contact plan for the pooled segment.', 3],
    ['Split the long tail into four bands with Finance.', 4],
    ['Rewrote two forms around the dispatcher’s day.', 2],
    ['Kept our No. 9 insurer with a credit for missed dates.', 9],
    ['CSAT of 4.6 out of 5 (n=48) on launches.', 48],
    ['Renewed a 900-bed hospital group by showing its CFO the hours saved.', 900],
  ])('is none where it says what something is made of, or how large: %s', (text, count) => {
    expect(counts(text)).not.toContain(count);
  });

  it('is never sure enough to count in a score', () => {
    const { evidence, sure } = extractEvidence('Trained 44 electricians; six passed.', rules);
    expect(evidence.metrics.map(({ name }) => name)).toContain('other_count');
    expect(sure.metrics.map(({ name }) => name)).not.toContain('other_count');
  });

  it('is told with the higher end of a range', () => {
    expect(counts('Answered 30-40 how-to emails a week.')).toEqual([40]);
  });
});
