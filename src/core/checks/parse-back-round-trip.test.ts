import { describe, expect, it } from 'vitest';
import type { Reading } from '../resume/document';
import type { RoundTrip } from '../resume/receipt';
import { factsFor } from './facts-for-tests';
import { parseBackRoundTrip } from './parse-back-round-trip';

const EQUAL: RoundTrip = { equal: true, kept: 62, changed: [], lost: [], notChecked: [] };

function run(roundTrip: RoundTrip | null, topDown: Partial<Reading> = {}) {
  const reading: Reading = { id: 'top-down', text: '', agreement: 1, differences: [], ...topDown };
  return parseBackRoundTrip.run(factsFor({ readings: [reading] }, { roundTrip }));
}

describe('parse-back-round-trip', () => {
  it.each([
    [1, 'pass'],
    [0.97, 'pass'],
    [0.969, 'warn'],
    [0.93, 'warn'],
    [0.929, 'fail'],
    [null, 'unknown'],
  ])('before a file was written, two readings that agree to %s: %s', (agreement, verdict) => {
    expect(run(null, { agreement }).verdict).toBe(verdict);
  });

  it('shows the share and how a line is read straight across', () => {
    const differences = [
      { ours: 'Owned 18 accounts', theirs: 'Salesforce Owned 18 accounts' },
      { ours: 'Salesforce', theirs: 'Salesforce Owned 18 accounts' },
    ];
    expect(run(null, { agreement: 0.8196, differences })).toMatchObject({
      findings: [
        { value: '81%', limit: 'better 97% or more' },
        { of: 'Read straight across', text: 'Salesforce Owned 18 accounts' },
      ],
    });
  });

  it('goes by the written file where there is one', () => {
    expect(run(EQUAL, { agreement: 0.4 }).verdict).toBe('pass');
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
