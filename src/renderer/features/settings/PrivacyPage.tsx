import { useId, useState } from 'react';
import { useLibrary } from '../../state/library';
import { wipeEverything } from '../../state/removing';
import { announce } from '../../state/session';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/toasts';
import { counted } from '../../words';
import { Setting } from './Setting';
import styles from './Settings.module.css';
import { strings } from './strings';

export function PrivacyPage() {
  return (
    <>
      <Setting name={strings.network} hint={strings.networkHint} />
      <Setting name={strings.kept} hint={strings.keptHint} />
      <Setting name={strings.remove} hint={strings.removeHint}>
        <DeleteAll />
      </Setting>
    </>
  );
}

async function deleteAll(): Promise<void> {
  const gone = await wipeEverything();
  if (gone === null) showToast(strings.notRemoved);
  else announce(strings.removed(counted(gone, 'resume')));
}

function DeleteAll() {
  const count = useLibrary(({ entries }) => entries.length);
  const [typed, setTyped] = useState('');
  const id = useId();
  const sure = typed.trim().toLowerCase() === strings.removeWord;
  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) void deleteAll();
      }}
    >
      <p className={styles.hint}>{strings.goes(counted(count, 'resume'))}</p>
      <label htmlFor={id}>{strings.removeLabel(strings.removeWord)}</label>
      <input
        id={id}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={!sure}>
        {strings.removeNow}
      </Button>
    </form>
  );
}
