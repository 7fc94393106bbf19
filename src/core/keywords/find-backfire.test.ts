import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { findBackfire } from './find-backfire';

function ids(text: string, level: Level = 'senior') {
  return findBackfire(text, { level, place: 'bullet' }, rules).map(({ id }) => id);
}

describe('findBackfire', () => {
  it.each([
    ['Responsible for 40 accounts.', 'responsible-for'],
    ['Resolved 35 support tickets a day.', 'ticket-handling'],
    ['Supported upsell efforts in the region.', 'supported-expansion'],
    ['Ran my book and hit my number.', 'run-my-book'],
    ['Achieved 104% of renewal target.', 'target-alone'],
    ['Aligned stakeholders and drove outcomes.', 'align-stakeholders-drive-outcomes'],
    ['Built strong relationships with clients.', 'managed-relationships'],
    ['Significantly improved onboarding.', 'significantly-improved'],
    ['Managed numerous accounts.', 'vague-quantity'],
    ['World-class retention leader.', 'inflated-self-titles'],
    ['Reached 108% GRR on 19 accounts.', 'grr-over-100'],
    ['Kept NRR at 240% for the book.', 'nrr-over-200'],
    ['Closed the year with NRR of 92%.', 'nrr-under-100'],
    ['Let the AI bot write all follow-ups.', 'ai-over-trust'],
    ['Onboarding, adoption, renewals, upsell, EBRs, health scores, NRR.', 'keyword-list-bullet'],
    ['Zero churn.', 'zero-churn-claim'],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    ['a known number of accounts', 'Zero churn across 14 of 14 accounts.'],
    ['the start shown', 'Lifted NRR from 88% to 97% in a year.'],
    ['a possible figure', 'Held GRR at 96% for FY24.'],
    ['a named executive', 'Built the relationship with the CFO that carried the renewal.'],
    ['an amount', 'Supported the upsell of Orell Bank from $90K to $140K with the AE.'],
    ['a support vendor as the customer', 'Renewed three contact centre operators for two years.'],
    ['a checked draft', 'AI-generated EBR drafts, each reviewed before it went out.'],
    [
      'a list inside a sentence',
      'Cut time to value with Product, Sales and Support from 40 to 20 days.',
    ],
    ['a net figure beside a gross one', 'Finished at 114% NRR and 96% GRR.'],
  ])('is silent for %s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  it('takes a name that is kept back for no breach of confidence', () => {
    expect(ids('Grew a lender (name withheld, NDA) from $200K to $310K.')).toEqual(['nda-risk']);
    expect(ids('Grew a lender (name withheld) from $200K to $310K.')).toEqual([]);
    expect(ids('Grew a lender (name confidential) from $200K to $310K.')).toEqual([]);
  });

  it('is silent at a level that the entry is not meant for', () => {
    const text = 'Helped with renewals.';
    expect(ids(text, 'mid')).toContain('weak-helper-verbs');
    expect(ids(text, 'associate')).not.toContain('weak-helper-verbs');
  });

  it('tells why, what instead, and where', () => {
    const text = 'Was responsible for renewals';
    const [hit] = findBackfire(text, { level: 'mid', place: 'bullet' }, rules);
    expect(hit).toMatchObject({
      id: 'responsible-for',
      term: 'responsible for',
      severity: 'minor',
      start: 4,
      end: 19,
    });
    expect(hit?.why).not.toBe('');
    expect(hit?.instead).not.toBe('');
  });

  it('speaks of overused verbs only when they are overused', () => {
    const inDocument = (text: string) =>
      findBackfire(text, { level: 'senior', place: 'document' }, rules).map(({ id }) => id);
    expect(inDocument('Spearheaded a rollout.')).toEqual([]);
    expect(inDocument('Spearheaded, leveraged and orchestrated a rollout.')).toContain(
      'power-verb-overuse',
    );
  });
});
