import { splitWords } from '../keywords/words';

const YEAR = /^(?:19|20)\d{2}$/;
const MONTH_BEFORE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const PERIOD_BEFORE = /^(?:fy|q|h|version|v|release|phase|iso|soc|tier|level)$/;
const PERIOD = /^(?:fy|q|h|v)\d{1,4}$/;

/**
 * True where the text states a figure: a number, an amount or a percentage, in digits or in words. Years, quarters,
 * versions and dates are not figures; neither is "one".
 */
export function hasFigure(text: string): boolean {
  const words = splitWords(text);
  return words.some((word, index) => {
    const { folded } = word;
    const before = words[index - 1]?.folded ?? '';
    if (!/\d/.test(folded)) return word.isNumber && folded !== 'one';
    if (PERIOD.test(folded) || YEAR.test(folded) || PERIOD_BEFORE.test(before)) return false;
    if (MONTH_BEFORE.test(before) && /^\d{1,2}$/.test(folded)) return false;
    return /^\d/.test(folded);
  });
}
