import type { Span } from './bullet-review';

const CLAUSE_BREAK = /[;()–—]|[.,:](?!\d)|\b(?:and|by|with)\b/gi;

/**
 * How many distinct terms stand in clauses that hold no evidence: no digit, no words of a finding. Evidence added to a
 * text cannot raise the count.
 */
export function countStuffed(
  text: string,
  terms: readonly { readonly id: string; readonly start: number }[],
  spans: readonly Span[],
): number {
  if (terms.length === 0) return 0;
  const proofs = spans.filter(({ kind }) => kind !== 'ownership');
  const stuffed = new Set<string>();
  for (const { start, end } of clausesOf(text)) {
    if (
      /\d/.test(text.slice(start, end)) ||
      proofs.some((span) => span.start < end && span.end > start)
    )
      continue;
    for (const term of terms) {
      if (term.start >= start && term.start < end) stuffed.add(term.id);
    }
  }
  return stuffed.size;
}

function clausesOf(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
}
