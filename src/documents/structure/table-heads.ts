import type { Row } from './rows';
import { LABELS, wordsOf } from './words';

const TABLE_HEADS = new Set(LABELS.tableHeads);

/** Which row of which table a line stands in; null outside tables. */
export function tableRowOf(row: Row | undefined): string | null {
  return row?.cell ? `${row.cell.table}:${row.cell.row}` : null;
}

/** Words and digits of a cell that names its column; known names may stand beside one that no list holds. */
const MOST_WORDS = 4;

function namesColumn({ text }: Row): boolean {
  return wordsOf(text).every((word) => TABLE_HEADS.has(word));
}

/** A first row whose cells only name their columns. */
export function isTableHead(rows: readonly Row[], row: Row): boolean {
  const key = tableRowOf(row);
  if (key === null || row.cell?.row !== 0) return false;
  const cells = rows.filter((one) => tableRowOf(one) === key);
  const named = cells.filter(namesColumn).length;
  return (
    cells.length > 1 &&
    cells.every(({ text }) => !/\d/.test(text) && wordsOf(text).length <= MOST_WORDS) &&
    named >= Math.max(2, cells.length * 0.6)
  );
}
