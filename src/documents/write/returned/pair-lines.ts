import { align } from '../../../core/resume/align';
import type { MarkedLine } from './read-marks';

/** A line of the copy that was sent beside the one that came back; null on the side that has none. */
export interface LinePair {
  readonly sent: MarkedLine | null;
  readonly now: MarkedLine | null;
}

/** Below this share of common words two lines are two lines. */
const ALIKE = 0.4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%$€£]+/gu) ?? [];

/** Words in common, twice, of all words: 0 to 1. */
function likeness(first: string, second: string): number {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}

const bare = (text: string): string => text.replace(/\s+/g, '');

const forms = (line: MarkedLine): string[] =>
  [...new Set([bare(line.accepted), bare(line.rejected)])].filter((text) => text !== '');

/**
 * Pairs the lines of two copies by what they say: equal ones in order first, then equal ones anywhere, then the most alike,
 * whatever their order.
 */
export function pairLines(
  sent: readonly MarkedLine[],
  returned: readonly MarkedLine[],
): LinePair[] {
  const now = new Map<MarkedLine, MarkedLine>();
  const free = new Set(returned);
  const take = (line: MarkedLine, partner: MarkedLine): void => {
    now.set(line, partner);
    free.delete(partner);
  };
  const known = new Map(sent.map((line) => [line, forms(line)]));
  const equal = (a: MarkedLine, b: MarkedLine): boolean => {
    const own = known.get(a) ?? forms(a);
    return forms(b).some((text) => own.includes(text));
  };
  for (const [line, partner] of align(sent, returned, equal)) {
    if (line !== null && partner !== null && equal(line, partner)) take(line, partner);
  }
  for (const line of sent) {
    const partner = now.has(line) ? undefined : [...free].find((one) => equal(line, one));
    if (partner) take(line, partner);
  }
  const candidates = sent
    .filter((line) => !now.has(line))
    .flatMap((line) => [...free].map((one) => ({ line, one, score: score(line, one) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  for (const { line, one } of candidates) {
    if (!now.has(line) && free.has(one)) take(line, one);
  }
  return [
    ...sent.map((line) => ({ sent: line, now: now.get(line) ?? null })),
    ...[...free].map((one) => ({ sent: null, now: one })),
  ];
}

function score(line: MarkedLine, now: MarkedLine): number {
  return Math.max(
    likeness(line.accepted, now.accepted),
    likeness(line.rejected, now.accepted),
    likeness(line.rejected, now.rejected),
  );
}
