import { CircleCheck, CircleDashed, PenLine, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { exportOpened } from '../../state/dialogs';
import { contactMoved } from '../../state/marking';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import { classNames } from '../../ui/class-names';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import { CorrectForm } from './CorrectForm';
import { correctedEntries } from './corrections';
import { LineCard } from './LineCard';
import styles from './ParserInspector.module.css';
import { countFields, parsedFields, type ParsedField } from './parsed-fields';
import { entryOf, printedLines } from './reading-blocks';
import { fieldChosen, useReading } from './selection';
import { strings } from './strings';

const LOOKS = {
  read: { icon: CircleCheck, word: 'Read', style: styles.good },
  check: { icon: TriangleAlert, word: 'To check', style: styles.warn },
  absent: { icon: CircleDashed, word: 'Not on the page', style: styles.quiet },
  corrected: { icon: PenLine, word: 'Corrected', style: styles.good },
};

/** The fields a parser fills, how each came through, and the way to set one right. */
export function ParserInspector({ bench }: { readonly bench: Workbench }) {
  const { history, fieldKey, marks } = bench;
  const document = history.present;
  const corrected = correctedEntries(history);
  const groups = parsedFields(document, marks);
  const toMend = groups
    .flatMap(({ fields }) => fields)
    .filter(({ mend, state }) => mend !== null && state === 'check');
  const firstToMend = toMend.filter(
    ({ mend }, index) => toMend.findIndex((other) => other.mend === mend) === index,
  );
  const { read, check } = countFields(groups);
  const reading = useReading();
  const line =
    reading.lineId !== null && reading.fieldKey === fieldKey
      ? printedLines(document).find(({ id }) => id === reading.lineId)
      : undefined;
  return (
    <>
      <InspectorHead className={styles.head}>
        <h2>Fields</h2>
        <Status icon={CircleCheck} tone="good">
          {read} read
        </Status>
        <Status icon={TriangleAlert} tone={check > 0 ? 'warn' : 'quiet'}>
          {check} to check
        </Status>
      </InspectorHead>
      {line && <LineCard key={line.id} document={document} line={line} />}
      <InspectorBody className={styles.body} label="Fields">
        {groups.map(({ title, fields }) => (
          <section key={title} className={styles.group}>
            <h3>
              {title}
              <span>{strings.groupTotal(countFields([{ title, fields }]))}</span>
            </h3>
            <ul>
              {fields.map((field) => (
                <FieldRow
                  key={field.key}
                  document={document}
                  field={field}
                  chosen={field.key === fieldKey}
                  mendShown={field.key === fieldKey || firstToMend.includes(field)}
                  corrected={corrected.has(entryOf(field.key))}
                />
              ))}
            </ul>
          </section>
        ))}
      </InspectorBody>
    </>
  );
}

function FieldRow({
  document,
  field,
  chosen,
  mendShown,
  corrected,
}: {
  readonly document: ResumeDocument;
  readonly field: ParsedField;
  readonly chosen: boolean;
  /** One fix mends every field that needs it, so it stands at the first of them and at the chosen one. */
  readonly mendShown: boolean;
  readonly corrected: boolean;
}) {
  const [correcting, correct] = useState(false);
  const state = corrected && field.value !== null ? 'corrected' : field.state;
  const { icon: Icon, word, style } = LOOKS[state];
  return (
    <li className={classNames(state === 'check' && styles.doubtful)}>
      <button
        type="button"
        className={styles.field}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => fieldChosen(field.key)}
      >
        <Icon className={style} size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="visually-hidden">{word}: </span>
        <span className={styles.label}>{field.label}</span>
        <span className={styles.value}>
          {field.value}
          {field.detail !== null && <small>{field.detail}</small>}
          {state === 'corrected' ? (
            <small>{strings.correctedByYou}</small>
          ) : (
            field.reason !== null && <small>{field.reason}</small>
          )}
        </span>
      </button>
      {(chosen || mendShown) && !correcting && (
        <p className={styles.actions}>
          {mendShown && field.mend !== null && <Mend mend={field.mend} done={state === 'read'} />}
          {chosen && (
            <Button look="link" small onClick={() => correct(true)}>
              {field.value === null ? strings.sayIt : strings.correctThis}
            </Button>
          )}
        </p>
      )}
      {chosen && correcting && (
        <CorrectForm
          document={document}
          fieldKey={field.key}
          label={field.label}
          onDone={() => correct(false)}
        />
      )}
    </li>
  );
}

/** The fix with where it acts; one that was taken can be taken back. */
function Mend({
  mend,
  done,
}: {
  readonly mend: NonNullable<ParsedField['mend']>;
  readonly done: boolean;
}) {
  if (done) {
    return (
      <Button look="link" small onClick={() => contactMoved(false)}>
        {strings.leaveInHeader}
      </Button>
    );
  }
  return (
    <>
      <Button
        look="link"
        small
        onClick={() => (mend === 'contact-into-page' ? contactMoved(true) : exportOpened('plain'))}
      >
        {strings.mends[mend]}
      </Button>
      <span className={styles.where}>{strings.mendsIn[mend]}</span>
    </>
  );
}
