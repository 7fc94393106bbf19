import { parseAnswer } from '../../../core/phrasing/parse-answer';
import { maskedAmount } from '../../../core/phrasing/mask';
import type { RuleSet } from '../../../core/rules/rules';

/** What stands before the figure, as "$" or "EUR ". */
const SIGN = /^[^\d]*/;

/** Other forms of an amount that do not tell it, the closest first; empty where the text is no amount. */
export function amountForms(text: string, rules: RuleSet): string[] {
  const slot = rules.phrasing.slots.slots.find(({ form }) => form === 'money');
  if (!slot || !/\d/.test(text)) return [];
  const answer = parseAnswer(slot, text, rules);
  if (answer.state !== 'value' || answer.value === null || answer.value <= 0) return [];
  const { range, rounded } = maskedAmount(answer.value, SIGN.exec(text.trim())?.[0] ?? '');
  return [range, rounded].filter((form) => form !== null);
}
