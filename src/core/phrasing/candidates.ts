import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { additionsOf, append, asPast, sentence, type Additions, type Part } from './compose';
import type { CoreShape } from './core-shape';
import { upperFirst } from './grammar';
import { putIn } from './put-in';
import { formsAfter, opensWithPast, verbBook } from './verbs';

export type Plan = 'kept' | 'result-after' | 'result-first' | 'in-its-place' | 'pattern' | 'tidied';

/** One way to say it. `plan` names the way, `used` the slots whose answers it holds. */
export interface Candidate {
  readonly plan: Plan;
  readonly text: string;
  readonly used: ReadonlySet<string>;
  /** Which wording of the result it has: 0 for the plainest. */
  readonly wording?: number;
}

export interface Core {
  /** The bullet after the edits that need no new fact, without a full stop. */
  readonly text: string;
  readonly shape: CoreShape;
  /** Whether it tells a result or a means already: what is added then stands beside it and is not what came of it. */
  readonly complete: boolean;
  readonly saysHow: boolean;
  readonly namesAccount: boolean;
  readonly dated: boolean;
  /** Whether it tells of work that an account's growth can come of. */
  readonly commercial: boolean;
  readonly categories: readonly string[];
}

/** Characters; after more than these a further phrase is lost. */
const LONG = 110;

/** Every way that fits the bullet's build; which of them hold is for the guards to say. */
export function candidatesFor(core: Core, facts: Facts, part: Part, rules: RuleSet): Candidate[] {
  const { text, put } = putIn(core.text, facts, rules);
  const shape = restOf(core.shape, text);
  const rest = new Map([...facts].filter(([slot]) => !put.includes(slot)));
  const isAct = shape.kind === 'act';
  const { categories, dated } = core;
  const additions = additionsOf(
    {
      facts: rest,
      text,
      part,
      categories,
      dated,
      empty: shape.kind === 'empty',
      open: isAct && !core.complete && isOpen(text, rules),
      openForMeans: isAct && !core.saysHow && !/, | by /.test(text) && isOpenForMeans(text),
    },
    rules,
  );
  if (additions.used.size + put.length === 0) return [];
  const placed = { ...core, text, shape };
  if (additions.leads.length === 0)
    return [withoutResult(placed, additions, put), ...actInstead(placed, additions, rules)];
  const known = core.namesAccount || put.includes('account') || /\baccount\b/.test(text);
  return additions.leads.flatMap((lead, wording) =>
    waysToSay(
      placed,
      known ? lead : lead.replace('the account', 'an account'),
      additions,
      put,
      rules,
    ).map((way) => ({ ...way, wording })),
  );
}

const SUBORDINATE =
  / (?:where|who|which|that|whose|so|before|after|until|once|when|while|because|during|throughout|within) |, \p{L}+ing /u;

/** Whether "by doing …" would still be said of the act: not after a long text or a subordinate clause. */
const isOpenForMeans = (text: string): boolean => text.length <= LONG && !SUBORDINATE.test(text);

/** Whether a further phrase would still be said of the act: not after a purpose, either. */
function isOpen(text: string, { phrasing }: RuleSet): boolean {
  const book = verbBook(phrasing.verbs);
  const hasPurpose = [...text.matchAll(/ to ([\p{L}-]+)/gu)].some(
    ([, word = '']) => book.find(word)?.base === word && !phrasing.verbs.nouns.includes(word),
  );
  return isOpenForMeans(text) && !hasPurpose;
}

function restOf(shape: CoreShape, text: string): CoreShape {
  if (!shape.front) return shape;
  return { ...shape, front: { ...shape.front, rest: text.slice(text.indexOf(' ')) } };
}

/** "Managed renewals for small accounts by …, with the AE." */
function withoutResult(
  { text, shape }: Core,
  { phrases, asides, tails, used }: Additions,
  put: readonly string[],
): Candidate {
  const place = phrases.find((phrase) => phrase.startsWith(', at '));
  const others = phrases.filter((phrase) => phrase !== place);
  const atFront = place !== undefined && shape.front?.isPast === true;
  const beside = place === undefined || atFront ? asides : [place.slice(', at '.length), ...asides];
  const told = withPhrases(withAside(text, beside), others, shape.front !== null);
  const main = atFront
    ? `${place.slice(2)}, ${told.charAt(0).toLowerCase()}${told.slice(1)}`
    : told;
  const joined = text.includes('; ') ? [main, ...tails.map(upperFirst)] : [main, ...tails];
  return { plan: 'kept', text: sentence(joined), used: new Set([...used, ...put]) };
}

/** Empty words give way to what the person did, where an answer tells it: "Rebuilt the rollout plan; …". */
function actInstead(
  { shape }: Core,
  { phrases, tails, used }: Additions,
  rules: RuleSet,
): Candidate[] {
  const book = verbBook(rules.phrasing.verbs);
  const act = tails.find((tail) => opensWithPast(tail.replace(/^at [^,]+, /, ''), book));
  if (shape.kind !== 'empty' || act === undefined) return [];
  const rest = tails.filter((tail) => tail !== act);
  return [{ plan: 'in-its-place', text: sentence([append(act, phrases), ...rest]), used }];
}

/** Characters; what is shorter before a mark is a heading, not a part. */
const PART = 12;
const PARTS_END = /; |: |\. (?=\p{Lu})|, (?=because|which|who|where|so|since)/gu;
const DASH = / [–—-] /g;

/** The first part of a bullet and the rest: "Ran reviews for 12 clients", "; nine renewed". */
function atFirstPart(text: string): readonly [string, string] {
  const dashes = [...text.matchAll(DASH)];
  const ends = [...text.matchAll(PARTS_END), ...(dashes.length === 1 ? dashes : [])];
  const at = Math.min(...ends.map(({ index }) => index).filter((index) => index >= PART));
  return at < text.length ? [text.slice(0, at), text.slice(at)] : [text, ''];
}

/** In brackets after the first part of the bullet, or in those that stand there already. */
function withAside(text: string, asides: readonly string[]): string {
  if (asides.length === 0) return text;
  const said = asides.join(', ');
  const [first, rest] = atFirstPart(text);
  return first.endsWith(')')
    ? `${first.slice(0, -1)}, ${said})${rest}`
    : `${first} (${said})${rest}`;
}

/** After the first part of the bullet; after all of it where that part is only a heading. */
function withPhrases(text: string, phrases: readonly string[], isAct: boolean): string {
  const [first, rest] = atFirstPart(text);
  return rest.startsWith(':') && !isAct ? append(text, phrases) : append(first, phrases) + rest;
}

function waysToSay(
  core: Core,
  lead: string,
  additions: Additions,
  put: readonly string[],
  rules: RuleSet,
): Candidate[] {
  const { shape, complete } = core;
  const { phrases, asides, tails, used } = additions;
  const text = withAside(core.text, asides);
  const result = append(asPast(lead, rules), phrases);
  const make = (plan: Plan, main: string): Candidate => ({
    plan,
    text: sentence([main, ...tails]),
    used: new Set([...used, ...(plan === 'in-its-place' ? [] : put)]),
  });
  const said: Candidate[] = [];
  if (shape.kind === 'empty') said.push(make('in-its-place', result));
  const follows = !complete && core.commercial;
  const isPast = shape.front?.isPast === true;
  if (shape.kind === 'act' && (follows || (!isPast && core.commercial)))
    said.push(make('kept', following(text, lead, phrases)));
  else if (shape.kind === 'act' && isPast)
    said.push(make('kept', `${text}${andAfter(text)}${result}`));
  if (shape.kind === 'act' && isPast && !follows)
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
