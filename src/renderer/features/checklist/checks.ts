import type { CheckId } from '../../../core/checks/checks';
import { CHECK_STAGES, type CheckStage, type Verdict } from '../../../core/resume/vocabulary';
import type { CheckResult } from '../../../core/review/review';
import type { CheckFilter } from '../../state/session';

/** A check with its number in the checklist, 1 to 22. */
export interface NumberedCheck extends CheckResult {
  readonly number: number;
}

/** The stages in order, each with the checks that the filter leaves; a stage without one is left out. */
export function stagesOf(
  checks: readonly CheckResult[],
  filter: CheckFilter,
): { readonly stage: CheckStage; readonly checks: readonly NumberedCheck[] }[] {
  const shown = checks
    .map((check, index) => ({ ...check, number: index + 1 }))
    .filter(({ verdict }) => filter === 'all' || verdict === filter);
  return CHECK_STAGES.map((stage) => ({
    stage,
    checks: shown.filter((check) => check.stage === stage),
  })).filter(({ checks: own }) => own.length > 0);
}

export function countVerdict(checks: readonly CheckResult[], verdict: Verdict): number {
  return checks.filter((check) => check.verdict === verdict).length;
}

const WORST_FIRST: readonly Verdict[] = ['fail', 'warn', 'unknown', 'not-applicable', 'pass'];

/** The check on show: the one chosen, or else the first of the worst verdict. */
export function chosenCheck(
  checks: readonly CheckResult[],
  chosen: CheckId | null,
): NumberedCheck | null {
  const id =
    chosen ??
    WORST_FIRST.flatMap((verdict) => checks.filter((check) => check.verdict === verdict))[0]?.id;
  const index = checks.findIndex((check) => check.id === id);
  const check = checks[index];
  return check ? { ...check, number: index + 1 } : null;
}
