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
    aside: 'Set aside',
  } satisfies Record<CheckFilter, string>,
  fixIn: {
    source: 'in your file',
    clean: 'plain copy only',
    none: 'outside Uplift',
  } satisfies Record<CheckResult['fixIn'], string>,
  passed: (passed: number, total: number) => `${passed} of ${total}`,
  aside: 'Set aside',
  notForMe: (reason: string) => `Not for me: ${reason}`,
  setAside: 'Not for me…',
  why: 'Why it is not for you',
  whyHint: 'It stands in the report beside the check, and never counts as passed.',
  setAsideNow: 'Set aside',
  cancel: 'Cancel',
  bringBack: 'Bring it back',
  evidence: 'Evidence',
  unknownWhy: 'Why it could not be told',
  fix: 'Fix',
  how: 'How this is checked',
  mends: {
    contact: 'Move into the page',
    moved: 'It goes into the page in the next Word copy.',
    leave: 'Leave it in the header',
    plain: 'Make a plain copy',
    fields: 'See the fields',
  },
  emptyFilter: 'No check stands here.',
  unknownNote: 'Unknown counts neither way: it is no pass and no fault.',
  guidance:
    'These are 22 things that parsers and readers stumble over. They tell how this file reads, not what an employer’s system or a recruiter will do.',
};
