import type { Ownership } from '../resume/vocabulary';
import { oncePer } from '../rules/once-per';
import type { OwnPart as OwnPartWording } from '../rules/phrasing-file';
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
  text = step(text, withOwnPart(text, { tense, part }, rules), 'Your own part, as you told it.');
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

/**
 * "Responsible for renewals" → "Owned renewals", "Helped renew 40 accounts" → "Jointly renewed 40 accounts", once the
 * person said which part was theirs.
 */
function withOwnPart(
  text: string,
  { tense, part }: { readonly tense: Tense; readonly part: Ownership | null },
  rules: RuleSet,
): string {
  if (part !== 'owned' && part !== 'led' && part !== 'co-led') return text;
  const { ownParts, sharedAct } = rules.phrasing.wording;
  const found = ownParts.find(({ from }) => text.toLowerCase().startsWith(`${from} `));
  if (!found) return text;
  const book = verbBook(rules.phrasing.verbs);
  const [opening = ''] = found.from.split(' ');
  const running = tense === 'present' || (tense === null && book.find(opening)?.base === opening);
  const finite = (verb: VerbForms): string => (running ? verb.base : verb.past);
  const rest = text.slice(found.from.length + 1);
  const being = /^being (?:the|an?) (.*)$/.exec(rest)?.[1];
  if (being !== undefined) return part === 'co-led' ? text : upperFirst(being);
  const act = actAfter(found, rest, finite, rules);
  if (act !== null) return upperFirst(part === 'co-led' ? `${sharedAct} ${act}` : act);
  const to = found.to?.[part];
  if (to === undefined || isPeople(rest, rules)) return text;
  const verb = book.find(to);
  return upperFirst(`${verb ? finite(verb) : to} ${rest}`);
}

/** What follows an opening as an act of its own: "managing 40 accounts" → "managed 40 accounts"; null where it is a thing. */
function actAfter(
  { before }: OwnPartWording,
  rest: string,
  finite: (verb: VerbForms) => string,
  rules: RuleSet,
): string | null {
  const [first = ''] = rest.split(' ');
  const lower = first.toLowerCase();
  const verb = verbBook(rules.phrasing.verbs).find(first);
  if (!verb || before === undefined || verb[before] !== lower) return null;
  const more = rest.slice(first.length);
  const isThing = rules.phrasing.verbs.nouns.includes(lower) && !isDoing(lower, more, rules);
  if (before === 'gerund' && (isThing || more.startsWith(' of '))) return null;
  return finite(verb) + formsAfter(more, before, finite, rules);
}

/** "the sales team with renewals", "40 customers": people are supported, but not led or owned for that. */
function isPeople(text: string, { phrasing }: RuleSet): boolean {
  const [thing = ''] = text
    .toLowerCase()
    .split(/,| (?:with|in|on|by|for|through|across|during|to|at|of|and) /);
  const words = thing.split(' ');
  const isDone = verbBook(phrasing.verbs).find(words[0] ?? '')?.gerund === words[0];
  return !isDone && phrasing.wording.peopleWords.includes(words.at(-1) ?? '');
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
