import type { Follows, Stands, WordKind } from '../rules/means-file';
import { within, type Ground } from './means-ground';
import type { Ending, Opening } from './means-places';
import { isVerb } from './means-words';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** What speaks for or against any means that begins here. */
export function openingWeight(
  { kinds, reading, overall }: Ground,
  { first, behind }: Opening,
): number {
  const { opening, second } = reading.lexicon.means;
  const next = secondWord(reading, kinds, first);
  return overall + opening[behind][kinds[first] ?? 'mark'] + second[kinds[next] ?? 'mark'];
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
  const { reading, kinds, account } = ground;
  const { tokens, roles, lexicon } = reading;
  const { follows, then } = lexicon.means;
  let weight = lexicon.means.before[before];
  if (roles.some((role) => role.to === to)) weight += follows['its last word a person'];
  const last = tokens[to - 1];
  if (account && last && last.start < account.end && last.end >= account.end)
    weight += follows['its last word the account'];
  if (to >= tokens.length) return weight;
  weight += then.kinds[kinds[to] ?? 'mark'] + (then.words.get(tokens[to]?.key ?? '') ?? 0);
  if (after === to) weight = withFacts(weight, ground, to);
  if (lexicon.mechanismWords.cutBefore.has(tokens[after]?.key ?? '')) weight += follows.use;
  if (phraseAt(lexicon.mechanism.effectVerbs, tokens, after)) weight += follows['an effect'];
  if (kinds[after] === 'mark' && after + 1 < kinds.length) {
    const behind = isMark(tokens[after], ',') ? AFTER_COMMA : AFTER_MARK;
    weight += follows[behind[nextPart(ground, after + 1)]];
  }
  return weight;
}

type Part = 'act' | 'verb' | 'clause' | 'words';

const AFTER_COMMA: Readonly<Record<Part, Follows>> = {
  act: 'act after a comma',
  verb: 'verb after a comma',
  clause: 'clause after a comma',
  words: 'words after a comma',
};

const AFTER_MARK: Readonly<Record<Part, Follows>> = {
  act: 'act after a mark',
  verb: 'verb after a mark',
  clause: 'clause after a mark',
  words: 'words after a mark',
};

/** A weight with those of the facts that are told right behind a stretch. */
function withFacts(before: number, { reading, account, periods }: Ground, to: number): number {
  const { tokens, roles, lexicon } = reading;
  const { follows } = lexicon.means;
  const start = tokens[to]?.start ?? 0;
  let weight = before;
  if (roles.some(({ from }) => from >= to && from < to + 4)) weight += follows['a person'];
  if (account && account.start >= start && account.start <= (tokens[to + 2]?.start ?? start))
    weight += follows['the account'];
  if (within(periods, to, to + 3) > 0) weight += follows['a period'];
  else if (tokens[to + 1]?.kind === 'quantity') weight += follows['a figure'];
  return weight;
}

/** What the words behind a mark are: a further act, a clause with a subject of its own, or the rest of a list. */
function nextPart({ kinds, reading }: Ground, from: number): Part {
  const { tokens, lexicon } = reading;
  const kind = kinds[from];
  if (isAct(kind)) return 'act';
  if (isVerb(kind)) return 'verb';
  for (let at = from + 1; at < from + 5 && kinds[at] !== 'mark'; at++) {
    if (isVerb(kinds[at]) || lexicon.mechanismWords.linking.has(tokens[at]?.key ?? ''))
      return 'clause';
  }
  return 'words';
}

const isAct = (kind: WordKind | undefined): boolean =>
  kind === 'act' || kind === 'lesser act' || kind === 'other act';

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
  let weight = (length[words] ?? 0) + within(ground.weights, first + 1, to);
  weight += rest[within(telling, 0, kinds.length) - within(telling, first, to)] ?? 0;
  for (const one of held) if (bits & one.bit) weight += one.weight;
  weight = withPlace(weight, ground, first, to, behind);
  if (isApart(behind) && isApart(before))
    weight += stands[first === 0 ? 'as the whole first part' : 'as a whole later part'];
  return weight;
}

const isApart = (edge: string): boolean =>
  edge === 'nothing' || edge === 'sentence' || edge === 'colon';

/** A weight with those of where the result stands that the stretch may have led to. */
function withPlace(
  before: number,
  { reading, results, outcomes, figures, starts, ends, kinds }: Ground,
  first: number,
  to: number,
  behind: string,
): number {
  const { stands } = reading.lexicon.means;
  const all = kinds.length;
  const from = starts[first] ?? 0;
  const until = ends[first] ?? all;
  let weight = before;
  if (from === 0) weight += stands['in the first sentence'];
  else weight += stands[until < all ? 'in a middle sentence' : 'in the last sentence'];
  if (within(results, from, first) > 0) {
    weight += stands['behind a result'];
    if (behind === 'comma') weight += stands['behind a comma and a result'];
  }
  if (within(results, 0, from) + within(results, until, all) > 0)
    weight += stands['with a result in another sentence'];
  const beside = besides(
    within(results, 0, first) + within(results, to, all),
    within(outcomes, 0, first) + within(outcomes, to, all),
    within(figures, 0, first) + within(figures, to, all),
  );
  weight += stands[beside];
  if (beside !== 'beside nothing' && within(results, first, to) + within(outcomes, first, to) === 0)
    weight += stands['tells no result itself'];
  return weight;
}

function besides(results: number, outcomes: number, figures: number): Stands {
  if (results > 0) return 'beside a result';
  if (outcomes > 0) return 'beside an outcome';
  return figures > 0 ? 'beside a figure' : 'beside nothing';
}
