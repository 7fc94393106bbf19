import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { fileSizeLimit } from './file-size-limit';

describe('file-size-limit', () => {
  it.each([
    [1_000_000, 'pass'],
    [1_000_001, 'warn'],
    [2_500_000, 'warn'],
    [2_500_001, 'fail'],
  ])('%d bytes: %s', (bytes, verdict) => {
    expect(fileSizeLimit.run(factsFor({ source: { bytes } })).verdict).toBe(verdict);
  });

  it('shows the size and the limit', () => {
    expect(fileSizeLimit.run(factsFor({ source: { bytes: 3_210_000 } }))).toMatchObject({
      findings: [{ value: '3.21 MB', limit: 'at most 2.5 MB' }],
    });
  });
});
