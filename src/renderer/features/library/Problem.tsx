import { FileLock, FileX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { OpenFailure } from '../../../shared/library';
import { chooseResume, retryWithPassword } from '../../state/bridge';
import { dialogOpened } from '../../state/dialogs';
import { problemClosed, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import styles from './Problem.module.css';
import { strings } from './strings';

/** Why a file did not open, what to do about it, and the way on. */
export function Problem({
  failure,
  behind,
}: {
  readonly failure: OpenFailure;
  readonly behind: Workbench | null;
}) {
  const { error, file } = failure;
  const locked = error.code === 'encrypted' && file !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!locked) heading.current?.focus();
  }, [locked, failure]);
  const Icon = locked ? FileLock : FileX;
  return (
    <main className={styles.page} data-pane>
      <div className={styles.panel}>
        <span className={styles.icon}>
          <Icon size={24} strokeWidth={1.75} aria-hidden="true" />
        </span>
        <h1 ref={heading} tabIndex={-1}>
          {locked ? strings.passwordTitle : strings.problemTitle}
        </h1>
        {file && <p className={styles.file}>{file.name}</p>}
        <div role="alert">
          <p className={styles.message}>{error.message}</p>
          <p className={styles.remedy}>{error.remedy}</p>
        </div>
        {locked && <PasswordForm key={file.id} id={file.id} />}
        <div className={styles.actions}>
          <Button look={locked ? 'plain' : 'primary'} onClick={() => void chooseResume()}>
            {strings.chooseAnother}
          </Button>
          <Button onClick={() => dialogOpened('paste-text')}>{strings.paste}</Button>
          <Button look="quiet" onClick={problemClosed}>
            {behind ? 'Back to the open resume' : 'Back to the start'}
          </Button>
        </div>
      </div>
    </main>
  );
}

/** The password goes from the field to the reader and is kept nowhere. */
function PasswordForm({ id }: { readonly id: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        const password = field.current?.value ?? '';
        if (password !== '') void retryWithPassword(id, password);
      }}
    >
      <label htmlFor="password">{strings.password}</label>
      <div className={styles.line}>
        <input ref={field} id="password" type="password" autoComplete="off" />
        <Button look="primary" type="submit">
          {strings.openWithPassword}
        </Button>
      </div>
      <p>{strings.passwordHint}</p>
    </form>
  );
}
