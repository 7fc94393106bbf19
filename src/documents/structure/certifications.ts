import { isOnlyDates } from './dates';
import { joinRows } from './join-lines';
import type { Found, Page, Row } from './rows';
import { splitList } from './skills';
import { tableRowOf } from './table-heads';

interface Certificate extends Found {
  /** The table row it stands in. */
  readonly tableRow: string | null;
}

function join(first: Certificate, second: Certificate): Certificate {
  return {
    ...first,
    value: `${first.value}, ${second.value}`,
    rows: [...first.rows, ...second.rows],
  };
}

/** Puts the cells of a table row, and the lines that end with a date of their own, into one certificate. */
function group(items: readonly Certificate[]): Certificate[] {
  const grouped: Certificate[] = [];
  const lines = items.filter((item) => isOnlyDates(item.value)).length;
  const perDate = lines >= 2 && items.length <= lines * 3 && items.length > lines;
  let open: Certificate | null = null;
  for (const item of items) {
    const sameRow: boolean = item.tableRow !== null && open?.tableRow === item.tableRow;
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
  const items = joinRows(rows, page).map((item): Certificate => ({
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
