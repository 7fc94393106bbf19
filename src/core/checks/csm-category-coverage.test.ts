import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { csmCategoryCoverage } from './csm-category-coverage';
import type { CoreCategory } from './facts';
import { factsFor } from './facts-for-tests';
import { bulletFor } from '../review/bullet-for-tests';

const IDS = ['onboarding', 'adoption', 'renewal', 'expansion', 'ebr', 'health-score'] as const;

function run(covered: number, level: Level, bullets = [bulletFor({ score: 50 })]) {
  const coreCategories = IDS.map((id, index): CoreCategory => ({
    id,
    label: `the ${id} motion`,
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

  it('is unknown where no bullet is judged', () => {
    expect(run(0, 'mid', [bulletFor({ score: null })]).verdict).toBe('unknown');
  });
});
