import type { SectionKind } from '../../core/resume/document';
import { degreeScore, institutionScore, titleScore } from './classify';
import { findDates } from './dates';
import type { HeadingWording } from './headings';
import { isLetterSpaced, readHeading } from './headings';
import type { Page, Row } from './rows';
import { isAllCaps, look, partOf } from './rows';
import { countLetters, fold } from './words';

interface HeadingRow {
  readonly kind: SectionKind;
  readonly row: Row;
  readonly shape: number;
  readonly certainty: HeadingWording['certainty'] | 'shape';
}

/** What is left of the shape when tags are compared with print: a file often tags only some of its headings. */
function printedShape(row: Row, page: Page): number {
  return headingShape({ ...row, heading: null }, page) + (row.heading === null ? 0 : 1);
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
  if (row.gapAbove === null ? page.wraps && !row.cell : row.gapAbove > page.lineGap + 0.6)
    shape += 0.5;
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
      return 1;
  }
}

/** A row that is worded as a heading. */
interface Worded {
  readonly row: Row;
  readonly wording: HeadingWording;
  readonly shape: number;
  /** What it needs besides: a marker is an ornament only where no row beside it is a list item. */
  readonly more: number;
}

function readWorded(rows: readonly Row[], page: Page): Worded[] {
  return rows.flatMap((row, at) => {
    const wording = couldBeHeading(row) ? readHeading(row.text) : null;
    if (!wording) return [];
    const isListed = row.marker && (rows[at - 1]?.marker ?? rows[at + 1]?.marker);
    return [{ row, wording, shape: headingShape(row, page), more: isListed ? 1.5 : 0 }];
  });
}

/** The worded rows that stand out enough. One that looks as a sure heading does needs no more than that one. */
function findWorded(rows: readonly Row[], page: Page): HeadingRow[] {
  const worded = readWorded(rows, page);
  const standsOut = ({ shape, more }: Worded, certainty: HeadingWording['certainty']): boolean =>
    shape >= needed(certainty, page) + more;
  const sure = worded.filter((one) => isSure(one.wording) && standsOut(one, one.wording.certainty));
  const looks = new Set(sure.map(({ row }) => look(row)));
  return worded.flatMap((one) => {
    const { row, wording } = one;
    const { kind, certainty } = wording;
    const isAlike = certainty === 'qualified' && looks.has(look(row));
    if (!standsOut(one, isAlike ? 'exact' : certainty)) return [];
    return [{ kind, row, shape: printedShape(row, page), certainty }];
  });
}

const CORE = new Set<SectionKind>(['experience', 'education', 'skills', 'summary', 'projects']);

function isSure({ kind, certainty }: Pick<HeadingRow, 'kind' | 'certainty'>): boolean {
  return certainty !== 'loose' && CORE.has(kind);
}

/**
 * Looks shared by the document's sure headings; they tell which unknown lines are headings too. A look that stands out
 * less than most headings of its region is a label's.
 */
function learnLooks(worded: readonly HeadingRow[]): Map<string, number> {
  const sure = worded.filter(isSure);
  const shapes = new Map<number, number[]>();
  for (const { row, shape } of sure) {
    const known = shapes.get(row.region);
    if (known) known.push(shape);
    else shapes.set(row.region, [shape]);
  }
  for (const known of shapes.values()) known.sort((a, b) => a - b);
  const looks = new Map<string, number>();
  for (const { row, shape } of sure) {
    const known = shapes.get(row.region) ?? [];
    const usual = known[Math.floor(known.length / 2)] ?? 0;
    if (shape >= usual - 1.5) looks.set(look(row), (looks.get(look(row)) ?? 0) + 1);
  }
  return looks;
}

/** Drops worded rows that stand out less than the sure headings of their region: labels inside a job, not sections. */
function dropWeaker(worded: readonly HeadingRow[], looks: Map<string, number>): HeadingRow[] {
  return worded.filter((one) => {
    if (looks.has(look(one.row))) return true;
    if (one.certainty === 'loose' && one.shape < 2) return false;
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

/** How deep most sure headings are tagged; null where they are not. */
function usualLevel(worded: readonly HeadingRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { row, certainty, kind } of worded) {
    if (typeof row.heading !== 'number' || certainty === 'loose' || !CORE.has(kind)) continue;
    counts.set(row.heading, (counts.get(row.heading) ?? 0) + 1);
  }
  let usual: number | null = null;
  for (const [level, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (usual === null || count > (counts.get(usual) ?? 0)) usual = level;
  }
  return usual;
}

function isDeeper(row: Row, level: number | null): boolean {
  return level !== null && typeof row.heading === 'number' && row.heading > level;
}

/** Kinds that head a section wherever their phrase stands alone; other phrases also name parts of an entry. */
const ALWAYS = new Set<SectionKind>(['experience', 'education', 'skills']);

/**
 * Drops what only names a part of an entry: a phrase that comes again and again ("Highlights" in each position), or one
 * that is tagged deeper than the headings of sections and stands below one of them.
 */
function dropParts(worded: readonly HeadingRow[]): HeadingRow[] {
  const level = usualLevel(worded);
  const times = new Map<string, number>();
  for (const { row } of worded) {
    const text = fold(row.text);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const headed = new Set<number>();
  let skills: HeadingRow | null = null;
  return worded.filter((one) => {
    const { row, kind, certainty, shape } = one;
    const isWeaker =
      skills !== null &&
      shape < skills.shape &&
      row.region === skills.row.region &&
      look(row) !== look(skills.row);
    if (isWeaker && (kind === 'skills' || kind === 'other')) return false;
    if (!isWeaker) skills = kind === 'skills' ? one : null;
    const count = times.get(fold(row.text)) ?? 1;
    const always = ALWAYS.has(kind) && certainty === 'exact';
    if (count > (always ? 2 : 1)) return false;
    if (isDeeper(row, level) && headed.has(row.region)) return always;
    if (row.heading === level) headed.add(row.region);
    return true;
  });
}

/** Whether a row says what an entry says, not what a section is named. */
function namesEntry(row: Row, isFirst: boolean): boolean {
  return (
    institutionScore(row.text) >= 2 ||
    degreeScore(row.text) >= 2 ||
    (isFirst && titleScore(row.text) >= 2)
  );
}

function isAligned(row: Row, other: Row): boolean {
  if (row.x === null || other.x === null || row.right === null || other.right === null) return true;
  const middle = Math.abs((row.x + row.right - other.x - other.right) / 2);
  return (
    row.region !== other.region ||
    Math.min(Math.abs(row.x - other.x), Math.abs(row.right - other.right), middle) < 5
  );
}

/** Looks of rows right below a heading: they head an entry, or the section would be empty. */
function looksBelow(rows: readonly Row[], known: ReadonlySet<Row>): Set<string> {
  return new Set(
    rows.flatMap((row, at) => {
      const above = rows[at - 1];
      return above && known.has(above) && !known.has(row) && above.region === row.region
        ? [look(row)]
        : [];
    }),
  );
}

/** Rows that look like the sure headings and unlike anything that carries dates: headings of unknown wording. */
function findUnknown(rows: readonly Row[], known: readonly HeadingRow[], page: Page): HeadingRow[] {
  const sure = known.filter((one) => one.certainty !== 'loose');
  const clear = sure.filter((one) => one.shape >= 2.5);
  if (sure.length < 2 && clear.length === 0) return [];
  const looks = new Set((sure.length < 2 ? clear : sure).map((one) => look(one.row)));
  const ids = new Set(known.map((one) => one.row));
  const alike = rows.filter((row) => !ids.has(row) && looks.has(look(row)));
  const disturbed = looksBelow(rows, ids);
  for (const row of alike) {
    if (findDates(row.text).length > 0 || row.segments.length > 1) disturbed.add(look(row));
  }
  const level = usualLevel(known);
  const first = rows.findIndex((row) => ids.has(row));
  const above = new Set(rows.slice(0, Math.max(0, first)));
  const least = Math.min(...sure.map((one) => headingShape(one.row, page)));
  return alike.flatMap((row) => {
    if (!couldBeHeading(row) || row.marker || disturbed.has(look(row)) || row.place === 'header')
      return [];
    const shape = headingShape(row, page);
    const isRuled = sure.every((one) => one.row.ruleBelow);
    const isUsual = sure.filter((one) => look(one.row) === look(row)).length >= 3;
    if (shape < Math.max(isUsual ? 1.5 : 2, least) || (isRuled && !row.ruleBelow)) return [];
    if (/[.@,;]|\d/.test(row.text) || row.text.split(' ').length > 6) return [];
    if (isDeeper(row, level) || namesEntry(row, above.has(row))) return [];
    if (!sure.some((one) => look(one.row) === look(row) && isAligned(one.row, row))) return [];
    return [{ kind: 'other', row, shape, certainty: 'shape' } as const];
  });
}

/** In a file whose lines all look alike, a line that holds nothing but a known heading is one. */
function findPlain(rows: readonly Row[]): HeadingRow[] {
  return rows.flatMap((row) => {
    const wording = couldBeHeading(row) && !row.marker ? readHeading(row.text) : null;
    if (wording?.certainty !== 'exact') return [];
    return [{ kind: wording.kind, row, shape: 0, certainty: wording.certainty } as const];
  });
}

/** A heading that a narrow column broke in two: "PROFESSIONAL" over "DEVELOPMENT". */
export function mergeBrokenHeadings(rows: readonly Row[], page: Page): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const joined = last ? `${last.text} ${row.text}` : '';
    const broken =
      last !== undefined &&
      couldBeHeading(last) &&
      couldBeHeading(row) &&
      look(last) === look(row) &&
      last.region === row.region &&
      last.paragraph === row.paragraph &&
      headingShape(last, page) >= 1 &&
      row.gapAbove !== null &&
      row.gapAbove <= page.lineGap + 0.6 &&
      readHeading(joined)?.certainty === 'exact' &&
      readHeading(last.text)?.certainty !== 'exact';
    if (broken)
      merged[merged.length - 1] = {
        ...partOf(last, [...last.segments, ...row.segments]),
        segments: last.segments,
        text: joined,
        ruleBelow: row.ruleBelow,
        merged: [...(last.merged ?? []), row.id],
      };
    else merged.push(row);
  }
  return merged;
}

export function findHeadings(rows: readonly Row[], page: Page): Map<Row, SectionKind> {
  const worded = findWorded(rows, page);
  const found = dropParts(worded.some((one) => CORE.has(one.kind)) ? worded : findPlain(rows));
  const looks = learnLooks(found);
  const kept = dropWeaker(found, looks);
  const unknown = findUnknown(rows, kept, page);
  return new Map([...kept, ...unknown].map(({ row, kind }) => [row, kind]));
}
