import type { Review } from '../../../core/review/review';
import { addNote, isRuledOut, neverHappened, termPlaced } from '../../state/marking';
import { bulletVisited, useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { Select } from '../../ui/Select';
import { Steps } from '../../ui/Steps';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import { categoriesOfTerm } from '../rewrite/new-bullet';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import styles from './JobInspector.module.css';
import { GROUPS, termsOf, type JobTerm, type KeptRow } from './job-rows';
import { markPosting } from './marked-posting';
import { termChosen, useShownRow, useShownTerm } from './selection';
import { StandingMark } from './StandingMark';
import { strings } from './strings';

/** One term: the posting's own sentence, where the resume shows it, or what to ask oneself. */
export function JobInspector({
  rows,
  review,
}: {
  readonly rows: readonly KeptRow[];
  readonly review: Review;
}) {
  const row = useShownRow(rows);
  const terms = row ? termsOf(row) : [];
  const term = useShownTerm(terms);
  if (!row || !term) return null;
  const inOrder = GROUPS.flatMap((group) => terms.filter((one) => one.group === group));
  return (
    <>
      <InspectorHead className={styles.head}>
        <StandingMark standing={term.standing}>{strings.standings[term.standing]}</StandingMark>
        <h2 className="clip">{term.term}</h2>
        <Steps
          items={inOrder}
          at={inOrder.indexOf(term)}
          previous={strings.previous}
          next={strings.next}
          onGo={(other) => termChosen(other.term)}
        />
      </InspectorHead>
      <InspectorBody className={styles.body} label="Term">
        <section>
          <h3 className={styles.small}>{strings.inJob}</h3>
          <Said text={row.text} term={term} />
        </section>
        {term.asks === null && <InResume term={term} review={review} />}
        {term.decoded && <Meaning {...term.decoded} />}
        {term.asks !== null && <Answers key={term.term} term={term.term} job={row.name} />}
        <Place id={row.id} term={term} />
      </InspectorBody>
    </>
  );
}

/** The posting's sentence, with its own word for the term in bold. */
function Said({ text, term: { term, said } }: { readonly text: string; readonly term: JobTerm }) {
  const word = markPosting(text)
    .flatMap(({ stretches }) => stretches)
    .find((stretch) => stretch.term === term && said.includes(stretch.text))?.text;
  const at = word === undefined ? -1 : said.indexOf(word);
  if (word === undefined || at < 0) return <p className={styles.quote}>“{said}”</p>;
  return (
    <p className={styles.quote}>
      “{said.slice(0, at)}
      <b>{word}</b>
      {said.slice(at + word.length)}”
    </p>
  );
}

function InResume({ term, review }: { readonly term: JobTerm; readonly review: Review }) {
  const number = review.bullets.findIndex(({ id }) => id === term.where) + 1;
  const bullet = review.bullets[number - 1];
  return (
    <section>
      <h3 className={styles.small}>{strings.inResume}</h3>
      {bullet ? (
        <>
          <p className={styles.quote}>“{bullet.text}”</p>
          <Button
            look="link"
            small
            className={styles.link}
            onClick={() => bulletVisited(bullet.id)}
          >
            {strings.goTo(number)}
          </Button>
        </>
      ) : (
        <p>{strings.places}</p>
      )}
    </section>
  );
}

function Meaning({ means, show }: { readonly means: string; readonly show: string }) {
  return (
    <section>
      <h3>{strings.phrase}</h3>
      <dl className={styles.card}>
        <dt>{strings.meansHead}</dt>
        <dd>{means}</dd>
        <dt>{strings.showHead}</dt>
        <dd>{show}</dd>
      </dl>
      <Note>{strings.meansNote}</Note>
    </section>
  );
}

/** Yes leads to the questions for a bullet, no ends the asking, later keeps the question as a note. */
function Answers({ term, job }: { readonly term: string; readonly job: string }) {
  const note = strings.laterNote(term, job);
  const ruledOut = useSession(
    ({ stage }) => stage.phase === 'ready' && isRuledOut(stage.marks.aside, term),
  );
  const later = useSession(
    ({ stage }) =>
      stage.phase === 'ready' && stage.marks.notes.some(({ text, done }) => text === note && !done),
  );
  return (
    <section>
      <h3>{strings.asks}</h3>
      <p className={styles.hint}>{strings.asksHint}</p>
      <div className={styles.answers}>
        <NewBulletLink
          look="primary"
          label={strings.yes}
          about={term}
          categories={categoriesOfTerm(term)}
          term={term}
        />
        {!ruledOut && (
          <>
            <Button onClick={() => neverHappened(term)}>{strings.no}</Button>
            <Button look="quiet" disabled={later} onClick={() => addNote('document', 'ask', note)}>
              {later ? strings.laterKept : strings.later}
            </Button>
          </>
        )}
      </div>
      {!ruledOut && <p className={styles.hint}>{strings.answersHint}</p>}
    </section>
  );
}

/** How strongly the term counts, where the person knows better than the posting's words. */
function Place({ id, term: { term, group } }: { readonly id: string; readonly term: JobTerm }) {
  return (
    <section className={styles.place}>
      <Select
        label={strings.inGroup}
        value={group}
        onChoose={(place) => termPlaced(id, term, place)}
        options={GROUPS.map((value) => ({ value, label: strings.groups[value] }))}
      />
      <Button look="link" small onClick={() => termPlaced(id, term, 'out')}>
        {strings.leaveOut}
      </Button>
    </section>
  );
}
