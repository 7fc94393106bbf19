import { oncePer } from '../rules/once-per';
import type { PhrasingData } from '../rules/phrasing-file';

export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly gerund: string;
}

export interface VerbBook {
  /** The verb that a written form belongs to; null for a word that is no known verb. Small letters. */
  readonly find: (word: string) => VerbForms | null;
}

const VOWEL = /[aeiou]/;

function regular(base: string): VerbForms {
  if (base.endsWith('e')) {
    const keepsE = base.endsWith('ee') || base.endsWith('oe');
    return { base, past: `${base}d`, gerund: keepsE ? `${base}ing` : `${base.slice(0, -1)}ing` };
  }
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? ''))
    return { base, past: `${base.slice(0, -1)}ied`, gerund: `${base}ing` };
  return { base, past: `${base}ed`, gerund: `${base}ing` };
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** The verbs of `keywords/phrasing/verbs.json`, found by any of their forms; others by their regular past. */
export const verbBook = oncePer((data: PhrasingData['verbs']): VerbBook => {
  const byForm = new Map<string, VerbForms>();
  const add = (forms: VerbForms): void => {
    for (const form of [forms.base, forms.past, forms.gerund, third(forms.base)])
      if (!byForm.has(form)) byForm.set(form, forms);
  };
  for (const [base, past, gerund] of data.irregular) add({ base, past, gerund });
  for (const base of data.regular) add(regular(base));
  return { find: (word) => byForm.get(word.toLowerCase()) ?? fromEnding(word.toLowerCase()) };
});

/** A past or -ing form that is on no list: "templated", "re-papering". Its base is not known for sure. */
function fromEnding(word: string): VerbForms | null {
  if (!/^(?:(?:re|co|pre|de|un|up|cross|over|out)-)?[a-z]+$/.test(word)) return null;
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) {
    const stem = word.endsWith('ied') ? `${word.slice(0, -3)}y` : word.slice(0, -2);
    return { base: stem, past: word, gerund: `${stem}ing` };
  }
  return null;
}

/** Whether a text begins with a verb that tells what was done: "rolled out the plan". */
export function opensWithPast(text: string, book: VerbBook): boolean {
  const [first = ''] = text.split(' ');
  return book.find(first)?.past === first;
}

/** "moving" → "moved". A form on no list is taken as regular. Null where the word is no -ing form. */
export function pastOfGerund(word: string, book: VerbBook): string | null {
  const lower = word.toLowerCase();
  const known = book.find(lower);
  if (known?.gerund === lower) return known.past;
  if (known || lower.length < 6 || !lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  if (stem.endsWith('y') && !VOWEL.test(stem.at(-2) ?? '')) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}

/**
 * What follows a first verb, with the verbs that go on with it in another form: " with calls and took notes" →
 * " with calls and taking notes". `from` is the form in which they stand.
 */
export function formsAfter(
  rest: string,
  from: keyof VerbForms,
  to: (verb: VerbForms) => string,
  rules: { readonly phrasing: PhrasingData },
): string {
  const book = verbBook(rules.phrasing.verbs);
  return rest.replace(
    /(, | and | then )([\p{L}-]+)/gu,
    (whole: string, join: string, word: string) => {
      const next = book.find(word);
      return next?.[from] === word && !rules.phrasing.verbs.nouns.includes(word)
        ? join + to(next)
        : whole;
    },
  );
}
