import { dialogClosed, settingsOpened } from '../state/dialogs';
import { Button } from '../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../ui/Dialog';
import styles from './PrivacyDialog.module.css';
import { strings } from './strings';

export function PrivacyDialog() {
  return (
    <Dialog title={strings.privacyTitle} onClose={dialogClosed}>
      <DialogBody>
        <dl className={styles.list}>
          {strings.privacy.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </DialogBody>
      <DialogFoot>
        <Button onClick={() => settingsOpened('privacy')}>{strings.privacySettings}</Button>
        <Button look="primary" data-dialog-start onClick={dialogClosed}>
          {strings.close}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
