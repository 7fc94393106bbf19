import type { CheckId } from '../../../core/checks/checks';
import { CHECK_STAGES, type CheckStage, type Verdict } from '../../../core/resume/vocabulary';
import type { CheckResult } from '../../../core/review/review';
import type { CheckFilter } from '../../state/session';

/** A check as the checklist shows it. */
export interface ListedCheck extends CheckResult {
  /** Its place in the checklist, 1 to 22. */
  readonly number: number;
  /** Why the person set it aside; null where nobody did, or where it asks for nothing any more. */
  readonly aside: string | null;
}

/** The checks with their numbers; `aside` holds the reasons of those that were set aside. */
export function listChecks(
  checks: readonly CheckResult[],
  aside: ReadonlyMap<CheckId, string>,
): ListedCheck[] {
  return checks.map((check, index) => ({
    ...check,
    number: index + 1,
    aside: asks(check) ? (aside.get(check.id) ?? null) : null,
  }));
}

/** True where there may be something to do. */
export function asks({ verdict }: Pick<CheckResult, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
}

export function isShown({ verdict, aside }: ListedCheck, filter: CheckFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'aside' ? aside !== null : aside === null && verdict === filter;
}

/** The stages in order, each with the checks that the filter leaves; a stage without one is left out. */
export function stagesOf(
  checks: readonly ListedCheck[],
  filter: CheckFilter,
): { readonly stage: CheckStage; readonly checks: readonly ListedCheck[] }[] {
  const shown = checks.filter((check) => isShown(check, filter));
  return CHECK_STAGES.map((stage) => ({
    stage,
    checks: shown.filter((check) => check.stage === stage),
  })).filter(({ checks: own }) => own.length > 0);
}

export function countVerdict(checks: readonly CheckResult[], verdict: Verdict): number {
  return checks.filter((check) => check.verdict === verdict).length;
}

const WORST_FIRST: readonly Verdict[] = ['fail', 'warn', 'unknown', 'not-applicable', 'pass'];

/** The check on show: the one chosen, or else the first of the worst verdict that was not set aside. */
export function chosenCheck(
  checks: readonly ListedCheck[],
  chosen: CheckId | null,
): ListedCheck | null {
  const open = checks.filter(({ aside }) => aside === null);
  const worst = WORST_FIRST.flatMap((verdict) => open.filter((check) => check.verdict === verdict));
  return checks.find(({ id }) => id === chosen) ?? worst[0] ?? null;
}
