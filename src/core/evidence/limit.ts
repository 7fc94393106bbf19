import { wordKind } from './means-words';
import type { Measure } from './measures';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

const UNDER = new Set(['under', 'below', 'sub']);
const GROUPS = new Set(['anything', 'everything', 'anyone', 'everyone', 'those', 'all', 'any']);
const OVER = new Set(['over', 'above', 'beyond']);
const SIGNS = '<>≤≥';

/**
 * "customers under $20k", "the sub-$5k segment", "deals above $50k": where a group begins or ends, which nobody
 * reached. Not "cost per case below $40": there the amount is the metric's own.
 */
export function isLimit(reading: Reading, measure: Measure): boolean {
  const { first, kind } = measure;
  if (kind === 'percent') return isTarget(reading, measure) || isOfTheTimes(reading, measure);
  if (kind !== 'money') return false;
  const { tokens, metricNames } = reading;
  const opener = tokens[isMark(tokens[first - 1], '-') ? first - 2 : first - 1]?.key ?? '';
  if (opener === 'sub') return true;
  const bySign = isMark(tokens[first - 1], SIGNS);
  if (!UNDER.has(opener) && !OVER.has(opener) && !bySign) return false;
  const named = metricNames.filter(({ to }) => to === first - 1).flatMap(({ value }) => value);
  const isAmount = named.some(({ measures }) => measures.includes('money'));
  if (bySign) return !isAmount && tokens[first - 2]?.kind === 'word';
  if (named.some(({ name }) => name.startsWith('accounts')))
    return UNDER.has(opener) || tokens[first - 2]?.key.endsWith('s') === true;
  if (GROUPS.has(tokens[first - 2]?.key ?? '')) return true;
  const isAny = ['every', 'each', 'any', 'all'].includes(tokens[first - 3]?.key ?? '');
  return (UNDER.has(opener) || isAny) && !isAmount && isNoun(reading, first - 2);
}

/** "against a 100% target": what was to be reached; not "rose above the 70% target". */
const isTarget = ({ tokens, lexicon }: Reading, { first, last }: Measure): boolean =>
  phraseAt(lexicon.contract.target, tokens, last + 1) !== null &&
  [1, 2].some((back) => ['against', 'versus', 'vs'].includes(tokens[first - back]?.key ?? ''));

/** "while inflation ran at 8%": nobody's doing. */
const isOfTheTimes = ({ tokens }: Reading, { first, last }: Measure): boolean =>
  tokens[last + 1]?.key === 'inflation' ||
  [1, 2, 3, 4].some((back) => tokens[first - back]?.key === 'inflation');

function isNoun(reading: Reading, at: number): boolean {
  const kind = wordKind(reading, at);
  return ['noun', 'name', 'measure', 'piece of work', 'role', 'doing'].includes(kind);
}
