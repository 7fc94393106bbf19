import { describe, expect, it } from 'vitest';
import type { FailureModeId, Level } from '../resume/vocabulary';
import { FAILURE_MODE_IDS } from '../resume/vocabulary';
import { bulletFor } from '../review/bullet-for-tests';
import { judgeFailureModes } from './failure-modes';
import type { ModeBullet } from './failure-modes/failure-mode';

type Given = Parameters<typeof bulletFor>[0] & { terms?: string[]; isRecent?: boolean };

const OUTCOME = [{ component: 'outcome', points: 20, max: 30, why: '' }];

function bullets(...given: Given[]): ModeBullet[] {
  return given.map(({ terms = [], isRecent = true, ...rest }, index) => ({
    bullet: bulletFor({
      id: `b${index}`,
      text: `Text ${String.fromCharCode(97 + index)}.`,
      ...rest,
    }),
    terms: new Set(terms),
    isRecent,
  }));
}

function six(given: Given): ModeBullet[] {
  return bullets(given, given, given, given, given, given);
}

function verdict(
  id: FailureModeId,
  level: Level,
  entries: readonly ModeBullet[],
  summaryBackfire: string[] = [],
) {
  const modes = judgeFailureModes({
    level,
    bullets: entries,
    summaryBackfire,
    publications: [],
    contractFrom: 1_000_000,
  });
  return modes.find((mode) => mode.id === id)?.verdict;
}

const finding = (id: string) => ({ id, term: id, why: '', instead: '' });

describe('judgeFailureModes', () => {
  it('answers the six, in the order of the level, with a fix wherever one is not clear', () => {
    for (const level of ['senior', 'principal'] as const) {
      const modes = judgeFailureModes({
        level,
        bullets: six({ categories: ['renewal'] }),
        summaryBackfire: [],
        publications: [],
        contractFrom: 1_000_000,
      });
      expect(modes.map(({ id }) => id).sort()).toEqual([...FAILURE_MODE_IDS].sort());
      for (const mode of modes) expect(mode.fix === null).toBe(mode.verdict === 'clear');
    }
    expect(
      judgeFailureModes({
        level: 'principal',
        bullets: [],
        summaryBackfire: [],
        publications: [],
        contractFrom: 1_000_000,
      })[0]?.id,
    ).toBe('scope-level-mismatch');
  });

  it('knows nothing without bullets', () => {
    const modes = judgeFailureModes({
      level: 'mid',
      bullets: [],
      summaryBackfire: [],
      publications: [],
      contractFrom: 1_000_000,
    });
    expect(new Set(modes.map((mode) => mode.verdict))).toEqual(new Set(['unknown']));
  });

  it('flags nothing on fewer than six recent bullets', () => {
    expect(verdict('renewal-execution-only', 'mid', bullets({ categories: ['renewal'] }))).toBe(
      'watch',
    );
  });
});

describe('renewal-execution-only', () => {
  const renewal: Given = { categories: ['renewal'] };
  it('flags renewal alone, and clears two other motions', () => {
    expect(verdict('renewal-execution-only', 'mid', six(renewal))).toBe('flagged');
    const broad = bullets(
      renewal,
      renewal,
      renewal,
      renewal,
      { categories: ['expansion'] },
      { categories: ['ebr'] },
    );
    expect(verdict('renewal-execution-only', 'mid', broad)).toBe('clear');
  });
  it('is not asked of an associate', () => {
    expect(verdict('renewal-execution-only', 'associate', six(renewal))).toBe('clear');
  });
});

describe('no-named-expansion', () => {
  const win: Given = {
    categories: ['expansion'],
    evidence: {
      acvFrom: 300_000,
      acvTo: 700_000,
      account: { text: 'a Nordic grocer', kind: 'masked' },
      timeframeMonths: 11,
    },
  };
  const aggregate: Given = {
    categories: ['expansion'],
    metrics: [{ name: 'expansion_arr', value: 1_200_000, unit: 'USD', from: null, to: null }],
  };
  it.each<[string, Level, Given[]]>([
    ['clear', 'mid', [win]],
    ['watch', 'senior', [win]],
    ['clear', 'senior', [win, win]],
    ['watch', 'mid', [aggregate]],
    ['watch', 'principal', [win, win]],
    ['watch', 'mid', [{ ...win, backfire: [finding('supported-expansion')] }]],
  ])('%s at %s: %#', (expected, level, given) => {
    expect(verdict('no-named-expansion', level, bullets(...given))).toBe(expected);
  });
  it('flags none at all, and does not take a fall for a win', () => {
    expect(verdict('no-named-expansion', 'mid', six({ categories: ['renewal'] }))).toBe('flagged');
    const fall: Given = { ...win, evidence: { ...win.evidence, acvFrom: 700_000, acvTo: 300_000 } };
    expect(verdict('no-named-expansion', 'mid', six(fall))).toBe('flagged');
  });
});

describe('no-forecast-or-rigor-evidence', () => {
  const forecast: Given = {
    categories: ['forecast'],
    metrics: [{ name: 'forecast_error', value: 6, unit: '%', from: null, to: null }],
  };
  const review: Given = { categories: ['ebr'], evidence: { partners: ['customer:CIO'] } };
  const health: Given = { categories: ['health-score'], breakdown: OUTCOME };
  it.each<[string, Level, Given[]]>([
    ['clear', 'senior', [forecast, review]],
    ['watch', 'senior', [review, health]],
    ['clear', 'mid', [review, health]],
    ['watch', 'mid', [review]],
  ])('%s at %s: %#', (expected, level, given) => {
    expect(verdict('no-forecast-or-rigor-evidence', level, bullets(...given))).toBe(expected);
  });
  it('warns of a forecast far off', () => {
    const off: Given = {
      ...forecast,
      metrics: [{ name: 'forecast_error', value: 22, unit: '%', from: null, to: null }],
    };
    expect(verdict('no-forecast-or-rigor-evidence', 'senior', bullets(off, review))).toBe('watch');
  });
  it('flags no proof', () => {
    expect(verdict('no-forecast-or-rigor-evidence', 'senior', six({}))).toBe('flagged');
  });
});

describe('generic-unanchored-language', () => {
  const generic: Given = { text: 'Aligned stakeholders to drive outcomes.' };
  const anchored: Given = {
    text: 'Cut escalations with the VP of Support to 4 a month.',
    breakdown: OUTCOME,
    evidence: { partners: ['Support'], mechanism: 'x' },
  };
  it('flags many generic bullets and clears anchored ones', () => {
    expect(verdict('generic-unanchored-language', 'senior', six(generic))).toBe('flagged');
    expect(verdict('generic-unanchored-language', 'senior', six(anchored))).toBe('clear');
  });
  it('watches bullets without a partner from mid level up', () => {
    const alone: Given = { ...anchored, evidence: { mechanism: 'x' } };
    expect(verdict('generic-unanchored-language', 'mid', six(alone))).toBe('watch');
    expect(verdict('generic-unanchored-language', 'associate', six(alone))).toBe('clear');
  });
});

describe('no-multiplier-evidence', () => {
  const promoted: Given = {
    categories: ['mentorship'],
    metrics: [{ name: 'promotions', value: 2, unit: null, from: null, to: null }],
  };
  const artefact: Given = {
    categories: ['program'],
    metrics: [{ name: 'csms_adopting', value: 34, unit: null, from: null, to: null }],
  };
  const board: Given = { categories: ['advisory-board'] };
  it.each<[string, Level, Given[]]>([
    ['clear', 'senior', [promoted]],
    ['watch', 'senior', [artefact]],
    ['watch', 'strategic-account', [board]],
    ['clear', 'strategic-account', [{ ...board, evidence: { decision: 'shipped' } }]],
    ['clear', 'principal', [promoted, artefact]],
    ['watch', 'principal', [artefact]],
    ['clear', 'leadership', [promoted, { categories: ['people'] }]],
    ['clear', 'mid', [{}]],
  ])('%s at %s: %#', (expected, level, given) => {
    expect(verdict('no-multiplier-evidence', level, bullets(...given))).toBe(expected);
  });
});

describe('scope-level-mismatch', () => {
  const small: Given = {
    evidence: { acvTo: 60_000, partners: ['customer:champion'], ownership: 'owned' },
    categories: ['renewal'],
  };
  const large: Given = {
    evidence: {
      acvTo: 9_000_000,
      partners: ['customer:CIO'],
      ownership: 'owned',
      timeframeMonths: 24,
    },
    categories: ['expansion'],
  };
  it('flags two axes below and clears a fitting scope', () => {
    expect(verdict('scope-level-mismatch', 'strategic-account', six(small))).toBe('flagged');
    expect(verdict('scope-level-mismatch', 'strategic-account', six(large))).toBe('clear');
  });
  it('watches where nothing tells', () => {
    expect(verdict('scope-level-mismatch', 'senior', six({}))).toBe('watch');
  });
  it('looks for more claimed than shown below mid level', () => {
    expect(
      verdict(
        'scope-level-mismatch',
        'associate',
        bullets({ backfire: [finding('overclaimed-scope')] }),
      ),
    ).toBe('watch');
    expect(verdict('scope-level-mismatch', 'associate', bullets(large))).toBe('clear');
  });
});
