import { describe, expect, it } from 'vitest';
import type { Evidence, Metric } from '../bullets/bullet-review';
import { bulletFor } from './bullet-for-tests';
import { listClaims, type ClaimSource } from './claims';

function source(
  id: string,
  text: string,
  evidence: Partial<Evidence>,
  jobIndex: number | null = 0,
): ClaimSource {
  return { id, text, jobIndex, evidence: bulletFor({ evidence }).evidence };
}

function rate(name: string, value: number, unit: string | null = '%'): Metric {
  return { name, value, unit, from: null, to: null };
}

function conflicts(...sources: ClaimSource[]) {
  return listClaims(sources).map(({ bulletId, conflictsWith }) => [bulletId, conflictsWith]);
}

describe('listClaims', () => {
  it('lists every figure with its unit and its text', () => {
    const text = 'Grew it from $1.2M to $3.8M at 118% NRR.';
    const evidence = {
      acvFrom: 1_200_000,
      acvTo: 3_800_000,
      currency: 'USD',
      metrics: [rate('NRR', 118)],
    };
    expect(listClaims([source('b0', text, evidence)])).toEqual([
      { value: 1_200_000, unit: 'USD', text, bulletId: 'b0', conflictsWith: [] },
      { value: 3_800_000, unit: 'USD', text, bulletId: 'b0', conflictsWith: [] },
      { value: 118, unit: '%', text, bulletId: 'b0', conflictsWith: [] },
    ]);
  });

  it('finds two values of one figure in one job', () => {
    expect(
      conflicts(
        source('b0', 'NRR 118%', { metrics: [rate('NRR', 118)] }),
        source('b1', 'NRR 112%', { metrics: [rate('NRR', 112)] }),
      ),
    ).toEqual([
      ['b0', ['b1']],
      ['b1', ['b0']],
    ]);
  });

  it.each([
    ['the same value', source('b1', 'NRR 118%', { metrics: [rate('NRR', 118.2)] })],
    ['another job', source('b1', 'NRR 112%', { metrics: [rate('NRR', 112)] }, 1)],
    ['another figure', source('b1', 'GRR 96%', { metrics: [rate('GRR', 96)] })],
    ['another period', source('b1', 'NRR 112% in FY23', { metrics: [rate('NRR', 112)] })],
  ])('sees no conflict in %s', (_, other) => {
    const claims = listClaims([source('b0', 'NRR 118%', { metrics: [rate('NRR', 118)] }), other]);
    expect(claims.flatMap(({ conflictsWith }) => conflictsWith)).toEqual([]);
  });

  it('holds the summary against the latest job', () => {
    const summary = source('summary', 'NRR of 125%', { metrics: [rate('NRR', 125)] }, null);
    expect(conflicts(summary, source('b0', 'NRR 118%', { metrics: [rate('NRR', 118)] }))).toEqual([
      ['summary', ['b0']],
      ['b0', ['summary']],
    ]);
  });

  it('finds a difference that from and to do not give', () => {
    const evidence = { acvFrom: 1_000_000, acvTo: 3_000_000, deltaPct: 120, currency: 'USD' };
    expect(conflicts(source('b0', 'up 120%', evidence))).toContainEqual(['b0', ['b0']]);
    const right = { ...evidence, deltaPct: 200, deltaAbs: 2_000_000 };
    expect(conflicts(source('b0', 'up 200%', right)).flatMap(([, found]) => found)).toEqual([]);
  });
});
