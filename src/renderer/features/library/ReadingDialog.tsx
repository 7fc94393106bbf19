import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cancelReading } from '../../state/openings';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './ReadingDialog.module.css';
import { strings } from './strings';

/** Milliseconds before a reading is worth a word: most are done by then. */
const PATIENCE = 400;

export function ReadingDialog({ name }: { readonly name: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <Dialog title={strings.reading} closable={false} onClose={cancelReading}>
      <DialogBody>
        <div className={styles.progress} role="status">
          <LoaderCircle
            className={styles.spinner}
            size={20}
            strokeWidth={1.75}
            aria-hidden="true"
          />
          <div>
            <p className={styles.name}>{name}</p>
            <p className={styles.hint}>{strings.readingHint}</p>
          </div>
        </div>
      </DialogBody>
      <DialogFoot>
        <Button onClick={cancelReading}>Cancel</Button>
      </DialogFoot>
    </Dialog>
  );
}
