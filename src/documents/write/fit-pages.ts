import type { PlainLook } from './plain-look';
import type { PlainParagraph } from './plain-plan';

/** Usual white space before and after a paragraph, in twentieths of a point. */
export const SPACE_AROUND: Readonly<
  Record<PlainParagraph['style'], { readonly before: number; readonly after: number }>
> = {
  name: { before: 0, after: 20 },
  headline: { before: 0, after: 20 },
  contact: { before: 0, after: 20 },
  heading: { before: 220, after: 80 },
  entry: { before: 140, after: 0 },
  detail: { before: 0, after: 20 },
  intro: { before: 0, after: 20 },
  bullet: { before: 0, after: 40 },
  text: { before: 0, after: 60 },
};

/** Mean width of a letter of running English text, in parts of its size. */
const WIDTHS: Readonly<Record<string, number>> = {
  Aptos: 0.5,
  Arial: 0.5,
  Calibri: 0.47,
  Cambria: 0.49,
  Garamond: 0.42,
  Georgia: 0.51,
  'Palatino Linotype': 0.49,
  Tahoma: 0.51,
  'Times New Roman': 0.45,
  'Trebuchet MS': 0.51,
  Verdana: 0.58,
};
const USUAL_WIDTH = 0.5;
/** Height of a single-spaced line, in parts of the size. */
const LINE = 1.22;
const BULLET_INDENT = 284;
/** Lines break between words, and a heading may go to the next page: some room is lost. */
const LOSS = 1.04;

const BOLDER: Partial<Record<PlainParagraph['style'], number>> = {
  name: 9,
  headline: 1,
  heading: 2,
};

/** About how many pages the paragraphs take. An estimate from mean widths of letters, not a layout. */
export function estimatePages(look: PlainLook, paragraphs: readonly PlainParagraph[]): number {
  const width = look.page.width - 2 * look.margin;
  let height = 0;
  for (const { style, text, right } of paragraphs) {
    const size = (look.bodySize + (BOLDER[style] ?? 0)) * 20;
    const room = width - (style === 'bullet' ? BULLET_INDENT : 0);
    const letters = text.length + (right === null ? 0 : right.length + 4);
    const lines = Math.max(
      1,
      Math.ceil((letters * size * (WIDTHS[look.font] ?? USUAL_WIDTH)) / room),
    );
    const { before, after } = SPACE_AROUND[style];
    height += lines * size * LINE * (look.lineHeight / 240) + (before + after) * look.spacing;
  }
  return (height * LOSS) / (look.page.height - 2 * look.margin);
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
    if (estimatePages(tried, paragraphs) <= pages) return { look: tried, fits: true };
  }
  return { look, fits: false };
}
