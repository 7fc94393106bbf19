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

const ASKING = ['fail', 'warn', 'unknown'] as const;

/**
 * The checks that ask for something, with what they rest on; those that pass in one line. `setAside` holds the reasons why
 * the person put checks aside, by the check's id.
 */
export function checksSection(
  checks: readonly CheckResult[],
  numberOf: (id: string) => number,
  setAside: ReadonlyMap<string, string>,
): string {
  const asking = ASKING.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  const told = asking.filter(({ id }) => !setAside.has(id));
  const aside = asking.flatMap(({ id, title }) => {
    const reason = setAside.get(id);
    return reason === undefined ? [] : [`${title} (${reason})`];
  });
  const rows = told.map(({ title, verdict, evidence, fix, fixIn }) => [
    escapeHtml(title),
    VERDICTS[verdict],
    `${evidenceLines(evidence, numberOf)}${fix === null ? '' : `<p>${escapeHtml(`${WHERE[fixIn]}${fix}`)}</p>`}`,
  ]);
  return section(
    'Checks of the file and its text',
    `${table(['Check', 'Verdict', 'Rests on, and what to do'], rows)}${named('Set aside by the person', aside)}${named(VERDICTS.pass, titlesOf(checks, 'pass'))}${named(VERDICTS['not-applicable'], titlesOf(checks, 'not-applicable'))}`,
  );
}

function titlesOf(checks: readonly CheckResult[], verdict: CheckResult['verdict']): string[] {
  return checks.filter((check) => check.verdict === verdict).map(({ title }) => title);
}

function named(label: string, titles: readonly string[]): string {
  return titles.length === 0
    ? ''
    : `<p>${label} (${titles.length}): ${escapeHtml(titles.join('; '))}.</p>`;
}
