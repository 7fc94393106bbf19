import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Note } from '../../../core/revision/work';
import { addNote, deleteNote, markNote } from '../../state/marking';
import { undone } from '../../state/session';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { isSubmitKey } from '../../ui/submit-key';
import { showToast } from '../../ui/toasts';
import styles from './NotesTab.module.css';
import { usePanel } from './panel';
import { strings } from './strings';

const KINDS = ['ask', 'suggest', 'praise'] as const;
const words = strings.notes;

/** The notes on the selected bullet and on the whole resume. */
export function NotesTab({
  notes,
  bulletId,
}: {
  readonly notes: readonly Note[];
  /** null where no bullet is selected: a note is then about the whole resume. */
  readonly bulletId: string | null;
}) {
  return (
    <div className={styles.body}>
      <NewNote bulletId={bulletId} />
      {bulletId !== null && (
        <NoteList
          title={words.onBullet}
          notes={notes.filter(({ target }) => target === bulletId)}
        />
      )}
      <NoteList
        title={words.onDocument}
        notes={notes.filter(({ target }) => target === 'document')}
      />
      <p className={styles.hint}>{words.private}</p>
    </div>
  );
}

function NewNote({ bulletId }: { readonly bulletId: string | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const calls = usePanel((state) => state.noteCalls);
  const answered = useRef(0);
  const [kind, setKind] = useState<Note['kind']>('ask');
  const [about, setAbout] = useState<'bullet' | 'document'>('bullet');
  const [text, setText] = useState('');
  useEffect(() => {
    if (calls > answered.current) field.current?.focus();
    answered.current = calls;
  }, [calls]);
  const add = (): void => {
    if (text.trim() === '') return;
    addNote(about === 'bullet' && bulletId !== null ? bulletId : 'document', kind, text.trim());
    setText('');
    field.current?.focus();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Segments
        label={words.kind}
        value={kind}
        onChoose={setKind}
        options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <textarea
        ref={field}
        className={styles.field}
        aria-label={words.text}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (!isSubmitKey(event)) return;
          event.preventDefault();
          add();
        }}
      />
      <div className={styles.acts}>
        {bulletId !== null && (
          <Segments
            label={words.about}
            value={about}
            onChoose={setAbout}
            options={[
              { value: 'bullet', label: words.bullet },
              { value: 'document', label: words.document },
            ]}
          />
        )}
        <Button disabled={text.trim() === ''} onClick={add}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

function NoteList({ title, notes }: { readonly title: string; readonly notes: readonly Note[] }) {
  return (
    <section className={styles.list}>
      <h3>{title}</h3>
      {notes.length === 0 && <p className={styles.hint}>{words.none}</p>}
      <ul>
        {notes.map((note) => (
          <li key={note.id} className={styles.note} data-done={note.done || undefined}>
            <p className={styles.noteHead}>
              <b>{words.kinds[note.kind]}</b>
              <label className={styles.done}>
                <input
                  type="checkbox"
                  checked={note.done}
                  onChange={({ target }) => markNote(note.id, target.checked)}
                />
                {words.done}
              </label>
              <Button
                look="quiet"
                small
                icon
                aria-label={words.remove}
                onClick={() => {
                  deleteNote(note.id);
                  showToast(words.removed, { label: strings.undo, run: undone });
                }}
              >
                <Trash2 size={14} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            </p>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
