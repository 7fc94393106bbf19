import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { singleColumnLayout } from './single-column-layout';

describe('single-column-layout', () => {
  it.each([
    [1, 'pass'],
    [0, 'pass'],
    [2, 'fail'],
    [null, 'unknown'],
  ])('%s columns: %s', (columns, verdict) => {
    expect(singleColumnLayout.run(factsFor({ layout: { columns } })).verdict).toBe(verdict);
  });

  it.each([
    [0.1, 'pass'],
    [0.25, 'warn'],
    [0.6, 'fail'],
    [null, 'fail'],
  ])('two columns of which %s of the text stands side by side: %s', (columnShare, verdict) => {
    const facts = factsFor({ layout: { columns: 2, columnShare } });
    expect(singleColumnLayout.run(facts).verdict).toBe(verdict);
  });

  it.each([
    [1, 1, 'pass'],
    [1, 0.95, 'pass'],
    [1, 0.8, 'warn'],
    [2, 0.99, 'warn'],
    [2, 0.95, 'warn'],
    [2, 0.8, 'fail'],
    [2, null, 'fail'],
  ])('a PDF of %s columns whose readings agree to %s: %s', (columns, agreement, verdict) => {
    const facts = factsFor({
      source: { format: 'pdf' },
      layout: { columns },
      readings: [{ id: 'top-down', text: '', agreement, differences: [] }],
    });
    expect(singleColumnLayout.run(facts).verdict).toBe(verdict);
  });

  it('does not apply to plain text', () => {
    const facts = factsFor({ source: { format: 'txt' }, layout: { columns: null } });
    expect(singleColumnLayout.run(facts).verdict).toBe('not-applicable');
  });
});
