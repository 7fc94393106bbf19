import { FileType, FolderOpen } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { LEVELS } from '../../../core/resume/vocabulary';
import type { Aim } from '../../../core/revision/work';
import { chooseResume } from '../../state/bridge';
import { reviewFor } from '../../state/derived';
import { dialogClosed } from '../../state/dialogs';
import { useLibrary } from '../../state/library';
import { aimChosen, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { Key } from '../../ui/Key';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { counted, LEVEL_WORDS } from '../../words';
import styles from './AimDialog.module.css';
import { firstAim, pageSizeOf } from './first-aim';
import { strings } from './strings';

/** What the resume is revised for: asked once on the first opening, changed from the menu. */
export function AimDialog({ bench }: { readonly bench: Workbench }) {
  const document = bench.history.present;
  const first =
    useLibrary(({ entries }) => entries.find(({ id }) => id === bench.id)?.aim) === null;
  const usual = bench.marks.aim;
  const detected = reviewFor(document, usual.level).rubric.detected?.level ?? null;
  const [aim, setAim] = useState(first ? firstAim(document, detected, usual) : usual);
  const keep = (kept: Aim): void => {
    const client = kept.client?.trim() ?? '';
    aimChosen({ ...kept, client: client === '' ? null : client });
    dialogClosed();
  };
  const bullets = document.experience.reduce((sum, job) => sum + job.bullets.length, 0);
  const { pages, format } = document.source;
  const read = strings.read(
    pages === null ? null : counted(pages, 'page'),
    counted(bullets, 'bullet'),
  );
  return (
    <Dialog
      title={first ? strings.startTitle : strings.changeTitle}
      size="medium"
      plain
      onClose={() => (first ? keep(aim) : dialogClosed())}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keep(aim);
        }}
      >
        <div className={styles.body}>
          <header>
            <h2 aria-hidden="true">{first ? strings.startTitle : strings.changeTitle}</h2>
            <p>{strings.hint}</p>
          </header>
          <Fields aim={aim} onChange={setAim} fromFile={pageSizeOf(document) === aim.pageSize} />
          {first && format === 'pdf' && <PdfRemark />}
        </div>
        <DialogFoot note={read}>
          {first ? (
            <Button look="quiet" onClick={() => keep({ ...aim, segment: null })}>
              {strings.later}
            </Button>
          ) : (
            <Button onClick={dialogClosed}>{strings.cancel}</Button>
          )}
          <Button look="primary" type="submit">
            {first ? strings.start : strings.change}
            <Key mac="↵" other="Enter" />
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function Fields({
  aim,
  onChange,
  fromFile,
}: {
  readonly aim: Aim;
  readonly onChange: (aim: Aim) => void;
  readonly fromFile: boolean;
}) {
  return (
    <>
      <LevelChoice aim={aim} onChange={onChange} />
      <div className={styles.two}>
        <SegmentChoice aim={aim} onChange={onChange} />
        <Field label={strings.pageSize} remark={fromFile ? strings.fromFile : null}>
          <Segments
            label={strings.pageSize}
            fill
            value={aim.pageSize}
            onChoose={(pageSize) => onChange({ ...aim, pageSize })}
            options={[
              { value: 'letter', label: strings.letter },
              { value: 'a4', label: strings.a4 },
            ]}
          />
        </Field>
      </div>
      <Field label={strings.owner}>
        <Segments
          label={strings.owner}
          fill
          value={aim.owner}
          onChoose={(owner) =>
            onChange({ ...aim, owner, client: owner === 'client' ? aim.client : null })
          }
          options={[
            { value: 'own', label: strings.own },
            { value: 'client', label: strings.client },
          ]}
        />
      </Field>
      {aim.owner === 'client' && <ClientField aim={aim} onChange={onChange} />}
    </>
  );
}

interface Part {
  readonly aim: Aim;
  readonly onChange: (aim: Aim) => void;
}

function LevelChoice({ aim, onChange }: Part) {
  return (
    <fieldset>
      <legend className={styles.label}>{strings.level}</legend>
      <div className={styles.levels}>
        {LEVELS.map((level) => (
          <label key={level} className={classNames(styles.level, level === aim.level && styles.on)}>
            <input
              type="radio"
              name="level"
              value={level}
              checked={level === aim.level}
              {...(level === aim.level && { 'data-dialog-start': true })}
              onChange={() => onChange({ ...aim, level })}
            />
            {LEVEL_WORDS[level]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SegmentChoice({ aim, onChange }: Part) {
  return (
    <Field label={strings.segment}>
      <Select
        bare
        label={strings.segment}
        value={aim.segment ?? ''}
        options={Object.entries(strings.segments).map(([value, label]) => ({ value, label }))}
        onChoose={(segment) => onChange({ ...aim, segment: segment === '' ? null : segment })}
      />
    </Field>
  );
}

function ClientField({ aim, onChange }: Part) {
  const id = useId();
  const names = useLibrary(({ entries }) => entries)
    .map((entry) => entry.aim?.client)
    .filter((name) => name !== null && name !== undefined);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {strings.clientName}
      </label>
      <input
        id={id}
        className={styles.field}
        list={`${id}-names`}
        maxLength={200}
        value={aim.client ?? ''}
        onChange={({ target }) => onChange({ ...aim, client: target.value || null })}
      />
      <datalist id={`${id}-names`}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className={styles.hint}>{strings.clientHint}</p>
    </div>
  );
}

function Field({
  label,
  remark = null,
  children,
}: {
  readonly label: string;
  readonly remark?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <p className={styles.label}>
        {label}
        {remark !== null && <em>{remark}</em>}
      </p>
      {children}
    </div>
  );
}

function PdfRemark() {
  return (
    <div className={styles.pdf}>
      <FileType size={17} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className={styles.pdfTitle}>{strings.pdfTitle}</p>
        <p>{strings.pdfText}</p>
        <Button small onClick={() => void chooseResume()}>
          <FolderOpen size={14} strokeWidth={1.75} aria-hidden="true" />
          {strings.chooseWord}
        </Button>
      </div>
    </div>
  );
}
