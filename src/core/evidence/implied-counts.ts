import { impliedMentees } from './implied-mentees';
import type { FoundMetric } from './metric';
import { hasPhrase, phraseAt, type PhraseMatch, type PhraseTable } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

const BUILDERS = new Set(['PM', 'Product', 'Engineering', 'VP-Product']);

/** A verb of the person's own acts: at the start, or after "and" or a comma. */
function actAt({ tokens }: Reading, verbs: PhraseTable<true>): PhraseMatch<true> | null {
  for (let at = 0; at < tokens.length; at++) {
    const opens = at === 0 || tokens[at - 1]?.key === 'and' || isMark(tokens[at - 1], ',;.');
    const verb = opens ? phraseAt(verbs, tokens, at) : null;
    if (verb) return verb;
  }
  return null;
}

/** "wrote a short piece on", "published 'Renewal Without Ransom' in a journal": where the one thing written stands. */
function onePiece({ tokens, lexicon }: Reading, from: number): number | null {
  if (isMark(tokens[from], '\'"')) return from - 1;
  if (!['a', 'an', 'one', 'the'].includes(tokens[from]?.key ?? '')) return null;
  for (let at = from + 1; at < from + 6; at++) {
    if (tokens[at]?.kind === 'mark') return null;
    if (phraseAt(lexicon.shipping.pieces, tokens, at)) return at;
  }
  return null;
}

/** "into the winter release", "in that sprint": when the one thing came. */
function releaseAt({ tokens, lexicon }: Reading): PhraseMatch<true> | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!['in', 'into'].includes(tokens[at]?.key ?? '')) continue;
    for (let end = at + 1; end <= at + LONGEST_RELEASE; end++) {
      if (tokens[end]?.kind === 'mark') break;
      const release = phraseAt(lexicon.shipping.releases, tokens, end);
      if (release) return { ...release, from: at };
    }
  }
  return null;
}

/** In tokens behind "in": "the next June release". */
const LONGEST_RELEASE = 4;

/** "gave a lightning talk", "was asked to give the closing talk". */
function speechAt({ tokens, lexicon }: Reading): PhraseMatch<true> | null {
  const { speaks, speeches } = lexicon.people;
  for (let at = 0; at < tokens.length; at++) {
    const article = ['a', 'the', 'an'].includes(tokens[at + 1]?.key ?? '');
    if (!article || !phraseAt(speaks, tokens, at)) continue;
    for (let end = at + 2; end <= at + 4 && tokens[end]?.kind === 'word'; end++)
      if (phraseAt(speeches, tokens, end)) return { from: at, to: end + 1, value: true };
  }
  return null;
}

/** "won a case study, a public reference and": one of something that is counted otherwise. */
function oneOf({ tokens, metricNames }: Reading, name: string): number | null {
  const form = metricNames.find(({ from, value }) => {
    const article = [1, 2].some((back) => ['a', 'an'].includes(tokens[from - back]?.key ?? ''));
    return article && value.some((kind) => kind.name === name);
  });
  const article = form ? tokens[form.from - 2]?.key : undefined;
  return form && article !== 'as' && !tokens[form.to - 1]?.key.endsWith('s') ? form.from : null;
}

/** "three made the roadmap", "9 of my 14 requests into the roadmap": how many, 1 where no number says so. */
function countedBefore({ tokens }: Reading, shipped: number): number {
  for (let at = shipped - 1; at >= Math.max(0, shipped - 5) && !isClauseEnd(tokens[at]); at--) {
    const number = tokens[at]?.quantity;
    if (number?.unit === 'plain' && (at === shipped - 1 || number.outOf !== null))
      return number.value;
  }
  return 1;
}

/** "PM shipped it", "Spoke at Pulse", "Coached a new associate": one, said without a number. */
export function impliedOnes(reading: Reading, found: readonly FoundMetric[]): FoundMetric[] {
  const { tokens, lexicon, roles } = reading;
  const { people, shipping } = lexicon;
  const ones: FoundMetric[] = [];
  const add = (name: string, from: number, to: number, value = 1): void => {
    if ([...found, ...ones].some(({ metric }) => metric.name === name)) return;
    const place = {
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      kind: 'metric',
    };
    const metric = { name, value, unit: 'count', from: null, to: null };
    ones.push({ metric, place, confidence: 0.8 });
  };
  if (hasPhrase(shipping.owners, tokens, 0, tokens.length)) {
    for (let at = 0; at < tokens.length; at++) {
      const shipped = phraseAt(shipping.shippedOne, tokens, at);
      if (!shipped) continue;
      add('roadmap_items', shipped.from, shipped.to, countedBefore(reading, at));
    }
    const release = releaseAt(reading);
    if (release) add('roadmap_items', release.from, release.to);
  }
  const builder = roles.find(({ to, value }) => {
    const ownBoss = tokens[to - 1]?.text.endsWith("'s") === true ? to + 1 : to;
    const verb = isMark(tokens[to], ',') && tokens[to + 1]?.key === 'who' ? to + 2 : ownBoss;
    return BUILDERS.has(value.role) && hasPhrase(shipping.builds, tokens, verb, verb + 1);
  });
  if (builder) add('roadmap_items', builder.to, builder.to + 1);
  const spoke = actAt(reading, people.spoke) ?? speechAt(reading);
  if (spoke) add('talks', spoke.from, spoke.to);
  const wrote = actAt(reading, shipping.wrote);
  const piece = wrote && onePiece(reading, wrote.to);
  if (piece !== null) add('articles', piece, piece + 1);
  for (const name of ['case_studies', 'references']) {
    const one = oneOf(reading, name);
    if (one !== null) add(name, one, one + 1);
  }
  impliedMentees(reading, found, add);
  return ones;
}
