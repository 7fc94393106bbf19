import { describe, expect, it } from 'vitest';
import { hideIn, maskedAmount, maskedName } from './mask';

describe('maskedName', () => {
  it('puts size, region and industry into a name', () => {
    expect(maskedName({ industry: 'bank', size: 'regional' })).toEqual({
      shown: 'a regional bank',
      warning: null,
    });
    expect(maskedName({ industry: 'insurer' }).shown).toBe('an insurer');
  });

  it('warns where three traits may point to one company', () => {
    const { shown, warning } = maskedName({
      industry: 'airline',
      size: 'top-10',
      region: 'Nordic',
    });
    expect(shown).toBe('a top-10 Nordic airline');
    expect(warning).toContain('Could a reader guess this?');
  });
});

describe('maskedAmount', () => {
  it.each([
    [1_200_000, 500_000, { range: '$1M–$2M', rounded: '$1M+', multiple: '2.4x' }],
    [340_000, null, { range: '$200K–$500K', rounded: '$300K+', multiple: null }],
    [900_000, 1_200_000, { range: '$500K–$1M', rounded: '$900K+', multiple: null }],
    [2_000_000, null, { range: '$2M–$5M', rounded: '$2M+', multiple: null }],
  ])('%d', (value, before, shown) => {
    expect(maskedAmount(value, '$', before)).toEqual(shown);
  });
});

describe('hideIn', () => {
  it('replaces every mention and says where', () => {
    const { text, mentions } = hideIn(
      'Renewed Sorrento Pharma twice. Sorrento  pharma’s CFO signed.',
      { real: 'Sorrento Pharma', shown: 'a European drug maker' },
    );
    expect(text).toBe('Renewed a European drug maker twice. A European drug maker’s CFO signed.');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a European drug maker',
      'A European drug maker',
    ]);
  });

  it('says no article twice, and leaves longer words alone', () => {
    expect(
      hideIn('Kept the Gap account; gaps stayed.', { real: 'Gap', shown: 'a retailer' }).text,
    ).toBe('Kept a retailer account; gaps stayed.');
  });

  it('hides amounts as well', () => {
    expect(hideIn('From $340K to $720K.', { real: '$720K', shown: '$500K–$1M' }).text).toBe(
      'From $340K to $500K–$1M.',
    );
  });
});
