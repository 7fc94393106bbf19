import type { CheckStage, Verdict } from '../../../core/resume/vocabulary';
import type { CheckResult } from '../../../core/review/review';
import type { CheckFilter } from '../../state/session';

/** The words of the checklist. */
export const strings = {
  stages: {
    file: 'File',
    layout: 'Layout',
    fields: 'Fields',
    evidence: 'Evidence',
    final: 'Final',
  } satisfies Record<CheckStage, string>,
  verdicts: {
    pass: 'Pass',
    warn: 'Check',
    fail: 'Fix',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  } satisfies Record<Verdict, string>,
  filters: {
    all: 'All',
    fail: 'Fix',
    warn: 'Check',
    unknown: 'Unknown',
    pass: 'Passed',
  } satisfies Record<CheckFilter, string>,
  fixIn: {
    source: 'in your file',
    clean: 'plain copy only',
    none: 'outside Uplift',
  } satisfies Record<CheckResult['fixIn'], string>,
  passed: (passed: number, total: number) => `${passed} of ${total}`,
  emptyFilter: 'No check has this verdict.',
  unknownNote: 'Unknown counts neither way: it is no pass and no fault.',
  guidance:
    'These are 22 things that parsers and readers stumble over. They tell how this file reads, not what an employer’s system or a recruiter will do.',
};
