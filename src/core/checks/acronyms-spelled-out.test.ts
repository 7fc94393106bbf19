import { describe, expect, it } from 'vitest';
import { acronymsSpelledOut } from './acronyms-spelled-out';
import { factsFor } from './facts-for-tests';

function run(uses: readonly (readonly [short: number, long: number])[]) {
  const acronyms = uses.map(([short, long], index) => ({
    short: { text: `A${index}`, count: short },
    long: { text: `long ${index}`, count: long },
  }));
  return acronymsSpelledOut.run(factsFor({}, { acronyms }));
}

describe('acronyms-spelled-out', () => {
  it.each([
    [
      'pass',
      [
        [3, 1],
        [0, 0],
      ],
    ],
    [
      'warn',
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      'fail',
      [
        [1, 0],
        [2, 0],
        [1, 1],
      ],
    ],
    [
      'not-applicable',
      [
        [0, 2],
        [0, 0],
      ],
    ],
  ] as const)('says %s of %j', (verdict, uses) => {
    expect(run(uses).verdict).toBe(verdict);
  });

  it('names what is missing', () => {
    expect(
      run([
        [1, 1],
        [1, 0],
      ]),
    ).toMatchObject({ findings: [{}, { of: '“long 1” for A1' }] });
  });
});
