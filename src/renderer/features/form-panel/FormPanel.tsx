import { Check, Copy } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { DATE_FORMS, formGroups, type DateForm, type FormField } from './form-fields';
import styles from './FormPanel.module.css';
import { strings } from './strings';

/** Up and Down go through the copy buttons. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  event.preventDefault();
  buttons[buttons.indexOf(event.target) + by]?.focus();
}

/** Every field that application forms ask for, each with a button that copies it. */
export function FormPanel({ bench }: { readonly bench: Workbench }) {
  const [form, choose] = useState<DateForm>('month-year');
  const [copied, setCopied] = useState<FormField | null>(null);
  const [failed, setFailed] = useState(false);
  const groups = formGroups(bench.history.present, form);
  const copy = (field: FormField): void => {
    window.uplift.copyText(field.value).then(
      () => {
        setFailed(false);
        setCopied(field);
      },
      () => setFailed(true),
    );
  };
  return (
    <Dialog title={strings.title} size="medium" onClose={dialogClosed}>
      <DialogBody>
        <div className={styles.head}>
          <p>{strings.note}</p>
          <Select
            label={strings.dates}
            value={form}
            onChoose={choose}
            options={DATE_FORMS.map((value) => ({ value, label: strings.dateForms[value] }))}
          />
        </div>
        {groups.length === 0 && <p>{strings.empty}</p>}
        <div onKeyDown={walk}>
          {groups.map(({ id, title, fields }, index) => (
            <section key={id} className={styles.group}>
              <h3>{title}</h3>
              <ul>
                {fields.map((field, at) => (
                  <li key={field.id} className={styles.row}>
                    <span className={styles.label}>{field.label}</span>
                    <span className={styles.value}>{field.value}</span>
                    <Button
                      small
                      icon
                      aria-label={strings.copy(field.label, title)}
                      data-dialog-start={index === 0 && at === 0 ? true : undefined}
                      onClick={() => copy(field)}
                    >
                      {copied?.id === field.id ? (
                        <Check size={14} strokeWidth={1.75} aria-hidden="true" />
                      ) : (
                        <Copy size={14} strokeWidth={1.75} aria-hidden="true" />
                      )}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </DialogBody>
      <DialogFoot
        note={
          <span role="status">
            {failed ? strings.failed : copied ? strings.copied(copied.label) : strings.keys}
          </span>
        }
      >
        <Button look="primary" onClick={dialogClosed}>
          {strings.done}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
