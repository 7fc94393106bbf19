/** Points. On a page: from the top left corner of the page as it is seen, y growing downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The PDF order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function asMatrix(value: unknown): Matrix | null {
  const numbers = value as ArrayLike<number> | null | undefined;
  if (numbers?.length !== 6) return null;
  const list = Array.from(numbers);
  return list.every((entry) => Number.isFinite(entry)) ? (list as unknown as Matrix) : null;
}

/** The upright box around a box that `matrix` has moved. */
export function transformBox(matrix: Matrix, box: Box): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.x0, box.x1]) {
    for (const y of [box.y0, box.y1]) {
      xs.push(matrix[0] * x + matrix[2] * y + matrix[4]);
      ys.push(matrix[1] * x + matrix[3] * y + matrix[5]);
    }
  }
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** What both boxes cover, edges included; null where they are apart. */
export function intersection(a: Box, b: Box): Box | null {
  const box = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return box.x0 <= box.x1 && box.y0 <= box.y1 ? box : null;
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** The value that half of the numbers do not exceed; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

const BAND = 24;
/** Bands above and below the page's top that are told apart: the largest page there may be has 600. */
const LAST_BAND = 1_000;

/** The band that a height falls into. Damaged files hold absurd ones, which no loop may count up to. */
function bandOf(y: number): number {
  return Math.max(-LAST_BAND, Math.min(LAST_BAND, Math.floor(y / BAND)));
}

/** Boxes by the horizontal bands of the page that they touch, so that neighbours are found without looking at all. */
export function indexByBand<T extends { readonly box: Box }>(
  items: readonly T[],
): (y0: number, y1: number) => T[] {
  const bands = new Map<number, T[]>();
  for (const item of items) {
    const first = bandOf(item.box.y0);
    const last = Math.min(bandOf(item.box.y1), first + 100);
    for (let band = first; band <= last; band++) {
      const list = bands.get(band);
      if (list) list.push(item);
      else bands.set(band, [item]);
    }
  }
  return (y0, y1) => {
    const found: T[] = [];
    for (let band = bandOf(y0); band <= bandOf(y1); band++) {
      found.push(...(bands.get(band) ?? []));
    }
    return found;
  };
}

/** Two decimals, which is finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
