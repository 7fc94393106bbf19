import { expect, it } from 'vitest';
import { withSpareFonts } from './spare-fonts';

it('names the kind of font that stands in for one that the machine has not', () => {
  expect(withSpareFonts('.a { font-family: Calibri; color: red }')).toBe(
    '.a { font-family: Calibri, sans-serif; color: red }',
  );
  expect(withSpareFonts(".b {--docx-minorHAnsi-font: 'Times New Roman'}")).toBe(
    ".b {--docx-minorHAnsi-font: 'Times New Roman', serif}",
  );
});

it('leaves the fonts of a theme and those that the file brings along', () => {
  const css =
    '.a { font-family: var(--docx-minorHAnsi-font); } @font-face { font-family: Own; src: url(x) }';
  expect(withSpareFonts(css)).toBe(css);
});
