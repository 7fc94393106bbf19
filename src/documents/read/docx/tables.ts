import headings from '../../../../keywords/reading/headings.json';
import type { Block, Cell, Table } from './story';

export interface OrderedCell {
  readonly cell: Cell;
  readonly row: number;
}

/** Cells that are read one after the other. */
export interface CellGroup {
  readonly cells: readonly OrderedCell[];
  /** They are a part of the page beside others, as a column is: a region of their own. */
  readonly beside: boolean;
}

/** So many paragraphs with text make a cell a part of the page; a date, a label or an address has fewer. */
const TALL_CELL = 5;

const SECTION_HEADINGS = new Set(Object.values(headings.kinds).flatMap(({ phrases }) => phrases));

/**
 * The order in which a table is read. Tables that pair things (a date and a job, a label and a value) are read row by row.
 * Where two columns hold section headings, the columns are parts of the page, and each is read to its end before the next;
 * a row of one cell across the table parts what is above from what is below. Two tall cells in a row are parts too.
 */
export function readingOrder(table: Table): CellGroup[] {
  const width = table.rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const groups: CellGroup[] = [];
  let band: OrderedCell[] = [];
  const endBand = () => {
    for (const group of orderBand(band)) groups.push(group);
    band = [];
  };
  for (const [row, cells] of table.rows.entries()) {
    const across = cells.length === 1 && widthOf(cells) === width && width > 1;
    if (across) endBand();
    for (const cell of cells) band.push({ cell, row });
    if (across) endBand();
  }
  endBand();
  return groups;
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.span, 0);
}

function orderBand(band: readonly OrderedCell[]): CellGroup[] {
  const columns = new Map<number, OrderedCell[]>();
  for (const ordered of band) {
    const { column } = ordered.cell;
    const above = columns.get(column);
    if (above) above.push(ordered);
    else columns.set(column, [ordered]);
  }
  const headed = [...columns.values()].filter((cells) =>
    cells.some(({ cell }) => textsOf(cell.blocks).some(isSectionHeading)),
  );
  if (headed.length >= 2) {
    const inOrder = [...columns].sort(([a], [b]) => a - b);
    return inOrder.map(([, cells]) => ({ cells, beside: true }));
  }
  const tall = new Map<number, number>();
  for (const { cell, row } of band) {
    if (textsOf(cell.blocks).length >= TALL_CELL) tall.set(row, (tall.get(row) ?? 0) + 1);
  }
  const beside = [...tall.values()].some((count) => count >= 2);
  return beside ? band.map((cell) => ({ cells: [cell], beside })) : [{ cells: band, beside }];
}

function isSectionHeading(text: string): boolean {
  return SECTION_HEADINGS.has(text.toLowerCase().replace(/[\s:]+$/, ''));
}

/** The paragraphs with text, those of nested tables too. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => textsOf(cell.blocks));
    const text = block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');
    return text.trim() === '' ? [] : [text.trim()];
  });
}
