import { useState } from 'react';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { Field } from './Fields';
import styles from './HideDialog.module.css';
import { hide, placesOf, showAgain } from './hiding';
import { ShownFields } from './ShownFields';
import { strings } from './strings';
import { useShownForm } from './use-shown-form';

/** Gives a customer's name or an amount another form that stands everywhere in its place. */
export function HideDialog({
  bench,
  wanted,
}: {
  readonly bench: Workbench;
  readonly wanted: string;
}) {
  const [real, setReal] = useState(wanted);
  const form = useShownForm(real);
  const { shown } = form;
  const kind = form.amounts.length > 0 ? 'amount' : 'name';
  const ready = real.trim() !== '' && shown !== '' && shown !== real.trim();
  const { hidden } = bench.marks;
  return (
    <Dialog title={strings.title} onClose={dialogClosed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          hide({ real: real.trim(), shown, kind });
          dialogClosed();
        }}
      >
        <DialogBody>
          <Field label={strings.real} value={real} start onChange={setReal} />
          <p className={styles.quiet}>
            {real.trim() === '' ? strings.realHint : strings.places(placesOf(real, shown || '…'))}
          </p>
          <ShownFields kind={kind} form={form} />
          {hidden.length > 0 && <HiddenList hidden={hidden} />}
        </DialogBody>
        <DialogFoot>
          <Button onClick={dialogClosed}>{strings.cancel}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {strings.hide}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function HiddenList({ hidden }: { readonly hidden: Workbench['marks']['hidden'] }) {
  return (
    <section className={styles.list}>
      <h3>{strings.list}</h3>
      <ul>
        {hidden.map((one) => (
          <li key={one.id}>
            <span>
              {one.real} → <b>{one.shown}</b>
            </span>
            <Button look="link" small onClick={() => showAgain(one)}>
              {strings.showAgain}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
