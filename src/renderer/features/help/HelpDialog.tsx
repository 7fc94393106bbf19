import { dialogClosed, helpTopicChosen, useDialogs, type HelpTopic } from '../../state/dialogs';
import { PagedDialog } from '../../ui/PagedDialog';
import { foundParts } from './found-parts';
import styles from './HelpDialog.module.css';
import { HELP, strings } from './strings';

/** The guide: a page for each topic, and a search over all of them. */
export function HelpDialog() {
  const topic = useDialogs(({ helpTopic }) => helpTopic);
  return (
    <PagedDialog
      title={strings.title}
      search={strings.search}
      none={strings.none}
      pages={HELP}
      page={topic}
      onChoose={helpTopicChosen}
      onClose={dialogClosed}
    >
      {(id, words) => <Topic id={id} words={words} />}
    </PagedDialog>
  );
}

function Topic({ id, words }: { readonly id: HelpTopic; readonly words: readonly string[] }) {
  const page = HELP.find((one) => one.id === id);
  if (!page) return null;
  return foundParts(page, words).map(({ title, text }) => (
    <div key={title} className={styles.part} data-found>
      <h4>{title}</h4>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  ));
}
