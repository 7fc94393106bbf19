import { expect, it } from 'vitest';
import { HELP_TOPICS } from '../../state/dialogs';
import { foundParts } from './found-parts';
import { HELP } from './strings';

const titles = (typed: string): string[] =>
  HELP.flatMap((page) => foundParts(page, typed.split(' ').filter(Boolean))).map(
    ({ title }) => title,
  );

it('finds the parts that hold every word, whatever their page', () => {
  expect(titles('tracked changes')).toEqual(['Which copy to make']);
  expect(titles('dashed')).toEqual(['The lines under words']);
  expect(titles('zzzz')).toEqual([]);
  expect(titles('')).toHaveLength(HELP.flatMap(({ parts }) => parts).length);
});

it('has one page for each topic, in their order', () => {
  expect(HELP.map(({ id }) => id)).toEqual([...HELP_TOPICS]);
});
