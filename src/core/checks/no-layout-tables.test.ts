import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { noLayoutTables } from './no-layout-tables';

const inTable = (role: string) => ({ text: 'Northlight', place: 'table', role }) as const;

describe('no-layout-tables', () => {
  it('passes without tables', () => {
    expect(noLayoutTables.run(factsFor()).verdict).toBe('pass');
  });

  it('fails a Word table that holds a job or the contact data', () => {
    const facts = factsFor({ layout: { tables: 1 }, lines: [inTable('experience.0.company')] });
    expect(noLayoutTables.run(facts)).toMatchObject({
      verdict: 'fail',
      findings: [{ value: '1' }, { of: 'In a table', text: 'Northlight' }],
    });
  });

  it('only warns of a table of skills', () => {
    const facts = factsFor({ layout: { tables: 2 }, lines: [inTable('skills')] });
    expect(noLayoutTables.run(facts).verdict).toBe('warn');
  });

  it('only warns in a PDF, where the order of drawing decides', () => {
    const facts = factsFor({
      source: { format: 'pdf' },
      layout: { tables: 1 },
      lines: [inTable('contact.email')],
    });
    expect(noLayoutTables.run(facts).verdict).toBe('warn');
  });

  it('is unknown where tables cannot be counted, and does not apply to plain text', () => {
    expect(noLayoutTables.run(factsFor({ layout: { tables: null } })).verdict).toBe('unknown');
    expect(noLayoutTables.run(factsFor({ source: { format: 'md' } })).verdict).toBe(
      'not-applicable',
    );
  });
});
