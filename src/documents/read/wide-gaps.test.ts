import { expect, it } from 'vitest';
import { plainRun } from './flow-lines';
import { splitAtWideGaps } from './wide-gaps';

const split = (...texts: string[]) =>
  splitAtWideGaps(texts.map(plainRun)).map((part) => part.map((run) => run.text).join('|'));

it('parts where spaces push text across the line, within a run or between runs', () => {
  expect(split('Acme      2019')).toEqual(['Acme', '2019']);
  expect(split('Acme  ', '   2019')).toEqual(['Acme', '2019']);
});

it('leaves single gaps, edges, and text whose words a conversion spread', () => {
  expect(split('Acme   2019')).toEqual(['Acme   2019']);
  expect(split('     Acme     ')).toEqual(['     Acme     ']);
  expect(split('a    b    c    d    e')).toEqual(['a    b    c    d    e']);
});
