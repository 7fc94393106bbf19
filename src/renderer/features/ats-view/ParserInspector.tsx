import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import { fieldChosen } from './selection';
import { Status } from '../../ui/Status';
import { classNames } from '../../ui/class-names';
import styles from './ParserInspector.module.css';
import { countFields, parsedFields, type ParsedField } from './parsed-fields';

const LOOKS = {
  read: { icon: CircleCheck, word: 'Read', style: styles.good },
  check: { icon: TriangleAlert, word: 'To check', style: styles.warn },
  absent: { icon: CircleDashed, word: 'Not on the page', style: styles.quiet },
};

/** The fields a parser fills, and how each came through. */
export function ParserInspector({
  document,
  fieldKey,
}: {
  readonly document: ResumeDocument;
  readonly fieldKey: string | null;
}) {
  const groups = parsedFields(document);
  const { read, check } = countFields(groups);
  return (
    <>
      <header className={styles.head}>
        <h2>Fields</h2>
        <Status icon={CircleCheck} tone="good">
          {read} read
        </Status>
        <Status icon={TriangleAlert} tone={check > 0 ? 'warn' : 'quiet'}>
          {check} to check
        </Status>
      </header>
      <div className={styles.body} role="region" aria-label="Fields" tabIndex={0}>
        {groups.map(({ title, fields }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <ul>
              {fields.map((field) => (
                <li key={field.key}>
                  <FieldRow field={field} chosen={field.key === fieldKey} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function FieldRow({ field, chosen }: { readonly field: ParsedField; readonly chosen: boolean }) {
  const { icon: Icon, word, style } = LOOKS[field.state];
  return (
    <button
      type="button"
      className={classNames(styles.field, field.state === 'check' && styles.doubtful)}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => fieldChosen(field.key)}
    >
      <Icon className={style} size={15} strokeWidth={1.75} aria-hidden="true" />
      <span className="visually-hidden">{word}: </span>
      <span className={styles.label}>{field.label}</span>
      <span className={styles.value}>
        {field.value}
        {field.detail !== null && <small>{field.detail}</small>}
        {field.reason !== null && <small>{field.reason}</small>}
      </span>
    </button>
  );
}
