import type { CheckResult } from '../review/review';
import { escapeHtml, evidenceLines, section, table } from './html';

const VERDICTS: Readonly<Record<CheckResult['verdict'], string>> = {
  fail: '<span class="fail">Failed</span>',
  warn: '<span class="warn">Warning</span>',
  unknown: 'Unknown',
  pass: 'Passed',
  'not-applicable': 'Does not apply',
};

const WHERE = { source: 'In your file: ', clean: 'In the plain copy: ', none: '' } as const;

/** The checks that ask for something, with what they rest on; those that pass in one line. */
export function checksSection(
  checks: readonly CheckResult[],
  numberOf: (id: string) => number,
): string {
  const told = (['fail', 'warn', 'unknown'] as const).flatMap((verdict) =>
    checks.filter((check) => check.verdict === verdict),
  );
  const rows = told.map(({ title, verdict, evidence, fix, fixIn }) => [
    escapeHtml(title),
    VERDICTS[verdict],
    `${evidenceLines(evidence, numberOf)}${fix === null ? '' : `<p>${escapeHtml(`${WHERE[fixIn]}${fix}`)}</p>`}`,
  ]);
  return section(
    'Checks of the file and its text',
    `${table(['Check', 'Verdict', 'Rests on, and what to do'], rows)}${named(checks, 'pass')}${named(checks, 'not-applicable')}`,
  );
}

function named(checks: readonly CheckResult[], verdict: 'pass' | 'not-applicable'): string {
  const titles = checks.filter((check) => check.verdict === verdict).map(({ title }) => title);
  return titles.length === 0
    ? ''
    : `<p>${VERDICTS[verdict]} (${titles.length}): ${escapeHtml(titles.join('; '))}.</p>`;
}
