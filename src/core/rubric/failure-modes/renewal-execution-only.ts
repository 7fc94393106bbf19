import {
  backfires,
  quoteBullets,
  recentOf,
  say,
  shows,
  type FailureMode,
  type ModeBullet,
} from './failure-mode';

const MOSTLY = 0.6;

/** The work reads as running a book and hitting a number, with nothing beyond it. */
export const renewalExecutionOnly: FailureMode = {
  id: 'renewal-execution-only',
  levels: ['mid', 'senior', 'strategic-account', 'principal'],
  run(input) {
    const recent = recentOf(input);
    const beyond = recent.filter((bullet) =>
      shows(
        bullet,
        'expansion',
        'ebr',
        'cross-functional',
        'mentorship',
        'program',
        'people',
        'visibility',
      ),
    );
    const motions = (['expansion', 'ebr', 'cross-functional'] as const).filter((category) =>
      recent.some((bullet) => shows(bullet, category)),
    );
    if (motions.length >= 2) return { verdict: 'clear', evidence: quoteBullets(beyond) };
    const renewalOnly = recent.filter(isRenewalOnly);
    const share = recent.length === 0 ? 0 : renewalOnly.length / recent.length;
    const evidence = [
      say(
        `${renewalOnly.length} of ${recent.length} recent bullets show renewal alone; ${beyond.length} show growth, reviews or partners.`,
      ),
      ...quoteBullets(renewalOnly),
    ];
    const runsBook = recent.some((bullet) => backfires(bullet, 'run-my-book'));
    if ((share >= MOSTLY && beyond.length === 0) || (runsBook && beyond.length <= 1)) {
      return { verdict: 'flagged', evidence };
    }
    const isThin = input.level !== 'mid' && beyond.length <= 1;
    return share >= MOSTLY || isThin
      ? { verdict: 'watch', evidence }
      : { verdict: 'clear', evidence: [] };
  },
  fix: (level) =>
    level === 'mid'
      ? 'Keep one result line for each job and add why the book did well: “Owned [N] mid-market accounts ([$ ARR]); [X%] NRR in [FY] after [what you changed] moved [N] at-risk accounts to renewal.”'
      : 'Keep one result line for each job and add why the book did well: “Owned the renewal and growth story of [N] named accounts ([$ ACV]); set next-quarter scope with [customer role] in each EBR; [X%] NRR over [N] quarters.”',
};

function isRenewalOnly(bullet: ModeBullet): boolean {
  return (
    shows(bullet, 'renewal') &&
    bullet.bullet.categories.every(
      (category) => category === 'renewal' || category === 'churn-prevention',
    )
  );
}
