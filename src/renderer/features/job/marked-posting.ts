import { readPosting } from '../../../core/job/read-posting';
import { bundledRules } from '../../bundled-rules';

/** A stretch of a posting's row; `term` is the one that it was recognised as, null where it was none. */
interface Stretch {
  readonly text: string;
  readonly term: string | null;
}

/** A row of the posting as pasted. What is left out asks for nothing: company story, benefits, the legal lines. */
export interface MarkedRow {
  readonly kind: 'heading' | 'asked' | 'left-out';
  readonly stretches: readonly Stretch[];
}

let last: { readonly text: string; readonly rows: readonly MarkedRow[] } | null = null;

/**
 * The posting row by row with its terms marked where they stand; rows without words are dropped. Those of the last posting
 * are kept, since two panes ask for them.
 */
export function markPosting(text: string): readonly MarkedRow[] {
  if (last?.text !== text) last = { text, rows: markRows(text) };
  return last.rows;
}

function markRows(text: string): MarkedRow[] {
  const { lines, marks } = readPosting(text, bundledRules());
  const rows: MarkedRow[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const own = lines.filter((line) => line.start >= start && line.start < end);
    if (own.length > 0) {
      const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
      const kind = own.some(({ isHeading }) => isHeading)
        ? 'heading'
        : own.every(({ part }) => part === 'other')
          ? 'left-out'
          : 'asked';
      rows.push({ kind, stretches: cut(text, { start, end }, inside) });
    }
    start = end + 1;
  }
  return rows;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

function cut(
  text: string,
  { start, end }: Pick<Mark, 'start' | 'end'>,
  marks: readonly Mark[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  const add = (to: number, term: string | null): void => {
    if (to > from) stretches.push({ text: text.slice(from, to), term });
    from = Math.max(from, to);
  };
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < from) continue;
    add(mark.start, null);
    add(mark.end, mark.term);
  }
  add(end, null);
  return stretches;
}
