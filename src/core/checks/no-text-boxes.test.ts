import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { noTextBoxes } from './no-text-boxes';

const boxed = (text: string, role = 'unplaced') => ({ text, role, place: 'text-box' }) as const;

function verdict(...lines: ReturnType<typeof boxed>[]) {
  return noTextBoxes.run(factsFor({ layout: { textBoxes: lines.length }, lines })).verdict;
}

describe('no-text-boxes', () => {
  it('passes without boxes and with empty ones', () => {
    expect(verdict()).toBe('pass');
    expect(verdict(boxed(' '))).toBe('pass');
  });

  it('fails where a fact stands only in a box', () => {
    expect(verdict(boxed('Gainsight, Salesforce, Catalyst, SQL', 'skills'))).toBe('fail');
    expect(verdict(boxed('0113 496', 'contact.phone'))).toBe('fail');
  });

  it('warns of a box that repeats the body, and of a short decoration', () => {
    expect(verdict(boxed('Ada  Marlow'))).toBe('warn');
    expect(verdict(boxed('Hello!'))).toBe('warn');
  });

  it('is unknown where boxes cannot be told', () => {
    expect(noTextBoxes.run(factsFor({ layout: { textBoxes: null } })).verdict).toBe('unknown');
  });
});
