import type { Ownership } from '../resume/vocabulary';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { restyleAmounts } from './amounts';
import { isEmpty, statesNothing } from './empty-words';
import { tidyMarks, upperFirst } from './grammar';
import { formsAfter, verbBook, type VerbForms } from './verbs';

/** Of the job: `past` where it is over, `present` where it is still held, null where that is not known: tenses stay. */
export type Tense = 'past' | 'present' | null;

export interface Tidied {
  /** Without the full stop at the end. */
  readonly text: string;
  /** Why each edit was made, without repeats. */
  readonly changes: readonly string[];
}

/** The edits that need no new fact: plainer words, nothing empty, figures in one style, the tense of the job. */
export function tidy(
  bullet: string,
  { tense, part }: { readonly tense: Tense; readonly part: Ownership | null },
  rules: RuleSet,
): Tidied {
  const changes = new Set<string>();
  const step = (before: string, after: string, why: string): string => {
    if (after !== before) changes.add(why);
    return after;
  };
  let text = bare(bullet);
  text = step(text, withoutI(text, rules), 'It begins with the verb; “I” is understood.');
  text = step(text, withOwnPart(text, part, rules), 'Your own part, as you told it.');
  text = step(text, restyleAmounts(text), 'Amounts are written in one style.');
  text = step(text, withoutArrows(text), 'The change is written as from and to.');
  for (const replacement of replacementsOf(rules))
    text = step(text, replaced(text, replacement), replacement.why);
  text = step(
    text,
    withoutEmptyClause(text, rules),
    'The part that nothing can check was taken out.',
  );
  text = step(
    text,
    inTense(text, tense, rules),
    'It begins with a finite verb, in the tense of the job.',
  );
  return { text: upperFirst(tidyMarks(text)), changes: [...changes] };
}

/** "Responsible for renewals" → "Owned renewals", once the person said that it was theirs. */
function withOwnPart(text: string, part: Ownership | null, rules: RuleSet): string {
  if (part !== 'owned' && part !== 'led' && part !== 'co-led') return text;
  const found = rules.phrasing.wording.ownParts.find(({ from }) =>
    text.toLowerCase().startsWith(`${from} `),
  );
  if (!found) return text;
  const rest = text.slice(found.from.length + 1);
  const [first = ''] = rest.split(' ');
  const verb = verbBook(rules.phrasing.verbs).find(first);
  if (
    found.beforeGerund &&
    verb?.gerund === first.toLowerCase() &&
    isDoing(first, rest.slice(first.length), rules)
  )
    return (
      upperFirst(verb.past) +
      formsAfter(rest.slice(first.length), 'gerund', ({ past }) => past, rules)
    );
  return upperFirst(`${found.to[part]} ${rest}`);
}

/** The words alone: no list mark, one blank between words, no full stop. */
export function bare(bullet: string): string {
  return bullet
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}$€£¥₹+~<>≈'"“([#]+/u, '')
    .trim()
    .replace(/[.;,\s]+$/, '');
}

function withoutI(text: string, rules: RuleSet): string {
  const [, verb = ''] = /^I (?:have )?([a-z-]+) /.exec(text) ?? [];
  return verbBook(rules.phrasing.verbs).find(verb) && !/\bI\b/.test(text.slice(1))
    ? upperFirst(text.replace(/^I (?:have )?/, ''))
    : text;
}

const ARROW =
  /(?<opener>\bfrom )?(?<from>(?:(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|CAD|AUD|SGD|PLN) ?|(?:US|CA|AU|NZ|[ACS])(?=\$))?[$€£~]?\d[\d.,]*(?:[%KMBkmx]|bn)?(?: [a-z]+)?) ?(?:-+>|→|➜|=>) ?(?<to>(?:(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|CAD|AUD|SGD|PLN) ?|(?:US|CA|AU|NZ|[ACS])(?=\$))?[$€£~]?\d)/gu;

/** "18% -> 34%" → "from 18% to 34%". */
function withoutArrows(text: string): string {
  const said = text.replace(ARROW, (...all: unknown[]) => {
    const { from, to } = all.at(-1) as { readonly from: string; readonly to: string };
    return `from ${from} to ${to}`;
  });
  return said === text ? text : said.replace(/^([^:;,.]{1,40}): from /, '$1 from ');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Replacement {
  readonly pattern: RegExp;
  readonly to: string;
  readonly why: string;
}

const replacementsOf = oncePer((rules: RuleSet): readonly Replacement[] =>
  rules.phrasing.wording.rewordings.map(({ from, to, at, why }) => {
    const open = at === 'start' ? '^' : '(?<![\\p{L}\\p{N}-])';
    const close = at === 'end' ? '$' : '(?![\\p{L}\\p{N}-])';
    const pattern = new RegExp(`${open}${escaped(from)}${close}`, 'iu');
    return { pattern, to, why: `${why} (“${from}”)` };
  }),
);

function replaced(text: string, { pattern, to }: Replacement): string {
  const found = pattern.exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index);
  const joined = tidyMarks(`${before}${to}${text.slice(found.index + found[0].length)}`);
  return before === '' ? upperFirst(joined) : joined;
}

/** Drops a clause that states nothing: ", ensuring an excellent experience", "; aligned stakeholders". */
function withoutEmptyClause(text: string, rules: RuleSet): string {
  const [first = '', ...more] = text.split('; ');
  const told = [first, ...more.filter((part) => !statesNothing(part, rules))].join('; ');
  const { emptyClauseOpeners } = rules.phrasing.wording;
  const at = Math.max(told.lastIndexOf(', '), told.lastIndexOf(' while '));
  if (at < 12) return told;
  const clause = told.slice(at).replace(/^, (?:and |thereby |thus |while )?|^ while /, '');
  const [opener = ''] = clause.toLowerCase().split(' ');
  return emptyClauseOpeners.includes(opener) && isEmpty(clause, rules) ? told.slice(0, at) : told;
}

/** The tense of the job: past where it is over; an -ing form becomes a finite verb in any case. */
function inTense(text: string, tense: Tense, rules: RuleSet): string {
  const [, first = '', rest = ''] = /^([\p{L}-]+)(.*)$/su.exec(text) ?? [];
  const verb = verbBook(rules.phrasing.verbs).find(first);
  const lower = first.toLowerCase();
  if (!verb || lower === verb.past) return text;
  const isGerund = lower === verb.gerund;
  if (isGerund && !isDoing(lower, rest, rules)) return text;
  if (!isGerund && (tense !== 'past' || !startsAsVerb(rest))) return text;
  const form = (of: VerbForms): string => (tense === 'present' ? of.base : of.past);
  return upperFirst(form(verb)) + formsAfter(rest, isGerund ? 'gerund' : 'base', form, rules);
}

/** "Conducting EBRs", not "Onboarding, adoption", "Onboarding NPS" or "Reporting of". */
const isDoing = (word: string, rest: string, { phrasing }: RuleSet): boolean =>
  /^ (?:(?:the|a|an|our|my|their|all)\b|\d|[$€£~])/i.test(rest) ||
  (/^ (?!of\b|for\b|to\b)\p{L}/u.test(rest) && !phrasing.verbs.nouns.includes(word));

/** "Host a yearly review", "Manage 3 team leads", not "Account lead for" or "Forecast accuracy". */
function startsAsVerb(rest: string): boolean {
  return (
    /^ (?:(?:the|a|an|our|my|their|all|three|two|four|five|and|with|to|in|on)\b|\d|[$€£~])/i.test(
      rest,
    ) || /^ [\p{L}-]+s\b/u.test(rest)
  );
}
