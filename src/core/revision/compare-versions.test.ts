import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import { compareVersions } from './compare-versions';
import type { Edit } from './edits';

const first = resumeFromParts({
  contact: { email: 'ana@example.com' },
  jobs: [
    { company: 'Halden', bullets: ['Owned renewals.', 'Led training.', 'Ran kickoffs.'] },
    { company: 'Corvane', bullets: ['Helped out.'] },
  ],
});

function after(...edits: Edit[]) {
  const revised = applyEdits(first, { edits });
  if (!revised.ok) throw new Error(revised.error.message);
  return revised.value;
}

describe('two versions of a resume', () => {
  it('that say the same have only runs that stayed', () => {
    expect(compareVersions(first, first)).toEqual({
      fields: [],
      owners: [
        {
          name: 'Halden',
          rows: [
            {
              same: [
                { id: 'b0', text: 'Owned renewals.' },
                { id: 'b1', text: 'Led training.' },
                { id: 'b2', text: 'Ran kickoffs.' },
              ],
            },
          ],
        },
        { name: 'Corvane', rows: [{ same: [{ id: 'b3', text: 'Helped out.' }] }] },
      ],
    });
  });

  it('show a reworded, a removed and an added bullet where they stand, and a field', () => {
    const next = after(
      { op: 'replace', target: 'b0', was: 'Owned renewals.', text: 'Owned 40 renewals.' },
      { op: 'remove', target: 'b1', was: 'Led training.' },
      { op: 'insertAfter', target: 'b3', text: 'Wrote 14 articles.' },
      { op: 'setField', target: 'contact.email', was: 'ana@example.com', text: 'ana@ruiz.example' },
    );
    const { fields, owners } = compareVersions(first, next);
    expect(fields).toEqual([
      { path: 'contact.email', from: 'ana@example.com', to: 'ana@ruiz.example' },
    ]);
    expect(owners[0]?.rows).toEqual([
      { id: 'b0', from: 'Owned renewals.', to: 'Owned 40 renewals.' },
      { id: 'b1', from: 'Led training.', to: null },
      { same: [{ id: 'b2', text: 'Ran kickoffs.' }] },
    ]);
    expect(owners[1]?.rows).toEqual([
      { same: [{ id: 'b3', text: 'Helped out.' }] },
      expect.objectContaining({ from: null, to: 'Wrote 14 articles.' }),
    ]);
  });

  it('from different readings are compared by their bullets alone', () => {
    const other = resumeFromParts({
      jobs: [{ company: 'Halden', bullets: ['Owned 40 renewals.'] }],
    });
    const { fields, owners } = compareVersions(first, other);
    expect(fields).toBeNull();
    expect(owners[0]?.rows[0]).toEqual({
      id: 'b0',
      from: 'Owned renewals.',
      to: 'Owned 40 renewals.',
    });
    expect(owners[1]).toEqual({
      name: 'Corvane',
      rows: [{ id: 'b3', from: 'Helped out.', to: null }],
    });
  });
});
