import type { KeyboardEvent } from 'react';
import type { CheckId } from '../../../core/checks/checks';
import { CHECK_STAGES } from '../../../core/resume/vocabulary';
import { checkSelected, type CheckFilter } from '../../state/session';
import styles from './ChecklistCentre.module.css';
import { countVerdict, stagesOf, type ListedCheck } from './checks';
import { strings } from './strings';
import { AsideMark, VerdictMark } from './VerdictMark';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

function moveInList(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-check]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  event.preventDefault();
  rows[at + step]?.focus();
}

/** The 22 checks in their five stages. */
export function ChecklistCentre({
  checks,
  filter,
  selectedId,
}: {
  readonly checks: readonly ListedCheck[];
  readonly filter: CheckFilter;
  readonly selectedId: CheckId | null;
}) {
  const stages = stagesOf(checks, filter);
  if (stages.length === 0) return <p className={styles.empty}>{strings.emptyFilter}</p>;
  const shown = stages.flatMap((stage) => stage.checks);
  const startId = shown.find(({ id }) => id === selectedId)?.id ?? shown[0]?.id;
  return (
    <div className={styles.list} onKeyDown={moveInList}>
      {stages.map(({ stage, checks: own }) => {
        const all = checks.filter((check) => check.stage === stage);
        return (
          <section key={stage} aria-label={strings.stages[stage]}>
            <h2 className={styles.stage}>
              <span>{CHECK_STAGES.indexOf(stage) + 1}</span>
              {strings.stages[stage]}
              <span className={styles.passed}>
                {strings.passed(countVerdict(all, 'pass'), all.length)}
              </span>
            </h2>
            <ul>
              {own.map((check) => (
                <li key={check.id}>
                  <Row
                    check={check}
                    selected={check.id === selectedId}
                    start={check.id === startId}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Row({
  check,
  selected,
  start,
}: {
  readonly check: ListedCheck;
  readonly selected: boolean;
  /** The row that Tab reaches. */
  readonly start: boolean;
}) {
  const { verdict, number, title, evidence, fix, fixIn, aside } = check;
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={selected ? 'true' : undefined}
      tabIndex={start ? 0 : -1}
      data-check
      onClick={() => checkSelected(check.id)}
      onFocus={() => checkSelected(check.id)}
    >
      {aside === null ? (
        <VerdictMark verdict={verdict} muted={verdict === 'pass'} />
      ) : (
        <AsideMark />
      )}
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.evidence}>
        {aside === null ? evidence[0]?.text : strings.notForMe(aside)}
      </span>
      {fix !== null && aside === null && (
        <span className={styles.where}>{strings.fixIn[fixIn]}</span>
      )}
    </button>
  );
}
