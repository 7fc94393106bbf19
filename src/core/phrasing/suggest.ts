import type { BulletReview } from '../bullets/bullet-review';
import { judgeBullet } from '../bullets/judge-bullet';
import { statesResult } from '../bullets/what-it-states';
import type { Level, Ownership } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { factsOf, readAnswers } from './answers';
import { spellOut } from './acronyms';
import { wordsOf } from './empty-words';
import {
  askedBack,
  leavesPartOpen,
  MOST_QUESTIONS,
  openQuestions,
  type OpenQuestion,
} from './open-questions';
import { isAlike, rank } from './rank';
import type { Suggestion } from './suggestion';
import { candidatesFor, type Candidate, type Core } from './candidates';
import { patternCandidates } from './choose-pattern';
import type { Part } from './compose';
import { shapeOf } from './core-shape';
import { claimsMore, inventedIn, isWhole, lostFrom, readsBack } from './guards';
import { unsaid } from './stated';
import { sourcesOf } from './sources';
import { bare, tidy, type Tense, type Tidied } from './tidy';

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
  readonly tense: Tense;
  /** Short forms that the bullet would be the first to use in its document: they are spelled out. None where it stands alone. */
  readonly acronyms?: readonly string[];
  readonly rules: RuleSet;
}

/** From here on a text that is not judged is other work or another language; below it is only too short. */
const ENOUGH_WORDS = 3;

/** Characters; what is longer is no bullet. */
const LONGEST_BULLET = 1000;

/** Suggestions. */
const MOST = 3;

/**
 * Up to three ways to say a bullet better, and the questions that are still open. A suggestion holds the bullet's words,
 * the person's answers and joining words, and nothing else; `docs/phrasing.md` tells how it comes to be.
 */
export function suggest(text: string, input: SuggestInput): Advice {
  const { level, facts: typed, rules } = input;
  const review = judgeBullet(text, level, rules);
  const answers = readAnswers(typed, text, rules);
  const { facts, conflicts } = unsaid(text, review.evidence, factsOf(answers), rules);
  const suggestions = suggestionsFor(text, review, facts, input);
  const shape = shapeOf(text, review.evidence, rules);
  const asksPart = leavesPartOpen(review, shape);
  const told = suggestions[0]?.used.length ? suggestions[0].text : text;
  const best = told === text ? review : judgeBullet(told, level, rules);
  return {
    suggestions,
    missing: [
      ...askedBack(answers, facts, conflicts),
      ...namelessFigure(facts, suggestions[0], rules),
      ...openQuestions({ text: told, review: best, shape, level }, answers, asksPart, rules),
    ].slice(0, MOST_QUESTIONS),
    note: noteOn(review, suggestions, facts, rules),
    answers,
  };
}

/** A figure that no wording could say, since nothing tells what it counts: its name is asked for. */
function namelessFigure(
  facts: Facts,
  best: Suggestion | undefined,
  { phrasing }: RuleSet,
): readonly OpenQuestion[] {
  if (!facts.has('m_to') || facts.has('metric') || best?.used.includes('m_to') === true) return [];
  const question = phrasing.slots.slots.find(({ slot }) => slot === 'metric')?.question ?? '';
  return [
    { slot: 'metric', question, gain: 0, why: 'Without its name the figure cannot be said.' },
  ];
}

function suggestionsFor(
  text: string,
  review: BulletReview,
  facts: Facts,
  input: SuggestInput,
): Suggestion[] {
  const { level, rules, tense } = input;
  if (text.length > LONGEST_BULLET) return [];
  if (review.score === null && wordsOf(text).length >= ENOUGH_WORDS) return [];
  if (facts.size === 0 && (review.score === null || review.band === 'strong')) return [];
  const part = (facts.get('own_part')?.text ?? null) as Ownership | null;
  const tidied = tidy(text, { tense, part }, rules);
  const { evidence, categories } = review;
  const core: Core = {
    text: tidied.text,
    shape: shapeOf(tidied.text, evidence, rules),
    complete: evidence.mechanism !== null || statesResult(review),
    saysHow: evidence.mechanism !== null,
    namesAccount: evidence.account.kind !== 'none',
    dated: evidence.timeframeMonths !== null,
    commercial:
      categories.some((id) => rules.phrasing.wording.commercialCategories.includes(id)) ||
      categories.length === 0,
    categories,
  };
  const allowed = allowedPart(evidence.ownership, facts);
  const parts = partsFor(core, allowed, facts, level);
  const words = [text, ...[...facts.values()].map((answer) => answer.text)].join(' ; ');
  const isSound = (candidate: Candidate): boolean => holds(candidate, text, words, rules);
  const waysFor = (set: Facts): Candidate[] => {
    const sound = parts.flatMap((share) => candidatesFor(core, set, share, rules)).filter(isSound);
    const readable = sound.filter((way) => readsBack(way.text, facts, way.used, evidence, rules));
    return readable.length > 0 ? readable : sound;
  };
  const whole = waysFor(facts);
  const added = whole.length > 0 ? whole : shorterWays(facts, waysFor, level, rules);
  const patterns = patternCandidates(
    { bullet: tidied.text, categories, level, part: allowed, facts },
    rules,
  );
  const tidiedOnly: Candidate = { plan: 'tidied', text: `${tidied.text}.`, used: new Set() };
  return (added.length > 0 ? [...added, ...patterns.filter(isSound)] : [tidiedOnly].filter(isSound))
    .map((candidate) => toSuggestion(candidate, text, tidied, facts, input))
    .filter(
      (suggestion) =>
        bare(suggestion.text) !== bare(text) && (suggestion.scoreAfter ?? 0) >= (review.score ?? 0),
    )
    .sort((a, b) => rank(b) - rank(a))
    .filter((suggestion, at, all) => all.findIndex((other) => isAlike(other, suggestion)) === at)
    .slice(0, MOST);
}

/** What may be left out where the bullet has little room, the first of them first among equals. */
const SPARED = ['partner2', 'exec2', 'partner', 'timeframe', 'mechanism'];

/** The ways with fewer of the answers: those that keep the score highest, for a bullet that has no room for all. */
function shorterWays(
  facts: Facts,
  waysFor: (facts: Facts) => Candidate[],
  level: Level,
  rules: RuleSet,
): Candidate[] {
  let best: Candidate[] = [];
  let most = -1;
  for (const spared of choicesOf(SPARED.filter((slot) => facts.has(slot)))) {
    const ways = waysFor(new Map([...facts].filter(([slot]) => !spared.includes(slot))));
    const score = Math.max(...ways.map(({ text }) => judgeBullet(text, level, rules).score ?? 0));
    if (score <= most) continue;
    [best, most] = [ways, score];
  }
  return best;
}

/** Every choice of one or more, the smallest first. */
const choicesOf = (slots: readonly string[]): string[][] =>
  slots
    .reduce<string[][]>(
      (choices, slot) => [...choices, ...choices.map((chosen) => [...chosen, slot])],
      [[]],
    )
    .slice(1)
    .sort((a, b) => a.length - b.length);

/**
 * Whether a result may be told as the person's own: asked, or said of work in which it can be. Beside other work of their
 * own an act that they told stands as theirs, and the account's growth as what followed.
 */
function partsFor(
  { categories, commercial }: Core,
  allowed: Ownership,
  facts: Facts,
  level: Level,
): readonly Part[] {
  if (claimsMore('co-led', allowed)) return ['shared'];
  if (facts.has('own_part')) return ['own'];
  const fits =
    level === 'associate' ? categories.includes('expansion') : commercial && categories.length > 0;
  return fits ? ['own'] : ['shared', 'told'];
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
  { text: said, used, plan, wording = 0 }: Candidate,
  bullet: string,
  tidied: Tidied,
  facts: Facts,
  { level, rules, acronyms = [] }: SuggestInput,
): Suggestion {
  const spelled = spellOut(said, acronyms, rules);
  const text = isWhole(spelled.text) ? spelled.text : said;
  const first = text === said ? [] : spelled.shorts;
  const labels = labelsOf(used, rules);
  const added = labels.length > 0 ? [`Your answers were added: ${labels.join(', ')}.`] : [];
  const replaced =
    plan === 'in-its-place'
      ? ['The general claim gave way to the case that you told.']
      : tidied.changes;
  return {
    text,
    changes: [
      ...added,
      ...replaced,
      ...first.map((short) => `${short} is spelled out where it is first used.`),
    ],
    sources: sourcesOf(text, bullet, facts),
    scoreAfter: judgeBullet(text, level, rules).score,
    used: [...used],
    plan,
    wording,
  };
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
    return `Not said here: ${labelsOf(left, rules).join(', ')}. One more answer, or a bullet of its own, can hold it.`;
  }
  if (review.score === null) return review.why;
  if (facts.size > 0) return 'These answers change nothing yet; one more is needed.';
  return review.band === 'strong' ? 'Strong already: left as it is.' : null;
}

const labelsOf = (slots: Iterable<string>, { phrasing }: RuleSet): string[] =>
  [...slots].flatMap(
    (slot) => phrasing.slots.slots.find((known) => known.slot === slot)?.label ?? [],
  );
