import type { RuleSet } from '../rules/rules';
import type { Facts, ValueAnswer } from './answer';
import { hasDeterminer, isPlural } from './grammar';
import { formsAfter, pastOfGerund, verbBook } from './verbs';

/**
 * The answers, with the other forms in which some of them are said: `did`, what was done in the past tense; `decided`,
 * a decision as a clause of its own; `span`, a time with its preposition, `stretch`, as it stands in brackets;
 * `metric`, the name that a figure brings along ("71% weekly active users"), or `m_named`, where the two cannot be told
 * apart ("71% of all seats"). A derived form counts as its answer.
 */
export function withDerived(facts: Facts, rules: RuleSet): Facts {
  const all = new Map(facts);
  const mechanism = facts.get('mechanism');
  const did = mechanism && pastAct(mechanism.text, rules);
  if (mechanism && did) all.set('did', { ...mechanism, text: did });
  const time = facts.get('timeframe');
  if (time) {
    all.set('span', { ...time, text: spanOf(time.text) });
    all.set('stretch', { ...time, text: stretchOf(time.text) });
  }
  const figure = facts.get('m_to');
  if (figure && !facts.has('metric')) for (const part of namedFigure(figure)) all.set(...part);
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

/** "between May and July" → "May to July", "in FY24" → "FY24". */
const stretchOf = (text: string): string =>
  text
    .replace(/^between (.*) and /i, '$1 to ')
    .replace(/^(?:in|over|within|during|for|from|throughout) /i, '');

const FIGURE = String.raw`(?:(?:about|over|nearly|around|under|~) ?)?[$€£]?\d[\d.,]*(?: ?(?:%|[KMk]\b|pp\b|points?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b))?`;
const FIGURE_FIRST = new RegExp(`^(?<figure>${FIGURE}) (?<name>\\p{L}.*)$`, 'iu');
const NAME_FIRST = new RegExp(
  `^(?<name>\\p{L}.*?)(?: (?:of|at|is|was|now|(?:down |up )?to|down|up))? (?<figure>${FIGURE})$`,
  'iu',
);
const UNIT =
  /^(?:of|a|an|per|in|within|out|points?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times|x)\b/i;

/** A figure and the name that it brings along, apart where they can be told apart. */
function namedFigure(answer: ValueAnswer): [string, ValueAnswer][] {
  const { figure, name } =
    (FIGURE_FIRST.exec(answer.text) ?? NAME_FIRST.exec(answer.text))?.groups ?? {};
  if (figure !== undefined && name !== undefined && !UNIT.test(name))
    return [
      ['m_to', { ...answer, text: figure }],
      ['metric', { ...answer, text: name }],
    ];
  const tellsName = /\p{L}{2}/u.test(answer.text.replace(/^\S+/, ''));
  return tellsName && name !== undefined && /^(?:of|in|within|out)\b/i.test(name)
    ? [['m_named', answer]]
    : [];
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
