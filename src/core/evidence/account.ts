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
  return best ?? { kind: 'none', place: null, confidence: 1 };
}
