import { useId, useState } from 'react';
import { useLibrary } from '../../state/library';
import { removeAll } from '../../state/removing';
import { announce } from '../../state/session';
import { Button } from '../../ui/Button';
import { counted } from '../../words';
import { Setting } from './Setting';
import styles from './SettingsDialog.module.css';
import { strings } from './strings';

export function PrivacyPage() {
  return (
    <>
      <Setting name={strings.network} hint={strings.networkHint} />
      <Setting name={strings.data} hint={strings.dataHint} />
      <Setting name={strings.files} hint={strings.filesHint} />
      <Setting name={strings.remove} hint={strings.removeHint}>
        <RemoveAll />
      </Setting>
    </>
  );
}

function RemoveAll() {
  const count = useLibrary(({ entries }) => entries.length);
  const [typed, setTyped] = useState('');
  const id = useId();
  if (count === 0) return <p className={styles.hint}>{strings.nothingThere}</p>;
  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim().toLowerCase() !== strings.removeWord) return;
        void removeAll().then((gone) => announce(strings.removed(counted(gone, 'resume'))));
        setTyped('');
      }}
    >
      <label htmlFor={id}>{strings.removeLabel(strings.removeWord)}</label>
      <input
        id={id}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={typed.trim().toLowerCase() !== strings.removeWord}>
        {strings.removeNow}
      </Button>
    </form>
  );
}
