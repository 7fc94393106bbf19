import type { HiddenFact } from '../../../core/resume/leak';
import { amountsIn, sameAmount } from './amounts';
import { foldText, unfold, type FoldedText } from './fold-text';

/** A stretch of a text that says a hidden fact. */
export interface HiddenHit {
  readonly fact: HiddenFact;
  readonly start: number;
  readonly end: number;
}

/** Finds one fact in a text, given in both its forms. */
export type HiddenFinder = (text: string, folded: FoldedText) => HiddenHit[];

/** Words at the end of a firm's name that people leave out. */
const LEGAL = new Set(
  'inc incorporated corp corporation co company llc llp ltd limited plc gmbh ag kg se sa sas sarl bv nv ab oy as spa srl pty group holding holdings'.split(
    ' ',
  ),
);
/** Shorter ones stand inside other words too often to be sought in addresses. */
const SHORTEST_JOINED = 4;
/** From this length on a name is itself also in the middle of a longer word. */
const TELLING_INSIDE = 6;
/** Texts without spaces, in which names are run together: addresses, file names, tags. */
const RUN_TOGETHER = /[#@]?[\p{L}\p{N}]+(?:[.@/_\\:%&=?+-]+[\p{L}\p{N}]+)+|[#@][\p{L}\p{N}]+/gu;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsOf = (name: string): string[] => foldText(name).text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** `Acme Corp.`: also `ACME`, `Acme's`, `acme-corp.com`, with `&` or `and` alike. */
function nameFinder(fact: HiddenFact): HiddenFinder {
  const all = wordsOf(fact.real).filter((word) => word !== 'and' && word !== 'und');
  let core = all;
  while (core.length > 1 && LEGAL.has(core.at(-1) ?? '')) core = core.slice(0, -1);
  if (core.length === 0) return () => [];
  const isShortened = core.length < all.length && core.length === 1;
  const between = '[^\\p{L}\\p{N}]{0,3}(?:(?:and|und|et)[^\\p{L}\\p{N}]{1,3})?';
  const legal = `(?:[^\\p{L}\\p{N}]{1,3}(?:${[...LEGAL].join('|')}))`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${core.map(escape).join(between)}(?:'?s|es)?${legal}?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const joined = core.join('');
  return (text, folded) => {
    const hits: HiddenHit[] = [];
    for (const match of folded.text.matchAll(pattern)) {
      const range = unfold(folded, text, match.index, match.index + match[0].length);
      const isCommonWord = isShortened && /^\p{Ll}/u.test(text.slice(range.start, range.end));
      if (!isCommonWord) hits.push({ fact, ...range });
    }
    if (joined.length < SHORTEST_JOINED) return hits;
    for (const match of folded.text.matchAll(RUN_TOGETHER)) {
      if (!runsTogether(match[0], joined, core.length > 1)) continue;
      const range = unfold(folded, text, match.index, match.index + match[0].length);
      const isKnown = hits.some(({ start, end }) => start < range.end && end > range.start);
      if (!isKnown) hits.push({ fact, ...range });
    }
    return hits;
  };
}

/** Whether an address or file name holds a name whose words are run together. */
function runsTogether(address: string, joined: string, isLong: boolean): boolean {
  const segments = address.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (isLong && segments.join('').includes(joined)) return true;
  return segments.some(
    (segment) =>
      segment.startsWith(joined) ||
      segment.endsWith(joined) ||
      (joined.length >= TELLING_INSIDE && segment.includes(joined)),
  );
}

function amountFinder(fact: HiddenFact): HiddenFinder {
  const [real] = amountsIn(fact.real);
  if (real === undefined) return nameFinder(fact);
  return (text) =>
    amountsIn(text).flatMap((amount) =>
      sameAmount(real, amount) ? [{ fact, start: amount.start, end: amount.end }] : [],
    );
}

/**
 * Finds a hidden fact in texts. What is shown in its stead is no hit: `$2M` hidden behind `$1M to $2M` stands there by
 * the person's own choice.
 */
export function finderFor(fact: HiddenFact): HiddenFinder {
  const find = fact.kind === 'name' ? nameFinder(fact) : amountFinder(fact);
  const shown = foldText(fact.shown).text.trim();
  return (text, folded) => {
    const hits = find(text, folded);
    if (shown === '' || hits.length === 0) return hits;
    return hits.filter(({ start, end }) => !standsInside(text, folded, shown, start, end));
  };
}

function standsInside(
  text: string,
  folded: FoldedText,
  shown: string,
  start: number,
  end: number,
): boolean {
  for (
    let at = folded.text.indexOf(shown);
    at >= 0;
    at = folded.text.indexOf(shown, at + shown.length)
  ) {
    const range = unfold(folded, text, at, at + shown.length);
    if (range.start <= start && range.end >= end) return true;
  }
  return false;
}
