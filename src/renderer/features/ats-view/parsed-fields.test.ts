import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../../../core/resume/document';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { countFields, parsedFields, type ParsedField } from './parsed-fields';

function field(document: ResumeDocument, key: string): ParsedField | undefined {
  return parsedFields(document)
    .flatMap(({ fields }) => fields)
    .find((entry) => entry.key === key);
}

describe('parsedFields', () => {
  it('reads a whole contact', () => {
    expect(field(resumeFromParts(), 'contact.email')).toMatchObject({
      value: 'ada.marlow@example.com',
      state: 'read',
      reason: null,
    });
  });

  it('asks to check what systems look for and do not find', () => {
    const document = resumeFromParts({ contact: { phone: null, location: null } });
    expect(field(document, 'contact.phone')?.state).toBe('check');
    expect(field(document, 'contact.location')?.state).toBe('absent');
  });

  it('asks to check what stands only in the page header', () => {
    const document = resumeFromParts({
      lines: [{ id: 'head', place: 'header', text: 'ada.marlow@example.com' }],
    });
    const origins = { ...document.origins, 'contact.email': { lines: ['head'], confidence: 1 } };
    expect(field({ ...document, origins }, 'contact.email')).toMatchObject({
      state: 'check',
      reason: 'Found only in the page header. Some systems skip headers.',
    });
  });

  it('takes the contact details of a Word header as read once they go into the page', () => {
    const document = resumeFromParts({
      lines: [{ id: 'head', place: 'header', text: 'ada.marlow@example.com', role: 'contact' }],
    });
    const origins = { ...document.origins, 'contact.email': { lines: ['head'], confidence: 1 } };
    const word = { ...document, source: { ...document.source, format: 'docx' as const }, origins };
    expect(field(word, 'contact.email')).toMatchObject({
      mend: 'contact-into-page',
      state: 'check',
    });
    const [contact] = parsedFields(word, { contactIntoPage: true });
    expect(contact?.fields.find(({ key }) => key === 'contact.email')).toMatchObject({
      state: 'read',
      reason: 'Goes from the page header into the page in the next Word copy.',
    });
    const pdf = { ...word, source: { ...word.source, format: 'pdf' as const } };
    expect(field(pdf, 'contact.email')?.mend).toBe('plain-copy');
  });

  it('asks to check skills whose columns run together when read straight across', () => {
    const beside = resumeFromParts({
      skills: ['Gainsight', 'Looker'],
      readings: [
        { id: 'top-down', text: 'Tools\nGainsight\tLooker', agreement: 0.9, differences: [] },
      ],
    });
    const lines = ['Gainsight', 'Looker'].map((text, index) => ({
      ...beside.lines[0],
      ...{
        id: `s${index}`,
        text,
        page: 1,
        place: 'table' as const,
        paragraph: null,
        role: 'skills',
      },
    }));
    const origins = { skills: { lines: ['s0', 's1'], confidence: 1 } };
    expect(field({ ...beside, lines, origins }, 'skills')).toMatchObject({
      state: 'check',
      mend: 'one-list',
      reason: 'Some systems run its columns together: “Gainsight Looker”.',
    });
    const listed = [{ ...beside, lines: lines.slice(0, 1), origins }];
    expect(listed.map((one) => field(one, 'skills')?.state)).toEqual(['read']);
  });

  it('asks to check what was read with a doubt', () => {
    const document = resumeFromParts();
    const origins = { ...document.origins, skills: { lines: [], confidence: 0.4 } };
    expect(field({ ...document, origins }, 'skills')?.state).toBe('check');
  });

  it('names what a job lacks', () => {
    const document = resumeFromParts({ jobs: [{ title: null, start: null }] });
    expect(field(document, 'experience.0.company')?.reason).toBe(
      'Not found for this job: title, dates.',
    );
  });

  it('counts read and doubtful fields, absent ones not at all', () => {
    const groups = [
      {
        title: 'Contact',
        fields:
          parsedFields(resumeFromParts({ contact: { phone: null, location: null } }))[0]?.fields ??
          [],
      },
    ];
    expect(countFields(groups)).toEqual({ read: 4, check: 1 });
  });
});
