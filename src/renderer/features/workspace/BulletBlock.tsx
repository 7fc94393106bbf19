import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { bundledRules } from '../../bundled-rules';
import { BAND_WORDS, counted } from '../../words';
import { bulletSelected, textEntered, useSession } from '../../state/session';
import { Ring } from '../../ui/Ring';
import { classNames } from '../../ui/class-names';
import styles from './BulletBlock.module.css';
import type { ListedBullet } from './bullet-list';
import { TextField } from './EditableText';
import { Explanation, MarkedText } from './MarkedText';
import { marksOf, type Mark } from './marks';
import { strings } from './strings';

/** What a screen reader says of a bullet: its place, its words, its judgement. */
function nameOf({ number, company, text, review }: ListedBullet, total: number): string {
  const place = `Bullet ${number} of ${total}${company === null ? '' : `, ${company}`}.`;
  if (!review) return `${place} ${text}`;
  const { score, band, why, missing, backfire } = review;
  const judgement =
    score === null || band === null
      ? `${strings.notScored(why)}.`
      : `Score ${score}, ${BAND_WORDS[band]}.`;
  const facts = missing.length > 0 ? ` ${counted(missing.length, 'fact')} missing.` : '';
  const words = backfire.length > 0 ? ` ${counted(backfire.length, 'backfire word')}.` : '';
  return `${place} ${text} ${judgement}${facts}${words}`;
}

/** One bullet: its score beside its text. Selected by arrow keys or a click, edited by Enter or a double click. */
export function BulletBlock({
  bullet,
  total,
  selected,
}: {
  readonly bullet: ListedBullet;
  readonly total: number;
  readonly selected: boolean;
}) {
  const draft = useSession((session) =>
    session.draft?.target === bullet.id ? session.draft : null,
  );
  const block = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  const editing = draft !== null;
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) {
      block.current?.focus();
    }
    wasEditing.current = editing;
  }, [editing]);
  useEffect(() => {
    if (selected) block.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const { review } = bullet;
  const text = draft?.text ?? bullet.text;
  const level = useSession((session) => session.level);
  const marks = useMemo(
    () => (review ? marksOf(text, review, level, bundledRules) : []),
    [text, review, level],
  );
  const [explained, setExplained] = useState<Mark | null>(null);
  const shown = explained && marks.includes(explained) ? explained : null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && event.altKey) {
      const at = shown ? marks.indexOf(shown) : -1;
      setExplained(marks[at + 1] ?? null);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      textEntered({ target: bullet.id, kind: 'bullet', was: bullet.text });
    } else if (event.key === 'Escape' && shown) {
      setExplained(null);
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <div
      ref={block}
      className={classNames(styles.bullet, selected && styles.selected)}
      role="group"
      aria-label={nameOf(bullet, total)}
      aria-current={selected ? 'true' : undefined}
      tabIndex={selected ? 0 : -1}
      data-bullet={bullet.id}
      {...(selected && { 'data-pane-start': true })}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !selected) bulletSelected(bullet.id);
      }}
      onDoubleClick={() => textEntered({ target: bullet.id, kind: 'bullet', was: bullet.text })}
      onKeyDown={onKeyDown}
      onBlur={() => setExplained(null)}
    >
      <span className={styles.score}>
        <Ring score={review?.score ?? null} band={review?.band ?? null} />
        {review?.score ?? '?'}
      </span>
      <span className={styles.dot} aria-hidden="true">
        •
      </span>
      {draft ? (
        <TextField label={`Text of bullet ${bullet.number}`} text={draft.was}>
          <MarkedText text={text} marks={marks} />
        </TextField>
      ) : (
        <span>
          <MarkedText text={text} marks={marks} explained={shown} onPoint={setExplained} />
          {shown && <Explanation mark={shown} />}
        </span>
      )}
    </div>
  );
}
