import { describe, expect, it } from 'vitest';
import { joinRows, joinTexts } from './join-lines';
import { describePage } from './rows';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

describe('joinTexts', () => {
  it.each([
    ['with the cus-', 'tomer', 'with the customer'],
    ['a cross-', 'functional team', 'a cross-functional team'],
    ['in a customer-', 'facing role', 'in a customer-facing role'],
    ['from 2019-', '2020', 'from 2019-2020'],
    ['plain', 'words', 'plain words'],
    ['Acme -', 'Berlin', 'Acme - Berlin'],
  ])('%s + %s', (first, second, joined) => expect(joinTexts(first, second)).toBe(joined));
});

describe('a compound that the document prints elsewhere', () => {
  it('keeps its hyphen at the end of a line', () => {
    const printed = new Set(['fuel-planning']);
    expect(joinTexts('ran the fuel-', 'planning desk', printed)).toBe('ran the fuel-planning desk');
    expect(joinTexts('ran the fuel-', 'planning desk')).toBe('ran the fuelplanning desk');
  });
});

function joined(specs: readonly (LineSpec | string)[]): string[] {
  const source = sourceOf(specs);
  return joinRows(source.lines, describePage(source)).map((item) => item.text);
}

const LONG =
  '• Renewed forty-six of forty-eight accounts with the forecast that the finance team had asked for';

describe('joinRows', () => {
  it('goes on below a marker that stands inside the text', () => {
    expect(
      joined([
        { text: '• Own a portfolio of 38 accounts worth', x: 64 },
        { text: 'several millions in recurring revenue', x: 56 },
        { text: '• Ran the reviews', x: 64 },
      ]),
    ).toEqual([
      'Own a portfolio of 38 accounts worth several millions in recurring revenue',
      'Ran the reviews',
    ]);
  });

  it('puts a wrapped list item together', () => {
    expect(joined([LONG, { text: 'in January and kept it.', x: 70 }, '• Next one.'])).toEqual([
      `${LONG.slice(2)} in January and kept it.`,
      'Next one.',
    ]);
  });

  it('keeps a new paragraph apart by its white space', () => {
    expect(joined([LONG, { text: 'Acme Corp', x: 56, gap: 1.5, strong: true }])).toHaveLength(2);
  });

  it('goes on over a page break in the middle of a sentence', () => {
    const next = { text: 'and kept the promise until March.', x: 70, page: 2, region: 1 };
    expect(joined([LONG, next])).toHaveLength(1);
  });

  it('does not join short lines that stand under each other', () => {
    expect(joined(['Austin, TX', 'jane@example.com', '(512) 555-0100'])).toHaveLength(3);
  });
});
