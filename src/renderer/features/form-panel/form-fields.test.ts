import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { formDate, formGroups, nameParts } from './form-fields';

describe('a date in a form', () => {
  it.each([
    ['2022-03', 'month-year', 'Mar 2022'],
    ['2022-03', 'numbers', '03/2022'],
    ['2022-03', 'iso', '2022-03'],
    ['2022-03', 'parts', '3 2022'],
    ['2022', 'numbers', '2022'],
    ['present', 'numbers', 'Present'],
  ] as const)('%s as %s is %s', (date, form, printed) => {
    expect(formDate(date, form)).toBe(printed);
  });
});

describe('the parts of a name', () => {
  it.each([
    ['Ada Marlow', 'Ada', 'Marlow'],
    ['Ada May Marlow, CCSM', 'Ada May', 'Marlow'],
    ['Jan van der Berg', 'Jan', 'van der Berg'],
    ['Sukarno', 'Sukarno', null],
  ])('%s', (name, given, family) => {
    expect(nameParts(name)).toEqual({ given, family });
  });
});

describe('what a form asks for', () => {
  const document = resumeFromParts({
    contact: { phone: null, links: ['example.com/ada'] },
    jobs: [
      {
        title: 'CSM',
        company: 'Corvane',
        start: '2022-03',
        end: 'present',
        bullets: ['Renewed Acme.', 'Led two pilots.'],
      },
    ],
  });
  const groups = formGroups(document, 'numbers');

  it('comes in the order of the form, without what the resume does not state', () => {
    expect(groups[0]?.fields.map(({ label }) => label).slice(0, 4)).toEqual([
      'First name',
      'Last name',
      'Full name',
      'Email',
    ]);
    expect(groups[0]?.fields.map(({ label }) => label)).not.toContain('Phone');
  });

  it('gives each job with its dates and its bullets', () => {
    const job = groups.find(({ id }) => id === 'job-0');
    expect(job?.title).toBe('Corvane');
    expect(job?.fields.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['CSM', '03/2022', 'Present', '• Renewed Acme.\n• Led two pilots.']),
    );
  });

  it('names the present position, and is empty for an empty resume', () => {
    expect(groups[0]?.fields.find(({ label }) => label === 'Current title')?.value).toBe('CSM');
    const empty = {
      ...document,
      contact: { ...document.contact, name: null, email: null, location: null, links: [] },
    };
    const none = {
      ...empty,
      experience: [],
      education: [],
      skills: [],
      certifications: [],
      summary: null,
    };
    expect(formGroups(none, 'iso')).toEqual([]);
  });
});
