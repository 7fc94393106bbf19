import type { BulletReview, MissingFact } from '../bullets/bullet-review';
import { judgeBullet } from '../bullets/judge-bullet';
import type { Level, Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { doubtsAbout, factsOf, readAnswers } from './answers';
import { candidatesFor, type Candidate, type Core, type Plan } from './candidates';
import { patternCandidates } from './choose-pattern';
import { shapeOf } from './core-shape';
import { claimsMore, inventedIn, isWhole, lostFrom, readsBack } from './guards';
import { unsaid } from './stated';
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
  /** How far its wording is from the plainest: 0, 1, … */
  readonly wording: number;
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
  const answers = readAnswers(typed, text, rules);
  const { facts, conflicts } = unsaid(text, review.evidence, factsOf(answers), rules);
  const suggestions = suggestionsFor(text, review, facts, { level, facts: typed, time, rules });
  const best = suggestions[0]?.used.length
    ? judgeBullet(suggestions[0].text, level, rules)
    : review;
  return {
    suggestions,
    missing: [...askedBack(answers, facts, conflicts), ...openQuestions(best, answers)].slice(
      0,
      MOST,
    ),
    note: noteOn(review, suggestions, facts, rules),
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
  const part = (facts.get('own_part')?.text ?? null) as Ownership | null;
  const tidied = tidy(text, { time, part }, rules);
  const { evidence, categories, breakdown } = review;
  const core: Core = {
    text: tidied.text,
    shape: shapeOf(tidied.text, evidence.ownership, rules),
    complete:
      evidence.mechanism !== null ||
      breakdown.some(({ component, points }) => component === 'outcome' && points > 0),
    saysHow: evidence.mechanism !== null,
    dated: evidence.timeframeMonths !== null,
    commercial:
      categories.some((id) => rules.phrasing.wording.commercialCategories.includes(id)) ||
      categories.length === 0,
    categories,
  };
  const allowed = allowedPart(evidence.ownership, facts);
  const share = partFor(core, allowed, facts, level);
  const words = [text, ...[...facts.values()].map((answer) => answer.text)].join(' ; ');
  const isSound = (candidate: Candidate): boolean => holds(candidate, text, words, rules);
  const ways = shorterSets(facts).map((set) =>
    candidatesFor(core, set, share, rules).filter(isSound),
  );
  const added =
    ways
      .map((set) =>
        set.filter(({ text: said, used }) => readsBack(said, facts, used, evidence, rules)),
      )
      .find((found) => found.length > 0) ?? ways.find((found) => found.length > 0);
  const patterns = patternCandidates(
    { bullet: tidied.text, categories, level, part: allowed, facts },
    rules,
  );
  const tidiedOnly: Candidate = { plan: 'tidied', text: `${tidied.text}.`, used: new Set() };
  return (added ? [...added, ...patterns] : [tidiedOnly])
    .filter(isSound)
    .map((candidate) => toSuggestion(candidate, text, tidied, facts, level, rules))
    .filter(
      (suggestion) =>
        bare(suggestion.text) !== bare(text) && (suggestion.scoreAfter ?? 0) >= (review.score ?? 0),
    )
    .sort((a, b) => rank(b) - rank(a))
    .filter((suggestion, at, all) => all.findIndex((other) => isAlike(other, suggestion)) === at)
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
  'result-first': -14,
  tidied: 0,
};

/** Whether two suggestions are built alike, or say the same words in the same order. */
function isAlike(a: Suggestion, b: Suggestion): boolean {
  const words = ({ text }: Suggestion): string =>
    text.toLowerCase().replace(/[,;.]? and |[^\p{L}\p{N}]+/gu, ' ');
  return a.plan === b.plan || words(a) === words(b);
}

/** What is offered first: all answers said, the bullet's own build, a good score, two lines, nothing twice. */
function rank({ text, plan, used, scoreAfter, wording }: Suggestion): number {
  const twice = /\b(help|contribut|grew|grow)\w* .*\b\1/i.test(text) ? 15 : 0;
  const long = Math.max(0, text.length - 240) / 10;
  return used.length * 20 + (scoreAfter ?? 0) + BONUS[plan] - twice - long - 3 * wording;
}

/** Whether a result may be told as the person's own: asked, or said of work in which it can be. */
function partFor(
  { categories, commercial }: Core,
  allowed: Ownership,
  facts: Facts,
  level: Level,
): 'own' | 'shared' {
  if (claimsMore('co-led', allowed)) return 'shared';
  if (facts.has('own_part')) return 'own';
  const fits =
    level === 'associate' ? categories.includes('expansion') : commercial && categories.length > 0;
  return fits ? 'own' : 'shared';
}

/** The largest part that may be claimed: what the bullet says, what was answered, an own act beside the work of others. */
function allowedPart(found: Ownership, facts: Facts): Ownership {
  const said = facts.get('own_part')?.text as Ownership | undefined;
  if (said) return said;
  return facts.has('mechanism') && claimsMore('contributed', found) ? 'contributed' : found;
}

function holds({ text }: Candidate, bullet: string, words: string, rules: RuleSet): boolean {
  return (
    isWhole(text) &&
    inventedIn(text, words, rules).length === 0 &&
    lostFrom(bullet, text, rules).length === 0
  );
}

function toSuggestion(
  { text, used, plan, wording = 0 }: Candidate,
  bullet: string,
  tidied: Tidied,
  facts: Facts,
  level: Level,
  rules: RuleSet,
): Suggestion {
  const labels = labelsOf(used, rules);
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
    wording,
  };
}

/** Answers that could not be read or do not fit together, as questions. */
function askedBack(
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

/** The questions still open, the one that adds most first; the own part is among the first three where it is unsaid. */
function openQuestions({ missing }: BulletReview, answers: readonly Answer[]): OpenQuestion[] {
  const answered = new Set(answers.map(({ slot }) => slot));
  const open = missing.filter(({ slot }) => !answered.has(slot));
  const part = open.find(({ slot }) => slot === 'own_part');
  const first = open.slice(0, MOST);
  const asked = part && !first.includes(part) ? [...first.slice(0, MOST - 1), part] : first;
  return asked.map((fact) => ({
    ...fact,
    why:
      fact.gain > 0
        ? `The bullet does not say it; a true answer is worth about ${fact.gain} points at this level.`
        : 'A reader who checks the bullet will ask for it.',
  }));
}

function noteOn(
  review: BulletReview,
  suggestions: readonly Suggestion[],
  facts: Facts,
  rules: RuleSet,
): string | null {
  const [best] = suggestions;
  if (best) {
    const left = [...facts.keys()].filter(
      (slot) => slot !== 'own_part' && !best.used.includes(slot),
    );
    if (left.length === 0 || best.used.length === 0) return null;
    return `There was no room for: ${labelsOf(left, rules).join(', ')}. A bullet of its own can hold it.`;
  }
  if (review.score === null) return review.why;
  return review.band === 'strong' ? 'Strong already: left as it is.' : null;
}

const labelsOf = (slots: Iterable<string>, { phrasing }: RuleSet): string[] =>
  [...slots].flatMap(
    (slot) => phrasing.slots.slots.find((known) => known.slot === slot)?.label ?? [],
  );
