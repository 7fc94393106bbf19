import type { Span } from './bullet-review';

const CLAUSE_BREAK = /[;()–—]|[.,:](?!\d)|\b(?:and|by|with)\b/gi;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Term extends Place {
  readonly id: string;
}

/**
 * How many distinct terms stand in clauses that hold no evidence: no digit, no words of a finding. Evidence added to a
 * text cannot raise the count. 0 for so few terms, `free`, that they are never too many: the proofs are asked for only
 * where they matter.
 */
export function countStuffed(
  text: string,
  terms: readonly Term[],
  proofs: () => readonly Span[],
  free: number,
): number {
  if (terms.length <= free) return 0;
  const isNumbered = ({ start, end }: Place): boolean => /\d/.test(text.slice(start, end));
  const clauses = clausesOf(text).filter((clause) => !isNumbered(clause));
  const loose = terms.filter((term) => !isNumbered(term) && standsIn(clauses, term));
  if (distinct(loose) <= free) return 0;
  const spans = proofs();
  const isProven = ({ start, end }: Place): boolean =>
    spans.some((span) => span.start < end && span.end > start);
  const bare = clauses.filter((clause) => !isProven(clause));
  return distinct(loose.filter((term) => !isProven(term) && standsIn(bare, term)));
}

const distinct = (terms: readonly Term[]): number => new Set(terms.map(({ id }) => id)).size;

const standsIn = (clauses: readonly Place[], term: Term): boolean =>
  clauses.some(({ start, end }) => term.start >= start && term.start < end);

function clausesOf(text: string): Place[] {
  const clauses: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
}
