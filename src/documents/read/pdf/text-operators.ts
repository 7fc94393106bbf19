import type { PlacedFont, Typeface } from './fonts';
import { type Box, IDENTITY, type Matrix, multiply } from './geometry';
import type { Machine } from './operators';

/** Facts shared by the characters that one operator shows. */
export interface TextStyle {
  readonly face: Typeface;
  /** Points, as seen. */
  readonly size: number;
  /** `#rrggbb`; null for patterns. */
  readonly color: string | null;
  /** 0 reads to the right, 90 downwards, 180 to the left (upside down), 270 upwards; others as they are, in degrees. */
  readonly angle: number;
  /** Drawn neither filled nor stroked, fully transparent, or on a layer that is switched off. */
  readonly invisible: boolean;
  /** Drawn with an outline as well, which is how some programs make bold. */
  readonly outlined: boolean;
  /** Marked content: its number in the page's structure, and whether it is an artifact (not part of the text). */
  readonly mark: number | null;
  readonly artifact: boolean;
  /** What the clip leaves of the page; null for nothing. */
  readonly clip: Box | null;
}

/**
 * One printed character (or a ligature, whose text is several letters). `x0`, `x1` along the reading direction and `y`
 * of the baseline, in the frame of its angle: for upright text the page's own, points from the top left.
 */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  y: number;
  style: TextStyle;
  order: number;
  /** The font's own code where it has no letter for it; null for all others. */
  unmapped: number | null;
}

export interface TextState {
  font: PlacedFont;
  size: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for none. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

export function initialTextState(font: PlacedFont): TextState {
  return {
    font,
    size: 0,
    matrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** pdf.js's glyph, as far as it matters here. */
interface RawGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: readonly number[] | null;
  readonly originalCharCode?: unknown;
}

const INVISIBLE_MODE = 3;
/** What a font's table gives for a code without a letter. */
const UNMAPPED = /^(?:(?![\t\n\v\f\r])\p{Cc}|\ufffd)?$/u;
/**
 * TeX's bitmap fonts name no letters. Their codes below 32 are the same in every text font of one encoding (T1, or OT1
 * from 11 to 15), 136 is the bullet of the symbols.
 */
const TEX_CODES = new Map([
  [11, 'ff'],
  [12, 'fi'],
  [13, 'fl'],
  [14, 'ffi'],
  [15, 'ffl'],
  [16, '\u201c'],
  [17, '\u201d'],
  [21, '\u2013'],
  [22, '\u2014'],
  [27, 'ff'],
  [28, 'fi'],
  [29, 'fl'],
  [30, 'ffi'],
  [31, 'ffl'],
  [136, '\u2022'],
]);
const OUTLINED_MODES = new Set([2, 6]);

/** Places the characters of one text operator and moves the pen on, as the PDF specification (9.4.4) has it. */
export function showText(machine: Machine, shown: unknown): void {
  if (!Array.isArray(shown)) return;
  const { text } = machine;
  const size = Math.abs(text.size);
  const turned = text.size < 0 ? -1 : 1;
  const space = multiply(machine.ctm, text.matrix);
  const style = styleOf(machine, space, size, turned);
  const place = placer(machine, space, style);
  const step = text.stretch * turned;
  let along = 0;
  for (const entry of shown as (number | RawGlyph | null)[]) {
    if (typeof entry === 'number') {
      along += ((text.font.vertical ? 1 : -1) * entry * size) / 1000;
      continue;
    }
    if (entry === null) continue;
    const spacing = ((entry.isSpace === true ? text.wordSpacing : 0) + text.charSpacing) * turned;
    const wide = text.font.vertical ? -(entry.vmetric?.[0] ?? -1000) : Number(entry.width) || 0;
    const width = wide * size * text.font.unit;
    if (text.font.vertical) place(entry, text.x, text.y - along, -width, true);
    else place(entry, text.x + along * step, text.y + text.rise, width * step, false);
    along += text.font.vertical ? width - spacing : width + spacing;
  }
  if (text.font.vertical) text.y -= along;
  else text.x += along * step;
}

function styleOf(machine: Machine, space: Matrix, size: number, turned: number): TextStyle {
  const { text, marked } = machine;
  const { font } = text;
  const boxed = font.boxHeight !== null && size <= 1 ? font.boxHeight : 1;
  const across = font.vertical ? -1 : turned * Math.sign(text.stretch || 1);
  const [dx, dy] = font.vertical ? [space[2], space[3]] : [space[0], space[1]];
  const degrees = (Math.atan2(dy * across, dx * across) * 180) / Math.PI;
  return {
    face: font.face,
    size: Math.hypot(space[2], space[3]) * size * boxed,
    color: machine.fill,
    angle: snapAngle(degrees),
    invisible:
      text.mode === INVISIBLE_MODE ||
      machine.fillAlpha < 0.02 ||
      marked.some(({ visible }) => !visible),
    outlined: OUTLINED_MODES.has(text.mode),
    mark: marked.findLast(({ id }) => id !== null)?.id ?? null,
    artifact: marked.some(({ tag }) => tag === 'Artifact'),
    clip: machine.clip,
  };
}

/** Whole degrees from 0 to 359; what is off by less than two degrees counts as straight. */
function snapAngle(degrees: number): number {
  const quarter = Math.round(degrees / 90) * 90;
  const snapped = Math.abs(degrees - quarter) < 2 ? quarter : Math.round(degrees);
  return ((snapped % 360) + 360) % 360;
}

/** Gives the function that adds a glyph by its start and advance in text space. */
function placer(machine: Machine, space: Matrix, style: TextStyle) {
  const turn = (style.angle * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const drawn = machine.text.font.boxHeight !== null;
  return (raw: RawGlyph, x: number, y: number, advance: number, down: boolean) => {
    const printed = typeof raw.unicode === 'string' ? raw.unicode : '';
    const unmapped = UNMAPPED.test(printed) ? Number(raw.originalCharCode) : null;
    const known = drawn && unmapped !== null ? TEX_CODES.get(unmapped) : undefined;
    const text = known ?? printed;
    const code = known === undefined ? unmapped : null;
    const px = space[0] * x + space[2] * y + space[4];
    const py = space[1] * x + space[3] * y + space[5];
    const dx = (down ? space[2] : space[0]) * advance;
    const dy = (down ? space[3] : space[1]) * advance;
    const start = px * cos + py * sin;
    const end = start + dx * cos + dy * sin;
    machine.glyphs.push({
      text,
      x0: Math.min(start, end),
      x1: Math.max(start, end),
      y: -px * sin + py * cos,
      style,
      order: machine.order,
      unmapped: code,
    });
  };
}
