import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../core/review/resume-for-tests';
import { blocksOf } from './resume-blocks';

describe('blocksOf', () => {
  it('keeps the order of the page and adds content whose lines are not known at the end', () => {
    const document = {
      ...resumeFromParts({
        summary: 'A CSM.',
        education: [],
        jobs: [{ bullets: ['Led training.'] }],
        sections: [
          { kind: 'contact', heading: null },
          { kind: 'skills', heading: 'Toolbox' },
          { kind: 'awards', heading: 'Awards' },
          { kind: 'experience', heading: 'Work' },
        ],
      }),
      lines: [],
      other: [
        { heading: 'Awards', lines: ['CSM of the year'] },
        { heading: null, lines: ['Available now'] },
      ],
    };
    expect(blocksOf(document).map(({ heading, other }) => [heading, other])).toEqual([
      ['Toolbox', null],
      ['Awards', 0],
      ['Work', null],
      ['Summary', null],
      ['Other', 1],
    ]);
  });

  it('places content without a heading of its kind where its lines stand', () => {
    const line = (role: string, text: string) => ({
      id: text,
      text,
      page: 1,
      place: 'body' as const,
      paragraph: null,
      role,
    });
    const document = {
      ...resumeFromParts({
        summary: 'A CSM.',
        jobs: [{ bullets: ['Led training.'] }],
        education: [],
        skills: ['SQL'],
        sections: [
          { kind: 'other', heading: 'What I did' },
          { kind: 'skills', heading: 'Toolbox' },
        ],
      }),
      lines: [
        line('summary', 'A CSM.'),
        line('heading', 'What I did'),
        line('experience.0', 'Acme'),
        line('heading', 'Toolbox'),
        line('skills', 'SQL'),
      ],
    };
    expect(blocksOf(document).map(({ heading, path }) => [heading, path])).toEqual([
      ['Summary', null],
      ['What I did', 'sections.0.heading'],
      ['Toolbox', 'sections.1.heading'],
    ]);
  });

  it('leaves out a heading without content, and a second heading of the same field', () => {
    const document = resumeFromParts({
      jobs: [{ bullets: [] }],
      skills: [],
      education: [],
      sections: [
        { kind: 'experience', heading: 'Experience' },
        { kind: 'experience', heading: 'Earlier experience' },
        { kind: 'skills', heading: 'Skills' },
      ],
    });
    expect(blocksOf(document).map(({ heading }) => heading)).toEqual(['Experience']);
  });
});
