import { useId, useState } from 'react';
import { checkBroughtBack, checkSetAside } from '../../state/marking';
import { checkSelected } from '../../state/session';
import { Button } from '../../ui/Button';
import styles from './CheckInspector.module.css';
import { asks, type ListedCheck } from './checks';
import { strings } from './strings';

/** Takes a check out of what is to do, with a reason, and brings it back. */
export function AsideForm({ check }: { readonly check: ListedCheck }) {
  const [asking, ask] = useState(false);
  const id = useId();
  if (!asks(check)) return null;
  if (check.aside !== null) {
    return (
      <section>
        <p className={styles.why}>{strings.notForMe(check.aside)}</p>
        <Button small onClick={() => checkBroughtBack(check.id)}>
          {strings.bringBack}
        </Button>
      </section>
    );
  }
  if (!asking) {
    return (
      <section>
        <Button small onClick={() => ask(true)}>
          {strings.setAside}
        </Button>
      </section>
    );
  }
  return (
    <section>
      <form
        className={styles.aside}
        onSubmit={(event) => {
          event.preventDefault();
          const reason = new FormData(event.currentTarget).get('reason');
          if (typeof reason !== 'string' || reason.trim() === '') return;
          checkSetAside(check.id, reason.trim());
          checkSelected(check.id);
          ask(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') ask(false);
        }}
      >
        <label htmlFor={id}>{strings.why}</label>
        <input id={id} name="reason" maxLength={200} required autoFocus />
        <p className={styles.small}>{strings.whyHint}</p>
        <p className={styles.buttons}>
          <Button small look="primary" type="submit">
            {strings.setAsideNow}
          </Button>
          <Button small onClick={() => ask(false)}>
            {strings.cancel}
          </Button>
        </p>
      </form>
    </section>
  );
}
