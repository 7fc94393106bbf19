import { describe, expect, it } from 'vitest';
import type { Evidence, Metric } from '../bullets/bullet-review';
import { bulletFor } from './bullet-for-tests';
import { listClaims, type ClaimSource } from './claims';

const LABELS = new Map([['NRR', 'net revenue retention']]);

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
  return listClaims(sources, LABELS).map(({ bulletId, conflictsWith }) => [
    bulletId,
    conflictsWith,
  ]);
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
    const rest = { text, bulletId: 'b0', conflictsWith: [], jobIndex: 0, period: null, why: [] };
    expect(listClaims([source('b0', text, evidence)], LABELS)).toEqual([
      { ...rest, value: 1_200_000, unit: 'USD', name: 'contract value before' },
      { ...rest, value: 3_800_000, unit: 'USD', name: 'contract value after' },
      { ...rest, value: 118, unit: '%', name: 'net revenue retention' },
    ]);
  });

  it.each([
    ['Grew it from $1.2M to $3.8M.', 3_800_000, 2_600_000],
    ['Grew it from 1,2 Mio to 3,8 Mio.', 3_800_000, 2_600_000],
    ['Grew it from $1.2 million to $3.8 million.', 3_800_000, 2_600_000],
  ])('leaves out what was worked out: %s', (text, acvTo, deltaAbs) => {
    const evidence = { acvFrom: 1_200_000, acvTo, deltaAbs, deltaPct: 216.7, currency: 'USD' };
    const values = listClaims([source('b0', text, evidence)], LABELS).map(({ value }) => value);
    expect(values).toEqual([1_200_000, acvTo]);
  });

  it('lists a figure once for its text', () => {
    const evidence = { deltaPct: 62, metrics: [rate('growth', 62)] };
    expect(listClaims([source('b0', 'Expanded by 62%', evidence)], LABELS)).toHaveLength(1);
  });

  it('lists what a figure was before', () => {
    const metrics = [{ ...rate('NRR', 114), from: 101, to: 114 }];
    const claims = listClaims([source('b0', 'NRR from 101% to 114%', { metrics })], LABELS);
    expect(claims.map(({ value, name }) => [value, name])).toEqual([
      [101, 'net revenue retention, before'],
      [114, 'net revenue retention'],
    ]);
  });

  it('names the period', () => {
    const metrics = [rate('NRR', 112)];
    const periods = [
      source('b0', 'NRR 112% in FY23', { metrics }),
      source('b1', 'NRR 112%', { metrics, timeframeMonths: 14 }),
    ];
    expect(listClaims(periods, LABELS).map(({ period }) => period)).toEqual(['FY23', '14 months']);
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
    const claims = listClaims(
      [source('b0', 'NRR 118%', { metrics: [rate('NRR', 118)] }), other],
      LABELS,
    );
    expect(claims.flatMap(({ conflictsWith }) => conflictsWith)).toEqual([]);
  });

  it('holds the summary against the latest job', () => {
    const summary = source('summary', 'NRR of 125%', { metrics: [rate('NRR', 125)] }, null);
    expect(conflicts(summary, source('b0', 'NRR 118%', { metrics: [rate('NRR', 118)] }))).toEqual([
      ['summary', ['b0']],
      ['b0', ['summary']],
    ]);
  });

  it('asks which period the summary means where only one text names one', () => {
    const rates = (value: number) => ({ metrics: [rate('NRR', value)] });
    const bullet = source('b0', 'NRR 118% in FY24', rates(118));
    const claims = listClaims([source('summary', 'NRR of 125%', rates(125), null), bullet], LABELS);
    expect(claims.map(({ why }) => why)).toEqual([
      ['The summary and a bullet give two values, and one of them names no period.'],
      ['The summary and a bullet give two values, and one of them names no period.'],
    ]);
    expect(conflicts(source('summary', 'NRR of 125% in FY23', rates(125), null), bullet)).toEqual([
      ['summary', []],
      ['b0', []],
    ]);
  });

  it('finds a difference that from and to do not give', () => {
    const evidence = { acvFrom: 1_000_000, acvTo: 3_000_000, deltaPct: 120, currency: 'USD' };
    expect(conflicts(source('b0', '1M to 3M, up 120%', evidence))).toContainEqual(['b0', ['b0']]);
    const right = { ...evidence, deltaPct: 200, deltaAbs: 2_000_000 };
    expect(
      conflicts(source('b0', '1M to 3M, up 2M or 200%', right)).flatMap(([, found]) => found),
    ).toEqual([]);
  });

  const book = (value: number, more: Partial<Evidence> = {}): Partial<Evidence> => ({
    currency: 'USD',
    ...more,
    metrics: [rate('book_arr', value, 'USD'), ...(more.metrics ?? [])],
  });

  it('multiplies accounts by their average', () => {
    const stated = (accounts: number) =>
      book(14_000_000, {
        metrics: [rate('accounts', accounts, 'count'), rate('acv', 1_750_000, 'USD')],
      });
    const text = 'accounts at $1.75M each, $14M';
    const off = listClaims([source('b0', `12 ${text}`, stated(12))], LABELS);
    expect(off.map(({ conflictsWith }) => conflictsWith)).toEqual([['b0'], ['b0'], ['b0']]);
    expect(off[0]?.why).toEqual(['Accounts times their average do not give the book.']);
    const right = conflicts(source('b0', `8 ${text}`, stated(8)));
    expect(right.flatMap(([, found]) => found)).toEqual([]);
  });

  it('holds one contract against the book of its job, and of the summary', () => {
    const contract = {
      account: { text: 'a bank', kind: 'masked' as const },
      acvTo: 5_000_000,
      currency: 'USD',
    };
    const small = source('summary', 'a book of $4M', book(4_000_000), null);
    expect(conflicts(small, source('b0', 'to $5M', contract))).toEqual([
      ['summary', ['b0']],
      ['b0', ['summary']],
    ]);
    expect(conflicts(small, source('b1', 'to $5M', contract, 1))).toEqual([
      ['summary', []],
      ['b1', []],
    ]);
    const whole = { ...contract, account: { text: null, kind: 'none' as const } };
    expect(conflicts(small, source('b0', 'grew it to $5M', whole))).toEqual([
      ['summary', []],
      ['b0', []],
    ]);
  });

  it('compares numbers of accounts only where both texts state a book', () => {
    const eight = book(4_000_000, { metrics: [rate('accounts', 8, 'count')] });
    const nine = book(4_000_000, { metrics: [rate('accounts', 9, 'count')] });
    const part = { metrics: [rate('accounts', 3, 'count')] };
    const sources = [
      source('summary', '8 accounts, $4M', eight, null),
      source('b0', '9 accounts, $4M', nine),
      source('b1', '3 accounts', part),
    ];
    const found = conflicts(...sources).filter(([, ids]) => ids?.length);
    expect(found).toEqual([
      ['summary', ['b0']],
      ['b0', ['summary']],
    ]);
  });
});
