import { describe, expect, it } from 'vitest';
import { compareDocuments } from './round-trip';
import { exampleDocument } from './example-document';

/** As a reader gives it back: the same facts, and the lines without fields in the text. */
function readBack(): ReturnType<typeof exampleDocument> {
  return { ...exampleDocument(), text: 'Awards\n\nPresident’s Club 2022\n\nLeft over line' };
}

describe('compareDocuments', () => {
  it('finds a document equal to itself and counts every fact', () => {
    const result = compareDocuments(exampleDocument(), readBack());
    expect(result).toMatchObject({ equal: true, kept: 28, changed: [], lost: [] });
    expect(result.notChecked.length).toBeGreaterThan(0);
  });

  it('names a lost and a changed fact by its place', () => {
    const read = readBack();
    read.contact.phone = null;
    const [first] = read.experience;
    if (first !== undefined) first.end = '2022';
    const result = compareDocuments(exampleDocument(), read);
    expect(result.equal).toBe(false);
    expect(result.kept).toBe(26);
    expect(result.lost).toEqual([{ field: 'contact.phone', meant: '0113 496 0000' }]);
    expect(result.changed).toEqual([{ field: 'experience.0.end', meant: 'present', read: '2022' }]);
  });

  it('reports a fact that nobody meant', () => {
    const read = readBack();
    read.experience[1]?.bullets.push({ id: 'b9', text: 'Left over line' });
    expect(compareDocuments(exampleDocument(), read).changed).toEqual([
      { field: 'experience.1.bullets.1', meant: 'nothing', read: 'Left over line' },
    ]);
  });

  it('counts one lost bullet or job as that, and shifts nothing', () => {
    const meant = exampleDocument();
    meant.experience[0]?.bullets.unshift({ id: 'b8', text: 'Trained two new colleagues.' });
    expect(compareDocuments(meant, readBack())).toMatchObject({
      changed: [],
      lost: [{ field: 'experience.0.bullets.0', meant: 'Trained two new colleagues.' }],
    });
    const read = readBack();
    read.experience.shift();
    const { lost, changed } = compareDocuments(exampleDocument(), read);
    expect(changed).toEqual([]);
    expect(new Set(lost.map(({ field }) => field.split('.').slice(0, 2).join('.')))).toEqual(
      new Set(['experience.0']),
    );
  });

  it('does not mind white space, the order of skills or the scheme of a link', () => {
    const read = readBack();
    read.summary = 'Seven  years\nin renewals.';
    read.skills.reverse();
    read.contact.links = ['https://linkedin.com/in/noor-haddad/'];
    expect(compareDocuments(exampleDocument(), read).equal).toBe(true);
  });

  it('counts a skill once for each time it is meant', () => {
    const meant = exampleDocument();
    meant.skills.push('Gainsight');
    expect(compareDocuments(meant, readBack()).lost).toEqual([
      { field: 'skills', meant: 'Gainsight' },
    ]);
  });

  it('takes the parts of a list item for the item', () => {
    const meant = exampleDocument();
    meant.certifications = ['CCSM Level 2, PMP, CSPO'];
    const read = { ...readBack(), certifications: ['PMP', 'CCSM Level 2', 'CSPO'] };
    expect(compareDocuments(meant, read).equal).toBe(true);
    read.certifications.pop();
    expect(compareDocuments(meant, read).lost).toEqual([
      { field: 'certifications', meant: 'CCSM Level 2, PMP, CSPO' },
    ]);
  });

  it('looks for lines without a field in the text', () => {
    const read = { ...readBack(), text: 'Awards' };
    expect(compareDocuments(exampleDocument(), read).lost).toEqual([
      { field: 'other.0.lines.0', meant: 'President’s Club 2022' },
      { field: 'unplaced.0', meant: 'Left over line' },
    ]);
  });
});
