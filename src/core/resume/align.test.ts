import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align';

const letters = (first: string, second: string) =>
  align(Array.from(first), Array.from(second), (a, b) => a === b).map(
    ([a, b]) => `${a ?? '·'}${b ?? '·'}`,
  );

describe('align', () => {
  it('keeps equal values together where one is missing', () => {
    expect(letters('abcd', 'acd')).toEqual(['aa', 'b·', 'cc', 'dd']);
    expect(letters('acd', 'abcd')).toEqual(['aa', '·b', 'cc', 'dd']);
  });

  it('pairs a changed value with what stands in its place', () => {
    expect(letters('abc', 'axc')).toEqual(['aa', 'bx', 'cc']);
    expect(letters('ab', 'xyz')).toEqual(['ax', 'by', '·z']);
  });

  it('holds every value of both lists once, in order', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(list, list, (first, second) => {
        const pairs = align(first, second, (a, b) => a === b);
        expect(pairs.flatMap(([a]) => a ?? [])).toEqual(first);
        expect(pairs.flatMap(([, b]) => b ?? [])).toEqual(second);
      }),
    );
  });
});
