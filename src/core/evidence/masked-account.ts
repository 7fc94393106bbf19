import type { AccountCandidate } from './account';
import { governs, isArticle } from './described-account';
import { modifiersBefore, type Modifiers } from './modifiers';
import { isActing } from './named-account';
import { isBehindTitle } from './not-an-account';
import { phraseAt } from './phrases';
import { placeOf, type Reading } from './reading';
import { isCapitalised, isClauseEnd, isMark, type Token } from './tokens';

/** "two of our largest customers" are picked out, "7 of my largest customers" are a count. */
const MOST_PICKED = 3;

/** Descriptions that pick out one customer: "a 9,000-employee hospital network", "our largest customer", "three German OEM suppliers". */
export function findMaskedAccounts(reading: Reading): AccountCandidate[] {
  const { tokens, lexicon } = reading;
  const candidates: AccountCandidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const numbered = numberedAccount(reading, index);
    if (numbered) candidates.push(numbered);
    const head = phraseAt(lexicon.accountHeads, tokens, index);
    if (!head) continue;
    const candidate = judge(reading, head.from, head.to, head.value);
    if (candidate) candidates.push(candidate);
    index = head.to - 1;
  }
  return candidates;
}

/** "Account 7", "Customer A", "Streaming client #3": a customer that stands under a number or under what could be an article. */
function numberedAccount(reading: Reading, at: number): AccountCandidate | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.accountWords.codeNames.has(tokens[at]?.key ?? '')) return null;
  const signed = isMark(tokens[at + 1], '#') && tokens[at + 2]?.kind === 'quantity';
  const number = tokens[at + 1];
  const said = number?.quantity;
  const counted = said?.unit === 'plain' && !said.spelledOut && said.outOf === null;
  const lettered = isCapitalised(tokens[at]) && (counted || number?.text === 'A');
  if (!signed && !lettered) return null;
  const place = placeOf(reading, signed && at <= 2 ? 0 : at, signed ? at + 2 : at + 1, 'account');
  return { kind: 'masked', place, confidence: 0.85 };
}

function judge(reading: Reading, from: number, to: number, head: string): AccountCandidate | null {
  const { tokens, lexicon } = reading;
  const last = tokens[to - 1];
  const collected = last && collectionEnd(reading, to);
  if (collected) {
    const { first, determiner } = modifiersBefore(reading, from);
    const one = determiner !== null && ['a', 'an', 'one'].includes(determiner.key);
    if (one)
      return {
        kind: 'masked',
        place: placeOf(reading, first, collected - 1, 'account'),
        confidence: 0.85,
      };
  }
  const told = last && toldBehind(reading, from, to);
  if (told) return told;
  if (!last || !(endsHere(reading, to) || isDealt(reading, to))) return null;
  const single = to === from + 1;
  if (single && tokens[from]?.joined === true && tokens[from - 1]?.kind === 'quantity') return null;
  const modifiers = modifiersBefore(reading, from);
  const words = lexicon.accountWords;
  const plural = last.key !== head.split(/[ -]/).at(-1);
  const telling = modifiers.words.filter((token) => isTelling(reading, token));
  const unique = modifiers.words.some(({ key }) => words.uniqueWords.has(key));
  const masked = (confidence: number, first = modifiers.first): AccountCandidate => ({
    kind: 'masked',
    place: placeOf(reading, first, to - 1, 'account'),
    confidence,
  });
  const { determiner } = modifiers;
  if (isConvened(reading, modifiers.first, head) || isOwnBoard(reading, modifiers.words, head))
    return null;
  if (isEmployer(reading, modifiers) || isBehindTitle(reading, modifiers.first)) return null;
  const before = tokens[modifiers.first - 1]?.key ?? '';
  if (before === 'as') return null;
  if (head === 'platform' && !words.beforePlatform.has(before)) return null;
  if (plural) {
    const count = tokens[modifiers.first - 2];
    const ranked = modifiers.words.some(({ key }) => key === 'big');
    if ((unique || ranked) && before === 'of' && count?.kind === 'quantity') {
      const larger = modifiers.words.some(({ key }) => /^(?:larger|bigger)$/.test(key));
      if (count.quantity.value <= (larger ? 1 : MOST_PICKED))
        return masked(0.8, modifiers.first - 2);
    }
    const small =
      determiner?.kind === 'quantity' &&
      determiner.quantity.spelledOut &&
      determiner.quantity.value <= 5;
    const few = determiner?.kind === 'quantity' && determiner.quantity.value <= MOST_PICKED;
    const share = determiner?.quantity?.outOf ?? null;
    if (share !== null) return unique && few ? masked(0.8) : null;
    const itself = few && from === modifiers.first + 1 && !words.needsQualifier.has(head);
    if (itself && !words.needsIndustry.has(head) && isSubject(reading, modifiers.first, to))
      return masked(0.75);
    const enough = telling.length >= (few ? 1 : 2);
    const industrial = telling.some((token) => isIndustrial(reading, token));
    if (small && enough && (industrial || telling.length > 1)) return masked(0.8);
    const met = MET.has(tokens[modifiers.first - 1]?.key ?? '');
    const plain = words.needsQualifier.has(head) || words.needsIndustry.has(head);
    return (itself || (few && enough)) && small && met && !plain ? masked(0.7) : null;
  }
  if (unique && (determiner || isUnopened(reading, modifiers.first))) return masked(0.9);
  const ranked = rankStart(reading, modifiers);
  if (ranked !== null) return masked(0.9, ranked);
  const isLabel = !determiner && isUnopenedLabel(reading, modifiers.first, to);
  if (isLabel && (telling.length > 0 || /[ -]/.test(head))) return masked(0.85);
  if (
    !determiner ||
    determiner.key === 'our' ||
    determiner.key === 'my' ||
    (determiner.kind === 'quantity' && !isArticle(determiner))
  )
    return null;
  if (isDealt(reading, to) && determiner.key !== 'the' && !words.needsQualifier.has(head))
    return masked(0.7);
  if (words.needsIndustry.has(head)) {
    const placed = telling.length > 1 && telling.some((token) => isOfPlace(reading, token));
    return placed || telling.some((token) => isIndustrial(reading, token)) ? masked(0.9) : null;
  }
  if (before === 'in' && isWorkplace(reading, telling, head)) return null;
  if (words.needsQualifier.has(head)) return telling.length > 0 ? masked(0.85) : null;
  return masked(determiner.key === 'the' || determiner.key === 'this' ? 0.7 : 0.9);
}

/** "our No. 2 insurer", "our number-one insurer": where the phrase begins; null where no rank stands there. */
function rankStart({ tokens }: Reading, { first, determiner }: Modifiers): number | null {
  if (determiner?.kind !== 'quantity') return null;
  const at = isMark(tokens[first - 1], '.') ? first - 2 : first - 1;
  const ranked = ['no', 'number'].includes(tokens[at]?.key ?? '') || isMark(tokens[at], '#');
  return ranked && ['our', 'my', 'the'].includes(tokens[at - 1]?.key ?? '') ? at - 1 : null;
}

/** "a Speyside distilling group": a capital that no list knows says where it is. */
const isOfPlace = ({ lexicon }: Reading, token: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  token.record === null &&
  !lexicon.notAccounts.has(token.text);

/** "in a fast-moving start-up", "in a matrix organisation": where one works. */
const isWorkplace = (reading: Reading, telling: readonly Token[], head: string): boolean =>
  (reading.lexicon.accountWords.needsQualifier.has(head) ||
    /^(?:start-?up|scale-?up)$/.test(head)) &&
  !telling.some((token) => isIndustrial(reading, token));

/**
 * "a customer under NDA", "a strategic account in healthcare", "a maker of hearing aids": told by what stands behind.
 * Null where nothing is, or where it is not one.
 */
function toldBehind(reading: Reading, from: number, to: number): AccountCandidate | null {
  const { tokens, lexicon } = reading;
  const { needsQualifier, industries, functionWords } = lexicon.accountWords;
  if (to !== from + 1 || !needsQualifier.has(tokens[from]?.key ?? '')) return null;
  const { first, determiner } = modifiersBefore(reading, from);
  if (!isArticle(determiner ?? undefined)) return null;
  const masked = (last: number): AccountCandidate => ({
    kind: 'masked',
    place: placeOf(reading, first, last, 'account'),
    confidence: 0.8,
  });
  const hidden = phraseAt(lexicon.accountWordsBehind, tokens, to);
  if (hidden) return masked(hidden.to - 1);
  const link = tokens[to]?.key;
  if (link === 'in' && industries.has(tokens[to + 1]?.key ?? '') && endsHere(reading, to + 2))
    return masked(to + 1);
  if (link !== 'of' || !MAKES.has(tokens[from]?.key ?? '')) return null;
  let last = to;
  while (last < to + 3 && tokens[last + 1]?.kind === 'word') {
    if (functionWords.has(tokens[last + 1]?.key ?? '')) break;
    last += 1;
  }
  return tokens[last]?.key.endsWith('s') === true ? masked(last) : null;
}

/** Customers told by what they make or sell: "a maker of garden tools"; "a provider of" is often an employer's own words. */
const MAKES = new Set([
  'maker',
  'producer',
  'distributor',
  'supplier',
  'packer',
  'operator',
  'installer',
]);

const MET = new Set(['with', 'at', 'from', 'for']);

function isUnopened(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1];
  return before?.kind !== 'quantity';
}

/** "Three vineyards asked for the same export": a small set that opens the sentence and does something. */
const isSubject = ({ tokens }: Reading, first: number, to: number): boolean =>
  (first === 0 || isMark(tokens[first - 1], '.;:')) &&
  tokens[to]?.kind === 'word' &&
  /(?:ed|had|told|were|sat|was|left|wanted|bought)$/.test(tokens[to].key);

/** "Tier-1 seat supplier: …", "Wind-farm operator wanted out": a description that opens the bullet and stands for itself. */
function isUnopenedLabel(reading: Reading, first: number, to: number): boolean {
  const { tokens } = reading;
  if (isMark(tokens[first - 1], '(')) return isMark(tokens[to], '),');
  if (first > 0 && !isMark(tokens[first - 1], '.:')) return false;
  const name = isCapitalised(tokens[to - 1]);
  if (tokens[to]?.key === 'in' && isCapitalised(tokens[to + 1]))
    return !name && (isMark(tokens[to + 2], ':') || isActing(reading, to + 2));
  return (first === 0 && isMark(tokens[to], ':,(–→')) || (!name && isActing(reading, to));
}

/** "Founded and chaired a banking council": a body called together, not a customer. */
function isConvened({ tokens, lexicon }: Reading, first: number, head: string): boolean {
  if (!lexicon.accountWords.bodies.has(head)) return false;
  return [1, 2].some((back) => lexicon.accountWords.convened.has(tokens[first - back]?.key ?? ''));
}

/** "a chain of vet practices": where the customers that make up the collection end; null where it is none. */
function collectionEnd({ tokens, lexicon }: Reading, to: number): number | null {
  if (!lexicon.accountWords.collections.has(tokens[to - 1]?.key ?? '') || tokens[to]?.key !== 'of')
    return null;
  for (let at = to + 1; at <= to + 4; at++) {
    const member = phraseAt(lexicon.accountHeads, tokens, at);
    const plural = member && tokens[member.to - 1]?.key !== member.value.split(/[ -]/).at(-1);
    if (plural) return member.to;
  }
  return null;
}

/** "the energy-sector customer council": customers sit on it. */
export const isOwnBoard = ({ lexicon }: Reading, words: readonly Token[], head: string): boolean =>
  lexicon.accountWords.bodies.has(head) &&
  words.some(({ key }) => ['customer', 'client', 'user', 'advisory'].includes(key));

/** "at a rostering-software start-up": who sells software is the employer. */
function isEmployer({ tokens }: Reading, { first, words }: Modifiers): boolean {
  const at = tokens[first - 1]?.key;
  return (at === 'at' || at === 'for') && words.some(({ key }) => /^(?:software|saas)$/.test(key));
}

function isTelling(reading: Reading, token: Token): boolean {
  if (token.kind === 'quantity') return true;
  return token.kind === 'word' && !reading.lexicon.accountWords.plainWords.has(token.key);
}

function isIndustrial(reading: Reading, token: Token): boolean {
  const { places, accountWords } = reading.lexicon;
  const { heads, needsQualifier, industries } = accountWords;
  const head = heads.has(token.key) && !needsQualifier.has(token.key);
  return head || token.kind === 'quantity' || industries.has(token.key) || places.has(token.text);
}

/** "a big studio renewal": the account before what was done with it. */
const isDealt = ({ tokens, lexicon }: Reading, to: number): boolean =>
  lexicon.accountWords.dealtWith.has(tokens[to]?.key ?? '') && tokens[to]?.joined === false;

/** Whether the noun phrase ends at this token: "a bank in", not "a bank transfer". */
function endsHere(reading: Reading, to: number): boolean {
  const last = reading.tokens[to - 1];
  const next = reading.tokens[to];
  if (last?.text.endsWith("'s") === true) return true;
  if (isClauseEnd(next) || isMark(next, ',-/\'"&→') || next === undefined) return true;
  if (next.joined) return false;
  return (
    next.kind !== 'word' ||
    reading.lexicon.accountWords.afterNoun.has(next.key) ||
    governs(reading.tokens[to + 1]) ||
    /(?:ed|ing|ly)$/.test(next.key)
  );
}
