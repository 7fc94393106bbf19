import { UnfoldVertical } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type {
  BulletChange,
  FieldChange,
  KeptBullet,
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
import { classNames } from '../../ui/class-names';
import { fieldName } from '../export/field-name';
import { changedBullets, useShownChange } from './shown-change';
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
      <div className={styles.cell}>
        <Select
          label={strings.from}
          value={from}
          options={options}
          onChoose={(side) => void sideChosen('from', side)}
        />
      </div>
      <div className={styles.cell}>
        <Select
          label={strings.to}
          value={to}
          options={options}
          onChoose={(side) => void sideChosen('to', side)}
        />
      </div>
    </div>
  );
}

function Changes({ compared, live }: { readonly compared: Compared; readonly live: boolean }) {
  const { changes, before, after } = compared;
  const { fields, owners } = changes;
  const whole = useShownChange(({ show }) => show === 'whole');
  const none = fields?.length === 0 && changedBullets(changes).length === 0;
  if (none && !whole) {
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
        <Field key={path} path={path} name={fieldName(path)} from={from} to={to} />
      ))}
    </>
  );
}

function Field({
  path,
  name,
  from,
  to,
}: {
  readonly path: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}) {
  const pieces = wordPieces(from, to);
  return (
    <Row name={path}>
      <div className={styles.cell}>
        <span className={styles.label}>{name}</span>
        {from === '' ? <Empty /> : <Diff pieces={pieces} side="gone" />}
      </div>
      <div className={styles.cell}>
        <span className={styles.label}>{name}</span>
        {to === '' ? <Empty /> : <Diff pieces={pieces} side="new" />}
      </div>
    </Row>
  );
}

/** One change; the one walked to is brought into view. `name` is a bullet's id or a field's path. */
function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const current = useShownChange(({ change }) => change === name);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={row}
      className={classNames(styles.row, current && styles.current)}
      aria-current={current ? 'true' : undefined}
    >
      {children}
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
  const whole = useShownChange(({ show }) => show === 'whole');
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={styles.owner}>{name ?? strings.unnamed}</h2>
      {rows.map((row, index) =>
        'same' in row ? (
          <Kept key={index} bullets={row.same} review={after} whole={whole} />
        ) : (
          <Bullet key={row.id} change={row} before={before} after={after} live={live} />
        ),
      )}
    </>
  );
}

function Kept({
  bullets,
  review,
  whole,
}: {
  readonly bullets: readonly KeptBullet[];
  readonly review: Review;
  readonly whole: boolean;
}) {
  if (!whole) {
    return (
      <p className={styles.fold}>
        <UnfoldVertical size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.unchanged(bullets.length)}
      </p>
    );
  }
  return bullets.map(({ id, text }) => (
    <div key={id} className={styles.row}>
      <Said review={review} id={id}>
        {text}
      </Said>
      <Said review={review} id={id}>
        {text}
      </Said>
    </div>
  ));
}

/** One side of a bullet: its score, and beside it what it says. */
function Said({
  review,
  id,
  children,
}: {
  readonly review: Review;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.cell, styles.said)}>
      <Score review={review} id={id} />
      <div className={styles.words}>{children}</div>
    </div>
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
    <Row name={id}>
      {from === null ? (
        <div className={styles.cell} />
      ) : (
        <Said review={before} id={id}>
          <Diff pieces={pieces} side="gone" />
        </Said>
      )}
      {to === null ? (
        <p className={classNames(styles.cell, styles.label, styles.none)}>{strings.removed}</p>
      ) : (
        <Said review={after} id={id}>
          <Diff pieces={pieces} side="new" />
          {live && from !== null && (
            <Button
              look="link"
              small
              className={styles.putBack}
              onClick={() => rewordBullet(id, from, strings.step)}
            >
              {strings.putBack}
            </Button>
          )}
        </Said>
      )}
    </Row>
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
