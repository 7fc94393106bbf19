import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { reviewResume } from '../../../core/review/review-resume';
import { shippedRules as rules } from '../../../core/review/rules-for-tests';
import { coverageGrid } from './coverage-grid';
import { namedTexts, toldTexts, type NamedText } from './named-texts';

const SUMMARY =
  'Customer success manager who grew up in Leeds, studied history there and later moved to Oslo for the winters. Led renewals for nine years. Since then a mountain guide at weekends, in a club that has its own hut near the glacier.';

const document = resumeFromParts({
  summary: SUMMARY,
  jobs: [
    { bullets: ['Led training.', 'Renewed 20 contracts, nine on multi-year terms.'] },
    { bullets: ['Renewed 4 contracts.'] },
  ],
  skills: ['Gainsight', 'Renewals'],
});
const rows = coverageGrid(
  document,
  reviewResume(document, { level: 'senior', rules }),
  rules.categories,
);

function texts(id: string, posting: string | null = null): NamedText[] {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return namedTexts(document, row, posting, rules);
}

const marked = ({ text, words }: NamedText): string[] =>
  words.map(({ start, end }) => text.slice(start, end));

it('quotes the bullets that name a category with their places, then the rest', () => {
  expect(texts('renewal').map(({ place, bullet }) => [place, bullet?.number])).toEqual([
    ['job.0', 2],
    ['job.1', 3],
    ['summary', undefined],
    ['skills', undefined],
  ]);
  expect(texts('renewal').flatMap(marked)).toContain('multi-year terms');
});

it('cuts a long text to what stands around the words, at spaces', () => {
  const summary = texts('renewal').find(({ place }) => place === 'summary');
  if (!summary) throw new Error('no summary');
  expect(summary.text).toMatch(/^…\S.*Led renewals for nine years\..*\S…$/);
  expect(summary.text.length).toBeLessThan(SUMMARY.length);
  expect(marked(summary)).toEqual(['renewals']);
});

it('quotes a tool under what it is listed for, and the job by its sentences', () => {
  expect(texts('cs-platform-ops').map(({ place, text }) => [place, text])).toContainEqual([
    'skills',
    'Gainsight',
  ]);
  const asked = texts('renewal', 'We are a bank. You own renewals.\nGood coffee.');
  expect(asked.filter(({ place }) => place === 'posting').map(({ text }) => text)).toEqual([
    'You own renewals.',
  ]);
});

it('quotes the bullets that tell of a category in other words', () => {
  const [told] = toldTexts(document, { inOtherWords: new Set(['b2']) });
  expect(told).toMatchObject({ place: 'job.1', bullet: { number: 3 }, words: [] });
});
