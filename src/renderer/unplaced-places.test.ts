import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../core/review/resume-for-tests';
import { blocksOf } from './resume-blocks';
import { unplacedPlaces } from './unplaced-places';

const line = (role: string, text: string) => ({
  id: text,
  text,
  page: 1,
  place: 'body' as const,
  paragraph: null,
  role,
});

function resume(unplaced: string[], lines: ReturnType<typeof line>[]) {
  const parts = resumeFromParts({
    summary: 'A CSM.',
    education: [],
    jobs: [{ bullets: ['Led training.'] }, { bullets: ['Ran renewals.'] }],
    sections: [
      { kind: 'summary', heading: 'Profile' },
      { kind: 'experience', heading: 'Work' },
    ],
  });
  return { ...parts, unplaced, lines };
}

describe('where unplaced lines stand', () => {
  it('is below what comes before them on the page', () => {
    const document = resume(
      ['Open to travel', 'US citizen', '11+ years', 'Stock options'],
      [
        line('unplaced', 'Open to travel'),
        line('contact.name', 'Ada'),
        line('unplaced', 'US citizen'),
        line('heading', 'Work'),
        line('unplaced', '11+'),
        line('unplaced', 'years'),
        line('experience.0', 'CSM, Corvane'),
        line('experience.0.bullets', 'Led training.'),
        line('unplaced', 'Stock options'),
        line('experience.1.bullets', 'Ran renewals.'),
      ],
    );
    expect([...unplacedPlaces(document, blocksOf(document))]).toEqual([
      ['top', ['Open to travel']],
      ['contact', ['US citizen']],
      ['heading:Work', ['11+ years']],
      ['experience.0', ['Stock options']],
    ]);
  });

  it('is the end where no line tells, or the page does not show what it stands below', () => {
    const document = resume(
      ['Lost', 'Below a lost heading'],
      [line('heading', 'Hobbies'), line('unplaced', 'Below a lost heading')],
    );
    expect([...unplacedPlaces(document, blocksOf(document))]).toEqual([
      ['end', ['Lost', 'Below a lost heading']],
    ]);
  });
});
