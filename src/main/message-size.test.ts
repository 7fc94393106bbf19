import { describe, expect, it } from 'vitest';
import { isLargerThan } from './message-size';

describe('isLargerThan', () => {
  it.each([
    ['nothing', undefined, 1],
    ['a text', 'abcd', 5],
    ['keys and texts', { ab: 'cd' }, 6],
    ['a list', [1, 2, 3], 10],
    ['bytes', new Uint8Array(8), 9],
  ])('weighs %s', (_, message, weight) => {
    expect(isLargerThan(message, weight)).toBe(false);
    expect(isLargerThan(message, 0)).toBe(true);
  });

  it('stops at a message that is deep or wide', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(isLargerThan(deep, 50_000)).toBe(true);
    expect(isLargerThan(Array.from({ length: 100_000 }), 50_000)).toBe(true);
  });
});
