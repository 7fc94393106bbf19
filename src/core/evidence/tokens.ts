import type { DateSpan } from './dates';
import type { WordRecord } from './phrases';

/** A figure as written. Percentages as 118; `factor` is what a scale word multiplied the digits by. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'plain' | 'percent' | 'points' | 'basis-points' | 'multiple' | 'money';
  /** ISO code, null where the text names none. */
  readonly currency: string | null;
  readonly factor: number;
  /** The m of "n of m", "n out of m", "n/m". */
  readonly outOf: number | null;
  /** Where the figure is one end of "20-30". */
  readonly range: 'low' | 'high' | null;
  readonly spelledOut: boolean;
}

/** A figure, in one shape whatever is known of it: what is not said is as of a bare number. */
export function quantityOf(value: number, says: Partial<Omit<Quantity, 'value'>> = {}): Quantity {
  const {
    unit = 'plain',
    currency = null,
    factor = 1,
    outOf = null,
    range = null,
    spelledOut = false,
  } = says;
  return { value, unit, currency, factor, outOf, range, spelledOut };
}

interface Place {
  /** Offsets into the normal text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without a possessive 's. */
  readonly key: string;
  /** What the word lists know of the key; null for a word in none of them. */
  readonly record: WordRecord | null;
  /** Joined to the token before it by a hyphen. */
  readonly joined: boolean;
}

/** Every token has both fields, null where they say nothing: tokens of one shape are read faster. */
interface Content<Q extends Quantity | null, D extends DateSpan | null> {
  readonly quantity: Q;
  readonly date: D;
}

export type WordToken = Place & Content<null, null> & { readonly kind: 'word' };
export type QuantityToken = Place & Content<Quantity, null> & { readonly kind: 'quantity' };
export type DateToken = Place & Content<null, DateSpan> & { readonly kind: 'date' };
export type MarkToken = Place & Content<null, null> & { readonly kind: 'mark' };
export type Token = WordToken | QuantityToken | DateToken | MarkToken;

/** Whether the token is a word that starts with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** A mark that ends a clause: full stop, semicolon, colon, dash, bracket. */
export function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || isMark(token, '.;:–()!?|');
}

/** Whether a clause begins behind the token. "Sponsor left → mapped the buyers": an arrow parts like a semicolon. */
export const opensClause = (token: Token | undefined): boolean =>
  isMark(token, '.;:–→') || ['->', '=>', '>>'].includes(token?.text ?? '');

/** The text without a possessive 's, capitals kept. */
export const withoutPossessive = ({ text }: Token): string => text.replace(/'s$/, '');
