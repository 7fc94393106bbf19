import { ArrowRight } from 'lucide-react';
import type { Entry, Summary } from '../../../shared/library';
import { shortDate } from '../../shell/clock';
import { openEntry } from '../../state/bridge';
import { Button } from '../../ui/Button';
import { DotPlot } from '../../ui/DotPlot';
import { LEVEL_WORDS } from '../../words';
import styles from './ContinueCard.module.css';
import { plotName } from './library-rows';
import { strings } from './strings';

/** The resume that was open last: its three answers side by side, and the next step. */
export function ContinueCard({
  entry,
  summary,
}: {
  readonly entry: Entry;
  readonly summary: Summary;
}) {
  const { name, file, aim, openedAt } = entry;
  const { scores, middle, fields, rubric, next } = summary;
  return (
    <section className={styles.card} aria-label={`${strings.continue}: ${name}`}>
      <div className={styles.part}>
        <p className={styles.ask}>
          {openedAt !== null && strings.lastOpen(shortDate(openedAt, new Date()))}
        </p>
        <p className={`${styles.answer} clip`}>{name}</p>
        <p className={styles.note}>
          {aim && strings.aimingFor(LEVEL_WORDS[aim.level])}
          <br />
          {file.name}
        </p>
      </div>
      <div className={styles.part}>
        <p className={styles.ask}>{strings.askRead}</p>
        <p className={styles.answer}>
          {fields.read} <span>{strings.fieldsRead(fields.read + fields.toCheck)}</span>
        </p>
        <p className={styles.note}>{strings.toCheck(fields.toCheck, fields.names ?? [])}</p>
      </div>
      <div className={styles.part}>
        <p className={styles.ask}>{strings.askBullets}</p>
        {middle === null ? (
          <p className={styles.note}>{strings.notJudged}</p>
        ) : (
          <>
            <p className={styles.answer}>
              {middle} <span>{strings.middleOf(scores.length)}</span>
            </p>
            <DotPlot scores={scores} middle={middle} name={plotName(summary)} width={220} />
            <p className={styles.axis} aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100</span>
            </p>
          </>
        )}
      </div>
      <div className={styles.part}>
        <p className={styles.ask}>{strings.askLevel(aim ? LEVEL_WORDS[aim.level] : '')}</p>
        <p className={styles.answer}>
          {rubric.shown} <span>{strings.shownOf(rubric.of)}</span>
        </p>
        <div
          className={styles.segments}
          role="img"
          aria-label={strings.shownName(rubric.shown, rubric.of)}
        >
          {Array.from({ length: rubric.of }, (_, index) => (
            <i key={index} className={index < rubric.shown ? styles.shown : undefined} />
          ))}
        </div>
      </div>
      <div className={styles.next}>
        {next !== null && <span className={styles.chip}>{strings.next}</span>}
        <p className={styles.step}>{next ?? strings.nothingLeft}</p>
        <Button small onClick={() => void openEntry(entry.id)}>
          {strings.continue}
          <ArrowRight size={14} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}
