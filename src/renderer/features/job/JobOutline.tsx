import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './JobOutline.module.css';
import { STANDINGS, termsOf, type KeptRow } from './job-rows';
import { useShownRow } from './selection';
import { strings } from './strings';

/** How many terms stand where, and what else the posting asks. */
export function JobOutline({ rows }: { readonly rows: readonly KeptRow[] }) {
  const row = useShownRow(rows);
  if (!row) return null;
  const terms = termsOf(row);
  const { questions } = row.match;
  return (
    <section
      className={classNames(pane.pane, pane.lists, styles.outline)}
      aria-label={strings.outline}
      tabIndex={0}
    >
      <h2>{strings.outline}</h2>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            {strings.standings[standing]}
            <b>{terms.filter((term) => term.standing === standing).length}</b>
          </li>
        ))}
      </ul>
      {questions.length > 0 && <h2>{strings.questions}</h2>}
      <ul>
        {questions.map(({ said, asks }) => (
          <li key={`${asks} ${said}`} title={said}>
            <span className="clip">{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
