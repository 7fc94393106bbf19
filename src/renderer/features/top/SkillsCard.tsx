import { useState } from 'react';
import {
  ASKED,
  type ListedSkill,
  type SkillsCard as Card,
} from '../../../core/phrasing/skills-card';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { classNames } from '../../ui/class-names';
import { withMember } from '../../with-member';
import { LEVEL_WORDS } from '../../words';
import { orderSkills, skillEdits } from './replacing';
import { strings } from './strings';
import styles from './Top.module.css';
import { TopCard } from './TopCard';

/** Skills that a bullet proves and the list lacks; more would be noise. */
const MOST_UNLISTED = 8;

/** The same skills in the order in which the aim asks for them, and those that a bullet proves beside them. */
export function SkillsCard({
  document,
  level,
  card: { listed, unlisted },
}: {
  readonly document: ResumeDocument;
  readonly level: Level;
  readonly card: Card;
}) {
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const grouped = (document.skillGroups ?? []).length > 0;
  const shown = [...listed, ...unlisted.filter(({ skill }) => added.has(skill))];
  const order = ASKED.flatMap((asked) => shown.filter((one) => one.asked === asked)).map(
    ({ skill }) => skill,
  );
  const same = skillEdits(document, order).length === 0;
  const replace = (): void => orderSkills(document, order);
  return (
    <TopCard label={strings.cards.skills} onReplace={replace}>
      <h3>{strings.sameSkills(document.skills.length, LEVEL_WORDS[level])}</h3>
      {ASKED.map((asked) => (
        <Group
          key={asked}
          title={strings.asked[asked]}
          skills={shown.filter((one) => one.asked === asked)}
        />
      ))}
      <p className={styles.quiet}>{strings.legend}</p>
      <div className={styles.actions}>
        <Button look="primary" disabled={same} onClick={replace}>
          {strings.useOrder}
          <Key mac="⌘↵" other="Ctrl+Enter" />
        </Button>
      </div>
      {!grouped && unlisted.length > 0 && (
        <section>
          <h3>{strings.provenUnlisted}</h3>
          <ul className={styles.sentences}>
            {unlisted.slice(0, MOST_UNLISTED).map(({ skill }) => (
              <li key={skill}>
                <label>
                  <input
                    type="checkbox"
                    checked={added.has(skill)}
                    onChange={({ target }) => setAdded(withMember(added, skill, target.checked))}
                  />
                  {skill}
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
    </TopCard>
  );
}

function Group({
  title,
  skills,
}: {
  readonly title: string;
  readonly skills: readonly ListedSkill[];
}) {
  if (skills.length === 0) return null;
  return (
    <section className={styles.group}>
      <h4>{title}</h4>
      <ul>
        {skills.map(({ skill, bulletIds }) => (
          <li
            key={skill}
            className={classNames(styles.skill, bulletIds.length > 0 && styles.shownSkill)}
          >
            {skill}
            <span className="visually-hidden">
              {bulletIds.length > 0 ? strings.inBullet : strings.onlyListed}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
