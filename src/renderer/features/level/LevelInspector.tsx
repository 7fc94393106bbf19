import type { LevelRules } from '../../../core/rules/level-file';
import type { Track } from '../../../core/rules/track-file';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/InspectorPane.module.css';
import styles from './LevelInspector.module.css';
import { referenceOf } from './reference';
import { RetentionHelper } from './RetentionHelper';
import { strings } from './strings';

/** What the level usually means: for context, never scored. */
export function LevelInspector({
  level,
  track,
}: {
  readonly level: LevelRules;
  readonly track: Track;
}) {
  return (
    <>
      <header className={classNames(pane.head, styles.head)}>
        <h2>{strings.reference(level.label)}</h2>
      </header>
      <div
        className={classNames(pane.body, styles.body)}
        role="region"
        aria-label="Reference"
        tabIndex={0}
      >
        <p>{level.essence}</p>
        <p className={styles.note}>{strings.referenceNote}</p>
        <RetentionHelper onUse={null} />
        {referenceOf(level, track).map(({ name, lines }) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {lines.map(({ text, source }) => (
                <li key={text}>
                  {text}
                  {source !== null && <small className={styles.source}>{source}</small>}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {level.rubric.map(({ id, title, evidenceThatCounts, weakForm }) => (
          <section key={id}>
            <h3>{title}</h3>
            <h4>{strings.counts}</h4>
            <ul>
              {evidenceThatCounts.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h4>{strings.weak}</h4>
            <p>{weakForm}</p>
          </section>
        ))}
      </div>
    </>
  );
}
