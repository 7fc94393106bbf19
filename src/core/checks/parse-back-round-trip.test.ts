import { describe, expect, it } from 'vitest';
import type { RoundTrip } from '../resume/receipt';
import { factsFor } from './facts-for-tests';
import { parseBackRoundTrip } from './parse-back-round-trip';

const EQUAL: RoundTrip = { equal: true, kept: 62, changed: [], lost: [], notChecked: [] };

function run(roundTrip: RoundTrip | null) {
  return parseBackRoundTrip.run(factsFor({}, { roundTrip }));
}

describe('parse-back-round-trip', () => {
  it('claims nothing before a file was written', () => {
    expect(run(null)).toMatchObject({ verdict: 'unknown' });
  });

  it('passes a file that read back the same', () => {
    expect(run(EQUAL).verdict).toBe('pass');
  });

  it('fails a lost or changed fact, and names it', () => {
    const lost = [{ field: 'contact.phone', meant: '0113 496 0000' }];
    const changed = [{ field: 'experience.0.end', meant: 'present', read: '2021' }];
    expect(run({ ...EQUAL, equal: false, lost, changed })).toMatchObject({
      verdict: 'fail',
      findings: [
        { value: '62' },
        { of: 'Lost, contact.phone', text: '0113 496 0000' },
        { value: '“present” was read as “2021”' },
      ],
    });
  });
});
