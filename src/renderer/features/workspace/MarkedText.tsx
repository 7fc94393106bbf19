import { useAsSeen } from '../../state/real-names';
import { classNames } from '../../ui/class-names';
import { cutByMarks, type Mark } from './marks';
import styles from './MarkedText.module.css';

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
