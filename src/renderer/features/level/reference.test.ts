import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../bundled-rules';
import { referenceOf } from './reference';
import { amountOf } from './RetentionHelper';

const textsOf = (id: string): string[] => {
  const level = bundledRules().levels.find((one) => one.id === id);
  if (!level) throw new Error(id);
  return referenceOf(level, bundledRules().track).flatMap(({ name, lines }) => [
    name,
    ...lines.map(({ text, source }) => (source === null ? text : `${text} [${source}]`)),
  ]);
};

describe('referenceOf', () => {
  it('gives books, contract values and pay with tier, source and date', () => {
    const texts = textsOf('senior').join('\n');
    expect(texts).toContain('4 to 6 accounts, large enterprise: $1M to $10M each, a year');
    expect(texts).toContain('Large public SaaS companies: $190K to $280K');
    expect(texts).toMatch(/\$340K and more, base and variable together \[.+, 2026\]/);
    expect(texts).toContain('sources vary');
    expect(texts).toContain('What the next level asks: Principal or Strategic Account');
    expect(texts).toContain('110 %');
  });

  it('marks what no source states', () => {
    expect(textsOf('mid').join('\n')).toContain('champion / director-level owner [inferred]');
    expect(textsOf('associate').join('\n')).toMatch(/Account manager: .+\[inferred\]/);
  });
});

describe('amountOf', () => {
  it.each([
    ['', 0],
    ['2.4M', 2_400_000],
    ['$340K', 340_000],
    ['1,200,000', 1_200_000],
    ['a lot', NaN],
  ])('reads %j', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });
});
