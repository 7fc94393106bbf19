import {
  CircleAlert,
  CircleHelp,
  FileText,
  FileUp,
  LibraryBig,
  ListChecks,
  Settings,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Entry } from '../../../shared/library';
import { Frame } from '../../shell/Frame';
import { chooseResume, openSample } from '../../state/bridge';
import { dialogOpened, helpOpened, settingsOpened } from '../../state/dialogs';
import { libraryRemarksClosed, useLibrary } from '../../state/library';
import { readingFailed, useSession } from '../../state/session';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { Segments } from '../../ui/Segments';
import { ContinueCard } from './ContinueCard';
import styles from './Home.module.css';
import { lastOpened, ofOwner, OWNERS, withWords, type Owner } from './library-rows';
import { LibraryTable } from './LibraryTable';
import { strings } from './strings';

/** Every resume that was opened, and the ways to open another. */
export function Home({ entries }: { readonly entries: readonly Entry[] }) {
  const sidebar = useSession((session) => session.sidebar);
  const last = lastOpened(entries);
  return (
    <Frame
      label={strings.libraryLabel}
      narrow={false}
      inspector={null}
      side={sidebar ? <Places count={entries.length} /> : null}
    >
      <LibraryRemarks />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <section className={styles.drop} aria-label={strings.open}>
            <span className={styles.icon}>
              <FileUp size={22} strokeWidth={1.75} aria-hidden="true" />
            </span>
            <div className={styles.words}>
              <p className={styles.title}>{strings.drop}</p>
              <p>{strings.dropHint}</p>
            </div>
            <Button look="quiet" onClick={() => dialogOpened('paste-text')}>
              {strings.paste}
            </Button>
            <Button onClick={() => void chooseResume()}>
              {strings.choose}
              <Key mac="⌘O" other="Ctrl+O" />
            </Button>
          </section>
          {last?.summary && <ContinueCard entry={last} summary={last.summary} />}
          <Resumes entries={entries} />
        </div>
      </div>
    </Frame>
  );
}

function Resumes({ entries }: { readonly entries: readonly Entry[] }) {
  const [owner, setOwner] = useState<Owner>('all');
  const [typed, setTyped] = useState('');
  const shown = withWords(ofOwner(entries, owner), typed);
  return (
    <section aria-label={strings.resumes}>
      <div className={styles.head}>
        <h2>{strings.resumes}</h2>
        <Segments
          label={strings.whose}
          value={owner}
          onChoose={setOwner}
          options={OWNERS.map((value) => ({
            value,
            label: strings.filters[value],
            count: ofOwner(entries, value).length,
          }))}
        />
        <input
          className={styles.search}
          type="search"
          placeholder={strings.search}
          aria-label={strings.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{strings.noneFound}</p>
      ) : (
        <LibraryTable entries={shown} />
      )}
    </section>
  );
}

/** What the library has to tell: of its own state, of files being added, of something it refused. */
function LibraryRemarks() {
  const { notice, adding, added, failure } = useLibrary();
  return (
    <>
      {notice !== null && (
        <Banner
          icon={CircleAlert}
          tone="warn"
          onClose={notice === 'rebuilt' ? libraryRemarksClosed : undefined}
        >
          <p>{notice === 'rebuilt' ? strings.rebuilt : strings.readOnly}</p>
        </Banner>
      )}
      {adding && (
        <Banner
          icon={ListChecks}
          actions={
            <Button small onClick={() => void window.uplift.cancelAdding()}>
              {strings.stop}
            </Button>
          }
        >
          <p role="status">{strings.adding(adding.name, adding.done, adding.of)}</p>
        </Banner>
      )}
      {added && (
        <Banner
          icon={ListChecks}
          tone={added.failed.length === 0 ? 'quiet' : 'warn'}
          onClose={libraryRemarksClosed}
        >
          <p role="status">
            {added.entries.length === 0 ? strings.addedNone : strings.added(added.entries.length)}
          </p>
          {added.failed.length > 0 && <p>{strings.failed(added.failed.length)}</p>}
          <ul>
            {added.failed.map(({ name, error, locked }) => (
              <li key={name}>
                <b>{name}</b> {error.message} {locked === null && error.remedy}
                {locked !== null && (
                  <Button
                    look="link"
                    small
                    aria-label={strings.unlockFile(name)}
                    onClick={() => readingFailed({ error, file: { id: locked, name } })}
                  >
                    {strings.unlock}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {failure && (
        <Banner icon={CircleAlert} tone="warn" onClose={libraryRemarksClosed}>
          <p role="alert">{failure.message}</p>
          <p>{failure.remedy}</p>
        </Banner>
      )}
    </>
  );
}

function Places({ count }: { readonly count: number }) {
  return (
    <>
      <nav className={styles.places} aria-label={strings.places}>
        <Place
          icon={<LibraryBig size={16} strokeWidth={1.75} aria-hidden="true" />}
          current
          state={String(count)}
        >
          {strings.library}
        </Place>
        <Place
          icon={<FileText size={16} strokeWidth={1.75} aria-hidden="true" />}
          onChoose={() => void openSample()}
        >
          {strings.sampleResume}
        </Place>
      </nav>
      <div className={styles.end}>
        <Place
          icon={<CircleHelp size={16} strokeWidth={1.75} aria-hidden="true" />}
          onChoose={() => helpOpened('start')}
        >
          {strings.help}
        </Place>
        <Place
          icon={<Settings size={16} strokeWidth={1.75} aria-hidden="true" />}
          onChoose={() => settingsOpened('general')}
        >
          {strings.settings}
        </Place>
      </div>
    </>
  );
}

function Place({
  icon,
  current,
  state,
  onChoose,
  children,
}: {
  readonly icon: ReactNode;
  readonly current?: boolean;
  readonly state?: string;
  readonly onChoose?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.place}
      aria-current={current ? 'page' : undefined}
      onClick={onChoose}
    >
      {icon}
      <span className={styles.placeName}>{children}</span>
      <span className={styles.placeState}>{state}</span>
    </button>
  );
}
