import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { addedLines } from './added-lines';

const document = resumeFromParts({ jobs: [{ company: 'Halden', bullets: [] }] });
const on = (layout: Partial<typeof document.layout>) => ({
  ...document,
  layout: { ...document.layout, ...layout },
});
const SENTENCE = 'Owned renewals of 12 accounts and cut churn from 9% to 5% in FY24.'.repeat(2);

it.each([
  [{}, 2],
  [{ pageSize: { width: 612, height: 792 }, sideMargin: 36, bodyFontSize: 9 }, 2],
  [{ pageSize: { width: 595, height: 842 }, sideMargin: 72, bodyFontSize: 12 }, 2],
  [{ columns: 2 }, 3],
])('a bullet on a page of %o adds %i lines', (layout, lines) => {
  expect(addedLines(on(layout), SENTENCE)).toBe(lines);
});

it('is one line at least', () => {
  expect(addedLines(document, 'Led training.')).toBe(1);
});
