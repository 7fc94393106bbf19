import { useState, type KeyboardEvent } from 'react';
import { CATEGORY_IDS, type CategoryId } from '../../../core/resume/vocabulary';
import { bundledRules } from '../../bundled-rules';
import { dialogClosed, type NewBulletWish } from '../../state/dialogs';
import { neverHappened } from '../../state/marking';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { Key } from '../../ui/Key';
import { Select } from '../../ui/Select';
import { isSubmitKey } from '../../ui/submit-key';
import { LiveSentence } from './LiveSentence';
import styles from './NewBullet.module.css';
import { addNewBullet, placesFor } from './new-bullet';
import { NewBulletPlace } from './NewBulletPlace';
import { NewBulletQuestions } from './NewBulletQuestions';
import { isWithin } from './is-within';
import { strings } from './strings';
import { useAsking } from './use-asking';

interface Props {
  readonly bench: Workbench;
  readonly wish: NewBulletWish;
}

/** A bullet that is not there yet: what kind of work it tells of, then its questions, its place and the sentence. */
export function NewBulletDialog({ bench, wish }: Props) {
  const [category, setCategory] = useState<CategoryId>(wish.categories[0] ?? CATEGORY_IDS[0]);
  return (
    <Dialog title={strings.newBullet} size="broad" onClose={dialogClosed}>
      <div className={styles.about}>
        <Select
          label={strings.kind}
          value={category}
          onChoose={setCategory}
          options={kindsFor(wish.categories)}
        />
        {wish.about !== null && <span className={styles.chip}>{wish.about}</span>}
      </div>
      <Asking key={category} bench={bench} wish={wish} category={category} />
    </Dialog>
  );
}

/** Those that were asked for come first. */
function kindsFor(first: readonly CategoryId[]) {
  const order = [...new Set([...first, ...CATEGORY_IDS])];
  return order.map((value) => ({
    value,
    label: bundledRules().categories.find(({ id }) => id === value)?.label ?? value,
  }));
}

function Asking({ bench, wish, category }: Props & { readonly category: CategoryId }) {
  const { target, answers, typed, started, type, choose } = useAsking(bench, wish, category);
  const places = placesFor(bench.history.present, wish.after ?? null);
  const [anchor, setAnchor] = useState(places[0]?.anchor ?? '');
  const place = places.find((one) => one.anchor === anchor) ?? places[0];
  const { frame, frames } = started;
  const next = frame && frames[(frames.indexOf(frame) + 1) % frames.length];
  const text = frame?.text ?? null;
  const add = (): void => {
    if (text !== null && place) addNewBullet(place, text, target, typed);
  };
  return (
    <div className={styles.asking} onKeyDown={(event) => onAddKey(event, add)}>
      <div className={styles.columns}>
        <NewBulletQuestions
          target={target}
          started={started}
          answers={answers}
          typed={typed}
          onType={type}
        />
        {place && (
          <NewBulletPlace
            bench={bench}
            wish={wish}
            places={places}
            place={place}
            text={text}
            onChoose={setAnchor}
          />
        )}
      </div>
      <LiveSentence
        frame={frame}
        count={frames.length}
        number={frame ? frames.indexOf(frame) + 1 : 0}
        onAnother={() => next && choose(next.id)}
      />
      <DialogFoot note={wish.about !== null && <DidNotHappen about={wish.about} />}>
        <Button onClick={dialogClosed}>{strings.later}</Button>
        <Button look="primary" disabled={text === null || !place} onClick={add}>
          {strings.addBullet}
          <Key mac="⌘↵" other="Ctrl+Enter" />
        </Button>
      </DialogFoot>
    </div>
  );
}

function DidNotHappen({ about }: { readonly about: string }) {
  return (
    <Button
      look="link"
      small
      title={strings.closesThis}
      onClick={() => {
        neverHappened(about);
        dialogClosed();
      }}
    >
      {strings.didNotHappen}
    </Button>
  );
}

function onAddKey(event: KeyboardEvent, add: () => void): void {
  if (!isSubmitKey(event) || !isWithin(event)) return;
  event.preventDefault();
  event.stopPropagation();
  add();
}
