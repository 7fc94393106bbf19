import { type Box, holds, indexByBand, intersection } from './geometry';
import type { Paint } from './operators';
import type { Glyph } from './text-operators';

interface HiddenOn {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
}

/** Smaller text cannot be read by anyone, points. */
const MIN_SIZE = 1.5;
/** Two colours that differ by less in each of red, green and blue look the same. */
const SAME_COLOR = 14;
/** Where this share of a page's text is said to be invisible, it is the text layer of a scan. */
const TEXT_LAYER = 0.7;
const PAPER = '#ffffff';
/** No letter drawn as an outline is higher, points. */
const MAX_OUTLINE = 120;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Parts what a reader of the page can see from what only a machine finds. Upright text only; the rest counts as seen, as
 * do words that begin on the page and run off its edge.
 */
export function splitHidden(page: HiddenOn): { seen: Glyph[]; hidden: Glyph[] } {
  const undrawn = page.glyphs.filter(({ style }) => style.invisible);
  const isScan = undrawn.length > page.glyphs.length * TEXT_LAYER;
  const isDrawn = undrawn.length > 0 ? drawnTest(page.paints) : () => true;
  const matchesGround = groundTest(page.paints);
  const seen: Glyph[] = [];
  const hidden: Glyph[] = [];
  const reaching = new Set(
    page.glyphs.filter((it) => !isOutside(it, page)).map(({ style }) => style),
  );
  for (const glyph of page.glyphs) {
    const place = centerOf(glyph);
    const { style } = glyph;
    const unseen = style.invisible
      ? !isScan && !isDrawn(glyph, place)
      : style.size < MIN_SIZE || !reaching.has(style) || matchesGround(glyph, place);
    (unseen ? hidden : seen).push(glyph);
  }
  return { seen, hidden };
}

function centerOf({ x0, x1, y, style }: Glyph): Place {
  return { x: (x0 + x1) / 2, y: y - style.size * 0.3 };
}

function isOutside(glyph: Glyph, { width, height }: HiddenOn): boolean {
  const { x0, x1, y, style } = glyph;
  if (style.angle !== 0) return false;
  const box: Box = { x0, y0: y - style.size, x1, y1: y };
  const page: Box = { x0: 0, y0: 0, x1: width, y1: height };
  if (!style.clip) return true;
  const { clip } = style;
  const open: Box = { x0: clip.x0 - 2, y0: clip.y0 - 2, x1: clip.x1 + 2, y1: clip.y1 + 2 };
  return !intersection(box, page) || !intersection(box, open);
}

/**
 * Gives the test whether an invisible character lies over its own picture: a scan, or letters that a browser has drawn
 * as outlines, with the text laid over them for copying.
 */
function drawnTest(paints: readonly Paint[]): (glyph: Glyph, at: Place) => boolean {
  const images = paints.filter(({ kind }) => kind === 'image');
  const outlines = indexByBand(
    paints.filter(({ kind, box }) => kind === 'fill' && box.y1 - box.y0 < MAX_OUTLINE),
  );
  return ({ x0, x1, style }, { x, y }) =>
    images.some(({ box }) => holds(box, x, y)) ||
    outlines(y - style.size, y + style.size).some(({ box }) => {
      const letter = box.x1 - box.x0 < style.size * 1.6 && box.y1 - box.y0 < style.size * 1.6;
      const near = box.y0 < y + style.size * 0.6 && box.y1 > y - style.size * 0.6;
      return letter && near && box.x0 < x1 && box.x1 > x0;
    });
}

/** Gives the test whether a character has the colour of what was painted under it. */
function groundTest(paints: readonly Paint[]): (glyph: Glyph, at: Place) => boolean {
  const grounds = paints.filter(
    ({ kind, box }) => kind !== 'stroke' && box.x1 - box.x0 > 4 && box.y1 - box.y0 > 4,
  );
  const colors = new Set([PAPER, ...grounds.map(({ color }) => color)]);
  const risky = new Map<string, boolean>();
  return ({ style, order }, { x, y }) => {
    const { color } = style;
    if (color === null || style.angle !== 0) return false;
    let atRisk = risky.get(color);
    if (atRisk === undefined) {
      atRisk = [...colors].some((ground) => ground !== null && looksLike(color, ground));
      risky.set(color, atRisk);
    }
    if (!atRisk) return false;
    const under = grounds.findLast((paint) => paint.order < order && holds(paint.box, x, y));
    if (under) return under.color !== null && looksLike(color, under.color);
    return looksLike(color, PAPER);
  };
}

function looksLike(a: string, b: string): boolean {
  if (a === b) return true;
  return [1, 3, 5].every((at) => {
    const difference = parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16);
    return Math.abs(difference) < SAME_COLOR;
  });
}
