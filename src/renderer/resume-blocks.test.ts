import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../core/review/resume-for-tests';
import { blocksOf } from './resume-blocks';

describe('blocksOf', () => {
  it('keeps the order of the page and adds content without a heading at the end', () => {
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
