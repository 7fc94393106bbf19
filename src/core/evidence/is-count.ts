import type { CountWords } from '../rules/counts-file';
import { oncePer } from '../rules/once-per';
import { countSigns } from './count-signs';
import type { Measure } from './measures';
import type { Reading } from './reading';

const weightsOf = oncePer(({ weights }: CountWords) => new Map(Object.entries(weights)));

/**
 * Whether a number tells a count of the person's work, as its surroundings go: its signs and the words beside it are
 * weighed. `name` is the metric that lists give it, null where they give none. `all` are the numbers of the bullet.
 * Weights and `least`: `keywords/evidence/counts.json`, `count-words.json`.
 */
export function isCount(
  reading: Reading,
  measure: Measure,
  name: string | null,
  all: readonly Measure[],
): boolean {
  const { counts, 'count-words': words } = reading.lexicon.data;
  const weights = weightsOf(words);
  let said = counts.any.weight;
  for (const sign of countSigns(reading, measure, all)) said += counts.signs[sign]?.weight ?? 0;
  for (const word of wordsBeside(reading, measure, name)) said += weights.get(word) ?? 0;
  return said >= counts.least;
}

/** The words that count beside the signs, in the names of `count-words.json`. */
export function wordsBeside(
  reading: Reading,
  { first, last }: Measure,
  name: string | null,
): string[] {
  const key = (at: number): string => keyAt(reading, at);
  return [
    `named: ${name ?? 'nothing'}`,
    `before: ${key(first - 1)}`,
    `second before: ${key(first - 2)}`,
    `behind: ${key(last + 1)}`,
    `second behind: ${key(last + 2)}`,
    `third behind: ${key(last + 3)}`,
    `thing: ${thingCounted(reading, last + 1)}`,
  ];
}

function keyAt({ tokens }: Reading, at: number): string {
  const token = tokens[at];
  if (!token) return at < 0 ? 'start' : 'end';
  if (token.kind === 'quantity') return '#';
  return token.kind === 'word' ? token.key : token.text;
}

const NOUN_REACH = 5;

/** The first plural behind the number, or the last word before a small one: "14 idle accounts of". */
function thingCounted({ tokens, lexicon }: Reading, from: number): string {
  let thing = 'nothing';
  for (let at = from; at < from + NOUN_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.accountWords.functionWords.has(token.key)) break;
    thing = token.key;
    if (/[^s]s$/.test(thing)) break;
  }
  return thing;
}
