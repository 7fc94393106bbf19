import { bandOf } from '../../../core/bullets/score-bullet';
import type { Suggestion } from '../../../core/phrasing/suggestion';
import { bundledRules } from '../../bundled-rules';
import { Button } from '../../ui/Button';
import { Ring } from '../../ui/Ring';
import styles from './RewriteCard.module.css';
import { SourcedText } from './SourcedText';
import { strings } from './strings';

/** The wording that would take the bullet's place, in sight while the questions above it are answered, and the way to others. */
export function Offers({
  offers,
  chosen,
  onChoose,
}: {
  readonly offers: readonly Suggestion[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  const offer = offers[chosen];
  if (!offer) return null;
  return (
    <section className={styles.offers} aria-label={strings.offers}>
      <div className={styles.row}>
        <h4>{strings.offers}</h4>
        {offers.length > 1 && (
          <Button look="link" small onClick={() => onChoose((chosen + 1) % offers.length)}>
            {strings.another(chosen + 1, offers.length)}
          </Button>
        )}
      </div>
      <div className={styles.offer}>
        <p className={styles.sentence}>
          <SourcedText
            text={offer.text}
            given={offer.sources.filter(({ from }) => from !== 'bullet')}
            title={strings.fromYou}
          />
        </p>
        <Score score={offer.scoreAfter} />
        {offer.changes.length > 0 && (
          <details className={styles.changes}>
            <summary>{strings.changes}</summary>
            <ul>
              {offer.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Score({ score }: { readonly score: number | null }) {
  const band = score === null ? null : bandOf(score, bundledRules().scoring);
  return (
    <p className={styles.foot}>
      <Ring score={score} band={band} size={16} />
      {score === null ? strings.notScored : strings.scores(score)}
      <span className={styles.only}>{strings.onlyYours}</span>
    </p>
  );
}
