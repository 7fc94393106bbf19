import { Fragment, type ReactNode } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { classNames } from '../../ui/class-names';
import styles from './ExportDialog.module.css';
import { firstMode, MODES, reasonAgainst, type Mode } from './request';
import { strings } from './strings';

/** The kinds of export, the usual one for this file first; one that this file cannot have says why. */
export function ExportChoice({
  document,
  mode,
  onMode,
  children,
}: {
  readonly document: ResumeDocument;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  /** What else the chosen kind asks. */
  readonly children: ReactNode;
}) {
  const first = firstMode(document);
  return (
    <fieldset>
      <legend className="visually-hidden">{strings.format}</legend>
      {[first, ...MODES.filter((other) => other !== first)].map((id) => {
        const against = reasonAgainst(id, document);
        return (
          <Fragment key={id}>
            <label className={classNames(styles.format, id === mode && styles.chosen)}>
              <input
                type="radio"
                name="format"
                value={id}
                checked={id === mode}
                disabled={against !== null}
                onChange={() => onMode(id)}
              />
              <span>
                <b>{strings.modes[id].name}</b> <small>{strings.kinds[id]}</small>
                <span className={styles.text}>{against ?? strings.modes[id].text}</span>
              </span>
            </label>
            {id === mode && <div className={styles.wishes}>{children}</div>}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
