import type { Level } from '../../resume/vocabulary';
import type { CheckEvidence } from '../../review/review';
import {
  hasMetric,
  holds,
  quoteBullets,
  say,
  shows,
  type FailureMode,
  type ModeBullet,
} from './failure-mode';

/** Nothing makes others better or carries weight outside the own book. */
export const noMultiplierEvidence: FailureMode = {
  id: 'no-multiplier-evidence',
  levels: ['senior', 'strategic-account', 'principal', 'leadership'],
  run({ level, bullets, publications }) {
    const tiles = {
      promoted: bullets.filter(isPromotion),
      mentored: bullets.filter(isMentoring),
      unfinished: bullets.filter((entry) => shows(entry, 'mentorship')),
      artefact: bullets.filter(isArtefact),
      board: bullets.filter((entry) => shows(entry, 'advisory-board')),
      boardCraft: bullets.filter(isBoardCraft),
      visible: bullets.filter((entry) => shows(entry, 'visibility')),
      leads: bullets.filter((entry) => shows(entry, 'people', 'program')),
    };
    return {
      verdict: judgeTiles(level, tiles, publications.length > 0),
      evidence: tileLines(tiles, publications),
    };
  },
  fix: (level) =>
    `If it is true, add a line such as: ${EXAMPLE[level]} If none is, take it as a next step rather than a wording.`,
};

const MENTEES = '“Sponsored [N] mid-level CSMs to senior over [years].”';
const EXAMPLE: Readonly<Record<Level, string>> = {
  associate: MENTEES,
  mid: '“Wrote the EBR template now used by [N] CSMs in [N] regions.”',
  senior: MENTEES,
  'strategic-account':
    '“Co-ran the [industry] CAB with the VP Customer Success; [N] members raised [gap], shipped as [feature] in [quarter].”',
  principal:
    '“Wrote the [method] now used by [N] CSMs”, or “Spoke at [event, year] on [topic], [N] attendees.”',
  leadership: '“Promoted [N] of [N] CSMs in [years]; built the [program] that [N] teams run.”',
};

type Tiles = Readonly<
  Record<
    | 'promoted'
    | 'mentored'
    | 'unfinished'
    | 'artefact'
    | 'board'
    | 'boardCraft'
    | 'visible'
    | 'leads',
    readonly ModeBullet[]
  >
>;

function judgeTiles(
  level: Level,
  tiles: Tiles,
  hasPublished: boolean,
): 'clear' | 'watch' | 'flagged' {
  const has = (key: keyof Tiles) => tiles[key].length > 0 || (key === 'visible' && hasPublished);
  const any =
    has('promoted') || has('unfinished') || has('artefact') || has('visible') || has('board');
  switch (level) {
    case 'associate':
    case 'mid':
      return 'clear';
    case 'senior':
      if (has('promoted') || (has('mentored') && has('artefact'))) return 'clear';
      return any ? 'watch' : 'flagged';
    case 'strategic-account':
      if (has('boardCraft')) return 'clear';
      return has('board') ? 'watch' : 'flagged';
    case 'principal': {
      const filled = [has('promoted'), has('artefact'), has('boardCraft'), has('visible')];
      const count = filled.filter(Boolean).length;
      if (count >= 2) return 'clear';
      return count === 1 || has('mentored') ? 'watch' : 'flagged';
    }
    case 'leadership':
      if (has('promoted') && has('leads')) return 'clear';
      return any || has('leads') ? 'watch' : 'flagged';
  }
}

function isPromotion(entry: ModeBullet): boolean {
  return hasMetric(entry, 'promotions', 'mentees_promoted') || holds(entry, 'mentee-promotion');
}

function isMentoring(entry: ModeBullet): boolean {
  return (
    shows(entry, 'mentorship') &&
    (hasMetric(entry, 'mentees', 'ramp_time', 'hires') || isPromotion(entry))
  );
}

/** Something written that others use. */
function isArtefact(entry: ModeBullet): boolean {
  return (
    hasMetric(entry, 'csms_adopting', 'regions') &&
    shows(
      entry,
      'program',
      'cs-platform-ops',
      'ebr',
      'forecast',
      'health-score',
      'strategy',
      'mentorship',
    )
  );
}

function isBoardCraft(entry: ModeBullet): boolean {
  const { decision } = entry.bullet.evidence;
  return (
    shows(entry, 'advisory-board') &&
    (decision !== null ||
      hasMetric(entry, 'roadmap_items', 'advisory_decisions') ||
      holds(entry, 'cab-agenda', 'roadmap-influence'))
  );
}

function tileLines(tiles: Tiles, publications: readonly string[]): CheckEvidence[] {
  const line = (found: readonly ModeBullet[], what: string) =>
    found.length > 0 ? quoteBullets(found, 1) : [say(`Not found: ${what}.`)];
  return [
    ...line(
      [...tiles.promoted, ...tiles.mentored, ...tiles.unfinished],
      'people you mentored, with their number or what became of them',
    ),
    ...line(tiles.artefact, 'something you wrote that other CSMs use'),
    ...line([...tiles.boardCraft, ...tiles.board], 'a customer advisory board and what it decided'),
    ...(tiles.visible.length === 0 && publications.length > 0
      ? publications.slice(0, 1).map(say)
      : line(tiles.visible, 'a talk, an article or community work')),
  ];
}
