import type { NumberGrammar } from './number-grammar';
import { isMark, quantityOf, type Quantity, type QuantityToken, type Token } from './tokens';

/** Turns spelled-out numbers into figures: "twenty-two", "half a million dollars", "two dozen", "1.2 million". */
export function joinNumberWords(tokens: readonly Token[], grammar: NumberGrammar): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const isAfter = i > 0 && FRACTION_AFTER.has(tokens[i - 1]?.key ?? '');
    const begins =
      (token?.kind === 'word' && (isAfter || grammar.beginsNumber.has(token.key))) ||
      (token?.kind === 'quantity' && tokens[i + 1]?.key === 'in');
    const read = begins
      ? (readHalfAnHour(tokens, i) ??
        readPartOfMillion(tokens, i, grammar) ??
        readFraction(tokens, i, grammar) ??
        readShareIn(tokens, i, grammar) ??
        readNumberWords(tokens, i, grammar))
      : null;
    if (read) {
      joined.push(read.token);
      i = read.next;
    } else {
      if (token) joined.push(token);
      i += 1;
    }
  }
  return joined;
}

type Spelled = Pick<Quantity, 'value' | 'unit'> &
  Partial<Pick<Quantity, 'currency' | 'factor' | 'outOf'>>;

/** The token of a figure in words that begins with `first` and ends at the offset `end`. */
function spelledOut(first: Token, end: number, says: Spelled): QuantityToken {
  const { start, text, key, record, joined } = first;
  const { value, unit, currency = null, factor = 1, outOf = null } = says;
  return {
    kind: 'quantity',
    start,
    end,
    text,
    key,
    record,
    joined,
    quantity: quantityOf(value, { unit, currency, factor, outOf, spelledOut: true }),
    date: null,
  };
}

const FRACTION_AFTER = new Set(['by', 'down', 'up', 'dropped', 'fell', 'rose', 'grew', 'shrank']);
const NO_FRACTION = new Set(['an', 'past', 'of', 'later', 'on', 'million']);
/** "a fifth lower", "a third fewer tickets". */
const COMPARED = new Set([
  'lower',
  'fewer',
  'less',
  'higher',
  'more',
  'shorter',
  'faster',
  'smaller',
]);

/** "from under a third to over two thirds", "25 per cent to three quarters": a share on both sides of "to". */
function isShare(tokens: readonly Token[], before: number, start: number, to: number): boolean {
  const link = tokens[before]?.key;
  if (link === 'from') {
    const ahead = tokens.slice(to, to + 5).map(({ key }) => key);
    return ahead.includes('to') && ahead.some((key) => SHARE_WORDS.has(key));
  }
  if (link !== 'to') return false;
  return tokens
    .slice(Math.max(0, start - 7), before)
    .some((token) => SHARE_WORDS.has(token.key) || token.quantity?.unit === 'percent');
}

const SHARE_WORDS = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'fifths']);

/** "by more than half". */
const HEDGES = new Set([
  ...['more', 'than', 'about', 'nearly', 'almost', 'roughly', 'over', 'under', 'some', 'well'],
]);

/** "eight of the last nine", "10 of my first 12". */
const BEFORE_WHOLE = new Set([
  ...['the', 'my', 'our', 'those', 'these', 'its', 'their'],
  ...['last', 'first', 'top', 'past'],
]);

/** "by half", "down a third", "by two thirds": percent. */
function readFraction(tokens: readonly Token[], start: number, grammar: NumberGrammar) {
  let before = start - 1;
  while (before > start - 3 && HEDGES.has(tokens[before]?.key ?? '')) before -= 1;
  const first = tokens[start];
  const next = isArticle(first) ? start + 1 : start;
  const two = `${tokens[next]?.key ?? ''} ${tokens[next + 1]?.key ?? ''}`;
  const percent = grammar.fractions.get(two) ?? grammar.fractions.get(tokens[next]?.key ?? '');
  const to = grammar.fractions.has(two) ? next + 2 : next + 1;
  const last = tokens[to - 1];
  if (percent === undefined || !first || !last) return null;
  const after = tokens[to]?.key ?? '';
  const changed = FRACTION_AFTER.has(tokens[before]?.key ?? '') && !NO_FRACTION.has(after);
  if (!changed && !(COMPARED.has(after) && percent < 100) && !isShare(tokens, before, start, to))
    return null;
  return { token: spelledOut(first, last.end, { value: percent, unit: 'percent' }), next: to };
}

/** "half an hour". */
function readHalfAnHour(tokens: readonly Token[], start: number) {
  const [half, article, unit] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (half?.key !== 'half' || article?.key !== 'an' || unit?.key !== 'hour') return null;
  return { token: spelledOut(half, article.end, { value: 0.5, unit: 'plain' }), next: start + 2 };
}

/** "a quarter of a million pounds", "three quarters of a million". */
function readPartOfMillion(tokens: readonly Token[], start: number, grammar: NumberGrammar) {
  const at = isArticle(tokens[start]) || tokens[start]?.key === 'three' ? start + 1 : start;
  const [part, of, article, million] = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]);
  const first = tokens[start];
  if (!first || !million || of?.key !== 'of' || article?.key !== 'a' || million.key !== 'million')
    return null;
  const quarters = tokens[start]?.key === 'three' ? 3 : 1;
  if (part?.key !== 'quarter' && part?.key !== 'quarters') return null;
  return finish(tokens, first, million, at + 4, quarters * 250_000, grammar);
}

/** "one in five coordinators", "three in five": percent. */
function readShareIn(tokens: readonly Token[], start: number, grammar: NumberGrammar) {
  const [first, link, last] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (!first || !last || link?.key !== 'in') return null;
  const part = plainNumber(first, grammar);
  const whole = plainNumber(last, grammar);
  if (part === undefined || whole === undefined || part < 1 || whole < 3 || part >= whole)
    return null;
  if (grammar.timeUnits.has(tokens[start + 3]?.key ?? '') || whole > 20) return null;
  const percent = Math.round((part / whole) * 1000) / 10;
  return {
    token: spelledOut(first, last.end, { value: percent, unit: 'percent' }),
    next: start + 3,
  };
}

function plainNumber(token: Token, grammar: NumberGrammar): number | undefined {
  if (token.kind !== 'quantity') return grammar.words.get(token.key);
  const { unit, factor, outOf, value } = token.quantity;
  return unit === 'plain' && factor === 1 && outOf === null ? value : undefined;
}

function readNumberWords(
  tokens: readonly Token[],
  start: number,
  grammar: NumberGrammar,
): { token: QuantityToken; next: number } | null {
  if (isArticle(tokens[start]) && isNumberWord(tokens[start + 1], grammar)) return null;
  let next = start;
  let total = 0;
  let part: number | null = null;
  for (let token = tokens[next]; token?.kind === 'word'; token = tokens[++next]) {
    const { key } = token;
    const small = grammar.words.get(key);
    const multiplier = grammar.multipliers.get(key);
    if (small !== undefined && (part === null || (small < 10 && part % 10 === 0 && part > 0))) {
      part = (part ?? 0) + small;
    } else if (multiplier !== undefined && (part !== null || isArticle(tokens[start]))) {
      part = (part ?? 1) * multiplier;
      if (multiplier >= 1000) {
        total += part;
        part = 0;
      }
    } else if (key === 'half' && part === null && tokens[next + 1]?.key === 'a') {
      part = 0.5;
      next += 1;
    } else if (isAndAHalf(tokens, next) && part !== null && part < 100) {
      part += 0.5;
      next += 2;
    } else if (
      !(isArticle(token) && next === start) &&
      !(key === 'and' && part !== null && isNumberWord(tokens[next + 1], grammar) && part >= 100)
    ) {
      break;
    }
  }
  const value = total + (part ?? 0);
  const first = tokens[start];
  const last = tokens[next - 1];
  if (!first || !last || (part === null && total === 0) || (last === first && isArticle(first)))
    return null;
  if (part === 0.5) return null;
  return finish(tokens, first, last, next, value, grammar);
}

/** "two and a half". */
const isAndAHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'and' && tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'half';

const isArticle = (token: Token | undefined): boolean => token?.key === 'a';
const isNumberWord = (token: Token | undefined, grammar: NumberGrammar): boolean =>
  token !== undefined && grammar.words.has(token.key);

function finish(
  tokens: readonly Token[],
  first: Token,
  last: Token,
  next: number,
  value: number,
  grammar: NumberGrammar,
): { token: QuantityToken; next: number } {
  const unitToken = tokens[next];
  const two = tokens[next + 1];
  const pair = unitToken && two ? `${unitToken.key} ${two.key}` : '';
  const unitWord =
    unitToken?.kind === 'word' || isMark(unitToken, '%') ? (unitToken?.key ?? '') : '';
  const currency = grammar.currencyOf(pair) ?? grammar.currencyOf(unitWord);
  const unitOfPair = grammar.unitOf(pair);
  const unit: Quantity['unit'] = currency
    ? 'money'
    : unitOfPair !== 'plain'
      ? unitOfPair
      : unitWord
        ? grammar.unitOf(unitWord)
        : 'plain';
  const takesTwo = grammar.currencyOf(pair) !== null || unitOfPair !== 'plain';
  const taken = unit === 'plain' ? 0 : takesTwo ? 2 : 1;
  const end = (taken === 2 ? two : taken === 1 ? unitToken : last) ?? last;
  const shared = shareOf(tokens, next + taken);
  const says = {
    value,
    unit,
    currency,
    factor: value >= 1000 ? 1000 : 1,
    outOf: shared?.value ?? null,
  };
  return {
    token: spelledOut(first, shared?.end ?? end.end, says),
    next: shared?.next ?? next + taken,
  };

  function shareOf(all: readonly Token[], from: number) {
    const skip = all[from]?.key === 'out' ? 1 : 0;
    if (all[from + skip]?.key !== 'of' || value >= 1000) return null;
    let determiner = 0;
    while (determiner < 2 && BEFORE_WHOLE.has(all[from + skip + 1 + determiner]?.key ?? ''))
      determiner += 1;
    const base = all[from + skip + 1 + determiner];
    if (!base) return null;
    const size =
      base.kind === 'quantity' && base.quantity.unit === 'plain'
        ? base.quantity.value
        : grammar.words.get(base.key);
    if (size === undefined || size < value) return null;
    return { value: size, end: base.end, next: from + skip + 2 + determiner };
  }
}
