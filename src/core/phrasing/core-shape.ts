import type { Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { isEmpty, wordsOf } from './empty-words';
import { verbBook, type VerbForms } from './verbs';

/**
 * `act`: one clause that begins with the person's verb, so that an -ing clause can follow it. `empty`: nothing but words
 * that state nothing. `other`: begins with a thing, holds several sentences, or tells about itself in the first person.
 */
export interface CoreShape {
  readonly kind: 'act' | 'empty' | 'other';
  /** The verb at the front, with what follows; null where none stands there. */
  readonly front: {
    readonly verb: VerbForms;
    readonly isPast: boolean;
    readonly rest: string;
  } | null;
}

/** How a bullet is built; `ownership` is what the evidence says of it. */
export function shapeOf(text: string, ownership: Ownership, rules: RuleSet): CoreShape {
  const front = frontVerb(text, ownership, rules);
  const { motionWords } = rules.phrasing.wording;
  const saysWork = wordsOf(text).some((word) => motionWords.includes(word));
  if (isEmpty(text, rules) && !saysWork) return { kind: 'empty', front };
  const several = /[;:]|\. |–|—| - |\bI\b|\b(?:we|me)\b/.test(text);
  return { kind: front && !several ? 'act' : 'other', front };
}

const AFTER_A_VERB = /^ (?:the|a|an|our|my|their|all|to|with|in|on|for|\d|[$€£~])/i;

function frontVerb(text: string, ownership: Ownership, rules: RuleSet): CoreShape['front'] {
  const [, first = '', rest = ''] = /^([\p{L}-]+)(?= )(.*)$/su.exec(text) ?? [];
  const lower = first.toLowerCase();
  const verb = verbBook(rules.phrasing.verbs).find(lower);
  if (!verb || rules.evidence.ownership.notVerbs.includes(lower)) return null;
  const isPast = lower === verb.past;
  return isPast || ownership !== 'none' || AFTER_A_VERB.test(rest) ? { verb, isPast, rest } : null;
}
