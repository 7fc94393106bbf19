import { isPageNumber } from './classify';
import type { Row } from './rows';
import { LABELS, fold, wordsOf } from './words';

/** What a paper calls itself says nothing about the person. */
const PAGE_WORDS = new Set(LABELS.pageWords);
const CREDITS = LABELS.credits;
const PAPER_TITLES = new Set(LABELS.paperTitles);

/** "J. Doe, page" in a header or footer: the number was a field of the word processor. */
function lacksNumber({ place, text }: Row): boolean {
  const last = wordsOf(text).at(-1) ?? '';
  return (place === 'header' || place === 'footer') && text.length < 60 && PAGE_WORDS.has(last);
}

/**
 * The last line of a page that says who made the template or the form, or its date beside the page's number: set apart
 * or small, and nothing about the person.
 */
function isCredit(row: Row, edges: ReadonlyMap<number, { bottom: Row }>): boolean {
  const bottom = edges.get(row.page ?? 0)?.bottom;
  if (row.marker || row.heading || row.text.length > 120 || row.y === null) return false;
  if (!bottom || (bottom.y ?? 0) - row.y > 3 * (row.size ?? 10)) return false;
  const text = fold(row.text);
  const isNumbered = row.segments.length > 1 && row.segments.some((one) => isPageNumber(one.text));
  return CREDITS.some((word) => text.startsWith(word)) || (isNumbered && text.includes('©'));
}

/** No letter or digit, or a letter of East Asia that is drawn as a stroke and set over headings for its shape. */
export function isStroke(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^[\u1173\u3161\u30fc]+$/u.test(text);
}

/** Page numbers, titles of the paper, and rows without a letter or digit. A lone number counts only at the edge of its page. */
export function findDecoration(rows: readonly Row[]): Row[] {
  const edges = new Map<number, { top: Row; bottom: Row }>();
  for (const row of rows) {
    if (row.page === null || row.y === null) continue;
    const known = edges.get(row.page);
    const top = known && (known.top.y ?? 0) <= row.y ? known.top : row;
    const bottom = known && (known.bottom.y ?? 0) >= row.y ? known.bottom : row;
    edges.set(row.page, { top, bottom });
  }
  const atEdge = (row: Row) => {
    const edge = edges.get(row.page ?? 0);
    return edge?.top === row || edge?.bottom === row;
  };
  return rows.filter(
    (row) =>
      isStroke(row.text) ||
      PAPER_TITLES.has(fold(row.text)) ||
      isCredit(row, edges) ||
      lacksNumber(row) ||
      (isPageNumber(row.text) && (atEdge(row) || row.place === 'footer' || row.place === 'header')),
  );
}
