import { describe, expect, it } from 'vitest';
import { factsOfUnreadable, type TextLayer } from './facts';
import { factsFor } from './facts-for-tests';
import { textLayerPresent } from './text-layer-present';

describe('text-layer-present', () => {
  it.each<[string, Partial<TextLayer>]>([
    ['pass', { charactersPerPage: [1800, 42], imageCoverage: [0, 0] }],
    ['pass', { charactersPerPage: [330], imageCoverage: [0.9] }],
    ['warn', { charactersPerPage: [120], imageCoverage: [0] }],
    ['warn', { charactersPerPage: [900, 900, 10], imageCoverage: [0, 0, 0.8] }],
    ['fail', { charactersPerPage: [900, 10], imageCoverage: [0, 0.8] }],
    ['fail', { charactersPerPage: [12], imageCoverage: [] }],
    ['fail', { charactersPerPage: [], imageCoverage: [] }],
  ])('says %s of %j', (verdict, layout) => {
    expect(textLayerPresent.run(factsFor({ layout })).verdict).toBe(verdict);
  });

  it('fails a scan that could not be opened as text', () => {
    const facts = factsOfUnreadable({
      name: 'scan.pdf',
      bytes: 9,
      format: null,
      pages: null,
      error: 'no-text-layer',
    });
    expect(textLayerPresent.run({ ...factsFor(), ...facts }).verdict).toBe('fail');
  });
});
