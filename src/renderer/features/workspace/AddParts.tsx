import type { ResumeDocument } from '../../../core/resume/document';
import type { Block } from '../../resume-blocks';
import { textEntered } from '../../state/session';
import { AddButton, beginEntry } from './Adders';
import styles from './Adders.module.css';
import type { ListProps } from './BulletRows';
import { Entries, ENTRY_KINDS } from './Entries';
import { FieldText } from './FieldText';
import { usePartBeingAdded } from './part-being-added';
import sheet from './Sheet.module.css';
import { strings } from './strings';

const LISTS = ['skills', 'certifications'] as const;

/** At the end of the page: the parts that this resume has none of. */
export function AddParts({
  document,
  blocks,
  list,
}: {
  readonly document: ResumeDocument;
  readonly blocks: readonly Block[];
  readonly list: ListProps;
}) {
  const added = usePartBeingAdded();
  const lacks = (kind: string): boolean => !blocks.some((block) => block.kind === kind);
  const entries = ENTRY_KINDS.filter(lacks);
  const lists = LISTS.filter(lacks);
  const isTyped = (kind: string): boolean => kind === added;
  return (
    <>
      {entries.filter(isTyped).map((kind) => (
        <section key={kind} aria-label={strings.partNames[kind]}>
          <h3 className={sheet.heading}>{strings.partNames[kind]}</h3>
          <Entries kind={kind} document={document} list={list} />
        </section>
      ))}
      {lists.filter(isTyped).map((kind) => (
        <section key={kind} aria-label={strings.partNames[kind]}>
          <h3 className={sheet.heading}>{strings.partNames[kind]}</h3>
          <div className={sheet.paragraph}>
            <FieldText target={kind} label={strings.partNames[kind]} text="" shape="list" />
          </div>
        </section>
      ))}
      {entries.length + lists.length > 0 && (
        <div className={styles.parts} role="group" aria-label={strings.addPart}>
          {entries.map((kind) => (
            <AddButton
              key={kind}
              label={strings.addEntry[kind]}
              onAdd={() => beginEntry(kind, document[kind].length)}
            />
          ))}
          {lists.map((kind) => (
            <AddButton
              key={kind}
              label={strings.addList[kind]}
              onAdd={() => textEntered({ target: kind, kind: 'list', was: '' })}
            />
          ))}
        </div>
      )}
    </>
  );
}
