import type { Lexicon, MetricKind, PartnerForm } from './lexicon';
import { normalise, type NormalText } from './normalise';
import { findPhrases, type PhraseMatch } from './phrases';
import { findRoles } from './spelled-titles';
import { tokenise } from './tokenise';
import type { Token } from './tokens';

/** One bullet, read into tokens, with the words it is looked up in. What every finder works on. */
export interface Reading {
  readonly normal: NormalText;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Every role and every metric's name in the text, found once for all finders. */
  readonly roles: readonly PhraseMatch<PartnerForm>[];
  readonly metricNames: readonly PhraseMatch<readonly MetricKind[]>[];
}

export function readBullet(text: string, lexicon: Lexicon): Reading {
  const normal = normalise(text);
  const tokens = tokenise(normal.text, lexicon);
  const roles = findRoles(lexicon, tokens);
  const metricNames = findPhrases(lexicon.metrics, tokens);
  return { normal, text: normal.text, tokens, lexicon, roles, metricNames };
}

/** A finding's place: offsets into the normal text, and what it is. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The place of tokens `first` to `last`, both included. */
export function placeOf(reading: Reading, first: number, last: number, kind: string): Found {
  const start = reading.tokens[first]?.start ?? 0;
  return { start, end: reading.tokens[last]?.end ?? start, kind };
}
