import type { Measure } from './measures';
import { phraseAt } from './phrases';
import type { Reading } from './reading';

/** How far before a figure the asking may stand: "had asked for a cut in its fee to $120k". */
const REACH = 8;

/** "wanted 15% off", "had asked to drop to A$120k", "after a request for $600K": what somebody wished for and nobody got. */
export function isAskedFor(reading: Reading, measure: Measure): boolean {
  const { tokens, lexicon } = reading;
  const { first, kind } = measure;
  if (kind !== 'percent' && kind !== 'money') return false;
  if (isRefused(reading, measure)) return true;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const asked = phraseAt(lexicon.metricWords.asked, tokens, at);
    if (asked && tokens[at]?.joined === false) return asked.to <= first;
    if (!mayStandBetween(reading, at)) return false;
  }
  return false;
}

/** "instead of the 15% discount", "the 15% discount sought by procurement", "quoted 30% off": nobody gave it. */
function isRefused({ tokens, lexicon }: Reading, { first, last, kind }: Measure): boolean {
  const off = tokens[last + 1]?.key;
  if (kind !== 'percent' || (off !== 'discount' && off !== 'off')) return false;
  const { notGranted, soughtBehind } = lexicon.metricWords;
  return (
    [1, 2, 3].some((back) => {
      const to = phraseAt(notGranted, tokens, first - back)?.to;
      return to === first || (to === first - 1 && DETERMINERS.includes(tokens[to]?.key ?? ''));
    }) || phraseAt(soughtBehind, tokens, last + 2) !== null
  );
}

const DETERMINERS = ['a', 'the', 'their', 'its', 'any'];

/** Small words and what was asked: "to drop to", "a cut of its fee to". */
function mayStandBetween({ tokens, lexicon }: Reading, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (['and', 'but', 'then', 'by', 'after', 'when'].includes(key)) return false;
  const { fallVerbs, value } = lexicon.contract;
  return (
    lexicon.accountWords.functionWords.has(key) ||
    phraseAt(fallVerbs, tokens, at) !== null ||
    phraseAt(value, tokens, at) !== null ||
    phraseAt(lexicon.metricWords.fallen, tokens, at) !== null ||
    phraseAt(lexicon.metricWords.askedBetween, tokens, at) !== null
  );
}
