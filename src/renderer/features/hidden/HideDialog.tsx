import { useState } from 'react';
import { maskedName } from '../../../core/phrasing/mask';
import { bundledRules } from '../../bundled-rules';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { amountForms } from './amount-forms';
import styles from './HideDialog.module.css';
import { Field, NO_TRAITS, Traits } from './Fields';
import { hide, placesOf, showAgain } from './hiding';
import { strings } from './strings';

/** Gives a customer's name or an amount another form that stands everywhere in its place. */
export function HideDialog({
  bench,
  wanted,
}: {
  readonly bench: Workbench;
  readonly wanted: string;
}) {
  const [real, setReal] = useState(wanted);
  const [words, setWords] = useState(NO_TRAITS);
  const [typed, setTyped] = useState<string | null>(null);
  const amounts = amountForms(real, bundledRules);
  const described = words.industry === '' ? null : maskedName(words);
  const shown = (typed ?? described?.shown ?? amounts[0] ?? '').trim();
  const ready = real.trim() !== '' && shown !== '' && shown !== real.trim();
  const { hidden } = bench.marks;
  return (
    <Dialog title={strings.title} onClose={dialogClosed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          hide({ real: real.trim(), shown, kind: amounts.length > 0 ? 'amount' : 'name' });
          dialogClosed();
        }}
      >
        <DialogBody>
          <Field label={strings.real} value={real} start onChange={setReal} />
          <p className={styles.quiet}>
            {real.trim() === '' ? strings.realHint : strings.places(placesOf(real, shown || '…'))}
          </p>
          {amounts.length > 0 ? (
            <Segments
              label={strings.amount}
              value={shown}
              options={amounts.map((value) => ({ value, label: value }))}
              onChoose={setTyped}
            />
          ) : (
            <Traits
              words={words}
              onChange={(change) => {
                setWords((before) => ({ ...before, ...change }));
                setTyped(null);
              }}
            />
          )}
          <Field label={strings.shown} value={shown} onChange={setTyped} />
          {shown !== '' && amounts.length === 0 && (
            <p className={styles.quiet}>{described?.warning ?? strings.guess}</p>
          )}
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
