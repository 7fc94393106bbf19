import type { WordKind } from '../rules/means-file';
import { gerundAt } from './clauses';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isCapitalised } from './tokens';

/** What the word at token `at` is, by the first kind that fits. */
export function wordKind(reading: Reading, at: number): WordKind {
  const { tokens, lexicon, metricNames, roles } = reading;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 'mark';
  if (token.kind !== 'word') return 'figure';
  if (token.key === 'i' || token.key === 'we') return 'I';
  if (isPastVerb(reading, at)) return verbKind(reading, at);
  const gerund = gerundAt(reading, at);
  const { resultGerunds, determiners, eachWords, pronouns } = lexicon.mechanismWords;
  if (gerund !== null)
    return resultGerunds.has(tokens[gerund]?.key ?? '') ? 'outcome in -ing' : 'doing';
  if (determiners.has(token.key)) return 'article';
  if (eachWords.has(token.key)) return 'each';
  if (pronouns.has(token.key)) return 'pronoun';
  if (phraseAt(lexicon.ownership.plainVerbs, tokens, at)) return 'plain verb';
  if (metricNames.some(({ from }) => from === at)) return 'measure';
  if (roles.some(({ from }) => from === at)) return 'role';
  if (lexicon.accountWords.functionWords.has(token.key) && !tokens[at + 1]?.joined)
    return 'small word';
  if (phraseAt(lexicon.mechanism.actNouns, tokens, at)) return 'piece of work';
  return isCapitalised(token) ? 'name' : 'noun';
}

/** A verb of the past, also "re-planned"; not the end of "risk-rated". */
export function isPastVerb({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.joined) return false;
  const next = tokens[at + 1];
  if (next?.joined)
    return next.key.endsWith('ed') && phraseAt(lexicon.ownership.prefixes, tokens, at) !== null;
  return (
    (token.key.length > 3 && token.key.endsWith('ed')) ||
    lexicon.mechanismWords.irregularPasts.has(token.key) ||
    phraseAt(lexicon.mechanism.actVerbs, tokens, at) !== null
  );
}

function verbKind({ tokens, lexicon }: Reading, at: number): WordKind {
  const { observers, actVerbs, lesserActs, notActs, resultVerbs } = lexicon.mechanism;
  if (phraseAt(observers, tokens, at)) return 'noticing';
  if (phraseAt(actVerbs, tokens, at)) return 'act';
  if (phraseAt(lesserActs, tokens, at)) return 'lesser act';
  if (phraseAt(notActs, tokens, at)) return 'routine';
  return phraseAt(resultVerbs, tokens, at) ? 'outcome' : 'other act';
}

/** Compared one by one: asked many times of every bullet, and faster so than of a set. */
export const isVerb = (kind: WordKind | undefined): boolean =>
  kind === 'act' ||
  kind === 'lesser act' ||
  kind === 'other act' ||
  kind === 'noticing' ||
  kind === 'routine' ||
  kind === 'outcome' ||
  kind === 'doing' ||
  kind === 'outcome in -ing';
