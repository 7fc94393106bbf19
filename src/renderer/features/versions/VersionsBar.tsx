import { MessageSquareText } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import { exportOpened } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { BarSteps } from '../../ui/Steps';
import { changeKeys, SHOWN, useShownChange } from './shown-change';
import { strings } from './strings';
import { useCompared } from './use-compared';

/** What is shown of a comparison, the way through its changes, and the copy that shows them in Word. */
export function VersionsBar({
  bench,
  document,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
}) {
  const { show, change } = useShownChange();
  const compared = useCompared(bench, document);
  const keys = compared ? changeKeys(compared.changes) : [];
  const at = change === null ? -1 : keys.indexOf(change);
  return (
    <>
      <Segments
        label={strings.show}
        value={show}
        onChoose={(value) => useShownChange.setState({ show: value })}
        options={SHOWN.map((value) => ({
          value,
          label: strings.shown[value],
          ...(value === 'changes' && { count: keys.length }),
        }))}
      />
      <BarSteps
        items={keys}
        at={at}
        place={strings.changeOf(at + 1, keys.length)}
        previous={strings.previous}
        next={strings.next}
        onGo={(key) => useShownChange.setState({ change: key })}
      />
      {document.source.format === 'docx' && (
        <Button small onClick={() => exportOpened('review')}>
          <MessageSquareText size={14} strokeWidth={1.75} aria-hidden="true" />
          {strings.review}
        </Button>
      )}
    </>
  );
}
