import type { BulletReview, MissingFact } from '../bullets/bullet-review';
import { judgeBullet } from '../bullets/judge-bullet';
import type { Level, Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { candidatesFor, type Candidate, type Core, type Plan } from './candidates';
import { shapeOf } from './core-shape';
import { claimsMore, inventedIn, isWhole, lostFrom, readsBack } from './guards';
import { parseAnswer } from './parse-answer';
import { sourcesOf, type Source } from './sources';
import { bare, tidy, type JobTime, type Tidied } from './tidy';

export interface Suggestion {
  readonly text: string;
  /** Why each change was made. */
  readonly changes: readonly string[];
  readonly sources: readonly Source[];
  /** The score of the text as it stands; null where it is not judged. */
  readonly scoreAfter: number | null;
  /** Slots whose answers it holds. */
  readonly used: readonly string[];
  /** The way in which it is built. */
  readonly plan: Plan;
}

export type OpenQuestion = MissingFact & { readonly why: string };

export interface Advice {
  /** At most three, best first. */
  readonly suggestions: readonly Suggestion[];
  /** At most three, the one that adds most first. */
  readonly missing: readonly OpenQuestion[];
  readonly note: string | null;
  /** Every answer as it was understood, with what is asked back. */
  readonly answers: readonly Answer[];
}

export interface SuggestInput {
  readonly level: Level;
  /** What the person answered, by slot, as typed. */
  readonly facts: Readonly<Record<string, string>>;
  readonly time: JobTime;
  readonly rules: RuleSet;
}

const MOST = 3;

/**
 * Up to three ways to say a bullet better, and the questions that are still open. A suggestion holds the bullet's words,
 * the person's answers and joining words, and nothing else; `docs/phrasing.md` tells how it comes to be.
 */
export function suggest(text: string, { level, facts: typed, time, rules }: SuggestInput): Advice {
  const review = judgeBullet(text, level, rules);
  const answers = Object.entries(typed).flatMap(([slot, words]) => {
    const entry = rules.phrasing.slots.slots.find((known) => known.slot === slot);
    return entry ? [parseAnswer(entry, words, rules)] : [];
  });
  const facts: Facts = new Map(
    answers.flatMap((answer) => (answer.state === 'value' ? [[answer.slot, answer] as const] : [])),
  );
  const suggestions = suggestionsFor(text, review, facts, { level, facts: typed, time, rules });
  const best = suggestions[0]?.used.length
    ? judgeBullet(suggestions[0].text, level, rules)
    : review;
  return {
    suggestions,
    missing: openQuestions(best, new Set(answers.map(({ slot }) => slot))),
    note: noteOn(review, suggestions),
    answers,
  };
}

function suggestionsFor(
  text: string,
  review: BulletReview,
  facts: Facts,
  input: SuggestInput,
): Suggestion[] {
  const { level, rules, time } = input;
  if (facts.size === 0 && (review.score === null || review.band === 'strong')) return [];
  const tidied = tidy(text, time, rules);
  const { evidence, categories, breakdown } = review;
  const core: Core = {
    text: tidied.text,
    shape: shapeOf(tidied.text, evidence.ownership, rules),
    complete:
      evidence.mechanism !== null ||
      breakdown.some(({ component, points }) => component === 'outcome' && points > 0),
    categories,
  };
  const allowed = allowedPart(evidence.ownership, facts);
  const part = partFor(core, allowed, facts, level, rules);
  const words = [text, ...[...facts.values()].map((answer) => answer.text)].join(' ; ');
  const isSound = (candidate: Candidate): boolean =>
    holds(candidate, text, review, words, facts, rules);
  const added = shorterSets(facts)
    .map((set) => candidatesFor(core, set, part, rules).filter(isSound))
    .find((found) => found.length > 0);
  const tidiedOnly: Candidate = { plan: 'tidied', text: `${tidied.text}.`, used: new Set() };
  return [...(added ?? []), tidiedOnly]
    .filter(isSound)
    .map((candidate) => toSuggestion(candidate, text, tidied, facts, level, rules))
    .filter(
      (suggestion) =>
        bare(suggestion.text) !== bare(text) && (suggestion.scoreAfter ?? 0) >= (review.score ?? 0),
    )
    .sort((a, b) => rank(b) - rank(a))
    .filter((suggestion, at, all) => all.findIndex(({ plan }) => plan === suggestion.plan) === at)
    .slice(0, MOST);
}

const SPARED = ['partner2', 'exec2', 'partner', 'timeframe', 'mechanism'];

/** The answers, then fewer and fewer of them, for a bullet that has little room left. */
function shorterSets(facts: Facts): Facts[] {
  const sets: Facts[] = [facts];
  let left = facts;
  for (const slot of SPARED) {
    if (!left.has(slot)) continue;
    left = new Map([...left].filter(([other]) => other !== slot));
    sets.push(left);
  }
  return sets;
}

const BONUS: Readonly<Record<Plan, number>> = {
  'in-its-place': 12,
  pattern: 8,
  kept: 8,
  'result-after': 5,
  'result-first': 0,
  tidied: 0,
};

/** What is offered first: all answers said, the bullet's own build, a good score, two lines, nothing twice. */
function rank({ text, plan, used, scoreAfter }: Suggestion): number {
  const twice = /\b(help|contribut|grew|grow)\w* .*\b\1/i.test(text) ? 6 : 0;
  const long = Math.max(0, text.length - 240) / 10;
  return used.length * 20 + (scoreAfter ?? 0) + BONUS[plan] - twice - long;
}

/** Whether a result may be told as the person's own: asked, or said of work in which it can be. */
function partFor(
  { categories }: Core,
  allowed: Ownership,
  facts: Facts,
  level: Level,
  rules: RuleSet,
): 'own' | 'shared' {
  if (claimsMore('co-led', allowed)) return 'shared';
  if (facts.has('own_part')) return 'own';
  const { commercialCategories } = rules.phrasing.wording;
  const fits =
    level === 'associate'
      ? categories.includes('expansion')
      : categories.some((id) => commercialCategories.includes(id));
  return fits ? 'own' : 'shared';
}

/** The largest part that may be claimed: what the bullet says, what was answered, an own act beside the work of others. */
function allowedPart(found: Ownership, facts: Facts): Ownership {
  const said = facts.get('own_part')?.text as Ownership | undefined;
  if (said) return said;
  return facts.has('mechanism') && claimsMore('contributed', found) ? 'contributed' : found;
}

function holds(
  { plan, text, used }: Candidate,
  bullet: string,
  { evidence }: BulletReview,
  words: string,
  facts: Facts,
  rules: RuleSet,
): boolean {
  if (!isWhole(text) || inventedIn(text, words, rules).length > 0) return false;
  if (plan !== 'in-its-place' && lostFrom(bullet, text, rules).length > 0) return false;
  return readsBack(text, facts, used, evidence, rules);
}

function toSuggestion(
  { text, used, plan }: Candidate,
  bullet: string,
  tidied: Tidied,
  facts: Facts,
  level: Level,
  rules: RuleSet,
): Suggestion {
  const labels = [...used].flatMap(
    (slot) => rules.phrasing.slots.slots.find((known) => known.slot === slot)?.label ?? [],
  );
  const added = labels.length > 0 ? [`Your answers were added: ${labels.join(', ')}.`] : [];
  const replaced =
    plan === 'in-its-place'
      ? ['The general claim gave way to the case that you told.']
      : tidied.changes;
  return {
    text,
    changes: [...added, ...replaced],
    sources: sourcesOf(text, bullet, facts),
    scoreAfter: judgeBullet(text, level, rules).score,
    used: [...used],
    plan,
  };
}

function openQuestions({ missing }: BulletReview, answered: ReadonlySet<string>): OpenQuestion[] {
  return missing
    .filter(({ slot }) => !answered.has(slot))
    .slice(0, MOST)
    .map((fact) => ({
      ...fact,
      why:
        fact.gain > 0
          ? `The bullet does not say it; a true answer is worth about ${fact.gain} points at this level.`
          : 'A reader who checks the bullet will ask for it.',
    }));
}

function noteOn(review: BulletReview, suggestions: readonly Suggestion[]): string | null {
  if (review.score === null && suggestions.length === 0) return review.why;
  if (review.band === 'strong' && suggestions.length === 0) return 'Strong already: left as it is.';
  return null;
}
