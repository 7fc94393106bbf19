import type { BulletReview } from '../bullets/bullet-review';
import { hasMetric } from '../bullets/what-it-states';
import type { Level } from '../resume/vocabulary';
import type { QuestionKind } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import { opensAsClaim, type CoreShape } from './core-shape';
import { wordsOf } from './empty-words';
import { speaksOfOne } from './put-in';

/** The slots that make sense for a bullet. */
export interface Sensible {
  /** Ways to state a result, of which one is asked for; the likeliest first. */
  readonly results: readonly string[];
  readonly facts: readonly string[];
  /** Those asked before, and after, all others. */
  readonly opening: readonly string[];
  readonly later: readonly string[];
  /** Those that would sound out of place, whatever they add. */
  readonly never: readonly string[];
}

export interface Asking {
  readonly text: string;
  readonly review: BulletReview;
  readonly shape: CoreShape;
  readonly level: Level;
}

/** Which questions a bullet is asked, by what it tells of: see `keywords/phrasing/questions.json`. */
export function sensibleFor(asking: Asking, rules: RuleSet): Sensible {
  const { review, level } = asking;
  const { later, slots } = rules.phrasing.questions;
  const makesSense = (slot: string): boolean => fitsWords(slot, asking, rules);
  const kinds = kindsOf(asking, rules);
  const manner = isAboutMany(kinds, asking, rules) ? 'many' : 'one';
  const asked = kinds.map((kind) => kind[manner]);
  const behind = later[level];
  const apart =
    review.evidence.acvTo !== null ||
    review.categories.some((id) => behind?.notIn.includes(id) === true);
  return {
    results: asked
      .filter(({ results }) => !results.some((slot) => isTold(slot, asking, rules)))
      .flatMap(({ results }) => results)
      .filter(makesSense),
    facts: asked.flatMap(({ facts }) => facts).filter(makesSense),
    opening: kinds.flatMap(({ opening = [] }) => opening).filter(makesSense),
    later: apart ? [] : (behind?.slots ?? []),
    never: Object.keys(slots).filter((slot) => !makesSense(slot)),
  };
}

/** Points taken for keywords without evidence from which on even a bullet with a verb is a list of them. */
const LIST = -8;

function kindsOf({ text, review, shape }: Asking, rules: RuleSet): QuestionKind[] {
  const { kinds, claim, unknown } = rules.phrasing.questions;
  const { evidence, categories, breakdown } = review;
  const tellsNoAct = evidence.mechanism === null && opensAsClaim(text, rules);
  const stuffed = breakdown.find(({ component }) => component === 'stuffing')?.points ?? 0;
  const isClaim = shape.kind === 'empty' && shape.front === null;
  const isList = stuffed <= LIST || (stuffed < 0 && shape.front === null);
  if (isClaim || tellsNoAct || isList) return [claim];
  const own = categories
    .slice(0, 2)
    .flatMap((id) => kinds[id] ?? [])
    .sort((a, b) => Number(a.beside ?? false) - Number(b.beside ?? false));
  const [first = unknown] = own;
  return first.alone === true || own.length === 0 ? [first] : own;
}

function isAboutMany(
  kinds: readonly QuestionKind[],
  { text, review }: Asking,
  rules: RuleSet,
): boolean {
  const { manyMetrics, manyWords } = rules.phrasing.questions;
  const { account, acvTo } = review.evidence;
  if (account.kind !== 'none' || acvTo !== null) return false;
  if (hasMetric(review.evidence, manyMetrics)) return true;
  if (kinds[0]?.oneCase === true || speaksOfOne(text)) return false;
  return kinds[0]?.usually === 'many' || wordsOf(text).some((word) => manyWords.includes(word));
}

/** Whether a bullet's words tell a result that no figure shows: the offer was withdrawn, the item is on the roadmap. */
const isTold = (slot: string, { text }: Asking, { phrasing }: RuleSet): boolean =>
  wordsOf(text).some((word) => phrasing.questions.slots[slot]?.without?.includes(word) === true);

function fitsWords(slot: string, { text, review }: Asking, { phrasing }: RuleSet): boolean {
  const rule = phrasing.questions.slots[slot];
  if (!rule) return true;
  const words = wordsOf(text);
  const has = (wanted: readonly string[]): boolean => words.some((word) => wanted.includes(word));
  return (
    (rule.with === undefined || has(rule.with)) &&
    (rule.without === undefined || !has(rule.without)) &&
    !hasMetric(review.evidence, rule.notBeside ?? [])
  );
}
