import type { Lexicon } from './lexicon';
import { normalise, type NormalText } from './normalise';
import { tokenise } from './tokenise';
import type { Token } from './tokens';

/** One bullet, read into tokens, with the words it is looked up in. What every finder works on. */
export interface Reading {
  readonly normal: NormalText;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

export function readBullet(text: string, lexicon: Lexicon): Reading {
  const normal = normalise(text);
  return { normal, text: normal.text, tokens: tokenise(normal.text, lexicon), lexicon };
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
