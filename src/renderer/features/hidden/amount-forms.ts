import { parseAnswer } from '../../../core/phrasing/parse-answer';
import { maskedAmount } from '../../../core/phrasing/mask';
import type { RuleSet } from '../../../core/rules/rules';

const FIGURE = /\d/;
const SIGN = /^[^\d]*/;

/** Other forms of an amount that do not tell it, the closest first; empty where the text is no amount. */
export function amountForms(text: string, rules: RuleSet): string[] {
  const slot = rules.phrasing.slots.slots.find(({ slot: name }) => name === 'acv_to');
  if (!slot || !FIGURE.test(text)) return [];
  const answer = parseAnswer(slot, text, rules);
  if (answer.state !== 'value' || answer.value === null || answer.value <= 0) return [];
  const sign = SIGN.exec(text.trim())?.[0] ?? '';
  const { range, rounded } = maskedAmount(answer.value, sign === '' ? '$' : sign);
  return [range, rounded].filter((form) => form !== null);
}
