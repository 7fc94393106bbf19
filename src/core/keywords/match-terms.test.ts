import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { matchTerms } from './match-terms';

const found = (text: string) =>
  matchTerms(text, rules).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('matchTerms', () => {
  it('finds terms with their words, the longer one of a category', () => {
    expect(found('Held net revenue retention at 118% with multi-year renewals')).toEqual([
      ['nrr', 'net revenue retention'],
      ['multi-year-deal', 'multi-year renewals'],
    ]);
  });

  it('names the categories, the weight and whether it stands alone', () => {
    expect(matchTerms('NRR of 118%', rules)).toEqual([
      {
        id: 'nrr',
        term: 'Net revenue retention',
        categories: ['renewal'],
        weight: 3,
        anchor: true,
        start: 0,
        end: 3,
      },
    ]);
  });

  it('counts an ambiguous word beside the field’s own, or where nothing speaks of another trade', () => {
    expect(found('Adoption of rescue dogs rose')).toEqual([]);
    expect(found('Adoption rose').map(([id]) => id)).toContain('adoption');
    expect(found('Adoption rose at 9 customers').map(([id]) => id)).toContain('adoption');
  });

  it('counts an ordinary word as a tool only where it is used as one', () => {
    const ids = (text: string) => found(text).map(([id]) => id);
    expect(ids('a catalyst for change')).not.toContain('catalyst-in-use');
    expect(ids('Built playbooks in Catalyst')).toContain('catalyst-in-use');
    expect(ids('outreach to prospects on Monday')).toEqual([]);
  });

  it('reports no term for a false friend', () => {
    expect(found('Handled insurance renewals')).toEqual([]);
  });
});
