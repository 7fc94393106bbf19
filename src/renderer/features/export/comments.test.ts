import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import type { Step } from '../../../core/revision/history';
import type { Note } from '../../../core/revision/work';
import { commentsOf, type Judge } from './comments';

const at = '2026-03-02T09:00:00.000Z';
const read = resumeFromParts({ jobs: [{ bullets: ['Led renewals.', 'Passionate helper.'] }] });
const [led, helper] = read.experience[0]?.bullets.map(({ id }) => id) ?? [];

const saying = (texts: Readonly<Record<string, string>>) => ({
  ...read,
  experience: read.experience.map((job) => ({
    ...job,
    bullets: Object.entries(texts).map(([id, text]) => ({ id, text })),
  })),
});
const replaced = (target: string, was: string, text: string): Step => {
  return { name: 'edit bullet', at, edits: [{ op: 'replace', target, was, text }] };
};

const judge: Judge = (text) => ({
  score: text.length,
  breakdown: [
    { component: 'timeframe', points: text.includes('months') ? 10 : 0, max: 10, why: '' },
    { component: 'partner', points: text.includes('with') ? 8 : 0, max: 8, why: '' },
  ],
  backfire: text.includes('Passionate')
    ? [{ id: 'p', term: 'Passionate', why: '', instead: '' }]
    : [],
});

const changed = saying({
  [led ?? '']: 'Led renewals.',
  [helper ?? '']: 'Helped a bank in 9 months with sales.',
  'new-1': 'Renewed in 3 months.',
});
const steps = [
  replaced(helper ?? '', 'Passionate helper.', 'Helped.'),
  replaced(helper ?? '', 'Helped.', 'Helped a bank in 9 months with sales.'),
];
const plain = { tone: 'plain', scores: false } as const;

describe('commentsOf', () => {
  it('says of each changed bullet what it states now, and of no other', () => {
    expect(commentsOf(changed, { steps, notes: [] }, plain, judge)).toEqual([
      {
        id: 'whole',
        target: 'document',
        about: 'The resume as a whole',
        text: '2 lines changed. Each change can be accepted or rejected by itself.',
      },
      {
        id: `change:${helper}`,
        target: helper,
        about: '“Helped a bank in 9 months with sales.”',
        text: 'Now states the period and with whom. Leaves out “Passionate”.',
      },
      {
        id: 'change:new-1',
        target: 'new-1',
        about: '“Renewed in 3 months.”',
        text: 'A new line. Now states the period.',
      },
    ]);
  });

  it('has other words in another tone, and the scores where they are wanted', () => {
    const asking = { tone: 'asking', scores: true } as const;
    const [, one, added] = commentsOf(changed, { steps, notes: [] }, asking, judge);
    expect(one?.text).toBe(
      'This now states the period and with whom. Is that right as it stands here? Leaves out “Passionate”. (Score 18 before, 37 now.)',
    );
    expect(added?.text).toMatch(/\(Score 20\.\)$/);
  });

  it('says nothing of a bullet that reads as before', () => {
    const back = [...steps, replaced(helper ?? '', 'x', 'Passionate helper.')];
    const [whole, ...others] = commentsOf(read, { steps: back, notes: [] }, plain, judge);
    expect(whole?.text).toBe('No line is changed: the comments say what to look at.');
    expect(others).toEqual([]);
  });

  it('offers the open notes, those without a bullet with their place', () => {
    const note = (id: string, target: string, done = false): Note => {
      return { id, target, kind: 'ask', text: `Text ${id}`, done, at };
    };
    const notes = [
      note('1', led ?? ''),
      note('2', 'contact.phone'),
      note('3', 'gone'),
      note('4', led ?? '', true),
    ];
    const [, ...own] = commentsOf(read, { steps: [], notes }, plain, judge);
    expect(own.map(({ target, text }) => [target, text])).toEqual([
      [led, 'Text 1'],
      ['document', 'Phone: Text 2'],
      ['document', 'On a bullet that was removed: Text 3'],
    ]);
  });
});
