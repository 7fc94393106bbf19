import { Fragment } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { NEW_ENTRIES } from '../../../core/revision/field-paths';
import { useSession } from '../../state/session';
import { AddEntry } from './Adders';
import type { ListProps } from './BulletRows';
import { DegreeBlock, JobBlock, ProjectBlock } from './EntryBlocks';
import { UnplacedBelow } from './Unplaced';

export const ENTRY_KINDS = ['experience', 'education', 'projects'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const BLOCKS = { experience: JobBlock, education: DegreeBlock, projects: ProjectBlock } as const;

/** The jobs, degrees or projects, also the one whose first field is being typed. */
export function Entries({
  kind,
  document,
  list,
}: {
  readonly kind: EntryKind;
  readonly document: ResumeDocument;
  readonly list: ListProps;
}) {
  const fresh = `${kind}.${document[kind].length}.`;
  const wanted = useSession(({ draft }) => draft?.target.startsWith(fresh) ?? false);
  const shown: ResumeDocument = wanted
    ? { ...document, [kind]: [...document[kind], NEW_ENTRIES[kind]] }
    : document;
  const whole = list.bullets.length === list.total;
  const Entry = BLOCKS[kind];
  return (
    <>
      {shown[kind].map((_, index) => (
        <Fragment key={index}>
          <Entry document={shown} index={index} list={list} />
          <UnplacedBelow place={`${kind}.${index}`} document={document} />
        </Fragment>
      ))}
      {whole && <AddEntry kind={kind} count={document[kind].length} />}
    </>
  );
}
