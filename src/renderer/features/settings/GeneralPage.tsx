import { useId, useState } from 'react';
import { changeSettings, useSettings } from '../../state/settings';
import { GrammarSettings } from './GrammarSettings';
import { Setting, Switch } from './Setting';
import styles from './Settings.module.css';
import { strings } from './strings';

export function GeneralPage() {
  const reopenLast = useSettings((settings) => settings.reopenLast);
  return (
    <>
      <Switch
        name={strings.reopen}
        hint={strings.reopenHint}
        on={reopenLast}
        onChange={(on) => changeSettings({ reopenLast: on })}
      />
      <GrammarSettings />
      <Setting name={strings.author} hint={strings.authorHint}>
        <Author />
      </Setting>
    </>
  );
}

function Author() {
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const [typed, setTyped] = useState(author);
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {strings.author}
      </label>
      <input
        id={id}
        className={styles.field}
        autoComplete="off"
        maxLength={100}
        value={typed}
        placeholder={strings.authorNone}
        onChange={(event) => {
          setTyped(event.target.value);
          changeSettings({ reviewAuthor: event.target.value.trim() });
        }}
      />
    </>
  );
}
