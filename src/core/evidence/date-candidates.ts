import type { DateSpan } from './dates';
import { phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isCapitalised, isMark, type DateToken } from './tokens';

export const TIMEFRAME = 'timeframe';

/** A stretch of time that a bullet may mean. */
export interface Candidate {
  readonly months: number;
  /** False for a duration that is one end of another figure: "live in 34 days versus 70". */
  readonly stated: boolean;
  readonly place: Found;
}

interface PlacedDate {
  readonly token: DateToken;
  readonly index: number;
}

/** Dates and stretches between dates: "FY24", "January 2022 to December 2023", "FY23 and FY24". */
export function dateCandidates(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const dates: PlacedDate[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'date') dates.push({ token, index });
  });
  const candidates: Candidate[] = [];
  for (let i = 0; i < dates.length; i++) {
    const here = dates[i];
    const next = dates[i + 1];
    if (!here) continue;
    const link = next && linkOf(reading, here.index, next.index);
    const linked =
      next && link === 'sum' && !follows(here.token.date, next.token.date) ? null : link;
    const apart = next && here.token.date.from !== next.token.date.from;
    const eachDated = apart && !linked ? figuresInTime(reading, here.index, next.index) : false;
    const last = eachDated ? lastInTime(reading, dates, i + 1) : i;
    const latest = dates[last];
    if (latest && last > i) {
      const months = monthsApart(here.token.date, latest.token.date);
      if (months > 0)
        candidates.push({
          months,
          stated: true,
          place: placeOf(reading, here.index, latest.index, TIMEFRAME),
        });
      i = last;
    } else if (next && linked) {
      const months =
        linked === 'range'
          ? rangeMonths(here.token.date, next.token.date)
          : monthsOf(here.token.date) + monthsOf(next.token.date);
      if (months > 0)
        candidates.push({
          months,
          stated: true,
          place: placeOf(reading, here.index, next.index, TIMEFRAME),
        });
      i += 1;
    } else if (countsAlone(reading, here.token, here.index)) {
      candidates.push({
        months: monthsOf(here.token.date),
        stated: true,
        place: placeOf(reading, here.index, here.index, TIMEFRAME),
      });
    } else if (next && isMonthThenPart(here.token.date, next.token.date)) {
      candidates.push({
        months: next.token.date.to - here.token.date.from,
        stated: true,
        place: placeOf(reading, here.index, next.index, TIMEFRAME),
      });
    }
  }
  return candidates;
}

/** "2023 and 2025" are two occasions, "FY23 and FY24" one stretch. */
const follows = (first: DateSpan, second: DateSpan): boolean =>
  !first.dated || !second.dated || second.from === first.to + 1;

const monthsOf = (date: DateSpan): number => date.to - date.from + 1;

const isMonthThenPart = (from: DateSpan, to: DateSpan): boolean =>
  from.grain === 'month' && to.grain !== 'year' && from.dated === to.dated && to.to > from.to;

function rangeMonths(from: DateSpan, to: DateSpan): number {
  if (!from.dated && to.dated) {
    const year = Math.floor(to.from / 12) * 12;
    return to.to - (from.from + year - (from.from % 12 > to.to % 12 ? 12 : 0)) + 1;
  }
  if (from.dated && !to.dated) {
    const year = Math.floor(from.from / 12) * 12;
    const months = to.to + year - from.from + 1;
    return months <= 0 ? months + 12 : months;
  }
  const months = to.to - from.from + 1;
  return months <= 0 && !to.dated ? months + 12 : months;
}

/** "22 in January, 39 by December": each date says when its figure was so. */
function figuresInTime({ tokens }: Reading, left: number, right: number): boolean {
  if (right - left > 8) return false;
  const dated = (at: number, from: number): boolean =>
    (isMark(tokens[at + 1], ':') && tokens[at + 2]?.kind === 'quantity') ||
    (['in', 'by', 'at', 'end'].includes(
      tokens[tokens[at - 1]?.key === 'of' ? at - 2 : at - 1]?.key ?? '',
    ) &&
      [2, 3, 4, 5].some((back) => at - back > from && tokens[at - back]?.kind === 'quantity'));
  return dated(left, -1) && dated(right, left);
}

/** The last of dates that each say when their figure was so: "88% in 2021, 93% in 2022, 96% in 2023". */
function lastInTime(reading: Reading, dates: readonly PlacedDate[], from: number): number {
  const [here, next] = [dates[from], dates[from + 1]];
  return here && next && figuresInTime(reading, here.index, next.index)
    ? lastInTime(reading, dates, from + 1)
    : from;
}

/** From the one date to the other, whichever was first: a year from "in FY23" to "in FY24", twelve months from January to December. */
function monthsApart(left: DateSpan, right: DateSpan): number {
  const [from, to] =
    left.dated && right.dated && left.from > right.from ? [right, left] : [left, right];
  const years = from.grain === to.grain && from.grain.endsWith('year');
  return years ? to.from - from.from : rangeMonths(from, to);
}

/** "FY23 and FY24" adds; "January 2022 to December 2023", "between … and …" span. */
function linkOf(reading: Reading, left: number, right: number): 'range' | 'sum' | null {
  const { tokens, lexicon } = reading;
  if (right === left + 1) return 'range';
  if (right > left + 2) return null;
  const link = tokens[left + 1];
  if (lexicon.timeWords.rangeLinks.has(link?.key ?? '') || isMark(link, '–-→')) return 'range';
  if (link?.key !== 'and' && !isMark(link, '&')) return null;
  return tokens[left - 1]?.key === 'between' ? 'range' : 'sum';
}

/** "the H2 roadmap": the date says which one, not how long. */
function namesThing({ tokens, lexicon }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (lexicon.timeWords.during.has(tokens[index - 1]?.key ?? '') || next?.kind !== 'word')
    return false;
  return (
    !['year', 'season'].includes(next.key) &&
    !lexicon.accountWords.functionWords.has(next.key) &&
    !phraseAt(lexicon.contract.endWords, tokens, index + 1) &&
    !phraseAt(lexicon.metrics, tokens, index + 1)
  );
}

/** "both planned for 2025": what is still to come. */
const isPlanned = (key = ''): boolean =>
  ['planned', 'scheduled', 'slated', 'committed', 'due', 'set', 'funded'].includes(key);

function countsAlone(reading: Reading, token: DateToken, index: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const whole = before?.key === 'of' && ['whole', 'all'].includes(tokens[index - 2]?.key ?? '');
  if (whole) return true;
  if (before && lexicon.timeWords.notDuring.has(before.key)) return false;
  if (token.date.grain === 'month') return false;
  if (token.date.grain !== 'year') return !namesThing(reading, index);
  if (before?.key === 'in' && lexicon.timeWords.eventVerbs.has(tokens[index - 2]?.key ?? ''))
    return false;
  if (before?.key === 'for' && isPlanned(tokens[index - 2]?.key)) return false;
  if (isCapitalised(before) && index > 1) return false;
  if (before?.key === 'for' && phraseAt(lexicon.contract.renewed, tokens, index - 2)) return false;
  const ended = phraseAt(lexicon.contract.endWords, tokens, index - 1) !== null;
  const opened = ended || lexicon.timeWords.during.has(before?.key ?? '');
  return opened ? next?.joined !== true : isMark(before, '(,/|') && next?.kind !== 'word';
}
