import type { ResumeDocument } from '../../../core/resume/document';
import { counted } from '../../words';
import styles from './ParserOutline.module.css';
import { strings } from './strings';

/** The sections in the order in which a parser meets them. */
export function ParserOutline({ document }: { readonly document: ResumeDocument }) {
  const { sections } = document;
  return (
    <section className={styles.outline} aria-label="Reading order" tabIndex={0}>
      <div className={styles.eyebrow}>
        <h2>Reading order</h2>
        <span>{counted(sections.length, 'section')}</span>
      </div>
      <ol>
        {sections.map(({ kind, heading }, index) => (
          <li key={index}>
            <span className={styles.number}>{index + 1}</span>
            <span className="clip">{heading ?? strings.noHeading(kind)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
