import { ArrowRight } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import { doneSteps } from '../../../core/revision/history';
import { bundledRules } from '../../bundled-rules';
import { shortDate } from '../../shell/clock';
import { dialogOpened } from '../../state/dialogs';
import { announce, type Workbench } from '../../state/session';
import { FIRST, restoreVersion, useVersions, WORKING } from '../../state/versions';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { showToast } from '../../ui/toasts';
import { LEVEL_WORDS } from '../../words';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import { countVerdict } from '../checklist/checks';
import { middleOf } from '../library/summary';
import { newFacts } from './new-facts';
import { changedBullets } from './shown-change';
import { strings } from './strings';
import { useCompared, type Compared } from './use-compared';
import styles from './VersionsInspector.module.css';

/** What the changes come to, where the new facts came from, and the way back to a version. */
export function VersionsInspector({
  bench,
  document,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
}) {
  const compared = useCompared(bench, document);
  const { from, timeline } = useVersions();
  const name =
    from === FIRST ? strings.first : (timeline?.versions.find(({ id }) => id === from)?.name ?? '');
  async function restore(): Promise<void> {
    if (!compared || !(await restoreVersion({ name }, compared.from))) return;
    showToast(strings.restored(name));
    announce(strings.restored(name));
  }
  return (
    <>
      <InspectorHead className={styles.head}>
        <h2>{strings.changed}</h2>
      </InspectorHead>
      <InspectorBody className={styles.body} label={strings.changed}>
        {compared && (
          <>
            <Sums compared={compared} />
            <Dots compared={compared} />
            <Sources bench={bench} compared={compared} />
          </>
        )}
      </InspectorBody>
      <footer className={styles.actions}>
        <Button onClick={() => dialogOpened('save-version')}>{strings.saveNow}</Button>
        <Button disabled={!compared || from === WORKING} onClick={() => void restore()}>
          {strings.restore}
        </Button>
      </footer>
    </>
  );
}

function Sums({ compared: { before, after } }: { readonly compared: Compared }) {
  const checks = ({ checks: all }: Review): string =>
    `${countVerdict(all, 'pass')} of ${all.length}`;
  const shown = ({ rubric }: Review): string =>
    `${rubric.dimensions.filter(({ verdict }) => verdict === 'shown').length} of ${rubric.dimensions.length}`;
  const middle = ({ bullets }: Review): string =>
    String(middleOf(bullets.map(({ score }) => score)) ?? '–');
  const thin = ({ bullets }: Review): string =>
    String(bullets.filter(({ band }) => band === 'thin').length);
  const rows = [
    [strings.middle, middle],
    [strings.thin(bundledRules().scoring.bands.weak), thin],
    [strings.checks, checks],
    [strings.dimensions(LEVEL_WORDS[after.level]), shown],
  ] as const;
  return (
    <table className={styles.sums}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{strings.changed}</th>
          <th scope="col">{strings.before}</th>
          <th scope="col">{strings.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {of(before)} <ArrowRight size={13} strokeWidth={1.75} aria-hidden="true" />
            </td>
            <td>
              <b>{of(after)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WORDS_SHOWN = 3;
/** The scores that have a line. */
const AXIS = [0, 50, 100];

/** How the score of each changed bullet moved, on a line from 0 to 100. */
function Dots({ compared: { changes, before, after } }: { readonly compared: Compared }) {
  const changed = changedBullets(changes);
  if (changed.length === 0) return null;
  const scoreIn = ({ bullets }: Review, id: string): number | null =>
    bullets.find((bullet) => bullet.id === id)?.score ?? null;
  return (
    <section className={styles.block}>
      <h3 className={styles.each}>
        {strings.each}
        <span>
          <i className={styles.wasKey} /> {strings.before} <i className={styles.isKey} />{' '}
          {strings.now}
        </span>
      </h3>
      <ul>
        {changed.map(({ id, from, to }) => {
          const was = from === null ? null : scoreIn(before, id);
          const is = to === null ? null : scoreIn(after, id);
          const name = (to ?? from ?? '').split(' ').slice(0, WORDS_SHOWN).join(' ');
          return (
            <li key={id} className={styles.dot}>
              <span className="clip">{name}</span>
              <Way was={was} is={is} />
              <b>{difference(was, is)}</b>
            </li>
          );
        })}
      </ul>
      <p className={styles.axis} aria-hidden="true">
        {AXIS.map((score) => (
          <span key={score}>{score}</span>
        ))}
      </p>
    </section>
  );
}

function difference(was: number | null, is: number | null): string {
  if (is === null) return strings.cut;
  if (was === null) return strings.came;
  if (is === was) return '0';
  return is > was ? `+${is - was}` : `−${was - is}`;
}

function Way({ was, is }: { readonly was: number | null; readonly is: number | null }) {
  const x = (score: number): number => 5 + score * 1.3;
  return (
    <svg className={styles.way} width={140} height={22} viewBox="0 0 140 22" aria-hidden="true">
      {AXIS.map((score) => (
        <line key={score} className={styles.grid} x1={x(score)} x2={x(score)} y1={0} y2={22} />
      ))}
      {was !== null && is !== null && <line x1={x(was)} x2={x(is)} y1={11} y2={11} />}
      {was !== null && <circle className={styles.was} cx={x(was)} cy={11} r={3.5} />}
      {is !== null && <circle className={styles.is} cx={x(is)} cy={11} r={3.5} />}
    </svg>
  );
}

function Sources({ bench, compared }: { readonly bench: Workbench; readonly compared: Compared }) {
  const { history, marks } = bench;
  const { before, after } = compared;
  const facts = newFacts(before, after, marks.answers, doneSteps(history));
  return (
    <section className={styles.block}>
      <h3>{strings.facts}</h3>
      {facts.length === 0 && <p className={styles.quiet}>{strings.noFacts}</p>}
      <ul>
        {facts.map(({ key, value, bullet, at }) => (
          <li key={key} className={styles.fact}>
            <b>{value}</b>
            <span>{bullet === null ? strings.byYou : strings.inBullet(bullet)}</span>
            {at !== null && <time dateTime={at}>{shortDate(at, new Date())}</time>}
          </li>
        ))}
      </ul>
      {facts.length > 0 && <Note>{strings.onlyYours}</Note>}
    </section>
  );
}
