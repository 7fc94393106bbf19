import type { MetricKind } from './lexicon';
import { isRate } from './metric';
import type { Item, MetricPhrase } from './metric-fit';
import { hasPhrase } from './phrases';
import type { Reading } from './reading';

/** Whether words that could name a figure beside them say something else there. */
export function saysOtherwise(
  reading: Reading,
  item: Item,
  phrase: MetricPhrase,
  kind: MetricKind,
): boolean {
  return (
    isOfAnother(reading, phrase) ||
    (kind.class === 'scope' && isOfEach(reading, phrase)) ||
    isUndone(reading, phrase, kind) ||
    saysOther(reading, item, kind)
  );
}

/** "forecast error on churn": the figure is the error's. */
const isOfAnother = ({ tokens, metricNames }: Reading, { from }: MetricPhrase): boolean =>
  ['of', 'on', 'in'].includes(tokens[from - 1]?.key ?? '') &&
  metricNames.some(({ to, value }) => to === from - 1 && value.every(isRate));

/** "tickets per account", "calls for each new customer": no number of customers. */
const isOfEach = ({ tokens }: Reading, { from }: MetricPhrase): boolean =>
  [1, 2].some((back) => ['per', 'each', 'every'].includes(tokens[from - back]?.key ?? ''));

/** "failed launches: 9 → 2": what did not come of it. */
const isUndone = ({ tokens, lexicon }: Reading, { from }: MetricPhrase, kind: MetricKind) =>
  kind.name.startsWith('accounts_') &&
  hasPhrase(lexicon.metricWords.undone, tokens, from - 1, from);

/** "answered 95% of tickets" is no fall, "renewed at +12%" no rate of renewal, "9 weeks late" no time taken. */
function saysOther(reading: Reading, item: Item, kind: MetricKind): boolean {
  const { tokens, lexicon } = reading;
  const { first, last, measure, pair } = item;
  if (pair) return false;
  if (measure.kind === 'duration' && tokens[last + 1]?.key === 'late') return true;
  if (kind.name === 'renewal_rate' && tokens[first]?.text.startsWith('+') === true) return true;
  const { answered } = lexicon.metricWords;
  return SAYS_FALL.includes(kind.name) && hasPhrase(answered, tokens, first - 3, first);
}

/** Figures whose very name says that they fell: "how-to tickets down 30%" is a reduction of 30%. */
export const SAYS_FALL: readonly string[] = ['tickets_reduced', 'usage_drop'];
