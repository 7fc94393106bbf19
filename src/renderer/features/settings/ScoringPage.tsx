import { COMPONENTS } from '../../../core/rules/scoring-file';
import { LEVELS } from '../../../core/resume/vocabulary';
import { bundledRules } from '../../bundled-rules';
import { useSession } from '../../state/session';
import { LEVEL_WORDS } from '../../words';
import { Setting } from './Setting';
import styles from './Settings.module.css';
import { strings } from './strings';

/** How a bullet is scored, as the scoring data has it: to read, not to change. */
export function ScoringPage() {
  const { version, scoring } = bundledRules();
  const { caps, deductions } = scoring;
  return (
    <>
      <Setting name={strings.rules} hint={strings.rulesHint(version)} />
      <Setting name={strings.weights} hint={strings.weightsHint}>
        <Weights />
      </Setting>
      <Setting name={strings.caps} hint={strings.capsHint}>
        <ul className={styles.caps}>
          {strings.capRows(caps).map(([most, where]) => (
            <li key={most}>
              <b>{most}</b> {where}
            </li>
          ))}
        </ul>
      </Setting>
      <Setting
        name={strings.backfire}
        hint={strings.backfireHint(deductions.backfireEach, deductions.backfireMost)}
      />
      <Setting name={strings.notSaid} hint={strings.notSaidHint} />
    </>
  );
}

function Weights() {
  const level = useSession((session) => session.level);
  const { weights } = bundledRules().scoring;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={strings.weights}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.part}</th>
            {LEVELS.map((other) => (
              <th key={other} scope="col" aria-current={other === level ? 'true' : undefined}>
                {LEVEL_WORDS[other]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPONENTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                {strings.parts[part][0]}
                <span>{strings.parts[part][1]}</span>
              </th>
              {LEVELS.map((other) => (
                <td key={other}>{weights[part][other]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
