import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { leftBehind } from './left-behind';

it('names only what the file holds', () => {
  expect(leftBehind(resumeFromParts())).toEqual(['Your fonts (Calibri), colours and spacing.']);
});

it('names pictures, columns, text boxes, headers and comments', () => {
  const document = resumeFromParts({
    layout: { images: 2, columns: 2, textBoxes: 1, headerText: 'Ada', comments: 1, fonts: [] },
    unplaced: ['Open to travel', 'Driving licence'],
  });
  expect(leftBehind(document)).toEqual([
    '2 pictures and icons.',
    '2 columns become one.',
    '1 text box: as plain lines.',
    'Page headers and footers as such.',
    '1 comment.',
    'Fonts, colours and spacing.',
    '2 lines that could not be placed: along as plain lines.',
  ]);
});
