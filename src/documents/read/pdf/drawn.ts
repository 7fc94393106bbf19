import type { Drawn, Edge } from './columns';
import type { Box } from './geometry';
import { gridsOf } from './grids';
import type { Paint } from './operators';
import type { PdfPage } from './page';

const MAX_EDGES = 24;
/** Cards side by side are at least so high, points. */
const MIN_CARD = 30;

/** What is drawn on a page to part columns and sections. */
export function drawnOn({ paints, width, height, number }: PdfPage): Drawn {
  const areas = paints.filter(({ kind, box, color }) => {
    const wide = box.x1 - box.x0;
    const shape = wide < 3 || (wide > width * 0.12 && wide < width * 0.8);
    return kind !== 'image' && color !== '#ffffff' && shape && box.y1 - box.y0 > MIN_CARD;
  });
  const edges = areas
    .filter(({ box }) => box.y1 - box.y0 > height * 0.3 || hasNeighbour(box, areas))
    .flatMap(({ box }): Edge[] => {
      const { x0, x1, y0, y1 } = box;
      if (x1 - x0 < 3) return [{ x: (x0 + x1) / 2, y0, y1 }];
      return [
        { x: x0, y0, y1 },
        { x: x1, y0, y1 },
      ];
    })
    .filter(({ x }) => x > width * 0.08 && x < width * 0.92);
  return {
    edges: withoutRepeats(edges).slice(0, MAX_EDGES),
    rules: rulesOf(paints),
    grids: gridsOf(paints, number),
  };
}

/** One of several cards in a row. */
function hasNeighbour(box: Box, areas: readonly Paint[]): boolean {
  return areas.some(
    ({ box: other }) =>
      Math.abs(other.y0 - box.y0) < 2 && Math.abs(other.y1 - box.y1) < 2 && other.x0 > box.x0 + 20,
  );
}

function withoutRepeats(edges: readonly Edge[]): Edge[] {
  return edges.filter(
    (edge, index) =>
      !edges
        .slice(0, index)
        .some(
          (other) =>
            Math.abs(other.x - edge.x) < 2 && other.y0 <= edge.y0 + 2 && other.y1 >= edge.y1 - 2,
        ),
  );
}

/** Level lines, from the top. */
export function rulesOf(paints: readonly Paint[]): Box[] {
  const rules = paints
    .filter(({ kind, box, color }) => {
      const thin = box.y1 - box.y0 < 2.6 && box.x1 - box.x0 > 10;
      return kind !== 'image' && thin && color !== '#ffffff';
    })
    .map(({ box }) => box)
    .sort((a, b) => Math.round(a.y0) - Math.round(b.y0) || a.x0 - b.x0);
  return joined(rules).filter(({ x0, x1 }) => x1 - x0 > 30);
}

/** The borders of a table's cells make one rule. */
function joined(rules: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const rule of rules) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y0 - rule.y0) < 1.2 && rule.x0 < last.x1 + 3) {
      lines[lines.length - 1] = { ...last, x1: Math.max(last.x1, rule.x1) };
    } else {
      lines.push(rule);
    }
  }
  return lines;
}
