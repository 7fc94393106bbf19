import type { ResumeDocument } from '../../../core/resume/document';
import type { PageSize } from '../../../core/revision/work';
import { pageSizeChosen } from '../../state/session';
import { classNames } from '../../ui/class-names';
import { Segments } from '../../ui/Segments';
import styles from './ExportDialog.module.css';
import { leftBehind } from './left-behind';
import { strings } from './strings';

/** The kinds of export; one that this file cannot have says why. */
function choicesFor({ source }: ResumeDocument) {
  const plain = { id: 'plain', name: strings.plain, text: strings.plainText, open: true };
  const keep = { id: 'keep', name: strings.keep, text: strings.keepPdf, open: false };
  return source.format === 'pdf' ? [plain, keep] : [plain];
}

export function ExportChoice({
  document,
  pageSize,
}: {
  readonly document: ResumeDocument;
  readonly pageSize: PageSize;
}) {
  return (
    <>
      <fieldset>
        <legend className="visually-hidden">{strings.format}</legend>
        {choicesFor(document).map(({ id, name, text, open }) => (
          <label key={id} className={classNames(styles.format, open && styles.chosen)}>
            <input type="radio" name="format" value={id} checked={open} disabled={!open} readOnly />
            <span>
              <b>{name}</b> <small>{strings.word}</small>
              <span className={styles.text}>{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
