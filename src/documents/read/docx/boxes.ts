/** Where a text box floats. Points; `frame` says what they are counted from. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly frame: string;
}

/** What an anchor has said so far of the shape that floats at it. */
export interface Anchor {
  frameX: string;
  frameY: string;
  x: number | null;
  y: number | null;
  width: number;
  height: number;
  /** Which of the two a `wp:posOffset` is for. */
  axis: 'x' | 'y';
  /** Place and size of the shape inside its group. */
  inGroup: { x: number; y: number; width: number; height: number } | null;
}

/** Boxes that touch or overlap by less than this, points, still stand beside or below one another. */
const OVERLAP = 6;
/** No page holds more; a file that does is left in its own order. */
const MOST_BOXES = 100;

/**
 * Puts text boxes into the order in which a person reads them, where all their places are known and counted from the same:
 * columns before rows, left before right, above before below. Files hold them in the order in which they were drawn.
 */
export function inVisualOrder<T extends { readonly box: Box | null }>(boxes: readonly T[]): T[] {
  const placed = boxes.flatMap((item) => (item.box ? [{ item, box: item.box }] : []));
  const frames = new Set(placed.map(({ box }) => box.frame));
  const known = placed.length === boxes.length && frames.size === 1;
  if (!known || boxes.length > MOST_BOXES) return [...boxes];
  return cut(placed).map(({ item }) => item);
}

interface Placed<T> {
  readonly item: T;
  readonly box: Box;
}

function cut<T>(boxes: readonly Placed<T>[]): Placed<T>[] {
  if (boxes.length < 2) return [...boxes];
  const parts =
    split(
      boxes,
      ({ x }) => x,
      ({ x, width }) => x + width,
    ) ??
    split(
      boxes,
      ({ y }) => y,
      ({ y, height }) => y + height,
    );
  return parts
    ? [...cut(parts[0]), ...cut(parts[1])]
    : [...boxes].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Parts boxes by the first line that crosses none of them; null where there is no such line. */
function split<T>(
  boxes: readonly Placed<T>[],
  start: (box: Box) => number,
  end: (box: Box) => number,
): [Placed<T>[], Placed<T>[]] | null {
  const sorted = [...boxes].sort((a, b) => start(a.box) - start(b.box));
  let reach = -Infinity;
  for (const [index, { box }] of sorted.entries()) {
    if (index > 0 && start(box) >= reach - OVERLAP) {
      return [sorted.slice(0, index), sorted.slice(index)];
    }
    reach = Math.max(reach, end(box));
  }
  return null;
}
