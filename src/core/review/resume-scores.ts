import type { Level } from '../resume/vocabulary';
import { valueDimensions } from '../rubric/dimensions';
import type { Category } from '../rules/category-file';
import type { LevelRules } from '../rules/level-file';
import { CARRIES, type WorthBullet } from './bullet-worth';
import { applyCaps, capsOf } from './resume-caps';
import type { ResumeFact } from './resume-facts';
import type { ResumeScores, Workings } from './review';

/** Shares of the four parts in the total, which only sorts lists. docs/resume-score.md shows each by hand. */
const SHARES = { bullets: 0.4, rubric: 0.35, motions: 0.15, facts: 0.1 } as const;
/** Weights of the best bullets, in falling order; an associate is read for six. */
const SLOTS = [1, 1, 1, 0.8, 0.8, 0.8, 0.6, 0.6];
const ASSOCIATE_SLOTS = 6;
/** What a category weighs at a level, by what the level expects of it. */
export const EXPECTATION = { core: 3, expected: 2, bonus: 1, rare: 0 } as const;
const MOTION_FULL = 60;
const MOTION_SHARE = 0.7;
const MOTION_CARRIERS = 3;
const FACTS_NEEDED: Readonly<Record<Level, number>> = {
  associate: 4,
  mid: 6,
  senior: 6,
  'strategic-account': 5,
  principal: 5,
  leadership: 6,
};
const UNBACKED_FREE = 6;
const UNBACKED_MOST = 5;

export interface ScoreInput {
  readonly bullets: readonly WorthBullet[];
  readonly level: LevelRules;
  readonly categories: readonly Category[];
  readonly facts: ReadonlySet<ResumeFact>;
  /** Terms in the skills list that no bullet shows. */
  readonly unbackedSkills: number;
}

interface Parts {
  readonly bullets: number;
  readonly rubric: number;
  readonly motions: number;
  readonly facts: number;
  /** Their weighted sum, before caps and deductions. */
  readonly raw: number;
}

/**
 * The four parts of a resume's score, unrounded, each 0 to 100.
 *
 * A further true bullet never lowers one; a repeated one changes none.
 */
export function measureParts(input: ScoreInput): Parts {
  const carriers = carriersOf(input);
  const parts = {
    bullets: measureBullets(input),
    rubric: measureRubric(input, carriers),
    motions: measureMotions(input, carriers),
    facts: 100 * Math.min(1, input.facts.size / FACTS_NEEDED[input.level.id]),
  };
  const raw =
    SHARES.bullets * parts.bullets +
    SHARES.rubric * parts.rubric +
    SHARES.motions * parts.motions +
    SHARES.facts * parts.facts;
  return { ...parts, raw };
}

/** The parts and the total in whole points; all null but the facts where no bullet is judged. */
export function scoreResume(input: ScoreInput): ResumeScores {
  const { bullets, rubric, motions, facts, raw } = measureParts(input);
  if (input.bullets.length === 0) {
    return { total: null, bullets: null, rubric: null, motions: null, facts: Math.round(facts) };
  }
  const held = applyCaps(raw, input.bullets, input.level.id);
  const total = Math.max(0, held - deductionOf(input));
  return {
    total: Math.round(total),
    bullets: Math.round(bullets),
    rubric: Math.round(rubric),
    motions: Math.round(motions),
    facts: Math.round(facts),
  };
}

/** The numbers that the parts are made of; null where no bullet is judged. */
export function showWorkings(input: ScoreInput): Workings | null {
  const { bullets, level, facts } = input;
  if (bullets.length === 0) return null;
  const carriers = carriersOf(input);
  const slots = slotsOf(level);
  const ranked = bullets.toSorted((a, b) => b.worth - a.worth);
  const dimensions = valueDimensions(bullets, level);
  const motions = motionsOf(input);
  return {
    bullets: slots.flatMap((place, index) => {
      const { bullet, worth } = ranked[index] ?? {};
      if (!bullet || worth === undefined || bullet.score === null) return [];
      const recency = bullet.score === 0 ? 1 : worth / bullet.score;
      return [{ bulletId: bullet.id, score: bullet.score, recency, worth, place }];
    }),
    places: sumOf(slots),
    carriers,
    rubricShare: shareOf(carriers, dimensions.length),
    rubric: dimensions.map(({ dimension, value, bullets: own }) => ({
      title: dimension.title,
      weight: dimension.weight,
      best: own[0]?.worth ?? 0,
      second: own[1]?.worth ?? 0,
      value,
    })),
    motionShare: shareOf(carriers, MOTION_CARRIERS),
    motionsFull: fullMarks(motions),
    motions: motions.filter(({ weight }) => weight > 0),
    facts: [...facts],
    factsNeeded: FACTS_NEEDED[level.id],
    sum: measureParts(input).raw,
    caps: capsOf(bullets, level.id),
    deduction: deductionOf(input),
  };
}

function deductionOf({ unbackedSkills }: ScoreInput): number {
  return Math.min(UNBACKED_MOST, Math.max(0, unbackedSkills - UNBACKED_FREE));
}

function slotsOf({ id }: LevelRules): readonly number[] {
  return id === 'associate' ? SLOTS.slice(0, ASSOCIATE_SLOTS) : SLOTS;
}

function measureBullets({ bullets, level }: ScoreInput): number {
  const slots = slotsOf(level);
  const worths = bullets.map(({ worth }) => worth).sort((a, b) => b - a);
  const sum = slots.reduce((total, slot, index) => total + slot * (worths[index] ?? 0), 0);
  return sum / sumOf(slots);
}

/** One long bullet cannot fill the rubric: as many bullets must carry as there are dimensions. */
function measureRubric({ bullets, level }: ScoreInput, carriers: number): number {
  const dimensions = valueDimensions(bullets, level);
  const weights = dimensions.reduce((sum, { dimension }) => sum + dimension.weight, 0);
  const sum = dimensions.reduce(
    (total, { dimension, value }) => total + dimension.weight * value,
    0,
  );
  return (100 * sum * shareOf(carriers, dimensions.length)) / weights;
}

function measureMotions(input: ScoreInput, carriers: number): number {
  const motions = motionsOf(input);
  const full = fullMarks(motions);
  if (full === 0) return 0;
  const got = sumOf(motions.map(({ value }) => value));
  return 100 * shareOf(got, full) * shareOf(carriers, MOTION_CARRIERS);
}

type Motion = Workings['motions'][number];

/** What the best bullet of each category counts, at most its weight. */
function motionsOf({ bullets, level, categories }: ScoreInput): Motion[] {
  return categories.map(({ label, id, expectation }) => {
    const own = bullets.filter((bullet) => bullet.categories.has(id)).map(({ worth }) => worth);
    const best = Math.max(0, ...own);
    const weight = EXPECTATION[expectation[level.id]];
    return { title: label, weight, best, value: weight * shareOf(best, MOTION_FULL) };
  });
}

/** Seven tenths of what a level expects is full marks: no resume needs all. */
function fullMarks(motions: readonly Motion[]): number {
  const weights = motions.map(({ weight }) => weight);
  return MOTION_SHARE * sumOf(weights.filter((weight) => weight >= EXPECTATION.expected));
}

const carriersOf = ({ bullets }: ScoreInput): number =>
  bullets.filter(({ worth }) => worth >= CARRIES).length;

const shareOf = (part: number, whole: number): number => Math.min(1, part / whole);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
