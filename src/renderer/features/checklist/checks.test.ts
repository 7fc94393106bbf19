import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../core/review/review';
import { chosenCheck, stagesOf } from './checks';

function result(given: Pick<CheckResult, 'id' | 'stage' | 'verdict'>): CheckResult {
  return { title: given.id, evidence: [], fix: null, fixIn: 'none', ...given };
}

const checks = [
  result({ id: 'file-type-supported', stage: 'file', verdict: 'pass' }),
  result({ id: 'single-column-layout', stage: 'layout', verdict: 'unknown' }),
  result({ id: 'no-text-boxes', stage: 'layout', verdict: 'warn' }),
];

describe('stagesOf', () => {
  it('keeps the number of each check and leaves empty stages out', () => {
    expect(
      stagesOf(checks, 'warn').map(({ stage, checks: own }) => [stage, own.map((c) => c.number)]),
    ).toEqual([['layout', [3]]]);
    expect(stagesOf(checks, 'all').map(({ stage }) => stage)).toEqual(['file', 'layout']);
  });
});

describe('chosenCheck', () => {
  it('starts at the worst verdict', () => {
    expect(chosenCheck(checks, null)).toMatchObject({ id: 'no-text-boxes', number: 3 });
    expect(chosenCheck(checks, 'file-type-supported')?.number).toBe(1);
    expect(chosenCheck([], null)).toBeNull();
  });
});
