/** An amount as it is printed: its possible values (`1.200` is two), its unit, and where it stands. */
export interface PrintedAmount {
  readonly values: readonly number[];
  /** ISO code, `percent` or `none`. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  chf: 'CHF',
  cad: 'CAD',
  aud: 'AUD',
  inr: 'INR',
  '₹': 'INR',
};

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  tsd: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
};

const NUMBER_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const words = (list: Readonly<Record<string, unknown>>): string =>
  Object.keys(list)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\$/g, '\\$'))
    .join('|');

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>${words(CURRENCIES)})[\\s\\u00a0]{0,2})?` +
    `(?:(?<digits>\\d{1,15}(?:[.,' \\u00a0\\u202f]\\d{1,3}){0,5})|(?<word>${NUMBER_WORDS.join('|')}|half a|a))` +
    `(?:[\\s\\u00a0-]{0,2}(?<scale>${words(SCALES)})(?![\\p{L}\\p{N}]))?` +
    `(?:[\\s\\u00a0]{0,2}(?<after>%|percent(?![\\p{L}])|(?:${words(CURRENCIES)})(?![\\p{L}\\p{N}])))?` +
    `(?<rest>[\\p{L}\\p{N}]?)`,
  'giu',
);

/** Every amount in a text, in order: `$1.2M`, `1,200,000 USD`, `1.2 million`, `two million dollars`, `118%`. */
export function amountsIn(text: string): PrintedAmount[] {
  const found: PrintedAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const { before, digits, word, scale, after, rest = '' } = match.groups ?? {};
    if (rest !== '' && after === undefined) continue;
    if (digits === undefined && scale === undefined) continue;
    const factor = SCALES[scale?.toLowerCase() ?? ''] ?? 1;
    const plain = digits === undefined ? [wordValue(word ?? '')] : readings(digits);
    const currency = CURRENCIES[(before ?? after ?? '').toLowerCase()];
    const isPercent = /^(?:%|percent)$/i.test(after ?? '');
    found.push({
      values: plain.map((value) => Math.round(value * factor * 1e6) / 1e6),
      unit: isPercent ? 'percent' : (currency ?? 'none'),
      start: match.index,
      end: match.index + match[0].length - rest.length,
    });
  }
  return found;
}

function wordValue(word: string): number {
  if (/^half a$/i.test(word)) return 0.5;
  return /^a$/i.test(word) ? 1 : Math.max(0, NUMBER_WORDS.indexOf(word.toLowerCase()));
}

/** What the digits may mean: separators part thousands, or the last one is a decimal sign. */
function readings(digits: string): number[] {
  const separators = digits.replace(/\d/g, '');
  const bare = Number(digits.replace(/\D/g, ''));
  if (separators === '') return [bare];
  const grouped = /^\d{1,3}(?:\D\d{3})+$/.test(digits);
  const last = separators.at(-1) ?? '';
  const cut = digits.lastIndexOf(last);
  const decimals = /[.,]/.test(last)
    ? [Number(`${digits.slice(0, cut).replace(/\D/g, '')}.${digits.slice(cut + 1)}`)]
    : [];
  return grouped && separators.length > 1 ? [bare] : [...(grouped ? [bare] : []), ...decimals];
}

/** Below this a number without its unit is any number: 42 accounts are not $42. */
const TELLING = 1000;

/** Whether two printed amounts are the same one, in any notation. Rounded figures are other figures. */
export function sameAmount(first: PrintedAmount, second: PrintedAmount): boolean {
  const value = first.values.find((one) => second.values.includes(one));
  if (value === undefined) return false;
  if (first.unit === second.unit) return true;
  if (first.unit === 'percent' || second.unit === 'percent') return false;
  return (first.unit === 'none' || second.unit === 'none') && value >= TELLING;
}
