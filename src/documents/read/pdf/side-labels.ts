import type { Line } from './lines';

/** A line of text that runs sideways, with the place that it takes on the upright page. */
export interface SideLabel {
  readonly line: Line;
  /** Points from the top of the page to its middle. */
  readonly middle: number;
}

/**
 * Puts headings that run sideways along their sections before the first line of these. A section begins at the widest
 * gap between the middles of two headings. `lines` are those of one column; the labels those of one of its pages.
 */
export function withSideLabels(
  lines: readonly Line[],
  labels: readonly SideLabel[],
  page: number,
): Line[] {
  const placed = [...lines];
  let above = -Infinity;
  for (const { line, middle } of [...labels].sort((a, b) => a.middle - b.middle)) {
    let at = -1;
    let widest = -Infinity;
    for (const [index, own] of lines.entries()) {
      if (own.page !== page || own.y <= above || own.y > middle) continue;
      const before = lines[index - 1];
      const gap = before?.page === page ? own.y - before.y - own.size : 0;
      if (gap > widest) {
        widest = gap;
        at = index;
      }
    }
    const next = lines[at];
    if (next) placed.splice(placed.indexOf(next), 0, line);
    else placed.push(line);
    above = middle;
  }
  return placed;
}
