/** A line to be found. `from` and `to` bound its page in the letters. */
export interface Passage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Range = readonly [start: number, end: number];

/** Fewer letters than this are found only shortly behind the line before: "CIO" stands in many places. */
const TELLING = 4;
const SHORTLY = 400;
/** Words of one line that are looked for. */
const MOST_WORDS = 200;

/** The letters and digits of a text, small and without signs: what a page and a reader print alike. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A sign with the accents that are written behind it. */
const SIGN = /\P{M}\p{M}*/gu;

/** The same letters one by one: `at` is where in the text the sign begins that a letter belongs to. */
export function lettersWithPlaces(
  text: string,
): { readonly letter: string; readonly at: number }[] {
  return [...text.matchAll(SIGN)].flatMap(({ 0: sign, index }) =>
    lettersOf(sign)
      .split('')
      .map((letter) => ({ letter, at: index })),
  );
}

/**
 * Where in a page's letters each line stands: ranges without the end, in the line's order; none where it is not found. A
 * line follows the one before it if it can, and no letter belongs to two lines. A line whose parts are printed apart, such
 * as a title and the dates at the right edge, has a range for each.
 */
export function findPassages(letters: string, passages: readonly Passage[]): Range[][] {
  const used = new Uint8Array(letters.length);
  let cursor = 0;
  return passages.map(({ text, from, to }) => {
    const words = text.split(/\s+/, MOST_WORDS).map(lettersOf).filter(Boolean);
    const ranges = locate(words, (part) => nearest(letters, used, part, cursor, from, to));
    for (const [start, end] of ranges) used.fill(1, start, end);
    const last = ranges.at(-1);
    if (last) cursor = last[1];
    return ranges;
  });
}

/** The whole line, or its longest parts from the left. */
function locate(words: readonly string[], find: (part: string) => number | null): Range[] {
  const whole = words.join('');
  const at = whole === '' ? null : find(whole);
  if (at !== null) return [[at, at + whole.length]];
  const ranges: Range[] = [];
  for (let first = 0; first < words.length;) {
    let best: Range | null = null;
    let past = first + 1;
    let part = '';
    for (let next = first; next < words.length; next += 1) {
      part += words[next] ?? '';
      const start = find(part);
      if (start === null && part.length >= TELLING) break;
      if (start !== null) {
        best = [start, start + part.length];
        past = next + 1;
      }
    }
    const found = best;
    if (found && !ranges.some(([start, end]) => found[0] < end && start < found[1])) {
      ranges.push(found);
    }
    first = past;
  }
  return ranges;
}

function nearest(
  letters: string,
  used: Uint8Array,
  part: string,
  cursor: number,
  from: number,
  to: number,
): number | null {
  const short = part.length < TELLING;
  const begin = Math.min(Math.max(cursor, from), to);
  const ahead = freeIn(letters, used, part, begin, short ? Math.min(to, begin + SHORTLY) : to);
  if (ahead !== null || short) return ahead;
  return freeIn(letters, used, part, from, to);
}

function freeIn(
  letters: string,
  used: Uint8Array,
  part: string,
  from: number,
  to: number,
): number | null {
  for (let at = letters.indexOf(part, from); at >= 0 && at + part.length <= to;) {
    if (used[at] === 0 && used[at + part.length - 1] === 0) return at;
    at = letters.indexOf(part, at + 1);
  }
  return null;
}
