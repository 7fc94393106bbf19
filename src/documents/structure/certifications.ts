import { findDates, isOnlyDates } from './dates';
import type { Item } from './join-lines';
import { isFull, joinRows, joinTexts } from './join-lines';
import type { Found, Page, Row } from './rows';
import { splitList } from './skills';
import { tableRowOf } from './table-heads';
import { HEADINGS, LABELS, wordsOf } from './words';

interface Certificate extends Found {
  /** The table row it stands in. */
  readonly tableRow: string | null;
}

function join(first: Certificate, second: Certificate): Certificate {
  const open = /[,(]$/.test(first.value) || second.value.startsWith('(');
  return {
    ...first,
    value: `${first.value}${open ? ' ' : ', '}${second.value}`,
    rows: [...first.rows, ...second.rows],
  };
}

const HEADS = new Set(HEADINGS.kinds.certifications.heads);

/** Says itself to be a certificate, so that it is no detail of the one in the cell before. */
function isCertificate(text: string): boolean {
  return wordsOf(text).some((word) => HEADS.has(word));
}

const TITLES = new Set(LABELS.certificateWords);

/** Holds a word that titles of certificates hold: "Certified Customer Success Manager". */
export function namesCertificate(text: string): boolean {
  return wordsOf(text).some((word) => TITLES.has(word));
}

/** A narrow column breaks a name before its letters in brackets, or where the next word did not fit. */
function joinBroken(items: readonly Item[], page: Page): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const row = last?.rows.at(-1);
    const near = row?.region === item.first.region && row.page === item.first.page && !item.marker;
    const isRest = item.text.startsWith('(') || /^\p{Ll}/u.test(item.text);
    const tight = (item.first.gapAbove ?? 1) <= page.lineGap + 0.15;
    const wrapped =
      near && tight && page.wraps && isFull(row, item.first, page) && !isOnlyDates(item.text);
    if (last && row && near && (isRest || (wrapped && !findDates(last.text)[0]))) {
      const text = joinTexts(last.text, item.text);
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...item.rows], text };
    } else joined.push(item);
  }
  return joined;
}

/** Puts the cells of a table row, and the lines that end with a date of their own, into one certificate. */
function group(items: readonly Certificate[]): Certificate[] {
  const grouped: Certificate[] = [];
  const lines = items.filter((item) => isOnlyDates(item.value)).length;
  const perDate = lines >= 2 && items.length <= lines * 3 && items.length > lines;
  let open: Certificate | null = null;
  for (const item of items) {
    const beside = item.tableRow !== null && open?.tableRow === item.tableRow;
    const sameRow: boolean = beside && !isCertificate(item.value);
    if (open && (sameRow || perDate || isOnlyDates(item.value))) open = join(open, item);
    else {
      if (open) grouped.push(open);
      open = item;
    }
    if (perDate && isOnlyDates(item.value)) {
      grouped.push(open);
      open = null;
    }
  }
  return open ? [...grouped, open] : grouped;
}

/** Reads certificates, one a line, in a table, over several lines each, or in one list. */
export function readCertifications(rows: readonly Row[], page: Page): Found[] {
  const items = joinBroken(joinRows(rows, page), page).map((item): Certificate => ({
    value: item.text,
    rows: item.rows,
    sure: 0.85,
    tableRow: tableRowOf(item.first),
  }));
  const grouped = group(items);
  if (grouped.length > 2) return grouped;
  return grouped.flatMap((item): Found[] => {
    const parts = item.tableRow === null ? splitList(item.value) : [];
    return parts.length >= 3 ? parts.map((value) => ({ ...item, value })) : [item];
  });
}
