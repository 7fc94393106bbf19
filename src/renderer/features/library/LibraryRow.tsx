import { Ellipsis, FileText, FileX, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../../shared/library';
import { longDate, shortDate } from '../../shell/clock';
import { openEntry } from '../../state/bridge';
import { duplicateEntry, locateEntry, renameEntry, restoreEntry } from '../../state/library';
import { removeResume } from '../../state/removing';
import { announce } from '../../state/session';
import { Button } from '../../ui/Button';
import { DotPlot } from '../../ui/DotPlot';
import { ContextMenu, MenuButton, type MenuEntry } from '../../ui/Menu';
import { showToast } from '../../ui/toasts';
import { LEVEL_WORDS } from '../../words';
import { lastTouched, plotName } from './library-rows';
import styles from './LibraryTable.module.css';
import { strings } from './strings';

async function remove({ id, name }: Entry, onGone: () => void): Promise<void> {
  if (!(await removeResume(id))) return;
  onGone();
  showToast(strings.removed(name), {
    label: strings.undo,
    run: () => void restoreEntry(id).then((back) => back && announce(strings.restored(name))),
  });
}

/** One resume: opened, renamed, duplicated, found and removed from here. */
export function LibraryRow({
  entry,
  alike,
  onGone,
}: {
  readonly entry: Entry;
  /** Another resume has the same name. */
  readonly alike: boolean;
  readonly onGone: () => void;
}) {
  const [renaming, setRenaming] = useState(false);
  const { id, name, aim, state } = entry;
  const words = strings.actions;
  const entries: MenuEntry[] = [
    { label: words.open, keys: 'Enter', onChoose: () => void openEntry(id) },
    { label: words.rename, keys: 'F2', onChoose: () => setTimeout(() => setRenaming(true)) },
    { label: words.duplicate, onChoose: () => void duplicateEntry(id) },
    ...(state.is === 'missing-source'
      ? [{ label: words.locate, onChoose: () => void locateEntry(id), apart: true }]
      : entry.sample
        ? []
        : [{ label: words.show, onChoose: () => void window.uplift.showSource(id), apart: true }]),
    {
      label: words.remove,
      keys: 'Delete',
      onChoose: () => void remove(entry, onGone),
      apart: true,
    },
  ];
  const Icon = state.is === 'damaged' ? FileX : FileText;
  return (
    <ContextMenu
      entries={entries}
      target={
        <tr
          className={styles.row}
          onDoubleClick={(event) => {
            if (!(event.target instanceof HTMLInputElement)) void openEntry(id);
          }}
          onKeyDown={(event) => {
            if (renaming) return;
            if (event.key === 'F2') setRenaming(true);
            else if (event.key === 'Delete') void remove(entry, onGone);
          }}
        />
      }
    >
      <td>
        <div className={styles.name}>
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          {renaming ? (
            <Rename entry={entry} onDone={() => setRenaming(false)} />
          ) : (
            <div className={styles.names}>
              <button
                type="button"
                className={`${styles.open} clip`}
                data-row-name={id}
                onClick={() => void openEntry(id)}
              >
                {name}
              </button>
              {alike && (
                <p className={`${styles.apart} clip`}>
                  {strings.addedAs(entry.file.name, longDate(entry.addedAt))}
                </p>
              )}
            </div>
          )}
          {aim?.client && !renaming && (
            <span className={`${styles.client} clip`}>{aim.client}</span>
          )}
        </div>
      </td>
      <td>
        {aim ? LEVEL_WORDS[aim.level] : <span className={styles.quiet}>{strings.noAim}</span>}
      </td>
      <Findings entry={entry} />
      <td>{shortDate(lastTouched(entry), new Date())}</td>
      <td>
        <MenuButton
          entries={entries}
          button={<Button look="quiet" icon small aria-label={strings.more(name)} />}
        >
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />
        </MenuButton>
      </td>
    </ContextMenu>
  );
}

/** The bullets and the checks, or what is the matter with the entry and what can be done. */
function Findings({ entry: { id, state, summary } }: { readonly entry: Entry }) {
  if (state.is === 'damaged' || state.is === 'newer') {
    return (
      <td colSpan={2}>
        <div className={styles.state}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
          <p>{state.words}</p>
          {state.is === 'damaged' && (
            <Button look="link" onClick={() => void openEntry(id)}>
              {strings.openWhatIsThere}
            </Button>
          )}
        </div>
      </td>
    );
  }
  const missing = state.is === 'missing-source' && (
    <div className={styles.state}>
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      <p className="clip" title={state.words}>
        {state.words}
      </p>
      <Button look="link" onClick={() => void locateEntry(id)}>
        {strings.actions.locate}
      </Button>
    </div>
  );
  return (
    <>
      <td>
        {summary?.scores.every((score) => score === null) === true ? (
          <span className={styles.quiet}>{strings.notScored}</span>
        ) : summary ? (
          <DotPlot scores={summary.scores} middle={summary.middle} name={plotName(summary)} />
        ) : (
          <span className={styles.quiet}>{strings.working}</span>
        )}
      </td>
      <td>{missing || (summary && strings.checksPassed(summary.checks))}</td>
    </>
  );
}

function Rename({ entry, onDone }: { readonly entry: Entry; readonly onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  function finish(keep: boolean): void {
    if (done.current) return;
    done.current = true;
    const name = field.current?.value.trim() ?? '';
    if (keep && name !== '' && name !== entry.name) void renameEntry(entry.id, name);
    onDone();
    setTimeout(() => {
      document.querySelector<HTMLElement>(`[data-row-name="${entry.id}"]`)?.focus();
    });
  }
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label={strings.newName(entry.name)}
      defaultValue={entry.name}
      maxLength={200}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(true);
        else if (event.key === 'Escape') finish(false);
        else return;
        event.preventDefault();
      }}
      onBlur={() => finish(true)}
    />
  );
}
