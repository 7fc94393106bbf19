import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isCapitalised, isMark } from './tokens';

/** "with Priya, our senior CSM", "two colleagues (Priya, Tomasz)": a name and the role of who bears it. */
function isPerson({ tokens, roles, lexicon }: Reading, from: number, to: number): boolean {
  const isCompany = lexicon.accountWords.suffixes.has(tokens[to - 1]?.key ?? '');
  if (!isCompany && phraseAt(lexicon.people.mentored, tokens, from - 1)) return true;
  if (isMark(tokens[from - 1], '(') && roles.some((role) => role.to === from - 1)) return true;
  if (!isMark(tokens[to], ',')) return false;
  const own = ['our', 'my', 'the', 'a', 'their'].includes(tokens[to + 1]?.key ?? '');
  return own && roles.some(({ from }) => from > to + 1 && from <= to + 3);
}

/** "with Risk and Support": one word joined to a department is a department. */
function isDepartment({ tokens, roles }: Reading, from: number, to: number): boolean {
  const joined = (at: number): boolean => tokens[at]?.key === 'and' || isMark(tokens[at], ',&');
  if (to > from + 1 || tokens[from]?.text.endsWith("'s") === true) return false;
  return roles.some(
    (role) =>
      role.value.department &&
      isCapitalised(tokens[role.from]) &&
      ((role.from === to + 1 && joined(to)) || (role.to === from - 1 && joined(from - 1))),
  );
}

/** "Victorian water main", "Texan hospital": where or when something is from, not who it is. */
function isOrigin({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const next = tokens[to];
  if (to > from + 1 || next?.kind !== 'word' || isCapitalised(next)) return false;
  const origin = /(?:ian|ish|ese|can|lic)$/.test(tokens[from]?.key ?? '');
  return origin && !lexicon.accountWords.functionWords.has(next.key);
}

/** "Second-line helpdesk at a payroll vendor": a bullet that opens with a job's title names the employer. */
export function isBehindTitle(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[first - 1]?.key !== 'at' || first > 8) return false;
  for (let at = 0; at < first - 1; at++) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.key.endsWith('ed')) return false;
    if (phraseAt(lexicon.ownership.owned, tokens, at)) return false;
    if (phraseAt(lexicon.jobTitles, tokens, at)) return true;
  }
  return false;
}

/** "Panamax bulkers", "Spend Analytics at 6 of my 14 customers", "from Tel Aviv to Leeds": a kind, a product, a place. */
function isKindOrPlace({ tokens }: Reading, from: number, to: number): boolean {
  const next = tokens[to];
  const plural = next?.kind === 'word' && next.record === null && /[^s]s$/.test(next.text);
  if (plural && to === from + 1 && tokens[from - 1]?.key === 'for' && !isCapitalised(next))
    return true;
  const sold = ['at', 'into'].includes(next?.key ?? '') && tokens[to + 1]?.kind === 'quantity';
  if (sold && ['of', 'customers', 'accounts'].includes(tokens[to + 2]?.key ?? '')) return true;
  const [before, behind] = [tokens[from - 1]?.key, tokens[to]?.key];
  return (
    (before === 'from' && behind === 'to' && isCapitalised(tokens[to + 1])) ||
    (before === 'to' &&
      isCapitalised(tokens[from - 2]) &&
      tokens.slice(Math.max(0, from - 5), from - 2).some(({ key }) => key === 'from'))
  );
}

/** Employers, products, tools, places and conferences, told by their surroundings. */
export function looksLikeOther(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  for (let back = 2; back <= 5; back++) {
    const cue = phraseAt(lexicon.employerCues, tokens, from - back + 1);
    if (cue?.to === from) return true;
  }
  if (isPerson(reading, from, to) || isOrigin(reading, from, to)) return true;
  if (isKindOrPlace(reading, from, to)) return true;
  if (lexicon.accountWords.artefacts.has(tokens[to - 1]?.key ?? '')) return true;
  if (isDepartment(reading, from, to)) return true;
  if (isBehindTitle(reading, from)) return true;
  const next = tokens[to];
  if (next && (lexicon.accountWords.things.has(next.key) || (next.joined && next.kind === 'word')))
    return true;
  if (next?.kind === 'date' && next.date.grain === 'year' && !isMark(next, ',')) return true;
  if (tokens[from - 1]?.key !== 'at' && tokens[from - 1]?.key !== 'on') return false;
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ key }) => lexicon.accountWords.eventVerbs.has(key));
}
