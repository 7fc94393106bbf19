import { describe, expect, it } from 'vitest';
import { restyleAmount, restyleAmounts } from './amounts';

describe('restyleAmounts', () => {
  it.each([
    ['from $340,000 to $1.2m', 'from $340K to $1.2M'],
    ['worth €2.5 mio a year', 'worth €2.5M a year'],
    ['EUR 620k and $900k expansion', 'EUR 620K and $900K expansion'],
    ['$3 million saved', '$3M saved'],
  ])('%s', (before, after) => {
    expect(restyleAmounts(before)).toBe(after);
  });

  it.each([
    '$1,234,567',
    '$1,200,000',
    '$4710k',
    '+$28,400',
    '$850',
    '1.3 million dollars',
    '12k users',
  ])('leaves %s, whose digits would change or which is no amount', (text) => {
    expect(restyleAmounts(text)).toBe(text);
  });

  it('keeps two decimals and drops none', () => {
    expect(restyleAmount(2_150_000, '$')).toBe('$2.15M');
    expect(restyleAmount(2_154_000, '$')).toBeNull();
  });
});
