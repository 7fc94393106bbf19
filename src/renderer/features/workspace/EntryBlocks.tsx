import type { ResumeDocument } from '../../../core/resume/document';
import { BulletRows, type ListProps } from './BulletRows';
import { FieldText } from './FieldText';
import styles from './Sheet.module.css';
import { strings } from './strings';

interface Props {
  readonly document: ResumeDocument;
  readonly index: number;
}

/** A start and an end, each a field of its own. */
function Span({ path, entry }: { readonly path: string; readonly entry: Dated }) {
  return (
    <span className={styles.when}>
      <FieldText
        target={`${path}.start`}
        label={strings.fields.start}
        text={entry.start ?? ''}
        shape="date"
        shy
      />
      {entry.start !== null && entry.end !== null && ' – '}
      <FieldText
        target={`${path}.end`}
        label={strings.fields.end}
        text={entry.end ?? ''}
        shape="date"
        shy
      />
    </span>
  );
}

interface Dated {
  readonly start: string | null;
  readonly end: string | null;
}

export function JobBlock({ document, index, list }: Props & { readonly list: ListProps }) {
  const job = document.experience[index];
  const own = list.bullets.filter(
    (bullet) => bullet.list === 'experience' && bullet.jobIndex === index,
  );
  const whole = list.bullets.length === list.total;
  if (!job || (own.length === 0 && !whole)) return null;
  const path = `experience.${index}`;
  const place = `${path}.location`;
  const { fields } = strings;
  return (
    <div className={styles.job}>
      <div className={styles.row}>
        <h4 className={styles.title}>
          <FieldText
            target={`${path}.title`}
            label={fields.title}
            text={job.title ?? ''}
            mark=","
          />{' '}
          <FieldText target={`${path}.company`} label={fields.company} text={job.company ?? ''} />
        </h4>
        <span className={styles.adders}>
          {job.location === null && (
            <FieldText target={place} label={fields.location} text="" shy />
          )}
        </span>
        <Span path={path} entry={job} />
      </div>
      {job.location !== null && (
        <div className={styles.place}>
          <FieldText target={place} label={fields.location} text={job.location} />
        </div>
      )}
      {job.intro.length > 0 && (
        <div className={styles.intro}>
          <FieldText
            target={`${path}.intro`}
            label={fields.intro}
            text={job.intro.join('\n')}
            shape="lines"
          />
        </div>
      )}
      <BulletRows owner={path} own={own} whole={whole} list={list} />
    </div>
  );
}

export function ProjectBlock({ document, index, list }: Props & { readonly list: ListProps }) {
  const project = document.projects[index];
  const own = list.bullets.filter(
    (bullet) => bullet.list === 'projects' && bullet.jobIndex === index,
  );
  const whole = list.bullets.length === list.total;
  if (!project || (own.length === 0 && !whole)) return null;
  const path = `projects.${index}`;
  return (
    <div className={styles.job}>
      <div className={styles.row}>
        <h4 className={styles.title}>
          <FieldText
            target={`${path}.name`}
            label={strings.fields.project}
            text={project.name ?? ''}
          />
        </h4>
        <Span path={path} entry={project} />
      </div>
      <BulletRows owner={path} own={own} whole={whole} list={list} />
    </div>
  );
}

export function DegreeBlock({ document, index }: Props & { readonly list: ListProps }) {
  const entry = document.education[index];
  if (!entry) return null;
  const path = `education.${index}`;
  const place = `${path}.location`;
  const more = `${path}.details`;
  const details = entry.details.join('\n');
  const { fields } = strings;
  return (
    <div className={styles.entry}>
      <div className={styles.row}>
        <span>
          <FieldText
            target={`${path}.degree`}
            label={fields.degree}
            text={entry.degree ?? ''}
            mark=","
          />{' '}
          <FieldText
            target={`${path}.institution`}
            label={fields.institution}
            text={entry.institution ?? ''}
          />
        </span>
        <span className={styles.adders}>
          {entry.location === null && (
            <FieldText target={place} label={fields.location} text="" shy />
          )}{' '}
          {details === '' && (
            <FieldText target={more} label={fields.details} text="" shape="lines" shy />
          )}
        </span>
        <Span path={path} entry={entry} />
      </div>
      {entry.location !== null && (
        <div className={styles.detail}>
          <FieldText target={place} label={fields.location} text={entry.location} />
        </div>
      )}
      {details !== '' && (
        <div className={styles.detail}>
          <FieldText target={more} label={fields.details} text={details} shape="lines" />
        </div>
      )}
    </div>
  );
}
