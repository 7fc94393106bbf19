import type { ResumeDocument } from '../../../core/resume/document';
import type { Marks } from '../../../core/revision/work';
import type { CheckText } from '../../../core/rules/check-texts-file';
import type { CheckResult, Review } from '../../../core/review/review';
import { bulletVisited, checkSelected } from '../../state/session';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { Ring } from '../../ui/Ring';
import { Steps } from '../../ui/Steps';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import styles from './CheckInspector.module.css';
import { AsideForm } from './AsideForm';
import type { ListedCheck } from './checks';
import { FixAction } from './FixAction';
import { strings } from './strings';
import { AsideMark, VerdictMark } from './VerdictMark';

/** One check: why it matters, what it rests on, what mends it and where. */
export function CheckInspector({
  check,
  text,
  review,
  document,
  marks,
}: {
  readonly check: ListedCheck;
  readonly text: CheckText | undefined;
  readonly review: Review;
  readonly document: ResumeDocument;
  readonly marks: Marks;
}) {
  const { checks } = review;
  return (
    <>
      <InspectorHead className={styles.head}>
        {check.aside === null ? <VerdictMark verdict={check.verdict} /> : <AsideMark />}
        <h2>
          {check.number} of {checks.length}
        </h2>
        <Steps
          items={checks}
          at={check.number - 1}
          previous="Previous check"
          next="Next check"
          onGo={({ id }) => checkSelected(id)}
        />
      </InspectorHead>
      <InspectorBody className={styles.body} label="Check">
        <section>
          <h3 className={styles.title}>{check.title}</h3>
          {text && <p className={styles.why}>{text.why}</p>}
        </section>
        <Evidence check={check} review={review} />
        {check.fix !== null && (
          <section>
            <div className={styles.row}>
              <h4>{strings.fix}</h4>
              <span className={styles.where}>{strings.fixIn[check.fixIn]}</span>
            </div>
            <p className={styles.why}>{check.fix}</p>
            <FixAction check={check} document={document} marks={marks} />
          </section>
        )}
        <AsideForm key={check.id} check={check} />
        {text && (
          <section>
            <h4>{strings.how}</h4>
            <p className={styles.small}>{text.how}</p>
          </section>
        )}
        <Note>{check.verdict === 'unknown' ? strings.unknownNote : strings.guidance}</Note>
      </InspectorBody>
    </>
  );
}

function Evidence({ check, review }: { readonly check: CheckResult; readonly review: Review }) {
  if (check.evidence.length === 0) return null;
  return (
    <section>
      <h4>{check.verdict === 'unknown' ? strings.unknownWhy : strings.evidence}</h4>
      <ul>
        {check.evidence.map(({ text, page, bulletId }, index) => {
          const bullet = review.bullets.find(({ id }) => id === bulletId);
          return (
            <li key={index} className={styles.evidence}>
              {bullet && (
                <span className={styles.score}>
                  <Ring score={bullet.score} band={bullet.band} />
                  {bullet.score ?? '?'}
                </span>
              )}
              <p className={bullet && styles.bullet}>
                {text}
                {page !== undefined && <span className={styles.page}> page {page}</span>}
              </p>
              {bullet && (
                <Button look="link" onClick={() => bulletVisited(bullet.id)}>
                  Go to bullet
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
