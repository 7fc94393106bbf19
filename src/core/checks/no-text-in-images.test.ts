import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { noTextInImages } from './no-text-in-images';

describe('no-text-in-images', () => {
  it.each([
    ['pass', 0, [0]],
    ['pass', 3, [0.01]],
    ['warn', 1, [0.02, 0.1]],
    ['warn', 1, []],
    ['fail', 1, [0.1, 0.3]],
    ['unknown', null, []],
  ])('says %s of %s pictures covering %j', (verdict, images, imageCoverage) => {
    expect(noTextInImages.run(factsFor({ layout: { images, imageCoverage } })).verdict).toBe(
      verdict,
    );
  });

  it('names the page', () => {
    const outcome = noTextInImages.run(
      factsFor({ layout: { images: 1, imageCoverage: [0.1, 0.3] } }),
    );
    expect(outcome).toMatchObject({ findings: [{ page: 2, value: '30% of the page' }, {}] });
  });
});
