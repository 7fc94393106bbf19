import type { Follows, Stands, WordKind } from '../rules/means-file';
import { within, type Ground } from './means-ground';
import type { Ending, Opening } from './means-places';
import { isVerb } from './means-words';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** What speaks for or against any means that begins here. */
export function openingWeight({ kinds, reading }: Ground, { first, behind }: Opening): number {
  const { opening, second } = reading.lexicon.means;
  const next = secondWord(reading, kinds, first);
  return opening[behind][kinds[first] ?? 'mark'] + second[kinds[next] ?? 'mark'];
}

/** The word behind the first one, behind "out" in "rolled out [a register]". */
function secondWord(
  { tokens, lexicon }: Reading,
  kinds: readonly WordKind[],
  first: number,
): number {
  const isParticle =
    isVerb(kinds[first]) && lexicon.mechanismWords.particles.has(tokens[first + 1]?.key ?? '');
  return isParticle ? first + 2 : first + 1;
}

/** What speaks for or against any means that ends here. */
export function endingWeight(ground: Ground, { to, after, before }: Ending): number {
  const { before: weights, follows } = ground.reading.lexicon.means;
  let weight = weights[before];
  for (const sign of whatFollows(ground, to, after)) weight += follows[sign];
  return weight;
}

function whatFollows(ground: Ground, to: number, after: number): Follows[] {
  const { reading, kinds, account } = ground;
  const { tokens, roles, lexicon } = reading;
  const signs: Follows[] = [];
  if (roles.some((role) => role.to === to)) signs.push('its last word a person');
  const last = tokens[to - 1];
  if (account && last && last.start < account.end && last.end >= account.end)
    signs.push('its last word the account');
  if (to >= tokens.length) return signs;
  if (after === to) signs.push(...factsBehind(ground, to));
  if (lexicon.mechanismWords.cutBefore.has(tokens[after]?.key ?? '')) signs.push('use');
  if (phraseAt(lexicon.mechanism.effectVerbs, tokens, after)) signs.push('an effect');
  if (kinds[after] === 'mark' && after + 1 < kinds.length)
    signs.push(
      `${nextPart(ground, after + 1)} after a ${isMark(tokens[after], ',') ? 'comma' : 'mark'}`,
    );
  return signs;
}

/** The facts that are told right behind a stretch. */
function factsBehind({ reading, account, periods }: Ground, to: number): Follows[] {
  const { tokens, roles } = reading;
  const start = tokens[to]?.start ?? 0;
  const facts: Follows[] = [];
  if (roles.some(({ from }) => from >= to && from < to + 4)) facts.push('a person');
  if (account && account.start >= start && account.start <= (tokens[to + 2]?.start ?? start))
    facts.push('the account');
  if (within(periods, to, to + 3) > 0) facts.push('a period');
  else if (tokens[to + 1]?.kind === 'quantity') facts.push('a figure');
  return facts;
}

/** What the words behind a mark are: a further act, a clause with a subject of its own, or the rest of a list. */
function nextPart({ kinds, reading }: Ground, from: number): 'act' | 'verb' | 'clause' | 'words' {
  const { tokens, lexicon } = reading;
  if (isVerb(kinds[from])) return kinds[from]?.endsWith('act') ? 'act' : 'verb';
  for (let at = from + 1; at < from + 5 && kinds[at] !== 'mark'; at++) {
    if (isVerb(kinds[at]) || lexicon.mechanismWords.linking.has(tokens[at]?.key ?? ''))
      return 'clause';
  }
  return 'words';
}

/** What speaks for or against this opening with this ending, `words` long, that holds what `bits` say. */
export function stretchWeight(
  ground: Ground,
  { first, behind }: Opening,
  { to, before }: Ending,
  words: number,
  bits: number,
): number {
  const { length, rest, stands } = ground.reading.lexicon.means;
  const { telling, held, kinds } = ground;
  let weight = length[words] ?? 0;
  weight += rest[within(telling, 0, kinds.length) - within(telling, first, to)] ?? 0;
  for (const one of held) if (bits & one.bit) weight += one.weight;
  for (const sign of whereItStands(ground, first, to, behind)) weight += stands[sign];
  if (isApart(behind) && isApart(before))
    weight += stands[first === 0 ? 'as the whole first part' : 'as a whole later part'];
  return weight;
}

const isApart = (edge: string): boolean =>
  edge === 'nothing' || edge === 'sentence' || edge === 'colon';

/** Where the result stands that the stretch may have led to. */
function whereItStands(ground: Ground, first: number, to: number, behind: string): Stands[] {
  const { results, outcomes, figures, starts, ends, kinds } = ground;
  const all = kinds.length;
  const from = starts[first] ?? 0;
  const until = ends[first] ?? all;
  const signs: Stands[] = [
    from === 0
      ? 'in the first sentence'
      : until < all
        ? 'in a middle sentence'
        : 'in the last sentence',
  ];
  if (within(results, from, first) > 0) {
    signs.push('behind a result');
    if (behind === 'comma') signs.push('behind a comma and a result');
  }
  if (within(results, 0, from) + within(results, until, all) > 0)
    signs.push('with a result in another sentence');
  const beside = besides(
    within(results, 0, first) + within(results, to, all),
    within(outcomes, 0, first) + within(outcomes, to, all),
    within(figures, 0, first) + within(figures, to, all),
  );
  signs.push(beside);
  if (beside !== 'beside nothing' && within(results, first, to) + within(outcomes, first, to) === 0)
    signs.push('tells no result itself');
  return signs;
}

function besides(results: number, outcomes: number, figures: number): Stands {
  if (results > 0) return 'beside a result';
  if (outcomes > 0) return 'beside an outcome';
  return figures > 0 ? 'beside a figure' : 'beside nothing';
}
