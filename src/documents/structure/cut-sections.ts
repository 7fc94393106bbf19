import type { SectionKind } from '../../core/resume/document';
import type { Row } from './rows';

/** A stretch of rows under one heading, or under none (`heading` null). */
export interface SectionRows {
  readonly kind: SectionKind;
  readonly heading: Row | null;
  readonly rows: Row[];
}

interface Reach {
  readonly left: number;
  readonly right: number;
}

function regionKey(row: Row): string {
  return `${row.page ?? 0}:${row.region}`;
}

/** How far each region, and each page (key `page:`), reaches from left to right. */
function measure(rows: readonly Row[]): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const row of rows) {
    if (row.x === null || row.right === null) continue;
    for (const key of [regionKey(row), `${row.page ?? 0}:`]) {
      const known = reaches.get(key);
      reaches.set(key, {
        left: Math.min(known?.left ?? row.x, row.x),
        right: Math.max(known?.right ?? row.right, row.right),
      });
    }
  }
  return reaches;
}

function overlap(one: Reach | undefined, other: Reach | undefined): boolean {
  if (!one || !other) return false;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > 0.5 * Math.min(one.right - one.left, other.right - other.left);
}

/** A heading in the middle of the page heads the columns on both sides. */
function isCentred(heading: Row, reaches: Map<string, Reach>): boolean {
  const page = reaches.get(`${heading.page ?? 0}:`);
  if (!page || heading.x === null || heading.right === null) return false;
  return Math.abs((heading.x + heading.right) / 2 - (page.left + page.right) / 2) < 12;
}

interface Cut {
  readonly section: SectionRows;
  /** The last row read into the section, or its heading. */
  last: Row;
}

/** Outside the flow of the body, of which tables are a part. */
function isElsewhere(place: Row['place']): boolean {
  return place !== 'body' && place !== 'table';
}

/** The section whose heading stands nearest above a row on its page, over its column. */
function underHeading(
  row: Row,
  sections: readonly SectionRows[],
  reaches: Map<string, Reach>,
): SectionRows | null {
  let nearest: SectionRows | null = null;
  let nearestY = -1;
  for (const section of sections) {
    const { heading } = section;
    if (row.y === null || heading?.page !== row.page || heading.y === null || heading.y >= row.y)
      continue;
    const above =
      overlap(reaches.get(regionKey(row)), reaches.get(regionKey(heading))) ||
      isCentred(heading, reaches);
    if (above && heading.y > nearestY) {
      nearest = section;
      nearestY = heading.y;
    }
  }
  return nearest;
}

/** The section that begins a region level beside a row: one heading at the left edge over columns side by side. */
function besideFirst(row: Row, sections: readonly SectionRows[]): SectionRows | null {
  const isLevel = (other: Row, above: Row | undefined) =>
    other.page === row.page &&
    other.region !== row.region &&
    above !== undefined &&
    above.region !== other.region &&
    Math.abs((other.y ?? 0) - (row.y ?? 0)) < 0.5 * (row.size ?? 10);
  const found = sections.findLast(
    ({ heading, rows }) =>
      heading?.page === row.page &&
      rows.some((other, at) => isLevel(other, at === 0 ? heading : rows[at - 1])),
  );
  return found ?? null;
}

/**
 * The section that a region without a heading of its own goes on with: the one whose heading stands nearest above it on
 * the page, else the one that its column (or cell of a layout table) held last.
 */
function goingOn(
  row: Row,
  cuts: readonly Cut[],
  sections: readonly SectionRows[],
  reaches: Map<string, Reach>,
): SectionRows | null {
  if (row.place === 'header' || row.place === 'footer') return null;
  const same = cuts.filter(({ last }) => isElsewhere(last.place) === isElsewhere(row.place));
  const before = same.at(-1);
  if (!before) return null;
  if (row.cell) {
    const column = row.cell.column;
    const inColumn = same.findLast(({ last }) => last.cell?.column === column);
    if (before.last.cell && inColumn?.section.heading) return inColumn.section;
  }
  if (row.x === null || row.y === null) return row.place === 'text-box' ? null : before.section;
  const under = underHeading(row, sections, reaches) ?? besideFirst(row, sections);
  if (under) return under;
  const { x } = row;
  const column = same.findLast(
    ({ last }) => last.page !== row.page && last.x !== null && Math.abs(last.x - x) < 40,
  );
  if (column) return column.section;
  return row.page === before.last.page ? null : before.section;
}

/** Cuts the rows at their headings. A region that starts without one goes on with the section above it. */
export function cutSections(rows: readonly Row[], headings: Map<Row, SectionKind>): SectionRows[] {
  const reaches = measure(rows);
  const headed = new Map<Row, SectionRows>();
  for (const [heading, kind] of headings) headed.set(heading, { kind, heading, rows: [] });
  const known = [...headed.values()];
  const sections: SectionRows[] = [];
  const cuts: Cut[] = [];
  let open: Cut | null = null;
  const enter = (section: SectionRows, row: Row): Cut => {
    if (!sections.includes(section)) sections.push(section);
    const cut = { section, last: row };
    cuts.push(cut);
    return cut;
  };
  for (const row of rows) {
    const section = headed.get(row);
    if (section) {
      open = enter(section, row);
      continue;
    }
    const moved: boolean =
      open?.last.region !== row.region || isElsewhere(row.place) !== isElsewhere(open.last.place);
    if (!open || moved) {
      const above = goingOn(row, cuts, known, reaches);
      open = enter(above ?? { kind: 'contact', heading: null, rows: [] }, row);
    }
    open.section.rows.push(row);
    open.last = row;
  }
  return sections;
}
