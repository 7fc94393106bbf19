import { useState } from 'react';
import { maskedName } from '../../../core/phrasing/mask';
import { bundledRules } from '../../bundled-rules';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { amountForms } from './amount-forms';
import { Field, NO_TRAITS, Traits } from './Fields';
import styles from './HideDialog.module.css';
import { hide } from './hiding';
import { strings } from './strings';

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
  const [words, setWords] = useState(NO_TRAITS);
  const [typed, setTyped] = useState<string | null>(null);
  const amounts = amountForms(real, bundledRules);
  const described = words.industry === '' ? null : maskedName(words);
  const shown = (typed ?? described?.shown ?? amounts[0] ?? '').trim();
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
          {kind === 'name' ? (
            <Traits
              words={words}
              onChange={(change) => {
                setWords((before) => ({ ...before, ...change }));
                setTyped(null);
              }}
            />
          ) : (
            amounts.length > 0 && (
              <Segments
                label={strings.amount}
                value={shown}
                options={amounts.map((value) => ({ value, label: value }))}
                onChoose={setTyped}
              />
            )
          )}
          <Field label={strings.shown} value={shown} onChange={setTyped} />
          {kind === 'name' && shown !== '' && (
            <p className={styles.quiet}>{described?.warning ?? strings.guess}</p>
          )}
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
