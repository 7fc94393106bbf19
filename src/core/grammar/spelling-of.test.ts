import { describe, expect, it } from 'vitest';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import { spellingOf } from './spelling-of';

const none = { name: null, headline: null, email: null, links: [] };

describe('spellingOf', () => {
  it.each([
    ['Austin, TX', null, 'american'],
    ['Remote (US)', null, 'american'],
    ['Bristol, England', '+1 512 555 0100', 'british'],
    ['Dublin', null, 'british'],
    ['Pune, India', null, 'british'],
    ['Berlin, Germany', '+44 20 7946 0000', 'either'],
    [null, '+44 20 7946 0000', 'british'],
    [null, '+1 (512) 555-0100', 'american'],
    [null, '(512) 555-0100', 'either'],
    [null, null, 'either'],
  ])('for %s and %s is %s', (location, phone, spelling) => {
    const contact = { ...none, location, phone };
    expect(spellingOf({ contact }, bundledRules)).toBe(spelling);
  });
});
