import type { RuleSet } from '../rules/rules';
import { restyleAmounts } from './amounts';
import { isEmpty } from './empty-words';
import { tidyMarks, upperFirst } from './grammar';
import { verbBook } from './verbs';

/** Whether the job is over: `past`; still held: `current`; null where it is not known, then tenses stay. */
export type JobTime = 'past' | 'current' | null;

export interface Tidied {
  /** Without the full stop at the end. */
  readonly text: string;
  /** Why each edit was made, without repeats. */
  readonly changes: readonly string[];
}

/** The edits that need no new fact: plainer words, nothing empty, figures in one style, the tense of the job. */
export function tidy(bullet: string, time: JobTime, rules: RuleSet): Tidied {
  const changes = new Set<string>();
  const step = (before: string, after: string, why: string): string => {
    if (after !== before) changes.add(why);
    return after;
  };
  let text = bare(bullet);
  text = step(text, withoutI(text, rules), 'It begins with the verb; “I” is understood.');
  text = step(text, restyleAmounts(text), 'Amounts are written in one style.');
  text = step(text, withoutArrows(text), 'The change is written as from and to.');
  for (const { from, to, at, why } of rules.phrasing.wording.rewordings.filter(({ next }) => !next))
    text = step(text, replaced(text, from, to, at), `${why} (“${from}”)`);
  text = step(
    text,
    withoutEmptyClause(text, rules),
    'The part that nothing can check was taken out.',
  );
  text = step(text, inTense(text, time, rules), 'Past tense, since the job is over.');
  return { text: upperFirst(tidyMarks(text)), changes: [...changes] };
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
  /(?<opener>\bfrom )?(?<from>(?:[A-Z]{3} ?|[A-Z]{1,2})?[$€£~]?\d[\d.,]*(?:[%KMBkmx]|bn)?(?: [a-z]+)?) ?(?:-+>|→|➜|=>) ?(?<to>(?:[A-Z]{3} ?|[A-Z]{1,2})?[$€£~]?\d)/gu;

/** "18% -> 34%" → "from 18% to 34%". */
function withoutArrows(text: string): string {
  return text.replace(ARROW, (...all: unknown[]) => {
    const { from, to } = all.at(-1) as { readonly from: string; readonly to: string };
    return `from ${from} to ${to}`;
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function replaced(text: string, from: string, to: string, at: 'start' | 'end' | undefined): string {
  const open = at === 'start' ? '^' : '(?<![\\p{L}\\p{N}-])';
  const close = at === 'end' ? '$' : '(?![\\p{L}\\p{N}-])';
  const found = new RegExp(`${open}${escaped(from)}${close}`, 'iu').exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index);
  const joined = tidyMarks(`${before}${to}${text.slice(found.index + found[0].length)}`);
  return before === '' ? upperFirst(joined) : joined;
}

/** Drops a last clause such as ", ensuring an excellent customer experience". */
function withoutEmptyClause(text: string, rules: RuleSet): string {
  const { emptyClauseOpeners } = rules.phrasing.wording;
  const at = Math.max(text.lastIndexOf(', '), text.lastIndexOf(' while '));
  if (at < 12) return text;
  const clause = text.slice(at).replace(/^, (?:and |thereby |thus )?|^ while /, '');
  const [first = ''] = clause.toLowerCase().split(' ');
  return emptyClauseOpeners.includes(first) && isEmpty(clause, rules) ? text.slice(0, at) : text;
}

function inTense(text: string, time: JobTime, rules: RuleSet): string {
  if (time !== 'past') return text;
  const [, first = '', rest = ''] = /^([\p{L}-]+)(.*)$/su.exec(text) ?? [];
  const verb = verbBook(rules.phrasing.verbs).find(first);
  const lower = first.toLowerCase();
  if (!verb || lower === verb.past || !startsAsVerb(lower === verb.gerund, rest)) return text;
  return (
    upperFirst(verb.past) +
    rest.replace(
      /^((?: [\p{L}-]+)? (?:and|&) )([\p{L}-]+)/u,
      (whole: string, join: string, next: string) => {
        const second = verbBook(rules.phrasing.verbs).find(next);
        return second && next.toLowerCase() !== second.past ? join + second.past : whole;
      },
    )
  );
}

/** "Host a yearly review", "Manage 3 team leads", not "Account lead for" or "Forecast accuracy". */
function startsAsVerb(isGerund: boolean, rest: string): boolean {
  return (
    isGerund ||
    /^ (?:the|a|an|our|my|their|all|three|two|four|five|\d|[$€£~]|and |with |to |in |on )/i.test(
      rest,
    ) ||
    /^ [\p{L}-]+s\b/u.test(rest)
  );
}
