import type { Box } from './geometry';
import type { Paint } from './operators';
import type { Glyph } from './text-operators';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
  readonly links: readonly { readonly box: Box; readonly target: string }[];
}

/** A page is read turned when this share of its text is. */
const MOSTLY = 0.6;

/** Turns a page whose text runs sideways or upside down, so that it reads from left to right. */
export function upright<T extends Sheet>(page: T): T {
  const turn = [90, 180, 270].find(
    (angle) =>
      page.glyphs.filter(({ style }) => style.angle === angle).length > page.glyphs.length * MOSTLY,
  );
  if (turn === undefined) return page;
  const sideways = turn !== 180;
  const { width, height } = page;
  const point = (x: number, y: number): [number, number] => {
    if (turn === 90) return [y, width - x];
    return turn === 180 ? [width - x, height - y] : [height - y, x];
  };
  const box = ({ x0, y0, x1, y1 }: Box): Box => {
    const [ax, ay] = point(x0, y0);
    const [bx, by] = point(x1, y1);
    return {
      x0: Math.min(ax, bx),
      y0: Math.min(ay, by),
      x1: Math.max(ax, bx),
      y1: Math.max(ay, by),
    };
  };
  // A glyph's frame turns about the corner of the page; what it then lacks is a shift.
  const dx = turn === 90 ? 0 : turn === 180 ? width : height;
  const dy = turn === 90 ? width : turn === 180 ? height : 0;
  return {
    ...page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: page.glyphs.map((glyph) => {
      const { clip } = glyph.style;
      return turnGlyph(glyph, turn, dx, dy, clip && box(clip));
    }),
    paints: page.paints.map((paint) => ({ ...paint, box: box(paint.box) })),
    links: page.links.map((link) => ({ ...link, box: box(link.box) })),
  };
}

function turnGlyph(glyph: Glyph, turn: number, dx: number, dy: number, clip: Box | null): Glyph {
  const angle = (glyph.style.angle - turn + 360) % 360;
  const style = { ...glyph.style, angle, clip };
  if (angle !== 0) return { ...glyph, style };
  return { ...glyph, style, x0: glyph.x0 + dx, x1: glyph.x1 + dx, y: glyph.y + dy };
}
