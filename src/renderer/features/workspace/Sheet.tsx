import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { bulletSelected } from '../../state/session';
import { BulletBlock } from './BulletBlock';
import type { ListedBullet } from './bullet-list';
import { ContactBlock } from './ContactBlock';
import { printSpan } from '../../dates';
import { FieldText } from './FieldText';
import { blocksOf, type Block } from '../../resume-blocks';
import styles from './Sheet.module.css';
import { Unplaced } from './Unplaced';

interface Props {
  readonly document: ResumeDocument;
  /** The bullets to show; all others and, where some are left out, all other text are not shown. */
  readonly bullets: readonly ListedBullet[];
  readonly total: number;
  readonly selectedId: string | null;
  readonly visits: number;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Moves the selection and the focus along the list of bullets. */
function moveInList(event: KeyboardEvent, bullets: readonly ListedBullet[]): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.bullet === undefined) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const at = bullets.findIndex(({ id }) => id === (event.target as HTMLElement).dataset.bullet);
  const step = STEPS[event.key];
  const goal =
    step !== undefined
      ? bullets[at + step]
      : event.key === 'Home'
        ? bullets[0]
        : event.key === 'End'
          ? bullets.at(-1)
          : undefined;
  if (!goal) return;
  event.preventDefault();
  bulletSelected(goal.id);
  event.currentTarget.querySelector<HTMLElement>(`[data-bullet="${CSS.escape(goal.id)}"]`)?.focus();
}

/** Puts the focus on the selected bullet when the person went there, or when the focus would be lost. */
function useFollowingFocus({ visits, selectedId, total }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const followed = useRef(visits);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (!lost && followed.current === visits) return;
    followed.current = visits;
    sheet.current?.querySelector<HTMLElement>('[data-bullet][aria-current]')?.focus();
  }, [visits, selectedId, total]);
  return sheet;
}

/** The resume as a list of blocks. */
export function Sheet(props: Props) {
  const { document, bullets, total } = props;
  const whole = bullets.length === total;
  const sheet = useFollowingFocus(props);
  return (
    <article
      ref={sheet}
      className={styles.sheet}
      aria-label="Resume"
      onKeyDown={(event) => moveInList(event, bullets)}
    >
      {whole && <ContactBlock contact={document.contact} />}
      {blocksOf(document)
        .filter(({ kind }) => whole || kind === 'experience')
        .map((block) => (
          <section key={block.key} aria-label={block.heading}>
            <h3 className={styles.heading}>{block.heading}</h3>
            <BlockContent {...props} block={block} />
          </section>
        ))}
      {whole && <Unplaced lines={document.unplaced} />}
    </article>
  );
}

function BlockContent({ block, document, ...list }: Props & { readonly block: Block }) {
  switch (block.kind) {
    case 'summary':
      return (
        <div className={styles.paragraph}>
          <FieldText target="summary" label="Summary" text={document.summary ?? ''} />
        </div>
      );
    case 'experience':
      return document.experience.map((_, index) => (
        <JobBlock key={index} document={document} index={index} {...list} />
      ));
    case 'education':
      return document.education.map((entry, index) => (
        <div key={index} className={styles.entry}>
          <p className={styles.row}>
            <span>{[entry.degree, entry.institution].filter(Boolean).join(', ')}</span>
            <span className={styles.when}>{printSpan(entry.start, entry.end)}</span>
          </p>
          {entry.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </div>
      ));
    case 'skills':
    case 'certifications':
      return (
        <div className={styles.paragraph}>
          <FieldText
            target={block.kind}
            label={block.heading}
            text={document[block.kind].join(', ')}
          />
        </div>
      );
    case 'projects':
      return document.projects.map((project, index) => (
        <div key={index} className={styles.entry}>
          <p className={styles.row}>
            <b>{project.name}</b>
            <span className={styles.when}>{printSpan(project.start, project.end)}</span>
          </p>
          <ul>
            {project.bullets.map(({ id, text }) => (
              <li key={id} className={styles.plainBullet}>
                {text}
              </li>
            ))}
          </ul>
        </div>
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
      return block.other === null
        ? null
        : document.other[block.other]?.lines.map((line, index) => (
            <p key={index} className={styles.paragraph}>
              {line}
            </p>
          ));
  }
}

function JobBlock({
  document,
  index,
  bullets,
  total,
  selectedId,
}: Props & { readonly index: number }) {
  const job = document.experience[index];
  const own = bullets.filter(({ jobIndex }) => jobIndex === index);
  if (!job || (own.length === 0 && bullets.length < total)) return null;
  const path = `experience.${index}`;
  return (
    <div className={styles.job}>
      <div className={styles.row}>
        <h4 className={styles.title}>
          <FieldText target={`${path}.title`} label="Title" text={job.title ?? ''} />
          <span>, </span>
          <FieldText target={`${path}.company`} label="Employer" text={job.company ?? ''} />
        </h4>
        <span className={styles.when}>{printSpan(job.start, job.end)}</span>
      </div>
      {job.location !== null && <p className={styles.place}>{job.location}</p>}
      {job.intro.map((line, at) => (
        <p key={at} className={styles.intro}>
          {line}
        </p>
      ))}
      <ul>
        {own.map((bullet) => (
          <li key={bullet.id}>
            <BulletBlock bullet={bullet} total={total} selected={bullet.id === selectedId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
