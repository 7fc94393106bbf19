import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { factsFor } from './facts-for-tests';
import { noHiddenText } from './no-hidden-text';

describe('no-hidden-text', () => {
  it.each<[string, ResumeParts]>([
    ['pass', {}],
    ['pass', { layout: { trackedChanges: null, comments: null } }],
    ['warn', { layout: { hiddenText: 'secret' } }],
    ['fail', { layout: { hiddenText: 'gainsight renewal expansion' } }],
    ['warn', { layout: { comments: 2 } }],
    ['fail', { layout: { trackedChanges: 1 } }],
    ['fail', { lines: [{ text: 'Grew revenue by [X]%' }] }],
    ['fail', { lines: [{ text: 'Grew it from [$ from] to 3' }] }],
    ['fail', { lines: [{ text: '[Your Name]' }] }],
    ['fail', { lines: [{ text: 'Dear {{company}}' }] }],
    ['fail', { lines: [{ text: 'Lorem ipsum dolor' }] }],
    ['pass', { lines: [{ text: 'Grew revenue [1] at Northlight [acquired]' }] }],
  ])('says %s of %j', (verdict, parts) => {
    expect(noHiddenText.run(factsFor(parts)).verdict).toBe(verdict);
  });

  it('leaves a placeholder to the person', () => {
    const lines = [{ text: '[Your Name]' }];
    expect(noHiddenText.run(factsFor({ lines }))).toMatchObject({ fixIn: 'source' });
    expect(noHiddenText.run(factsFor({ layout: { comments: 2 } }))).not.toHaveProperty('fixIn');
  });
});
