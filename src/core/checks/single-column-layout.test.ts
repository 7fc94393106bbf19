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

  it('does not apply to plain text', () => {
    const facts = factsFor({ source: { format: 'txt' }, layout: { columns: null } });
    expect(singleColumnLayout.run(facts).verdict).toBe('not-applicable');
  });
});
