import type { TopText } from '../../../core/phrasing/cards';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import rewrite from '../rewrite/RewriteCard.module.css';
import { SourcedText } from '../rewrite/SourcedText';
import { strings } from './strings';
import { topChosen } from './top-block';
import styles from './Top.module.css';

/** A text for the top with what it takes from the bullets underlined, and the way to put it there. */
export function TopOffer({
  offer,
  same,
  replace,
  onReplace,
}: {
  readonly offer: TopText;
  /** The resume says exactly this. */
  readonly same: boolean;
  readonly replace: string;
  readonly onReplace: () => void;
}) {
  return (
    <>
      <div className={rewrite.offer}>
        <p className={rewrite.sentence}>
          <SourcedText text={offer.text} given={offer.sources} title={strings.fromBullet} />
        </p>
        <p className={rewrite.foot}>
          {strings.from(offer.bulletIds.length)}
          <span className={rewrite.only}>{strings.onlyYours}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <Button look="primary" disabled={same} onClick={onReplace}>
          {replace}
          <Key mac="⌘↵" other="Ctrl+Enter" />
        </Button>
        <Button onClick={() => topChosen(null)}>{strings.keep}</Button>
      </div>
    </>
  );
}
