import { X } from 'lucide-react';
import { markAgain, useGrammar } from '../../state/grammar';
import { grammarToggled, useSettings } from '../../state/settings';
import { Button } from '../../ui/Button';
import { Setting, Switch } from './Setting';
import styles from './Settings.module.css';
import { strings } from './strings';

/** Whether spelling and grammar are marked, and what the marks leave alone. */
export function GrammarSettings() {
  const { grammar, ignoredWords } = useSettings();
  const failed = useGrammar((state) => state.failed);
  return (
    <>
      <Switch
        name={strings.grammar}
        hint={failed ? strings.grammarFailed : strings.grammarHint}
        on={grammar}
        onChange={grammarToggled}
      />
      {ignoredWords.length > 0 && (
        <Setting name={strings.ignored} hint={strings.ignoredHint}>
          <ul className={styles.words}>
            {ignoredWords.map((words) => (
              <li key={words}>
                <Button
                  look="quiet"
                  small
                  aria-label={strings.markAgain(words)}
                  onClick={() => markAgain(words)}
                >
                  {words}
                  <X size={14} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
        </Setting>
      )}
    </>
  );
}
