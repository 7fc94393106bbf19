import { useEffect, useRef } from 'react';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { countWords } from '../../words';
import { STANDINGS, termsOf, type KeptRow, type Standing } from './job-rows';
import { markPosting, type MarkedRow } from './marked-posting';
import styles from './PostingText.module.css';
import { postingChosen, termChosen, useShownTerm } from './selection';
import { strings } from './strings';

/** The posting as pasted: what was recognised, and how it stands in the resume. What asks for nothing is grey. */
export function PostingText({ row }: { readonly row: KeptRow }) {
  const marked = markPosting(row.text);
  const terms = termsOf(row);
  const chosen = useShownTerm(terms)?.term ?? null;
  const standings = new Map(terms.map(({ term, standing }) => [term, standing]));
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section className={styles.posting} aria-label={strings.posting}>
      <header className={styles.head}>
        <h3>{strings.posting}</h3>
        <span>{strings.words(countWords(row.text))}</span>
        <Button
          look="link"
          small
          onClick={() => {
            // The dialog takes the chosen posting; the first is on show without being chosen.
            postingChosen(row.id);
            dialogOpened('edit-job');
          }}
        >
          {strings.edit}
        </Button>
      </header>
      <div
        ref={pane}
        className={styles.text}
        role="group"
        aria-label={strings.posting}
        tabIndex={0}
      >
        {marked.map((line, index) => (
          <Row key={index} row={line} standings={standings} chosen={chosen} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={strings.legend}>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <span className={styles[standing]}>{strings.standings[standing]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({
  row: { kind, stretches },
  standings,
  chosen,
}: {
  readonly row: MarkedRow;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly chosen: string | null;
}) {
  return (
    <p
      className={classNames(
        kind === 'heading' && styles.heading,
        kind === 'left-out' && styles.leftOut,
      )}
    >
      {stretches.map(({ text, term }, index) => {
        const standing = term === null ? undefined : standings.get(term);
        if (term === null || standing === undefined) return text;
        return (
          <button
            key={index}
            type="button"
            className={classNames(styles.mark, styles[standing])}
            aria-pressed={term === chosen}
            title={strings.markTitle(term, standing)}
            onClick={() => termChosen(term)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}
