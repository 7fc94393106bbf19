import type { Level } from '../../resume/vocabulary';
import {
  backfires,
  quoteBullets,
  say,
  shows,
  type FailureMode,
  type ModeBullet,
} from './failure-mode';

/** The larger of two wins has to reach this at the two levels that are judged by scale. Currency units. */
const LARGE_UPLIFT = 1_000_000;
const AGGREGATE_COUNTS = 0.5;

/** No specific expansion that the person drove or took part in. A customer described by trade and size is named enough. */
export const noNamedExpansion: FailureMode = {
  id: 'no-named-expansion',
  levels: ['mid', 'senior', 'strategic-account', 'principal'],
  run({ level, bullets }) {
    const wins = bullets.filter(isNamedWin);
    const aggregates = bullets.filter((bullet) => isAggregate(bullet) && !wins.includes(bullet));
    const full = wins.filter((win) => !backfires(win, 'supported-expansion'));
    if (full.length >= winsNeeded(level) && (!isJudgedByScale(level) || full.some(isLarge))) {
      return { verdict: 'clear', evidence: quoteBullets(full) };
    }
    const sum = wins.length + AGGREGATE_COUNTS * aggregates.length;
    const untold = bullets.filter((bullet) => shows(bullet, 'expansion') && !full.includes(bullet));
    const found = quoteBullets(untold.length > 0 ? untold : full);
    if (sum === 0) {
      return {
        verdict: 'flagged',
        evidence: [
          say(
            'No bullet names an expansion: the account (named or described), from and to, the time, and what you did.',
          ),
        ],
      };
    }
    return {
      verdict: 'watch',
      evidence: [
        say(
          `Expansions told with account, amount and how or when: ${full.length}, where ${winsNeeded(level)} are looked for${isJudgedByScale(level) ? ', one of them of a million or more' : ''}.${untold.length > 0 ? ' Not told so:' : ''}`,
        ),
        ...found,
      ],
    };
  },
  fix: (level) =>
    isJudgedByScale(level)
      ? 'Put the largest win first: “Led the [N]-year expansion of [industry leader] from [$ from] to [$ to] ACV, sponsored by its [C-level role].” A customer under NDA is named enough by industry and size.'
      : 'Tell one win whole: “Identified [signal] at [industry, size], partnered with the AE, and grew the account from [$ from] to [$ to] ACV in [months] by introducing [product].” A customer under NDA is named enough by industry and size.',
};

function winsNeeded(level: Level): number {
  return level === 'mid' ? 1 : 2;
}

function isJudgedByScale(level: Level): boolean {
  return level === 'strategic-account' || level === 'principal';
}

function isNamedWin(entry: ModeBullet): boolean {
  const { account, timeframeMonths, mechanism, partners } = entry.bullet.evidence;
  if (!shows(entry, 'expansion') || upliftOf(entry) === null || account.kind === 'none')
    return false;
  return timeframeMonths !== null || mechanism !== null || partners.length > 0;
}

function isAggregate(entry: ModeBullet): boolean {
  const { metrics } = entry.bullet.evidence;
  const isCounted = metrics.some(
    ({ name }) => name === 'expansion_arr' || name === 'accounts_expanded',
  );
  return shows(entry, 'expansion') && (isCounted || upliftOf(entry) !== null);
}

function isLarge(entry: ModeBullet): boolean {
  return (upliftOf(entry) ?? 0) >= LARGE_UPLIFT;
}

/** Growth in contract value; the whole later value where no earlier one is given; null where it did not grow. */
function upliftOf({ bullet }: ModeBullet): number | null {
  const { acvFrom, acvTo, deltaAbs, metrics } = bullet.evidence;
  if (acvFrom !== null && acvTo !== null) return acvTo > acvFrom ? acvTo - acvFrom : null;
  if (deltaAbs !== null) return deltaAbs > 0 ? deltaAbs : null;
  const expanded = metrics.find(({ name }) => name === 'expansion_arr');
  return expanded?.value ?? acvTo;
}
