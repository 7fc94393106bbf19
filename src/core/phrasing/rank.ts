import type { Plan } from './candidates';
import type { Suggestion } from './suggestion';

const BONUS: Readonly<Record<Plan, number>> = {
  'in-its-place': 20,
  pattern: 8,
  kept: 8,
  'result-after': 5,
  'result-first': -14,
  tidied: 0,
};

/** Whether two suggestions are built alike, or say the same words in the same order. */
export function isAlike(a: Suggestion, b: Suggestion): boolean {
  const words = ({ text }: Suggestion): string =>
    text.toLowerCase().replace(/[,;.]? and |[^\p{L}\p{N}]+/gu, ' ');
  return a.plan === b.plan || words(a) === words(b);
}

/** What is offered first: all answers said, the bullet's own build, a good score, two lines, nothing twice. */
export function rank({ text, plan, used, scoreAfter, wording }: Suggestion): number {
  const twice = /\b(help|contribut|grew|grow)\w* .*\b\1/i.test(text) ? 15 : 0;
  const long = Math.max(0, text.length - 240) / 10;
  return used.length * 20 + (scoreAfter ?? 0) + BONUS[plan] - twice - long - 3 * wording;
}
