/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { CheckResult } from '../review/review';
import type { CheckText } from '../rules/check-texts-file';
import type { Check } from './check';
import { CHECK_IDS, CHECKS } from './checks';
import { factsOfUnreadable } from './facts';
import { factsFor } from './facts-for-tests';
import { runChecks } from './run-checks';

const TEXTS = CHECK_IDS.map((id): CheckText => ({
  id,
  stage: 'file',
  title: `${id} holds`,
  failureTitle: `${id} does not hold`,
  why: 'why',
  how: 'how',
  fix: `mend ${id}`,
  fixIn: 'source',
  weight: 1,
}));

function run(facts = factsFor(), checks: readonly Check[] = CHECKS) {
  return runChecks(facts, TEXTS, 'It could not be read.', checks);
}

function resultOf(results: readonly CheckResult[], id: string) {
  return results.find((result) => result.id === id);
}

describe('runChecks', () => {
  it('answers all 22, in order, in the shape of the review', () => {
    const results = run();
    expect(results.map(({ id }) => id)).toEqual(CHECK_IDS);
    for (const result of results) expect(CheckResult.parse(result)).toEqual(result);
  });

  it('gives a warning or failure its failing title, evidence and fix, and a pass none', () => {
    const results = run(factsFor({ source: { bytes: 2_000_000 } }));
    expect(resultOf(results, 'file-size-limit')).toEqual({
      id: 'file-size-limit',
      stage: 'file',
      title: 'file-size-limit does not hold',
      verdict: 'warn',
      evidence: [{ text: 'File size: 2.00 MB (up to 1 MB is safe)' }],
      fix: 'mend file-size-limit',
      fixIn: 'source',
    });
    expect(resultOf(results, 'no-layout-tables')).toMatchObject({
      title: 'no-layout-tables holds',
      verdict: 'pass',
      fix: null,
    });
  });

  it('says why a check is unknown', () => {
    const results = run();
    for (const { verdict, evidence } of results) {
      if (verdict === 'unknown') expect(evidence[0]?.text).toMatch(/\w+ \w+/);
    }
  });

  it('judges a locked file by what is known of it', () => {
    const facts = factsOfUnreadable({
      name: 'cv.pdf',
      bytes: 5000,
      format: null,
      pages: null,
      error: 'encrypted',
    });
    const results = runChecks(facts, TEXTS, 'The file is locked.');
    expect(resultOf(results, 'file-type-supported')?.verdict).toBe('fail');
    expect(resultOf(results, 'file-size-limit')?.verdict).toBe('pass');
    expect(resultOf(results, 'text-layer-present')).toMatchObject({
      verdict: 'unknown',
      evidence: [{ text: 'The file is locked.' }],
    });
    expect(results.filter(({ verdict }) => verdict !== 'unknown')).toHaveLength(2);
  });

  it('turns a check that throws into an unknown one', () => {
    const broken = CHECKS.map((check): Check => {
      if (check.id !== 'no-hidden-text') return check;
      return {
        ...check,
        run: () => {
          throw new Error('a fault');
        },
      };
    });
    const results = run(factsFor(), broken);
    expect(resultOf(results, 'no-hidden-text')?.verdict).toBe('unknown');
    expect(results).toHaveLength(CHECK_IDS.length);
  });
});

describe('the checks', () => {
  it('have an id each', () => {
    expect(new Set(CHECK_IDS).size).toBe(CHECK_IDS.length);
  });

  it('each have a page in docs/checks and a test beside them', () => {
    const pages = Object.keys(import.meta.glob('../../../docs/checks/*.md'));
    const tests = Object.keys(import.meta.glob('./*.test.ts'));
    for (const id of CHECK_IDS) {
      expect(pages).toContain(`../../../docs/checks/${id}.md`);
      expect(tests).toContain(`./${id}.test.ts`);
    }
    expect(pages).toHaveLength(CHECK_IDS.length);
  });
});
