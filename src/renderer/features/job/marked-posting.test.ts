import { describe, expect, it } from 'vitest';
import { markPosting } from './marked-posting';

const POSTING = `Senior CSM

What you will do
- Own the renewal of your book of business; use Gainsight
Benefits
- Learn about renewals`;

describe('markPosting', () => {
  const rows = markPosting(POSTING);

  it('keeps every row that holds words, in order', () => {
    expect(rows.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(
      POSTING.split('\n').filter((row) => row.trim() !== ''),
    );
  });

  it('tells headings, what is asked and what is left out', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([
      'left-out',
      'heading',
      'asked',
      'heading',
      'left-out',
    ]);
  });

  it('marks the terms that are asked for, and no others', () => {
    const marked = rows.map(({ stretches }) => stretches.filter(({ term }) => term !== null));
    expect(marked[2]?.map(({ text }) => text)).toEqual([
      'renewal',
      'book of business',
      'Gainsight',
    ]);
    expect(marked.flat()).toHaveLength(3);
  });

  it('has nothing to show of an empty posting', () => {
    expect(markPosting('')).toEqual([]);
    expect(markPosting('\n \n')).toEqual([]);
  });
});
