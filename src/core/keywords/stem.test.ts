import { describe, expect, it } from 'vitest';
import { stemOf } from './stem';

describe('stemOf', () => {
  it.each([
    ['launches', 'launch'],
    ['launching', 'launch'],
    ['renewals', 'renewal'],
    ['strategies', 'strategy'],
    ['agreements', 'agree'],
    ['quickly', 'quick'],
    ['#', '#'],
    ['led', 'led'],
    ['uses', 'use'],
  ])('%s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
