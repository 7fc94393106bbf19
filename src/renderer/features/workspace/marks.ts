import type { ReviewedBullet } from '../../../core/review/review';
import { strings } from './strings';

/** An underlined stretch of a bullet and the one line that explains it. UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly kind: 'backfire' | 'missing';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A stretch of text with or without a mark: together they are the whole text. */
export interface Segment {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Cuts a text along its marks. Where marks overlap the earlier one in the list wins; marks beyond the text are dropped. */
export function cutByMarks(text: string, marks: readonly Mark[]): Segment[] {
  const apart = marks.filter(
    (mark, index) =>
      mark.end <= text.length &&
      mark.start < mark.end &&
      marks.slice(0, index).every((other) => mark.end <= other.start || other.end <= mark.start),
  );
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of apart.toSorted((a, b) => a.start - b.start)) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

/**
 * Where a bullet's findings stand in its text. A backfire word is where its span, or else its own wording, is; a missing
 * fact is underlined only where the words it belongs to can be pointed at: the work that is named without a result.
 */
export function marksOf(review: ReviewedBullet): Mark[] {
  return [...backfireMarks(review), ...missingMarks(review)];
}

function backfireMarks({ text, spans, backfire }: ReviewedBullet): Mark[] {
  const lower = text.toLowerCase();
  return backfire.flatMap(({ id, term, why, instead }) => {
    const reason = strings.backfireReason(term, why, instead);
    const own = spans.filter(({ kind }) => kind === `backfire:${id}`);
    if (own.length > 0) return own.map(({ start, end }) => mark('backfire', start, end, reason));
    const start = lower.indexOf(term.toLowerCase());
    return start === -1 ? [] : [mark('backfire', start, start + term.length, reason)];
  });
}

function missingMarks({ spans, missing, band }: ReviewedBullet): Mark[] {
  const [first] = missing;
  if (!first || band === 'strong') return [];
  return spans
    .filter(({ kind }) => kind.startsWith('term'))
    .slice(0, 1)
    .map(({ start, end }) => mark('missing', start, end, strings.missingReason(first.question)));
}

function mark(kind: Mark['kind'], start: number, end: number, reason: string): Mark {
  return { kind, start, end, reason };
}
