import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { csmCategoryCoverage } from './csm-category-coverage';
import type { CoreCategory } from './facts';
import { factsFor } from './facts-for-tests';
import { bulletFor } from '../review/bullet-for-tests';

const IDS = ['onboarding', 'adoption', 'renewal', 'expansion', 'ebr', 'health-score'] as const;

const EXPECTED: Readonly<Record<Level, readonly string[]>> = {
  associate: ['onboarding', 'adoption', 'renewal', 'health-score'],
  mid: IDS,
  senior: IDS,
  'strategic-account': ['adoption', 'renewal', 'expansion', 'ebr'],
  principal: ['renewal', 'expansion', 'ebr', 'health-score'],
  leadership: ['adoption', 'renewal', 'expansion', 'health-score'],
};

function run(covered: number, level: Level, bullets = [bulletFor({ score: 50 })]) {
  const coreCategories = IDS.map((id, index): CoreCategory => ({
    id,
    label: `the ${id} motion`,
    isExpected: EXPECTED[level].includes(id),
    bulletIds: index < covered ? ['b0'] : [],
    examples: ['one', 'two'],
  }));
  return csmCategoryCoverage.run(factsFor({}, { coreCategories, bullets, level }));
}

describe('csm-category-coverage', () => {
  it.each<[number, Level, string]>([
    [4, 'associate', 'pass'],
    [3, 'associate', 'warn'],
    [2, 'associate', 'fail'],
    [5, 'mid', 'pass'],
    [5, 'senior', 'warn'],
    [6, 'principal', 'pass'],
    [4, 'principal', 'pass'],
    [3, 'principal', 'warn'],
    [2, 'strategic-account', 'fail'],
  ])('%d of six at %s: %s', (covered, level, verdict) => {
    expect(run(covered, level).verdict).toBe(verdict);
  });

  it('names the category and terms that would show it', () => {
    expect(run(5, 'senior')).toMatchObject({
      findings: [
        {},
        { of: 'No bullet shows the health-score motion', value: 'for example one, two' },
      ],
    });
  });

  it('asks only for what the level expects', () => {
    expect(run(3, 'principal')).toMatchObject({
      findings: [
        { value: '3 of 6', limit: 'better 4 at this level' },
        { of: 'No bullet shows the expansion motion' },
        { of: 'No bullet shows the ebr motion' },
        { of: 'No bullet shows the health-score motion' },
      ],
      fix: 'Write a true bullet on the expansion motion or the ebr motion or the health-score motion, or leave it out. A word without the experience is a false claim.',
    });
    expect(run(2, 'associate')).toMatchObject({
      findings: [{}, { of: 'No bullet shows the renewal motion' }, {}],
    });
  });

  it('is unknown where no bullet is judged', () => {
    expect(run(0, 'mid', [bulletFor({ score: null })]).verdict).toBe('unknown');
  });
});
