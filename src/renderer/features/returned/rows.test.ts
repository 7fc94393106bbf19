import { describe, expect, it } from 'vitest';
import type { ReturnedSuggestion } from '../../../core/resume/returned';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { isProposed, lineOf, rowsOf, standingOf, wordingsOf } from './rows';

const suggestion = (more: Partial<ReturnedSuggestion>): ReturnedSuggestion => ({
  ...{ kind: 'reword', verdict: 'accepted', by: 'marks' },
  ...{
    was: 'Held reviews.',
    suggested: 'Ran reviews.',
    now: 'Ran reviews.',
    parts: [],
    pieces: [],
  },
  ...more,
});
const change = { was: 'CSM', now: 'Senior CSM', after: null, authors: [], pieces: [] };
const comment = {
  ...{ author: 'Noor', date: null, text: 'Yes.', replyTo: null, on: null, resolved: false },
};

describe('wordingsOf', () => {
  it.each([
    ['accepted', ['Ran reviews.']],
    ['rejected', ['Held reviews.']],
    ['reworded', ['Ran EBRs.']],
    ['removed', ['']],
  ] as const)('%s ends as one sentence', (verdict, wordings) => {
    expect(wordingsOf(suggestion({ verdict, now: 'Ran EBRs.' }))).toEqual(wordings);
  });

  it('partly taken: as it came back first, unless old and new words stand together', () => {
    const parts = [{ was: 'Held', suggested: 'Ran', answer: 'accepted' as const }];
    const now = 'Ran reviews';
    expect(wordingsOf(suggestion({ verdict: 'partly', now, parts }))[0]).toBe(now);
    const both = [{ was: 'Held', suggested: 'Ran', answer: 'both' as const }];
    expect(wordingsOf(suggestion({ verdict: 'partly', now: 'HeldRan', parts: both }))).toEqual([
      'Ran reviews.',
      'Held reviews.',
    ]);
  });
});

it('proposes what was decided alone', () => {
  const { suggestions, changes, comments } = {
    suggestions: [suggestion({}), suggestion({ verdict: 'untouched' })],
    changes: [change],
    comments: [comment],
  };
  const rows = rowsOf({ comparedBy: 'marks', suggestions, changes, comments, notes: [] });
  expect(rows.map(({ key }) => key)).toEqual([
    'suggestion-0',
    'suggestion-1',
    'change-0',
    'reply-0',
  ]);
  expect(rows.map(isProposed)).toEqual([true, false, true, false]);
});

it('says whether the resume has it already', () => {
  const document = resumeFromParts({ jobs: [{ bullets: ['Ran reviews.'] }] });
  const standing = (one: ReturnedSuggestion) => {
    const line = lineOf({ key: '', is: 'suggestion', suggestion: one }, undefined);
    return line && standingOf(document, document, line);
  };
  expect(standing(suggestion({}))).toBe('taken');
  expect(standing(suggestion({ verdict: 'rejected' }))).toBe('open');
  const other = { was: 'Page 1', suggested: 'Page 2', now: 'Page 1' };
  expect(standing(suggestion({ verdict: 'rejected', ...other }))).toBe('by-hand');
});
