import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { parseBackRoundTrip } from './parse-back-round-trip';

describe('parse-back-round-trip', () => {
  it('claims nothing before a file was written', () => {
    expect(parseBackRoundTrip.run(factsFor())).toMatchObject({ verdict: 'unknown' });
  });
});
