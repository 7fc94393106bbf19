import { useAsSeen } from '../../state/real-names';
import { bulletVisited } from '../../state/session';
import { bundledRules } from '../../bundled-rules';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import { cutByMarks } from '../workspace/marks';
import { columnsOf, type GridRow } from './coverage-grid';
import type { KeywordsMatter } from './KeywordsCentre';
import styles from './KeywordsInspector.module.css';
import { namedTexts, toldTexts, type NamedText } from './named-texts';
import { useKeywords } from './selection';
import { strings } from './strings';

/** Where one category stands, in the words of the resume, and which of the level's terms do not. */
export function KeywordsInspector({
  row,
  document,
  posting,
}: Pick<KeywordsMatter, 'document' | 'posting'> & { readonly row: GridRow }) {
  const place = useKeywords((state) => state.place);
  const column = columnsOf(document, posting !== null).find((one) => one.place === place);
  const texts = namedTexts(document, row, posting, bundledRules());
  const here = column ? texts.filter((text) => text.place === column.place) : [];
  const others = column ? texts.filter((text) => text.place !== column.place) : texts;
  const inBullets = others.filter(({ bullet }) => bullet !== null);
  const inLists = others.filter(({ bullet }) => bullet === null);
  const told = toldTexts(document, row).filter(({ place: at }) => !column || at === column.place);
  const { missing } = row.coverage;
  return (
    <>
      <InspectorHead className={styles.head}>
        <h2 className="clip">{column ? strings.inPlace(row.label, column.label) : row.label}</h2>
        {!column && <span>{strings.bullets(row.bullets)}</span>}
      </InspectorHead>
      <InspectorBody className={styles.body} label={strings.where}>
        {column && <Quotes title={strings.here} texts={here} none={strings.noneHere} />}
        {column ? (
          others.length > 0 && <Quotes title={strings.elsewhere} texts={others} />
        ) : (
          <>
            <Quotes title={strings.inBullets} texts={inBullets} none={strings.none} />
            {inLists.length > 0 && <Quotes title={strings.elsewhere} texts={inLists} />}
          </>
        )}
        {told.length > 0 && (
          <Quotes title={strings.inOtherWords} hint={strings.inOtherWordsHint} texts={told} />
        )}
        {row.bullets === 0 && (
          <p className={styles.offer}>
            <NewBulletLink about={row.label} categories={[row.id]} />
          </p>
        )}
        {missing.length > 0 && (
          <section>
            <h3>{strings.missing}</h3>
            <p className={styles.quiet}>{strings.missingHint}</p>
            <ul className={styles.chips}>
              {missing.map((term) => (
                <li key={term}>{term}</li>
              ))}
            </ul>
          </section>
        )}
        <Note>{strings.note}</Note>
      </InspectorBody>
    </>
  );
}

function Quotes({
  title,
  hint,
  texts,
  none,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly texts: readonly NamedText[];
  readonly none?: string;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {texts.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul>
        {texts.map((text, index) => (
          <li key={index} className={styles.quote}>
            <p>
              <Marked {...text} />
            </p>
            <Where {...text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marked({ text, words }: NamedText) {
  const asSeen = useAsSeen();
  return cutByMarks(text, words).map(({ text: stretch, mark }) =>
    mark === null ? asSeen(stretch) : <mark key={mark.start}>{asSeen(stretch)}</mark>,
  );
}

function Where({ place, bullet }: NamedText) {
  if (bullet === null) return <span className={styles.where}>{strings.places[place]}</span>;
  return (
    <Button
      look="link"
      aria-label={strings.goTo(bullet.number)}
      onClick={() => bulletVisited(bullet.id)}
    >
      {strings.bullet(bullet.number)}
    </Button>
  );
}
