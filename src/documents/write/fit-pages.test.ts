import { describe, expect, it } from 'vitest';
import { exampleDocument } from './example-document';
import { estimatePages, fitLook } from './fit-pages';
import { lookOf } from './plain-look';
import type { PlainParagraph } from './plain-plan';

const look = lookOf(exampleDocument().layout, 'en', 'letter', { name: 'modern' });
const bullets = (count: number): PlainParagraph[] =>
  Array.from({ length: count }, () => ({
    style: 'bullet',
    text: 'Renewed 42 of 44 accounts worth $3.2M by setting up a quarterly review with every sponsor.',
    right: null,
    link: null,
  }));

describe('fitLook', () => {
  it('leaves a copy that fits as it is', () => {
    expect(fitLook(look, bullets(20), 1)).toEqual({ look, fits: true });
    expect(fitLook(look, bullets(90), undefined)).toEqual({ look, fits: true });
  });

  it('takes white space away, step by step, and never type', () => {
    const fitted = fitLook(look, bullets(45), 1);
    expect(fitted.fits).toBe(true);
    expect(fitted.look.spacing).toBeLessThan(1);
    expect(fitted.look.bodySize).toBe(look.bodySize);
    expect(fitted.look.margin).toBeGreaterThanOrEqual(720);
    expect(estimatePages(fitted.look, bullets(45))).toBeLessThanOrEqual(1);
  });

  it('changes nothing where it would be in vain', () => {
    expect(fitLook(look, bullets(200), 1)).toEqual({ look, fits: false });
  });
});
