import type { Evidence } from '../bullets/bullet-review';
import type { Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { statesNothing, wordsOf } from './empty-words';
import { verbBook, type VerbForms } from './verbs';

/**
 * `act`: one clause that begins with the person's verb, so that an -ing clause can follow it. `empty`: nothing but words
 * that state nothing, or what somebody is like. `other`: begins with a thing, holds several sentences, or tells about itself in the first person.
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

/** How a bullet is built; `evidence` is what was found in it. */
export function shapeOf(
  text: string,
  { ownership, account, metrics }: Pick<Evidence, 'ownership' | 'account' | 'metrics'>,
  rules: RuleSet,
): CoreShape {
  const front = frontVerb(text, ownership, rules);
  const isPraise =
    opensAsClaim(text, rules) &&
    account.kind === 'none' &&
    metrics.length === 0 &&
    !/\d/.test(text);
  if (isPraise || statesNothing(text, rules)) return { kind: 'empty', front };
  const several = /[;:]|\. |–|—| - |\bI\b|\b(?:we|me)\b/.test(text);
  return { kind: front && !several ? 'act' : 'other', front };
}

/** "World-class retention leader", "Passionate about …": what somebody is like, not what they did. */
export const opensAsClaim = (text: string, { phrasing }: RuleSet): boolean =>
  phrasing.wording.claimOpenings.includes(wordsOf(text)[0] ?? '');

const AFTER_A_VERB = /^ (?:(?:the|a|an|our|my|their|all|with|in|on)\b|\d|[$€£~])/i;

const BEFORE_A_THING = /^ (?:(?:the|a|an|our|my|their|all)\b|\d|[$€£~])/i;

function frontVerb(text: string, ownership: Ownership, rules: RuleSet): CoreShape['front'] {
  const [, first = '', rest = ''] = /^([\p{L}-]+)(?= [\p{L}\d$€£~])(.*)$/su.exec(text) ?? [];
  const lower = first.toLowerCase();
  const verb = verbBook(rules.phrasing.verbs).find(lower);
  const { passives } = rules.phrasing.verbs;
  if (!verb || passives.includes(lower) || rules.evidence.ownership.notVerbs.includes(lower))
    return null;
  const isPast = lower === verb.past;
  const isNoun = lower === verb.base && !isPast && /^ (?:to|of|for)\b/.test(rest);
  if (rules.phrasing.verbs.nouns.includes(lower) && !BEFORE_A_THING.test(rest)) return null;
  const isVerb = isPast || lower === verb.gerund || ownership !== 'none' || AFTER_A_VERB.test(rest);
  return isVerb && !isNoun ? { verb, isPast, rest } : null;
}
