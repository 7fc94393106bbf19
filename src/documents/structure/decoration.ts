import { isPageNumber } from './classify';
import type { Row } from './rows';
import { LABELS, fold } from './words';

/** What a paper calls itself says nothing about the person. */
const PAPER_TITLES = new Set(LABELS.paperTitles);

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
      !/[\p{L}\p{N}]/u.test(row.text) ||
      PAPER_TITLES.has(fold(row.text)) ||
      (isPageNumber(row.text) && (atEdge(row) || row.place === 'footer' || row.place === 'header')),
  );
}
