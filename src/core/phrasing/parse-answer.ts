import type { Ownership } from '../resume/vocabulary';
import { extractEvidence } from '../evidence/extract-evidence';
import { lexiconOf } from '../evidence/lexicon';
import { readBullet } from '../evidence/reading';
import type { QuantityToken } from '../evidence/tokens';
import type { SlotEntry } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import { hasSameDigits, restyleAmount } from './amounts';
import type { Answer, ValueAnswer } from './answer';
import { hasDeterminer, isPlural, lowerFirst, withArticle } from './grammar';
import { opensWithPast, verbBook, type VerbBook } from './verbs';

/** Characters; a longer answer is a text and no fact. */
const LONGEST = 160;

/**
 * Reads one answer as the person typed it. A value keeps the person's words; amounts and units are restyled, never
 * changed. What cannot be read comes back as a question, not as a refusal.
 */
export function parseAnswer(entry: SlotEntry, typed: string, rules: RuleSet): Answer {
  const { slot } = entry;
  const text = cleaned(typed);
  const state = noValue(text, rules);
  if (state) return { state, slot };
  if (text.length > LONGEST)
    return odd(slot, 'This is longer than a fact. Can you say it in one short phrase?');
  switch (entry.form) {
    case 'money':
      return parseMoney(entry, text, rules);
    case 'percent':
      return parsePercent(entry, text, rules);
    case 'duration':
      return parseDuration(entry, text, rules);
    case 'act':
      return value(entry, asGerund(text, rules));
    case 'account':
      return value(entry, asAccount(text));
    case 'role':
      return isAct(text, rules)
        ? odd(entry.slot, 'Who was it, by role? For example the AE, or the CFO.')
        : value(entry, asRole(text, rules));
    case 'clause':
      return value(entry, asClause(text, rules));
    case 'part':
      return parsePart(entry, text);
    case 'thing':
      return value(entry, asClause(text, rules));
    case 'count':
    case 'people':
    case 'figure':
    case 'adjective':
      return value(entry, ordinaryStart(text.replace(/(\d) %/g, '$1%'), rules));
    case 'period':
      return isMeasured(text, rules)
        ? odd(entry.slot, 'Which quarter, half-year or year was it?')
        : value(entry, text);
    case 'name':
    case 'words':
      return value(entry, text);
  }
}

function value(
  { slot, form }: SlotEntry,
  text: string,
  more: Partial<Pick<ValueAnswer, 'value' | 'high' | 'currency'>> = {},
): ValueAnswer {
  return { state: 'value', slot, form, text, value: null, high: null, currency: null, ...more };
}

const odd = (slot: string, question: string): Answer => ({ state: 'odd', slot, question });

/** One line, without list marks, brackets that stand for blanks, or a full stop at the end. */
function cleaned(typed: string): string {
  return typed
    .replace(/[{}[\]<>\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•*·-]+(?=\S)/, '')
    .trim()
    .replace(/^range: ?/i, '')
    .replace(/[.;,\s]+$/, '');
}

function noValue(
  text: string,
  { phrasing }: RuleSet,
): 'left-out' | 'unknown' | 'confidential' | null {
  const key = text.toLowerCase();
  const { unknown, confidential, leaveOut } = phrasing.wording;
  if (key === '' || leaveOut.includes(key)) return 'left-out';
  if (unknown.includes(key)) return 'unknown';
  return confidential.includes(key) ? 'confidential' : null;
}

function quantitiesOf(text: string, rules: RuleSet): QuantityToken[] {
  return readBullet(text, lexiconOf(rules.evidence)).tokens.filter(
    (token): token is QuantityToken => token.kind === 'quantity',
  );
}

const SIGN = /^(?:(?:US|CA|AU|NZ|[ACS])?\$|[€£¥₹]|[A-Z]{3} )/i;

function parseMoney(entry: SlotEntry, text: string, rules: RuleSet): Answer {
  const found = quantitiesOf(text, rules).filter(
    ({ quantity }) => quantity.unit === 'money' || quantity.unit === 'plain',
  );
  const [first] = found;
  if (!first)
    return odd(
      entry.slot,
      `Which amount is it? A range or “confidential” will do. ${entry.question}`,
    );
  const { quantity } = first;
  const high = found.find((token) => token.quantity.range === 'high')?.quantity.value ?? null;
  if (quantity.currency === null && quantity.factor === 1 && quantity.value < 1000)
    return odd(entry.slot, `Is ${first.text} in thousands or in millions, and in which currency?`);
  let shown = text;
  for (const token of [...found].reverse()) shown = restyled(shown, token);
  return value(entry, shown.replace(/(?<=\S)\s*-\s*(?=\S*\d)/, '–'), {
    value: quantity.value,
    high,
    currency: quantity.currency,
  });
}

function restyled(text: string, { text: written, quantity }: QuantityToken): string {
  const at = text.toLowerCase().indexOf(written.toLowerCase());
  if (at < 0) return text;
  const sign = SIGN.exec(written)?.[0] ?? '';
  const plain = written.slice(sign.length).replace(/\+$/, '');
  if (!/^[\d.,' ]+ ?(?:k|thousand|m|mm|mio|million|bn|billion|b)?\.?$/i.test(plain)) return text;
  const shown = restyleAmount(quantity.value, sign.toUpperCase());
  if (shown === null || !hasSameDigits(plain, shown)) return text;
  const plus = written.endsWith('+') ? '+' : '';
  return text.slice(0, at) + shown + plus + text.slice(at + written.length);
}

function parsePercent(entry: SlotEntry, text: string, rules: RuleSet): Answer {
  const [first] = quantitiesOf(text, rules);
  if (!first) return odd(entry.slot, `Which percentage is it? ${entry.question}`);
  const { value: number, unit } = first.quantity;
  if (entry.atMost !== undefined && number > entry.atMost)
    return odd(
      entry.slot,
      `This rate cannot be above ${entry.atMost}%. Is it another rate, such as NRR?`,
    );
  const bare = unit === 'plain' && /^[\d.,]+$/.test(text);
  return value(entry, bare ? `${text}%` : text.replace(/(\d) ?(?:%|per ?cent)/i, '$1%'), {
    value: number,
  });
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?(?:mos?|mths?)\b\.?/gi, '$1 months'],
  [/(\d) ?(?:yrs?|y)\b\.?/gi, '$1 years'],
  [/(\d) ?(?:wks?|w)\b\.?/gi, '$1 weeks'],
  [/(\d) ?(?:qtrs?)\b\.?/gi, '$1 quarters'],
  [/(\d) ?(?:hrs?|h)\b\.?/gi, '$1 hours'],
  [/(\d) ?(?:d)\b\.?/gi, '$1 days'],
];

function parseDuration(entry: SlotEntry, text: string, rules: RuleSet): Answer {
  if (/^~?\d+(?:\.\d+)?$/.test(text))
    return odd(entry.slot, `${text}: days, weeks, months or quarters?`);
  let shown = text;
  for (const [short, long] of UNITS) shown = shown.replace(short, long);
  shown = shown.replace(
    /\b1 (months|years|weeks|quarters|hours|days)\b/g,
    (_, unit: string) => `1 ${unit.slice(0, -1)}`,
  );
  const dated = /\d{4}.*(?:-|–|—|to|until).*\d{4}/.test(shown) && !/^(?:from|between)/i.test(shown);
  const months = extractEvidence(`Grew the account in ${shown}.`, rules).evidence.timeframeMonths;
  if (dated) {
    const spoken = shown.replace(/^(.*?\d{4}) ?(?:-|–|—|to|until) ?(.*)$/i, 'between $1 and $2');
    return value(entry, spoken, { value: months });
  }
  const notice = entry.slot === 'notice' && /(?:day|week|month)s$/.test(shown);
  return value(entry, notice ? `${shown}’ notice` : ordinaryStart(shown, rules), { value: months });
}

const PARTS: readonly (readonly [RegExp, Ownership])[] = [
  [/\b(?:co-?led|shared?|jointly|together|equal)/i, 'co-led'],
  [/\b(?:contribut|piece|part of|took part|input)/i, 'contributed'],
  [/\b(?:support|assist|help|attend|shadow)/i, 'supported'],
  [/\b(?:led|lead|headed|ran it|run it)\b/i, 'led'],
  [/\b(?:own|mine|my own|alone|myself|did it|all of it)/i, 'owned'],
];

function parsePart(entry: SlotEntry, text: string): Answer {
  const found = PARTS.find(([words]) => words.test(text));
  return found
    ? value(entry, found[1])
    : odd(
        entry.slot,
        'Did you lead it, share it as an equal, contribute one piece, or support it?',
      );
}

function asAccount(text: string): string {
  const named = text.replace(/^(?:at|for|with) /i, '');
  const last = named.split(' ').at(-1) ?? '';
  const describes = /^\p{Ll}/u.test(last) && named.includes(' ');
  return describes && !hasDeterminer(named) && !isPlural(named) ? withArticle(named) : named;
}

/** Whether an answer tells what was done: "rolled out the plan". */
const isAct = (text: string, rules: RuleSet): boolean =>
  opensWithPast(text.toLowerCase(), verbBook(rules.phrasing.verbs));

/** Whether an answer is a percentage or an amount. */
const isMeasured = (text: string, rules: RuleSet): boolean =>
  quantitiesOf(text, rules).some(
    ({ quantity: { unit } }) => unit === 'percent' || unit === 'money',
  );

function asRole(text: string, rules: RuleSet): string {
  const role = text.replace(/^(?:with|and|together with) /i, '');
  if (hasDeterminer(role) || isPlural(role)) return ordinaryStart(role, rules);
  const known = rules.evidence.partners.roles.find(({ forms }) =>
    forms.some((form) => form.replace('=', '').toLowerCase() === role.toLowerCase()),
  );
  if (
    known?.department === true ||
    /^(?:sales|product|support|engineering|finance|marketing|legal|revops|cs ?ops|operations)\b/i.test(
      role,
    )
  )
    return role;
  const person = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(role) && !known;
  return person ? role : `the ${role}`;
}

/** "That CIO approved the scope" → "the CIO approved the scope". */
function asClause(text: string, rules: RuleSet): string {
  const said = ordinaryStart(text.replace(/^(?:that|because) /i, ''), rules);
  return /^(?:C[A-Z]{1,2}O|[SE]?VP|AE|PM)\b/.test(said) ? `the ${said}` : said;
}

function ordinaryStart(text: string, rules: RuleSet): string {
  return lowerFirst(text, (word) => isOrdinary(word, rules));
}

const SMALL_WORDS = new Set(
  'the a an our my their its his her this that these those both all each every two three four five six seven eight nine ten about over nearly more less than around roughly almost half no new only'.split(
    ' ',
  ),
);

function isOrdinary(word: string, rules: RuleSet): boolean {
  return (
    SMALL_WORDS.has(word) ||
    rules.phrasing.wording.emptyWords.includes(word) ||
    rules.generalWords.includes(word) ||
    verbBook(rules.phrasing.verbs).find(word) !== null
  );
}

/** What was done, as an -ing phrase: "I rebuilt the plan and briefed the CFO" → "rebuilding the plan and briefing the CFO". */
function asGerund(text: string, rules: RuleSet): string {
  const book = verbBook(rules.phrasing.verbs);
  const own = text.replace(/^(?:by|through|i|we|i personally|personally)\s+(?:have |had )?/i, '');
  const [first = '', ...rest] = own.split(' ');
  const lower = first.toLowerCase();
  if (book.find(lower)?.gerund === lower || (/^[a-z][a-z-]*ing$/.test(lower) && lower.length > 5))
    return [lower, ...rest].join(' ');
  const verb = book.find(lower);
  if (!verb || (verb.past !== lower && verb.base !== lower)) return `using ${asThing(own, rules)}`;
  const past = verb.past === lower;
  return [verb.gerund, ...rest.map((word, at) => inSeries(word, rest[at - 1], past, book))].join(
    ' ',
  );
}

/** A verb that goes on with the first one: "… and briefed". */
function inSeries(word: string, before: string | undefined, past: boolean, book: VerbBook): string {
  if (before === undefined || !(before === 'and' || before === 'then')) return word;
  const verb = book.find(word);
  return verb && (past ? verb.past : verb.base) === word ? verb.gerund : word;
}

const asThing = (text: string, rules: RuleSet): string =>
  hasDeterminer(text) || isPlural(text) || !/^\p{Ll}/u.test(ordinaryStart(text, rules))
    ? ordinaryStart(text, rules)
    : withArticle(ordinaryStart(text, rules));
