import { inflections } from './inflections';
import { foldWord, splitWords } from './words';

/**
 * The phrase language of the keyword files, described in `keywords/README.md`: words side by side, `renew*` for the
 * usual endings, `(a|b c)` alternatives, `word?` optional, `~3` up to three words between, `#` any number, `#12+` twelve or
 * more, `#99-` ninety-nine or less, `$` any currency sign or code, `^` the start of the bullet. A word in capitals matches only as written.
 */

export type Step =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      /** How the words begin (see `initialOf`): tells most other words without a look. */
      readonly initials: number;
      readonly exact: boolean;
    }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'currency' };

/** One straight reading of a phrase: its steps, and how many words may stand before each; null: it stands side by side. */
export interface Sequence {
  readonly atStart: boolean;
  readonly steps: readonly { readonly step: Step; readonly gap: number | null }[];
}

export class PhraseError extends Error {}

export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  '$ € £ ¥ ₹ usd eur gbp chf aud cad sgd jpy inr sek brl'.split(' '),
);
const MOST_READINGS = 64;
/** Each gap multiplies the ways to look; four keep the worst text quick. */
const MOST_GAPS = 4;

type Piece =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'start' };
type Reading = readonly Piece[];

/** Reads each writing once: the files use the same words and groups over and over. */
function readOnce<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    let result = known.get(written);
    if (result === undefined) {
      result = read(written);
      known.set(written, result);
    }
    return result;
  };
}

/** One of 32 bits for the first two letters of a word. */
export const initialOf = (word: string): number =>
  1 << ((word.charCodeAt(0) * 5 + (word.length > 1 ? word.charCodeAt(1) : 0)) & 31);

function anyOf(words: readonly string[], exact: boolean): Step {
  const initials = words.reduce((bits, word) => bits | initialOf(word), 0);
  return { kind: 'word', words: new Set(words), initials, exact };
}

function wordStep(written: string, withEndings: boolean): Step {
  const exact = /\p{Lu}/u.test(written);
  return exact
    ? anyOf(withEndings ? inflections(written) : [written], true)
    : plainStep(written.toLowerCase(), withEndings);
}

const plainStep = (word: string, withEndings: boolean): Step =>
  anyOf(withEndings ? inflections(word) : [word], false);

function numberStep(limit: string | undefined, direction: string | undefined): Step {
  const value = Number(limit);
  return {
    kind: 'number',
    least: direction === '+' ? value : -Infinity,
    most: direction === '-' ? value : Infinity,
  };
}

function readWords(token: string): Piece[] {
  const withEndings = token.endsWith('*');
  const written = withEndings ? token.slice(0, -1) : token;
  const words = splitWords(written);
  if (words.length === 0) throw new PhraseError(`"${token}" holds no word`);
  return words.map(({ folded, written }, index) => {
    if (folded === '$') return { kind: 'step', step: { kind: 'currency' } };
    const spelled = folded === written.toLowerCase() ? written : folded;
    return { kind: 'step', step: wordStep(spelled, withEndings && index === words.length - 1) };
  });
}

const readToken = readOnce((token): Reading => {
  const plain = /^([a-z]+)(\*?)$/.exec(token);
  if (plain?.[1]) return [{ kind: 'step', step: plainStep(foldWord(plain[1]), plain[2] === '*') }];
  const number = /^#(?:(\d+)([+-]))?$/.exec(token);
  if (number) return [{ kind: 'step', step: numberStep(number[1], number[2]) }];
  if (token === '^') return [{ kind: 'start' }];
  const gap = /^~(\d)$/.exec(token);
  if (gap) return [{ kind: 'gap', words: Number(gap[1]) }];
  if (token.startsWith('@')) throw new PhraseError(`there is no word class "${token}"`);
  if (/[~#^()|?]|\*./.test(token)) throw new PhraseError(`"${token}" is not understood`);
  return readWords(token);
});

function readAlternative(text: string): Piece[] {
  return text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((token) => readToken(token));
}

function onlyWord(reading: Reading): (Step & { kind: 'word' }) | undefined {
  const [piece] = reading;
  return reading.length === 1 && piece?.kind === 'step' && piece.step.kind === 'word'
    ? piece.step
    : undefined;
}

/** Single words of one group become one step; only the rest multiply the readings. */
function mergeAlternatives(alternatives: readonly Reading[]): Reading[] {
  const merged = alternatives.filter((reading) => !onlyWord(reading));
  for (const exact of [true, false]) {
    const words = alternatives
      .map(onlyWord)
      .filter((step) => step?.exact === exact)
      .flatMap((step) => [...(step?.words ?? [])]);
    if (words.length > 0) merged.push([{ kind: 'step', step: anyOf(words, exact) }]);
  }
  return merged;
}

const readGroup = readOnce((group): Reading[] => {
  const alternatives = group.split('|').map(readAlternative);
  if (alternatives.some((reading) => reading.length === 0)) {
    throw new PhraseError(`"(${group})" has an empty alternative`);
  }
  return mergeAlternatives(alternatives);
});

const PART = /\(([^()]*)\)(\?)?(?=\s|$)|(?<!\S)([^\s()]+?)(\?)?(?=\s|$)|(\S)/g;

function readings(phrase: string): Reading[] {
  if (!/[()?]/.test(phrase)) return [readAlternative(phrase)];
  let all: Reading[] = [[]];
  for (const [, group, groupOptional, token, tokenOptional, stray] of phrase.matchAll(PART)) {
    if (stray !== undefined) throw new PhraseError(`"${phrase}": "${stray}" is out of place`);
    const choices = group === undefined ? [readToken(token ?? '')] : readGroup(group);
    const optional = (groupOptional ?? tokenOptional) !== undefined;
    const next: Reading[] = optional ? [...choices, []] : choices;
    if (all.length * next.length > MOST_READINGS) {
      throw new PhraseError(`"${phrase}" has more than ${MOST_READINGS} readings; split it in two`);
    }
    all = all.flatMap((head) => next.map((tail) => [...head, ...tail]));
  }
  return all;
}

function toSequence(reading: Reading, phrase: string): Sequence {
  const steps: { step: Step; gap: number | null }[] = [];
  let gap: number | null = null;
  let atStart = false;
  for (const [index, piece] of reading.entries()) {
    if (piece.kind === 'start') {
      if (index > 0) throw new PhraseError(`"${phrase}": ^ belongs at the front`);
      atStart = true;
    } else if (piece.kind === 'gap') gap = (gap ?? 0) + piece.words;
    else {
      steps.push({ step: piece.step, gap });
      gap = null;
    }
  }
  if (steps.filter(({ gap: before }) => before !== null).length > MOST_GAPS) {
    throw new PhraseError(`"${phrase}" has more than ${MOST_GAPS} gaps`);
  }
  if (steps.length === 0) throw new PhraseError(`"${phrase}" is empty`);
  if (gap !== null) throw new PhraseError(`"${phrase}" ends with a gap`);
  if (steps[0]?.gap !== null && !atStart) throw new PhraseError(`"${phrase}" begins with a gap`);
  return { atStart, steps };
}

/**
 * Reads one phrase of a keyword file; a phrase is read once, whether it is checked or compiled. Throws a PhraseError
 * that names the phrase where it cannot be understood.
 */
export const parsePhrase = readOnce((phrase): readonly Sequence[] =>
  readings(phrase).map((reading) => toSequence(reading, phrase)),
);
