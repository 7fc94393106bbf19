interface Dot {
  readonly score: number;
  /** 0 on the line, then upwards. */
  readonly row: number;
}

/** A dot's width in the plot's units. */
const DOT = 6;
const ROWS = 3;

/** Where the dots stand: side by side, and one above the other where they would meet. `unit` is the width of one point. */
export function plotDots(scores: readonly (number | null)[], unit: number): Dot[] {
  const ends: number[] = [];
  return scores
    .filter((score) => score !== null)
    .sort((a, b) => a - b)
    .map((score) => {
      const at = score * unit;
      const free = ends.findIndex((end) => at - end >= DOT);
      const row = free === -1 ? Math.min(ends.length, ROWS - 1) : free;
      ends[row] = at;
      return { score, row };
    });
}
