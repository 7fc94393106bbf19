import { GripVertical, MessageSquare } from 'lucide-react';
import { memo, useEffect, useRef, useState, type DragEvent } from 'react';
import { enterBullet, moveBulletAfter, rewordBullet } from '../../state/editing';
import { useAsSeen } from '../../state/real-names';
import { bulletSelected, useSession } from '../../state/session';
import { ContextMenu } from '../../ui/Menu';
import { Ring } from '../../ui/Ring';
import { classNames } from '../../ui/class-names';
import { counted } from '../../words';
import styles from './BulletBlock.module.css';
import { onBlockKey, onTextKey } from './bullet-keys';
import type { ListedBullet } from './bullet-list';
import { menuNow } from './bullet-menu';
import { nameOf } from './bullet-name';
import { TextField } from './EditableText';
import { useExplained } from './explained';
import { Explanation } from './Explanation';
import { MarkedText } from './MarkedText';
import { useLiveBullet } from './live-bullet';
import { showPanel } from './panel';
import { strings } from './strings';

const DRAGGED = 'application/x-uplift-bullet';

interface Props {
  readonly bullet: ListedBullet;
  readonly total: number;
  readonly selected: boolean;
  /** Open notes on it. */
  readonly notes: number;
}

/** Puts the focus back on the block when its text is left and nothing else has it. */
function useBlockFocus(editing: boolean, selected: boolean) {
  const block = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    const left = wasEditing.current && !editing && useSession.getState().draft === null;
    if (left && document.activeElement === document.body) block.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  useEffect(() => {
    if (selected) block.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return block;
}

/** Another bullet is dropped behind this one. */
function useDropBelow(id: string) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const dragged = event.dataTransfer.getData(DRAGGED);
      if (dragged === '') return;
      event.preventDefault();
      event.stopPropagation();
      moveBulletAfter(dragged, id);
    },
  };
  return { over, handlers };
}

function Block({ bullet, total, selected, notes }: Props) {
  const { id, number } = bullet;
  const { draft, text, review, marks } = useLiveBullet(bullet);
  const asSeen = useAsSeen();
  const block = useBlockFocus(draft !== null, selected);
  const drop = useDropBelow(id);
  const { shown, setExplained, onKey } = useExplained(marks);
  return (
    <ContextMenu
      entries={menuNow(id)}
      target={
        <div
          ref={block}
          className={classNames(
            styles.bullet,
            selected && styles.selected,
            drop.over && styles.over,
          )}
          role="group"
          aria-label={nameOf(bullet, asSeen(text), review, { total, notes })}
          aria-current={selected ? 'true' : undefined}
          tabIndex={selected ? 0 : -1}
          data-bullet={id}
          {...(selected && { 'data-pane-start': true })}
          {...drop.handlers}
          onFocus={(event) => {
            if (event.target === event.currentTarget && !selected) bulletSelected(id);
          }}
          onDoubleClick={() => enterBullet(id)}
          onContextMenu={() => bulletSelected(id)}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget) return;
            if (onKey(event) || onBlockKey(event, id)) event.preventDefault();
          }}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setExplained(null);
          }}
        />
      }
    >
      <span className={styles.score}>
        <Ring score={review?.score ?? null} band={review?.band ?? null} />
        <span className={styles.points}>{review?.score ?? '?'}</span>
      </span>
      <Handle number={number} id={id} selected={selected} />
      {draft ? (
        <TextField
          key={`${draft.was} ${draft.caret ?? ''}`}
          label={strings.textOf(number)}
          onKey={onTextKey}
        >
          <MarkedText text={text} marks={marks} />
        </TextField>
      ) : (
        <span onPointerLeave={() => setExplained(null)}>
          <MarkedText text={text} marks={marks} explained={shown} onPoint={setExplained} />
          {shown && (
            <Explanation
              mark={shown}
              text={text}
              home={block}
              onFix={(fixed, step) => rewordBullet(id, fixed, step)}
              onShow={() => {
                bulletSelected(id);
                showPanel('rewrite');
              }}
            />
          )}
        </span>
      )}
      {notes > 0 && (
        <span className={styles.notes} title={counted(notes, 'open note')}>
          <MessageSquare size={14} strokeWidth={1.75} aria-hidden="true" />
          {notes}
        </span>
      )}
    </ContextMenu>
  );
}

/** In the place of the bullet's dot: drags it, and opens its menu. */
function Handle({
  number,
  id,
  selected,
}: {
  readonly number: number;
  readonly id: string;
  readonly selected: boolean;
}) {
  return (
    <span className={styles.dot}>
      <span aria-hidden="true">•</span>
      <button
        type="button"
        className={styles.handle}
        aria-label={strings.handle(number)}
        aria-haspopup="menu"
        title={strings.handleHint}
        tabIndex={selected ? 0 : -1}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, id);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          const at = { bubbles: true, cancelable: true, clientX: left, clientY: bottom };
          currentTarget.dispatchEvent(new MouseEvent('contextmenu', at));
        }}
      >
        <GripVertical size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}

function isSame(before: Props, now: Props): boolean {
  const old = before.bullet;
  const { bullet } = now;
  return (
    before.total === now.total &&
    before.selected === now.selected &&
    before.notes === now.notes &&
    old.id === bullet.id &&
    old.number === bullet.number &&
    old.company === bullet.company &&
    old.text === bullet.text &&
    old.review?.missing === bullet.review?.missing &&
    old.review?.judgedAt === bullet.review?.judgedAt
  );
}

/** One bullet: its score beside its text. Selected by arrow keys or a click, edited by Enter or a double click. */
export const BulletBlock = memo(Block, isSame);
