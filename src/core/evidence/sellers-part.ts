import { phraseAt, type PhraseMatch } from './phrases';
import type { PartnerForm } from './lexicon';
import type { Reading } from './reading';
import type { OwnPart } from './shared-work';
import { isClauseEnd, isMark } from './tokens';

type Role = PhraseMatch<PartnerForm>;

const SELLERS = new Set(['AE', 'Sales', 'VP-Sales', 'Renewals', 'SeniorCSM']);
const CO_LED: OwnPart = { ownership: 'co-led', found: [] };
const CONTRIBUTED: OwnPart = { ownership: 'contributed', found: [] };

/** What the seller did beside the person: both worked on it, or the person gave the seller what was needed. Null where neither. */
export function sellersPart(reading: Reading): OwnPart | null {
  const sellers = reading.roles.filter(({ value }) => SELLERS.has(value.role));
  if (sellers.length === 0) return null;
  if (sellers.some((role) => isToldAndClosed(reading, role) || isTheirDeal(reading, role)))
    return CONTRIBUTED;
  const both = sellers.some(
    (role) => isOtherHalf(reading, role) || isBesideMe(reading, role) || isSoldWith(reading, role),
  );
  return both ? CO_LED : null;
}

/** "Told the AE about a second site, which she turned into an add-on": the seller closed what was handed over. */
function isToldAndClosed({ tokens, lexicon }: Reading, { from, to }: Role): boolean {
  const { tells, closes } = lexicon.ownership;
  let told = false;
  for (let at = 0; at < from; at++) told ||= phraseAt(tells, tokens, at) !== null;
  if (!told) return false;
  for (let at = to - 1; at < tokens.length; at++) {
    const who = at === to - 1 || CLOSERS.has(tokens[at]?.key ?? '');
    if (who && [1, 2].some((ahead) => phraseAt(closes, tokens, at + ahead))) return true;
  }
  return false;
}

const CLOSERS = new Set(['who', 'she', 'he', 'they', 'which', 'that']);

/** "wrote the value section of the AE's proposal": a piece of somebody else's deal. */
function isTheirDeal({ tokens, lexicon }: Reading, { to }: Role): boolean {
  if (tokens[to - 1]?.text.endsWith("'s") !== true) return false;
  const own = [to, to + 1].some((at) => phraseAt(lexicon.ownership.deals, tokens, at));
  return own && phraseAt(lexicon.ownership.making, tokens, 0) !== null;
}

/** "the AE handled paper, I ran the pilots": each did one half. */
function isOtherHalf({ tokens, lexicon }: Reading, { from, to }: Role): boolean {
  if (!phraseAt(lexicon.ownership.halves, tokens, to)) return false;
  const owner = ['the', 'our', 'my'].includes(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const opens = owner < 0 || isClauseEnd(tokens[owner]) || isMark(tokens[owner], ',');
  return (opens || tokens[owner]?.key === 'and') && tokens.some(({ text }) => text === 'I');
}

/** "With the AE I sized": together from the first word. */
const isBesideMe = ({ tokens }: Reading, { from, to }: Role): boolean =>
  from <= 3 && tokens[0]?.key === 'with' && tokens[to]?.text === 'I';

/** "sold the module to both halves with our AE": sold by both. */
function isSoldWith({ tokens, lexicon }: Reading, { from }: Role): boolean {
  let link = from - 1;
  while (link > from - 4 && tokens[link]?.key !== 'with') link -= 1;
  if (tokens[link]?.key !== 'with') return false;
  for (let at = link - 1; at >= Math.max(0, link - 9); at--) {
    if (isClauseEnd(tokens[at]) || tokens[at]?.key.endsWith('ing') === true) return false;
    if (phraseAt(lexicon.contract.sold, tokens, at)) return true;
  }
  return false;
}
