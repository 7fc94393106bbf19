import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { spellOut, unusedBefore } from './acronyms';
import { suggest } from './suggest';

const spelled = (text: string, ...shorts: string[]): string => spellOut(text, shorts, rules).text;

describe('spellOut', () => {
  it.each([
    ['Held 118% NRR and raised NRR.', 'Held 118% net revenue retention (NRR) and raised NRR.'],
    ['Kept an NRR of 118%.', 'Kept a net revenue retention (NRR) of 118%.'],
    ['NRR rose to 118%.', 'Net revenue retention (NRR) rose to 118%.'],
    ['Kept the book ($2M, 118% NRR).', 'Kept the book ($2M, 118% net revenue retention, NRR).'],
    ['Rebuilt the NRR-based plan.', 'Rebuilt the NRR-based plan.'],
    ['Held net revenue retention (NRR) at 118%.', 'Held net revenue retention (NRR) at 118%.'],
  ])('%s', (text, expected) => {
    expect(spelled(text, 'NRR')).toBe(expected);
  });

  it('keeps a plural, and leaves those alone that it was not asked for', () => {
    expect(spelled('Ran EBRs and grew NRR.', 'EBR')).toBe(
      'Ran executive business reviews (EBRs) and grew NRR.',
    );
  });
});

describe('unusedBefore', () => {
  const document = resumeFromParts({
    jobs: [
      { bullets: ['Held 118% NRR.', 'Ran EBRs at 118% NRR.', 'Led net promoter score work.'] },
    ],
  });

  it('leaves out what stands in an earlier bullet and what is spelled out anywhere', () => {
    expect(unusedBefore(document, 'b0', rules)).toContain('NRR');
    expect(unusedBefore(document, 'b1', rules)).not.toContain('NRR');
    expect(unusedBefore(document, 'b1', rules)).toContain('EBR');
    expect(unusedBefore(document, 'b1', rules)).not.toContain('NPS');
  });
});

describe('suggest', () => {
  it('spells an acronym out where the bullet is the first to use it, and says so', () => {
    const [best] = suggest('Managed renewals at 94% GRR.', {
      level: 'mid',
      facts: {},
      tense: null,
      acronyms: ['GRR'],
      rules,
    }).suggestions;
    expect(best?.text).toBe('Managed renewals at 94% gross revenue retention (GRR).');
    expect(best?.changes).toEqual(['GRR is spelled out where it is first used.']);
  });
});
