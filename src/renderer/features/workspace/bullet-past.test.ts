import { expect, it } from 'vitest';
import { wordingsOf } from './bullet-past';

const step = (name: string, target: string, was: string, text: string) => ({
  name,
  edits: [{ op: 'replace' as const, target, was, text }],
  at: '2026-03-02T09:00:00.000Z',
});

it('lists the wordings of one bullet, the newest first', () => {
  const steps = [
    step('edit bullet', 'b1', 'Led training.', 'Led training for 12.'),
    step('edit bullet', 'b2', 'Ran kickoffs.', 'Ran 40 kickoffs.'),
    step('split bullet', 'b1', 'Led training for 12.', 'Led training'),
  ];
  expect(wordingsOf('b1', 'Led training', steps).map((one) => [one.text, one.step])).toEqual([
    ['Led training', 'split bullet'],
    ['Led training for 12.', 'edit bullet'],
    ['Led training.', null],
  ]);
  expect(wordingsOf('b3', 'Other.', steps)).toEqual([{ text: 'Other.', step: null, at: null }]);
});
