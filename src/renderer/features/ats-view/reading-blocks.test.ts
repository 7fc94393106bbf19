import { describe, expect, it } from 'vitest';
import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { readingBlocks } from './reading-blocks';
import { fieldOfLine, linesOfField } from './selection';

function line(id: string, role: string, text: string, more: Partial<DocumentLine> = {}) {
  return { id, role, text, page: 1, place: 'body' as const, paragraph: null, ...more };
}

function documentOf(lines: readonly DocumentLine[]): ResumeDocument {
  const document = resumeFromParts({ jobs: [{ company: 'Halden Cloud' }, { company: 'Corvane' }] });
  return { ...document, lines: [...lines], sections: [] };
}

const labels = (document: ResumeDocument) =>
  readingBlocks(document).map(({ number, label }) => `${number} ${label}`);

describe('the blocks of the reading order', () => {
  it('are the head, each section and each job', () => {
    const lines = [
      line('a', 'contact.name', 'Ada Marlow'),
      line('b', 'contact.email', 'ada@example.com'),
      line('c', 'heading', 'Experience'),
      line('d', 'experience.0.company', 'Halden Cloud'),
      line('e', 'experience.0.bullets', 'Renewed 20 of 22.'),
      line('f', 'experience.1.company', 'Corvane'),
      line('g', 'decoration', 'Page 1'),
      line('h', 'heading', 'Skills'),
      line('i', 'skills', 'Gainsight'),
    ];
    expect(labels(documentOf(lines))).toEqual([
      '1 Name and contact',
      '2 Experience, Halden Cloud',
      '3 Experience, Corvane',
      '4 Skills',
    ]);
  });

  it('end where the place on the page changes, and say so', () => {
    const [head, body] = readingBlocks(
      documentOf([
        line('a', 'contact.email', 'ada@example.com', { place: 'header' }),
        line('b', 'contact.name', 'Ada Marlow'),
      ]),
    );
    expect(head).toMatchObject({ label: 'Name and contact, page header' });
    expect(head?.doubt).toMatch(/page header/);
    expect(body?.doubt).toBeNull();
  });

  it('hold a heading of two lines together', () => {
    const document = {
      ...documentOf([
        line('a', 'heading', 'PROFESSIONAL'),
        line('b', 'heading', 'DEVELOPMENT'),
        line('c', 'certifications', 'CCSM'),
        line('d', 'heading', 'REFERENCES'),
      ]),
      sections: [{ kind: 'certifications' as const, heading: 'PROFESSIONAL DEVELOPMENT' }],
    };
    expect(labels(document)).toEqual(['1 PROFESSIONAL DEVELOPMENT', '2 REFERENCES']);
  });
});

describe('a field and its lines', () => {
  const document = {
    ...documentOf([
      line('a', 'contact.name', 'Ada Marlow'),
      line('b', 'contact.links', 'example.com/ada'),
      line('c', 'experience.1.title', 'CSM'),
      line('d', 'experience.1.bullets', 'Led renewals.'),
    ]),
    origins: {
      'contact.name': { lines: ['a'], confidence: 1 },
      'contact.links.0': { lines: ['b'], confidence: 1 },
      'experience.1.title': { lines: ['c'], confidence: 1 },
    },
  };

  it('belong together with the items and the other parts of a job', () => {
    expect(linesOfField(document, 'contact.links')).toEqual(['b']);
    expect(linesOfField(document, 'experience.1.company')).toEqual(['c']);
  });

  it('are found from a line, also from a bullet', () => {
    expect(fieldOfLine(document, 'b')).toBe('contact.links');
    expect(fieldOfLine(document, 'c')).toBe('experience.1.company');
    expect(fieldOfLine(document, 'd')).toBe('experience.1.company');
  });
});
