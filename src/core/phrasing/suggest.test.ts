import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { suggest } from './suggest';

const DAIRY = {
  account: 'Tarnbrook Dairy',
  acv_from: '$185K',
  acv_to: '$410K',
  timeframe: '11 months',
  mechanism: 'moving its plants onto the forecasting module',
  partner: 'the AE',
};

const ask = (
  text: string,
  facts: Readonly<Record<string, string>> = {},
  level: 'mid' | 'senior' = 'mid',
) => suggest(text, { level, facts, tense: null, rules });
const best = (text: string, facts: Readonly<Record<string, string>> = {}) =>
  ask(text, facts).suggestions[0]?.text;

describe('suggest', () => {
  it.each([
    [
      'an empty claim gives way to the case',
      'Supported expansion across my accounts.',
      'Helped grow Tarnbrook Dairy from $185K to $410K in 11 months by moving its plants onto the forecasting module, with the AE.',
    ],
    [
      'a duty is kept, the result follows',
      'Managed renewals for small accounts.',
      'Managed renewals for small accounts, growing Tarnbrook Dairy from $185K to $410K in 11 months by moving its plants onto the forecasting module, with the AE.',
    ],
    [
      'a bullet with a result of its own is kept beside it',
      'Cut churn in the SMB tier from 14% to 9% YoY with a 45-day pre-renewal save play.',
      'Cut churn in the SMB tier from 14% to 9% YoY with a 45-day pre-renewal save play, and grew Tarnbrook Dairy from $185K to $410K in 11 months by moving its plants onto the forecasting module, with the AE.',
    ],
    [
      'a bullet that begins with a thing is followed by the act',
      '126% NRR over three years on 3 named accounts ($31M).',
      '126% NRR over three years on 3 named accounts ($31M); helped grow Tarnbrook Dairy from $185K to $410K in 11 months by moving its plants onto the forecasting module, with the AE.',
    ],
  ])('%s', (_, text, said) => {
    expect(best(text, DAIRY)).toBe(said);
  });

  it('tells a fall as what was kept, and asks about it', () => {
    const facts = { account: 'Fortune 500 retailer', acv_from: '$1.2M', acv_to: '$900k' };
    const { suggestions, missing } = ask('Managed renewals for small accounts.', facts);
    expect(suggestions[0]?.text).toBe(
      'Managed renewals for small accounts, keeping a Fortune 500 retailer at $900K, down from $1.2M.',
    );
    expect(missing[0]?.question).toBe('The value went down. Is this a renewal at a lower value?');
  });

  it('keeps ranges and approximate figures', () => {
    const facts = { account: 'a bank', acv_from: '$500K-$700K', acv_to: 'about $1.2m' };
    expect(best('Managed renewals for small accounts.', facts)).toContain(
      'from $500K–$700K to about $1.2M',
    );
  });

  it('puts a count where the bullet speaks of accounts', () => {
    expect(best('Managed renewals for small accounts.', { n_accounts: '18' })).toBe(
      'Managed renewals for 18 small accounts.',
    );
  });

  it('takes the currency that the other amounts have', () => {
    expect(best('Managed renewals for small accounts.', { ...DAIRY, acv_to: '410k' })).toContain(
      'from $185K to $410K',
    );
  });

  it.each([
    [
      { account: 'regional bank' },
      'Renewed the contract of a key account.',
      'Renewed the contract of a regional bank.',
    ],
    [
      { m_from: '14%', m_to: '9%' },
      'Reduced churn in the SMB tier.',
      'Reduced churn from 14% to 9% in the SMB tier.',
    ],
    [
      { timeframe: 'two years' },
      'Ran the customer advisory board.',
      'Ran the customer advisory board over two years.',
    ],
    [
      { partner: 'AE', exec: 'CFO' },
      'Led EBRs with a Dutch insurer.',
      'Led EBRs with a Dutch insurer, with the AE and the CFO.',
    ],
    [
      { n_accounts: '35', timeframe: '11 months' },
      'Monitored health scores weekly; flagged accounts at risk to senior colleagues.',
      'Monitored health scores weekly (35 accounts, 11 months); flagged accounts at risk to senior colleagues.',
    ],
    [
      { account: 'Lindqvist AB' },
      'Generated 42 expansion leads for the sales team, nine of which closed.',
      'At Lindqvist AB, generated 42 expansion leads for the sales team, nine of which closed.',
    ],
    [
      { m_from: '48%', m_to: '71% weekly active users' },
      'Ran training for new teams.',
      'Ran training for new teams, taking weekly active users from 48% to 71%.',
    ],
    [
      { hours: '4 hours a week' },
      'Wrote follow-ups with an AI bot, saving lots of time.',
      'Wrote follow-ups with an AI bot, saving 4 hours a week.',
    ],
    [
      { cab_n: 'nine', timeframe: 'two years' },
      'Ran the customer advisory board.',
      'Ran the customer advisory board (nine members) over two years.',
    ],
    [
      { mechanism: 'I rebuilt the rollout plan', account: 'Lindqvist AB', partner: 'the AE' },
      'Passionate about delighting customers; a real people person.',
      'At Lindqvist AB, rebuilt the rollout plan, with the AE.',
    ],
    [
      { partner: 'Sales', exec: 'the COO', mechanism: 'I mapped unused seats' },
      'Quarterly value ledger for a federal agency; no discount asked for.',
      'Quarterly value ledger for a federal agency; no discount asked for. Mapped unused seats with Sales and the COO.',
    ],
  ])('puts %o where it belongs', (facts, text, said) => {
    expect(best(text, facts as Readonly<Record<string, string>>)).toBe(said);
  });

  it('makes one of two who took part', () => {
    expect(best('Cut churn in the SMB tier from 14% to 9%.', { ...DAIRY, exec: 'CFO' })).toBe(
      'Cut churn in the SMB tier from 14% to 9% and grew Tarnbrook Dairy from $185K to $410K in 11 months by moving its plants onto the forecasting module, with the AE and the CFO.',
    );
  });

  it('asks what a figure counts where nothing tells it', () => {
    const { missing } = ask('Coordinated with internal teams.', { m_to: '9%' });
    expect(missing[0]).toMatchObject({ slot: 'metric', question: 'Which number moved?' });
  });

  it('says which answers it left out', () => {
    const text = `Renewed 12 accounts worth $2M ${'with the whole team of the northern region '.repeat(4)}in 2023.`;
    expect(ask(text, DAIRY).note).toContain('Not said here:');
  });

  it('does not say what contradicts the bullet, and asks which holds', () => {
    const { suggestions, missing } = ask('Delivered 109% NRR on a $6M book.', { nrr: '112%' });
    expect(suggestions.map(({ text }) => text).join(' ')).not.toContain('112');
    expect(missing[0]).toMatchObject({
      slot: 'nrr',
      question: 'The bullet says something else here. Which of the two holds?',
    });
  });

  it('does not tell two values of one account', () => {
    const { suggestions, missing } = ask('Account grew from $85K ARR to $240K ARR.', DAIRY);
    expect(suggestions[0]?.text).toMatch(/^Tarnbrook Dairy grew from \$85K ARR to \$240K ARR/);
    expect(suggestions[0]?.text).not.toContain('$185K');
    expect(missing.map(({ slot }) => slot)).toContain('acv_from');
  });

  it('says nothing about other work', () => {
    const { suggestions, note } = ask('Raised butter churn throughput 12% at the dairy.', DAIRY);
    expect(suggestions).toEqual([]);
    expect(note).toContain('Not customer-success work');
  });

  it('leaves a strong bullet alone and says so', () => {
    const strong =
      'Grew Larkspur Analytics from $340,000 to $720,000 ACV in 11 months, partnering with the AE to introduce the forecasting module after a usage audit exposed three manual workarounds.';
    expect(ask(strong)).toMatchObject({ suggestions: [], note: 'Strong already: left as it is.' });
  });

  it('asks at most three questions, not those that were answered, and for the own part where it is unsaid', () => {
    const { missing } = ask('Supported expansion across my accounts.', {
      account: "I don't know",
      timeframe: 'leave-out',
    });
    const slots = missing.map(({ slot }) => slot);
    expect(slots).toHaveLength(3);
    expect(slots).not.toContain('account');
    expect(slots).not.toContain('timeframe');
    expect(slots).toContain('own_part');
    expect(slots.indexOf('acv_from')).toBe(slots.indexOf('acv_to') + 1);
  });

  it('asks odd answers back first', () => {
    expect(ask('Managed renewals.', { acv_to: 'plenty' }).missing[0]).toMatchObject({
      slot: 'acv_to',
      gain: 0,
    });
  });

  it('links every value to where it came from', () => {
    const [first] = ask('Managed renewals for small accounts.', DAIRY).suggestions;
    const told = first?.sources.map(({ start, end, from }) => [from, first.text.slice(start, end)]);
    expect(told).toEqual([
      ['bullet', 'Managed renewals for small accounts'],
      ['account', 'Tarnbrook Dairy'],
      ['acv_from', '$185K'],
      ['acv_to', '$410K'],
      ['timeframe', '11 months'],
      ['mechanism', 'moving its plants onto the forecasting module'],
      ['partner', 'the AE'],
    ]);
  });
});
