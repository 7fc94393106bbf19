import type { MissingFact } from '../../../core/bullets/bullet-review';
import type { Answer } from '../../../core/revision/work';
import { answerFact, forgetFact } from '../../state/marking';
import { viewChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import styles from './Inspector.module.css';
import { strings } from './strings';

interface Props {
  /** The bullet's id. */
  readonly target: string;
  readonly answers: readonly Answer[];
}

const SHOWN_QUESTIONS = 4;

/** The open questions, the one that adds most first. */
export function Questions({
  missing,
  target,
  answers,
}: Props & { readonly missing: readonly MissingFact[] }) {
  const first = missing.slice(0, SHOWN_QUESTIONS);
  const more = missing.slice(SHOWN_QUESTIONS);
  const list = (facts: readonly MissingFact[]) => (
    <ul>
      {facts.map((fact) => (
        <Question
          key={fact.slot}
          fact={fact}
          target={target}
          answer={answers.find(({ slot }) => slot === fact.slot) ?? null}
        />
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{strings.moreQuestions(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}

function Question({
  fact,
  target,
  answer,
}: {
  readonly fact: MissingFact;
  readonly target: string;
  readonly answer: Answer | null;
}) {
  const { slot, question, gain } = fact;
  const set = (state: Answer['state']): void => answerFact(target, slot, { state });
  const open = answer === null || answer.state === 'answered';
  return (
    <li className={styles.question}>
      <p className={styles.asked}>
        <span>{question}</span>
        <span className={styles.gain}>
          +{gain}
          <span className="visually-hidden"> points</span>
        </span>
      </p>
      <div className={styles.choices}>
        {open ? (
          <>
            <Button look="link" small onClick={() => set('look-up')}>
              {strings.lookUp}
            </Button>
            <Button look="link" small onClick={() => set('left-out')}>
              {strings.leaveOut}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.state}>
              {answer.state === 'look-up' ? strings.toLookUp : strings.leftOut}
            </span>
            {answer.state === 'look-up' && (
              <Button look="link" small onClick={() => viewChosen('facts')}>
                {strings.goToFacts}
              </Button>
            )}
            <Button look="link" small onClick={() => forgetFact(target, slot)}>
              {strings.askAgain}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

const OWN_PARTS = ['led', 'co-led', 'took-part'] as const;

/** Asked before a stronger verb is thought of: nobody's part is raised unasked. */
export function OwnPart({ target, answers }: Props) {
  const said = answers.find(({ slot }) => slot === 'part-taken')?.value;
  const value = OWN_PARTS.find((part) => part === said) ?? null;
  return (
    <div className={styles.ownPart}>
      <p>{strings.ownPart}</p>
      <Segments
        label={strings.ownPart}
        fill
        value={value ?? ''}
        onChoose={(part) => answerFact(target, 'part-taken', { state: 'answered', value: part })}
        options={OWN_PARTS.map((part) => ({
          value: part,
          label: strings.ownParts[part],
        }))}
      />
      <p className={styles.quiet}>
        {value === null ? strings.ownPartHint : strings.ownPartNext[value]}
      </p>
    </div>
  );
}
