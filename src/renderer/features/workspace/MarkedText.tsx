import { useAsSeen } from '../../state/real-names';
import { classNames } from '../../ui/class-names';
import { cutByMarks, type Mark } from './marks';
import styles from './MarkedText.module.css';
import { strings } from './strings';

/** A bullet's text with its underlines; `explained` is the mark whose reason is on show. */
export function MarkedText({
  text,
  marks,
  explained,
  onPoint,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly explained?: Mark | null;
  readonly onPoint?: (mark: Mark | null) => void;
}) {
  const asSeen = useAsSeen();
  return cutByMarks(text, marks).map((segment) =>
    segment.mark === null ? (
      asSeen(segment.text)
    ) : (
      <span
        key={segment.mark.start}
        className={classNames(
          styles[segment.mark.kind],
          explained === segment.mark && styles.explained,
        )}
        onPointerEnter={() => onPoint?.(segment.mark)}
      >
        {asSeen(segment.text)}
      </span>
    ),
  );
}

/** The one line of reason, beside the mark it explains. It stays while the pointer is on it. */
export function Explanation({
  mark,
  onShow,
}: {
  readonly mark: Mark;
  readonly onShow: () => void;
}) {
  return (
    <span className={styles.explanation} role="status">
      {mark.reason}
      {mark.kind !== 'hidden' && (
        <button type="button" className={styles.show} onClick={onShow}>
          {strings.showInInspector}
        </button>
      )}
    </span>
  );
}
