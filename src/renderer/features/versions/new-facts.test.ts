import { expect, it } from 'vitest';
import type { Review } from '../../../core/review/review';
import type { Answer } from '../../../core/revision/work';
import { newFacts } from './new-facts';

const claim = (bulletId: string, value: number, unit: string | null): Review['claims'][number] => ({
  ...{ bulletId, value, unit, text: '', name: '', conflictsWith: [] },
  ...{ jobIndex: 0, period: null, why: [] },
});
const bullets = [{ id: 'b0' }, { id: 'b1' }] as Review['bullets'];
const answer: Answer = {
  ...{ id: 'a', target: 'b1', slot: 'acv-after', state: 'answered' },
  ...{ value: '$610K', note: null, exact: null, at: '2026-03-12T10:36:00Z' },
};

it('figures that came into the text are told with their bullet, answers with the question', () => {
  const before = { claims: [claim('b0', 12, 'count')] };
  const after = {
    claims: [claim('b0', 12, 'count'), claim('b1', 9, 'count'), claim('b1', 610_000, 'USD')],
    bullets,
  };
  const edits = [{ op: 'replace', target: 'b1', was: 'x', text: 'y' } as const];
  const steps = [{ name: 'edit bullet', edits, at: '2026-03-12T10:40:00Z' }];
  expect(newFacts(before, after, [answer], steps)).toEqual([
    { key: 'b1 9 count', value: '9', bullet: 2, at: '2026-03-12T10:40:00Z' },
    { key: 'a', value: '$610K', bullet: null, at: '2026-03-12T10:36:00Z' },
  ]);
});

it('a figure that a bullet states twice is told once, also where an answer holds its digits in another', () => {
  const after = { claims: [claim('b1', 9, 'count'), claim('b1', 9, 'count')], bullets };
  const other = { ...answer, value: '$190K of $9.5M' };
  expect(newFacts({ claims: [] }, after, [other], []).map(({ value }) => value)).toEqual([
    '$190K of $9.5M',
    '9',
  ]);
  const stated = { ...answer, value: 'about 9' };
  expect(newFacts({ claims: [] }, after, [stated], []).map(({ value }) => value)).toEqual([
    'about 9',
  ]);
});

it('without a change nothing is new', () => {
  const side = { claims: [claim('b0', 12, 'count')], bullets };
  expect(newFacts(side, side, [], [])).toEqual([]);
});
