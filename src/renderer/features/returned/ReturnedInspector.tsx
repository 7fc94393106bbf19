import type {
  AnsweredPart,
  DiffPiece,
  ReturnedComment,
  ReturnedSuggestion,
} from '../../../core/resume/returned';
import { editsForLines, type ReturnedLine } from '../../../core/revision/returned-edits';
import { placesOf } from '../../state/bullet-places';
import { perform } from '../../state/editing';
import { addNote } from '../../state/marking';
import { announce, bulletVisited, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Diff } from '../../ui/Diff';
import { showToast } from '../../ui/toasts';
import { baseOf, useShown, type Matter } from './matters';
import styles from './Returned.module.css';
import { RowStatus } from './RowStatus';
import { wordingsOf } from './rows';
import { rowTurned, useSelection, wordingChosen } from './selection';
import { strings } from './strings';

/** One row in full: what was sent, what came back, and what the resume should say; then all that will be taken. */
export function ReturnedInspector({
  bench,
  matters,
}: {
  readonly bench: Workbench;
  readonly matters: readonly Matter[];
}) {
  const { shown, matter } = useShown(matters);
  const going = matters.filter(({ goes }) => goes);
  function take(lines: readonly Matter[], step: string): void {
    const asked = lines.flatMap(({ line }) => line ?? []);
    const told = takeLines(bench, asked, step);
    if (told !== null) showToast(told);
  }
  return (
    <>
      {matter && <Head matter={matter} />}
      <div className={styles.body} role="region" aria-label={strings.shownFirst} tabIndex={0}>
        {matter ? (
          <>
            <About key={matter.row.key} matter={matter} bench={bench} />
            <Taking
              matter={matter}
              place={strings.place(shown.indexOf(matter) + 1, shown.length)}
              onTake={() => take([matter], strings.stepOne)}
            />
          </>
        ) : (
          <p className={styles.none}>{strings.noneChosen}</p>
        )}
      </div>
      <footer className={styles.foot}>
        <p>
          <b>{strings.toTake(going.length)}</b>
          <span>{strings.toTakeHint}</span>
        </p>
        <Button
          look="primary"
          disabled={going.length === 0}
          onClick={() => take(going, strings.step)}
        >
          {strings.takeAll}
        </Button>
      </footer>
    </>
  );
}

/** Takes the lines as one step; what to say of it, null where nothing changed. */
function takeLines(bench: Workbench, lines: readonly ReturnedLine[], step: string): string | null {
  const { edits, left } = editsForLines(bench.history.present, baseOf(bench), lines);
  if (edits.length > 0 && perform(step, edits) === null) return null;
  const words = [
    strings.taken(lines.length - left.length),
    ...(left.length > 0 ? [strings.leftByHand(left.length)] : []),
  ].join(' ');
  announce(words);
  return words;
}

function Head({ matter: { row, bullet } }: { readonly matter: Matter }) {
  return (
    <header className={styles.inspectorHead}>
      <RowStatus row={row} />
      {bullet && (
        <Button look="link" small onClick={() => bulletVisited(bullet.id)}>
          {strings.bullet(bullet.number)}
        </Button>
      )}
    </header>
  );
}

function About({ matter: { row }, bench }: { readonly matter: Matter; readonly bench: Workbench }) {
  switch (row.is) {
    case 'suggestion':
      return <AboutSuggestion id={row.key} suggestion={row.suggestion} />;
    case 'change':
      return (
        <>
          <Quote label={strings.sent} text={row.change.was} empty={strings.notThere} />
          <Quote label={strings.cameBack} text={row.change.now} />
        </>
      );
    case 'reply':
      return <AboutReply comment={row.comment} bench={bench} />;
  }
}

function AboutSuggestion({
  id,
  suggestion,
}: {
  readonly id: string;
  readonly suggestion: ReturnedSuggestion;
}) {
  const { was, suggested, now, parts, verdict } = suggestion;
  const taken = parts.filter(({ answer }) => answer === 'accepted' || answer === 'both').length;
  return (
    <>
      <Quote label={strings.before} text={was} empty={strings.notThere} />
      <Quote label={strings.sent} text={suggested} empty={strings.takenOut} />
      <Quote label={strings.cameBack} text={now} />
      {parts.length > 0 && verdict === 'partly' && (
        <section className={styles.block}>
          <h4>
            {strings.wordByWord}
            <span>{strings.partsTaken(taken, parts.length)}</span>
          </h4>
          <ul>
            {parts.map((part, index) => (
              <li key={index} className={styles.part}>
                <Diff pieces={piecesOf(part)} />
                <span>{strings.answers[part.answer]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Wordings id={id} suggestion={suggestion} />
    </>
  );
}

const piecesOf = ({ was, suggested }: AnsweredPart): DiffPiece[] => [
  { text: was, is: 'gone' },
  { text: suggested, is: 'new' },
];

/** The sentences that the person can choose among with one click. */
function Wordings({
  id,
  suggestion,
}: {
  readonly id: string;
  readonly suggestion: ReturnedSuggestion;
}) {
  const wordings = wordingsOf(suggestion);
  const chosen = useSelection((state) => state.wordings.get(id)) ?? wordings[0];
  if (wordings.length < 2) return null;
  return (
    <fieldset className={styles.block}>
      <legend>
        {strings.wording}
        <span>{strings.wordingHint}</span>
      </legend>
      {wordings.map((wording) => (
        <label key={wording} className={styles.wording}>
          <input
            type="radio"
            name={id}
            checked={wording === chosen}
            onChange={() => wordingChosen(id, wording)}
          />
          <span>{wording === '' ? strings.noLine : wording}</span>
        </label>
      ))}
    </fieldset>
  );
}

function AboutReply({
  comment,
  bench,
}: {
  readonly comment: ReturnedComment;
  readonly bench: Workbench;
}) {
  const { author, text, replyTo, on } = comment;
  const { history, marks } = bench;
  const note = `${author}: ${text}`;
  const kept = marks.notes.some((one) => one.text === note);
  function keep(): void {
    const place = placesOf(history.present).find(({ bullet }) => bullet.text === on);
    addNote(place?.bullet.id ?? 'document', 'ask', note);
    announce(strings.noteKept);
  }
  return (
    <>
      {replyTo !== null && <Quote label={strings.sent} text={replyTo} />}
      <Quote label={author} text={text} />
      {on !== null && <Quote label={strings.cameBack} text={on} />}
      <Button small disabled={kept} onClick={keep}>
        {kept ? strings.noteKept : strings.keepNote}
      </Button>
    </>
  );
}

function Quote({
  label,
  text,
  empty = strings.lineGone,
}: {
  readonly label: string;
  readonly text: string | null;
  /** What is said where there is no line. */
  readonly empty?: string;
}) {
  return (
    <div className={styles.quote}>
      <small>{label}</small>
      {text ? <p>{text}</p> : <p className={styles.noLine}>{empty}</p>}
    </div>
  );
}

function Taking({
  matter: { row, standing, goes },
  place,
  onTake,
}: {
  readonly matter: Matter;
  readonly place: string;
  readonly onTake: () => void;
}) {
  if (standing === null) return null;
  return (
    <section className={styles.taking}>
      <p>
        <b>{strings.shownFirst}</b> {place}
      </p>
      <p>{strings.standings[standing]}</p>
      {standing === 'open' && (
        <div className={styles.acts}>
          <Button small onClick={onTake}>
            {strings.take}
          </Button>
          <Button small look="quiet" aria-pressed={!goes} onClick={() => rowTurned(row.key)}>
            {goes ? strings.skip : strings.unskip}
          </Button>
        </div>
      )}
    </section>
  );
}
