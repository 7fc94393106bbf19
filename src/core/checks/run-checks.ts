import type { CheckEvidence, CheckResult } from '../review/review';
import type { CheckText } from '../rules/check-texts-file';
import type { Check, Finding, Outcome } from './check';
import { CHECKS } from './checks';
import type { Facts } from './facts';

const MOST_EVIDENCE = 8;

/**
 * Runs the 22 checks, in order. Pure.
 *
 * - A check whose facts could not be known is `unknown`, for the reason `whyMissing`.
 * - A check that throws is `unknown` too, never a crash.
 * - `unknown` and `not-applicable` say why in their evidence and have no fix.
 */
export function runChecks(
  facts: Partial<Facts>,
  texts: readonly CheckText[],
  whyMissing: string,
  checks: readonly Check[] = CHECKS,
): CheckResult[] {
  const textOf = new Map<string, CheckText>(texts.map((text) => [text.id, text]));
  return checks.flatMap((check) => {
    const text = textOf.get(check.id);
    return text ? [describe(text, runCheck(check, facts, whyMissing))] : [];
  });
}

function runCheck(check: Check, facts: Partial<Facts>, whyMissing: string): Outcome {
  if (!holds(facts, check.requires)) return { verdict: 'unknown', because: whyMissing };
  try {
    return check.run(facts);
  } catch {
    return { verdict: 'unknown', because: 'This check failed on this document.' };
  }
}

function holds(facts: Partial<Facts>, keys: readonly (keyof Facts)[]): facts is Facts {
  return keys.every((key) => facts[key] !== undefined);
}

function describe(text: CheckText, outcome: Outcome): CheckResult {
  const { id, stage } = text;
  switch (outcome.verdict) {
    case 'pass':
      return {
        id,
        stage,
        title: text.title,
        verdict: 'pass',
        evidence: outcome.findings.slice(0, MOST_EVIDENCE).map(evidenceOf),
        fix: null,
        fixIn: 'none',
      };
    case 'warn':
    case 'fail':
      return {
        id,
        stage,
        title: text.failureTitle,
        verdict: outcome.verdict,
        evidence: outcome.findings.slice(0, MOST_EVIDENCE).map(evidenceOf),
        fix: outcome.fix ?? text.fix,
        fixIn: outcome.fixIn ?? text.fixIn,
      };
    case 'unknown':
    case 'not-applicable':
      return {
        id,
        stage,
        title: text.title,
        verdict: outcome.verdict,
        evidence: [{ text: outcome.because }],
        fix: null,
        fixIn: 'none',
      };
  }
}

function evidenceOf(finding: Finding): CheckEvidence {
  switch (finding.kind) {
    case 'quote':
      return {
        text: `${finding.of}: “${finding.text}”`,
        ...(finding.page === undefined ? {} : { page: finding.page }),
        ...(finding.bulletId === undefined ? {} : { bulletId: finding.bulletId }),
      };
    case 'measure':
      return {
        text: `${finding.of}: ${finding.value}${finding.limit === undefined ? '' : ` (${finding.limit})`}`,
        ...(finding.page === undefined ? {} : { page: finding.page }),
      };
    case 'missing':
      return { text: `Not found: ${finding.of}` };
  }
}
