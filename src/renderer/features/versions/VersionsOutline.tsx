import type { ResumeDocument } from '../../../core/resume/document';
import { sideChosen, useVersions } from '../../state/versions';
import { classNames } from '../../ui/class-names';
import { shortDate } from '../../shell/clock';
import { strings } from './strings';
import { timelineRows } from './timeline-rows';
import pane from '../../ui/OutlinePane.module.css';
import styles from './VersionsOutline.module.css';

/** The timeline. A version that is chosen is what the comparison starts from. */
export function VersionsOutline({ document }: { readonly document: ResumeDocument }) {
  const { timeline, from, to } = useVersions();
  return (
    <section className={classNames(pane.pane, pane.lists)} aria-label={strings.outline}>
      <h2>{strings.outline}</h2>
      <ol>
        {timelineRows(timeline, document.source.name).map(({ key, side, name, about, at }) => {
          const line = (
            <>
              <span className={styles.name}>
                <span className="clip">{name}</span>
                {side !== null && side === from && <b>{strings.from}</b>}
                {side !== null && side === to && <b>{strings.to}</b>}
                {at !== null && <time dateTime={at}>{shortDate(at, new Date())}</time>}
              </span>
              <span className={styles.about}>{about}</span>
            </>
          );
          const chosen = side !== null && (side === from || side === to);
          return (
            <li key={key} className={classNames(styles.row, chosen && styles.chosen)}>
              {side === null ? (
                <div className={styles.line}>{line}</div>
              ) : (
                <button
                  type="button"
                  className={styles.line}
                  aria-current={chosen ? 'true' : undefined}
                  onClick={() => void sideChosen(side === 'working' ? 'to' : 'from', side)}
                >
                  {line}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
