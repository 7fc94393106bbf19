import { Segments } from '../../ui/Segments';
import { Field, Traits } from './Fields';
import styles from './HideDialog.module.css';
import { strings } from './strings';
import type { ShownForm } from './use-shown-form';

/** The ways to a form that may be shown: a description of the customer or forms of the amount, and the form itself. */
export function ShownFields({
  kind,
  form: { words, amounts, warning, shown, choose, describe },
}: {
  readonly kind: 'name' | 'amount';
  readonly form: ShownForm;
}) {
  return (
    <>
      {kind === 'name' && <Traits words={words} onChange={describe} />}
      {kind === 'amount' && amounts.length > 0 && (
        <Segments
          label={strings.amount}
          value={shown}
          options={amounts.map((value) => ({ value, label: value }))}
          onChoose={choose}
        />
      )}
      <Field label={strings.shown} value={shown} onChange={choose} />
      {kind === 'name' && shown !== '' && (
        <p className={styles.quiet}>{warning ?? strings.guess}</p>
      )}
    </>
  );
}
