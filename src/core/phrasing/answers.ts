import { lexiconOf } from '../evidence/lexicon';
import { readBullet } from '../evidence/reading';
import type { RuleSet } from '../rules/rules';
import type { Answer, Facts, ValueAnswer } from './answer';
import { parseAnswer } from './parse-answer';

/**
 * All answers as they are understood, by slot. An amount without a currency takes the one that the bullet and the other
 * answers agree on. What does not fit together comes back as a question beside the answer: see `doubtsAbout`.
 */
export function readAnswers(
  typed: Readonly<Record<string, string>>,
  bullet: string,
  rules: RuleSet,
): Answer[] {
  const answers = Object.entries(typed).flatMap(([slot, words]) => {
    const entry = rules.phrasing.slots.slots.find((known) => known.slot === slot);
    return entry ? [parseAnswer(entry, words, rules)] : [];
  });
  const common = commonCurrency([bullet, ...Object.values(typed)].join(' ; '), rules);
  return answers.map((answer) =>
    answer.state === 'value' && answer.form === 'money' ? inCurrency(answer, common) : answer,
  );
}

/** The answers that hold a value. */
export const factsOf = (answers: readonly Answer[]): Facts =>
  new Map(
    answers.flatMap((answer) => (answer.state === 'value' ? [[answer.slot, answer] as const] : [])),
  );

interface Currency {
  readonly code: string;
  readonly sign: string;
}

/** The currency of all amounts in a text, null where there is none or more than one. */
function commonCurrency(text: string, rules: RuleSet): Currency | null {
  const signs = new Map<string, string>();
  for (const token of readBullet(text, lexiconOf(rules.evidence)).tokens) {
    if (token.kind !== 'quantity' || token.quantity.currency === null) continue;
    const sign = /^(?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{3} )/.exec(token.text)?.[0] ?? '';
    signs.set(sign, token.quantity.currency);
  }
  const [[sign, code] = ['', '']] = signs;
  return signs.size === 1 && sign !== '' ? { sign, code } : null;
}

function inCurrency(answer: ValueAnswer, common: Currency | null): ValueAnswer {
  if (answer.currency !== null || common === null) return answer;
  const text = answer.text.replace(/(?<![\p{L}\d$€£¥₹.,])(?=\d)/u, () => common.sign);
  return { ...answer, text, currency: common.code };
}

/** What is worth asking back about answers that were understood. */
export function doubtsAbout(facts: Facts): { readonly slot: string; readonly question: string }[] {
  const doubts: { readonly slot: string; readonly question: string }[] = [];
  const of = (slot: string): number | null => facts.get(slot)?.value ?? null;
  const [from, to, book, added] = [of('acv_from'), of('acv_to'), of('book_value'), of('delta_abs')];
  if (from !== null && to !== null && to < from)
    doubts.push({
      slot: 'acv_to',
      question: 'The value went down. Is this a renewal at a lower value?',
    });
  if (from !== null && to !== null && to > from * 100)
    doubts.push({
      slot: 'acv_to',
      question:
        'The value after is more than a hundred times the one before. Are both in the same unit?',
    });
  if (to !== null && book !== null && to > book)
    doubts.push({
      slot: 'book_value',
      question: 'This account is larger than the whole book. Which of the two figures is right?',
    });
  if (
    from !== null &&
    to !== null &&
    added !== null &&
    Math.abs(to - from - added) > 0.02 * Math.max(to, from)
  )
    doubts.push({
      slot: 'delta_abs',
      question: 'The value added is not the difference of before and after. Which figure is right?',
    });
  const currencies = new Set([...facts.values()].flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1)
    doubts.push({
      slot: 'acv_to',
      question: 'The amounts are in different currencies. Is that meant?',
    });
  return doubts;
}
