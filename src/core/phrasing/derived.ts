import type { RuleSet } from '../rules/rules';
import type { Facts, ValueAnswer } from './answer';
import { hasDeterminer, isPlural } from './grammar';
import { formsAfter, pastOfGerund, verbBook } from './verbs';

/**
 * The answers, with the other forms in which some of them are said: `did`, what was done in the past tense; `decided`,
 * a decision as a clause of its own; `span`, a time with its preposition;
 * `m_named`, a figure that brings its name along ("71% weekly active users"). A derived form counts as its answer.
 */
export function withDerived(facts: Facts, rules: RuleSet): Facts {
  const all = new Map(facts);
  const mechanism = facts.get('mechanism');
  const did = mechanism && pastAct(mechanism.text, rules);
  if (mechanism && did) all.set('did', { ...mechanism, text: did });
  const time = facts.get('timeframe');
  if (time) all.set('span', { ...time, text: spanOf(time.text) });
  const figure = facts.get('m_to');
  if (figure && !facts.has('metric') && /\p{L}{2}/u.test(figure.text.replace(/^\S+/, '')))
    all.set('m_named', figure);
  const decision = facts.get('decision');
  if (decision) {
    const clause = hasVerb(decision, rules);
    all.set(
      'decided',
      clause
        ? decision
        : {
            ...decision,
            text: `${decision.text} ${isPlural(decision.text) ? 'were' : 'was'} agreed`,
          },
    );
    if (clause) all.delete('decision');
    const exec = facts.get('exec')?.text.replace(/^the /, '');
    if (clause && exec !== undefined && decision.text.includes(exec)) all.delete('exec');
  }
  const artifact = facts.get('artifact');
  if (artifact && /^\p{Ll}/u.test(artifact.text) && !hasDeterminer(artifact.text))
    all.set('artifact', { ...artifact, text: `the ${artifact.text}` });
  const shipped = facts.get('roadmap_item');
  if (shipped && hasVerb(shipped, rules)) {
    all.delete('roadmap_item');
    all.set('effect', facts.get('effect') ?? shipped);
  }
  return all;
}

/** How long something went on: "over 11 months", but "in FY24", "between May and July". */
function spanOf(text: string): string {
  if (/^(?:in|over|within|during|since|between|from|by|for|throughout)\b/i.test(text)) return text;
  return /(?:day|week|month|quarter|year)s?$/i.test(text) ? `over ${text}` : `in ${text}`;
}

/** "rebuilding the plan and briefing the COO" → "rebuilt the plan and briefed the COO". */
function pastAct(text: string, rules: RuleSet): string | null {
  const [first = '', ...rest] = text.split(' ');
  const past = pastOfGerund(first, verbBook(rules.phrasing.verbs));
  return past && past + formsAfter(` ${rest.join(' ')}`, 'gerund', (verb) => verb.past, rules);
}

/** Whether an answer is a clause ("the CIO approved the scope"), not a thing ("a two-year roadmap"). */
function hasVerb({ text }: ValueAnswer, rules: RuleSet): boolean {
  const book = verbBook(rules.phrasing.verbs);
  return text
    .toLowerCase()
    .split(' ')
    .some((word, at, words) => {
      if (at === 0 || words[at - 1] === 'a' || words[at - 1] === 'the') return false;
      return (
        ['was', 'were', 'is', 'are', 'has', 'had'].includes(word) || book.find(word)?.past === word
      );
    });
}
