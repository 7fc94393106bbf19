import type { ResumeDocument } from '../../../core/resume/document';
import type { Marks } from '../../../core/revision/work';
import { canMoveContact, movesContact } from '../../contact-place';
import { exportOpened } from '../../state/dialogs';
import { contactMoved } from '../../state/marking';
import { viewChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import styles from './CheckInspector.module.css';
import type { ListedCheck } from './checks';
import { strings } from './strings';

/** What Uplift can do about a check, or where it is done. */
export function FixAction({
  check,
  document,
  marks,
}: {
  readonly check: ListedCheck;
  readonly document: ResumeDocument;
  readonly marks: Marks;
}) {
  if (check.id === 'body-not-header-footer' && canMoveContact(document)) {
    return <ContactAction moved={movesContact(document, marks)} />;
  }
  if (check.fixIn === 'clean') {
    return (
      <Button small onClick={() => exportOpened('plain')}>
        {strings.mends.plain}
      </Button>
    );
  }
  if (check.stage === 'fields') {
    return (
      <Button small onClick={() => viewChosen('parser')}>
        {strings.mends.fields}
      </Button>
    );
  }
  return null;
}

function ContactAction({ moved }: { readonly moved: boolean }) {
  return moved ? (
    <>
      <p className={styles.small}>{strings.mends.moved}</p>
      <Button small onClick={() => contactMoved(false)}>
        {strings.mends.leave}
      </Button>
    </>
  ) : (
    <Button small onClick={() => contactMoved(true)}>
      {strings.mends.contact}
    </Button>
  );
}
