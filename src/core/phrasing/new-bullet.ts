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
  /** The finished sentence, null while something is missing or a guard refuses it. */
  readonly text: string | null;
  readonly score: number | null;
  readonly sources: readonly Source[];
}

export interface NewBullet {
  /** Those that need the fewest further answers first. */
  readonly frames: readonly Frame[];
  /** At most three questions, those of the first frame. */
  readonly missing: readonly { readonly slot: string; readonly question: string }[];
  readonly answers: readonly Answer[];
}

export interface NewBulletInput {
  readonly category: string;
  readonly level: Level;
  /** Answers by slot, as typed; `own_part` says which part the person had. */
  readonly facts: Readonly<Record<string, string>>;
  readonly rules: RuleSet;
}

const QUESTIONS = 3;

/**
 * A bullet that is not there yet, from questions: the sentences that a category has at a level, filled as far as the
 * answers go. Without `own_part` only sentences that claim a contribution are given, and the own part is asked first.
 */
export function startBullet({ category, level, facts: typed, rules }: NewBulletInput): NewBullet {
  const answers = readAnswers(typed, '', rules);
  const facts = factsOf(answers);
  const part = (facts.get('own_part')?.text ?? 'contributed') as Ownership;
  const patterns = patternsFor(category, level, part, rules).filter(
    (pattern) => pattern.level === level,
  );
  const known = patterns.length > 0 ? patterns : patternsFor(category, level, part, rules);
  const frames = known
    .map((pattern) => frameOf(pattern, facts, level, rules))
    .sort((a, b) => a.blanks.length - b.blanks.length || (b.score ?? 0) - (a.score ?? 0));
  const settled = new Set(answers.filter(({ state }) => state !== 'odd').map(({ slot }) => slot));
  const asked = [
    ...(settled.has('own_part') ? [] : ['own_part']),
    ...(frames[0]?.blanks ?? []).filter((slot) => !settled.has(slot)),
  ];
  return {
    frames,
    missing: asked
      .slice(0, QUESTIONS)
      .map((slot) => ({ slot, question: entryOf(slot, rules)?.question ?? '' })),
    answers,
  };
}

const entryOf = (slot: string, { phrasing }: RuleSet) =>
  phrasing.slots.slots.find((known) => known.slot === slot);

function frameOf(pattern: Pattern, typed: Facts, level: Level, rules: RuleSet): Frame {
  const facts = withDerived(typed, rules);
  const blanks = [...new Set(slotsOf(pattern.text).required)].filter((slot) => !facts.has(slot));
  const filled = fill(pattern.text, facts, rules.phrasing.wording.prepositions);
  const text = filled && `${upperFirst(filled.text).replace(/\.$/, '')}.`;
  const words = [pattern.text, ...[...typed.values()].map((answer) => answer.text)].join(' ; ');
  const sound = text !== null && isWhole(text) && inventedIn(text, words, rules).length === 0;
  return {
    id: pattern.id,
    pieces: piecesOf(pattern.text, facts, rules),
    blanks,
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
