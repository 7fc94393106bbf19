import { doneSteps, type History } from '../../../core/revision/history';
import { rewordBullet } from '../../state/editing';
import { Button } from '../../ui/Button';
import { wordingsOf } from './bullet-past';
import styles from './HistoryTab.module.css';
import { strings } from './strings';

const words = strings.history;

const TIME = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a bullet said before, with a way back to each wording. */
export function HistoryTab({
  id,
  text,
  history,
}: {
  readonly id: string;
  readonly text: string;
  readonly history: History<unknown>;
}) {
  const wordings = wordingsOf(id, text, doneSteps(history));
  const isNew = id.startsWith('new-');
  return (
    <div className={styles.body}>
      {wordings.length === 1 && !isNew && <p className={styles.hint}>{words.none}</p>}
      <ol>
        {wordings.map((wording, index) => (
          <li key={index} className={styles.wording}>
            <p className={styles.head}>
              <b>{index === 0 ? words.now : nameOf(wording.step, isNew)}</b>
              {wording.at !== null && <time>{TIME.format(new Date(wording.at))}</time>}
            </p>
            <p className={styles.text}>{wording.text}</p>
            {index > 0 && (
              <Button small onClick={() => rewordBullet(id, wording.text, words.step)}>
                {words.back}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function nameOf(step: string | null, isNew: boolean): string {
  if (step === null) return isNew ? words.added : words.first;
  return step.charAt(0).toUpperCase() + step.slice(1);
}
