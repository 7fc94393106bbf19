import { ChevronDown, ChevronUp } from 'lucide-react';
import type { MissingFact } from '../../../core/bullets/bullet-review';
import { BAND_WORDS, counted } from '../../words';
import { bulletSelected, textEntered } from '../../state/session';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { Ring } from '../../ui/Ring';
import type { ListedBullet } from './bullet-list';
import styles from './Inspector.module.css';
import { ScoreParts } from './ScoreParts';
import { standing, strings } from './strings';

/** Everything that is known about the selected bullet. */
export function Inspector({
  shown,
  total,
  selectedId,
}: {
  /** The bullets that previous and next walk through. */
  readonly shown: readonly ListedBullet[];
  readonly total: number;
  readonly selectedId: string | null;
}) {
  const found = shown.findIndex(({ id }) => id === selectedId);
  const at = Math.max(found, 0);
  const bullet = shown[at];
  if (!bullet) {
    return (
      <div className={styles.body}>
        <p className={styles.quiet}>{strings.noBullet}</p>
      </div>
    );
  }
  const before = shown[at - 1];
  const after = shown[at + 1];
  return (
    <>
      <header className={styles.head}>
        <h2>
          Bullet {bullet.number} of {total}
        </h2>
        <Button
          look="quiet"
          small
          icon
          aria-label="Previous bullet"
          disabled={!before}
          onClick={() => before && bulletSelected(before.id)}
        >
          <ChevronUp size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          small
          icon
          aria-label="Next bullet"
          disabled={!after}
          onClick={() => after && bulletSelected(after.id)}
        >
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </header>
      <Judgement bullet={bullet} />
      <footer className={styles.actions}>
        <Button
          onClick={() => textEntered({ target: bullet.id, kind: 'bullet', was: bullet.text })}
        >
          Edit text
          <Key mac="↵" other="Enter" />
        </Button>
        <span className={styles.quiet}>{strings.leaveHint}</span>
      </footer>
    </>
  );
}

const SHOWN_QUESTIONS = 5;

function Questions({ missing }: { readonly missing: readonly MissingFact[] }) {
  return (
    <ul>
      {missing.map(({ slot, question, gain }) => (
        <li key={slot} className={styles.question}>
          <span>{question}</span>
          <span className={styles.gain}>
            +{gain}
            <span className="visually-hidden"> points</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Judgement({ bullet }: { readonly bullet: ListedBullet }) {
  const { review } = bullet;
  if (!review) return <div className={styles.body} />;
  const { score, band, why, range, missing, backfire, breakdown } = review;
  return (
    <div className={styles.body} role="region" aria-label="Judgement" tabIndex={0}>
      <div className={styles.score}>
        <Ring score={score} band={band} size={40} />
        <div>
          <p className={styles.number}>
            {range ? `${range.low}–${range.high}` : (score ?? '?')}
            <span>{band === null ? 'not scored' : `of 100, ${BAND_WORDS[band]}`}</span>
          </p>
          <p className={styles.small}>{score === null ? why : standing(breakdown)}</p>
        </div>
      </div>
      <ScoreParts review={review} />
      {missing.length > 0 && (
        <section className={styles.block}>
          <div className={styles.row}>
            <h3>{strings.questions}</h3>
            <span className={styles.quiet}>{strings.gainHint}</span>
          </div>
          <Questions missing={missing.slice(0, SHOWN_QUESTIONS)} />
          {missing.length > SHOWN_QUESTIONS && (
            <details className={styles.more}>
              <summary>{strings.moreQuestions(missing.length - SHOWN_QUESTIONS)}</summary>
              <Questions missing={missing.slice(SHOWN_QUESTIONS)} />
            </details>
          )}
        </section>
      )}
      {backfire.length > 0 && (
        <section className={styles.block}>
          <div className={styles.row}>
            <h3>Backfire words</h3>
            <span className={styles.quiet}>{counted(backfire.length, 'word')}</span>
          </div>
          <ul>
            {backfire.map((finding) => (
              <li key={finding.id} className={styles.backfire}>
                <p>
                  <b>{finding.term}</b>
                </p>
                <p>{finding.why}</p>
                {finding.instead !== '' && <p className={styles.instead}>{finding.instead}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
