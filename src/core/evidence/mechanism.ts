import type { Behind } from '../rules/means-file';
import { groundOf, HOLDS, within, type Ground, type MeansContext } from './means-ground';
import { findEndings, findOpenings } from './means-places';
import { withoutTail } from './means-tail';
import { endingWeight, openingWeight, stretchWeight } from './means-signs';
import { findPhrases, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';

export interface Mechanism {
  readonly place: Found;
  /** 0 to 1: how sure it is that this is the means and not the topic. */
  readonly confidence: number;
}

/** Tokens `first` to `to`, `to` exclusive, that may say how, and the weight of all their signs. */
interface Stretch {
  readonly first: number;
  readonly to: number;
  readonly weight: number;
  readonly behind: Behind;
}

/** In words. */
const LONGEST = 28;
const SHORTEST = 2;
/** What weighs so much less than the heaviest is not considered: it is a hundred times less likely. */
const FAR = Math.log(100);

export const meansContext = (
  reading: Reading,
  account: Found | null,
  results: readonly Found[],
  periods: readonly Found[],
): MeansContext => ({
  reading: withoutTail(reading),
  account,
  results,
  periods,
  outcomes: [...findOutcomes(reading), ...keptAccount(reading, account)],
});

/**
 * The bullet's own words that say how. Every clause and every part of one is weighed by its signs. Where it is likely
 * that one of them is a means, the one that has most in common with the others is it; else null. The confidence is how
 * likely that is. Signs, weights and `least`: `keywords/evidence/means.json`.
 */
export function findMechanism(context: MeansContext): Mechanism | null {
  const { reading } = context;
  const stretches = weighStretches(context);
  let top = 0;
  for (const { weight } of stretches) if (weight > top) top = weight;
  const near = stretches.filter((one) => one.weight > top - FAR && !isGeneric(reading, one));
  /** How likely each is beside the heaviest, which has 1. */
  const likeness = near.map(({ weight }) => Math.exp(weight - top));
  const likely = likeness.reduce((sum, one) => sum + one, 0);
  const confidence = likely / (likely + Math.exp(-top));
  let best: { readonly shared: number; readonly stretch: Stretch } | null = null;
  for (const stretch of near) {
    let shared = 0;
    for (let at = 0; at < near.length; at++)
      shared += (likeness[at] ?? 0) * common(stretch, near[at] ?? stretch);
    if (!best || shared > best.shared) best = { shared, stretch };
  }
  const { least, leastBehindBy } = reading.lexicon.means;
  if (!best || confidence < (best.stretch.behind === 'by' ? leastBehindBy : least)) return null;
  return { place: placeAt(context, best.stretch), confidence };
}

/** 1 for the same stretch, 0 for two that do not touch. */
function common(one: Stretch, other: Stretch): number {
  const both = Math.min(one.to, other.to) - Math.max(one.first, other.first);
  return both <= 0 ? 0 : (2 * both) / (one.to - one.first + other.to - other.first);
}

/** All stretches that are more likely a means than not. */
export const findAllMeans = (context: MeansContext): Found[] =>
  weighStretches(context)
    .filter((stretch) => stretch.weight > 0 && !isGeneric(context.reading, stretch))
    .map((stretch) => placeAt(context, stretch));

const placeAt = ({ reading }: MeansContext, { first, to }: Stretch): Found =>
  placeOf(reading, first, to - 1, 'mechanism');

/**
 * Every stretch from an opening to an ending within its sentence, with the weights of its signs added up. Openings that
 * weigh less than the heaviest one by more than `far` are left out.
 */
export function weighStretches(context: MeansContext, far = FAR): Stretch[] {
  const ground = groundOf(context);
  const endings = findEndings(context.reading, ground.kinds, ground.asides).map((ending) => ({
    ending,
    weight: endingWeight(ground, ending),
  }));
  const openings = findOpenings(context.reading, ground.kinds).map((opening) => ({
    opening,
    start: openingWeight(ground, opening),
  }));
  const best = Math.max(...openings.map(({ start }) => start));
  const stretches: Stretch[] = [];
  for (const { opening, start } of openings) {
    const { first, behind } = opening;
    if (start < best - far) continue;
    const heldTo = holder(ground, first);
    for (const { ending, weight } of endings) {
      const { to } = ending;
      if (to <= first) continue;
      const words = within(ground.words, first, to);
      if (words > LONGEST || to > (ground.ends[first] ?? 0)) break;
      if (words < SHORTEST || ground.depth[first] !== ground.depth[to]) continue;
      if (within(ground.listed, first, to) > 1) continue;
      const whole = start + weight + stretchWeight(ground, opening, ending, words, heldTo(to));
      stretches.push({ first, to, weight: whole, behind });
    }
  }
  return stretches;
}

/** The bits of all that a stretch from `first` holds, for ends that are asked for in order. Its first verb is no further one. */
function holder({ holds }: Ground, first: number): (to: number) => number {
  let bits = (holds[first] ?? 0) & ~HOLDS['a further verb'];
  let at = first + 1;
  return (to) => {
    for (; at < to; at++) bits |= holds[at] ?? 0;
    return bits;
  };
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

function isGeneric(reading: Reading, { first, to }: Stretch): boolean {
  const { generic, genericWords } = reading.lexicon.mechanismWords;
  const words = reading.tokens.slice(first, to).filter((token) => token.kind !== 'mark');
  return (
    words.every(({ key }) => genericWords.has(key)) ||
    generic.has(words.map(({ key }) => key).join(' '))
  );
}
