import type { ReactNode } from 'react';
import type { Job, ResumeDocument } from '../../../core/resume/document';
import { printSpan } from '../../dates';
import styles from './Preview.module.css';
import { strings } from './strings';

/** The plain copy as words on a page, for the eye; the receipt is the proof. */
export function Preview({ document }: { readonly document: ResumeDocument }) {
  const { contact, summary, experience, projects, skills, education, certifications } = document;
  const ways = [contact.location, contact.email, contact.phone, ...contact.links].filter(Boolean);
  return (
    <div className={styles.pane} tabIndex={0} role="region" aria-label={strings.preview}>
      <p className={styles.caption}>
        {strings.preview}
        <span>{strings.previewHint}</span>
      </p>
      <div className={styles.paper}>
        <p className={styles.name}>{contact.name}</p>
        {contact.headline !== null && <p>{contact.headline}</p>}
        <p className={styles.ways}>{ways.join(' · ')}</p>
        {summary !== null && (
          <Part title="Summary">
            <p>{summary}</p>
          </Part>
        )}
        {experience.length > 0 && (
          <Part title="Experience">
            {experience.map((job, index) => (
              <JobLines key={index} job={job} />
            ))}
          </Part>
        )}
        {projects.length > 0 && (
          <Part title="Projects">
            {projects.map((project, index) => (
              <div key={index}>
                <Row left={project.name ?? ''} right={printSpan(project.start, project.end)} />
                <ul>
                  {project.bullets.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Part>
        )}
        {skills.length > 0 && (
          <Part title="Skills">
            <p>{skills.join(', ')}</p>
          </Part>
        )}
        {education.length > 0 && (
          <Part title="Education">
            {education.map(({ degree, institution, start, end }, index) => (
              <Row
                key={index}
                left={[degree, institution].filter(Boolean).join(', ')}
                right={printSpan(start, end)}
              />
            ))}
          </Part>
        )}
        {certifications.length > 0 && (
          <Part title="Certifications">
            {certifications.map((certificate) => (
              <p key={certificate}>{certificate}</p>
            ))}
          </Part>
        )}
        {document.other.map(({ heading, lines }, index) => (
          <Part key={index} title={heading ?? 'Other'}>
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </Part>
        ))}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Row({ left, right }: { readonly left: string; readonly right: string }) {
  return (
    <p className={styles.row}>
      <b>{left}</b>
      <span>{right}</span>
    </p>
  );
}

function JobLines({ job }: { readonly job: Job }) {
  return (
    <div>
      <Row
        left={[job.title, job.company].filter(Boolean).join(', ')}
        right={printSpan(job.start, job.end)}
      />
      {job.location !== null && <p>{job.location}</p>}
      {job.intro.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <ul>
        {job.bullets.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
