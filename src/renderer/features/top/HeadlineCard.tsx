import type { TopText } from '../../../core/phrasing/cards';
import type { ResumeDocument } from '../../../core/resume/document';
import { BulletLinks } from './BulletLinks';
import { replaceField } from './replacing';
import { strings } from './strings';
import styles from './Top.module.css';
import { TopCard } from './TopCard';
import { TopOffer } from './TopOffer';

/** The line under the name: the title as printed, then what the bullets prove of the book. */
export function HeadlineCard({
  document,
  headline,
}: {
  readonly document: ResumeDocument;
  readonly headline: TopText | null;
}) {
  const now = document.contact.headline;
  const replace = (): void => {
    if (headline) replaceField('contact.headline', headline.text, strings.steps.headline);
  };
  return (
    <TopCard label={strings.cards.headline} onReplace={replace}>
      <h3>{strings.oneLine}</h3>
      {headline ? (
        <>
          <TopOffer
            offer={headline}
            same={headline.text === now}
            replace={now === null ? strings.add.headline : strings.replace.headline}
            onReplace={replace}
          />
          <BulletLinks document={document} ids={headline.bulletIds} />
          <p className={styles.quiet}>{strings.titleAsPrinted}</p>
        </>
      ) : (
        <p className={styles.quiet}>{strings.nothingProven}</p>
      )}
    </TopCard>
  );
}
