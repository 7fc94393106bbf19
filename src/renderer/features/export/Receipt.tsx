import { CircleCheck, CircleDashed, Info, LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { ExportReceipt } from '../../../core/resume/receipt';
import type { Difference } from './differences';
import { fieldName } from './field-name';
import { FailureNote } from './FailureNote';
import { Finding, ProofLine } from './ProofLine';
import { proofCounts } from './proof-lines';
import styles from './Receipt.module.css';
import { isReport, isResumeFile, type Mode } from './request';
import { strings } from './strings';
import type { ExportState } from './use-export';

/** What came back from the written file, line by line, and how it differs from the file that was opened. */
export function Receipt({
  document,
  mode,
  state,
  differences,
  children,
}: {
  readonly document: ResumeDocument;
  readonly mode: Mode;
  readonly state: ExportState;
  readonly differences: readonly Difference[];
  readonly children: ReactNode;
}) {
  const report = isReport(mode);
  const rest = notCheckedOf(mode);
  const { step, receipt, failure } = state;
  return (
    <div className={styles.proof} tabIndex={0} role="region" aria-label={strings.receipt}>
      <h3>{report ? strings.receiptReport : strings.receipt}</h3>
      {receipt !== null && !report && <p className={styles.note}>{strings.receiptHint}</p>}
      {failure && <FailureNote message={failure.message} remedy={failure.remedy} />}
      {step === 'proving' && <Steps />}
      {receipt && (
        <>
          {state.outcome && <p className={styles.file}>{receipt.written}</p>}
          {!report && <Lines document={document} receipt={receipt} />}
          {children}
          <OfThisFile receipt={receipt} mode={mode} />
          {!report && <Differences differences={differences} />}
          <ul>
            <ProofLine icon={CircleDashed} tone="quiet" name={strings.notChecked} count="">
              {rest !== null && <li>{rest}</li>}
              {receipt.roundTrip.notChecked
                .filter((what) => !/word|employer/i.test(what))
                .map((what) => (
                  <li key={what}>{what}</li>
                ))}
            </ProofLine>
          </ul>
        </>
      )}
    </div>
  );
}

/** What is never checked of a file of this kind; null where that stands in its receipt. */
function notCheckedOf(mode: Mode): string | null {
  if (isReport(mode)) return null;
  return isResumeFile(mode) ? strings.notCheckedRest : strings.notCheckedData;
}

/** Shown while the trial copy is made; most are done before it is read. */
function Steps() {
  return (
    <div className={styles.steps} role="status" aria-label={strings.proving}>
      {strings.steps.map((words) => (
        <p key={words}>
          <LoaderCircle size={16} strokeWidth={1.75} aria-hidden="true" />
          {words}
        </p>
      ))}
    </div>
  );
}

function Lines({
  document,
  receipt,
}: {
  readonly document: ResumeDocument;
  readonly receipt: ExportReceipt;
}) {
  const { changed, lost } = receipt.roundTrip;
  const { bullets, fields } = proofCounts(document, receipt.roundTrip);
  return (
    <ul>
      <Finding
        good={bullets.same === bullets.of}
        name={strings.bullets}
        count={strings.of(bullets.same, bullets.of)}
      >
        <li>{strings.bulletsNote}</li>
      </Finding>
      <Finding
        good={fields.same === fields.of}
        name={strings.fields}
        count={strings.of(fields.same, fields.of)}
      >
        <li>{strings.fieldsNote}</li>
      </Finding>
      {changed.length > 0 && (
        <Finding good={false} name={strings.changed} count={String(changed.length)}>
          {changed.map(({ field, meant, read }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> {strings.reads(meant, read)}
            </li>
          ))}
        </Finding>
      )}
      {lost.length > 0 && (
        <Finding good={false} name={strings.lost} count={String(lost.length)}>
          {lost.map(({ field, meant }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> “{meant}”
            </li>
          ))}
        </Finding>
      )}
    </ul>
  );
}

/** What is said of a person's own Word file beside its facts. */
function OfThisFile({ receipt, mode }: { readonly receipt: ExportReceipt; readonly mode: Mode }) {
  const { untouchedParts, parts, mended = [], notes = [], leftBehind = [] } = receipt;
  return (
    <ul>
      {parts !== undefined && (
        <Finding good name={strings.parts} count={strings.of(untouchedParts.length, parts)}>
          <li>{strings.partsNote(untouchedParts.length, parts)}</li>
        </Finding>
      )}
      <Sentences icon={CircleCheck} tone="good" name={strings.mended} said={mended} />
      <Sentences icon={Info} tone="quiet" name={strings.notes} said={notes} />
      <Sentences
        icon={Info}
        tone="quiet"
        name={mode === 'json' ? strings.leftOut : strings.leftBehind}
        said={leftBehind}
      />
    </ul>
  );
}

/** A line with what it counts in words; none where there is nothing to say. */
function Sentences({
  said,
  ...line
}: Omit<ComponentProps<typeof ProofLine>, 'count' | 'children'> & {
  readonly said: readonly string[];
}) {
  if (said.length === 0) return null;
  return (
    <ProofLine {...line} count={String(said.length)}>
      {said.map((what) => (
        <li key={what}>{what}</li>
      ))}
    </ProofLine>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <section className={styles.differences} aria-label={strings.differences}>
      <p className={styles.name}>
        {strings.differences}
        <span>{strings.differencesNote(differences.length)}</span>
      </p>
      <dl>
        {differences.map(({ what, number, text }, index) => (
          <div key={index}>
            <dt>{number === null ? what : strings.ofBullet(what, number)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
