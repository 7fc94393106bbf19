import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { factsFor } from './facts-for-tests';
import { workEntryFieldsComplete } from './work-entry-fields-complete';

function verdict(...jobs: NonNullable<ResumeParts['jobs']>) {
  return workEntryFieldsComplete.run(factsFor({ jobs })).verdict;
}

describe('work-entry-fields-complete', () => {
  it('passes whole entries', () => {
    expect(verdict({}, {})).toBe('pass');
  });

  it('warns of one gap in an older job out of four, and minds no missing place', () => {
    expect(verdict({}, {}, {}, { title: null })).toBe('warn');
    expect(verdict({ location: null }, { location: null })).toBe('pass');
  });

  it('fails a gap in the latest job or in more than a quarter', () => {
    expect(verdict({ start: null, end: null }, {}, {}, {}, {})).toBe('fail');
    expect(verdict({}, { company: null }, {})).toBe('fail');
  });

  it.each(['Company 1', 'Confidential client', '[Company]', '{{company}}', 'Client A'])(
    'fails %s as an employer',
    (company) => {
      expect(verdict({}, { company }, {}, {}, {})).toBe('fail');
    },
  );

  it('does not take real names for placeholders', () => {
    expect(verdict({ company: 'The Walt Disney Company' }, { company: 'Client Earth' })).toBe(
      'pass',
    );
  });

  it('is unknown without a job', () => {
    expect(verdict()).toBe('unknown');
  });
});
