import { findDescribedAccounts } from './described-account';
import { findMaskedAccounts } from './masked-account';
import { findNamedAccounts } from './named-account';
import type { Found, Reading } from './reading';

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

/** The account of the bullet: the surest candidate, the first of equals. */
export function findAccount(reading: Reading): AccountFinding {
  const candidates = [
    ...findNamedAccounts(reading),
    ...findMaskedAccounts(reading),
    ...findDescribedAccounts(reading),
  ];
  const best = candidates.reduce<AccountCandidate | null>(
    (found, next) => (found && found.confidence >= next.confidence ? found : next),
    null,
  );
  const said = best && (candidates.find((other) => saysMore(reading, other, best)) ?? best);
  return said ?? { kind: 'none', place: null, confidence: 1 };
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
