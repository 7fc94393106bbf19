import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE } from '../bullets/bullet-review';
import { bulletFeatures } from './bullet-features';
import { splitWords } from './words';

const featuresOf = (text: string) => [...bulletFeatures(splitWords(text), [], NO_EVIDENCE)];

describe('bulletFeatures', () => {
  it('takes words without their endings, and neighbours as pairs', () => {
    expect(featuresOf('Launched clinics quickly')).toEqual([
      ...['launch', 'clinic', 'launch clinic', 'quick', 'clinic quick', 'shown: nothing'],
    ]);
  });

  it('makes no pair across a mark, and of every number the same', () => {
    expect(featuresOf('Saved 12, lost two')).toEqual([
      ...['sav', '#', 'sav #', 'lost', 'lost #', 'shown: nothing'],
    ]);
  });

  it('names what was found behind a colon', () => {
    const evidence = {
      ...NO_EVIDENCE,
      metrics: [{ name: 'NRR', value: 118, unit: '%', from: null, to: null }],
      partners: ['AE', 'customer:CFO'],
    };
    expect([...bulletFeatures([], ['renewal', 'expansion'], evidence)]).toEqual([
      ...['shown: renewal', 'shown: expansion', 'figure: NRR', 'with: AE', 'with: customer:CFO'],
    ]);
  });
});
