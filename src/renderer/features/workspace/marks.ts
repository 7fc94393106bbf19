import { findBackfire } from '../../../core/keywords/find-backfire';
import { matchTerms } from '../../../core/keywords/match-terms';
import type { Level } from '../../../core/resume/vocabulary';
import type { ReviewedBullet } from '../../../core/review/review';
import type { Hidden } from '../../../core/revision/work';
import type { RuleSet } from '../../../core/rules/rules';
import { strings } from './strings';

/** An underlined stretch of a bullet and the one line that explains it. UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly kind: 'backfire' | 'missing' | 'hidden' | 'grammar';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** What the stretch may be replaced by, the likeliest first; empty text takes it out. */
  readonly fixes?: readonly string[];
  /** How the person's settings name it when it is to be left alone everywhere. */
  readonly ignoredAs?: string;
}

/** A stretch of text with or without a mark: together they are the whole text. */
interface Segment<M> {
  readonly text: string;
  readonly mark: M | null;
}

/** Cuts a text along its marks. Where marks overlap the earlier one in the list wins; marks beyond the text are dropped. */
export function cutByMarks<M extends Pick<Mark, 'start' | 'end'>>(
  text: string,
  marks: readonly M[],
): Segment<M>[] {
  const apart = marks.filter(
    (mark, index) =>
      mark.end <= text.length &&
      mark.start < mark.end &&
      marks.slice(0, index).every((other) => mark.end <= other.start || other.end <= mark.start),
  );
  const segments: Segment<M>[] = [];
  let at = 0;
  for (const mark of apart.toSorted((a, b) => a.start - b.start)) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

/**
 * The underlines of a bullet as it reads now: the words that work against the person and, while a fact is open, the first
 * piece of the field's work that the bullet names, since that is what the fact belongs to; then the hidden names. Nothing
 * else can be pointed at.
 */
export function marksOf(
  text: string,
  { missing, band }: Pick<ReviewedBullet, 'missing' | 'band'>,
  level: Level,
  rules: RuleSet,
  hidden: readonly Hidden[] = [],
): Mark[] {
  const backfire = findBackfire(text, { level, place: 'bullet' }, rules).map(
    ({ start, end, term, why, instead }): Mark => ({
      kind: 'backfire',
      start,
      end,
      reason: strings.backfireReason(term, why, instead),
    }),
  );
  const names = hidden.flatMap(({ real, shown }) => [
    ...placesOf(text, real).map((place): Mark => ({
      kind: 'hidden',
      ...place,
      reason: strings.hiddenReason(shown),
    })),
    ...placesOf(text, shown).map((place): Mark => ({
      kind: 'hidden',
      ...place,
      reason: strings.shownReason,
    })),
  ]);
  const found = [...backfire, ...names];
  const [question] = missing;
  const named = matchTerms(text, rules).find(({ anchor }) => anchor);
  if (!question || !named || band === 'strong') return found;
  const { start, end } = named;
  const reason = strings.missingReason(question.question);
  return [...found, { kind: 'missing', start, end, reason }];
}

/** The marks with those for spelling and grammar, which give way where a word is marked already. */
export function withGrammar(marks: readonly Mark[], grammar: readonly Mark[]): readonly Mark[] {
  const free = grammar.filter((one) =>
    marks.every((other) => one.end <= other.start || other.end <= one.start),
  );
  return free.length === 0 ? marks : [...marks, ...free];
}

function placesOf(text: string, words: string): { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
