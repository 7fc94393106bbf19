import { describe, expect, it } from 'vitest';
import { partWords } from './part-words';

const text = 'Grew a regional bank from $340K to $610K with sales.';
const spans = [
  { kind: 'metric', start: 26, end: 40 },
  { kind: 'acv', start: 26, end: 40 },
  { kind: 'partner', start: 46, end: 51 },
];
const row = (component: string, points: number) => ({
  component,
  points,
  max: 10,
  why: 'It says so.',
});

describe('partWords', () => {
  it('quotes the words that earned the part', () => {
    expect(partWords(row('partner', 7), { text, spans })).toBe('“sales”');
    expect(partWords(row('outcome', 10), { text, spans })).toBe('“$340K to $610K”');
  });

  it('quotes a bare figure with its words', () => {
    const counted = 'Wrote the runbook that 11 CSMs now follow.';
    const figure = [{ kind: 'metric', start: 23, end: 25 }];
    expect(partWords(row('outcome', 10), { text: counted, spans: figure })).toBe('“11 CSMs now”');
  });

  it('says in short what is not stated', () => {
    expect(partWords(row('timeframe', 0), { text, spans })).toBe('no period stated');
  });

  it('falls back on the reason where no words can be pointed at', () => {
    expect(partWords(row('scope', 5), { text, spans })).toBe('It says so.');
    expect(partWords(row('anchor', 5), { text, spans })).toBe('It says so.');
  });
});
