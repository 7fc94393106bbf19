import { isPlace } from './classify';
import { isOnlyDates } from './dates';
import { isStroke } from './decoration';
import { headingShape } from './find-headings';
import { readHeading } from './headings';
import { joinRanges } from './repair-rows';
import type { Page, Row } from './rows';
import { look, partOf } from './rows';
import { LABELS, asLabel } from './words';

/**
 * A rail is a narrow column beside the text that holds only dates, places, labels or headings. Its lines say something
 * about the lines beside them, so they are read with those.
 */

const RAIL_LABELS = new Set([
  ...Object.values(LABELS.contact).flat(),
  ...LABELS.personal,
  ...Object.values(LABELS.job).flat(),
  ...Object.values(LABELS.education).flat(),
]);

/** The share of a region's lines that have to be a rail's. */
const MOST = 0.8;
/** Enough where each of its lines but the headings has one beside it. */
const MANY = 0.6;

const isShort = (row: Row): boolean => !row.marker && row.text.length <= 60;

function isRailText(row: Row): boolean {
  const wording = readHeading(row.text);
  return (
    isOnlyDates(row.text) ||
    isPlace(row.text) ||
    RAIL_LABELS.has(asLabel(row.text)) ||
    (wording !== null && wording.certainty !== 'loose')
  );
}

/** A heading below a short stroke stands, with it, beside what is level with the stroke. */
export function raiseToStroke(row: Row, above: Row | undefined): Row {
  if (!above || !isStroke(above.text) || above.region !== row.region || above.page !== row.page)
    return row;
  return row.y !== null && readHeading(row.text) ? { ...row, y: above.y } : row;
}

function isBeside(rail: Row, row: Row): boolean {
  if (rail.page !== row.page || rail.y === null || row.y === null) return false;
  return Math.abs(rail.y - row.y) <= 0.45 * (row.size ?? 10) && rail.region !== row.region;
}

/** Without the large name that a left column begins with. */
function belowLetterhead(region: readonly Row[]): readonly Row[] {
  const sizes = region.map(({ size }) => size ?? 0).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const from = region.findIndex(({ size }) => (size ?? 0) <= 1.5 * usual);
  return region.slice(from);
}

/** The rows of each region that is a rail, with the row that each stands beside. */
function findRails(rows: readonly Row[]): Map<Row, Row | null> {
  const regions = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.page === null || row.y === null || row.place !== 'body') continue;
    const key = `${row.page}:${row.region}`;
    const known = regions.get(key);
    if (known) known.push(row);
    else regions.set(key, [row]);
  }
  const rails = new Map<Row, Row | null>();
  for (const [key, whole] of regions) {
    const region = belowLetterhead(whole);
    const page = key.slice(0, key.indexOf(':') + 1);
    if ([...regions.keys()].every((other) => other === key || !other.startsWith(page))) continue;
    if (region.length < 3 && !region.every((row) => isOnlyDates(row.text) || isPlace(row.text)))
      continue;
    // What a line says is asked last: most regions are no rail by their long lines alone.
    const short = region.filter(isShort);
    if (short.length < MOST * region.length) continue;
    const share = short.filter(isRailText).length / region.length;
    if (share < MANY) continue;
    const partners = region.map((row) => rows.find((other) => isBeside(row, other)) ?? null);
    if (share < MOST && region.some((row, at) => !partners[at] && !readHeading(row.text))) continue;
    if (partners.filter(Boolean).length < 0.5 * region.length) continue;
    for (const [at, row] of region.entries()) rails.set(row, partners[at] ?? null);
  }
  return rails;
}

function woven(row: Row, beside: readonly Row[]): Row {
  const left = beside.filter((rail) => (rail.x ?? 0) < (row.x ?? 0));
  const right = beside.filter((rail) => !left.includes(rail));
  const segments = [...left, row, ...right].flatMap((one) => one.segments);
  const whole = partOf(row, segments);
  const [label] = left;
  return {
    ...whole,
    bold: row.bold,
    merged: [...(row.merged ?? []), ...beside.flatMap((rail) => [rail.id, ...(rail.merged ?? [])])],
    ...(label && { label }),
  };
}

/** Puts the lines of rails beside the lines they stand next to; a rail's line with nothing beside it comes before what is below it. */
export function weaveRails(printed: readonly Row[]): Row[] {
  const rows = joinRanges(printed);
  const rails = findRails(rows);
  if (rails.size === 0) return [...rows];
  const result: Row[] = [];
  const alone = [...rails].flatMap(([rail, partner]) => (partner ? [] : [rail]));
  const regionsBeside = new Set(
    [...rails.values()].flatMap((partner) => (partner ? [partner.region] : [])),
  );
  for (const row of rows) {
    if (rails.has(row)) continue;
    if (regionsBeside.has(row.region)) {
      for (const rail of takeAbove(alone, row)) result.push({ ...rail, region: row.region });
    }
    const beside = [...rails].flatMap(([rail, partner]) => (partner === row ? [rail] : []));
    result.push(beside.length > 0 ? woven(row, beside) : row);
    const next = rows[rows.indexOf(row) + 1];
    if (regionsBeside.has(row.region) && next?.region !== row.region) {
      for (const rail of takePage(alone, row)) result.push({ ...rail, region: row.region });
    }
  }
  return [...result, ...alone];
}

function takeAbove(alone: Row[], row: Row): Row[] {
  return take(alone, (rail) => rail.page === row.page && (rail.y ?? 0) < (row.y ?? 0));
}

function takePage(alone: Row[], row: Row): Row[] {
  return take(alone, (rail) => rail.page === row.page);
}

function take(list: Row[], test: (row: Row) => boolean): Row[] {
  const taken = list.filter(test);
  for (const row of taken) list.splice(list.indexOf(row), 1);
  return taken;
}

function isSideLabelled(row: Row): boolean {
  const label = row.segments[0]?.text ?? '';
  return (
    row.segments.length > 1 &&
    !row.marker &&
    !row.cell &&
    /^\p{L}/u.test(label) &&
    label.split(' ').length <= 4 &&
    !isRailText(partOf(row, row.segments.slice(0, 1)))
  );
}

/** How a row's first part looks, and where it stands. */
function labelLook(row: Row): string {
  return `${look(partOf(row, row.segments.slice(0, 1)))}@${Math.round((row.x ?? 0) / 4)}`;
}

/** Rows below a heading of skills that stands on a line of its own: "Languages ¦ English, French" names a group there. */
function namesOfSkills(rows: readonly Row[], page: Page): Set<Row> {
  const named = new Set<Row>();
  let skills: Row | null = null;
  for (const row of rows) {
    const wording = row.segments.length === 1 && !row.marker ? readHeading(row.text) : null;
    if (wording && wording.certainty !== 'loose' && headingShape(row, page) >= 1.5) {
      skills = wording.kind === 'skills' ? row : null;
    } else if (skills?.region === row.region) {
      if (look(partOf(row, row.segments.slice(0, 1))) !== look(skills)) named.add(row);
    }
  }
  return named;
}

/** A label rail prints the heading beside its section's first line: such a row is parted in two. */
export function partRails(rows: readonly Row[], page: Page): Row[] {
  const isRail = (row: Row) => {
    const [label, next] = row.segments;
    if (!label || !next || row.marker || row.cell) return false;
    const wording = readHeading(label.text);
    return wording?.certainty === 'exact' || wording?.certainty === 'qualified';
  };
  const named = namesOfSkills(rows, page);
  const rails = rows.filter((row) => isRail(row) && !named.has(row));
  const outstanding = rails.filter(
    (row) => headingShape(partOf(row, row.segments.slice(0, 1)), page) >= 1,
  );
  if (rails.length < 2 && outstanding.length === 0) return [...rows];
  const chosen = new Set(rails.length >= 2 ? rails : outstanding);
  const labels = new Set([...chosen].map(labelLook));
  for (const row of rows) {
    if (isSideLabelled(row) && labels.has(labelLook(row)) && !named.has(row)) chosen.add(row);
  }
  return rows.flatMap((row) => (chosen.has(row) ? partLabel(row) : [row]));
}

/** The label and the line, each with the ids of the source's lines that it stands on. */
function partLabel(row: Row): [Row, Row] {
  const { label } = row;
  const printed = partOf(row, row.segments.slice(0, 1));
  const line = { ...partOf(row, row.segments.slice(1)), gapAbove: 0 };
  if (!label) return [printed, line];
  const merged = (row.merged ?? []).filter((id) => id !== label.id);
  return [
    { ...printed, id: label.id, merged: [] },
    { ...line, merged },
  ];
}
