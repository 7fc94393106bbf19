import { bandOf } from '../../../core/bullets/score-bullet';
import type { Frame, Piece } from '../../../core/phrasing/new-bullet';
import { bundledRules } from '../../bundled-rules';
import { Button } from '../../ui/Button';
import { Ring } from '../../ui/Ring';
import card from './RewriteCard.module.css';
import styles from './NewBullet.module.css';
import { SourcedText } from './SourcedText';
import { strings } from './strings';
import { useSpoken } from './use-spoken';

/** The sentence as far as it is told: answers underlined, what is missing in boxes; its score once it is whole. */
export function LiveSentence({
  frame,
  number,
  count,
  onAnother,
}: {
  readonly frame: Frame | null;
  /** Which of the wordings it is, 1-based. */
  readonly number: number;
  readonly count: number;
  readonly onAnother: () => void;
}) {
  useSpoken(frame && spoken(frame.pieces), frame?.score ?? null);
  if (!frame) return null;
  const { text, sources, pieces } = frame;
  return (
    <section className={styles.live} aria-label={strings.offers}>
      <p className={styles.sentence}>
        {text === null ? (
          pieces.map((piece, index) => <PieceText key={index} piece={piece} />)
        ) : (
          <SourcedText text={text} given={sources} title={strings.fromYou} />
        )}
      </p>
      <div className={styles.standing}>
        <Standing frame={frame} />
        {count > 1 && (
          <Button look="link" small onClick={onAnother}>
            {strings.another(number, count)}
          </Button>
        )}
        <span className={card.only}>{strings.onlyYours}</span>
      </div>
    </section>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'answer':
      return <span className={card.answer}>{piece.text}</span>;
    case 'blank':
      return <span className={styles.blank}>{piece.label}</span>;
  }
}

function Standing({ frame: { score, text, pieces } }: { readonly frame: Frame }) {
  if (text === null) {
    const blank = pieces.find((piece) => piece.kind === 'blank');
    return <span>{blank ? strings.scoreOnce(blank.label) : strings.doesNotFit}</span>;
  }
  const band = score === null ? null : bandOf(score, bundledRules().scoring);
  return (
    <>
      <Ring score={score} band={band} size={16} />
      <span>{score === null ? strings.notScored : strings.scores(score)}</span>
    </>
  );
}

/** As it is read out: an empty place is "blank". */
const spoken = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'blank' ? strings.blank : piece.text)).join('');
