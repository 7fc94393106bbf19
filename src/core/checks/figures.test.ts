import { describe, expect, it } from 'vitest';
import { hasFigure } from './figures';

describe('hasFigure', () => {
  it.each([
    'Held NRR at 118%',
    'Renewed $1.2M',
    'Owned 18 accounts',
    'Ran eight quarterly EBRs',
    'Cut ramp from 45 to 21 days',
    'Saved two accounts in 2021',
  ])('sees one in: %s', (text) => {
    expect(hasFigure(text)).toBe(true);
  });

  it.each([
    'Owned renewals',
    'Led renewals since 2019',
    'Ran the FY21 plan in Q3',
    'Launched on March 3',
    'Migrated to version 4',
    'One of the team',
  ])('sees none in: %s', (text) => {
    expect(hasFigure(text)).toBe(false);
  });
});
