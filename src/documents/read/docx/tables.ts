import type { Block, Cell, Table } from './story';

export interface OrderedCell {
  readonly cell: Cell;
  readonly row: number;
}

export interface TableOrder {
  readonly cells: readonly OrderedCell[];
  /** The table sets whole parts of the page side by side, as columns do. */
  readonly sideBySide: boolean;
}

/** So many paragraphs with text make a cell a part of the page; a date, a label or an address has fewer. */
const TALL_CELL = 5;

/**
 * The order in which a table is read: row by row. A table that sets whole parts of the page side by side (two cells of one
 * row are tall) is a layout, and each of its cells a region of its own.
 */
export function readingOrder(table: Table): TableOrder {
  const cells = table.rows.flatMap((cellsOfRow, row) => cellsOfRow.map((cell) => ({ cell, row })));
  const sideBySide = table.rows.some(
    (row) => row.filter((cell) => countParagraphs(cell.blocks) >= TALL_CELL).length >= 2,
  );
  return { cells, sideBySide };
}

/** Paragraphs with text, those of nested tables too. */
function countParagraphs(blocks: readonly Block[]): number {
  let count = 0;
  const open: Block[] = [...blocks];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === 'table') for (const cell of block.rows.flat()) open.push(...cell.blocks);
    else if (block.pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')) {
      count += 1;
    }
  }
  return count;
}
