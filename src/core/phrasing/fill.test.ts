import { describe, expect, it } from 'vitest';
import type { ValueAnswer } from './answer';
import { fill, slotsOf } from './fill';

const facts = (answers: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(answers).map(([slot, text]): [string, ValueAnswer] => [
      slot,
      { state: 'value', slot, form: 'words', text, value: null, high: null, currency: null },
    ]),
  );
const filled = (pattern: string, answers: Readonly<Record<string, string>>) =>
  fill(pattern, facts(answers), ['in', 'over', 'by', 'with', 'within', 'between'])?.text ?? null;

describe('fill', () => {
  const PATTERN = 'Grew {account} to {acv_to}[[ in {timeframe}]][[, with {partner}]].';

  it('drops optional parts whole', () => {
    expect(filled(PATTERN, { account: 'a bank', acv_to: '$2M', partner: 'the AE' })).toBe(
      'Grew a bank to $2M, with the AE.',
    );
  });

  it('gives nothing while a required answer is missing', () => {
    expect(filled(PATTERN, { account: 'a bank' })).toBeNull();
  });

  it('says no preposition and no noun twice', () => {
    const answers = {
      account: 'a bank',
      acv_to: '$2M',
      timeframe: 'within a year',
      partner: 'with Sales',
    };
    expect(filled(PATTERN, answers)).toBe('Grew a bank to $2M within a year, with Sales.');
    expect(filled('Covered {n_accounts} accounts.', { n_accounts: '21 accounts' })).toBe(
      'Covered 21 accounts.',
    );
  });

  it('keeps the preposition before an approximate figure', () => {
    expect(filled('Grew it in {timeframe}.', { timeframe: 'about a year' })).toBe(
      'Grew it in about a year.',
    );
  });

  it('names the slots of a pattern', () => {
    expect(slotsOf(PATTERN)).toEqual({
      required: ['account', 'acv_to'],
      optional: ['timeframe', 'partner'],
    });
  });
});
