import { newBulletOpened, type NewBulletWish } from '../../state/dialogs';
import { mayHaveHappened } from '../../state/marking';
import { Button } from '../../ui/Button';
import styles from './NewBullet.module.css';
import { strings } from './strings';
import { useRuledOut } from './use-ruled-out';

/** Where something is not shown: opens the questions for a bullet about it, unless the person said that it never happened. */
export function NewBulletLink({
  label = strings.newBullet,
  look = 'link',
  ...wish
}: NewBulletWish & {
  readonly about: string;
  readonly label?: string;
  readonly look?: 'link' | 'primary';
}) {
  return useRuledOut(wish.about) ? (
    <span className={styles.quiet}>
      {strings.didNotHappen}.{' '}
      <Button look="link" small onClick={() => mayHaveHappened(wish.about)}>
        {strings.askAgain}
      </Button>
    </span>
  ) : (
    <Button
      look={look}
      {...(look === 'link' && { small: true, className: styles.link })}
      onClick={() => newBulletOpened(wish)}
    >
      {label}
    </Button>
  );
}
