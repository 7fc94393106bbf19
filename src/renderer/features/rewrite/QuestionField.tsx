import { useId } from 'react';
import type { MissingFact } from '../../../core/bullets/bullet-review';
import type { Answer } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import { dialogClosed } from '../../state/dialogs';
import { answerFact, forgetFact } from '../../state/marking';
import { viewChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import { Confidential } from '../hidden/Confidential';
import { RetentionHelper } from '../level/RetentionHelper';
import styles from './RewriteCard.module.css';
import { strings } from './strings';

interface Props {
  /** The bullet's id. */
  readonly target: string;
  readonly question: Pick<MissingFact, 'slot' | 'question'>;
  /** Points that a true answer adds; null once there is one. */
  readonly gain: number | null;
  readonly answer: Answer | null;
  readonly typed: string;
  /** What is asked back about the answer. */
  readonly odd: string | null;
  /** Whether the wording on show leaves the answer out. */
  readonly unsaid?: boolean;
  readonly onType: (value: string) => void;
}

/** One question with its field, and the ways out of it. What is typed is kept when the field is left. */
export function QuestionField(props: Props) {
  const { target, question, gain, answer, typed, odd, unsaid = false, onType } = props;
  const { slot } = question;
  const field = useId();
  if (answer?.state === 'look-up' || answer?.state === 'left-out')
    return <Put state={answer.state} target={target} question={question} />;
  const keep = (value: string): void => {
    if (value.trim() !== '') answerFact(target, slot, { state: 'answered', value: value.trim() });
    else if (answer) forgetFact(target, slot);
  };
  const use = (value: string): void => {
    onType(value);
    keep(value);
  };
  const hides = hideable(slot);
  const remark = odd ?? (unsaid ? strings.unsaid : null);
  return (
    <li
      className={styles.question}
      data-answered={(typed.trim() !== '' && odd === null) || undefined}
    >
      <label className={styles.asked} htmlFor={field}>
        <span>{question.question}</span>
        {gain !== null && gain > 0 && (
          <span className={styles.gain}>
            +{gain}
            <span className="visually-hidden"> {strings.points}</span>
          </span>
        )}
      </label>
      <input
        id={field}
        className={styles.field}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-describedby={remark === null ? undefined : `${field}-remark`}
        onChange={(event) => onType(event.target.value)}
        onBlur={(event) => keep(event.target.value)}
      />
      <div className={styles.below}>
        {remark !== null && (
          <p id={`${field}-remark`} className={odd === null ? styles.quiet : styles.odd}>
            {remark}
          </p>
        )}
        {typed === '' && (
          <div className={styles.choices}>
            <Button
              look="link"
              small
              onClick={() => answerFact(target, slot, { state: 'look-up' })}
            >
              {strings.lookUp}
            </Button>
            <Button
              look="link"
              small
              onClick={() => answerFact(target, slot, { state: 'left-out' })}
            >
              {strings.leaveOut}
            </Button>
            {hides !== null && <Confidential kind={hides} onUse={use} />}
            {(slot === 'nrr' || slot === 'grr') && <RetentionHelper onUse={use} />}
          </div>
        )}
      </div>
    </li>
  );
}

/** What an answer may need to keep to itself: a customer's name or an amount; null for other answers. */
function hideable(slot: string): 'name' | 'amount' | null {
  const form = bundledRules().phrasing.slots.slots.find((known) => known.slot === slot)?.form;
  if (form === 'account') return 'name';
  return form === 'money' ? 'amount' : null;
}

/** A question that was put off or left out. */
function Put({
  state,
  target,
  question,
}: Pick<Props, 'target' | 'question'> & { readonly state: 'look-up' | 'left-out' }) {
  return (
    <li className={styles.question}>
      <p className={styles.asked}>{question.question}</p>
      <div className={styles.choices}>
        <span className={styles.state}>
          {state === 'look-up' ? strings.toLookUp : strings.leftOut}
        </span>
        {state === 'look-up' && (
          <Button
            look="link"
            small
            onClick={() => {
              dialogClosed();
              viewChosen('facts');
            }}
          >
            {strings.goToFacts}
          </Button>
        )}
        <Button look="link" small onClick={() => forgetFact(target, question.slot)}>
          {strings.askAgain}
        </Button>
      </div>
    </li>
  );
}
