import { describe, expect, it } from 'vitest';
import { bulletFor } from '../review/bullet-for-tests';
import { factsFor } from './facts-for-tests';
import { quantifiedOutcomes } from './quantified-outcomes';

const nrr = { name: 'NRR', value: 118, unit: '%', from: null, to: null };
const plain = (jobIndex = 0) => bulletFor({ text: 'Owned renewals.', jobIndex });
const withFigure = (jobIndex = 0) =>
  bulletFor({ text: 'Held NRR at 118%.', jobIndex, metrics: [nrr] });
const counted = () => bulletFor({ text: 'Ran 30 calls.' });

function verdict(...bullets: ReturnType<typeof plain>[]) {
  return quantifiedOutcomes.run(factsFor({}, { bullets })).verdict;
}

describe('quantified-outcomes', () => {
  it('passes half with figures and a retention figure', () => {
    expect(verdict(withFigure(), plain())).toBe('pass');
  });

  it('warns without a retention figure, or with few figures', () => {
    expect(verdict(counted(), counted())).toBe('warn');
    expect(verdict(withFigure(), plain(), plain())).toBe('warn');
  });

  it('fails hardly any figures', () => {
    expect(verdict(withFigure(), plain(), plain(), plain())).toBe('fail');
  });

  it('looks at the two latest jobs only', () => {
    expect(verdict(withFigure(0), withFigure(1), plain(2), plain(2), plain(2))).toBe('pass');
  });

  it('is unknown without bullets', () => {
    expect(verdict()).toBe('unknown');
  });
});
