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

  it('quotes the figure that tells most', () => {
    const told = 'Redesigned the model for 1,400 accounts; error fell from 21% to 8%.';
    const figures = [
      { kind: 'metric', start: 25, end: 30 },
      { kind: 'metric', start: 57, end: 66 },
    ];
    expect(partWords(row('outcome', 30), { text: told, spans: figures })).toBe('“21% to 8%”');
    const share = 'Ran 14 reviews; 92% of sponsors came.';
    const counts = [
      { kind: 'metric', start: 4, end: 6 },
      { kind: 'metric', start: 16, end: 19 },
    ];
    expect(partWords(row('outcome', 9), { text: share, spans: counts })).toBe('“92%”');
  });

  it('says in short what is not stated', () => {
    expect(partWords(row('timeframe', 0), { text, spans })).toBe('no period stated');
  });

  it('falls back on the reason where no words can be pointed at', () => {
    expect(partWords(row('scope', 5), { text, spans })).toBe('It says so.');
    expect(partWords(row('anchor', 5), { text, spans })).toBe('It says so.');
  });
});
