import type { Row } from './rows';
import { LABELS, wordsOf } from './words';

const TABLE_HEADS = new Set(LABELS.tableHeads);

/** Which row of which table a line stands in; null outside tables. */
export function tableRowOf(row: Row | undefined): string | null {
  return row?.cell ? `${row.cell.table}:${row.cell.row}` : null;
}

/** A first row whose cells only name their columns. */
export function isTableHead(rows: readonly Row[], row: Row): boolean {
  const key = tableRowOf(row);
  if (key === null || row.cell?.row !== 0) return false;
  const cells = rows.filter((one) => tableRowOf(one) === key);
  return (
    cells.length > 1 &&
    cells.every((one) => wordsOf(one.text).every((word) => TABLE_HEADS.has(word)))
  );
}
