import { useEffect } from 'react';
import type {
  BulletChange,
  FieldChange,
  OwnerChanges,
} from '../../../core/revision/compare-versions';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import { wordPieces } from '../../../core/revision/word-pieces';
import { Diff } from '../../ui/Diff';
import { rewordBullet } from '../../state/editing';
import type { Workbench } from '../../state/session';
import { FIRST, sideChosen, useVersions, versionsWanted, WORKING } from '../../state/versions';
import { Button } from '../../ui/Button';
import { Ring } from '../../ui/Ring';
import { Select } from '../../ui/Select';
import { fieldName } from '../export/field-name';
import { strings } from './strings';
import { timelineRows } from './timeline-rows';
import { useCompared, type Compared } from './use-compared';
import styles from './VersionsCentre.module.css';

interface Props {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
}

/** Two versions side by side: what changed, word by word, and runs that stayed in one line. */
export function VersionsCentre({ bench, document }: Props) {
  const { id } = bench;
  useEffect(() => {
    void versionsWanted(id);
  }, [id]);
  const compared = useCompared(bench, document);
  const { from, to } = useVersions();
  return (
    <section className={styles.scroll} aria-label={strings.sideBySide} tabIndex={0}>
      <Sides document={document} />
      {compared ? (
        <Changes compared={compared} live={to === WORKING} />
      ) : (
        <p className={styles.none}>
          {from === FIRST || to === FIRST ? strings.noFirst : strings.reading}
        </p>
      )}
    </section>
  );
}

function Sides({ document }: { readonly document: ResumeDocument }) {
  const { timeline, from, to } = useVersions();
  const options = timelineRows(timeline, document.source.name).flatMap(({ side, name }) =>
    side === null ? [] : [{ value: side, label: name }],
  );
  return (
    <div className={styles.sides}>
      <Select
        label={strings.from}
        value={from}
        options={options}
        onChoose={(side) => void sideChosen('from', side)}
      />
      <Select
        label={strings.to}
        value={to}
        options={options}
        onChoose={(side) => void sideChosen('to', side)}
      />
    </div>
  );
}

function Changes({ compared, live }: { readonly compared: Compared; readonly live: boolean }) {
  const { changes, before, after } = compared;
  const { fields, owners } = changes;
  const none =
    fields?.length === 0 && owners.every(({ rows }) => rows.every((row) => 'same' in row));
  if (none) {
    return (
      <div className={styles.none}>
        <p className={styles.same}>{strings.same}</p>
        {live && <p>{strings.sameHint}</p>}
      </div>
    );
  }
  return (
    <>
      {fields === null && <p className={styles.none}>{strings.otherReading}</p>}
      {fields !== null && fields.length > 0 && <Fields fields={fields} />}
      {owners.map((owner, index) => (
        <Owner key={index} owner={owner} before={before} after={after} live={live} />
      ))}
    </>
  );
}

function Fields({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <>
      <h2 className={styles.owner}>{strings.fields}</h2>
      {fields.map(({ path, from, to }) => (
        <Field key={path} name={fieldName(path)} from={from} to={to} />
      ))}
    </>
  );
}

function Field({
  name,
  from,
  to,
}: {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}) {
  const pieces = wordPieces(from, to);
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={styles.label}>{name}</span>
        {from === '' ? <Empty /> : <Diff pieces={pieces} side="gone" />}
      </div>
      <div className={styles.cell}>
        <span className={styles.label}>{name}</span>
        {to === '' ? <Empty /> : <Diff pieces={pieces} side="new" />}
      </div>
    </div>
  );
}

const Empty = () => <p className={styles.label}>{strings.empty}</p>;

function Owner({
  owner: { name, rows },
  before,
  after,
  live,
}: {
  readonly owner: OwnerChanges;
  readonly before: Review;
  readonly after: Review;
  readonly live: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={styles.owner}>{name ?? strings.unnamed}</h2>
      {rows.map((row, index) =>
        'same' in row ? (
          <p key={index} className={styles.fold}>
            {strings.unchanged(row.same)}
          </p>
        ) : (
          <Bullet key={row.id} change={row} before={before} after={after} live={live} />
        ),
      )}
    </>
  );
}

function Bullet({
  change: { id, from, to },
  before,
  after,
  live,
}: {
  readonly change: BulletChange;
  readonly before: Review;
  readonly after: Review;
  readonly live: boolean;
}) {
  const pieces = wordPieces(from ?? '', to ?? '');
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        {from !== null && (
          <>
            <Score review={before} id={id} />
            <Diff pieces={pieces} side="gone" />
          </>
        )}
      </div>
      <div className={styles.cell}>
        {to === null ? (
          <p className={styles.label}>{strings.removed}</p>
        ) : (
          <>
            <Score review={after} id={id} />
            <Diff pieces={pieces} side="new" />
          </>
        )}
        {live && from !== null && to !== null && (
          <Button look="link" small onClick={() => rewordBullet(id, from, strings.step)}>
            {strings.putBack}
          </Button>
        )}
      </div>
    </div>
  );
}

function Score({ review, id }: { readonly review: Review; readonly id: string }) {
  const found = review.bullets.find((bullet) => bullet.id === id);
  if (!found) return null;
  const { score, band } = found;
  return (
    <span className={styles.score}>
      <Ring score={score} band={band} size={16} />
      <span aria-hidden="true">{score ?? '?'}</span>
      <span className="visually-hidden">{strings.score(score)}</span>
    </span>
  );
}
