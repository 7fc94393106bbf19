import { ignoreFinding, markAgain } from '../../state/grammar';
import { showToast } from '../../ui/toasts';
import { strings as grammar } from '../grammar/strings';
import type { Mark } from './marks';
import styles from './MarkedText.module.css';
import { strings } from './strings';

interface Props {
  readonly mark: Mark;
  /** The text that the mark stands in. */
  readonly text: string;
  /** The text with a mistake corrected, and what the step is called. */
  readonly onFix: (fixed: string, step: string) => void;
  /** Where the inspector has more to say. */
  readonly onShow?: () => void;
}

/** The one line of reason, beside the mark it explains. It stays while the pointer is on it. */
export function Explanation(props: Props) {
  const { mark, onShow } = props;
  return (
    <span className={styles.explanation} role="status">
      {mark.reason}
      {mark.kind === 'grammar' && <Fixes {...props} />}
      {(mark.kind === 'backfire' || mark.kind === 'missing') && onShow && (
        <button type="button" className={styles.show} onClick={onShow}>
          {strings.showInInspector}
        </button>
      )}
    </span>
  );
}

function Fixes({ mark, text, onFix }: Props) {
  const { start, end, fixes = [], ignoredAs } = mark;
  const words = text.slice(start, end);
  return (
    <>
      {fixes.map((fix) => (
        <button
          key={fix}
          type="button"
          className={styles.show}
          onClick={() => onFix(text.slice(0, start) + fix + text.slice(end), grammar.step(words))}
        >
          {grammar.change(fix)}
        </button>
      ))}
      {ignoredAs !== undefined && (
        <button type="button" className={styles.show} onClick={() => ignore(ignoredAs)}>
          {grammar.ignore(ignoredAs)}
        </button>
      )}
    </>
  );
}

function ignore(words: string): void {
  ignoreFinding(words);
  showToast(grammar.ignored(words), { label: grammar.undo, run: () => markAgain(words) });
}
