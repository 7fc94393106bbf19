import { clauseEnd, gerundAt } from './clauses';
import type { MeansContext, Stretch } from './means';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** "via a consumption commit", "using a ticket-volume trigger", "with a 45-day save play". */
export function withMeans({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.with, tokens, at);
    if (!opener) continue;
    const key = tokens[at]?.key ?? '';
    if (['it', 'them', 'this', 'that'].includes(tokens[opener.to]?.key ?? '')) continue;
    const gerund = gerundAt(reading, opener.to);
    const last = clauseEnd(reading, opener.to);
    const strong = lexicon.mechanismWords.strongOpeners.has(key) || opener.to - at > 1;
    if (gerund !== null && (strong || key === 'through'))
      return { first: gerund, last, confidence: 0.85 };
    if (strong) return { first: opener.to, last, confidence: 0.85 };
    if (!hasActNoun(reading, opener.to, last)) continue;
    if (key === 'through') return { first: opener.to, last, confidence: 0.8 };
  }
  return null;
}

/** "with a 45-day save play", "from a joint audit", "on a consumption plan": looser than the above, where results stand. */
export function looseWith({ reading, results, outcomes }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  if (results.length === 0 && outcomes.length === 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.with, tokens, at);
    if (!opener || opener.to - at > 1) continue;
    const key = tokens[at]?.key ?? '';
    const planned = key === 'on' && ['a', 'an'].includes(tokens[opener.to]?.key ?? '');
    if (key !== 'with' && key !== 'from' && !planned) continue;
    const last = clauseEnd(reading, opener.to);
    if (key === 'from' && tokens.slice(opener.to, last).some((token) => token.key === 'to'))
      continue;
    if (key === 'with' && hasParticiple(reading, opener.to, last))
      return { first: opener.to, last, confidence: 0.7 };
    const people = reading.roles.some(({ from, to }) => from <= opener.to + 2 && to > last);
    if (!people && hasActNoun(reading, opener.to, last))
      return { first: opener.to, last, confidence: 0.7 };
  }
  return null;
}

/** An act noun before the phrase's first preposition: "a certification path", "a 45-day pre-renewal save play". */
function hasActNoun(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  if (
    !lexicon.mechanismWords.beforeActNoun.has(tokens[first]?.key ?? '') &&
    tokens[first]?.kind !== 'quantity'
  ) {
    return hasPluralActNoun(reading, first, last);
  }
  for (let at = first; at <= Math.min(last, first + 9); at++) {
    const token = tokens[at];
    if (at > first && !token?.joined && lexicon.accountWords.functionWords.has(token?.key ?? ''))
      return false;
    if (phraseAt(lexicon.mechanism.actNouns, tokens, at)) return true;
  }
  return false;
}

/** "targeted in-app walkthroughs": in the plural without an article, before the phrase's first preposition. */
function hasPluralActNoun({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at <= Math.min(last, first + 6); at++) {
    const token = tokens[at];
    const hyphened = token?.joined === true || tokens[at + 1]?.joined === true;
    if (!hyphened && lexicon.accountWords.functionWords.has(token?.key ?? '')) return false;
    const noun = phraseAt(lexicon.mechanism.actNouns, tokens, at);
    if (noun && tokens[noun.to - 1]?.key.endsWith('s') === true) return true;
  }
  return false;
}

/** "with every date risk-rated against open tickets", "with architects embedded on site"; not "with no discount asked for". */
function hasParticiple({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  if (tokens[first]?.key === 'no' || tokens[first]?.kind !== 'word') return false;
  for (let at = first + 1; at <= Math.min(last - 1, first + 4); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.accountWords.functionWords.has(token.key)) return false;
    if (!token.key.endsWith('ed') || tokens[at + 1]?.joined === true) continue;
    const next = tokens[at + 1]?.key ?? '';
    return (
      !phraseAt(lexicon.mechanism.notActs, tokens, at) &&
      lexicon.mechanismWords.afterParticiple.has(next)
    );
  }
  return false;
}

/** "after a plant-level ROI study", "after a 90-day pilot held GRR": the phrase up to its act noun. */
export function afterEvent({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (!['after', 'following', 'once'].includes(tokens[at]?.key ?? '')) continue;
    if (['each', 'every', 'any'].includes(tokens[at + 1]?.key ?? '')) continue;
    for (let to = at + 1; to <= at + 8; to++) {
      if (!tokens[to] || isMark(tokens[to], ',.;:')) break;
      const noun = phraseAt(lexicon.mechanism.actNouns, tokens, to);
      if (noun && !phraseAt(lexicon.mechanism.actNouns, tokens, noun.to)) {
        const goesOn = lexicon.accountWords.functionWords.has(tokens[noun.to]?.key ?? '');
        return {
          first: at + 1,
          last: goesOn ? clauseEnd(reading, noun.to) : noun.to - 1,
          confidence: 0.7,
        };
      }
    }
  }
  return null;
}
