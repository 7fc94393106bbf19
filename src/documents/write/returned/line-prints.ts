import { createHash } from 'node:crypto';
import type { ReadError } from '../../../core/resume/errors';
import { succeed, type Result } from '../../../core/resume/result';
import { readMarks, type MarkedLine } from './read-marks';

const LENGTH = 12;

function printOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, LENGTH);
}

/** What a sent copy is known by when it comes back: each line in both its readings, as a short hash. Error: damaged. */
export function linePrints(bytes: Uint8Array): Result<string[], ReadError> {
  const marks = readMarks(bytes);
  if (!marks.ok) return marks;
  const texts = marks.value.lines.flatMap(({ accepted, rejected }) => [accepted, rejected]);
  return succeed([...new Set(texts.filter((text) => text !== '').map(printOf))]);
}

/** Which share of a Word file's lines stood in each of several sent copies, 0 to 1. Error: damaged. */
export function sharesKnown(
  bytes: Uint8Array,
  sent: readonly (readonly string[])[],
): Result<number[], ReadError> {
  const marks = readMarks(bytes);
  if (!marks.ok) return marks;
  return succeed(sent.map((prints) => shareKnown(prints, marks.value.lines)));
}

/** Which share of a file's lines stood in a sent copy, 0 to 1. */
export function shareKnown(
  prints: readonly string[],
  lines: readonly Pick<MarkedLine, 'accepted' | 'rejected'>[],
): number {
  const known = new Set(prints);
  const found = lines.filter(
    ({ accepted, rejected }) => known.has(printOf(accepted)) || known.has(printOf(rejected)),
  );
  return found.length / Math.max(1, lines.length);
}
