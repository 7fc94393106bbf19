import { extractEvidence } from '../evidence/extract-evidence';
import { lexiconOf } from '../evidence/lexicon';
import { readBullet } from '../evidence/reading';
import type { Evidence } from '../bullets/bullet-review';
import type { Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';

/** Characters; two printed lines. */
export const LONGEST = 280;

const BROKEN = /\[\]|\(\)|[{}]|undefined|null|NaN|\s{2,}|\b(\w+) \1\b| [,;.]|\.\.|,,|;;|, ;/;

/** Whether a text is whole: no blank left open, nothing said twice in a row, a capital first, not too long. */
export function isWhole(text: string): boolean {
  return text.length <= LONGEST && !BROKEN.test(text) && !/^\p{Ll}/u.test(text);
}

/** The figures of a text by value: 340000 for "$340K"; a range, a share and a date give both ends. */
export function figuresOf(text: string, rules: RuleSet): Set<number> {
  const found = new Set<number>();
  for (const token of readBullet(text, lexiconOf(rules.evidence)).tokens) {
    if (token.kind === 'quantity') {
      found.add(token.quantity.value);
      if (token.quantity.outOf !== null) found.add(token.quantity.outOf);
    }
    for (const digits of token.kind === 'quantity' ? [] : (token.text.match(/\d+/g) ?? []))
      found.add(Number(digits));
  }
  return found;
}

const NAME = /(?<=[\p{Ll}\d,;:)%] )\p{Lu}[\p{L}\p{N}&]+/gu;

/** What a text holds that the words it was made from do not: figures and names. Empty in every suggestion. */
export function inventedIn(text: string, words: string, rules: RuleSet): string[] {
  const known = figuresOf(words, rules);
  const figures = [...figuresOf(text, rules)].filter((value) => !known.has(value)).map(String);
  const lower = words.toLowerCase();
  const names = (text.match(NAME) ?? []).filter(
    (name) => !lower.includes(name.toLowerCase()) && !/^[A-Z]{2,4}s?$/.test(name),
  );
  return [...figures, ...names];
}

/** Figures and names of the bullet that a suggestion no longer holds. */
export function lostFrom(bullet: string, text: string, rules: RuleSet): string[] {
  const kept = figuresOf(text, rules);
  const lower = text.toLowerCase();
  const { emptyWords } = rules.phrasing.wording;
  const isGone = (name: string): boolean => !lower.includes(name) && !emptyWords.includes(name);
  return [
    ...[...figuresOf(bullet, rules)].filter((value) => !kept.has(value)).map(String),
    ...(bullet.match(NAME) ?? []).filter((name) => isGone(name.toLowerCase())),
  ];
}

const STEPS: readonly Ownership[] = ['none', 'supported', 'contributed', 'co-led', 'owned', 'led'];

/** Whether a text claims a larger part than the person said they had. `led` and `owned` are one. */
export function claimsMore(claimed: Ownership, allowed: Ownership): boolean {
  const step = (part: Ownership): number => STEPS.indexOf(part === 'led' ? 'owned' : part);
  return step(claimed) > step(allowed);
}

/** Whether the evidence engine finds in a text what the answers put there. */
export function readsBack(
  text: string,
  facts: Facts,
  used: ReadonlySet<string>,
  before: Evidence,
  rules: RuleSet,
): boolean {
  const { evidence } = extractEvidence(text, rules);
  const answer = (slot: string) => (used.has(slot) ? facts.get(slot) : undefined);
  const account = answer('account');
  if (
    account &&
    before.account.kind === 'none' &&
    evidence.account.text?.toLowerCase() !== account.text.toLowerCase()
  )
    return false;
  const to = answer('acv_to')?.value ?? null;
  const from = answer('acv_from')?.value ?? null;
  if (
    to !== null &&
    from !== null &&
    before.acvTo === null &&
    (evidence.acvTo !== to || evidence.acvFrom !== from)
  )
    return false;
  const months = answer('timeframe')?.value ?? null;
  return months === null || before.timeframeMonths !== null || evidence.timeframeMonths === months;
}
