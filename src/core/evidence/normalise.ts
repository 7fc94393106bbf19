/**
 * A bullet's text made even, with the way back: `offsets[i]` is where character `i` stands in the original; null where
 * every character stands at its own place.
 */
export interface NormalText {
  readonly text: string;
  readonly original: string;
  readonly offsets: Uint32Array | null;
}

const LEADING_GLYPH = /^(?:[^\p{L}\p{N}$€£¥₹+~<>≈'"([]|[-+](?=\s))+/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /[\s\u00A0]/;
/** Plain letters, digits and marks, single spaces, no glyph in front: nothing to even out but the first letter. */
const EVEN_ALREADY = /^[A-Za-z0-9$"(][!-~]*(?: [!-~]+)*$/;
const EVEN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '—': '–',
  '➜': '→',
  '➔': '→',
  '➞': '→',
  '⟶': '→',
  '⇒': '→',
  '×': 'x',
  '％': '%',
  '＄': '$',
};

/**
 * Evens out what is typing habit and not content: a leading list glyph, runs of white space, curly quotes, kinds of
 * hyphens and arrows, invisible characters, the case of the first letter.
 */
export function normalise(original: string): NormalText {
  if (EVEN_ALREADY.test(original)) {
    const text = dashed(upperFirst(original.charAt(0)) + original.slice(1));
    return { text, original, offsets: null };
  }
  const from = LEADING_GLYPH.exec(original)?.[0].length ?? 0;
  const offsets = new Uint32Array(original.length + 1);
  let text = '';
  let afterSpace = true;
  for (let i = from; i < original.length; i++) {
    const char = original.charAt(i);
    const even = char > '!' && char <= '~' ? char : evenOf(char);
    if (even === '' || (even === ' ' && afterSpace)) continue;
    afterSpace = even === ' ';
    offsets[text.length] = i;
    text += text === '' ? upperFirst(even) : even;
  }
  const kept = dashed(text.trimEnd());
  offsets[kept.length] = original.length;
  return { text: kept, original, offsets: offsets.subarray(0, kept.length + 1) };
}

/** A hyphen between spaces and words is a dash. */
const dashed = (text: string): string => text.replace(/ - (?=[^\d$€£])/g, ' – ');

/** What is written for a character that is no plain letter, digit or mark; empty for an invisible one. */
function evenOf(char: string): string {
  if (INVISIBLE.test(char)) return '';
  return SPACE.test(char) ? ' ' : (EVEN[char] ?? char);
}

function upperFirst(char: string): string {
  const upper = char.toUpperCase();
  return upper.length === 1 ? upper : char;
}

/** The span in the original text that the normal characters `start` to `end` came from. */
export function originalSpan({ offsets, original }: NormalText, start: number, end: number) {
  const lastAt = Math.max(start, end - 1);
  const first = offsets ? (offsets[start] ?? 0) : start;
  const last = offsets ? (offsets[lastAt] ?? first) : lastAt;
  return { start: first, end: Math.min(original.length, last + 1) };
}

/** Where a span of the original text stands in the normal one. */
export function normalSpan({ offsets, text }: NormalText, start: number, end: number) {
  if (!offsets) return { start, end };
  const from = offsets.findIndex((at) => at >= start);
  const to = offsets.findIndex((at) => at >= end);
  return { start: Math.max(0, from), end: to < 0 ? text.length : to };
}

/** The words of the original between two normal offsets, on one line. */
export function originalWords(normal: NormalText, start: number, end: number): string {
  const span = originalSpan(normal, start, end);
  return normal.original.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
