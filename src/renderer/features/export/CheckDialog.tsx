import { CircleDashed } from 'lucide-react';
import type { CheckedFile } from '../../../shared/ipc';
import { dialogClosed } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { checkFile, useChecking } from './checking';
import { fieldName } from './field-name';
import { FailureNote } from './FailureNote';
import { Finding, ProofLine } from './ProofLine';
import styles from './Receipt.module.css';
import { strings } from './strings';

/** What a file tells, before it is sent, and whether it says what the open resume says. */
export function CheckDialog() {
  const { checked, failure } = useChecking();
  return (
    <Dialog title={strings.check.title} size="medium" onClose={dialogClosed}>
      <DialogBody>
        {failure && <FailureNote message={failure.message} remedy={failure.remedy} />}
        {checked && <Findings checked={checked} />}
      </DialogBody>
      <DialogFoot note={strings.check.unchanged}>
        <Button onClick={() => void checkFile()}>{strings.check.another}</Button>
        <Button look="primary" data-dialog-start onClick={dialogClosed}>
          {strings.done}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

function Findings({
  checked: { name, leaks, facts, notChecked },
}: {
  readonly checked: CheckedFile;
}) {
  const { kept, changed, lost } = facts;
  const differ = changed.length + lost.length;
  return (
    <>
      <p className={styles.file}>{name}</p>
      <ul>
        <Finding good={leaks.length === 0} name={strings.leaks} count={String(leaks.length)}>
          {leaks.length === 0 && <li>{strings.check.noLeaks}</li>}
          {leaks.map(({ id, where, quote, mend }) => (
            <li key={id}>
              <b>{where}</b> “{quote}”. {mend}
            </li>
          ))}
        </Finding>
        <Finding
          good={differ === 0}
          name={strings.check.facts}
          count={strings.of(kept, kept + differ)}
        >
          <li>{strings.check.factsNote}</li>
          {changed.map(({ field, meant, read }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> {strings.check.reads(meant, read)}
            </li>
          ))}
          {lost.map(({ field, meant }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> {strings.check.missing(meant)}
            </li>
          ))}
        </Finding>
        <ProofLine icon={CircleDashed} tone="quiet" name={strings.notChecked} count="">
          {notChecked.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ProofLine>
      </ul>
    </>
  );
}
