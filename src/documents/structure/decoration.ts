import { isPageNumber } from './classify';
import type { Row } from './rows';

/** Page numbers, and rows without a letter or digit. A lone number counts only at the edge of its page. */
export function findDecoration(rows: readonly Row[]): Row[] {
  const edges = new Set<Row>();
  const pages = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.page !== null) pages.set(row.page, [...(pages.get(row.page) ?? []), row]);
  }
  for (const onPage of pages.values()) {
    const sorted = onPage.filter((row) => row.y !== null).sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
    for (const row of [sorted[0], sorted.at(-1)]) if (row) edges.add(row);
  }
  return rows.filter(
    (row) =>
      !/[\p{L}\p{N}]/u.test(row.text) ||
      (isPageNumber(row.text) &&
        (edges.has(row) || row.place === 'footer' || row.place === 'header')),
  );
}
