import type { Level } from '../../../core/resume/vocabulary';
import { bundledRules } from '../../bundled-rules';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import { LEVEL_WORDS } from '../../words';
import styles from './LevelInspector.module.css';
import { useShownLevel } from './preview';
import { glanceOf, referenceOf } from './reference';
import { RetentionHelper } from './RetentionHelper';
import { strings } from './strings';

/** What the level on show usually means: for context, never scored. */
export function LevelInspector({ aim }: { readonly aim: Level }) {
  const shown = useShownLevel(aim);
  const { levels, track } = bundledRules();
  const level = levels.find(({ id }) => id === shown);
  if (!level) return null;
  return (
    <>
      <InspectorHead className={styles.head}>
        <h2 className="clip">{strings.reference(LEVEL_WORDS[shown])}</h2>
        <span>{strings.neverScored}</span>
      </InspectorHead>
      <InspectorBody className={styles.body} label="Reference">
        <p>{level.essence}</p>
        <dl className={styles.glance}>
          {glanceOf(level).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <RetentionHelper onUse={null} />
        <p className={styles.note}>{strings.referenceNote}</p>
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
      </InspectorBody>
    </>
  );
}
