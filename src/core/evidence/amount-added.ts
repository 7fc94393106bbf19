import type { Measure } from './measures';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** "the $180K it paid grew into $420K". */
export const isGrown = ({ tokens, lexicon }: Reading, { first }: Measure): boolean =>
  [2, 3].some((back) => phraseAt(lexicon.contract.growVerbs, tokens, first - back) !== null);

/** "Increased the yearly contract of a Danish dairy by $240K to $420K": right behind what it grew by. */
export const isGrownBy = (
  { tokens, lexicon }: Reading,
  { first }: Measure,
  all: readonly Measure[],
): boolean =>
  all.some(
    ({ first: step, last }) =>
      last < first &&
      first - last <= 3 &&
      tokens[step - 1]?.key === 'by' &&
      hasPhrase(lexicon.contract.growVerbs, tokens, 0, step),
  );

/** "60K CHF on top of 240K CHF", "$400K on top of a ferry line's $1.1M contract": what there was already. */
export function isUnderneath({ tokens }: Reading, { first }: Measure): boolean {
  for (let at = first - 1; at >= first - ON_TOP_REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' && !isMark(token, "'")) return false;
    if (token?.key === 'top') return tokens[at - 1]?.key === 'on' && tokens[at + 1]?.key === 'of';
  }
  return false;
}

/** How far behind "on top of", in tokens, the amount may stand. */
const ON_TOP_REACH = 9;

/** "£600k added in 20 months", "£90k above the old price": what came on top, said behind the amount. */
export function isAddedAhead({ tokens, lexicon }: Reading, { last }: Measure): boolean {
  const next = tokens[last + 2];
  const part = tokens[last + 1]?.key === 'of' && ['it', 'which', 'that'].includes(next?.key ?? '');
  if (part) return phraseAt(lexicon.contract.sales, tokens, last + 3) !== null;
  const above = ['above', 'over'].includes(tokens[last + 1]?.key ?? '');
  if (above && ['the', 'its', 'their'].includes(next?.key ?? ''))
    return ['old', 'previous', 'former', 'last'].includes(tokens[last + 3]?.key ?? '');
  return (
    ['added', 'gained', 'won', 'closed'].includes(tokens[last + 1]?.key ?? '') &&
    (isClauseEnd(next) || ['in', 'over', 'within', 'across', 'on'].includes(next?.key ?? ''))
  );
}

/** "by a third, to CHF 84'000", "(+$155k, now $465k)": what the account came to, after what it grew by. */
export function isArrival({ tokens, lexicon }: Reading, { first }: Measure): boolean {
  const opener = tokens[first - 1]?.key ?? '';
  const apart = isMark(tokens[first - 2], ',(') || tokens[first - 2]?.key === 'it';
  if (!apart || !['to', 'now', 'at'].includes(opener)) return false;
  if (opener === 'at' && !isMark(tokens[first - 2], ',')) return false;
  return hasPhrase(lexicon.contract.growVerbs, tokens, Math.max(0, first - 16), first);
}

/** "17 of which closed for €88k", "closed $560K at six retailers", "sold the app to 6 of my 26 managers, $74,000". */
export function isSold({ tokens, lexicon }: Reading, { first }: Measure): boolean {
  const link = ['for', 'another', 'about', 'worth', 'a'].includes(tokens[first - 1]?.key ?? '')
    ? 1
    : 0;
  const end = first - link;
  if ([1, 2].some((back) => phraseAt(lexicon.contract.sales, tokens, end - back)?.to === end))
    return true;
  const { sold } = lexicon.contract;
  if (tokens[first - 1]?.key === 'for' && hasPhrase(sold, tokens, first - BOUGHT_REACH, first))
    return true;
  const done = tokens[first - 2]?.key ?? '';
  if (isMark(tokens[first - 1], ',') && (done === 'closed' || done === 'won')) return true;
  const worth = isMark(tokens[first - 1], ',:') || tokens[first - 1]?.key === 'worth';
  return worth && hasPhrase(sold, tokens, Math.max(0, first - 16), first);
}

/** "which they bought six months later for $90k": how far before its price, in tokens, the verb may stand. */
const BOUGHT_REACH = 7;

/** "4 of them bought a faculty licence (£640k)", "the field module ($275K) was ordered": the price of the thing before it. */
export function isPriceOfSold({ tokens, lexicon }: Reading, { first, last }: Measure): boolean {
  if (!isMark(tokens[first - 1], '(')) return false;
  const { sales } = lexicon.contract;
  const behind = tokens.findIndex((token, at) => at > last && isMark(token, ')')) + 1;
  if (BE.has(tokens[behind]?.key ?? '') && phraseAt(sales, tokens, behind + 1)) return true;
  for (let at = first - 2; at > first - SOLD_REACH && !isMark(tokens[at], '.;:)'); at--) {
    const sale = phraseAt(sales, tokens, at);
    if (sale) return tokens[sale.from]?.key !== 'closed';
  }
  return false;
}

/** How far before its price, in tokens, the verb of a sale may stand. */
const SOLD_REACH = 14;

const BE = new Set(['was', 'were', 'got', 'has', 'is']);
