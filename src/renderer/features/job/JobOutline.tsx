import { CircleHelp } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './JobOutline.module.css';
import { STANDINGS, termsOf, type KeptRow } from './job-rows';
import { useShownRow, useShownTerm } from './selection';
import { strings } from './strings';

/** How many terms stand where, and what else the posting asks. */
export function JobOutline({ rows }: { readonly rows: readonly KeptRow[] }) {
  const row = useShownRow(rows);
  const terms = row ? termsOf(row) : [];
  const shown = useShownTerm(terms);
  if (!row) return null;
  const { questions } = row.match;
  return (
    <section
      className={classNames(pane.pane, pane.lists, styles.outline)}
      aria-label={strings.outline}
      tabIndex={0}
    >
      <h2 className="clip">{row.name}</h2>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing} className={classNames(standing === shown?.standing && styles.current)}>
            {strings.standings[standing]}
            <b>{terms.filter((term) => term.standing === standing).length}</b>
          </li>
        ))}
      </ul>
      {questions.length > 0 && <h2>{strings.questions}</h2>}
      <ul>
        {questions.map(({ said, asks }) => (
          <li key={`${asks} ${said}`} title={said}>
            <CircleHelp size={14} strokeWidth={1.75} aria-hidden="true" />
            <span className="clip">{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
