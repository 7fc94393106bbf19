import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { blocksOf, type Block } from '../../resume-blocks';
import { bulletSelected, useSession } from '../../state/session';
import { useSettings } from '../../state/settings';
import type { ListProps } from './BulletRows';
import type { ListedBullet } from './bullet-list';
import { ContactBlock } from './ContactBlock';
import { DegreeBlock, JobBlock, ProjectBlock } from './EntryBlocks';
import { FieldText } from './FieldText';
import { openNotes, openRewrite } from './panel';
import styles from './Sheet.module.css';
import { strings } from './strings';
import { Unplaced } from './Unplaced';

interface Props {
  readonly document: ResumeDocument;
  /** The bullets to show; all others and, where some are left out, all other text are not shown. */
  readonly list: ListProps;
  readonly visits: number;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const LETTERS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** Moves the selection and the focus along the list of bullets; R and N go to the inspector. */
function onListKey(event: KeyboardEvent, bullets: readonly ListedBullet[]): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.dataset.bullet === undefined) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const letter = useSettings.getState().singleKeys ? key.toLowerCase() : '';
  if (letter === 'r' || letter === 'n') {
    event.preventDefault();
    if (letter === 'n') openNotes();
    else openRewrite();
    return;
  }
  const at = bullets.findIndex(({ id }) => id === target.dataset.bullet);
  const step = STEPS[key] ?? LETTERS[letter];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: bullets.length - 1 };
  const goal = bullets[step === undefined ? (ends[key] ?? -1) : at + step];
  if (!goal) return;
  event.preventDefault();
  bulletSelected(goal.id);
  event.currentTarget.querySelector<HTMLElement>(`[data-bullet="${CSS.escape(goal.id)}"]`)?.focus();
}

/** Puts the focus on the selected bullet when the person went there, or when the focus would be lost. */
function useFollowingFocus(visits: number, { selectedId, total }: ListProps) {
  const sheet = useRef<HTMLElement>(null);
  const followed = useRef(visits);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    const typing = useSession.getState().draft !== null;
    if (typing || (!lost && followed.current === visits)) {
      followed.current = visits;
      return;
    }
    followed.current = visits;
    sheet.current?.querySelector<HTMLElement>('[data-bullet][aria-current]')?.focus();
  }, [visits, selectedId, total]);
  return sheet;
}

/** The resume as a list of blocks. */
export function Sheet({ document, list, visits }: Props) {
  const whole = list.bullets.length === list.total;
  const sheet = useFollowingFocus(visits, list);
  const withBullets = (kind: Block['kind']): boolean =>
    kind === 'experience' ||
    (kind === 'projects' && list.bullets.some((bullet) => bullet.list === 'projects'));
  return (
    <article
      ref={sheet}
      className={styles.sheet}
      aria-label={strings.resume}
      onKeyDown={(event) => onListKey(event, list.bullets)}
    >
      {whole && <ContactBlock contact={document.contact} />}
      {whole && document.summary === null && (
        <div className={styles.paragraph}>
          <FieldText target="summary" label={strings.fields.summary} text="" shape="lines" />
        </div>
      )}
      {blocksOf(document)
        .filter(({ kind }) => whole || withBullets(kind))
        .map((block) => (
          <section key={block.key} aria-label={block.heading}>
            <h3 className={styles.heading}>
              {block.path === null || !whole ? (
                block.heading
              ) : (
                <FieldText
                  target={block.path}
                  label={strings.fields.heading}
                  text={block.heading}
                />
              )}
            </h3>
            <BlockContent document={document} block={block} list={list} />
          </section>
        ))}
      {whole && <Unplaced document={document} />}
    </article>
  );
}

function BlockContent({
  block,
  document,
  list,
}: {
  readonly block: Block;
  readonly document: ResumeDocument;
  readonly list: ListProps;
}) {
  switch (block.kind) {
    case 'summary':
      return (
        <div className={styles.paragraph}>
          <FieldText
            target="summary"
            label={strings.fields.summary}
            text={document.summary ?? ''}
            shape="lines"
          />
        </div>
      );
    case 'experience':
      return document.experience.map((_, index) => (
        <JobBlock key={index} document={document} index={index} list={list} />
      ));
    case 'education':
      return document.education.map((_, index) => (
        <DegreeBlock key={index} document={document} index={index} />
      ));
    case 'skills':
      return <Skills document={document} label={block.heading} />;
    case 'certifications':
      return (
        <div className={styles.paragraph}>
          <FieldText
            target="certifications"
            label={block.heading}
            text={document.certifications.join('\n')}
            shape="list"
          />
        </div>
      );
    case 'projects':
      return document.projects.map((_, index) => (
        <ProjectBlock key={index} document={document} index={index} list={list} />
      ));
    case 'contact':
      return null;
    case 'awards':
    case 'publications':
    case 'volunteering':
    case 'languages':
    case 'interests':
    case 'references':
    case 'other':
      return block.other === null ? null : (
        <div className={styles.paragraph}>
          <FieldText
            target={`other.${block.other}.lines`}
            label={block.heading}
            text={document.other[block.other]?.lines.join('\n') ?? ''}
            shape="lines"
          />
        </div>
      );
  }
}

/** The groups as printed, else the one list. */
function Skills({
  document,
  label,
}: {
  readonly document: ResumeDocument;
  readonly label: string;
}) {
  const { skillGroups, skills } = document;
  if (!skillGroups || skillGroups.length === 0) {
    return (
      <div className={styles.paragraph}>
        <FieldText target="skills" label={label} text={skills.join('\n')} shape="list" />
      </div>
    );
  }
  return skillGroups.map(({ name, skills: own }, index) => (
    <div key={index} className={styles.paragraph}>
      <b>
        <FieldText
          target={`skillGroups.${index}.name`}
          label={strings.fields.group}
          text={name ?? ''}
          shy
        />
      </b>
      {name !== null && ': '}
      <FieldText
        target={`skillGroups.${index}.skills`}
        label={name === null ? label : strings.skillsOf(name)}
        text={own.join('\n')}
        shape="list"
      />
    </div>
  ));
}
