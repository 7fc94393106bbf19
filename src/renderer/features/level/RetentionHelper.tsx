import { useState } from 'react';
import { workOutRetention, type RetentionInput } from '../../../core/rubric/retention';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './RetentionHelper.module.css';
import { strings } from './strings';

const FIELDS = ['start', 'expansion', 'contraction', 'churn'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;
const EMPTY: Typed = { start: '', expansion: '', contraction: '', churn: '' };

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** "2.4M", "$340K", "1,200,000"; nothing is 0, and what is no amount is NaN. */
export function amountOf(typed: string): number {
  const bare = typed.replace(/[\s,$€£]/g, '').toLowerCase();
  if (bare === '') return 0;
  const parts = /^(\d+(?:\.\d+)?)([kmb]?)$/.exec(bare);
  return parts ? Number(parts[1]) * (SCALES[parts[2] ?? ''] ?? 1) : NaN;
}

/** Opens a small calculator for net and gross retention. `onUse` takes the rate over; null where there is no place for it. */
export function RetentionHelper({ onUse }: { readonly onUse: ((rate: string) => void) | null }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" small onClick={() => setOpen(true)}>
        {strings.retention.open}
      </Button>
      {open && <RetentionDialog onUse={onUse} onClose={() => setOpen(false)} />}
    </>
  );
}

function RetentionDialog({
  onUse,
  onClose,
}: {
  readonly onUse: ((rate: string) => void) | null;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(EMPTY);
  const input = Object.fromEntries(
    FIELDS.map((field) => [field, amountOf(typed[field])]),
  ) as unknown as RetentionInput;
  const found = workOutRetention(input);
  const use = (rate: number): void => {
    onUse?.(`${rate}%`);
    onClose();
  };
  return (
    <Dialog title={strings.retention.title} onClose={onClose}>
      <DialogBody>
        <p>{strings.retention.lede}</p>
        <div className={styles.fields}>
          {FIELDS.map((field) => (
            <label key={field} className={styles.field}>
              <span>{strings.retention.fields[field]}</span>
              <input
                inputMode="decimal"
                value={typed[field]}
                {...(field === 'start' && { 'data-dialog-start': true })}
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              />
            </label>
          ))}
        </div>
        <dl className={styles.rates} aria-live="polite">
          <dt>{strings.retention.nrr}</dt>
          <dd>{found?.nrrFormula ?? strings.retention.none}</dd>
          <dt>{strings.retention.grr}</dt>
          <dd>{found?.grrFormula ?? strings.retention.none}</dd>
        </dl>
      </DialogBody>
      <DialogFoot>
        {onUse && found && (
          <>
            <Button onClick={() => use(found.nrr)}>
              {strings.retention.use('NRR', found.nrr)}
            </Button>
            <Button onClick={() => use(found.grr)}>
              {strings.retention.use('GRR', found.grr)}
            </Button>
          </>
        )}
        <Button onClick={onClose}>{strings.retention.close}</Button>
      </DialogFoot>
    </Dialog>
  );
}
