import type { Marker } from '../read/source-text';
import { findDates, withoutDates } from './dates';
import type { Page, Row } from './rows';
import { isAllCaps, look, startsBold } from './rows';
import { COMPOUNDS, wordsOf } from './words';

/** A paragraph or list item: one or more rows that read on. */
export interface Item {
  readonly rows: readonly Row[];
  readonly first: Row;
  readonly text: string;
  readonly marker: Marker | null;
}

const FIRST_PARTS = new Set(COMPOUNDS.first);
const SECOND_PARTS = new Set(COMPOUNDS.second);

/** Of what is joined already, so many characters are looked at. */
const LONGEST_WORD = 100;

/**
 * Joins two printed lines. A hyphen at the end of the first is taken as a broken word, unless the word is a compound by
 * its parts, or one that the document prints elsewhere, or a number or capital stands beside the hyphen.
 */
export function joinTexts(
  first: string,
  second: string,
  compounds: ReadonlySet<string> = new Set(),
): string {
  const end = first.slice(-LONGEST_WORD);
  const broken = /([\p{L}\p{M}\p{N}'&-]*)-$/u.exec(end);
  if (!broken || /\s-$/.test(end)) {
    return /[-–—/]$/u.test(end) && /\S[-–—/]$/u.test(end) ? first + second : `${first} ${second}`;
  }
  const before = (broken[1] ?? '').toLowerCase();
  const after = wordsOf(second)[0] ?? '';
  const breaksWord =
    /\p{Ll}$/u.test(before) &&
    /^\p{Ll}/u.test(second) &&
    !before.includes('-') &&
    !FIRST_PARTS.has(before) &&
    !SECOND_PARTS.has(after.split('-')[0] ?? '') &&
    !compounds.has(`${before}-${after}`);
  return (breaksWord ? first.slice(0, -1) : first) + second;
}

export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["”’')\]]*$/u.test(text);
}

/** Whether the next row's first word would not have fitted on this row: the sign that a line wrapped. */
export function isFull(row: Row, next: Row, page: Page): boolean {
  const word = next.text.split(' ', 1)[0]?.length ?? 0;
  if (row.right === null || row.columnRight === null || row.x === null) {
    return page.lineLength >= 60 && row.text.length + word + 1 > page.lineLength * 0.9;
  }
  const perCharacter = (row.right - row.x) / Math.max(1, row.text.length);
  return row.right + (word + 1) * perCharacter > row.columnRight - perCharacter;
}

function hasOwnDate(row: Row): boolean {
  return (
    row.segments.length > 1 &&
    row.segments.some((part) => findDates(part.text).length > 0 && withoutDates(part.text) === '')
  );
}

function isSmallGap(item: readonly Row[], next: Row, page: Page): boolean {
  if (next.gapAbove === null) return true;
  const inner = item.slice(1).flatMap((row) => (row.gapAbove === null ? [] : [row.gapAbove]));
  const usual = inner.length > 0 ? Math.max(...inner) : page.lineGap;
  const ended = endsSentence(item.at(-1)?.text ?? '');
  const begins = inner.length > 0 && /^\p{Lu}/u.test(next.text);
  return next.gapAbove <= usual + (ended || begins ? 0.15 : 0.45);
}

function sameStyle(last: Row, next: Row): boolean {
  if (last.size !== null && next.size !== null && Math.abs(last.size - next.size) > 0.8)
    return false;
  return !(startsBold(next) && next.bold && !last.bold && !last.segments.at(-1)?.runs.at(-1)?.bold);
}

/** Whether a list item's text goes on in the next row. */
function bulletGoesOn(item: readonly Row[], next: Row, page: Page): boolean {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last || hasOwnDate(next)) return false;
  const lower = /^\p{Ll}/u.test(next.text);
  const full = isFull(last, next, page);
  if (first.x === null || next.x === null) return full || lower || /^\s/.test(next.text);
  if (first.size === null) return next.x > first.x || full || lower;
  const em = first.size;
  const textX = item.length > 1 ? (item[1]?.x ?? first.x) : first.x;
  const hangs = item.length === 1 && next.x > textX && next.x - textX < em * 1.2;
  if (hangs || Math.abs(next.x - textX) <= em * 0.45) {
    return full || lower || !endsSentence(last.text);
  }
  const inside = next.x < first.x && next.x > first.x - Math.max(em * 4.5, 40);
  const close = (next.gapAbove ?? 0) <= page.lineGap + 0.2;
  const open = !endsSentence(last.text);
  return inside && close && (full ? lower || open : lower && open) && !startsBold(next);
}

function paragraphGoesOn(last: Row, next: Row, page: Page): boolean {
  if (last.segments.length > 1 || next.segments.length > 1) return false;
  if (isAllCaps(last.text) !== isAllCaps(next.text) || look(last) !== look(next)) {
    if (!/^\p{Ll}/u.test(next.text)) return false;
  }
  const em = last.size ?? 10;
  if (last.x !== null && next.x !== null && Math.abs(last.x - next.x) > em * 2) return false;
  const lower = /^\p{Ll}/u.test(next.text);
  const full = isFull(last, next, page);
  return full
    ? last.text.length >= 30
    : lower && !endsSentence(last.text) && last.text.length >= 50;
}

/** The next line of the same column, though the reader began a new region there. */
function isRightBelow(last: Row, next: Row): boolean {
  if (last.y === null || next.y === null || last.x === null || next.x === null) return false;
  const step = (next.y - last.y) / (last.size ?? 10);
  return step > 0 && step < 1.8 && Math.abs(next.x - last.x) < 3;
}

/** Whether `next` goes on with the item that the rows before it make. */
export function goesOn(item: readonly Row[], next: Row, page: Page): boolean {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last || next.marker || next.heading || first.heading) return false;
  if (last.place !== next.place) return false;
  if (last.cell && next.cell && last.cell.column !== next.cell.column) return false;
  if (last.paragraph !== null && next.paragraph !== null) {
    const same = last.paragraph === next.paragraph;
    const lower = /^\p{Ll}/u.test(next.text) && !endsSentence(last.text);
    return same ? first.marker !== null || lower : lower && last.text.length >= 60;
  }
  if (!page.wraps) return false;
  const turned = last.page !== next.page || last.region !== next.region;
  if (turned && endsSentence(last.text)) return false;
  if (turned && last.page === next.page && !isRightBelow(last, next)) return false;
  if (!turned && !isSmallGap(item, next, page)) return false;
  if (!sameStyle(last, next)) return false;
  return first.marker ? bulletGoesOn(item, next, page) : paragraphGoesOn(last, next, page);
}

function makeItem(rows: readonly Row[], first: Row, page: Page): Item {
  const text = rows
    .slice(1)
    .reduce((joined, row) => joinTexts(joined, row.text, page.compounds), first.text);
  return { rows, first, text, marker: first.marker };
}

/** Rows to paragraphs and list items. `stands` names rows that never join, such as the lines of a job's header. */
export function joinRows(
  rows: readonly Row[],
  page: Page,
  stands: (row: Row, last?: Row) => boolean = () => false,
): Item[] {
  const items: Item[] = [];
  let open: Row[] = [];
  const close = () => {
    const first = open[0];
    if (first) items.push(makeItem(open, first, page));
    open = [];
  };
  for (const row of rows) {
    const last = open.at(-1);
    if (!last || stands(row, last) || stands(last) || !goesOn(open, row, page)) close();
    open.push(row);
  }
  close();
  return items;
}
