import { ChevronRight, FileText, FileUp, FolderUp } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { chooseResume, chooseSeveral, openSample } from '../../state/bridge';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import styles from './FirstRun.module.css';
import { strings } from './strings';

/** The library while it is empty: what Uplift does, and the ways to begin. */
export function FirstRun() {
  return (
    <main className={styles.home} data-pane>
      <div className={styles.box}>
        <h1>{strings.title}</h1>
        <p className={styles.lead}>{strings.lead}</p>
        <section className={styles.drop} aria-label={strings.open}>
          <span className={styles.icon}>
            <FileUp size={24} strokeWidth={1.75} aria-hidden="true" />
          </span>
          <p className={styles.dropTitle}>{strings.dropYours}</p>
          <p className={styles.formats}>{strings.formats}</p>
          <div className={styles.actions}>
            <Button look="primary" data-pane-start onClick={() => void chooseResume()}>
              {strings.choose}
              <Key mac="⌘O" other="Ctrl+O" />
            </Button>
            <Button onClick={() => dialogOpened('paste-text')}>{strings.paste}</Button>
          </div>
        </section>
        <div className={styles.others}>
          <Card
            icon={FileText}
            title={strings.sample}
            text={strings.sampleHint}
            onChoose={() => void openSample()}
          />
          <Card
            icon={FolderUp}
            title={strings.folder}
            text={strings.folderHint}
            onChoose={() => void chooseSeveral('folder')}
          />
        </div>
        <ul className={styles.promises}>
          {strings.promises.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}

function Card({
  icon: Icon,
  title,
  text,
  onChoose,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      <span>
        <b>{title}</b>
        <small>{text}</small>
      </span>
      <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
