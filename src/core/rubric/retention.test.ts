import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOutRetention } from './retention';

describe('workOutRetention', () => {
  it('works out net and gross retention, and writes the sums', () => {
    const input = { start: 2_000_000, expansion: 500_000, contraction: 60_000, churn: 80_000 };
    expect(workOutRetention(input)).toEqual({
      nrr: 118,
      grr: 93,
      nrrFormula: '(2,000,000 + 500,000 − 60,000 − 80,000) ÷ 2,000,000 = 118%',
      grrFormula: '(2,000,000 − 60,000 − 80,000) ÷ 2,000,000 = 93%',
    });
  });

  it.each([
    { start: 0, expansion: 1, contraction: 0, churn: 0 },
    { start: 100, expansion: 0, contraction: 60, churn: 50 },
    { start: 100, expansion: -1, contraction: 0, churn: 0 },
    { start: NaN, expansion: 0, contraction: 0, churn: 0 },
  ])('gives none for %j', (input) => {
    expect(workOutRetention(input)).toBeNull();
  });

  it('never gives a gross rate above 100 or above the net rate', () => {
    const amount = fc.nat(10_000_000);
    fc.assert(
      fc.property(amount, amount, amount, amount, (start, expansion, contraction, churn) => {
        const found = workOutRetention({ start, expansion, contraction, churn });
        if (found === null) return;
        expect(found.grr).toBeGreaterThanOrEqual(0);
        expect(found.grr).toBeLessThanOrEqual(100);
        expect(found.nrr).toBeGreaterThanOrEqual(found.grr);
      }),
    );
  });
});
