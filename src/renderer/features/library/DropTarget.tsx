import { FileUp, FileX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openDropped } from '../../state/bridge';
import { announce, useSession } from '../../state/session';
import { classNames } from '../../ui/class-names';
import styles from './DropTarget.module.css';
import { strings } from './strings';

type Drag = 'right' | 'wrong-type' | 'several';

const WORDS: Readonly<Record<Drag, string>> = {
  right: strings.dropNow,
  'wrong-type': strings.wrongType,
  several: strings.oneAtATime,
};

/** Kinds that are never a resume; of all others the reader judges by content. */
const WRONG = /^(?:image|audio|video|font)\//;

function judge({ items }: DataTransfer): Drag | null {
  const files = [...items].filter(({ kind }) => kind === 'file');
  const [first] = files;
  if (!first) return null;
  if (files.length > 1) return 'several';
  return WRONG.test(first.type) ? 'wrong-type' : 'right';
}

/** The whole window takes a file. */
export function DropTarget() {
  const [drag, setDrag] = useState<Drag | null>(null);
  const busy = useSession(({ dialog, waiting }) => dialog !== null || waiting !== null);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      const judged = busy || !event.dataTransfer ? null : judge(event.dataTransfer);
      if (event.dataTransfer) event.dataTransfer.dropEffect = judged === 'right' ? 'copy' : 'none';
      setDrag(judged);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDrag(null);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDrag(null);
      const judged = busy || !event.dataTransfer ? null : judge(event.dataTransfer);
      const file = event.dataTransfer?.files[0];
      if (judged === 'right' && file) void openDropped(file);
      else if (judged !== null) announce(WORDS[judged]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [busy]);
  if (drag === null) return null;
  const Icon = drag === 'right' ? FileUp : FileX;
  return (
    <div className={classNames(styles.overlay, drag !== 'right' && styles.wrong)} role="status">
      <div className={styles.card}>
        <Icon size={24} strokeWidth={1.75} aria-hidden="true" />
        {WORDS[drag]}
      </div>
    </div>
  );
}
