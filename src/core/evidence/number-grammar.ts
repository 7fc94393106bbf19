import type { EvidenceData } from '../rules/evidence-file';
import type { Quantity } from './tokens';

/** The number words and money signs of the data, ready to be found in a text. */
export interface NumberGrammar {
  readonly currencySign: RegExp;
  /** Whether a figure can begin with a plain character, by its code; undefined where the character is no plain one. */
  readonly startsFigure: readonly boolean[];
  readonly currencySuffix: RegExp;
  readonly attachedScale: RegExp;
  readonly spacedScale: RegExp;
  /** Any scale after a space: beside a currency "38 mn" is no unit of its own. */
  readonly spacedMoneyScale: RegExp;
  readonly unit: RegExp;
  currencyOf(written: string): string | null;
  /** What a scale multiplies by; some words mean another number beside another currency: "R$ 540 mil". */
  factorOf(written: string, currency?: string | null): number;
  unitOf(written: string): Quantity['unit'];
  readonly words: ReadonlyMap<string, number>;
  /** "weeks", "quarters": after these words "two in five" is no share. */
  readonly timeUnits: ReadonlySet<string>;
  /** The words that a spelled-out number can begin with. */
  readonly beginsNumber: ReadonlySet<string>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly comparisons: ReadonlyMap<string, number>;
  /** "w/" at the start of a word or alone, "+" alone. */
  readonly shorthand: RegExp;
  /** The same of a shorthand. */
  readonly startsShorthand: readonly boolean[];
  readonly shorthandMeans: ReadonlyMap<string, string>;
}

const escape = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

/** A scale and the full stop of a shortened one, "Mio."; behind "$4M" and "million" it ends a sentence. */
function scalePattern(before: string, forms: readonly string[]): RegExp {
  const isShort = (form: string): boolean => form.length === 2 || form.length === 3;
  const short = escape(forms.filter(isShort));
  const others = escape(forms.filter((form) => !isShort(form)));
  return new RegExp(`${before}(?:(?:${short})\\.?|${others})(?![\\p{L}\\p{N}])`, 'yiu');
}

/** Alone between spaces; a form that ends in a slash also before a word: "w/the AE". */
function shorthandPattern(forms: readonly string[]): RegExp {
  const slashed = forms.filter((form) => form.endsWith('/'));
  return new RegExp(`(?:${escape(forms)})(?![^ ])|(?:${escape(slashed)})(?=\\p{L})`, 'yiu');
}

/** For each plain character whether it is one of these. */
const byCode = (chars: readonly string[]): boolean[] =>
  Array.from({ length: 128 }, (_, code) => chars.includes(String.fromCharCode(code)));

/** From ten million on a scale of two letters stands apart without doubt: "12 Cr", "3 bn". */
const SAID_APART = 10_000_000;

const LETTER = /^\p{L}/u;

const THOUSAND = 1000;

/** "2,3 MSEK", "TCHF 400": a scale of one letter written before the currency's code. */
const scaledCodes = ({ currencies, codeScales }: EvidenceData['money']) =>
  currencies.flatMap(({ code }) =>
    codeScales.map(({ factor, forms }) => ({
      code,
      factor,
      forms: forms.flatMap((letter) => [letter + code, letter.toUpperCase() + code]),
    })),
  );

export function numberGrammar(data: EvidenceData): NumberGrammar {
  const { currencies, scales } = data.money;
  const { percent, points, basisPoints } = data.numbers;
  const signs = currencies.flatMap((currency) => currency.signs);
  const codeBySign = new Map(
    currencies.flatMap(({ code, signs: own, words }) =>
      [...own, ...words.flatMap((word) => [word, `${word}s`])].map(
        (sign) => [sign.toLowerCase(), code] as const,
      ),
    ),
  );
  // One letter is a currency only before a scaled amount: "R3.2m", not "R2" of a release.
  const letters = signs.filter((sign) => /^[A-Z]$/.test(sign));
  const clear = signs.filter((sign) => !letters.includes(sign));
  const prefixed = scaledCodes(data.money);
  const factors = new Map(
    [...scales, ...prefixed].flatMap(({ factor, forms }) =>
      forms.map((form) => [form.toLowerCase(), factor] as const),
    ),
  );
  for (const { code, forms } of prefixed)
    for (const form of forms) codeBySign.set(form.toLowerCase(), code);
  const thousands = new Map(currencies.map(({ code, thousand }) => [code, thousand ?? []]));
  const before = prefixed.flatMap((scaled) => scaled.forms);
  const forms = [...scales.flatMap((scale) => scale.forms), ...before];
  const longForms = forms.filter(
    (form) =>
      form.length > 2 ||
      (form.length === 2 && (factors.get(form.toLowerCase()) ?? 1) >= SAID_APART),
  );
  const units = new Map<string, Quantity['unit']>([
    ...percent.map((form) => [form, 'percent'] as const),
    ...points.map((form) => [form, 'points'] as const),
    ...basisPoints.map((form) => [form, 'basis-points'] as const),
  ]);
  const words = currencies.flatMap((currency) => currency.words);
  const shortSigns = signs.filter((sign) => !LETTER.test(sign));
  const codes = signs.filter((sign) => /^[A-Z]{3}$/.test(sign));
  return {
    startsFigure: byCode([
      '+',
      '-',
      '.',
      ...Array.from({ length: 10 }, (_, digit) => String(digit)),
      ...[...before, ...signs].map((sign) => sign.charAt(0)),
    ]),
    currencySign: new RegExp(
      `(?:${escape([...before, ...clear])}) ?(?=\\d)|(?:${escape(letters)})(?=\\d+(?:[.,]\\d+)?(?:bn|k|mn?)(?!\\w))`,
      'y',
    ),
    currencySuffix: new RegExp(
      ` ?(?:${escape(shortSigns)})(?!\\d)| (?:${escape(codes)})(?!\\w)| (?:${escape(words)})s?(?!\\w)`,
      'yi',
    ),
    attachedScale: scalePattern('-?', forms),
    spacedMoneyScale: scalePattern(' ', forms),
    spacedScale: scalePattern(' ', longForms),
    unit: new RegExp(`[ -]?(?:${escape([...units.keys()])})(?![\\p{L}\\p{N}])`, 'yiu'),
    currencyOf: (written) => codeBySign.get(written.trim().toLowerCase()) ?? null,
    factorOf: (written, currency = null) => {
      const form = written.replace(/[ .-]/g, '').toLowerCase();
      const own = thousands.get(currency ?? '');
      return own?.includes(form) === true ? THOUSAND : (factors.get(form) ?? 1);
    },
    unitOf: (written) => units.get(written.replace(/^[ -]/, '').toLowerCase()) ?? 'plain',
    words: new Map(Object.entries(data.numbers.words)),
    timeUnits: new Set(data.time.units.flatMap(({ forms: units }) => units)),
    beginsNumber: new Set(['a', 'half', ...Object.keys(data.numbers.words)]),
    multipliers: new Map(Object.entries(data.numbers.multipliers)),
    fractions: new Map(Object.entries(data.numbers.fractions)),
    multiples: new Map(Object.entries(data.numbers.multiples)),
    comparisons: new Map(Object.entries(data.numbers.comparisons)),
    shorthand: shorthandPattern(Object.keys(data.numbers.shorthand)),
    startsShorthand: byCode(
      Object.keys(data.numbers.shorthand).flatMap((form) => {
        const first = form.charAt(0);
        return [first, first.toUpperCase()];
      }),
    ),
    shorthandMeans: new Map(Object.entries(data.numbers.shorthand)),
  };
}
