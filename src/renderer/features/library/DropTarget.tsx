import { FileUp, FileX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openDropped } from '../../state/bridge';
import { useDialogs } from '../../state/dialogs';
import { announce } from '../../state/session';
import { classNames } from '../../ui/class-names';
import styles from './DropTarget.module.css';
import { strings } from './strings';

type Drag =
  | { readonly is: 'file' | 'folder' | 'wrong-type' }
  | { readonly is: 'several'; readonly count: number };

function wordsOf(drag: Drag): string {
  switch (drag.is) {
    case 'file':
      return strings.dropNow;
    case 'folder':
      return strings.dropFolder;
    case 'several':
      return strings.dropSeveral(drag.count);
    case 'wrong-type':
      return strings.wrongType;
  }
}

/** Kinds that are never a resume; of all others the reader judges by content. */
const WRONG = /^(?:image|audio|video|font)\//;

function judge({ items }: DataTransfer): Drag | null {
  const files = [...items].filter(({ kind }) => kind === 'file');
  const [first] = files;
  if (!first) return null;
  if (files.every(({ type }) => WRONG.test(type))) return { is: 'wrong-type' };
  if (files.length > 1) return { is: 'several', count: files.length };
  return { is: first.webkitGetAsEntry()?.isDirectory === true ? 'folder' : 'file' };
}

/** The whole window takes files: one opens, several or a folder are added to the library. */
export function DropTarget() {
  const [drag, setDrag] = useState<Drag | null>(null);
  const busy = useDialogs(({ open }) => open !== null);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      const judged = busy || !event.dataTransfer ? null : judge(event.dataTransfer);
      if (event.dataTransfer)
        event.dataTransfer.dropEffect = judged && judged.is !== 'wrong-type' ? 'copy' : 'none';
      setDrag(judged);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDrag(null);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDrag(null);
      const judged = busy || !event.dataTransfer ? null : judge(event.dataTransfer);
      if (judged === null || !event.dataTransfer) return;
      if (judged.is === 'wrong-type') announce(strings.wrongType);
      else void openDropped([...event.dataTransfer.files], judged.is === 'folder');
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
  const wrong = drag.is === 'wrong-type';
  const Icon = wrong ? FileX : FileUp;
  return (
    <div className={classNames(styles.overlay, wrong && styles.wrong)} role="status">
      <div className={styles.card}>
        <Icon size={24} strokeWidth={1.75} aria-hidden="true" />
        {wordsOf(drag)}
      </div>
    </div>
  );
}
