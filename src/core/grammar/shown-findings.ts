import type { GrammarData } from '../rules/grammar-file';
import { oncePer } from '../rules/once-per';

/** What the checker says of a stretch of text. Kind and rule are named as the checker names them. */
export interface GrammarFinding {
  readonly rule: string;
  readonly kind: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What the stretch may be replaced by, the likeliest first; empty text takes it out. */
  readonly replacements: readonly string[];
}

type Stretch = Pick<GrammarFinding, 'start' | 'end'>;

export interface Known {
  readonly grammar: GrammarData;
  /** Names of the resume, small letters. */
  readonly names: ReadonlySet<string>;
  /** What the person had ignored, as `ignoredAs` says it. */
  readonly ignored: ReadonlySet<string>;
}

/**
 * The findings that are worth a mark on a resume, in the order of the text. A bullet is no prose, and a dictionary knows
 * no names: what rests on either is left out, so that a mark can be trusted.
 */
export function shownFindings(
  text: string,
  findings: readonly GrammarFinding[],
  { grammar, names, ignored }: Known,
): GrammarFinding[] {
  const { kindsOff, rulesOff, rulesKept, rulesBySound } = switches(grammar);
  return findings
    .filter(({ kind, rule }) => rulesKept.has(rule) || (!kindsOff.has(kind) && !rulesOff.has(rule)))
    .filter((finding) =>
      isSpelling(finding)
        ? isMisspelt(text, finding, names)
        : !rulesBySound.has(finding.rule) || !isBeforeSpokenForm(text, finding),
    )
    .filter((finding) => !ignored.has(ignoredAs(text, finding)))
    .toSorted((a, b) => Number(isSpelling(a)) - Number(isSpelling(b)))
    .filter((finding, index, all) => !all.slice(0, index).some((other) => overlap(other, finding)))
    .toSorted((a, b) => a.start - b.start);
}

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

const switches = oncePer((grammar: GrammarData) => ({
  kindsOff: new Set(grammar.kindsOff.map(({ kind }) => kind)),
  rulesOff: new Set(grammar.rulesOff.map(({ rule }) => rule)),
  rulesKept: new Set(grammar.rulesKept.map(({ rule }) => rule)),
  rulesBySound: new Set(grammar.rulesBySound.map(({ rule }) => rule)),
}));

/** A word that the dictionary lacks, and not a wrong use of right words. */
export const isSpelling = ({ kind }: Pick<GrammarFinding, 'kind'>): boolean => kind === 'Spelling';

/** Characters beside a finding that are looked at. */
const NEAR = 60;
const WORD_BEFORE = /[\p{L}\p{N}'’-]+\s*$/u;
const WORD_AFTER = /^\s*[\p{L}\p{N}'’-]+/u;

/** How a finding is remembered that is to be ignored everywhere: the word, or the stretch with the words beside it. */
export function ignoredAs(text: string, finding: GrammarFinding): string {
  const { start, end } = finding;
  const own = text.slice(start, end);
  if (isSpelling(finding)) return own.toLowerCase();
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  return `${before}${own}${after}`.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Small letters throughout, or behind one capital; figures, acronyms and product names look otherwise. */
const PLAIN_WORD = /^[A-Za-z][a-z'’]{2,}$/;
/** Parts of a compound: "ins" of "add-ins". */
const COMPOUND_PART = 3;
const ADDRESS = /@|:\/\/|\.\p{L}/u;

function isMisspelt(
  text: string,
  { start, end, replacements }: GrammarFinding,
  names: ReadonlySet<string>,
): boolean {
  const word = text.slice(start, end);
  const bare = word.replace(/['’]s?$/, '').toLowerCase();
  if (!PLAIN_WORD.test(word) || names.has(bare)) return false;
  if (/^[A-Z]/.test(word)) {
    const [best = ''] = replacements;
    if (isName(text, { start, end }) || !isOneSlip(word, best)) return false;
  }
  const inCompound = text[start - 1] === '-' || text[end] === '-';
  if (inCompound && bare.length <= COMPOUND_PART) return false;
  if (ADDRESS.test(tokenAround(text, start, end))) return false;
  return !replacements.some((other) => other.replace(/[\s-]/g, '').toLowerCase() === bare);
}

/** A word with a capital: one that opens a sentence may be any word, unless more speaks for a name. */
function isName(text: string, { start, end }: Stretch): boolean {
  return (
    !opensSentence(text, start) || isCapitalAfter(text, end) || /['’]/.test(text.slice(start, end))
  );
}

/** One letter too many, too few or another, or two of them swapped: a name is seldom so near to a common word. */
function isOneSlip(word: string, right: string): boolean {
  const shorter = Math.min(word.length, right.length);
  let before = 0;
  while (before < shorter && word[before] === right[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && word.at(-1 - behind) === right.at(-1 - behind)) behind += 1;
  const [own, other] = [word, right].map((one) => one.slice(before, one.length - behind));
  if (own === undefined || other === undefined) return false;
  const isSwap = own.length === 2 && other === `${own.charAt(1)}${own.charAt(0)}`;
  return isSwap || Math.max(own.length, other.length) <= 1;
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /(?:[.!?;]\s+|\n\s*)$/.test(text.slice(Math.max(0, start - NEAR), start));
}

/** Two words with a capital are a name: "Marlpit Exchange". */
function isCapitalAfter(text: string, end: number): boolean {
  return /^[\s&]+\p{Lu}/u.test(text.slice(end, end + NEAR));
}

/** The stretch without spaces that a word stands in. */
function tokenAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return `${before.slice(before.search(/\S*$/))}${text.slice(start, end)}${after.slice(0, after.search(/\s|$/))}`;
}

/** Before "NPS", "S$58M" or "iOS": which sound they begin with is not written. */
function isBeforeSpokenForm(text: string, { end }: GrammarFinding): boolean {
  const next = /^\s*(\S+)/.exec(text.slice(end, end + NEAR))?.[1] ?? '';
  return /\p{L}\p{Lu}|[$€£¥₹]/u.test(next) || /^\p{Lu}\b/u.test(next);
}
