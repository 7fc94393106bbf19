import type { BulletReview, MissingFact } from '../bullets/bullet-review';
import { statesResult } from '../bullets/what-it-states';
import type { Level } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { doubtsAbout } from './answers';
import { shapeOf, type CoreShape } from './core-shape';
import { claimsMore } from './guards';
import { sensibleFor, type Asking, type Sensible } from './sensible-questions';

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

/** What a bullet is asked while nothing is answered: what its card begins with. */
export function firstQuestions(
  text: string,
  review: BulletReview,
  level: Level,
  rules: RuleSet,
): OpenQuestion[] {
  const shape = shapeOf(text, review.evidence, rules);
  return openQuestions({ text, review, shape, level }, [], leavesPartOpen(review, shape), rules);
}

/** Whether the bullet tells of something done, and not that the person did more of it than a part. */
export const leavesPartOpen = ({ evidence }: BulletReview, shape: CoreShape): boolean =>
  claimsMore('contributed', evidence.ownership) && (shape.kind !== 'empty' || shape.front !== null);

/**
 * The questions still open: of those that make sense for the bullet the one that adds most first; with them the own part,
 * where `asksPart`.
 */
export function openQuestions(
  asking: Asking,
  answers: readonly Answer[],
  asksPart: boolean,
  rules: RuleSet,
): OpenQuestion[] {
  const answered = new Set(answers.map(({ slot }) => slot));
  const { slots } = rules.phrasing.slots;
  const open = inOrder(asking, answers, rules)
    .filter(({ slot }) => !answered.has(slot))
    .map((fact) => ({ ...fact, why: whyAsked(fact.gain) }));
  const part = slots.find(({ slot }) => slot === 'own_part');
  if (!asksPart || answered.has('own_part') || !part) return open.slice(0, MOST_QUESTIONS);
  const { slot, question } = part;
  const gain = asking.review.missing.find((fact) => fact.slot === slot)?.gain ?? 0;
  const asked = { slot, question, gain, why: PART_UNSAID };
  const first = open.slice(0, MOST_QUESTIONS - 1);
  const most = Math.max(0, ...first.map((one) => one.gain));
  return gain > most ? [asked, ...first] : [...first, asked];
}

/**
 * Those that make sense, in the order in which they are asked: a second result after the facts about the first, and what
 * else the level needs once all of them are answered.
 */
function inOrder(asking: Asking, answers: readonly Answer[], rules: RuleSet): MissingFact[] {
  const { missing } = asking.review;
  const isOpen = ({ slot }: MissingFact): boolean =>
    answers.every((answer) => answer.slot !== slot);
  const sensible = sensibleFor(asking, rules);
  const result = oneResult(missing, sensible, answers, rules);
  const facts = missing.filter(({ slot }) => sensible.facts.includes(slot));
  const hasResult = statesResult(asking.review);
  const behind = (fact: MissingFact): number => Number(hasResult && fact === result);
  const rest = [...(result ? [result] : []), ...facts]
    .filter(({ slot }) => !sensible.opening.includes(slot))
    .sort((a, b) => behind(a) - behind(b) || b.gain - a.gain);
  const now = rest.filter(({ slot }) => !sensible.later.includes(slot));
  const opening = openingOf(sensible, missing, rules);
  const worth = now.filter(({ gain }) => gain > 0);
  const enough = opening.length + worth.length > 1;
  const asked = [...opening, ...(enough ? worth : now)];
  const others = missing.filter(
    ({ slot, gain }) => gain > 0 && slot !== 'own_part' && !sensible.never.includes(slot),
  );
  return inPairs([asked, rest, others].find((some) => some.some(isOpen)) ?? [], missing, rules);
}

/** Also what adds no points, but is asked of every bullet of the kind. */
const openingOf = (
  { opening }: Sensible,
  missing: readonly MissingFact[],
  { phrasing, evidence }: RuleSet,
): MissingFact[] =>
  opening.flatMap((slot) => {
    const scored = evidence.questions.slots.some((known) => known.slot === slot);
    const question = phrasing.slots.slots.find((known) => known.slot === slot)?.question;
    if (scored || question === undefined) return missing.find((fact) => fact.slot === slot) ?? [];
    return [{ slot, question, gain: 0 }];
  });

/** What a figure was before is asked right after what it is now, or where the bullet says only what it is now. */
function inPairs(
  open: readonly MissingFact[],
  missing: readonly MissingFact[],
  { phrasing }: RuleSet,
): MissingFact[] {
  const paired = open.flatMap((fact) => {
    const before = phrasing.slots.slots.find(({ slot }) => slot === fact.slot)?.before;
    const asked = missing.find(({ slot }) => slot === before);
    return asked ? [fact, asked] : [fact];
  });
  return paired.filter((fact, at) => paired.indexOf(fact) === at);
}

/**
 * The one result to ask for: several ways to state one earn about the same points, so that a second one adds little. Where
 * one was answered with its figure now, only the figure before is still asked.
 */
function oneResult(
  missing: readonly MissingFact[],
  { results, later }: Sensible,
  answers: readonly Answer[],
  { phrasing }: RuleSet,
): MissingFact | null {
  const told = answers.find(({ slot, state }) => state === 'value' && results.includes(slot));
  if (told) {
    const before = phrasing.slots.slots.find(({ slot }) => slot === told.slot)?.before;
    return missing.find(({ slot }) => slot === before) ?? null;
  }
  const open = results.flatMap((slot) => missing.find((fact) => fact.slot === slot) ?? []);
  const now = open.filter(({ slot }) => !later.includes(slot));
  const from = now.length > 0 ? now : open;
  const most = Math.max(0, ...from.map(({ gain }) => gain));
  return (
    from.find(({ gain }) => gain > 0 && gain >= most - phrasing.questions.earlierWithin) ?? null
  );
}

const PART_UNSAID = 'Until it is said, a result is told as a share in it.';

const whyAsked = (gain: number): string =>
  gain > 0
    ? `The bullet does not say it; a true answer is worth about ${gain} points at this level.`
    : 'A reader who checks the bullet will ask for it.';
