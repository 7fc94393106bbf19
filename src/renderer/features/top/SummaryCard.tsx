import { useState } from 'react';
import { joinTexts, type TopText } from '../../../core/phrasing/cards';
import type { ResumeDocument } from '../../../core/resume/document';
import { withMember } from '../../with-member';
import { BulletLinks } from './BulletLinks';
import { replaceField } from './replacing';
import { strings } from './strings';
import styles from './Top.module.css';
import { TopCard } from './TopCard';
import { TopOffer } from './TopOffer';

/** The summary in the sentences that the person chooses; each stands on bullets. */
export function SummaryCard({
  document,
  sentences,
}: {
  readonly document: ResumeDocument;
  readonly sentences: readonly TopText[];
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const offer = joinTexts(sentences.filter(({ text }) => !left.has(text)));
  const replace = (): void => {
    if (offer) replaceField('summary', offer.text, strings.steps.summary);
  };
  return (
    <TopCard label={strings.cards.summary} onReplace={replace}>
      <h3>{strings.strongest}</h3>
      {sentences.length === 0 ? (
        <p className={styles.quiet}>{strings.nothingProven}</p>
      ) : (
        <ul className={styles.sentences}>
          {sentences.map(({ text, bulletIds }) => (
            <li key={text}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(text)}
                  onChange={({ target }) => setLeft(withMember(left, text, !target.checked))}
                />
                {text}
              </label>
              <BulletLinks document={document} ids={bulletIds} />
            </li>
          ))}
        </ul>
      )}
      {offer && (
        <TopOffer
          offer={offer}
          same={offer.text === document.summary}
          replace={document.summary === null ? strings.add.summary : strings.replace.summary}
          onReplace={replace}
        />
      )}
    </TopCard>
  );
}
