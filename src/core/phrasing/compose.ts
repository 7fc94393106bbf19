import type { Clause } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { fill, slotsOf } from './fill';
import { tidyMarks, upperFirst } from './grammar';
import { pastOfGerund, verbBook } from './verbs';

/** What the answers add, ready to be joined to a bullet: the result as an -ing clause, what comes before and after. */
export interface Additions {
  /** "growing … from … to …", in the wordings that there are; empty where the answers tell no result. */
  readonly leads: readonly string[];
  readonly phrases: readonly string[];
  readonly tails: readonly string[];
  readonly used: ReadonlySet<string>;
}

export interface Situation {
  readonly facts: Facts;
  /** Whether the result may be told as the person's own. */
  readonly part: 'own' | 'shared';
  readonly categories: readonly string[];
}

/** Picks the clauses that say the most answers with the fewest words. */
export function additionsOf(situation: Situation, rules: RuleSet): Additions {
  const { clauses } = rules.phrasing.clauses;
  const { prepositions } = rules.phrasing.wording;
  const { facts } = situation;
  const fitting = clauses.filter((clause) => fits(clause, situation));
  const used = new Set<string>();
  const leads = fitting
    .filter(({ shape }) => shape === 'lead')
    .flatMap(({ text }) => {
      const filled = fill(text, facts, prepositions);
      return filled ? [{ ...filled, needs: slotsOf(text).required.length }] : [];
    });
  const most = Math.max(0, ...leads.map(({ needs }) => needs));
  const [lead] = leads.filter(({ needs }) => needs === most);
  for (const slot of lead?.used ?? []) used.add(slot);
  const same = leads.filter(({ used: slots }) => slots.join() === lead?.used.join());
  const parts = (shape: Clause['shape']): string[] =>
    fitting
      .filter((clause) => clause.shape === shape)
      .flatMap(({ text }) => {
        if (slotsOf(text).required.some((slot) => used.has(slot))) return [];
        const filled = fill(text, facts, prepositions, used);
        if (!filled) return [];
        for (const slot of filled.used) used.add(slot);
        return [filled.text];
      });
  return {
    leads: same.map((other) => other.text),
    phrases: parts('phrase'),
    tails: parts('tail'),
    used,
  };
}

function fits(clause: Clause, { facts, part, categories }: Situation): boolean {
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

/** Joins phrases with a blank, or with the comma that they begin with. */
export function append(text: string, parts: readonly string[]): string {
  return parts.reduce((before, part) => before + (part.startsWith(',') ? part : ` ${part}`), text);
}

/** A whole sentence, from parts that stand side by side. */
export const sentence = (parts: readonly string[]): string =>
  `${upperFirst(tidyMarks(parts.join('; ')))}.`;
