import type { BulletReview, MissingFact } from '../bullets/bullet-review';
import type { SlotEntry } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { doubtsAbout } from './answers';

export type OpenQuestion = MissingFact & { readonly why: string };

/** Asked at a time. */
export const MOST_QUESTIONS = 3;

/** Answers that could not be read or do not fit together, as questions. */
export function askedBack(
  answers: readonly Answer[],
  facts: Facts,
  conflicts: readonly string[],
): OpenQuestion[] {
  const odd = answers.flatMap((answer) => (answer.state === 'odd' ? [answer] : []));
  const both = conflicts.map((slot) => ({
    slot,
    question: 'The bullet says something else here. Which of the two holds?',
  }));
  return [...odd, ...both, ...doubtsAbout(facts)].map(({ slot, question }) => ({
    slot,
    question,
    gain: 0,
    why: 'The answer given leaves this open.',
  }));
}

/** The questions still open, the one that adds most first; with them the own part, where `asksPart`. */
export function openQuestions(
  review: BulletReview,
  answers: readonly Answer[],
  asksPart: boolean,
  rules: RuleSet,
): OpenQuestion[] {
  const answered = new Set(answers.map(({ slot }) => slot));
  const left = oneResult(review, answers, rules).filter(
    ({ slot }) => !answered.has(slot) && slot !== 'own_part',
  );
  const { slots } = rules.phrasing.slots;
  const open = inPairs(left, slots).map((fact) => ({ ...fact, why: whyAsked(fact.gain) }));
  const part = slots.find(({ slot }) => slot === 'own_part');
  if (!asksPart || answered.has('own_part') || !part) return open.slice(0, MOST_QUESTIONS);
  const { slot, question } = part;
  const gain = review.missing.find((fact) => fact.slot === slot)?.gain ?? 0;
  const asked = { slot, question, gain, why: PART_UNSAID };
  const first = open.slice(0, MOST_QUESTIONS - 1);
  return gain > (first[0]?.gain ?? 0) ? [asked, ...first] : [...first, asked];
}

/** What a figure was before is asked right after what it is now: one without the other says little. */
function inPairs(open: readonly MissingFact[], slots: readonly SlotEntry[]): MissingFact[] {
  const befores = new Map(
    slots.flatMap(({ slot, before }) => (before ? [[slot, before] as const] : [])),
  );
  const paired = open.flatMap((fact) => {
    const before = open.find(({ slot }) => slot === befores.get(fact.slot));
    return before ? [fact, before] : [fact];
  });
  return paired.filter((fact, at) => paired.indexOf(fact) === at);
}

/**
 * What is missing with one result at most: several ways to state a result earn the same points, so that a second one adds
 * little. What a figure was before is asked all the same.
 */
function oneResult(
  { missing, categories }: BulletReview,
  answers: readonly Answer[],
  { evidence: { questions } }: RuleSet,
): MissingFact[] {
  const earlier = new Set(
    questions.slots.flatMap(({ slot, fills }) =>
      fills.kind === 'acvFrom' || fills.kind === 'metricFrom' ? [slot] : [],
    ),
  );
  const results = new Set(
    [...categories.flatMap((id) => questions.results[id] ?? []), ...questions.noResultKnown].filter(
      (slot) => !earlier.has(slot),
    ),
  );
  const told = answers.some(({ slot, state }) => state === 'value' && results.has(slot));
  const first = told ? null : missing.find(({ slot }) => results.has(slot));
  return missing.filter((fact) => !results.has(fact.slot) || fact === first);
}

const PART_UNSAID = 'Until it is said, a result is told as a share in it.';

const whyAsked = (gain: number): string =>
  gain > 0
    ? `The bullet does not say it; a true answer is worth about ${gain} points at this level.`
    : 'A reader who checks the bullet will ask for it.';
