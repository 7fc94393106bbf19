import { CircleCheck, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { enterBullet } from '../../state/editing';
import { answerFact } from '../../state/marking';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import type { LookUp } from './fact-list';
import styles from './FactsCentre.module.css';
import { strings } from './strings';

/** A question whose answer is being looked up, or was found and waits to be put into the text. */
export function LookUpCard({ answer, question, bullet }: LookUp) {
  const [text, setText] = useState<string | null>(null);
  const { target, slot, state, value } = answer;
  const open = state === 'look-up';
  const Icon = open ? MessageCircleQuestionMark : CircleCheck;
  const set = (): void => {
    if (text !== null && text.trim() !== '') {
      answerFact(target, slot, { state: 'answered', value: text.trim() });
    }
    setText(null);
  };
  return (
    <li className={classNames(styles.card, open && styles.open)}>
      <p className={styles.question}>
        <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        {question}
      </p>
      {bullet && <p className={styles.quote}>{bullet.text}</p>}
      {!open && value !== null && <p className={styles.found}>{value}</p>}
      {text !== null && (
        <form
          className={styles.answer}
          onSubmit={(event) => {
            event.preventDefault();
            set();
          }}
        >
          <input
            autoFocus
            aria-label={question}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setText(null);
            }}
          />
          <Button small onClick={set}>
            {strings.save}
          </Button>
        </form>
      )}
      <div className={styles.acts}>
        {text === null && (
          <Button look="link" small onClick={() => setText(value ?? '')}>
            {strings.answer}
          </Button>
        )}
        {open ? (
          <Button look="link" small onClick={() => answerFact(target, slot, { state: 'left-out' })}>
            {strings.leaveOut}
          </Button>
        ) : (
          <Button look="link" small onClick={() => answerFact(target, slot, { state: 'look-up' })}>
            {strings.askAgain}
          </Button>
        )}
        {bullet && (
          <Button
            look="link"
            small
            onClick={() => {
              bulletVisited(bullet.id);
              if (!open) enterBullet(bullet.id);
            }}
          >
            {open ? strings.goTo(bullet.number) : strings.putIn(bullet.number)}
          </Button>
        )}
      </div>
    </li>
  );
}
