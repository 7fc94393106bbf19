import type { RefObject } from 'react';
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
  /** What has the focus again once a mark is done with. */
  readonly home: RefObject<HTMLElement | null>;
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

function Fixes({ mark, text, onFix, home }: Props) {
  const { start, end, fixes = [], ignoredAs } = mark;
  const words = text.slice(start, end);
  // A step takes the focus to the selected bullet; it comes back when that is done.
  const goHome = (): void => void requestAnimationFrame(() => home.current?.focus());
  return (
    <>
      {fixes.map((fix) => (
        <button
          key={fix}
          type="button"
          className={styles.show}
          onClick={() => {
            onFix(text.slice(0, start) + fix + text.slice(end), grammar.step(words));
            goHome();
          }}
        >
          {grammar.change(fix)}
        </button>
      ))}
      {ignoredAs !== undefined && (
        <button
          type="button"
          className={styles.show}
          onClick={() => {
            ignore(ignoredAs);
            goHome();
          }}
        >
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
