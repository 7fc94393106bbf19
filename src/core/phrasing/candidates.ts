import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { additionsOf, append, asPast, sentence, type Additions } from './compose';
import type { CoreShape } from './core-shape';
import { upperFirst } from './grammar';
import { gerundsAfter } from './verbs';

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
  readonly categories: readonly string[];
}

/** Every way that fits the bullet's build; which of them hold is for the guards to say. */
export function candidatesFor(
  core: Core,
  facts: Facts,
  part: 'own' | 'shared',
  rules: RuleSet,
): Candidate[] {
  const additions = additionsOf({ facts, part, categories: core.categories }, rules);
  if (additions.used.size === 0) return [];
  if (additions.leads.length === 0) return [withoutResult(core, additions)];
  return additions.leads.flatMap((lead) => waysToSay(core, lead, additions, rules));
}

/** "Managed renewals for small accounts by …, with the AE." */
function withoutResult({ text }: Core, { phrases, tails, used }: Additions): Candidate {
  return { plan: 'kept', text: sentence([append(text, phrases), ...tails]), used };
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
  if (shape.kind === 'act' && (!complete || shape.front?.isPast === false))
    said.push(make('kept', `${append(text, phrases)}, ${lead}`));
  else if (shape.kind === 'act') said.push(make('kept', `${text}, and ${result}`));
  if (shape.kind === 'act' && shape.front && !complete)
    said.push(
      make(
        'result-first',
        `${result}, while ${gerundsAfter(shape.front.verb, shape.front.rest, rules)}`,
      ),
    );
  const apart = /[;:]|\. /.test(text) ? `${text}. ${upperFirst(result)}` : `${text}; ${result}`;
  said.push(make('result-after', apart));
  return said;
}
