import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { additionsOf, append, asPast, sentence, type Additions } from './compose';
import type { CoreShape } from './core-shape';
import { withCount } from './counted';
import { upperFirst } from './grammar';
import { formsAfter } from './verbs';

export type Plan = 'kept' | 'result-after' | 'result-first' | 'in-its-place' | 'pattern' | 'tidied';

/** One way to say it. `plan` names the way, `used` the slots whose answers it holds. */
export interface Candidate {
  readonly plan: Plan;
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

export interface Core {
  /** The bullet after the edits that need no new fact, without a full stop. */
  readonly text: string;
  readonly shape: CoreShape;
  /** Whether it tells a result or a means already: what is added then stands beside it and is not what came of it. */
  readonly complete: boolean;
  readonly saysHow: boolean;
  readonly dated: boolean;
  /** Whether it tells of work that an account's growth can come of. */
  readonly commercial: boolean;
  readonly categories: readonly string[];
}

/** Every way that fits the bullet's build; which of them hold is for the guards to say. */
export function candidatesFor(
  core: Core,
  facts: Facts,
  part: 'own' | 'shared',
  rules: RuleSet,
): Candidate[] {
  const counted = core.shape.kind === 'act' ? withCount(core.text, facts) : null;
  if (counted !== null) {
    const rest = new Map([...facts].filter(([slot]) => slot !== 'n_accounts'));
    return [
      { plan: 'kept' as const, text: `${counted}.`, used: new Set<string>() },
      ...candidatesFor(
        { ...core, text: counted, shape: restOf(core.shape, counted) },
        rest,
        part,
        rules,
      ),
    ]
      .slice(rest.size > 0 ? 1 : 0)
      .map((candidate) => ({ ...candidate, used: new Set([...candidate.used, 'n_accounts']) }));
  }
  const isAct = core.shape.kind === 'act';
  const open = isAct && !core.complete;
  const openForMeans = isAct && !core.saysHow && !/, | by /.test(core.text);
  const { categories, dated } = core;
  const additions = additionsOf({ facts, part, categories, dated, open, openForMeans }, rules);
  if (additions.used.size === 0) return [];
  if (additions.leads.length === 0) return [withoutResult(core, additions)];
  return additions.leads.flatMap((lead) => waysToSay(core, lead, additions, rules));
}

function restOf(shape: CoreShape, text: string): CoreShape {
  if (!shape.front) return shape;
  return { ...shape, front: { ...shape.front, rest: text.slice(text.indexOf(' ')) } };
}

/** "Managed renewals for small accounts by …, with the AE." */
function withoutResult({ text }: Core, { phrases, asides, tails, used }: Additions): Candidate {
  const aside = asides.length > 0 ? [`(${asides.join(', ')})`] : [];
  const parts = tails.length > 0 && text.includes('; ') ? tails.map(upperFirst) : tails;
  const joined = text.includes('; ')
    ? [[append(text, [...aside, ...phrases]), ...parts].join('. ')]
    : [append(text, [...aside, ...phrases]), ...parts];
  return { plan: 'kept', text: sentence(joined), used };
}

function waysToSay(core: Core, lead: string, additions: Additions, rules: RuleSet): Candidate[] {
  const { text, shape, complete } = core;
  const { phrases, tails, used } = additions;
  const result = append(asPast(lead, rules), phrases);
  const make = (plan: Plan, main: string): Candidate => ({
    plan,
    text: sentence([main, ...tails]),
    used,
  });
  const said: Candidate[] = [];
  if (shape.kind === 'empty') said.push(make('in-its-place', result));
  const follows = !complete && core.commercial;
  if (shape.kind === 'act') {
    const present = shape.front?.isPast === false;
    said.push(
      make(
        'kept',
        follows || present ? following(text, lead, phrases) : `${text}${andAfter(text)}${result}`,
      ),
    );
  }
  if (shape.kind === 'act' && shape.front?.isPast === true && !follows)
    said.push(make('result-first', `${result}; ${text.charAt(0).toLowerCase()}${text.slice(1)}`));
  if (shape.kind === 'act' && shape.front && follows)
    said.push(make('result-first', `${result}, while ${doing(shape.front, rules)}`));
  const apart = /[;:]|\. /.test(text) ? `${text}. ${upperFirst(result)}` : `${text}; ${result}`;
  said.push(make('result-after', apart));
  return said;
}

/** Phrases stand beside a short bullet, or else after the result. */
const following = (text: string, lead: string, phrases: readonly string[]): string =>
  text.length < 70 && !text.includes(',')
    ? `${append(text, phrases)}, ${lead}`
    : append(`${text}, ${lead}`, phrases);

/** " and " after one short clause, ", and " after a longer one. */
const andAfter = (text: string): string =>
  text.length > 70 || /, | (?:and|while|that|which|who|because|when|as) /.test(text)
    ? ', and '
    : ' and ';

/** "managing renewals and closing tickets". */
function doing({ verb, isPast, rest }: NonNullable<CoreShape['front']>, rules: RuleSet): string {
  return verb.gerund + formsAfter(rest, isPast ? 'past' : 'base', ({ gerund }) => gerund, rules);
}
