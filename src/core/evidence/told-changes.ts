import { isArticle } from './described-account';
import type { Measure } from './measures';
import { isLater } from './order-in-time';
import { isBare } from './pairable';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** "Replaced a $80K starter plan with a $310K agreement". */
export const isReplaced = ({ tokens, lexicon }: Reading, left: Measure, right: Measure): boolean =>
  left.kind === 'money' &&
  ['with', 'by', 'for'].includes(tokens[right.first - 2]?.key ?? '') &&
  isArticle(tokens[right.first - 1]) &&
  hasPhrase(lexicon.contract.replaced, tokens, left.first - 4, left.first);

/** "€31k a year became €44k", "40 seats turned into 90". */
export function isBecome({ tokens }: Reading, left: Measure, right: Measure): boolean {
  const at = isArticle(tokens[right.first - 1]) ? right.first - 2 : right.first - 1;
  const verb = tokens[at]?.key ?? '';
  const turned = verb === 'into' && ['turned', 'grew'].includes(tokens[at - 1]?.key ?? '');
  const bare = left.kind === 'money' && right.value >= 1000;
  const timed = left.kind === 'duration' && isBare(right);
  if (left.kind !== right.kind && !bare && !timed) return false;
  if (right.first - left.last > 8) return false;
  return turned || /^(?:became|becoming|becomes)$/.test(verb);
}

/** "a €740K account at a fashion house, brought it to €1.1M"; "a $27M insurer; moved it to one agreement worth $34M". */
export function isBroughtTo(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  const opener = tokens[right.first - 1]?.key ?? '';
  if (left.kind !== 'money' || right.kind !== 'money') return false;
  const worth = ['worth', 'of'].includes(opener);
  if (opener !== 'to' && !worth) return false;
  let it = false;
  for (let at = left.last + 1; at < right.first; at++) {
    if (tokens[at]?.key === 'it' || tokens[at]?.key === 'them')
      it ||= phraseAt(lexicon.contract.growVerbs, tokens, at - 1) !== null;
  }
  if (worth) return it && tokens.slice(left.last, right.first).some(({ key }) => key === 'to');
  if (!it && crossesSentence(reading, left.last + 1, right.first)) return false;
  return hasPhrase(lexicon.contract.growVerbs, tokens, left.last + 1, right.first);
}

/** "stood at 48%; an audit brought it to 83%", "Inherited 83% gross retention; a year later it was 92%". */
export function isNarrative(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  if (left.kind !== right.kind || left.kind === 'duration') return false;
  if (left.kind === 'count' && !isScoreTold(reading, left)) return false;
  if (isLater(reading, left, right)) return true;
  if (hasPhrase(lexicon.metrics, tokens, Math.max(left.last + 2, right.first - 4), right.first))
    return false;
  const started = hasPhrase(lexicon.contract.startWords, tokens, left.first - 6, left.first);
  const opener = tokens[right.first - 1];
  return (
    started &&
    (opener?.key === 'to' ||
      phraseAt(lexicon.contract.endWords, tokens, right.first - 1) !== null ||
      (isArticle(opener) &&
        phraseAt(lexicon.contract.endWords, tokens, right.first - 2) !== null) ||
      (['for', 'at'].includes(opener?.key ?? '') &&
        phraseAt(lexicon.contract.endWords, tokens, right.first - 2) !== null))
  );
}

/** "NPS was 33; it is now 52": a bare figure of a score. */
const isScoreTold = ({ metricNames, tokens }: Reading, { first }: Measure): boolean =>
  metricNames.some(
    ({ to, value }) =>
      to < first &&
      to >= first - 2 &&
      ['was', 'at', 'been', 'had'].includes(tokens[first - 1]?.key ?? '') &&
      value.some((kind) => kind.class === 'soft'),
  );

/** Whether a full stop or a semicolon stands between two tokens, `to` exclusive. */
export function crossesSentence(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(reading.tokens[at], '.;')) return true;
  }
  return false;
}
