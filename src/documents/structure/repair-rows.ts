import { isPlace, titleScore } from './classify';
import { findDates, isOnlyDates } from './dates';
import { isFull, joinTexts } from './join-lines';
import type { Page, Row } from './rows';
import { isInnerItem, look, partOf } from './rows';
import { DATE_WORDS, LABELS, alternation } from './words';

/** Repairs rows of a section before they are read: what print parted or put side by side. */

const MONTH_END = new RegExp(`(?<!\\p{L})(?:${alternation(DATE_WORDS.months.flat())})\\.?$`, 'iu');

const RANGE_START = new RegExp(
  `^(?:[-–—]|(?:${alternation(DATE_WORDS.rangeWords)})(?!\\p{L}))`,
  'iu',
);

const OPEN_END = new RegExp(`[,&]$|(?<!\\p{L})(?:${alternation(LABELS.openEnds)})$`, 'iu');

function startsWithDate(text: string): boolean {
  return findDates(text)[0]?.at === 0 || /^(?:present|current|now|today)(?!\p{L})/iu.test(text);
}

/** "… | 2017" over "– 2021": the dash of a range that a line break made look like a list's. */
function isDashedEnd(row: Row, next: Row): boolean {
  const last = findDates(row.text).at(-1);
  return (
    next.marker?.kind === 'dash' &&
    isOnlyDates(next.text) &&
    last !== undefined &&
    !last.isRange &&
    last.at + last.length === row.text.length
  );
}

/** "September 2021 –" over "Present" in a narrow column: one line of dates. */
export function joinRanges(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const goesOn =
      last?.region === row.region &&
      last.page === row.page &&
      last.segments.length === 1 &&
      /[-–—]$/u.test(last.text) &&
      row.text.length < 20 &&
      startsWithDate(row.text) &&
      isOnlyDates(last.text);
    if (last && goesOn) joined[joined.length - 1] = merge(last, row);
    else joined.push(row);
  }
  return joined;
}

/** A row that ends inside a range of dates, at a separator or at a word that cannot end: the next row is the rest of it. */
function breaksOff(row: Row, next: Row): boolean {
  if (row.marker || next.heading !== null) return false;
  if (next.marker) return isDashedEnd(row, next);
  if (row.region !== next.region || row.cell !== next.cell || row.page !== next.page) return false;
  if (MONTH_END.test(row.text) && /^(?:19|20)\d{2}(?!\d)/.test(next.text)) return true;
  if (/[|•·]$/.test(row.text))
    return startsWithDate(next.text) || (isPlace(next.text) && row.bold === next.bold);
  if (/(?:[-–—]|\bto)$/.test(row.text))
    return startsWithDate(next.text) && findDates(row.text).length > 0;
  return (
    OPEN_END.test(row.text) &&
    row.text.length < 60 &&
    look(row) === look(next) &&
    findDates(row.text).length === 0
  );
}

/** A header whose text wraps beside the date at the right margin, or whose date wraps in a narrow left column. */
function wrapsBesideDate(row: Row, next: Row): boolean {
  const [first, second] = row.segments;
  if (row.marker || next.marker || !first || !second || next.segments.length > 1) return false;
  if (row.region !== next.region || row.page !== next.page || row.cell !== next.cell) return false;
  if ((next.gapAbove ?? 0) > 0.7) return false;
  if (startsWithDate(first.text)) {
    const until = findDates(next.text)[0];
    const isEnd = isOnlyDates(next.text) ? until?.isRange !== true : startsWithDate(next.text);
    return /[-–—]$/.test(first.text) && isEnd && next.text.length < 20;
  }
  if (
    !isOnlyDates(
      row.segments
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return false;
  const aligned = row.x === null || next.x === null || Math.abs(row.x - next.x) < 3;
  const broken = /\p{L}-$/u.test(first.text) && /^\p{Ll}/u.test(next.text);
  const open = OPEN_END.test(first.text) && row.segments.length === 2;
  return aligned && next.text.length < 60 && (broken || open);
}

/** The row with the next one's text at the end of its first segment. */
function mergeIntoFirst(row: Row, next: Row): Row {
  const [first, ...rest] = row.segments;
  const [more] = next.segments;
  if (!first || !more) return row;
  const text = joinTexts(first.text, more.text);
  const runs = [...first.runs, ...more.runs];
  const segments = [{ ...first, text, runs }, ...rest];
  return {
    ...row,
    segments,
    text: segments.map((segment) => segment.text).join(' '),
    merged: [...(row.merged ?? []), next.id, ...(next.merged ?? [])],
  };
}

function merge(row: Row, after: Row): Row {
  const next = after.marker ? withMarker(after) : after;
  const last = row.segments.at(-1);
  const first = next.segments[0];
  const segments =
    last && first
      ? [
          ...row.segments.slice(0, -1),
          {
            ...last,
            text: `${last.text} ${first.text}`,
            runs: [
              ...last.runs,
              { ...(last.runs.at(-1) ?? first.runs[0]), text: ' ' } as (typeof last.runs)[number],
              ...first.runs,
            ],
          },
          ...next.segments.slice(1),
        ]
      : [...row.segments, ...next.segments];
  return {
    ...row,
    segments,
    text: segments.map((segment) => segment.text).join(' '),
    right: next.right,
    merged: [...(row.merged ?? []), next.id, ...(next.merged ?? [])],
  };
}

function withMarker(row: Row): Row {
  const [first, ...rest] = row.segments;
  const sign = `${row.marker?.text ?? ''} `;
  if (!first) return row;
  return { ...row, marker: null, segments: [{ ...first, text: sign + first.text }, ...rest] };
}

/** "2019" and "to 2022" as two parts of a line, for a gap or a change of type between them: one range. */
function joinDates(row: Row): Row {
  const at = row.segments.findIndex((part, index) => {
    const next = row.segments[index + 1];
    if (!next || !isOnlyDates(part.text) || !RANGE_START.test(next.text)) return false;
    const [whole] = findDates(`${part.text} ${next.text}`);
    return whole?.isRange === true && findDates(part.text)[0]?.isRange === false;
  });
  const [first, second] = row.segments.slice(at, at + 2);
  if (at < 0 || !first || !second) return row;
  const space = first.runs.slice(-1).map((run) => ({ ...run, text: ' ' }));
  const joined = {
    ...first,
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, ...space, ...second.runs],
    x1: second.x1,
  };
  return {
    ...row,
    segments: [...row.segments.slice(0, at), joined, ...row.segments.slice(at + 2)],
  };
}

/** A text that is broken in a narrow cell of a drawn table: the next line's first word would not have fitted. */
function wrapsInCell(row: Row, next: Row, page: Page): boolean {
  if (!row.cell || row.cell !== next.cell || row.y === null || row.marker || next.marker)
    return false;
  if (row.segments.length > 1 || next.segments.length > 1 || look(row) !== look(next)) return false;
  if (row.text.length >= NARROW || isAside(next.text) || isAside(row.text)) return false;
  return (next.gapAbove ?? 0) <= page.lineGap + 0.2 && isFull(row, next, page);
}

/** Lines of so many characters are joined as those of a paragraph. */
const NARROW = 30;

export function mergeBrokenRows(rows: readonly Row[], page: Page): Row[] {
  const merged: Row[] = [];
  for (const row of rows.map(joinDates)) {
    const last = merged.at(-1);
    if (last && wrapsBesideDate(last, row)) merged[merged.length - 1] = mergeIntoFirst(last, row);
    else if (last && (breaksOff(last, row) || wrapsInCell(last, row, page)))
      merged[merged.length - 1] = merge(last, row);
    else merged.push(row);
  }
  return merged;
}

function isAside(text: string): boolean {
  return isOnlyDates(text) || isPlace(text);
}

/**
 * Dates and places in a column of their own stand beside whatever line is printed there: also beside a list item. Such
 * a part goes up to the header, before the first list item since the last line that is none.
 */
export function liftAsides(rows: readonly Row[]): Row[] {
  const lifted: Row[] = [];
  let firstOfList: number | null = null;
  for (const [at, row] of rows.entries()) {
    const inList: boolean =
      (row.marker !== null && !isListedPosition(row, rows[at + 1])) ||
      (firstOfList !== null && continuesList(row, lifted));
    if (!inList) firstOfList = null;
    else firstOfList ??= lifted.length;
    const [main, ...rest] = row.segments;
    const asides = rest.filter((segment) => isAside(segment.text));
    if (firstOfList === null || !main || asides.length === 0) {
      lifted.push(row);
      continue;
    }
    const kept = row.segments.filter((segment) => !asides.includes(segment));
    const header = lifted[firstOfList - 1];
    if (header) {
      lifted[firstOfList - 1] = beside(header, row, asides);
    } else {
      lifted.splice(firstOfList, 0, { ...partOf(row, asides), marker: null });
      firstOfList += 1;
    }
    lifted.push(partOf(row, kept));
  }
  return lifted;
}

/** An item of an outer list that names a position and when it was held, above the inner list of what was done. */
function isListedPosition(row: Row, next: Row | undefined): boolean {
  const [main, ...rest] = row.segments;
  const isRange = rest.some(({ text }) => findDates(text).some((match) => match.isRange));
  if (!main || !isRange || titleScore(main.text) < 2) return false;
  return next !== undefined && isInnerItem(row, next);
}

function beside(header: Row, row: Row, asides: Row['segments']): Row {
  const whole = partOf(header, [...header.segments, ...asides]);
  return { ...whole, x: header.x, bold: header.bold, merged: [...(header.merged ?? []), row.id] };
}

/** A row without a marker that hangs below a list item's text. */
function continuesList(row: Row, above: readonly Row[]): boolean {
  const last = above.at(-1);
  if (!last || row.x === null || last.x === null) return false;
  if (row.y === null && (row.paragraph === null || row.paragraph !== last.paragraph)) return false;
  return Math.abs(row.x - last.x) < 3 && (row.gapAbove ?? 0) < 0.8 && !row.bold;
}
