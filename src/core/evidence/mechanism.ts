import type { MeansContext, MeansFinder, Stretch } from './means';
import { colonAct, deliveredAct, firstClause, innerAct, otherAct, toolUse } from './means-acts';
import {
  afterDoing,
  byDoing,
  commaGerund,
  havingDone,
  labelled,
  ownAct,
  ownRelative,
  partnerTo,
} from './means-phrases';
import { absoluteAct, frontNoun, subjectMeans } from './means-subject';
import { afterEvent, looseWith, withMeans } from './means-with';
import { findPhrases, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';

export interface Mechanism {
  readonly place: Found;
  /** 0 to 1: how sure it is that this is the means and not the topic. */
  readonly confidence: number;
}

const FINDERS: readonly MeansFinder[] = [
  byDoing,
  afterDoing,
  havingDone,
  labelled,
  ownRelative,
  ownAct,
  subjectMeans,
  colonAct,
  toolUse,
  commaGerund,
  partnerTo,
  withMeans,
  firstClause,
  deliveredAct,
  looseWith,
  afterEvent,
  innerAct,
  otherAct,
  absoluteAct,
  frontNoun,
];

export const meansContext = (
  reading: Reading,
  account: Found | null,
  results: readonly Found[],
): MeansContext => ({
  reading,
  account,
  results,
  outcomes: [...findOutcomes(reading), ...keptAccount(reading, account)],
});

/**
 * The bullet's own words that say how, by the surest pattern. Null where there are none, or where they could stand on
 * anybody's resume.
 */
export function findMechanism(context: MeansContext): Mechanism | null {
  for (const find of FINDERS) {
    const mechanism = mechanismBy(find, context);
    if (mechanism) return mechanism;
  }
  return null;
}

/** What every pattern finds, the surest first. */
export const findMechanisms = (context: MeansContext): Mechanism[] =>
  FINDERS.flatMap((find) => mechanismBy(find, context) ?? []);

function mechanismBy(find: MeansFinder, context: MeansContext): Mechanism | null {
  const { reading } = context;
  const stretch = find(context);
  const cut = stretch && cutAtAccount(context, stretch);
  if (!cut || cut.last <= cut.first) return null;
  if (isGeneric(reading, cut) || isSomebody(reading, cut)) return null;
  const place = placeOf(reading, cut.first, cut.last, 'mechanism');
  return { place, confidence: cut.confidence };
}

/** "Kept Osprey Rail through a merger": a customer who was kept is an outcome that nothing counts. */
function keptAccount({ tokens, lexicon }: Reading, account: Found | null): Found[] {
  if (!account) return [];
  const first = tokens.findIndex(({ start }) => start >= account.start);
  const { saved, renewed } = lexicon.contract;
  const verb = [1, 2].find((back) =>
    [saved, renewed].some((table) => phraseAt(table, tokens, first - back)?.to === first),
  );
  return verb === undefined
    ? []
    : [{ ...account, start: tokens[first - verb]?.start ?? 0, kind: 'outcome' }];
}

/** Each uncounted outcome once: said twice it is no outcome of its own first saying. */
function findOutcomes(reading: Reading): Found[] {
  const said = new Set<string>();
  return findPhrases(reading.lexicon.mechanism.outcomes, reading.tokens).flatMap(({ from, to }) => {
    const words = reading.tokens.slice(from, to).map(({ key }) => key);
    const text = words.join(' ');
    if (said.has(text)) return [];
    said.add(text);
    return [placeOf(reading, from, to - 1, 'outcome')];
  });
}

/** "Identified whitespace in the finance team of a Nordic grocery chain": the account is a fact of its own, where the phrase ends with it. */
function cutAtAccount({ reading, account }: MeansContext, stretch: Stretch): Stretch {
  if (!account) return stretch;
  const { tokens } = reading;
  const at = tokens.findIndex((token) => token.start >= account.start);
  const rest = tokens.findIndex((token) => token.start >= account.end);
  const goesOn =
    stretch.last - rest >= 2 && tokens[rest]?.kind === 'word' && tokens[rest].key !== 'and';
  return at > stretch.first + 2 && at <= stretch.last && !goesOn
    ? { ...stretch, last: at - 2 }
    : stretch;
}

/** "the board", "their CFO": who it was with, and not how. */
const isSomebody = ({ roles }: Reading, { first, last }: Stretch): boolean =>
  roles.some(({ from, to }) => to === last + 1 && from - first <= 1 && from >= first);

function isGeneric(reading: Reading, { first, last }: Stretch): boolean {
  const words = reading.tokens.slice(first, last + 1).filter((token) => token.kind !== 'mark');
  const { generic, genericWords } = reading.lexicon.mechanismWords;
  return (
    generic.has(words.map(({ key }) => key).join(' ')) ||
    words.every(({ key }) => genericWords.has(key))
  );
}
