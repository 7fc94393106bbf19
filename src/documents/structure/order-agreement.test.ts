import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAgreement } from './order-agreement';

const FIRST = 'Owned a book of eighteen named accounts in freight.';
const SECOND = 'Renewed every contract that came due during those years.';

describe('orderAgreement', () => {
  it('is 1 for the same letters, whatever stands between them', () => {
    expect(orderAgreement(`${FIRST} ${SECOND}`, `${FIRST.replaceAll(' ', '')}\n• ${SECOND}`)).toBe(
      1,
    );
  });

  it('is the longer part where two parts change places', () => {
    // 51 letters and digits after the swap's seam is taken out: 41 − 11 and 47 − 11 runs of twelve.
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
