import { TriangleAlert } from 'lucide-react';
import { createContext, useContext, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { ownersOf } from '../../state/bullet-places';
import { ignoreUnplaced, placeUnplaced } from '../../state/editing';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/Menu';
import { showToast } from '../../ui/toasts';
import { undone } from '../../state/session';
import { withMember } from '../../with-member';
import { strings } from './strings';
import styles from './Unplaced.module.css';

const Places = createContext<ReadonlyMap<string, readonly string[]>>(new Map());

/** The unplaced lines by what they stand below. */
export const UnplacedPlaces = Places.Provider;

/** The unplaced lines that stand below one place of the page; nothing where there are none. */
export function UnplacedBelow({
  place,
  document,
}: {
  /** null: nothing can stand here. */
  readonly place: string | null;
  readonly document: ResumeDocument;
}) {
  const lines = useContext(Places).get(place ?? '');
  return lines ? <Unplaced document={document} lines={lines} /> : null;
}

/** Lines of the file that belong to no field: each can be made a bullet of a job, or left out. */
function Unplaced({
  document,
  lines,
}: {
  readonly document: ResumeDocument;
  readonly lines: readonly string[];
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = lines.filter((line) => chosen.has(line));
  const acted = picked.length > 0 ? picked : lines;
  const done = (): void => setChosen(new Set());
  const goals = ownersOf(document).map(({ path, name }) => ({
    label: strings.asBulletOf(name ?? strings.menu.unnamed),
    onChoose: () => {
      placeUnplaced(acted, path);
      done();
    },
  }));
  return (
    <div className={styles.unplaced} role="group" aria-label={strings.unplacedName}>
      <p className={styles.head}>
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.unplaced(lines.length)}
      </p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <label className={styles.line}>
              <input
                type="checkbox"
                checked={chosen.has(line)}
                onChange={({ target }) => setChosen(withMember(chosen, line, target.checked))}
              />
              {line}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {goals.length > 0 && (
          <MenuButton entries={goals} button={<Button small />}>
            {picked.length > 0 ? strings.placeThese(picked.length) : strings.placeAll}
          </MenuButton>
        )}
        <Button
          small
          look="quiet"
          onClick={() => {
            ignoreUnplaced(acted);
            done();
            showToast(strings.ignored(acted.length), { label: strings.undo, run: undone });
          }}
        >
          {picked.length > 0 ? strings.ignoreThese(picked.length) : strings.ignoreAll}
        </Button>
        <span className={styles.hint}>{strings.unplacedHint}</span>
      </div>
    </div>
  );
}
