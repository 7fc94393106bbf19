import { NO_EVIDENCE, type MissingFact } from '../bullets/bullet-review';
import type { CheckId } from '../checks/checks';
import type { RubricDimension } from '../rules/level-file';
import type { RuleSet } from '../rules/rules';
import { firstQuestions } from '../phrasing/open-questions';
import type { WorthBullet } from './bullet-worth';
import { ONLY_IN_SUMMARY } from '../rubric/dimensions';
import { measureParts, type ScoreInput } from './resume-scores';
import type { CheckResult, NextStep, ReviewedBullet, Rubric } from './review';

const MOST_STEPS = 20;
/** What a new bullet, or one whose questions are answered, is taken to be worth: just strong. */
const STRONG = 70;
const WARN_SHARE = 0.5;
/** While one of these fails, nothing else can be read: it comes first. */
const BLOCKERS: readonly CheckId[] = [
  'file-type-supported',
  'text-layer-present',
  'contact-fields-parseable',
];

/** A table that lays out the page is what makes its columns: without it both are mended. */
const MENDED_WITH: Partial<Record<CheckId, CheckId>> = {
  'single-column-layout': 'no-layout-tables',
};

interface Findings {
  readonly input: ScoreInput;
  readonly checks: readonly CheckResult[];
  readonly rules: RuleSet;
  readonly dimensions: Rubric['dimensions'];
}

/**
 * The fixes that bring most, best first, after those without which nothing can be read. A dimension that is not shown is
 * a step of its own only where no bullet on it is asked about: it is mended there. For a bullet, and for one that is not
 * there yet, `gain` is what it would add to the total before any cap once it is just strong, or stronger by one answer
 * alone; for a check it is its weight (half for a warning), which only orders. The question to a bullet is the one that
 * its card begins with. `where` is a bullet's id, `check:` with a check's id, or `rubric:` with a dimension's.
 */
export function nextSteps({ input, checks, rules, dimensions }: Findings): NextStep[] {
  const weights = new Map(rules.checkTexts.map(({ id, weight }) => [id, weight]));
  const failed = new Set<CheckId | undefined>(
    checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
  );
  const questions = input.bullets.flatMap((bullet) => questionStep(bullet, input, rules));
  const asked = new Set(questions.map(({ where }) => where));
  const steps = [
    ...checks
      .filter(({ id }) => !failed.has(MENDED_WITH[id]))
      .flatMap((check) => checkStep(check, weights.get(check.id) ?? 0)),
    ...questions,
    ...dimensions
      .filter(({ evidence }) => !evidence.some(({ bulletId }) => asked.has(bulletId ?? '')))
      .flatMap((dimension) => newBulletStep(dimension, input)),
  ];
  return steps
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => Number(blocks(b, checks)) - Number(blocks(a, checks)) || b.gain - a.gain)
    .slice(0, MOST_STEPS);
}

function blocks({ where }: NextStep, checks: readonly CheckResult[]): boolean {
  return checks.some(
    ({ id, verdict }) => verdict === 'fail' && BLOCKERS.includes(id) && where === `check:${id}`,
  );
}

function checkStep({ id, verdict, fix }: CheckResult, weight: number): NextStep[] {
  if (fix === null) return [];
  return [{ fix, gain: verdict === 'fail' ? weight : weight * WARN_SHARE, where: `check:${id}` }];
}

/** What a bullet is asked first, with what it brings when it is mended; one that says nothing is not asked. */
function questionStep(
  { bullet, worth }: WorthBullet,
  input: ScoreInput,
  rules: RuleSet,
): NextStep[] {
  if (bullet.score === null || bullet.score === 0) return [];
  const level = bullet.judgedAt ?? input.level.id;
  const asked = firstQuestions(bullet.text, bullet, level, rules);
  const [first] = asked;
  if (!first) return [];
  const raised = worth * (mendedScore(bullet.score, bullet.missing, asked) / bullet.score);
  const after = input.bullets.map((other) =>
    other.bullet.id === bullet.id ? { ...other, worth: raised } : other,
  );
  return [{ fix: first.question, gain: gainOf(input, after), where: bullet.id }];
}

/** Just strong, where all answers together reach it; more where one of those asked does. Answers overlap, so they are no sum. */
function mendedScore(
  score: number,
  missing: readonly MissingFact[],
  asked: readonly MissingFact[],
): number {
  const all = missing.reduce((sum, { gain }) => sum + gain, score);
  const most = Math.max(...asked.map(({ gain }) => gain));
  return Math.min(100, Math.max(score + most, Math.min(STRONG, all)));
}

function newBulletStep(
  { id, title, verdict, evidence }: Rubric['dimensions'][number],
  input: ScoreInput,
): NextStep[] {
  if (verdict !== 'not-shown') return [];
  const dimension = input.level.rubric.find((entry) => entry.id === id);
  if (!dimension) return [];
  const after = [...input.bullets, bulletFor(dimension)];
  const isInSummary = evidence.some(({ text }) => text === ONLY_IN_SUMMARY);
  const opening = isInSummary
    ? `Your summary speaks of “${title}”: where did it happen? A true bullet`
    : `Have you done this? A true bullet on “${title}”`;
  return [
    {
      fix: `${opening} would say: ${dimension.evidenceThatCounts.slice(0, 2).join('; or: ')}.`,
      gain: gainOf(input, after),
      where: `rubric:${id}`,
    },
  ];
}

/** A bullet that does not exist: only its worth and its category enter the estimate. */
const IMAGINED: ReviewedBullet = {
  id: '',
  text: '',
  jobIndex: 0,
  score: STRONG,
  band: 'strong',
  why: null,
  categories: [],
  evidence: NO_EVIDENCE,
  spans: [],
  missing: [],
  backfire: [],
  failureModes: [],
  breakdown: [],
};

function bulletFor({ categories }: RubricDimension): WorthBullet {
  return { bullet: IMAGINED, worth: STRONG, categories: new Set(categories.slice(0, 1)) };
}

function gainOf(input: ScoreInput, bullets: readonly WorthBullet[]): number {
  const difference = measureParts({ ...input, bullets }).raw - measureParts(input).raw;
  return Math.round(difference * 10) / 10;
}
