import type { ResumeDocument } from '../../../core/resume/document';
import type { Block } from '../../resume-blocks';
import { TopPart } from '../top/TopPart';
import { AddLine } from './Adders';
import type { ListProps } from './BulletRows';
import { Entries } from './Entries';
import { FieldText } from './FieldText';
import styles from './Sheet.module.css';
import { strings } from './strings';

/** What stands under one heading. */
export function BlockContent({
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
        <TopPart block="summary" className={styles.paragraph}>
          <FieldText
            target="summary"
            label={strings.fields.summary}
            text={document.summary ?? ''}
            shape="lines"
            checked
          />
        </TopPart>
      );
    case 'experience':
      return <Entries kind="experience" document={document} list={list} />;
    case 'education':
      return <Entries kind="education" document={document} list={list} />;
    case 'skills':
      return (
        <TopPart block="skills">
          <Skills document={document} label={block.heading} />
        </TopPart>
      );
    case 'certifications':
      return (
        <div className={styles.paragraph}>
          <FieldText
            target="certifications"
            label={block.heading}
            text={document.certifications.join('\n')}
            shape="list"
          />
          <AddLine target="certifications" text={document.certifications.join('\n')} shape="list" />
        </div>
      );
    case 'projects':
      return <Entries kind="projects" document={document} list={list} />;
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
          <AddLine
            target={`other.${block.other}.lines`}
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
