import { useId } from 'react';
import { changeSettings, useSettings } from '../../state/settings';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { withMember } from '../../with-member';
import type { Comment } from './comments';
import styles from './ExportDialog.module.css';
import { strings } from './strings';
import type { ChosenComments } from './use-choices';

/** Who signs a review copy, and what it says beside its marks. */
export function ReviewChoice({
  comments,
  choice,
  onChoice,
}: {
  readonly comments: readonly Comment[];
  readonly choice: ChosenComments;
  readonly onChoice: (choice: ChosenComments) => void;
}) {
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const authorId = useId();
  return (
    <>
      <label className={styles.label} htmlFor={authorId}>
        {strings.author}
      </label>
      <div className={styles.name}>
        <input
          id={authorId}
          value={author}
          maxLength={100}
          placeholder={strings.unnamed}
          spellCheck={false}
          onChange={(event) => changeSettings({ reviewAuthor: event.target.value })}
        />
      </div>
      <Tone />
      <fieldset>
        <legend className={styles.label}>{strings.comments}</legend>
        {comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} choice={choice} onChoice={onChoice} />
        ))}
      </fieldset>
      <AllOrNone comments={comments} choice={choice} onChoice={onChoice} />
    </>
  );
}

function Tone() {
  const tone = useSettings(({ commentTone }) => commentTone);
  const scores = useSettings(({ commentScores }) => commentScores);
  return (
    <>
      <p className={styles.label}>{strings.tone}</p>
      <Segments
        label={strings.tone}
        fill
        value={tone}
        onChoose={(commentTone) => changeSettings({ commentTone })}
        options={[
          { value: 'plain', label: strings.tones.plain },
          { value: 'warm', label: strings.tones.warm },
          { value: 'asking', label: strings.tones.asking },
        ]}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={scores}
          onChange={({ target }) => changeSettings({ commentScores: target.checked })}
        />
        {strings.showScores}
      </label>
    </>
  );
}

interface Choosing {
  readonly choice: ChosenComments;
  readonly onChoice: (choice: ChosenComments) => void;
}

function CommentRow({
  comment: { id, about, text },
  choice,
  onChoice,
}: Choosing & { readonly comment: Comment }) {
  const { ids, words } = choice;
  return (
    <>
      <label className={styles.comment}>
        <input
          type="checkbox"
          checked={ids.has(id)}
          onChange={({ target }) =>
            onChoice({ ...choice, ids: withMember(ids, id, target.checked) })
          }
        />
        <span>{about}</span>
      </label>
      {ids.has(id) && (
        <textarea
          className={styles.words}
          aria-label={strings.wordsOn(about)}
          rows={3}
          maxLength={4000}
          value={words.get(id) ?? text}
          onChange={({ target }) =>
            onChoice({ ...choice, words: new Map(words).set(id, target.value) })
          }
        />
      )}
    </>
  );
}

function AllOrNone({
  comments,
  choice,
  onChoice,
}: Choosing & { readonly comments: readonly Comment[] }) {
  const all = comments.every(({ id }) => choice.ids.has(id));
  return (
    <Button
      look="quiet"
      small
      onClick={() => onChoice({ ...choice, ids: new Set(all ? [] : comments.map(({ id }) => id)) })}
    >
      {all ? strings.noComment : strings.everyComment}
    </Button>
  );
}
