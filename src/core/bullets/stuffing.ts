import type { Span } from './bullet-review';

const CLAUSE_BREAK = /[;()–—]|[.,:](?!\d)|\b(?:and|by|with)\b/gi;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * How many distinct terms stand in clauses that hold no evidence: no digit, no words of a finding. Evidence added to a
 * text cannot raise the count. 0 for so few terms, `free`, that they are never too many.
 */
export function countStuffed(
  text: string,
  terms: readonly (Place & { readonly id: string })[],
  proofs: () => readonly Span[],
  free: number,
): number {
  if (new Set(terms.map(({ id }) => id)).size <= free) return 0;
  const proven = proofs();
  const isProven = ({ start, end }: Place): boolean =>
    /\d/.test(text.slice(start, end)) ||
    proven.some((span) => span.start < end && span.end > start);
  const bare = clausesOf(text).filter((clause) => !isProven(clause));
  const stuffed = terms.filter(
    (term) =>
      !isProven(term) && bare.some(({ start, end }) => term.start >= start && term.start < end),
  );
  return new Set(stuffed.map(({ id }) => id)).size;
}

function clausesOf(text: string): Place[] {
  const clauses: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
}
