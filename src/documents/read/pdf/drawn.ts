import type { Drawn } from './columns';
import type { Box } from './geometry';
import type { Paint } from './operators';
import type { PdfPage } from './page';

const MAX_EDGES = 12;

/** What is drawn on a page to part columns and sections. */
export function drawnOn({ paints, width, height }: PdfPage): Drawn {
  const edges = new Set<number>();
  for (const { box, color, kind } of paints) {
    const wide = box.x1 - box.x0;
    if (kind === 'image' || color === '#ffffff' || box.y1 - box.y0 < height * 0.3) continue;
    if (wide < 3) edges.add(Math.round((box.x0 + box.x1) / 2));
    else if (wide > width * 0.12 && wide < width * 0.8) {
      edges.add(Math.round(box.x0));
      edges.add(Math.round(box.x1));
    }
  }
  const inside = (x: number) => x > width * 0.08 && x < width * 0.92;
  return { edges: [...edges].filter(inside).slice(0, MAX_EDGES), rules: rulesOf(paints) };
}

/** Level lines, from the top. */
export function rulesOf(paints: readonly Paint[]): Box[] {
  return paints
    .filter(({ kind, box, color }) => {
      const thin = box.y1 - box.y0 < 2.6 && box.x1 - box.x0 > 30;
      return kind !== 'image' && thin && color !== '#ffffff';
    })
    .map(({ box }) => box)
    .sort((a, b) => a.y0 - b.y0);
}
