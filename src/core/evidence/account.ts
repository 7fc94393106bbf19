import { accountStretches, stretchOf, type Stretch } from './account-stretches';
import { tellSigns } from './account-signs';
import { findDescribedAccounts } from './described-account';
import { findMaskedAccounts } from './masked-account';
import { findNamedAccounts } from './named-account';
import { placeOf, type Found, type Reading } from './reading';

/** One customer, or one small set, that the bullet picks out. */
export interface AccountFinding {
  readonly kind: 'named' | 'masked' | 'none';
  readonly place: Found | null;
  /** 0 to 1: how sure it is that this is a customer. */
  readonly confidence: number;
}

export interface AccountCandidate {
  readonly kind: 'named' | 'masked';
  readonly place: Found;
  readonly confidence: number;
}

interface Weighed extends AccountCandidate {
  readonly weight: number;
}

/**
 * The account of the bullet. What the lists and rules find and every other stretch that could be one are weighed by
 * their words and surroundings (`keywords/evidence/account-signs.json`); the weightiest is it, the first of equals.
 */
export function findAccount(reading: Reading): AccountFinding {
  const { least } = reading.lexicon.accountSigns;
  const candidates = accountCandidates(reading).map((one) => weigh(reading, one));
  const best = candidates.reduce<Weighed | null>(
    (found, next) => (next.weight > (found?.weight ?? least) ? next : found),
    null,
  );
  const said = best && (candidates.find((other) => saysMore(reading, other, best)) ?? best);
  return said ?? { kind: 'none', place: null, confidence: 1 };
}

/** What may be the account, and how sure the rules are of it: null where no rule knows it. */
export interface Possible {
  readonly stretch: Stretch;
  readonly kind: 'named' | 'masked';
  readonly place: Found;
  readonly ruled: number | null;
}

/** Everything in a bullet that may be the account: what rules find, surest first, then every other stretch. */
export function accountCandidates(reading: Reading): Possible[] {
  const byRules = [
    ...findNamedAccounts(reading),
    ...findMaskedAccounts(reading),
    ...findDescribedAccounts(reading),
  ]
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ kind, place, confidence }): Possible => {
      return { kind, place, ruled: confidence, stretch: stretchOf(reading, place) };
    });
  const isKnown = ({ first, last }: Stretch): boolean =>
    byRules.some(({ stretch }) => stretch.first === first && stretch.last === last);
  const others = accountStretches(reading)
    .filter((stretch) => !isKnown(stretch))
    .map((stretch): Possible => {
      const place = withoutPossessive(
        reading,
        placeOf(reading, stretch.first, stretch.last, 'account'),
      );
      return { kind: kindOf(reading, stretch), place, ruled: null, stretch };
    });
  return [...byRules, ...others];
}

const withoutPossessive = ({ text }: Reading, place: Found): Found =>
  text.slice(place.start, place.end).endsWith("'s") ? { ...place, end: place.end - 2 } : place;

/** "Customer A" and "Account 7" have capitals and name nobody. */
function kindOf({ tokens, lexicon }: Reading, { first, opening }: Stretch): 'named' | 'masked' {
  const coded = lexicon.accountWords.codeNames.has(tokens[first]?.key ?? '');
  return opening === 'capital' && !coded ? 'named' : 'masked';
}

function weigh(reading: Reading, { stretch, kind, place, ruled }: Possible): Weighed {
  const { base, ruled: ofRules, weights } = reading.lexicon.accountSigns;
  let weight = base;
  tellSigns(reading, stretch, (group, name) => {
    weight += weights[group].get(name) ?? 0;
  });
  if (ruled === null) return { kind, place, weight, confidence: 1 / (1 + Math.exp(-weight)) };
  return { kind, place, weight: weight + ofRules * ruled, confidence: ruled };
}

/** "Silverbeck, a Dutch parcel carrier": the name; "our biggest logo, a rail freight operator": the words that tell most. */
function saysMore(reading: Reading, other: AccountCandidate, best: AccountCandidate): boolean {
  const [left, right] = other.place.start < best.place.start ? [other, best] : [best, other];
  if (best.kind === 'named' || reading.text.slice(left.place.end, right.place.start) !== ', ')
    return false;
  return other.kind === 'named' || (isRankOnly(reading, best) && !isRankOnly(reading, other));
}

/** "our biggest logo", "our most unhappy customer": which one, but not what it is. */
const isRankOnly = (reading: Reading, { place }: AccountCandidate): boolean =>
  /(?:account|customer|client|logo)s?$/i.test(reading.text.slice(place.start, place.end));
