import { CHECK_STAGES, Verdict } from '../../../core/resume/vocabulary';
import { checkSelected } from '../../state/session';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './ChecklistOutline.module.css';
import { countVerdict, type ListedCheck } from './checks';
import { strings } from './strings';
import { AsideMark, VerdictMark } from './VerdictMark';

/** The five stages with how many of their checks pass, and the count of each verdict. */
export function ChecklistOutline({
  checks,
  selected,
}: {
  readonly checks: readonly ListedCheck[];
  readonly selected: ListedCheck | null;
}) {
  const open = checks.filter(({ aside }) => aside === null);
  const aside = checks.length - open.length;
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
            <span>{countVerdict(open, verdict)}</span>
          </li>
        ))}
        {aside > 0 && (
          <li>
            <AsideMark />
            <span>{aside}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
