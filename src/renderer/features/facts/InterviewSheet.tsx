import { Lock, Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { reviewFor } from '../../state/derived';
import { dialogClosed } from '../../state/dialogs';
import { useSession, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { factsOf } from './facts-of';
import type { Fact } from './fact-list';
import styles from './InterviewSheet.module.css';
import { likelyQuestions } from './likely-questions';
import { strings } from './strings';

/** Every figure of the resume with its private note and what a reader may ask: to read before an interview, or to print. */
export function InterviewSheet({ bench }: { readonly bench: Workbench }) {
  const level = useSession((session) => session.level);
  const document = bench.history.present;
  const { facts } = factsOf(document, reviewFor(document, level), bench.marks.answers);
  const name = document.contact.name ?? document.source.name;
  const { sheet } = strings;
  return (
    <Dialog title={sheet.title} size="broad" onClose={dialogClosed}>
      <DialogBody label={strings.claimsHead}>
        <p className={styles.note}>
          <Lock size={14} strokeWidth={1.75} aria-hidden="true" />
          {sheet.note}
        </p>
        {facts.length === 0 ? <p>{strings.claimsNone}</p> : <Lines facts={facts} />}
      </DialogBody>
      <DialogFoot note="">
        <Button onClick={dialogClosed}>{sheet.close}</Button>
        <Button
          look="primary"
          data-dialog-start
          disabled={facts.length === 0}
          onClick={() => window.print()}
        >
          <Printer size={14} strokeWidth={1.75} aria-hidden="true" />
          {sheet.print}
        </Button>
      </DialogFoot>
      {createPortal(
        <div className={styles.paper} data-print-sheet>
          <h1>{sheet.titleOf(name)}</h1>
          <Lines facts={facts} />
        </div>,
        window.document.body,
      )}
    </Dialog>
  );
}

function Lines({ facts }: { readonly facts: readonly Fact[] }) {
  const targets = [...new Set(facts.map(({ target }) => target))];
  return (
    <ol className={styles.lines}>
      {targets.map((target) => {
        const own = facts.filter((fact) => fact.target === target);
        return (
          <li key={target}>
            <Said fact={own[0]} />
            {own.map((fact) => (
              <Figure key={fact.key} fact={fact} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

/** Where it stands, and the words. */
function Said({ fact }: { readonly fact: Fact | undefined }) {
  if (!fact) return null;
  const { bullet, text } = fact;
  const place = bullet
    ? [strings.bullet(bullet.number), bullet.company].filter(Boolean).join(', ')
    : strings.summary;
  return (
    <>
      <p className={styles.place}>{place}</p>
      <p className={styles.text}>{text}</p>
    </>
  );
}

function Figure({ fact }: { readonly fact: Fact }) {
  const { value, name, exact, note } = fact;
  const { kinds, sheet } = strings;
  return (
    <dl className={styles.figure}>
      <dt>
        <b>{value}</b> {name}
      </dt>
      <dd>
        {note ?? sheet.noNote}
        {exact !== null && ` (${exact ? kinds.exact : kinds.estimate})`}
      </dd>
      <dd className={styles.asked}>{likelyQuestions(fact).join(' ')}</dd>
    </dl>
  );
}
