import type { GrammarFinding } from '../../../core/grammar/shown-findings';

/** The findings of a text as it was that lie wholly before or behind what was typed since, in their new places. */
export function carriedOver(
  findings: readonly GrammarFinding[],
  was: string,
  now: string,
): GrammarFinding[] {
  if (findings.length === 0) return [];
  const shorter = Math.min(was.length, now.length);
  let before = 0;
  while (before < shorter && was[before] === now[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && was.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
  const shift = now.length - was.length;
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    const isLonger = end === before && /\p{L}/u.test(now.charAt(end));
    if (end <= before && !isLonger) return [finding];
    if (start <= was.length - behind) return [];
    return [{ ...finding, start: start + shift, end: end + shift }];
  });
}
