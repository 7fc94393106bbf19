import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { Field } from './Fields';
import styles from './HideDialog.module.css';
import { hide } from './hiding';
import { ShownFields } from './ShownFields';
import { strings } from './strings';
import { useShownForm } from './use-shown-form';

interface Props {
  readonly kind: 'name' | 'amount';
  /** Takes the form that is shown as the answer. */
  readonly onUse: (shown: string) => void;
}

/** An answer that must not be said: asks for the form that may be shown. */
export function Confidential(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" small onClick={() => setOpen(true)}>
        {strings.confidential}
      </Button>
      {open && <ConfidentialDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ConfidentialDialog({ kind, onUse, onClose }: Props & { readonly onClose: () => void }) {
  const [real, setReal] = useState('');
  const form = useShownForm(real);
  const { shown } = form;
  return (
    <Dialog title={strings.confidentialTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (shown === '') return;
          if (real.trim() !== '' && real.trim() !== shown) hide({ real: real.trim(), shown, kind });
          onUse(shown);
          onClose();
        }}
      >
        <DialogBody>
          <p className={styles.quiet}>{strings.confidentialHint}</p>
          <Field label={strings.reals[kind]} value={real} start onChange={setReal} />
          <ShownFields kind={kind} form={form} />
        </DialogBody>
        <DialogFoot>
          <Button onClick={onClose}>{strings.cancel}</Button>
          <Button look="primary" type="submit" disabled={shown === ''}>
            {strings.use}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
