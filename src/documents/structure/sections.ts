import type { SectionKind } from '../../core/resume/document';
import type { HeadingWording } from './headings';
import { isLetterSpaced, readHeading } from './headings';
import { findDates } from './dates';
import type { Page, Row } from './rows';
import { isAllCaps, look, partOf } from './rows';
import { countLetters } from './words';

/** A stretch of rows under one heading, or under none (`heading` null). */
export interface SectionRows {
  readonly kind: SectionKind;
  readonly heading: Row | null;
  readonly rows: Row[];
}

interface HeadingRow {
  readonly kind: SectionKind;
  readonly row: Row;
  readonly shape: number;
  readonly certainty: HeadingWording['certainty'] | 'shape';
}

/** How much a row looks like a heading: 0 is body text. Each sign that sets it off adds to it. */
export function headingShape(row: Row, page: Page): number {
  let shape = 0;
  if (row.heading !== null && row.heading !== 'title') shape += 3;
  if (row.size !== null && page.bodySize !== null) {
    const ratio = row.size / page.bodySize;
    if (ratio >= 1.3) shape += 2;
    else if (ratio >= 1.08) shape += 1.5;
  }
  if (row.bold && !page.boldBody) shape += 1;
  if (isAllCaps(row.text)) shape += 1;
  if (row.ruleBelow) shape += 1;
  if (isLetterSpaced(row.text)) shape += 1;
  if (row.gapAbove === null ? page.wraps : row.gapAbove > page.lineGap + 0.6) shape += 0.5;
  if (/[:：]$/.test(row.text)) shape += 0.5;
  return shape;
}

function couldBeHeading(row: Row): boolean {
  return (
    row.segments.length === 1 &&
    row.text.length <= 60 &&
    countLetters(row.text) >= 2 &&
    row.marker?.real !== true &&
    row.place !== 'footnote'
  );
}

function needed(certainty: HeadingWording['certainty'], page: Page): number {
  const flat = page.bodySize === null ? 0.5 : 0;
  switch (certainty) {
    case 'exact':
      return 0.5 - flat;
    case 'qualified':
      return 1.5 - flat;
    case 'loose':
      return 2;
  }
}

function readWorded(row: Row, page: Page): HeadingRow | null {
  if (!couldBeHeading(row)) return null;
  const wording = readHeading(row.text);
  if (!wording) return null;
  const shape = headingShape(row, page);
  const least = needed(wording.certainty, page) + (row.marker ? 1.5 : 0);
  return shape >= least ? { kind: wording.kind, row, shape, certainty: wording.certainty } : null;
}

const CORE = new Set<SectionKind>(['experience', 'education', 'skills', 'summary', 'projects']);

/** Looks shared by the document's sure headings; they tell which unknown lines are headings too. */
function learnLooks(worded: readonly HeadingRow[]): Map<string, number> {
  const looks = new Map<string, number>();
  for (const { row, certainty, kind } of worded) {
    if (certainty === 'loose' || !CORE.has(kind)) continue;
    looks.set(look(row), (looks.get(look(row)) ?? 0) + 1);
  }
  return looks;
}

/** Drops worded rows that stand out less than the sure headings of their region: labels inside a job, not sections. */
function dropWeaker(worded: readonly HeadingRow[], looks: Map<string, number>): HeadingRow[] {
  return worded.filter((one) => {
    if (looks.has(look(one.row))) return true;
    const peers = worded.filter(
      (other) =>
        other.row.region === one.row.region &&
        (looks.get(look(other.row)) ?? 0) > 0 &&
        other.certainty !== 'loose',
    );
    if (peers.length === 0) return one.certainty !== 'loose' || one.shape >= 2.5;
    const usual = Math.min(...peers.map((peer) => peer.shape));
    return one.certainty === 'exact' ? one.shape >= usual - 1 : one.shape >= usual - 0.5;
  });
}

/** Rows that look like the sure headings and unlike anything that carries dates: headings of unknown wording. */
function findUnknown(rows: readonly Row[], known: readonly HeadingRow[], page: Page): HeadingRow[] {
  const sure = known.filter((one) => one.certainty !== 'loose');
  if (sure.length < 2) return [];
  const looks = new Set(sure.map((one) => look(one.row)));
  const ids = new Set(known.map((one) => one.row));
  const alike = rows.filter((row) => !ids.has(row) && looks.has(look(row)));
  const disturbed = new Set(
    alike.filter((row) => findDates(row.text).length > 0 || row.segments.length > 1).map(look),
  );
  const least = Math.min(...sure.map((one) => headingShape(one.row, page)));
  return alike.flatMap((row) => {
    if (!couldBeHeading(row) || row.marker || disturbed.has(look(row)) || row.place === 'header')
      return [];
    const shape = headingShape(row, page);
    const isRuled = sure.every((one) => one.row.ruleBelow);
    if (shape < Math.max(2, least) || (isRuled && !row.ruleBelow)) return [];
    if (/[.@,;]|\d/.test(row.text) || row.text.split(' ').length > 6) return [];
    return [{ kind: 'other', row, shape, certainty: 'shape' } as const];
  });
}

/** A label rail prints the heading beside its section's first line: such a row is parted in two. */
export function partRails(rows: readonly Row[], page: Page): Row[] {
  const isRail = (row: Row) => {
    const [label, next] = row.segments;
    if (!label || !next || row.marker || row.cell) return false;
    const wording = readHeading(label.text);
    return wording?.certainty === 'exact' || wording?.certainty === 'qualified';
  };
  const rails = rows.filter(isRail);
  const outstanding = rails.filter(
    (row) => headingShape(partOf(row, row.segments.slice(0, 1)), page) >= 1,
  );
  if (rails.length < 2 && outstanding.length === 0) return [...rows];
  const chosen = new Set(rails.length >= 2 ? rails : outstanding);
  return rows.flatMap((row) =>
    chosen.has(row)
      ? [
          partOf(row, row.segments.slice(0, 1)),
          { ...partOf(row, row.segments.slice(1)), gapAbove: 0 },
        ]
      : [row],
  );
}

export function findHeadings(rows: readonly Row[], page: Page): Map<Row, SectionKind> {
  const worded = rows.flatMap((row) => readWorded(row, page) ?? []);
  const looks = learnLooks(worded);
  const kept = dropWeaker(worded, looks);
  const unknown = findUnknown(rows, kept, page);
  return new Map([...kept, ...unknown].map(({ row, kind }) => [row, kind]));
}

interface Block {
  readonly left: number;
  readonly right: number;
}

function blockKey(row: Row): string {
  return `${row.page ?? 0}:${row.region}`;
}

/** How far each region reaches on its page. */
function measureBlocks(rows: readonly Row[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const row of rows) {
    if (row.x === null || row.right === null) continue;
    const known = blocks.get(blockKey(row));
    blocks.set(blockKey(row), {
      left: Math.min(known?.left ?? row.x, row.x),
      right: Math.max(known?.right ?? row.right, row.right),
    });
  }
  return blocks;
}

function overlap(one: Block | undefined, other: Block | undefined): boolean {
  if (!one || !other) return false;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > 0.5 * Math.min(one.right - one.left, other.right - other.left);
}

interface Cut {
  readonly section: SectionRows;
  /** The last row read into the section, or its heading. */
  last: Row;
}

/**
 * The section that a region without a heading of its own goes on with: the one whose heading stands nearest above it on
 * the page, else the one that its column (or cell of a layout table) held last.
 */
function sectionAbove(
  row: Row,
  cuts: readonly Cut[],
  blocks: Map<string, Block>,
): SectionRows | null {
  const before = cuts.at(-1);
  if (!before) return null;
  if (row.cell) {
    const inColumn = cuts.findLast(
      ({ last }) => last.cell?.column === row.cell?.column && last.place === row.place,
    );
    if (before.last.cell && inColumn?.section.heading) return inColumn.section;
  }
  if (row.x === null || row.y === null) {
    return row.place === before.last.place && row.place !== 'text-box' ? before.section : null;
  }
  const block = blocks.get(blockKey(row));
  let nearest: SectionRows | null = null;
  let nearestY = -1;
  for (const { section } of cuts) {
    const heading = section.heading;
    if (heading?.page !== row.page || heading.y === null || heading.y >= row.y) continue;
    if (heading.y > nearestY && overlap(block, blocks.get(blockKey(heading)))) {
      nearest = section;
      nearestY = heading.y;
    }
  }
  if (nearest) return nearest;
  const x = row.x;
  const column = cuts.findLast(
    ({ last }) => last.page !== row.page && last.x !== null && Math.abs(last.x - x) < 40,
  );
  if (column) return column.section;
  return row.page === before.last.page ? null : before.section;
}

/** Cuts the rows at their headings. A region that starts without one goes on with the section above it. */
export function cutSections(rows: readonly Row[], headings: Map<Row, SectionKind>): SectionRows[] {
  const blocks = measureBlocks(rows);
  const sections: SectionRows[] = [];
  const cuts: Cut[] = [];
  let open: Cut | null = null;
  const start = (kind: SectionKind, heading: Row | null, row: Row): Cut => {
    const section: SectionRows = { kind, heading, rows: [] };
    sections.push(section);
    const cut = { section, last: row };
    cuts.push(cut);
    return cut;
  };
  for (const row of rows) {
    const kind = headings.get(row);
    if (kind) {
      open = start(kind, row, row);
      continue;
    }
    if (open === null) open = start('contact', null, row);
    else if (open.last.region !== row.region || open.last.place !== row.place) {
      const above = moveOn(row, open, cuts, blocks);
      open = above ? { section: above, last: row } : start('contact', null, row);
      if (above) cuts.push(open);
    }
    open.section.rows.push(row);
    open.last = row;
  }
  return sections;
}

function moveOn(
  row: Row,
  open: Cut,
  cuts: readonly Cut[],
  blocks: Map<string, Block>,
): SectionRows | null {
  const margins = (place: Row['place']) => place === 'header' || place === 'footer';
  if (margins(row.place)) return null;
  if (margins(open.last.place) || row.place === 'text-box')
    return sectionAbove(
      row,
      cuts.filter(({ last }) => last.place === row.place),
      blocks,
    );
  return sectionAbove(row, cuts, blocks);
}
