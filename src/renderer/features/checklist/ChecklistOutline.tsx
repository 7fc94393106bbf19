import { CHECK_STAGES, Verdict } from '../../../core/resume/vocabulary';
import type { CheckResult } from '../../../core/review/review';
import { checkSelected } from '../../state/session';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './ChecklistOutline.module.css';
import { countVerdict } from './checks';
import { strings } from './strings';
import { VerdictMark } from './VerdictMark';

/** The five stages with how many of their checks pass, and the count of each verdict. */
export function ChecklistOutline({
  checks,
  selected,
}: {
  readonly checks: readonly CheckResult[];
  readonly selected: CheckResult | null;
}) {
  return (
    <section className={classNames(pane.pane, styles.outline)} aria-label="Stages">
      <div className={pane.eyebrow}>
        <h2>Stages</h2>
        <span>Passed</span>
      </div>
      <ol>
        {CHECK_STAGES.map((stage, index) => {
          const own = checks.filter((check) => check.stage === stage);
          const [first] = own;
          return (
            <li key={stage}>
              <button
                type="button"
                className={styles.stage}
                aria-current={selected?.stage === stage ? 'true' : undefined}
                onClick={() => first && checkSelected(first.id)}
              >
                <span className={styles.number}>{index + 1}</span>
                {strings.stages[stage]}
                <span className={styles.passed}>
                  {strings.passed(countVerdict(own, 'pass'), own.length)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className={pane.eyebrow}>
        <h2>Verdicts</h2>
        <span>{checks.length} checks</span>
      </div>
      <ul className={styles.verdicts}>
        {Verdict.options.map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} muted />
            <span>{countVerdict(checks, verdict)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
