import { normalText } from '../../read/normal-text';
import { align } from '../../../core/resume/align';
import { mapText } from './paragraph-text';

/** One change to a text: the characters from `start` to `end` of the old text give way to `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** White space, a word with what belongs inside it (`long-term`, `C++`, `4.5`), or one other sign. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}_]+(?:['’.,\-/+&][\p{L}\p{N}\p{M}_]+)*[+#%]*|[^\s]/gu;

/** A bullet has some 100 tokens; texts far longer are replaced whole rather than compared for seconds. */
const MOST_COMPARISONS = 4_000_000;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(raw: string): Token[] {
  const { text, starts, ends } = mapText(raw);
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: starts[match.index] ?? 0,
    end: ends[match.index + match[0].length - 1] ?? raw.length,
  }));
}

const isSpace = (text: string): boolean => text.trim() === '';

/**
 * The changes that make `raw` say `text`, word by word, in order. Words that look the same to a reader stay as they are
 * in `raw` (non-breaking spaces, ligatures, soft hyphens). Where less than half of the words would stay, it is one change
 * of the whole.
 */
export function diffWords(raw: string, text: string): TextChange[] {
  const old = tokensOf(raw);
  const wanted = tokensOf(text);
  if (old.length * wanted.length > MOST_COMPARISONS) return wholeChange(raw, text);
  const pairs = align(old, wanted, (a, b) => a.text === b.text);
  const words = old.filter((token) => !isSpace(token.text)).length;
  const stay = pairs.filter(([a, b]) => a?.text === b?.text && !isSpace(a?.text ?? '')).length;
  if (stay * 2 < words) return wholeChange(raw, text);
  return joinAcrossSpaces(raw, collectChanges(text, pairs));
}

function wholeChange(raw: string, text: string): TextChange[] {
  return normalText(raw) === normalText(text) ? [] : [{ start: 0, end: raw.length, text }];
}

function collectChanges(
  text: string,
  pairs: readonly (readonly [Token | null, Token | null])[],
): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let open: { start: number; end: number; text: string } | null = null;
  for (const [old, wanted] of pairs) {
    if (old !== null && old.text === wanted?.text) {
      if (open !== null) changes.push(open);
      open = null;
      at = old.end;
      continue;
    }
    open ??= { start: old?.start ?? at, end: old?.start ?? at, text: '' };
    if (old !== null) {
      open.end = old.end;
      at = old.end;
    }
    if (wanted !== null) open.text += text.slice(wanted.start, wanted.end);
  }
  if (open !== null) changes.push(open);
  return changes;
}

/** Makes one change of two that only white space parts: "big deal" → "small win" reads better whole. */
function joinAcrossSpaces(raw: string, changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last ? raw.slice(last.end, change.start) : '';
    if (last && /^[ \u00a0]*$/.test(between)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: change.end,
        text: last.text + between + change.text,
      };
    } else joined.push(change);
  }
  return joined;
}
