import type { PlainLook } from './plain-look';
import type { PlainParagraph } from './plain-plan';

/** Usual white space before and after a paragraph, in twentieths of a point. */
export const SPACE_AROUND: Readonly<
  Record<PlainParagraph['style'], { readonly before: number; readonly after: number }>
> = {
  name: { before: 0, after: 60 },
  headline: { before: 0, after: 40 },
  contact: { before: 0, after: 20 },
  heading: { before: 220, after: 80 },
  entry: { before: 140, after: 0 },
  detail: { before: 0, after: 40 },
  intro: { before: 0, after: 20 },
  bullet: { before: 0, after: 40 },
  text: { before: 0, after: 60 },
};

/**
 * Of each family, in parts of its size: the mean width of a letter of a resume's text, spaces included, and the height of a
 * single-spaced line.
 */
const FAMILIES: Readonly<Record<string, { readonly letter: number; readonly line: number }>> = {
  Aptos: { letter: 0.46, line: 1.26 },
  Arial: { letter: 0.46, line: 1.15 },
  'Book Antiqua': { letter: 0.46, line: 1.25 },
  Calibri: { letter: 0.425, line: 1.22 },
  Cambria: { letter: 0.45, line: 1.17 },
  Garamond: { letter: 0.39, line: 1.13 },
  Georgia: { letter: 0.475, line: 1.14 },
  'Palatino Linotype': { letter: 0.455, line: 1.35 },
  Tahoma: { letter: 0.47, line: 1.21 },
  'Times New Roman': { letter: 0.415, line: 1.15 },
  'Trebuchet MS': { letter: 0.465, line: 1.16 },
  Verdana: { letter: 0.535, line: 1.22 },
};
const USUAL = { letter: 0.46, line: 1.22 };
/** Twentieths of a point. */
export const BULLET_INDENT = 284;
/** Lines that a page break loses: headings and first lines go on to the next page with what follows. */
const LOST_LINES = 1.5;
/** What is to fit has so much room to spare, since the widths are means. */
const SPARE = 1.03;

const LARGER: Partial<Record<PlainParagraph['style'], number>> = {
  name: 9,
  headline: 1,
  heading: 2,
};

/** The size of a paragraph's type, in points. */
export function sizeOf(style: PlainParagraph['style'], look: PlainLook): number {
  return look.bodySize + (LARGER[style] ?? 0);
}

/** About how many pages the paragraphs take. An estimate from mean widths of letters, not a layout. */
export function estimatePages(look: PlainLook, paragraphs: readonly PlainParagraph[]): number {
  const width = look.page.width - 2 * look.margin;
  const { letter, line } = FAMILIES[look.font] ?? USUAL;
  let height = 0;
  for (const { style, text, right } of paragraphs) {
    const size = sizeOf(style, look) * 20;
    const room = width - (style === 'bullet' ? BULLET_INDENT : 0);
    const letters = text.length + (right === null ? 0 : right.length + 4);
    const lines = Math.max(1, Math.ceil((letters * size * letter) / room));
    const { before, after } = SPACE_AROUND[style];
    height += lines * size * line * (look.lineHeight / 240) + (before + after) * look.spacing;
  }
  const usable = look.page.height - 2 * look.margin;
  const breaks = Math.floor(height / usable);
  return (height + breaks * LOST_LINES * look.bodySize * 20 * line) / usable;
}

/** From loose to tight: white space between paragraphs, height of a line, widest margin. */
const STEPS = [
  { spacing: 1, lineHeight: 259, margin: Infinity },
  { spacing: 0.85, lineHeight: 250, margin: 1152 },
  { spacing: 0.7, lineHeight: 240, margin: 1008 },
  { spacing: 0.55, lineHeight: 240, margin: 864 },
  { spacing: 0.4, lineHeight: 240, margin: 720 },
];

/**
 * The loosest spacing with which the paragraphs fit the pages, by the estimate; the size of the type stays. `fits` is false
 * where even the tightest is too long: then nothing is tightened, since it would be in vain.
 */
export function fitLook(
  look: PlainLook,
  paragraphs: readonly PlainParagraph[],
  pages: number | undefined,
): { readonly look: PlainLook; readonly fits: boolean } {
  if (pages === undefined) return { look, fits: true };
  for (const { spacing, lineHeight, margin } of STEPS) {
    const tried = { ...look, spacing, lineHeight, margin: Math.min(look.margin, margin) };
    if (estimatePages(tried, paragraphs) * SPARE <= pages) return { look: tried, fits: true };
  }
  return { look, fits: false };
}
