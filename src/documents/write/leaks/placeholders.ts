import { z } from 'zod';
import gapsJson from '../../../../keywords/reading/gaps.json';

const Words = z.array(z.string().regex(/^[\p{L} ]+$/u)).min(1);

/** `slots`: words that name a gap when they stand in brackets. `notes`: stand for it, in capitals. `fillers`: mean nothing. */
const { slots, notes, fillers } = z
  .strictObject({ slots: Words, notes: Words, fillers: Words })
  .parse(gapsJson);

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `[[{<‹«]{1,2}[^\\]}>›»\\n]{0,40}\\b(?:${slots.join('|')})s?\\b[^\\]}>›»\\n]{0,40}[\\]}>›»]{1,2}`,
    'giu',
  ),
  /\[[A-Z][A-Z _/-]{1,30}\]|\[(?:\.\.\.|…|\?+|_+|[xX#]+%?)\]|‹[^›\n]{0,60}›|\{\{[^{}\n]{0,60}\}\}/gu,
  /(?<![\p{L}\p{N}])(?:[$€£]\s?[Xx]{1,4}|[Xx]{1,4}(?:\s?%|[KMB](?![\p{L}\p{N}]))|X{2,6}|20[xX]{2})(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${notes.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(fillers.join('|'), 'giu'),
  /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])|\?{3,}/giu,
];

/** Gaps that were never filled: `[Company]`, `XX%`, `$X`, `TBD`, `‹…›`. */
export function placeholdersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of PATTERNS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const end = index + match.length;
      if (!found.some((one) => one.start < end && one.end > index))
        found.push({ start: index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
