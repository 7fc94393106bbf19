import type { PlainLookName } from '../../../core/resume/plain-look-name';
import type { PageSize } from '../../../core/revision/work';
import { pageSizeChosen } from '../../state/session';
import { Segments } from '../../ui/Segments';
import styles from './ExportDialog.module.css';
import type { PlainWishes } from './request';
import { strings } from './strings';

const LOOKS: readonly PlainLookName[] = ['similar', 'modern', 'classic', 'quiet'];
const LENGTHS = ['any', '1', '2', '3'] as const;

/** How a plain copy looks, on which paper, and how long it may be. */
export function PlainChoice({
  pageSize,
  plain,
  onPlain,
}: {
  readonly pageSize: PageSize;
  readonly plain: PlainWishes;
  readonly onPlain: (plain: PlainWishes) => void;
}) {
  return (
    <>
      <p className={styles.label}>{strings.look}</p>
      <Segments
        label={strings.look}
        fill
        value={plain.look}
        onChoose={(look) => onPlain({ ...plain, look })}
        options={LOOKS.map((value) => ({ value, label: strings.looks[value].name }))}
      />
      <p className={styles.hint}>{strings.looks[plain.look].text}</p>
      <p className={styles.label}>{strings.length}</p>
      <Segments
        label={strings.length}
        fill
        value={LENGTHS.find((length) => length === String(plain.pages)) ?? 'any'}
        onChoose={(length) =>
          onPlain({ ...plain, pages: length === 'any' ? null : Number(length) })
        }
        options={LENGTHS.map((value) => ({ value, label: strings.lengths[value] }))}
      />
      <p className={styles.hint}>{strings.lengthHint}</p>
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
