import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import { newBulletOpened } from '../../state/dialogs';
import { addBulletBelow } from '../../state/editing';
import { Button } from '../../ui/Button';
import { BulletBlock } from './BulletBlock';
import styles from './BulletRows.module.css';
import type { ListedBullet } from './bullet-list';
import { NewBullet } from './NewBullet';
import { strings } from './strings';

/** What the blocks of the page share. */
export interface ListProps {
  /** The bullets on show. */
  readonly bullets: readonly ListedBullet[];
  readonly total: number;
  readonly selectedId: string | null;
  /** Open notes by target. */
  readonly notes: ReadonlyMap<string, number>;
}

/** The bullets of one job or project, with a place for one more. */
export function BulletRows({
  owner,
  own,
  whole,
  list,
}: {
  /** The job's or project's path. */
  readonly owner: string;
  readonly own: readonly ListedBullet[];
  /** No filter leaves some of them out. */
  readonly whole: boolean;
  readonly list: ListProps;
}) {
  return (
    <>
      <ul>
        <NewBullet target={owner} />
        {own.map((bullet) => (
          <Fragment key={bullet.id}>
            <li>
              <BulletBlock
                bullet={bullet}
                total={list.total}
                selected={bullet.id === list.selectedId}
                notes={list.notes.get(bullet.id) ?? 0}
              />
            </li>
            <NewBullet target={bullet.id} />
          </Fragment>
        ))}
      </ul>
      {whole && (
        <div className={styles.add}>
          <Button
            look="quiet"
            small
            className={own.length > 0 ? styles.shy : undefined}
            onClick={() => addBulletBelow(own.at(-1)?.id ?? owner)}
          >
            <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
            {strings.addBullet}
          </Button>
          <Button
            look="quiet"
            small
            className={own.length > 0 ? styles.shy : undefined}
            onClick={() =>
              newBulletOpened({ about: null, categories: [], after: own.at(-1)?.id ?? owner })
            }
          >
            {strings.addFromQuestions}
          </Button>
        </div>
      )}
    </>
  );
}
