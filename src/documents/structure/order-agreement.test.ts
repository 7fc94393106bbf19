import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAgreement } from './order-agreement';

const FIRST = 'Owned a book of eighteen named accounts in freight.';
const SECOND = 'Renewed every contract that came due during those years.';

/** The same figure, counted without haste. */
function plainAgreement(ours: string, theirs: string): number | null {
  const runs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 11) }, (_, at) => text.slice(at, at + 12));
  const [own, other] = [runs(ours), runs(theirs)];
  const once = (all: readonly string[], run: string) => all.indexOf(run) === all.lastIndexOf(run);
  const shared = other
    .filter((run) => own.includes(run) && once(own, run) && once(other, run))
    .map((run) => own.indexOf(run));
  const lengths: number[] = [];
  for (const [index, value] of shared.entries()) {
    const before = lengths.filter((_, at) => (shared[at] ?? value) < value);
    lengths[index] = Math.max(0, ...before) + 1;
  }
  return shared.length === 0 ? null : Math.max(...lengths) / shared.length;
}

describe('orderAgreement', () => {
  it('is 1 for the same letters, whatever stands between them', () => {
    expect(orderAgreement(`${FIRST} ${SECOND}`, `${FIRST.replaceAll(' ', '')}\n• ${SECOND}`)).toBe(
      1,
    );
  });

  it('is the longer part where two parts change places', () => {
    // 26 and 36 characters hold 15 and 25 runs of twelve.
    const [a, b] = ['abcdefghijklmnopqrstuvwxyz', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(orderAgreement(a + b, b + a)).toBeCloseTo(25 / 40, 10);
  });

  it('leaves out what occurs twice', () => {
    const refrain = 'Customer Success Manager';
    expect(orderAgreement(`${refrain} ${FIRST} ${refrain}`, `${FIRST} ${refrain} ${refrain}`)).toBe(
      1,
    );
  });

  it('is null where the two share nothing', () => {
    expect(orderAgreement('too short', 'too short')).toBeNull();
    expect(orderAgreement(FIRST, SECOND)).toBeNull();
  });

  it('finds the runs that a plain count finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '7'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.nat(40), (words, cut) => {
        const [ours, theirs] = [words, [...words.slice(cut), ...words.slice(0, cut)]];
        expect(orderAgreement(ours.join(' '), theirs.join(' '))).toBe(
          plainAgreement(ours.join(''), theirs.join('')),
        );
      }),
    );
  });

  it('is 1 of a text with itself and never outside 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        (a, b) => {
          const agreement = orderAgreement(a, b) ?? 0;
          return agreement >= 0 && agreement <= 1 && [null, 1].includes(orderAgreement(a, a));
        },
      ),
    );
  });
});
