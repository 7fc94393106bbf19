import { judgeBullet } from '../bullets/judge-bullet';
import type { Level, Ownership } from '../resume/vocabulary';
import type { Pattern } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts } from './answer';
import { factsOf, readAnswers } from './answers';
import { patternsFor } from './choose-pattern';
import { withDerived } from './derived';
import { fill, slotsOf } from './fill';
import { upperFirst } from './grammar';
import { inventedIn, isWhole } from './guards';
import { sourcesOf, type Source } from './sources';

/** A stretch of a sentence that is being filled: joining words, an answer, or a place still empty. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'answer'; readonly slot: string; readonly text: string }
  | { readonly kind: 'blank'; readonly slot: string; readonly label: string };

/** One sentence that a bullet of a kind may become. */
export interface Frame {
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** Slots that are still empty; none when the sentence can be used. */
  readonly blanks: readonly string[];
  /** Slots of the parts that may be left out, without an answer yet. */
  readonly more: readonly string[];
  /** The finished sentence, null while something is missing or a guard refuses it. */
  readonly text: string | null;
  readonly score: number | null;
  readonly sources: readonly Source[];
}

export interface NewBullet {
  /** Those that say most of the answers first, then those that need the fewest further ones. */
  readonly frames: readonly Frame[];
  /** The sentence that is asked about, null where the category has none for this part. */
  readonly frame: Frame | null;
  /** At most three questions, those of `frame`: what it lacks, and once it lacks nothing, what it could say besides. */
  readonly missing: readonly { readonly slot: string; readonly question: string }[];
  readonly answers: readonly Answer[];
}

export interface NewBulletInput {
  readonly category: string;
  readonly level: Level;
  /** Answers by slot, as typed; `own_part` says which part the person had. */
  readonly facts: Readonly<Record<string, string>>;
  /** Slots that the person left out: a sentence that needs one of them is not given. */
  readonly without?: readonly string[];
  /** The sentence to ask about; the first where it is left out or not given. */
  readonly chosen?: string | null;
  readonly rules: RuleSet;
}

const QUESTIONS = 3;

/**
 * A bullet that is not there yet, from questions: the sentences that a category has at a level, filled as far as the
 * answers go. Without `own_part` only sentences that claim a contribution are given, and the own part is asked first.
 */
export function startBullet(input: NewBulletInput): NewBullet {
  const { category, level, rules, without = [] } = input;
  const answers = readAnswers(input.facts, '', rules);
  const facts = factsOf(answers);
  const part = (facts.get('own_part')?.text ?? 'contributed') as Ownership;
  const reachable = patternsFor(category, level, part, rules).filter(({ text }) =>
    slotsOf(text).required.every((slot) => !without.includes(slot)),
  );
  const own = reachable.filter((pattern) => pattern.level === level);
  const frames = (own.length > 0 ? own : reachable)
    .map((pattern) => frameOf(pattern, facts, level, rules))
    .sort((a, b) => said(b) - said(a) || (said(a) > 0 ? a.blanks.length - b.blanks.length : 0));
  const frame = frames.find(({ id }) => id === input.chosen) ?? frames[0] ?? null;
  const settled = new Set([
    ...without,
    ...answers.filter(({ state }) => state !== 'odd').map(({ slot }) => slot),
  ]);
  const wanted = frame ? (frame.blanks.length > 0 ? frame.blanks : frame.more) : [];
  const asked = ['own_part', ...wanted].filter((slot) => !settled.has(slot)).slice(0, QUESTIONS);
  return {
    frames,
    frame,
    missing: asked.map((slot) => ({ slot, question: entryOf(slot, rules)?.question ?? '' })),
    answers,
  };
}

/** How many answers a sentence says. */
const said = ({ pieces }: Frame): number => pieces.filter(({ kind }) => kind === 'answer').length;

const entryOf = (slot: string, { phrasing }: RuleSet) =>
  phrasing.slots.slots.find((known) => known.slot === slot);

function frameOf(pattern: Pattern, typed: Facts, level: Level, rules: RuleSet): Frame {
  const facts = withDerived(typed, rules);
  const { required, optional } = slotsOf(pattern.text);
  const open = (slots: readonly string[]) => [...new Set(slots)].filter((slot) => !facts.has(slot));
  const filled = fill(pattern.text, facts, rules.phrasing.wording.prepositions);
  const text = filled && `${upperFirst(filled.text).replace(/\.$/, '')}.`;
  const words = [pattern.text, ...[...typed.values()].map((answer) => answer.text)].join(' ; ');
  const sound = text !== null && isWhole(text) && inventedIn(text, words, rules).length === 0;
  return {
    id: pattern.id,
    pieces: piecesOf(pattern.text, facts, rules),
    blanks: open(required),
    more: open(optional),
    text: sound ? text : null,
    score: sound ? judgeBullet(text, level, rules).score : null,
    sources: sound ? sourcesOf(text, '', facts) : [],
  };
}

/** The sentence as it stands: optional parts are shown once their answers are there. */
function piecesOf(pattern: string, facts: Facts, rules: RuleSet): Piece[] {
  const shown = pattern.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    slotsOf(part).required.every((slot) => facts.has(slot)) ? part : '',
  );
  return shown.split(/(\{[a-z0-9_]+\})/).flatMap((stretch): Piece[] => {
    const slot = /^\{([a-z0-9_]+)\}$/.exec(stretch)?.[1];
    if (slot === undefined) return stretch === '' ? [] : [{ kind: 'words', text: stretch }];
    const answer = facts.get(slot);
    return answer
      ? [{ kind: 'answer', slot: answer.slot, text: answer.text }]
      : [{ kind: 'blank', slot, label: entryOf(slot, rules)?.label ?? slot }];
  });
}
