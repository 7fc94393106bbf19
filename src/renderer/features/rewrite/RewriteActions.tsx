import { enterBullet } from '../../state/editing';
import { judgeAgain } from '../../state/marking';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { keepBullet, replaceWithOffer, useOffer } from './offer';
import styles from './RewriteCard.module.css';
import { strings } from './strings';

/** What can be done with the wording on offer, and with the bullet as it is. */
export function RewriteActions({
  bulletId,
  kept,
}: {
  readonly bulletId: string;
  /** The person decided that it stays as it is. */
  readonly kept: boolean;
}) {
  const offered = useOffer(({ offer }) => offer?.bulletId === bulletId);
  return (
    <footer className={styles.actions}>
      {offered ? (
        <Button look="primary" onClick={replaceWithOffer}>
          {strings.replace}
          <Key mac="⌘↵" other="Ctrl+Enter" />
        </Button>
      ) : (
        <Button onClick={() => enterBullet(bulletId)}>
          {strings.edit}
          <Key mac="↵" other="Enter" />
        </Button>
      )}
      {kept ? (
        <Button look="quiet" onClick={() => judgeAgain(bulletId)}>
          {strings.judgeAgain}
        </Button>
      ) : (
        <Button onClick={() => keepBullet(bulletId)}>{strings.keep}</Button>
      )}
    </footer>
  );
}
