import type { Clause } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { withDerived } from './derived';
import { fill, slotsOf } from './fill';
import { tidyMarks, upperFirst } from './grammar';
import { pastOfGerund, verbBook } from './verbs';

/** What the answers add, ready to be joined to a bullet: the result as an -ing clause, what comes before and after. */
export interface Additions {
  /** "growing … from … to …", in the wordings that there are; empty where the answers tell no result. */
  readonly leads: readonly string[];
  readonly phrases: readonly string[];
  /** For brackets, where there is no place for a phrase. */
  readonly asides: readonly string[];
  readonly tails: readonly string[];
  readonly used: ReadonlySet<string>;
}

/** How a result is told: as one's own, as a share in it, or as what followed one's own act. */
export type Part = 'own' | 'shared' | 'told';

export interface Situation {
  readonly facts: Facts;
  readonly part: Part;
  readonly categories: readonly string[];
  /** The bullet's words. */
  readonly text: string;
  /** Whether a phrase can follow the bullet's words, and whether "by doing …" can. */
  readonly open: boolean;
  readonly openForMeans: boolean;
  /** Whether the bullet's words may give way to the answers. */
  readonly empty: boolean;
  /** Whether the bullet says when already, so that a second time would contradict it. */
  readonly dated: boolean;
}

interface Pick {
  readonly clause: Clause;
  readonly text: string;
  readonly used: readonly string[];
  /** In brackets, beside the bullet's own words. */
  readonly isAside?: boolean;
}

/** After a semicolon; more is a list and no sentence. */
const MOST_TAILS = 2;

/** Picks the clauses that say the most answers with the fewest words: a result first, then in the order of the data. */
export function additionsOf(situation: Situation, rules: RuleSet): Additions {
  const facts = withDerived(situation.facts, rules);
  const { prepositions } = rules.phrasing.wording;
  const fitting = rules.phrasing.clauses.clauses.filter((clause) => fits(clause, situation));
  const leads = leadsFor(fitting, facts, prepositions);
  const used = new Set(leads[0]?.used ?? []);
  const hasPlace = situation.open || leads.length > 0;
  const picked: Pick[] = [];
  let tails = 0;
  for (const clause of fitting) {
    if (clause.last === true && used.size > 0) continue;
    if (clause.shape === 'tail' && tails === MOST_TAILS) continue;
    const byDoing = leads.length > 0 || situation.openForMeans;
    if (clause.shape === 'lead' || (clause.apart === true && byDoing)) continue;
    const isMeans = slotsOf(clause.text).required.includes('mechanism');
    const beside =
      clause.of === 'bullet' && !situation.empty ? situation.open && leads.length === 0 : hasPlace;
    const placed = isMeans ? byDoing : beside;
    if (situation.dated && isTime(clause) && leads.length === 0) continue;
    const text =
      clause.shape === 'phrase' ? phraseText(clause, placed, situation.text) : clause.text;
    const filled = text === null ? null : fill(text, facts, prepositions, used);
    if (!filled) continue;
    for (const slot of filled.used) used.add(slot);
    if (clause.shape === 'tail') tails += 1;
    const isAside = clause.shape === 'phrase' && !placed && clause.aside !== undefined;
    picked.push({ clause, ...filled, text: withOnce(filled.text), isAside });
  }
  const textsOf = (keep: (pick: Pick) => boolean): string[] =>
    picked.filter(keep).map(({ text }) => text);
  return {
    leads: leads.map(({ text }) => text),
    phrases: textsOf(({ clause, isAside }) => clause.shape === 'phrase' && isAside !== true),
    asides: textsOf(({ isAside }) => isAside === true),
    tails: textsOf(({ clause }) => clause.shape === 'tail'),
    used,
  };
}

/** "rebuilt the plan with plant leads with support" → "…, with support". */
const withOnce = (text: string): string => text.replace(/( with [^,;]+) with /, '$1, with ');

/** Whether a clause says nothing but when. */
const isTime = ({ shape, text }: Clause): boolean =>
  shape === 'phrase' &&
  slotsOf(text).required.every((slot) => slot === 'timeframe' || slot === 'period');

/** A phrase as it stands beside the bullet; in brackets where its preposition stands there already. */
function phraseText(clause: Clause, placed: boolean, bullet: string): string | null {
  if (!placed) return clause.aside ?? asWritten(clause);
  const [first = ''] = clause.text.split(' ');
  const twice = clause.aside !== undefined && bullet.includes(` ${first} `);
  if (twice && first === 'at') return `, ${clause.text}`;
  return twice ? `(${clause.aside ?? ''})` : clause.text;
}

/** A phrase that begins with a comma has a place everywhere. */
const asWritten = ({ text }: Clause): string | null => (text.startsWith(',') ? text : null);

function leadsFor(
  fitting: readonly Clause[],
  facts: Facts,
  prepositions: readonly string[],
): Pick[] {
  const all = fitting.flatMap((clause) => {
    const filled = clause.shape === 'lead' ? fill(clause.text, facts, prepositions) : null;
    return filled ? [{ clause, ...filled }] : [];
  });
  const needs = ({ clause }: Pick): number => slotsOf(clause.text).required.length;
  const most = Math.max(0, ...all.map(needs));
  const first = all.find((pick) => needs(pick) === most);
  return all.filter((pick) => needs(pick) === most && pick.used.join() === first?.used.join());
}

function fits(clause: Clause, { facts, part, categories, empty }: Situation): boolean {
  if ((clause.kept === true && empty) || (clause.instead === true && !empty)) return false;
  if (clause.part && clause.part !== part) return false;
  if (clause.categories && !clause.categories.some((id) => categories.includes(id))) return false;
  return clause.value === undefined || clause.value === direction(facts);
}

/** Which way the value of the account went, by the two amounts. */
function direction(facts: Facts): Clause['value'] {
  const from = facts.get('acv_from')?.value ?? null;
  const to = facts.get('acv_to')?.value ?? null;
  if (from === null || to === null) return undefined;
  if (to === from) return 'same';
  return to > from ? 'rise' : 'fall';
}

/** "growing X from …" → "grew X from …". */
export function asPast(lead: string, rules: RuleSet): string {
  const [first = '', ...rest] = lead.split(' ');
  return [pastOfGerund(first, verbBook(rules.phrasing.verbs)) ?? first, ...rest].join(' ');
}

/**
 * Joins phrases to a text: those without a comma before the colleague it ends with, the others after. Two that say who
 * took part become one.
 */
export function append(text: string, parts: readonly string[]): string {
  const [, main = text, beside = ''] = /^(.*?)(, with [^,;]+)$/s.exec(text) ?? [];
  const close = parts.filter((part) => !part.startsWith(','));
  const loose = parts.filter((part) => part.startsWith(','));
  const joined = [main, ...close].join(' ') + beside + loose.join('');
  return joined.replace(WITH_TWICE, '$1 and $2');
}

/** "with Finance, with the COO": those who took part are said together. */
const WITH_TWICE =
  /((?:, with [^,;]+| with (?:(?:the|our|their) )?(?:\p{Lu}[\p{L}&]*)(?: \p{Lu}[\p{L}&]*){0,2})), with ((?:(?:the|our|their|its|his|her) |\p{Lu})[^,;]+)/u;

const UNIT_TWICE = /\bfrom (\S+) (minutes|hours|days|weeks|months|quarters|years) to (\S+) \2\b/g;

/** A whole sentence, or two where a part begins with a capital. A unit that both figures share is said once. */
export function sentence(parts: readonly string[]): string {
  const joined = parts.reduce(
    (text, part) => `${text}${/^\p{Lu}[\p{Ll} ]/u.test(part) ? '. ' : '; '}${part}`,
  );
  return `${upperFirst(tidyMarks(joined)).replace(UNIT_TWICE, 'from $1 to $3 $2')}.`;
}
