import { useId, useState } from 'react';
import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/toasts';
import { goalsFor, retagLine } from './corrections';
import styles from './LineCard.module.css';
import { strings } from './strings';

/** The chosen line, and what it is: the person can say that it is the value of a field. */
export function LineCard({
  document,
  line,
}: {
  readonly document: ResumeDocument;
  readonly line: DocumentLine;
}) {
  const id = useId();
  const goals = goalsFor(document);
  const [target, choose] = useState(goals.find((goal) => goal.target === line.role)?.target ?? '');
  const goal = goals.find((one) => one.target === target);
  return (
    <section className={styles.card} aria-label={strings.chosenLine}>
      <p className={styles.text}>{line.text}</p>
      <label htmlFor={id}>{strings.lineIs}</label>
      <div className={styles.choice}>
        <select id={id} value={target} onChange={(event) => choose(event.target.value)}>
          <option value="">{strings.chooseField}</option>
          {goals.map((one) => (
            <option key={one.target} value={one.target}>
              {one.label}
            </option>
          ))}
        </select>
        <Button
          small
          disabled={!goal || goal.target === line.role}
          onClick={() => {
            if (goal && retagLine(document, line, goal)) showToast(strings.corrected(goal.label));
          }}
        >
          {strings.correctThis}
        </Button>
      </div>
    </section>
  );
}
