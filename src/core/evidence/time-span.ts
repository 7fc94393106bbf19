import { dateCandidates, TIMEFRAME as KIND, type Candidate } from './date-candidates';
import type { Measure } from './measures';
import type { Pair } from './pairs';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import {
  isFigure,
  ordinalCandidates,
  shareCandidates,
  unitCandidates,
  wordCandidates,
} from './time-words';
import { isClauseEnd, isMark } from './tokens';

/** How long it took or held, and the durations that say something else. */
export interface TimeSpans {
  readonly months: number | null;
  readonly found: readonly Found[];
  /** Contract lengths in years. */
  readonly contractYears: readonly Measure[];
  readonly notices: readonly Measure[];
  readonly leads: readonly Measure[];
}

type Role = 'span' | 'later' | 'aside' | 'project' | 'contract' | 'notice' | 'lead' | 'none';

export function findTimeSpans(
  reading: Reading,
  measures: readonly Measure[],
  pairs: readonly Pair[],
): TimeSpans {
  const roles = { contract: [] as Measure[], notice: [] as Measure[], lead: [] as Measure[] };
  const candidates: Candidate[] = [
    ...dateCandidates(reading),
    ...wordCandidates(reading),
    ...ordinalCandidates(reading),
    ...unitCandidates(reading),
  ];
  candidates.push(...shareCandidates(reading, measures));
  for (const measure of measures) {
    if (measure.kind !== 'duration' || measure.months === 0) continue;
    const role = roleOf(reading, measure);
    const pair = pairs.find(({ from, to }) => [from.index, to.index].includes(measure.index));
    if (role === 'contract' || role === 'notice' || role === 'lead') {
      if (!pair) roles[role].push(measure);
    } else if (role !== 'none' && measure.months >= 0.1) {
      if (!pair || (isAgainstPlan(reading, pair) && isOpened(reading, measure)))
        candidates.push({
          months: measure.months,
          stated: !pair,
          place: placeOf(reading, measure.first, measure.last, KIND),
        });
    }
  }
  const best = candidates.reduce<Candidate | null>(better, null);
  return {
    months: best && Math.round(best.months * 10) / 10,
    found: best ? [best.place] : [],
    contractYears: roles.contract,
    notices: roles.notice,
    leads: roles.lead,
  };
}

/** "live in 34 days versus a usual 70": one piece of work took as long; "in 12 days, formerly 29" is how long each takes. */
const isAgainstPlan = ({ tokens }: Reading, { first, last }: Pair): boolean =>
  tokens
    .slice(first, last)
    .some(({ key }) =>
      ['against', 'versus', 'vs', 'than', 'plan', 'planned', 'scheduled'].includes(key),
    );

/** A stated span before one that is only part of another figure; of stated ones the longest. */
function better(best: Candidate | null, next: Candidate): Candidate {
  if (best?.stated !== next.stated) return best?.stated === true ? best : next;
  return next.months > best.months ? next : best;
}

function roleOf(reading: Reading, measure: Measure): Role {
  const { tokens, lexicon } = reading;
  const { time } = lexicon;
  const { first, last } = measure;
  const next = tokens[last + 1];
  const before = tokens[first - 1];
  if (isTaken(reading, measure) || next?.key === 'from' || next?.key === 'into') return 'span';
  if (isMark(next, "'") && ['work', 'effort'].includes(tokens[last + 2]?.key ?? '')) return 'span';
  if (isAbsence(reading, measure) || isOfEach(reading, measure)) return 'none';
  if (['ago', 'before', 'earlier'].includes(next?.key ?? '') && isFigure(before)) return 'later';
  if (next?.key === 'after' && !measure.adjective && before?.key !== 'every') return 'later';
  if (isEveryOne(reading, first)) return 'span';
  if (isWarning(reading, last + 1)) return 'lead';
  if (phraseAt(time.noticeNouns, tokens, last + 1))
    return next?.key === 'notice' || next?.key === 'out' ? 'notice' : 'lead';
  if (tokens[last + 2]?.key === 'notice' && !isMark(next, ',.;:')) return 'notice';
  if (
    hasPhrase(time.tenureWords, tokens, last + 1, last + 4) &&
    !isContractLength(reading, measure)
  )
    return 'none';
  if (before?.key === 'every' || before?.key === 'per') return 'none';
  if (next?.key === 'old' || next?.key === 'late') return 'none';
  if (
    before?.key === 'for' &&
    measure.unit === 'years' &&
    (hasPhrase(time.tenureWords, tokens, 0, first) ||
      ['customer', 'client', 'account'].includes(tokens[first - 2]?.key ?? ''))
  )
    return 'none';
  if (measure.adjective) return adjectiveRole(reading, measure);
  if (isContractLength(reading, measure)) return 'contract';
  if (next?.key === 'later' || next?.key === 'on' || next?.key === 'afterwards') return 'later';
  if (
    next?.key === 'of' &&
    (before?.key === 'through' || ['each', 'every'].includes(tokens[last + 2]?.key ?? ''))
  )
    return 'none';
  if (isOpened(reading, measure)) return 'span';
  if (hasPhrase(time.streakWords, tokens, first, last + 4)) return 'span';
  if (first === 1 && before?.key === 'first' && isMark(next, ':–')) return 'span';
  const endsAside = !next || next.key === 'of' || isMark(next, ',);.:–|');
  const alone = isMark(before, '.') && (!next || isMark(next, '.'));
  return endsAside && (!before || alone || isMark(before, '(,;–:|')) ? 'aside' : 'none';
}

/** "in every quarter of the last [two years]", "in each of [six quarters]". */
function isEveryOne({ tokens }: Reading, first: number): boolean {
  const before = [3, 2, 1].map((back) => tokens[first - back]?.key ?? '');
  if (before.join(' ') === 'in each of') return true;
  const recent = ['of the last', 'of the past'].includes(before.join(' '));
  return recent && ['every', 'each'].includes(tokens[first - 5]?.key ?? '');
}

/** "74 days' extra warning". */
const isWarning = ({ tokens }: Reading, at: number): boolean =>
  isMark(tokens[at], "'") && [1, 2].some((ahead) => tokens[at + ahead]?.key === 'warning');

/** "live after 16 days on average", "each called back inside 5 days": how long every single one takes. */
const isOfEach = ({ tokens }: Reading, { first, last, months }: Measure): boolean =>
  (tokens[last + 1]?.key === 'on' && tokens[last + 2]?.key === 'average') ||
  tokens[last + 1]?.key === 'apiece' ||
  (months < SHORT &&
    [2, 3, 4].some((back) => ['each', 'every'].includes(tokens[first - back]?.key ?? '')));

/** In months; a time as short as this, told of each, is a rhythm or a rule. */
const SHORT = 0.5;

/** "It took seven months to", "needed only ten weeks to", "worked two years with its CFO on". */
function isTaken({ tokens }: Reading, { first, last }: Measure): boolean {
  const at = ['only', 'just', 'us', 'me'].includes(tokens[first - 1]?.key ?? '')
    ? first - 2
    : first - 1;
  const verb = tokens[at]?.key ?? '';
  if (verb === 'needed') return true;
  if (verb === 'worked' || verb === 'spent')
    return ['with', 'on'].includes(tokens[last + 1]?.key ?? '');
  if (verb !== 'took') return false;
  const opens = at === 0 && tokens[last + 1]?.key === 'to';
  if (tokens[last + 1]?.key === 'of' && tokens[at - 1]?.kind === 'word') return true;
  return opens || tokens[at - 1]?.key === 'it' || tokens[at - 1]?.kind === 'mark';
}

/** "had not logged in for six months", "with no order in 20 days": how long nothing happened before. */
function isAbsence({ tokens, lexicon }: Reading, { first, unit }: Measure): boolean {
  const nothing = unit === 'days' && ['in', 'for', 'within'].includes(tokens[first - 1]?.key ?? '');
  if (nothing && [3, 4].some((back) => ['no', 'without'].includes(tokens[first - back]?.key ?? '')))
    return true;
  return (
    tokens[first - 1]?.key === 'for' &&
    tokens
      .slice(Math.max(0, first - 6), first)
      .some(
        ({ key }, at, all) =>
          ['not', 'never'].includes(key) && lexicon.timeWords.contact.has(all[at + 1]?.key ?? ''),
      )
  );
}

function isOpened({ tokens, lexicon }: Reading, measure: Measure): boolean {
  for (let at = measure.first - 1; at >= measure.first - 4; at--) {
    const key = tokens[at]?.key ?? '';
    if (key === 'after') {
      const next = tokens[measure.last + 1];
      const trade = next?.key.endsWith('ing') === true || next?.key === 'as';
      if (measure.unit === 'years' && trade) return false;
      return (
        ['of', 'and'].includes(next?.key ?? '') ||
        (next?.key === 'with' && measure.unit !== 'years') ||
        isClauseStart(tokens, at) ||
        isClauseEnd(next) ||
        isMark(next, ',')
      );
    }
    if (lexicon.timeWords.openers.has(key)) return true;
    if (!lexicon.timeWords.beforeNumber.has(key)) return false;
  }
  return false;
}

/** "…, and after four weeks 21 of 25 drivers ordered through it". */
function isClauseStart(tokens: Reading['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || before.key === 'and';
}

function adjectiveRole(reading: Reading, measure: Measure): Role {
  const { tokens, lexicon } = reading;
  const years = measure.unit === 'years';
  for (let at = measure.last + 1; at <= measure.last + 5; at++) {
    const token = tokens[at];
    if (isMark(token, ',') && tokens[at + 1]?.kind === 'quantity') continue;
    if (!token || token.kind === 'mark') return 'none';
    if (token.key === 'notice') return 'notice';
    if (phraseAt(lexicon.time.noticeNouns, tokens, at)) return 'none';
    if (phraseAt(lexicon.time.contractNouns, tokens, at)) {
      const whole = years || (measure.unit === 'months' && measure.value >= 12);
      return whole && !lexicon.timeWords.plans.has(token.key) ? 'contract' : 'none';
    }
    if (phraseAt(lexicon.time.projectNouns, tokens, at)) return 'project';
  }
  return 'none';
}

/** "(£780k, 3 yrs)", "a renewal for three years", "2-year term". */
function isContractLength(reading: Reading, measure: Measure): boolean {
  if (measure.unit !== 'years' && measure.unit !== 'months') return false;
  const { tokens, lexicon } = reading;
  const { contractNouns, contractVerbs, streakWords } = lexicon.time;
  if (hasPhrase(streakWords, tokens, measure.first, measure.last + 3)) return false;
  const whole = measure.unit === 'years' || measure.value % 12 === 0;
  const more = ['another', 'further'].includes(tokens[measure.first - 1]?.key ?? '') ? 2 : 1;
  if (measure.unit === 'years' && phraseAt(contractVerbs, tokens, measure.first - more))
    return true;
  const link = tokens[measure.first - 1]?.key ?? '';
  if (whole && ['for', 'by', 'in', 'of', 'to'].includes(link)) {
    const again = tokens[measure.first - 2]?.key === 'again' ? 3 : 2;
    if (phraseAt(contractVerbs, tokens, measure.first - again) || isExtension(reading, measure))
      return true;
  }
  if (hasPhrase(contractNouns, tokens, measure.last + 1, measure.last + 2)) return true;
  const opener = tokens[measure.first - 1];
  if (
    opener?.key === 'over' &&
    hasPhrase(lexicon.contract.tcv, tokens, measure.first - 4, measure.first)
  )
    return true;
  if (opener?.key === 'for' || opener?.key === 'by') {
    const priced = tokens[measure.first - 2]?.quantity?.unit === 'money';
    const again = tokens[measure.first + 1]?.key === 'more';
    if (measure.unit === 'years' && (priced || again)) return true;
    return (
      measure.unit === 'years' &&
      hasPhrase(contractVerbs, tokens, measure.first - 11, measure.first)
    );
  }
  if (opener?.key === 'over' && phraseAt(lexicon.contract.renewed, tokens, measure.first - 2))
    return measure.unit === 'years';
  const inBrackets = isMark(opener, ',(:') && isMark(tokens[measure.last + 1], '),');
  const money = [measure.first - 2, measure.first - 3, measure.last + 2].some(
    (at) => tokens[at]?.quantity?.unit === 'money',
  );
  return (
    measure.unit === 'years' &&
    inBrackets &&
    money &&
    [contractNouns, contractVerbs].some((table) => hasPhrase(table, tokens, 0, measure.first))
  );
}

/** "the extension of the contract by 24 months". */
const isExtension = ({ tokens }: Reading, { first }: Measure): boolean =>
  ['extension', 'prolongation'].some((noun) =>
    tokens.slice(Math.max(0, first - 5), first).some(({ key }) => key === noun),
  );
