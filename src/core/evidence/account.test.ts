import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { accountStretches } from './account-stretches';
import { extractEvidence } from './extract-evidence';
import { lexiconOf } from './lexicon';
import { readBullet } from './reading';

const lexicon = lexiconOf(rules.evidence);

function stretches(text: string): string[] {
  const { tokens, text: normal } = readBullet(text, lexicon);
  return accountStretches(readBullet(text, lexicon)).map(({ first, last }) =>
    normal.slice(tokens[first]?.start, tokens[last]?.end),
  );
}

describe('accountStretches', () => {
  it.each([
    ['Seats at a neobank with nine million users doubled', 'a neobank with nine million users'],
    ['Renewed one of our top three banks', 'one of our top three banks'],
    ['Prevented the loss of Pacific Cold Chain', 'Pacific Cold Chain'],
    ['Onboarded Larkspur Dental Group in 34 days', 'Larkspur Dental Group'],
    ['Regional bakery chain: notice withdrawn', 'Regional bakery chain'],
  ])('of %s holds %s', (text, stretch) => {
    expect(stretches(text)).toContain(stretch);
  });

  it.each([
    'Raised usage at a customer',
    'Chaired an 11-seat customer council',
    'Turned 7 of my largest customers into references',
  ])('of %s holds none', (text) => {
    expect(stretches(text)).toEqual([]);
  });
});

describe('the account, where no rule knows it', () => {
  it.each([
    ['Onboarded Larkspur Dental Group in 34 days against a plan of 60', 'Larkspur Dental Group'],
    ['Objective: Consolidate sales and success data in one place', null],
    ['Process Redesign: Cut the kickoff checklist to one page', null],
    ['Evaluated Pulsegrid, Oakmeter and Tendril for health scoring', null],
  ])('of %s is %s', (text, account) => {
    expect(extractEvidence(text, rules).evidence.account.text).toBe(account);
  });
});
