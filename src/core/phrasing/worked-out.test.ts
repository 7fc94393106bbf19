import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { factsOf, readAnswers } from './answers';
import { workedOut } from './worked-out';

const offered = (acv_from: string, acv_to: string) =>
  workedOut(factsOf(readAnswers({ acv_from, acv_to }, '', rules))).map(({ slot, answer }) => [
    slot,
    answer,
  ]);

describe('workedOut', () => {
  it('offers the growth in percent and in money', () => {
    expect(offered('$185k', '$410k')).toEqual([
      ['delta_pct', '122%'],
      ['delta_abs', '225000'],
    ]);
  });

  it.each([
    ['$410k', '$185k'],
    ['$500k-$700k', '$1.2m'],
    ['$500k', '€700k'],
    ['confidential', '$700k'],
  ])('offers nothing for %s and %s', (from, to) => {
    expect(offered(from, to)).toEqual([]);
  });
});
