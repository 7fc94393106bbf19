import type { ResumeDocument } from '../../../core/resume/document';
import type { Marks } from '../../../core/revision/work';
import { canMoveContact } from '../../contact-place';
import { contactMoved } from '../../state/marking';
import { pageSizeChosen } from '../../state/session';
import { classNames } from '../../ui/class-names';
import { Segments } from '../../ui/Segments';
import styles from './ExportDialog.module.css';
import { leftBehind } from './left-behind';
import { firstMode, MODES, reasonAgainst, type Mode } from './request';
import { ReviewChoice } from './ReviewChoice';
import { strings } from './strings';

interface Props {
  readonly document: ResumeDocument;
  readonly marks: Marks;
  readonly mode: Mode;
  readonly chosen: ReadonlySet<string>;
  readonly onMode: (mode: Mode) => void;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** The kinds of export, the usual one for this file first; one that this file cannot have says why. */
export function ExportChoice({ document, marks, mode, chosen, onMode, onChosen }: Props) {
  const first = firstMode(document);
  return (
    <>
      <fieldset>
        <legend className="visually-hidden">{strings.format}</legend>
        {[first, ...MODES.filter((other) => other !== first)].map((id) => {
          const against = reasonAgainst(id, document);
          return (
            <label key={id} className={classNames(styles.format, id === mode && styles.chosen)}>
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
          );
        })}
      </fieldset>
      {mode === 'plain' && <PlainChoice document={document} pageSize={marks.aim.pageSize} />}
      {(mode === 'keep' || mode === 'review') && canMoveContact(document) && (
        <label className={styles.comment}>
          <input
            type="checkbox"
            checked={marks.contactIntoPage === true}
            onChange={({ target }) => contactMoved(target.checked)}
          />
          <span>{strings.contactIntoPage}</span>
        </label>
      )}
      {mode === 'review' && (
        <ReviewChoice document={document} notes={marks.notes} chosen={chosen} onChosen={onChosen} />
      )}
    </>
  );
}

function PlainChoice({
  document,
  pageSize,
}: {
  readonly document: ResumeDocument;
  readonly pageSize: Marks['aim']['pageSize'];
}) {
  return (
    <>
      <h3 className={styles.label}>{strings.leftBehind}</h3>
      <ul className={styles.left}>
        {leftBehind(document).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <hr className={styles.rule} />
      <p className={styles.label}>{strings.pageSize}</p>
      <Segments
        label={strings.pageSize}
        fill
        value={pageSize}
        onChoose={pageSizeChosen}
        options={[
          { value: 'letter', label: strings.letter },
          { value: 'a4', label: strings.a4 },
        ]}
      />
    </>
  );
}
