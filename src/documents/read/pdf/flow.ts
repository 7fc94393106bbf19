import type { Band, Column } from './columns';

/** A column as it runs on over pages; `parts` are its stretches, one or more to a page. */
export interface Flow {
  readonly parts: readonly { readonly page: number; readonly column: Column }[];
}

type Part = Flow['parts'][number];

/** Columns of two pages continue one another when their edges are this close, points. */
const SAME_EDGE = 12;
/** A column ends early when it is shorter than the one beside it by more than this, points. */
const EARLY = 120;

/**
 * Reading order over the pages: a column goes on in the same column of the next page, before the column beside it. So a
 * job that breaks over the page is not torn apart by a sidebar.
 */
export function joinPages(pages: readonly { page: number; bands: readonly Band[] }[]): Flow[] {
  const flows: Part[][] = [];
  let open: Part[][] = [];
  for (const { page, bands } of pages) {
    for (const [index, band] of bands.entries()) {
      const parts = band.columns.map((column) => ({ page, column }));
      const target = index === 0 ? continued(open, band) : null;
      if (target) {
        for (const [at, part] of parts.entries()) target[at]?.push(part);
        if (target.length < open.length) continue;
        open = target;
      } else {
        open = parts.map((part) => [part]);
        flows.push(...open);
      }
    }
  }
  return flows.map((parts) => ({ parts }));
}

/** The columns that the first band of a page continues, in its order; null where it starts anew. */
function continued(open: readonly Part[][], band: Band): Part[][] | null {
  if (open.length === band.columns.length) {
    const same = band.columns.every((column, index) => {
      const before = extentOf(open[index] ?? []);
      return open.length === 1 ? isBelow(before, column) : isSame(before, column);
    });
    return same ? [...open] : null;
  }
  const only = band.columns.length === 1 ? band.columns[0] : undefined;
  if (!only || open.length < 2) return null;
  const host = open.find((parts) => fits(extentOf(parts), only));
  if (!host) return null;
  // A column that ended early does not go on: then the text runs on from the one that is full, as in a newspaper.
  const lowest = Math.max(...open.map(bottomOf));
  if (bottomOf(host) > lowest - EARLY) return [host];
  return [open.find((parts) => bottomOf(parts) === lowest) ?? host];
}

function bottomOf(parts: readonly Part[]): number {
  return parts.at(-1)?.column.bottom ?? 0;
}

function extentOf(parts: readonly Part[]): { x0: number; x1: number } {
  return {
    x0: Math.min(...parts.map(({ column }) => column.x0)),
    x1: Math.max(...parts.map(({ column }) => column.x1)),
  };
}

function isBelow(before: { x0: number; x1: number }, column: Column): boolean {
  return column.x0 < before.x1 && column.x1 > before.x0;
}

function isSame(before: { x0: number; x1: number }, column: Column): boolean {
  const near = Math.abs(before.x0 - column.x0) < SAME_EDGE;
  return near && column.x1 > before.x0 && column.x0 < before.x1;
}

function fits(before: { x0: number; x1: number }, column: Column): boolean {
  return column.x0 > before.x0 - SAME_EDGE && column.x1 < before.x1 + SAME_EDGE;
}
