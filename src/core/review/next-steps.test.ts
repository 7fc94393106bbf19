import { describe, expect, it } from 'vitest';
import { CHECK_IDS, type CheckId } from '../checks/checks';
import { bulletFor } from './bullet-for-tests';
import { nextSteps } from './next-steps';
import type { ScoreInput } from './resume-scores';
import type { CheckResult, Rubric } from './review';
import { shippedRules as rules } from './rules-for-tests';

const [level] = rules.levels.filter(({ id }) => id === 'mid');
const MISSING = [
  { slot: 'mechanism', question: 'What did you do?', gain: 10 },
  { slot: 'acv_to', question: 'What was it after?', gain: 30 },
];

function steps(
  checks: readonly CheckResult[],
  bullets: readonly ReturnType<typeof bulletFor>[] = [],
  dimensions: Rubric['dimensions'] = [],
) {
  if (!level) throw new Error('no mid level');
  const input: ScoreInput = {
    bullets: bullets.map((bullet) => ({
      bullet,
      worth: bullet.score ?? 0,
      categories: new Set(['expansion']),
    })),
    level,
    categories: rules.categories,
    facts: new Set(),
    unbackedSkills: 0,
  };
  return nextSteps({ input, checks, rules, dimensions });
}

function failing(id: CheckId, verdict: 'warn' | 'fail' = 'fail'): CheckResult {
  return {
    id,
    stage: 'file',
    title: id,
    verdict,
    evidence: [],
    fix: `mend ${id}`,
    fixIn: 'source',
  };
}

describe('nextSteps', () => {
  it('asks each bullet what makes most sense for it, even where another answer adds more', () => {
    const [only, ...others] = steps([], [bulletFor({ score: 40, missing: MISSING })]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ fix: 'What did you do?', where: 'b0' });
    expect(only?.gain).toBeGreaterThan(1);
  });

  it('takes a thin bullet for just strong once mended, so that a fuller one cannot hide it', () => {
    const gain = (score: number, gains: readonly number[]) =>
      steps(
        [],
        [
          bulletFor({
            score,
            missing: gains.map((gain) => ({ slot: `s${gain}`, question: '?', gain })),
          }),
        ],
      )[0]?.gain ?? 0;
    expect(gain(10, [38, 34])).toBe(gain(10, [60]));
    expect(gain(10, [38])).toBeLessThan(gain(10, [38, 34]));
    expect(gain(79, [21])).toBeLessThan(gain(10, [38, 34]));
    expect(gain(60, [30, 5])).toBeGreaterThan(gain(60, [10, 5]));
  });

  it('puts what cannot be read first, a failure before a warning', () => {
    const checks = [
      failing('file-size-limit', 'warn'),
      failing('single-column-layout'),
      failing('contact-fields-parseable'),
    ];
    expect(
      steps(checks, [bulletFor({ score: 40, missing: MISSING })]).map(({ where }) => where),
    ).toEqual([
      'check:contact-fields-parseable',
      'check:single-column-layout',
      'b0',
      'check:file-size-limit',
    ]);
  });

  it('names a table that makes the columns once', () => {
    const both = [failing('single-column-layout'), failing('no-layout-tables')];
    expect(steps(both).map(({ where }) => where)).toEqual(['check:no-layout-tables']);
    const other = [failing('single-column-layout'), failing('no-layout-tables', 'warn')];
    expect(steps(other)).toHaveLength(2);
  });

  it('asks for a bullet on a dimension that none shows', () => {
    const dimension = level?.rubric[0];
    if (!dimension) throw new Error('no dimension');
    const { id, title } = dimension;
    const [step] = steps([], [], [{ id, title, verdict: 'not-shown', evidence: [] }]);
    expect(step?.where).toBe(`rubric:${id}`);
    expect(step?.fix).toMatch(/^Have you done this\?/);
  });

  it('has nothing to say of what passes or is unknown', () => {
    const passing = CHECK_IDS.map((id): CheckResult => ({
      ...failing(id),
      verdict: 'pass',
      fix: null,
    }));
    expect(steps(passing)).toEqual([]);
  });
});
