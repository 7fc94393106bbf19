import type { Marker, Segment, SourceLine } from '../source-text';
import { rulesOf } from './drawn';
import { type Box, round } from './geometry';
import type { GridCell } from './grids';
import type { Line } from './lines';
import type { PdfPage } from './page';

/** Two markers stand at one level when their left edges are closer, points. */
const SAME_LEVEL = 3;
const MAX_HEADING_LETTERS = 120;
/** Where more of the lines than this are tagged as headings, the tags say nothing. */
const MAX_HEADINGS = 0.4;

/** Lines that are read one after the other in one column. */
export interface Region {
  readonly lines: readonly Line[];
  readonly place: SourceLine['place'];
}

/** Turns the lines of all regions into the document's, with what their neighbours tell of them. */
export function numberLines(regions: readonly Region[], pages: readonly PdfPage[]): SourceLine[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const rules = new Map(pages.map((page) => [page.number, rulesOf(page.paints)]));
  const lines: SourceLine[] = [];
  for (const [region, { lines: own, place }] of regions.entries()) {
    const right = Math.max(...own.filter(({ sideways }) => !sideways).map((line) => line.right));
    const markers = markersOf(own, byNumber);
    for (const [index, line] of own.entries()) {
      const { sideways, page } = line;
      const upright = (other: Line | undefined) =>
        other?.page === page && !other.sideways ? other : null;
      const above = upright(
        own.slice(Math.max(0, index - 9), index).findLast((other) => !other.sideways),
      );
      const below = upright(own.slice(index + 1, index + 10).find((other) => !other.sideways));
      lines.push({
        id: `l${lines.length}`,
        text: line.text,
        segments: sideways ? line.segments.map(withoutPlace) : line.segments,
        marker: markers[index] ?? null,
        page,
        y: sideways ? null : round(line.y),
        x: sideways ? null : round(line.x),
        right: sideways ? null : round(line.right),
        size: round(line.size),
        bold: line.bold,
        italic: line.italic,
        gapAbove: above?.cell === line.cell && !sideways ? gapBetween(above, line) : null,
        columnRight: sideways ? null : round(line.cell ? rightOfCells(own, line.cell) : right),
        region,
        heading: headingOf(line, byNumber.get(page)),
        place,
        cell: line.cell,
        paragraph: null,
        ruleBelow: !sideways && !line.cell && hasRuleBelow(line, below, rules.get(page) ?? []),
      });
    }
  }
  return withoutEmptyHeadings(lines);
}

/** The right edge of what stands in a table's column. */
function rightOfCells(lines: readonly Line[], { table, column }: GridCell): number {
  const inColumn = lines.filter(({ cell }) => cell?.table === table && cell.column === column);
  return Math.max(...inColumn.map((line) => line.right));
}

function withoutPlace(segment: Segment): Segment {
  return { ...segment, x0: null, x1: null };
}

function gapBetween(above: Line, line: Line): number {
  return Math.max(0, round((line.y - above.y - line.size) / line.size));
}

/** Levels follow the indents of the list that a marker stands in; a line further left ends the list. */
function markersOf(lines: readonly Line[], pages: ReadonlyMap<number, PdfPage>): (Marker | null)[] {
  let indents: number[] = [];
  return lines.map((line) => {
    if (!line.marker) {
      if (line.x < (indents[0] ?? Infinity) - SAME_LEVEL) indents = [];
      return null;
    }
    const { kind, text, x } = line.marker;
    indents = indents.filter((indent) => indent < x - SAME_LEVEL);
    indents.push(x);
    const tags = pages.get(line.page)?.tags;
    const mark = line.characters[0]?.style.mark ?? null;
    const real = mark !== null && tags?.get(mark)?.list === true;
    return { kind, text, level: indents.length - 1, real };
  });
}

function headingOf(line: Line, page: PdfPage | undefined): SourceLine['heading'] {
  if (!page || page.tags.size === 0 || line.text.length > MAX_HEADING_LETTERS) return null;
  const levels = line.characters.map(({ style }) =>
    style.mark === null ? null : (page.tags.get(style.mark)?.heading ?? null),
  );
  const first = levels[0] ?? null;
  return levels.every((level) => level === first) ? first : null;
}

function withoutEmptyHeadings(lines: SourceLine[]): SourceLine[] {
  const headings = lines.filter(({ heading }) => heading !== null).length;
  if (headings <= lines.length * MAX_HEADINGS) return lines;
  return lines.map((line) => ({ ...line, heading: null }));
}

/** A rule under the line and over the next; an underline, which is as long as the words, is none. */
function hasRuleBelow(line: Line, below: Line | null, rules: readonly Box[]): boolean {
  const left = line.marker?.x ?? line.x;
  const width = line.right - left;
  const bottom = below && below.y > line.y ? below.y - below.size * 0.6 : Infinity;
  return rules.some((rule) => {
    const under = rule.y0 > line.y && rule.y0 < Math.min(bottom, line.y + line.size * 1.6);
    const shared = Math.min(rule.x1, line.right) - Math.max(rule.x0, left);
    const underline = rule.y0 - line.y < line.size * 0.35 && rule.x1 - rule.x0 < width * 1.1 + 2;
    return under && shared > width * 0.5 && !underline;
  });
}
