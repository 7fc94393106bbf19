import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../core/review/review';
import type { CheckFilter } from '../../state/session';
import { chosenCheck, listChecks, stagesOf } from './checks';

function result(given: Pick<CheckResult, 'id' | 'stage' | 'verdict'>): CheckResult {
  return { title: given.id, evidence: [], fix: null, fixIn: 'none', ...given };
}

const NONE = new Map();
const checks = listChecks(
  [
    result({ id: 'file-type-supported', stage: 'file', verdict: 'pass' }),
    result({ id: 'single-column-layout', stage: 'layout', verdict: 'unknown' }),
    result({ id: 'no-text-boxes', stage: 'layout', verdict: 'warn' }),
  ],
  NONE,
);
const aside = listChecks(
  checks,
  new Map([
    ['no-text-boxes', 'A seal'],
    ['file-type-supported', 'Passes'],
  ]),
);

describe('stagesOf', () => {
  it('keeps the number of each check and leaves empty stages out', () => {
    expect(
      stagesOf(checks, 'warn').map(({ stage, checks: own }) => [stage, own.map((c) => c.number)]),
    ).toEqual([['layout', [3]]]);
    expect(stagesOf(checks, 'all').map(({ stage }) => stage)).toEqual(['file', 'layout']);
  });
});

describe('a check that was set aside', () => {
  it('has a filter of its own and none of its verdict; one that passes is not aside', () => {
    const shown = (filter: CheckFilter) =>
      stagesOf(aside, filter).flatMap(({ checks: own }) => own.map(({ id }) => id));
    expect(shown('aside')).toEqual(['no-text-boxes']);
    expect(shown('warn')).toEqual([]);
    expect(shown('all')).toHaveLength(3);
    expect(shown('pass')).toEqual(['file-type-supported']);
  });

  it('is not where the checklist starts', () => {
    expect(chosenCheck(aside, null)?.id).toBe('single-column-layout');
  });
});

describe('chosenCheck', () => {
  it('starts at the worst verdict', () => {
    expect(chosenCheck(checks, null)).toMatchObject({ id: 'no-text-boxes', number: 3 });
    expect(chosenCheck(checks, 'file-type-supported')?.number).toBe(1);
    expect(chosenCheck([], null)).toBeNull();
  });
});
