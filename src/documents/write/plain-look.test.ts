import { describe, expect, it } from 'vitest';
import { exampleDocument } from './example-document';
import { lookOf } from './plain-look';

const look = (fonts: string[], bodyFontSize: number | null) =>
  lookOf({ ...exampleDocument().layout, fonts, bodyFontSize }, 'en', undefined);

describe('lookOf', () => {
  it.each([
    ['Georgia', 'Georgia'],
    ['ABCDEF+ArialMT', 'Arial'],
    ['TimesNewRomanPS-BoldMT', 'Times New Roman'],
    ['Liberation Serif', 'Times New Roman'],
    ['Raleway', 'Calibri'],
    ['CMR10', 'Calibri'],
  ])('takes %s as %s', (font, wanted) => {
    expect(look([font, 'Verdana'], 11).font).toBe(wanted);
  });

  it('keeps the body between 10 and 12 points, in halves', () => {
    const sizes = [7, 10.2, 10.9, 14, null].map((size) => look(['Arial'], size).bodySize);
    expect(sizes).toEqual([10, 10, 11, 12, 11]);
    expect(look([], 11).font).toBe('Calibri');
  });

  it('takes the margin of the source between half an inch and 1.1 inches', () => {
    const { layout } = exampleDocument();
    const margin = (sideMargin: number | null) =>
      lookOf({ ...layout, sideMargin }, 'en', undefined).margin;
    expect([36, 72, 79, 20, 100, null].map(margin)).toEqual([720, 1440, 1580, 1152, 1152, 1152]);
    expect(lookOf({ ...layout, sideMargin: 72 }, 'en', undefined, { name: 'quiet' }).margin).toBe(
      1152,
    );
  });

  it('takes the paper that was asked for, then the source’s, then the language’s', () => {
    const { layout } = exampleDocument();
    const a4 = { ...layout, pageSize: { width: 595.3, height: 841.9 } };
    expect(lookOf(a4, 'en', undefined).page.width).toBe(11906);
    expect(lookOf(a4, 'en', 'letter').page.width).toBe(12240);
    expect(lookOf(layout, 'de', undefined).page.width).toBe(11906);
    expect(lookOf(layout, null, undefined).page.width).toBe(12240);
  });
});
