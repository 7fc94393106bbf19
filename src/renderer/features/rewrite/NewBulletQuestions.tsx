import { useState } from 'react';
import type { NewBullet } from '../../../core/phrasing/new-bullet';
import type { Answer } from '../../../core/revision/work';
import { oncePer } from '../../../core/rules/once-per';
import type { RuleSet } from '../../../core/rules/rules';
import { bundledRules } from '../../bundled-rules';
import { askedSlots, OWN_PART, OWN_PART_SLOT } from './facts-for';
import styles from './NewBullet.module.css';
import { OwnPart } from './OwnPart';
import { QuestionField } from './QuestionField';
import { strings } from './strings';

const questionsOf = oncePer(
  ({ slots }: RuleSet['phrasing']['slots']) =>
    new Map(slots.map(({ slot, question }) => [slot, question])),
);

/** The own part first, then what the sentence lacks; an answer stays where it was asked. */
export function NewBulletQuestions({
  target,
  started,
  answers,
  typed,
  onType,
}: {
  readonly target: string;
  readonly started: NewBullet;
  readonly answers: readonly Answer[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (slot: string, value: string) => void;
}) {
  const { frame, missing } = started;
  const questions = questionsOf(bundledRules().phrasing.slots);
  const said =
    frame?.pieces.flatMap((piece) => (piece.kind === 'answer' ? [piece.slot] : [])) ?? [];
  const open = missing.map(({ slot }) => slot).filter((slot) => slot !== OWN_PART_SLOT);
  const put = answers.filter(({ slot, state }) => slot !== OWN_PART && state !== 'answered');
  const odd = new Map(
    started.answers.flatMap((answer) =>
      answer.state === 'odd' ? [[answer.slot, answer.question] as const] : [],
    ),
  );
  const typing = Object.keys(typed).filter((slot) => frame?.blanks.includes(slot));
  const [before, setBefore] = useState<readonly string[]>([]);
  const asked = askedSlots(before, open, [...said, ...typing, ...put.map(({ slot }) => slot)]);
  if (asked.join() !== before.join()) setBefore(asked);
  return (
    <div className={styles.questions} role="region" aria-label={strings.newQuestions} tabIndex={0}>
      <OwnPart target={target} answers={answers} start />
      {frame === null && <p className={styles.quiet}>{strings.noFrame}</p>}
      <ul className={styles.numbered}>
        {asked.map((slot) => {
          const answer = answers.find((one) => one.slot === slot) ?? null;
          return (
            <QuestionField
              key={slot}
              target={target}
              question={{ slot, question: questions.get(slot) ?? '' }}
              gain={null}
              answer={answer}
              typed={typed[slot] ?? answer?.value ?? ''}
              odd={odd.get(slot) ?? null}
              onType={(value) => onType(slot, value)}
            />
          );
        })}
      </ul>
    </div>
  );
}
