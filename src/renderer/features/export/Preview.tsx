import { Fragment, useEffect, useState, type ReactNode } from 'react';
import type { Bullet, ResumeDocument } from '../../../core/resume/document';
import { printSpan } from '../../dates';
import { blocksOf, type Block } from '../../resume-blocks';
import { PageFrame } from '../page/PageFrame';
import { useFrame } from '../page/use-frame';
import styles from './Preview.module.css';
import { isResumeFile, type Mode } from './request';
import { strings } from './strings';

/** The page of the trial copy, drawn in its frame; of what is no Word file the words, for the eye. */
export function Preview({
  document,
  mode,
  file,
  changed,
}: {
  readonly document: ResumeDocument;
  readonly mode: Mode;
  /** The lines that say something else than the file that was opened. */
  readonly changed: readonly string[];
  /** null while it is written, and where the copy is no Word file. */
  readonly file: Uint8Array | null;
}) {
  return isResumeFile(mode) ? (
    <DrawnCopy file={file} mode={mode} changed={changed} />
  ) : (
    <Words document={document} hint={strings.previewHint[mode]} />
  );
}

const NO_TEXTS: readonly string[] = [];

function DrawnCopy({
  file,
  mode,
  changed,
}: {
  readonly file: Uint8Array | null;
  readonly mode: Mode;
  readonly changed: readonly string[];
}) {
  const [tinted, setTinted] = useState(true);
  const { frame, progress, listening, tell } = useFrame({ onChosen: () => undefined });
  const changes = mode === 'review';
  useEffect(() => {
    if (listening && file !== null) tell({ says: 'draw', format: 'docx', bytes: file, changes });
  }, [tell, listening, file, changes]);
  const texts = tinted && !changes ? changed : NO_TEXTS;
  useEffect(() => {
    if (listening) tell({ says: 'tint', texts });
  }, [tell, listening, texts]);
  return (
    <div className={styles.drawn}>
      <div className={styles.caption}>
        <p>{progress.is === 'failed' ? strings.pageFailed : strings.previewHint[mode]}</p>
        {!changes && changed.length > 0 && (
          <label className={styles.tint}>
            <input
              type="checkbox"
              checked={tinted}
              onChange={({ target }) => setTinted(target.checked)}
            />
            {strings.showChanges}
          </label>
        )}
      </div>
      <PageFrame frame={frame} title={strings.pageOf} drawn={progress.is === 'drawn'} />
    </div>
  );
}

function Words({ document, hint }: { readonly document: ResumeDocument; readonly hint: string }) {
  const { contact, unplaced } = document;
  const reach = [contact.location, contact.phone, contact.email].filter((part) => part !== null);
  return (
    <div className={styles.pane} tabIndex={0} role="region" aria-label={strings.preview}>
      <p className={styles.caption}>
        <b>{strings.preview}</b>
        <span>{hint}</span>
      </p>
      <div className={styles.paper}>
        <p className={styles.name}>{contact.name}</p>
        {contact.headline !== null && <p>{contact.headline}</p>}
        <p className={styles.reach}>{reach.join(' | ')}</p>
        {contact.links.map((link) => (
          <p key={link} className={styles.reach}>
            {link}
          </p>
        ))}
        {blocksOf(document).map((block) => (
          <section key={block.key}>
            <h3>{block.heading}</h3>
            <Content block={block} document={document} />
          </section>
        ))}
        <Lines texts={unplaced} />
      </div>
    </div>
  );
}

function Content({
  block,
  document,
}: {
  readonly block: Block;
  readonly document: ResumeDocument;
}) {
  if (block.other !== null) return <Lines texts={document.other[block.other]?.lines ?? []} />;
  switch (block.kind) {
    case 'summary':
      return <p>{document.summary}</p>;
    case 'experience':
      return document.experience.map((job, index) => (
        <Fragment key={index}>
          <Row left={<b>{job.title ?? job.company}</b>} right={printSpan(job.start, job.end)} />
          <Row left={job.title === null ? null : job.company} right={job.location} />
          <Lines texts={job.intro} />
          <Bullets bullets={job.bullets} />
        </Fragment>
      ));
    case 'education':
      return document.education.map((entry, index) => (
        <Fragment key={index}>
          <Row
            left={<b>{entry.degree ?? entry.institution}</b>}
            right={printSpan(entry.start, entry.end)}
          />
          <Row left={entry.degree === null ? null : entry.institution} right={entry.location} />
          <Lines texts={entry.details} />
        </Fragment>
      ));
    case 'projects':
      return document.projects.map((project, index) => (
        <Fragment key={index}>
          <Row left={<b>{project.name}</b>} right={printSpan(project.start, project.end)} />
          <Bullets bullets={project.bullets} />
        </Fragment>
      ));
    case 'skills':
      return <p>{document.skills.join(', ')}</p>;
    case 'certifications':
      return <Lines texts={document.certifications} />;
    case 'contact':
    case 'awards':
    case 'publications':
    case 'volunteering':
    case 'languages':
    case 'interests':
    case 'references':
    case 'other':
      return null;
  }
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => <p key={index}>{text}</p>);
}

function Bullets({ bullets }: { readonly bullets: readonly Bullet[] }) {
  return (
    <ul>
      {bullets.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

function Row({ left, right }: { readonly left: ReactNode; readonly right: string | null }) {
  if (left === null && right === null) return null;
  return (
    <p className={styles.row}>
      <span>{left}</span>
      <span>{right}</span>
    </p>
  );
}
