import type { SectionKind } from '../../core/resume/document';
import { SECTION_KINDS } from '../../core/resume/document';
import { remembered } from './remembered';
import { HEADINGS, TITLES, fold, wordsOf } from './words';

/**
 * What a line's wording says about it being a section heading.
 * `exact`: a phrase of the list. `qualified`: a head word among words that only qualify it ("Relevant Work Experience").
 * `loose`: a head word last, with words that the list does not know ("Fintech Experience"); its shape must decide.
 */
export interface HeadingWording {
  readonly kind: SectionKind;
  readonly certainty: 'exact' | 'qualified' | 'loose';
}

const PHRASES = new Map<string, SectionKind>();
const COMPACT = new Map<string, string>();
const HEADS = new Map<string, SectionKind>();
for (const kind of SECTION_KINDS) {
  for (const phrase of HEADINGS.kinds[kind].phrases) {
    PHRASES.set(phrase, kind);
    COMPACT.set(compact(phrase), phrase);
  }
  for (const head of HEADINGS.kinds[kind].heads) HEADS.set(head, kind);
}
const QUALIFIERS = new Set([...HEADINGS.qualifiers, ...TITLES.modifiers]);
const CONNECTORS = new Set(HEADINGS.connectors);
const LISTING = new Set(['and', '&', '+', '/', 'und', 'et', 'y', 'e']);
const CONTINUED = new RegExp(
  `[\\s(,–-]+(?:${HEADINGS.continued.map((word) => word.replace('.', '\\.')).join('|')})\\)?$`,
  'u',
);

/** Head words that other lines hold as often as headings do: alone or behind a strange word they prove nothing. */
const COMMON_HEADS = new Set(HEADINGS.commonHeads);

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Letters that some fonts draw as one sign, which some files lose: "Certi cations". */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ti', 'tt'];

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Single letters with spaces between, as letter-spaced headings come out of a text layer. */
export function isLetterSpaced(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  const single = tokens.filter((token) => /^[\p{L}&]$/u.test(token)).length;
  return tokens.length >= 4 && single / tokens.length >= 0.8;
}

/** The heading as printed, without numbering, rules, icons and a closing colon; letter-spacing undone where known. */
export const cleanHeading = remembered((text): string => {
  const bare = text
    .replace(/^(?:[\s\p{P}\p{S}\p{Co}]*)(?:\d{1,2}[.)]\s+|[IVX]{1,4}[.)]\s+)?/u, '')
    .replace(/[\s\p{S}\p{Co}\p{Extended_Pictographic}\u{FE0F}:：|_–—=*#~.•▪◆■-]+$/u, '')
    .trim();
  if (!isLetterSpaced(bare)) return bare;
  const phrase = COMPACT.get(compact(fold(bare)));
  return phrase ? phrase.toUpperCase() : bare;
});

function isQualified(words: readonly string[]): boolean {
  return words.every((word) => QUALIFIERS.has(word) || HEADS.has(word) || CONNECTORS.has(word));
}

/** The kind of the part before "and", "&" or "/", else of the last head word: English puts the head last. */
function kindOf(words: readonly string[]): SectionKind | undefined {
  const split = words.findIndex((word) => LISTING.has(word));
  const first = split > 0 ? words.slice(0, split) : words;
  const named = PHRASES.get(first.join(' '));
  const last = (list: readonly string[]) => {
    const head = list.findLast((word) => HEADS.has(word));
    return head === undefined ? undefined : HEADS.get(head);
  };
  return named ?? last(first) ?? last(words);
}

/** What the wording of a line says; null where it is not worded like a section heading. */
export const readHeading = remembered((text): HeadingWording | null => {
  if (text.length > 60) return null;
  const cleaned = cleanHeading(text);
  const plain = fold(cleaned)
    .replace(CONTINUED, '')
    .replace(/\s+\([^()]*\)$/, '')
    .replace(/\s*&\s*/g, ' and ');
  const kind = PHRASES.get(plain);
  if (kind) return { kind, certainty: 'exact' };
  const ideographic = readIdeographic(plain);
  if (ideographic) return { kind: ideographic, certainty: 'qualified' };
  if (/[.!?;@]|\d{3}/.test(plain) || /,.*,/.test(plain)) return null;
  const words = plain
    .replace(/[()]/g, ' ')
    .split(/[\s/,:]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 6) return null;
  const last = words.at(-1) ?? '';
  const read = kindOf(words);
  if (
    read &&
    isQualified(words) &&
    words.some((word) => HEADS.has(word) && !COMMON_HEADS.has(word))
  ) {
    return { kind: read, certainty: isAmbiguous(words) ? 'loose' : 'qualified' };
  }
  const firstOfList = PHRASES.get(
    words
      .slice(
        0,
        words.findIndex((word) => LISTING.has(word)),
      )
      .join(' '),
  );
  if (firstOfList && words.length <= 5) return { kind: firstOfList, certainty: 'loose' };
  const mended = LIGATURES.map((letters) => plain.replace(/ /, letters)).find((text) =>
    PHRASES.has(text),
  );
  if (mended) return { kind: PHRASES.get(mended) ?? 'other', certainty: 'exact' };
  const spaced = COMPACT.get(compact(plain));
  if (spaced && isLetterSpaced(cleaned)) {
    return { kind: PHRASES.get(spaced) ?? 'other', certainty: 'exact' };
  }
  if (
    HEADS.has(last) &&
    !COMMON_HEADS.has(last) &&
    words.length <= 5 &&
    wordsOf(plain).length > 1
  ) {
    return { kind: HEADS.get(last) ?? 'other', certainty: 'loose' };
  }
  return null;
});

/** Scripts without spaces: a short text that holds a phrase of the list ("实习/项目经历"). */
function readIdeographic(text: string): SectionKind | null {
  if (text.length > 12 || !IDEOGRAPHIC.test(text)) return null;
  const held = [...PHRASES.keys()].filter(
    (phrase) => IDEOGRAPHIC.test(phrase) && text.includes(phrase),
  );
  held.sort((a, b) => text.indexOf(a) - text.indexOf(b) || b.length - a.length);
  return PHRASES.get(held[0] ?? '') ?? null;
}

/** "Customer Experience" and "User Experience" are fields of work as often as headings. */
function isAmbiguous(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    [
      'customer',
      'client',
      'user',
      'employee',
      'account',
      'project',
      'digital',
      'product',
      'team',
    ].includes(words[0] ?? '') &&
    [
      'experience',
      'history',
      'skills',
      'background',
      'tools',
      'training',
      'education',
      'highlights',
    ].includes(words[1] ?? '')
  );
}
