import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const decision = (text: string) => extractEvidence(text, rules).evidence.decision;

describe('a customer that went on', () => {
  it.each([
    ['Sat two mornings with a Leeds parcel firm and they withdrew the notice.', 'withdrew'],
    ['Flew to Halden Foods with our CTO. It renewed at $2.9M the next spring.', 'It renewed'],
    ['When a regional bank threatened to go I fixed it, and the account (780K) stayed.', 'stayed'],
    ['Put a German reinsurer on weekly calls; the contract was prolonged to 2029.', 'prolonged'],
    ['Costed their own build for an online pharmacy, and they stayed on at $190K.', 'stayed on'],
  ])('%s', (text, words) => {
    expect(decision(text)).toContain(words);
  });

  it.each([
    'Met a regional bank monthly before it renewed.',
    'Asked a regional bank whether they would have renewed.',
    'Called customers until they renewed.',
    'Kept customers happy so they never stayed angry.',
    'They renewed.',
  ])('%s (none)', (text) => {
    expect(decision(text)).toBeNull();
  });
});
