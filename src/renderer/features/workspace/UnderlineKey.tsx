import { useGrammar } from '../../state/grammar';
import { grammarToggled, useSettings } from '../../state/settings';
import { strings as grammar } from '../grammar/strings';
import styles from './MarkedText.module.css';

/** What the underlines in the text mean; the marks for spelling are turned on and off here. */
export function UnderlineKey() {
  const on = useSettings((settings) => settings.grammar);
  const failed = useGrammar((state) => state.failed);
  return (
    <>
      <span className={styles.backfire}>Backfire word</span>
      <span className={styles.missing}>Missing fact</span>
      <span className={styles.hidden}>Hidden name</span>
      <button
        type="button"
        aria-pressed={on}
        title={failed ? grammar.failed : on ? grammar.isOn : grammar.isOff}
        onClick={grammarToggled}
      >
        <span className={on && !failed ? styles.grammar : undefined}>{grammar.name}</span>
        {failed ? grammar.failedHere : on ? '' : grammar.offHere}
      </button>
    </>
  );
}
