import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { suggest } from './suggest';

const asked = (text: string, level: Level, facts: Record<string, string> = {}): string[] =>
  suggest(text, { level, facts, tense: null, rules }).missing.map(({ slot }) => slot);

const WEAK = 'Worked closely with sales to drive upsells across my accounts.';

it('asks for one result, then for what else a reader looks for', () => {
  const [first, ...others] = asked(WEAK, 'senior');
  expect(first).toBe('acv_to');
  expect(others).not.toContain('delta_abs');
  expect(others).not.toContain('roadmap_item');
});

it('asks for no second result once there is one', () => {
  expect(asked(WEAK, 'senior', { acv_to: '$520K' })).not.toContain('delta_abs');
  expect(asked(WEAK, 'senior', { acv_to: '$520K' })).toContain('mechanism');
});

describe('what a bullet is asked', () => {
  it.each([
    ['a line that tells of no act', 'Passionate about customer success.', 'mid', 'mechanism'],
    ['a review meeting', 'Presented business reviews to customers.', 'mid', 'decision'],
    ['the work of a book', 'Drove renewals across 40 accounts.', 'mid', 'renewed'],
    ['the renewal of one account', 'Negotiated the renewal of a key account.', 'senior', 'acv_to'],
    ['work with a chatbot', 'Let ChatGPT write my follow-ups.', 'associate', 'review_step'],
    ['work with product', 'Worked with PM on feature requests.', 'mid', 'roadmap_item'],
  ] as const)('%s: %s', (_, text, level, first) => {
    expect(asked(text, level)[0]).toBe(first);
  });

  it('is no contract value for support work at the first level', () => {
    for (const text of [
      'Assisted the success team with renewals for healthcare clients.',
      'Answered 40 tickets a day as a support associate.',
      'Shadowed business reviews and filled in the minutes.',
    ])
      expect(asked(text, 'associate')).not.toContain('acv_to');
  });

  it('is no account’s name where it tells of many, and no number where it tells of one', () => {
    expect(asked('Drove NRR to 121%.', 'senior')).not.toContain('account');
    expect(asked('Renewed the contract of a key account.', 'senior')).not.toContain('n_accounts');
  });

  it('is not how the output was checked where it says so', () => {
    expect(asked('Drafted notes with Copilot, edited by hand.', 'mid')).not.toContain(
      'review_step',
    );
  });
});

it('comes to what the level needs once what makes sense first is answered', () => {
  const facts = {
    team_size: '12',
    mechanism: 'I split the book',
    timeframe: 'FY24',
    partner: 'HR',
  };
  const left = asked('Coached my team of CSMs.', 'leadership', {
    ...facts,
    mentee_result: 'two were promoted',
    mentee_count: 'six CSMs',
  });
  expect(left).not.toEqual([]);
});
