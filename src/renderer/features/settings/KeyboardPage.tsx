import { COMMAND_IDS } from '../../../shared/commands';
import { knownCommands } from '../../shell/commands';
import { printedKey } from '../../shell/key-words';
import { commandName } from '../../shell/palette-items';
import { changeSettings, useSettings } from '../../state/settings';
import { Setting, Switch } from './Setting';
import styles from './Settings.module.css';
import { strings } from './strings';

export function KeyboardPage() {
  const single = useSettings(({ singleKeys }) => singleKeys);
  const mac = window.uplift.platform === 'mac';
  const keys = COMMAND_IDS.filter((id) => knownCommands.includes(id)).flatMap((id) => {
    const key = printedKey(id, mac);
    return key === null ? [] : [{ id, name: commandName(id), key }];
  });
  return (
    <>
      <Switch
        name={strings.single}
        hint={strings.singleHint}
        on={single}
        onChange={(on) => changeSettings({ singleKeys: on })}
      />
      <Setting name={strings.keys} hint={strings.keysHint}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{strings.command}</th>
              <th scope="col">{strings.key}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ id, name, key }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <kbd>{key}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Setting>
    </>
  );
}
