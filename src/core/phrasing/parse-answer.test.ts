import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { parseAnswer } from './parse-answer';

function parse(slot: string, typed: string) {
  const entry = rules.phrasing.slots.slots.find((known) => known.slot === slot);
  if (!entry) throw new Error(`no slot ${slot}`);
  return parseAnswer(entry, typed, rules);
}

const shown = (slot: string, typed: string): string => {
  const answer = parse(slot, typed);
  return answer.state === 'value' ? answer.text : answer.state;
};

describe('parseAnswer', () => {
  it.each([
    ['acv_to', '$340,000', '$340K'],
    ['acv_to', 'EUR 620k', 'EUR 620K'],
    ['acv_to', '€2,5 Mio', '€2.5M'],
    ['acv_to', 'about $1.2m', 'about $1.2M'],
    ['acv_to', '$340K ARR', '$340K ARR'],
    ['acv_to', 'range: $1M-$2M', '$1M–$2M'],
    ['acv_to', '$28,400', '$28,400'],
    ['nrr', '112', '112%'],
    ['nrr', '112 percent', '112%'],
    ['timeframe', '14 mo', '14 months'],
    ['timeframe', 'Jan 2023 - Sep 2023', 'between Jan 2023 and Sep 2023'],
    ['timeframe', 'three quarters', 'three quarters'],
    ['timeframe', 'FY24', 'FY24'],
    ['notice', '60 days', '60 days’ notice'],
    ['account', 'Nordic grocery chain', 'a Nordic grocery chain'],
    ['account', 'Tarnbrook Dairy', 'Tarnbrook Dairy'],
    ['account', 'Fortune 500 retailer', 'a Fortune 500 retailer'],
    ['partner', 'AE', 'the AE'],
    ['partner', 'with our product manager', 'our product manager'],
    ['partner', 'RevOps', 'RevOps'],
    ['exec', 'CIO', 'the CIO'],
    [
      'mechanism',
      'I rebuilt the plan and briefed the COO.',
      'rebuilding the plan and briefing the COO',
    ],
    ['mechanism', 'by moving its plants onto the module', 'moving its plants onto the module'],
    ['mechanism', 'a shared risk log', 'using a shared risk log'],
    ['effect', 'The backlog fell from 12% to 4%.', 'the backlog fell from 12% to 4%'],
    ['effect', 'GRR rose from 91% to 95%', 'GRR rose from 91% to 95%'],
    ['decision', 'CIO approved the scope', 'the CIO approved the scope'],
    ['own_part', 'I led it', 'led'],
    ['own_part', 'shared it as an equal', 'co-led'],
    ['own_part', 'contributed one piece', 'contributed'],
  ])('%s: %s → %s', (slot, typed, text) => {
    expect(shown(slot, typed)).toBe(text);
  });

  it.each([
    ["I don't know", 'unknown'],
    ['dont-know', 'unknown'],
    ['confidential', 'confidential'],
    ['leave-out', 'left-out'],
    ['  ', 'left-out'],
  ])('takes "%s" as an answer without a value', (typed, state) => {
    expect(shown('acv_to', typed)).toBe(state);
  });

  it.each([
    ['acv_to', 'a lot', 'Which amount'],
    ['acv_to', '340', 'in thousands or in millions'],
    ['timeframe', '14', 'days, weeks, months or quarters'],
    ['grr', '108%', 'cannot be above 100%'],
    ['own_part', 'it was nice', 'Did you lead it'],
    ['mechanism', 'so '.repeat(80), 'longer than a fact'],
  ])('asks back: %s "%s"', (slot, typed, question) => {
    const answer = parse(slot, typed);
    expect(answer.state === 'odd' ? answer.question : answer.state).toContain(question);
  });

  it('gives the values: money, the ends of a range, months', () => {
    expect(parse('acv_to', '$1M-$2M')).toMatchObject({ value: 1e6, high: 2e6, currency: 'USD' });
    expect(parse('timeframe', '14 months')).toMatchObject({ value: 14 });
  });

  it('leaves no brackets that could be read as a blank', () => {
    expect(shown('mechanism', 'using {account} [[data]]')).toBe('using account data');
  });

  it('asks back where a person or a period is meant and something else was said', () => {
    expect(shown('partner', 'rolled out the weekly inspection')).toBe('odd');
    expect(shown('period', '7%')).toBe('odd');
    expect(shown('period', 'Q2 2024')).toBe('Q2 2024');
  });
});
